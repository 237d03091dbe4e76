/** What is known about a patient, as plain JSON, and what can be wrong with it. */

import type { Text } from '@kriterion/catalogue';

/**
 * An answer as given: boolean; JSON number or exact decimal as text; option id, code, verdict or text; date
 * (`2026-03-01`, `2026-03`, `2026`), time (`14:30`) or both (`2026-03-01T14:30`); array of options or codes; object for
 * a group of facts; array of objects for a list of rows, or `{ "rows": [...], "complete": false }` where more may come;
 * or that it cannot be known, `{ "unknown": true }`, or does not apply, `{ "notRelevant": true }`, which both leave it
 * unknown.
 */
export type FactInput =
  boolean | number | string | readonly FactInput[] | { readonly [member: string]: FactInput };

/** Answers by the id of the fact; left out is not answered. Only own properties are read. */
export type Facts = Readonly<Record<string, FactInput>>;

/** Reasons recorded for departing from default requirements, by requirement id. */
export type Departures = Readonly<Record<string, string>>;

/** What is recorded of a request beside the answers. */
export interface Recorded {
  /** Ids of the overrides that are recorded as agreed. */
  readonly overriddenBy?: readonly string[];
  /** The date of the request; where it is left out, the date that the facts about the request give. */
  readonly on?: string;
}

/** Why there is no verdict. */
export type DataErrorCode =
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
  | 'unknown-indication'
  | 'unknown-requirement'
  | 'not-departable'
  | 'reason-missing'
  | 'unknown-override'
  | 'not-in-force'
  | 'no-criteria';

/** A fault of the data, at a fact (`slægtninge[0].alder`) or a departure (`departures.efter-første-linje`). */
export interface DataError {
  readonly code: DataErrorCode;
  readonly path: string;
  readonly message: Text;
}
