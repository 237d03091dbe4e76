import { LEXING } from './messages-lexing.ts';
import { NAMES } from './messages-names.ts';
import { STATEMENTS } from './messages-statements.ts';
import { SYNTAX } from './messages-syntax.ts';
import { VALUES } from './messages-values.ts';

/** Every diagnostic of the language by code. The first digit is the phase that finds it. */
export const MESSAGES = { ...LEXING, ...SYNTAX, ...NAMES, ...VALUES, ...STATEMENTS } as const;

export type Code = keyof typeof MESSAGES;

/** What the texts of a code need to know. */
export type ParametersOf<C extends Code> = Parameters<(typeof MESSAGES)[C]['da']>[0];
