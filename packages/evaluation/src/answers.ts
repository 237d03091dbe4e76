/** The answers about a patient, as read: records in records, rows in lists, each knowing what is asked there. */

import type { Fact, ValueType } from '@kriterion/catalogue';

import { exactOf } from './exact.ts';
import { ABSENT, ends, type Value } from './values.ts';

/** The rows of a list. A list that is not answered has none, and more may come. */
export interface Listed {
  readonly at: string;
  readonly rows: readonly Answers[];
  readonly complete: boolean;
  /** Stands for every row that may yet come: nothing in it is known. */
  readonly further: Answers;
}

/** Answers by the id of the fact; what is not there is unknown. */
export interface Given {
  readonly values: ReadonlyMap<string, Value>;
  readonly records: ReadonlyMap<string, Answers>;
  readonly lists: ReadonlyMap<string, Listed>;
}

/** Where answers stand. */
export interface Place {
  /** As in `slægtninge[0]`; empty for the patient. */
  readonly at: string;
  /** What holds the record or the list that these answers are in. */
  readonly outer?: Answers;
  /** What the row is called, where this is a row. */
  readonly row?: string;
  /** Stands for the rows that may yet come. */
  readonly isFurther?: boolean;
}

const NOTHING_GIVEN: Given = { values: new Map(), records: new Map(), lists: new Map() };

/** What is asked of one patient, one record or one row, and what of it is answered. */
export class Answers {
  readonly place: Place;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly given: Given;
  /** Records and lists that are not answered, made when they are first asked for. */
  readonly #records = new Map<string, Answers>();
  readonly #lists = new Map<string, Listed>();

  constructor(place: Place, members: readonly Fact[], given: Given = NOTHING_GIVEN) {
    this.place = place;
    this.facts = byId(members);
    this.given = given;
  }

  /** The path of a fact here, as `slægtninge[0].alder`; in a row that may yet come, the path of the list. */
  pathOf(fact: string): string {
    return this.place.isFurther === true ? this.place.at : pathIn(this.place.at, fact);
  }

  /** The value of a fact as answered; where it is not answered, unknown within its range. */
  value(fact: Fact): Value {
    return this.given.values.get(fact.id) ?? unansweredOf(fact);
  }

  /** The record of a fact of kind `record`. */
  record(fact: Fact, members: readonly Fact[]): Answers {
    const known = this.given.records.get(fact.id) ?? this.#records.get(fact.id);
    if (known !== undefined) return known;
    const isFurther = this.place.isFurther === true ? { isFurther: true } : {};
    const made = new Answers({ at: this.pathOf(fact.id), outer: this, ...isFurther }, members);
    this.#records.set(fact.id, made);
    return made;
  }

  /** The rows of a fact of kind `rows`. */
  list(fact: Fact, type: RowsType): Listed {
    const known = this.given.lists.get(fact.id) ?? this.#lists.get(fact.id);
    if (known !== undefined) return known;
    const at = this.pathOf(fact.id);
    const made = { at, rows: [], complete: false, further: furtherRow(at, type, this) };
    this.#lists.set(fact.id, made);
    return made;
  }
}

/** A type of rows. */
export type RowsType = Extract<ValueType, { readonly kind: 'rows' }>;

/** The path of a fact inside a place. */
export function pathIn(at: string, fact: string): string {
  return at === '' ? fact : `${at}.${fact}`;
}

/** What stands for the rows that may yet come to a list. */
export function furtherRow(at: string, type: RowsType, outer: Answers): Answers {
  return new Answers({ at, outer, row: type.row, isFurther: true }, type.members);
}

function unansweredOf(fact: Fact): Value {
  const { type } = fact;
  switch (type.kind) {
    case 'integer':
    case 'decimal':
      // A derived number may come to anything: only answers are held to the range.
      if (fact.derived !== undefined) return ABSENT;
      return { kind: 'absent', ...ends(limitOf(type.min), limitOf(type.max)) };
    case 'several-of':
    case 'codes':
      return { kind: 'several', known: [], complete: false };
    default:
      return ABSENT;
  }
}

function limitOf(decimal: string | undefined): ReturnType<typeof exactOf> | undefined {
  return decimal === undefined ? undefined : exactOf(decimal);
}

const BY_ID = new WeakMap<readonly Fact[], ReadonlyMap<string, Fact>>();

function byId(members: readonly Fact[]): ReadonlyMap<string, Fact> {
  const known = BY_ID.get(members);
  if (known !== undefined) return known;
  const made = new Map(members.map((fact) => [fact.id, fact]));
  BY_ID.set(members, made);
  return made;
}
