/** Where a condition stands, and the rows that it may take in hand. */

import { type Known, type KnownOf, membersOf } from './world.ts';
import type { Writer } from './writer.ts';

/** What a condition may speak of, and how deep it may still go. */
export interface Place {
  readonly known: readonly Known[];
  /** The rows in hand, with the lists they are of. */
  readonly rows: readonly { readonly name: string; readonly list: KnownOf<'rows'> }[];
  readonly depth: number;
  /** Whether it may speak of indications: a criterion that they all share may not. */
  readonly verdicts: boolean;
  /** How a condition inside another is written. */
  readonly nested: Nested;
}

export interface Nested {
  readonly condition: (writer: Writer, place: Place) => string;
  readonly chain: (writer: Writer, place: Place) => string;
}

export function deeper(place: Place): Place {
  return { ...place, depth: place.depth - 1 };
}

/** The lists a condition may look at: of the patient, and of the rows in hand. */
export function listsOf(place: Place): readonly KnownOf<'rows'>[] {
  return place.known.filter((fact) => fact.kind === 'rows');
}

/** `r in list` with a new row, and the place inside it. */
export function rowsHead(
  writer: Writer,
  place: Place,
):
  | { readonly head: string; readonly row: string; readonly list: KnownOf<'rows'>; readonly inside: Place }
  | undefined {
  const lists = listsOf(place);
  if (lists.length === 0) return undefined;
  const list = writer.random.pick(lists);
  const row = writer.name();
  const pooled = writer.random.chance(0.1) ? [list.path, writer.k('ThePatient')] : [list.path];
  const together = writer.random.chance(0.12);
  const source = together ? `${writer.k('Together')} ${writer.list(pooled)}` : list.path;
  return { head: `${row} ${writer.k('In')} ${source}`, row, list, inside: inRow(place, row, list) };
}

/** The place where a row is in hand. */
export function inRow(place: Place, row: string, list: KnownOf<'rows'>): Place {
  return {
    ...place,
    known: [...place.known, ...membersOf(row, list)],
    rows: [...place.rows, { name: row, list }],
    depth: place.depth - 1,
  };
}
