/** The types every criteria module gives away. */

import type { Declaration } from '../printing/declarations.ts';

/** Verdicts, results and errors. */
export const RESULT_TYPES: readonly Declaration[] = [
  {
    kind: 'verbatim',
    text: `
/** Unknown is never "no": a verdict has three values. */
export type Verdict = 'met' | 'not-met' | 'undetermined';

/** Asked, but it cannot be known, or it does not apply; both leave the fact unknown. */
export type Unanswered = { readonly unknown: true } | { readonly notRelevant: true };

/** Reasons recorded for departing from default requirements, by requirement id. */
export type Departures = Readonly<Record<string, string>>;

/** A requirement as the indication states it. */
export interface StatedRequirement {
  readonly id: string;
  /** Of the route, where the indication has several. */
  readonly route?: string;
  readonly strength: 'must' | 'default' | 'should';
}

/** A requirement and what all readings agree it gives. */
export interface RequirementValue extends StatedRequirement {
  readonly value: Verdict;
}

/** A default requirement that was departed from, with the recorded reason. */
export interface Departure {
  readonly requirement: string;
  readonly reason: string;
}

/** One reading for each open question that decides, by question id. */
export type Reading = Readonly<Record<string, string>>;

/** The verdict under one combination of readings of the open questions. */
export interface ReadingVerdict {
  readonly assignment: Reading;
  readonly verdict: Verdict;
}

/** Why there is no verdict. */
export type FactErrorCode =
  | 'unknown-fact'
  | 'wrong-type'
  | 'not-an-option'
  | 'not-a-number'
  | 'not-an-integer'
  | 'out-of-range'
  | 'not-a-date'
  | 'unknown-requirement'
  | 'not-departable'
  | 'reason-missing';

/** A fault of the data, at a fact or a departure. */
export interface FactError {
  readonly code: FactErrorCode;
  readonly path: string;
}

/** The verdict of an indication, or the faults of the data. \`readings\` is empty where all readings agree. */
export type CriteriaResult =
  | {
      readonly ok: true;
      readonly verdict: Verdict;
      readonly requirements: readonly RequirementValue[];
      readonly departures: readonly Departure[];
      readonly readings: readonly ReadingVerdict[];
    }
  | { readonly ok: false; readonly errors: readonly FactError[] };`.trim(),
  },
];
