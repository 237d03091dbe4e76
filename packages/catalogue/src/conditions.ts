/**
 * The expression tree of criteria: small, total, and finite in what it distinguishes (every number splits at finitely
 * many limits, every code list at finitely many sets). Strong Kleene logic: what is not answered makes a comparison
 * unknown, also under `not`.
 */

import type { Decimal, Evidence, PartialDate, Quantity, Text, Wording } from './texts.ts';

export type Comparison = '=' | '<>' | '<' | '<=' | '>' | '>=';

/** A value compared with: a boolean, an option id, an exact number, or a date. */
export type Value =
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'option'; readonly id: string }
  | { readonly kind: 'number'; readonly quantity: Quantity }
  | { readonly kind: 'date'; readonly date: PartialDate };

/** A part of a list of conditions, with an id and wording of its own where the source gives them. */
export interface Clause {
  readonly id?: string;
  readonly wording?: Wording;
  readonly evidence?: Evidence;
  readonly condition: Condition;
}

/** The units in which time is counted; `år`, `year` and `years` are one. */
export type TimeUnit = 'years' | 'months' | 'weeks' | 'days';

/** Where a value is found: among the patient's facts, or in the row named; then down through groups of facts. */
export interface Path {
  readonly row?: string;
  readonly names: readonly string[];
}

/** What a list of rows comes from: a fact of kind `rows`, or the patient as one row whose members are the facts. */
export type RowSource = { readonly kind: 'list'; readonly path: Path } | { readonly kind: 'patient' };

/** The rows of the sources together for which `where` holds. */
export interface Rows {
  /** What a row is called in `where` and in what is asked of it. */
  readonly row: string;
  readonly sources: readonly RowSource[];
  readonly where?: Condition;
}

/** Which values: options of a choice, or codes of a list. A value is in the set if an entry includes it and none excludes it. */
export interface ValueSet {
  readonly include: readonly SetEntry[];
  readonly exclude: readonly SetEntry[];
}

export type SetEntry =
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'prefix'; readonly prefix: string }
  /** The code and all below it in its list. */
  | { readonly kind: 'below'; readonly code: string };

/** A number, date, choice or truth that is compared or derived. */
export type Term =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'path'; readonly path: Path }
  | { readonly kind: 'parameter'; readonly id: string }
  /** The value that a `for-same` holds on to. */
  | { readonly kind: 'variable'; readonly name: string }
  /** How many rows; with a weight, its sum over the rows. */
  | { readonly kind: 'count'; readonly rows: Rows; readonly weight?: Term }
  /** How many different values of `of` the rows have. */
  | { readonly kind: 'distinct'; readonly of: Term; readonly rows: Rows }
  | {
      readonly kind: 'aggregate';
      readonly function: 'sum' | 'mean' | 'lowest' | 'highest';
      readonly of: Term;
      readonly rows: Rows;
    }
  /** How many different values of a fact with several are in the set. */
  | { readonly kind: 'values-among'; readonly path: Path; readonly set: ValueSet; readonly list?: string }
  /** Completed units of time from one date to another; negative where `to` is before `from`. */
  | { readonly kind: 'elapsed'; readonly unit: TimeUnit; readonly from: Term; readonly to: Term }
  /** So much later, or earlier where `by` is negative. Months and years keep the day, clamped to the end of the month. */
  | { readonly kind: 'shifted'; readonly date: Term; readonly by: number; readonly unit: TimeUnit }
  | { readonly kind: 'choice'; readonly when: Condition; readonly then: Term; readonly otherwise: Term }
  /** The value of the row whose condition on the keys holds. */
  | {
      readonly kind: 'table';
      readonly keys: readonly Path[];
      readonly rows: readonly { readonly when: Condition; readonly value: Value }[];
    }
  /** Points: in each group the highest row that is met, 0 where none is; the groups are added. */
  | { readonly kind: 'score'; readonly groups: readonly ScoreGroup[] }
  /** The truth of a condition, for derived yes/no facts. */
  | { readonly kind: 'condition'; readonly condition: Condition };

