/** Criteria, open questions, indications, and the patients that try them. */

import type { Condition, Path } from './conditions.ts';
import type { Decimal, Evidence, Note, Origin, PartialDate, Published, Text, Wording } from './texts.ts';

/**
 * `must` decides. `default` may be departed from with a recorded reason: where it fails, or is unknown, it is met if a
 * reason is recorded and otherwise undetermined, never not met. `should` is advice and never decides.
 */
export type Strength = 'must' | 'default' | 'should';

/** A named criterion: the sentence people read and the condition machines check, side by side. */
export interface Criterion extends Published {
  readonly id: string;
  /** A criterion about one row, and what the row is called in its condition; `of` is the list it was written for. */
  readonly about?: { readonly row: string; readonly of: Path };
  /** The criterion inside which it was defined; it is no criterion of the group by itself. */
  readonly definedIn?: string;
  readonly strength: Strength;
  readonly wording: Wording;
  readonly condition: Condition;
  readonly evidence: Evidence;
  readonly notes: readonly Note[];
  /** The body that settles it, e.g. "de respektive DMCG'er"; reported as `decidedBy`. */
  readonly decidedBy?: Text;
  readonly origin: Origin;
}

/** One way to read an ambiguous text. */
export interface Reading {
  readonly id: string;
  readonly text: Text;
}

/**
 * A question that the source leaves open. With readings it decides conditions (`by-reading`); without, it is
 * recorded where it bites and changes no verdict.
 */
export interface Question {
  readonly id: string;
  readonly text: Text;
  readonly readings: readonly Reading[];
  readonly settledBy?: Text;
  readonly notes: readonly Note[];
  readonly evidence: Evidence;
  /** Where it was raised: the group, or the indication or route with this id. */
  readonly raisedAt?: string;
  readonly origin: Origin;
}

/** A group criterion that an indication or route steps out of, in sight, with reason and source. */
export interface Exemption {
  readonly criterion: string;
  readonly reason: Text;
  readonly evidence: Evidence;
}

/** One demand on the way to a verdict. */
export interface Requirement {
  /** The id of the criterion, or of the clause, or `<indication>-<n>` where the source names none. */
  readonly id: string;
  readonly strength: Strength;
  /** `group`: holds for all indications that do not step out of it. */
  readonly from: 'group' | 'indication' | 'route';
  readonly wording?: Wording;
  readonly evidence?: Evidence;
  /** The criterion this requirement states, where it is a named one (also when a reading waives it). */
  readonly criterion?: string;
  readonly condition: Condition;
}

/** One way to meet an indication: all `must` and `default` requirements together. */
export interface Route {
  /** Absent where the indication has one way only. */
  readonly id?: string;
  readonly name?: Text;
  readonly evidence?: Evidence;
  readonly requirements: readonly Requirement[];
  readonly exemptions: readonly Exemption[];
  readonly notes: readonly Note[];
  /** Ids of the questions raised for this route alone. */
  readonly questions: readonly string[];
}

/** What beats every route: where it is met the indication is not met. */
export interface Exclusion {
  readonly id: string;
  readonly from: 'group' | 'indication';
  readonly wording: Wording;
  readonly condition: Condition;
  readonly evidence: Evidence;
  /** Where the patient belongs instead. */
  readonly belongsTo?: Text;
  readonly notes: readonly Note[];
}

/** These answers alone do not make the indication met; checked, and changing no verdict. */
export interface Clarification {
  readonly id: string;
  readonly wording: Text;
  readonly evidence: Evidence;
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly origin?: Origin;
}

/** A body that may agree a request outside the criteria; changes the outcome, never the verdict. */
export interface Override {
  readonly id: string;
  readonly text: Text;
  readonly evidence: Evidence;
  readonly body?: Text;
  readonly notes: readonly Note[];
}

/** An indication is met by meeting one of its routes, unless an exclusion is met. */
export interface Indication extends Published {
  readonly id: string;
  readonly number: number;
  readonly name: Text;
  readonly evidence: Evidence;
  readonly routes: readonly Route[];
  readonly exclusions?: readonly Exclusion[];
  readonly clarifications?: readonly Clarification[];
  /** Those of the group too. */
  readonly overrides?: readonly Override[];
  readonly notes: readonly Note[];
  /** Ids of the questions raised for this indication. */
  readonly questions: readonly string[];
  readonly origin: Origin;
}

export type Verdict = 'met' | 'not-met' | 'undetermined';

/** A fictitious patient and the verdict expected; a test of the source and an illustration of it. */
export interface Example {
  readonly name: Text;
  readonly indication: string;
  readonly expected: Verdict;
  /** A requirement or exclusion that must be among those with the expected value. */
  readonly decidedBy?: string;
  /** With overrides recorded, where it differs from the verdict. */
  readonly outcome?: Verdict;
  /** The date of the request. */
  readonly on?: PartialDate;
  readonly facts: Readonly<Record<string, FactValue>>;
  /** Ids of default requirements departed from, with the recorded reason. */
  readonly departures: Readonly<Record<string, string>>;
  /** Ids of overrides that are recorded as agreed. */
  readonly overriddenBy?: readonly string[];
  readonly origin: Origin;
}

/**
 * A value of a fact in an example. `several` are options or codes; `rows` may be open to further rows. The decimal is
 * exact, the date as exact as given.
 */
export type FactValue =
  | { readonly boolean: boolean }
  | { readonly number: Decimal }
  | { readonly option: string }
  | { readonly date: PartialDate }
  | { readonly text: string }
  | { readonly code: string }
  | { readonly several: readonly string[] }
  | { readonly verdict: Verdict }
  | { readonly members: Readonly<Record<string, FactValue>> }
  | { readonly rows: readonly Readonly<Record<string, FactValue>>[]; readonly complete: boolean }
  | { readonly unknown: true }
  | { readonly notRelevant: true };
