/** What is known about a patient, as plain JSON, and what can be wrong with it. */

import type { Text } from '@kriterion/catalogue';

/**
 * An answer as given: boolean; JSON number or exact decimal as text; option id; date (`2026-03-01`, `2026-03`,
 * `2026`); text; array of option ids; or that it cannot be known or does not apply, which both leave it unknown.
 */
export type FactInput =
  boolean | number | string | readonly string[] | { readonly unknown: true } | { readonly notRelevant: true };

/** Answers by the id of the fact; left out is not answered. Only own properties are read. */
export type Facts = Readonly<Record<string, FactInput>>;

/** Reasons recorded for departing from default requirements, by requirement id. */
export type Departures = Readonly<Record<string, string>>;

/** Why there is no verdict. */
export type DataErrorCode =
  | 'unknown-fact'
  | 'wrong-type'
  | 'not-an-option'
  | 'not-a-number'
  | 'not-an-integer'
  | 'out-of-range'
  | 'not-a-date'
  | 'unknown-indication'
  | 'unknown-requirement'
  | 'not-departable'
  | 'reason-missing'
  | 'no-criteria';

/** A fault of the data, at a fact (`alder`) or a departure (`departures.efter-første-linje`). */
export interface DataError {
  readonly code: DataErrorCode;
  readonly path: string;
  readonly message: Text;
}
