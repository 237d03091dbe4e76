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

/** What is recorded of a request beside the answers. */
export interface Recorded {
  /** Ids of the overrides that are recorded as agreed. */
  readonly overriddenBy?: readonly string[];
  /** The date of the request; where it is left out, the date that the facts about the request give. */
  readonly on?: string;
}

/** A text of the source: Danish, and English where somebody wrote it. */
export interface SourceText {
  readonly da: string;
  readonly en?: string;
}

/** A requirement and what all readings agree it gives. */
export interface RequirementValue {
  readonly id: string;
  /** Of the route, where the indication has several. */
  readonly route?: string;
  readonly strength: 'must' | 'default' | 'should';
  readonly value: Verdict;
}

/** What a \`should\` says of the patient; it never decides. */
export interface Advice {
  readonly requirement: string;
  readonly value: Verdict;
}

/** An exclusion, and where the patient belongs instead. */
export interface ExclusionValue {
  readonly id: string;
  readonly value: Verdict;
  readonly belongsTo?: SourceText;
}

/** An override that is recorded as agreed. */
export interface RecordedOverride {
  readonly id: string;
  readonly text: SourceText;
  readonly body?: SourceText;
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
  | 'not-in-list'
  | 'not-a-number'
  | 'not-an-integer'
  | 'out-of-range'
  | 'not-a-date'
  | 'not-exact-enough'
  | 'not-a-time'
  | 'wrong-number-of-rows'
  | 'contradiction'
  | 'unknown-requirement'
  | 'not-departable'
  | 'reason-missing'
  | 'unknown-override'
  | 'not-in-force'
  | 'no-criteria';

/** A fault of the data, at a fact (\`slægtninge[0].alder\`) or a departure. */
export interface FactError {
  readonly code: FactErrorCode;
  readonly path: string;
}

/** The data are at fault: no verdict. */
export interface Refusal {
  readonly ok: false;
  readonly errors: readonly FactError[];
}

/** The verdict of an indication and what it rests on, or the faults of the data. */
export type CriteriaResult =
  | {
      readonly ok: true;
      /** The criteria alone. */
      readonly verdict: Verdict;
      /** As the verdict, or met by a recorded override. */
      readonly outcome: Verdict;
      readonly override: RecordedOverride | null;
      readonly departures: readonly Departure[];
      /** The bodies that settle what is open. */
      readonly decidedBy: readonly SourceText[];
      /** One for each combination of readings, where they differ; otherwise empty. */
      readonly readings: readonly ReadingVerdict[];
      readonly advice: readonly Advice[];
      /** Every requirement of every route in order. */
      readonly requirements: readonly RequirementValue[];
      readonly exclusions: readonly ExclusionValue[];
      /**
       * The verdict of each clause, criterion and comparison by its number, sixteen in a word: what is sure in the lower
       * bit, what is possible in the upper. The module of reasons tells what each number is.
       */
      readonly reasons: readonly number[];
    }
  | Refusal;

/** The verdict of the group: met where one of its indications in force is. */
export type GroupResult = { readonly ok: true; readonly verdict: Verdict } | Refusal;`.trim(),
  },
];