export interface ScoreGroup {
  readonly name?: Text;
  readonly rows: readonly { readonly points: Decimal; readonly condition: Condition }[];
}

/**
 * A condition on facts. `except` is A and not B; `waived` is B or A; `if-then` is not A or B.
 */
export type Condition =
  | { readonly kind: 'all'; readonly of: readonly Clause[] }
  | { readonly kind: 'any'; readonly of: readonly Clause[] }
  | { readonly kind: 'none'; readonly of: readonly Clause[] }
  /** At least `min` and at most `max` of the clauses are met. */
  | { readonly kind: 'count'; readonly min?: number; readonly max?: number; readonly of: readonly Clause[] }
  | { readonly kind: 'not'; readonly condition: Condition }
  /** A fact of the patient against a fixed value: the plain case of `relation`, kept apart since it is nearly all there is. */
  | { readonly kind: 'compare'; readonly fact: string; readonly operator: Comparison; readonly value: Value }
  /** The answer to a choice is one of the options named. */
  | { readonly kind: 'among'; readonly fact: string; readonly options: readonly string[] }
  /**
   * Any comparison that is not a `compare`. `order` holds the options, lowest first, where ordered choices are compared.
   * Both sides have been checked to be of one type and unit.
   */
  | {
      readonly kind: 'relation';
      readonly left: Term;
      readonly operator: Comparison;
      readonly right: Term;
      readonly order?: readonly string[];
    }
  /**
   * At least one value at the path is in the set; `list` names the code list. `others`: the set is open, and for a
   * value it does not name this yes/no judgement decides.
   */
  | {
      readonly kind: 'member';
      readonly path: Path;
      readonly set: ValueSet;
      readonly list?: string;
      readonly others?: Path;
    }
  /** Every value at the path is in the set, or among the values at the other path. */
  | {
      readonly kind: 'subset';
      readonly path: Path;
      readonly within:
        | { readonly kind: 'set'; readonly set: ValueSet; readonly list?: string }
        | { readonly kind: 'path'; readonly path: Path };
    }
  /** At least `min` and at most `max` of the rows. */
  | { readonly kind: 'rows'; readonly min?: number; readonly max?: number; readonly rows: Rows }
  /** Every one of the rows satisfies it; met where there are none. */
  | { readonly kind: 'every'; readonly rows: Rows; readonly satisfies: Condition }
  /** There are different rows, one for each name, for which the condition holds. */
  | {
      readonly kind: 'different';
      readonly names: readonly string[];
      readonly sources: readonly RowSource[];
      readonly where: Condition;
    }
  /** For at least one of the declared values the condition holds. */
  | {
      readonly kind: 'for-same';
      readonly name: string;
      readonly values: readonly string[];
      readonly condition: Condition;
    }
  /** Refers to `Group.criteria` by id. */
  | { readonly kind: 'criterion'; readonly id: string }
  /** A criterion about a row, asked of the row named: inside it the row is called what its own `about` says. */
  | { readonly kind: 'row-criterion'; readonly id: string; readonly row: string }
  /** The verdict of another indication of the group, or of one route of it; without overrides. */
  | { readonly kind: 'indication'; readonly id: string; readonly route?: string }
  /** A verdict kept elsewhere and given as a fact is `met`. */
  | { readonly kind: 'verdict'; readonly path: Path }
  | { readonly kind: 'if-then'; readonly when: Condition; readonly then: Condition }
  | { readonly kind: 'except'; readonly condition: Condition; readonly when: Condition }
  | { readonly kind: 'waived'; readonly condition: Condition; readonly when: Condition }
  /** Met whatever the facts: what a reading waives without more. */
  | { readonly kind: 'always' }
  /** The source text can be read in several ways: one condition for each reading of the question. */
  | {
      readonly kind: 'by-reading';
      readonly question: string;
      readonly cases: readonly { readonly reading: string; readonly condition: Condition }[];
    };
