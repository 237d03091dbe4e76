import { LANGUAGES } from '../languages/languages.ts';

/** The words in braces that a wording may hold for the limit of its condition, in every language. */
export const LIMIT_PLACEHOLDERS: readonly string[] = LANGUAGES.map(({ limitPlaceholder }) => limitPlaceholder);
