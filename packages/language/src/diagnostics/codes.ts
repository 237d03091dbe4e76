import type { CodeEntry, ParameterTypes } from './code.ts';
import { ACCEPTANCE } from './codes-acceptance.ts';
import { CONDITIONS } from './codes-conditions.ts';
import { EXAMPLES } from './codes-examples.ts';
import { LEXING } from './codes-lexing.ts';
import { NAMES } from './codes-names.ts';
import { REQUISITION } from './codes-requisition.ts';
import { STATEMENTS } from './codes-statements.ts';
import { SYNTAX } from './codes-syntax.ts';
import { VALUES } from './codes-values.ts';

/** Every diagnostic by code: how grave it is and what its texts are told. The first digit is the phase that finds it. */
export const CODES = {
  ...LEXING,
  ...SYNTAX,
  ...NAMES,
  ...VALUES,
  ...CONDITIONS,
  ...STATEMENTS,
  ...REQUISITION,
  ...EXAMPLES,
  ...ACCEPTANCE,
} as const;

export type Code = keyof typeof CODES;

/** What the texts of a code need to know. */
export type ParametersOf<C extends Code> =
  (typeof CODES)[C] extends CodeEntry<infer P>
    ? [keyof P] extends [never]
      ? Readonly<Record<string, never>>
      : { readonly [N in keyof P]: ParameterTypes[P[N]] }
    : never;

/** Every code, in order. */
export const ALL_CODES: readonly Code[] = (Object.keys(CODES) as Code[]).sort();
