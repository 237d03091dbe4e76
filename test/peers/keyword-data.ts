/** The keywords as data: concept → phrase, one record a language. All that the peers take from the language package. */

import { LANGUAGES } from '@kriterion/language/languages';

/** The id of a language: `da`, `en`. */
export type LanguageId = string;

export interface Keywords {
  readonly language: LanguageId;
  readonly phrases: Readonly<Record<string, string>>;
}

/** The languages that a source may be written in. */
export const KEYWORD_LANGUAGES: readonly Keywords[] = LANGUAGES.map(({ id, keywords }) => ({
  language: id,
  phrases: keywords,
}));

/** The language that a file names in its header; the first one where it names none. */
export function languageOfText(text: string): Keywords {
  const named = /^\s*\p{L}+\s+(?<id>\p{L}+)/u.exec(text)?.groups?.['id'];
  const fallback = KEYWORD_LANGUAGES[0];
  if (fallback === undefined) throw new Error('there is no language');
  return KEYWORD_LANGUAGES.find(({ language }) => language === named) ?? fallback;
}

/** Whether a phrase begins with all the words of another, and goes on. */
export function continues(phrase: string, other: string): boolean {
  return phrase.startsWith(`${other} `);
}
