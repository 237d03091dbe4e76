/** A patient as read from the data: rows of answers, each answer with the fact that it answers. */

import type { Fact, Group, SetEntry, ValueSet, ValueType } from '@kriterion/catalogue';
import type { DataErrorCode } from '@kriterion/evaluation';

import { ANY_DAY } from './calendar.ts';
import { fractionOf, wholeNumber } from './fractions.ts';
import { amounts, days, unanswered, words, type Possible } from './possible.ts';

/** A fault of the data. */
export interface Fault {
  readonly path: string;
  readonly code: DataErrorCode;
}

/** An answer to a fact that was answered. */
export type Answer =
  | { readonly kind: 'value'; readonly value: Possible }
  | { readonly kind: 'record'; readonly row: Row }
  | { readonly kind: 'rows'; readonly rows: readonly Row[]; readonly complete: boolean };

/** The patient, a group of facts, or a row of a list: which facts it has, and what was answered. */
export interface Row {
  readonly path: string;
  readonly members: ReadonlyMap<string, Fact>;
  readonly answers: ReadonlyMap<string, Answer>;
  /** What its derived facts see beside the patient: the row of the list it stands in, by the name of a row there. */
  readonly within: ReadonlyMap<string, Row>;
  /** Derived facts once they are computed. */
  readonly derived: Map<string, Possible>;
}

/** Facts by id. */
export function byId(facts: readonly Fact[]): ReadonlyMap<string, Fact> {
  return new Map(facts.map((fact) => [fact.id, fact]));
}

/** A row of which nothing is known. */
export function rowWithoutAnswers(members: readonly Fact[], named: string): Row {
  return listRow('', members, named, new Map());
}

/** A row of a list, which its own derived facts see by the name that rows of the list have. */
export function listRow(
  path: string,
  members: readonly Fact[],
  named: string,
  answers: ReadonlyMap<string, Answer>,
): Row {
  const within = new Map<string, Row>();
  const row: Row = { path, members: byId(members), answers, within, derived: new Map() };
  within.set(named, row);
  return row;
}

/** What a fact may be where it is not answered. */
export function notAnswered(type: ValueType, group: Group): Possible {
  switch (type.kind) {
    case 'integer':
    case 'decimal': {
      const [low, high] = [fractionOf(type.min ?? ''), fractionOf(type.max ?? '')];
      return unanswered(amounts(low ?? 'least', high ?? 'most'));
    }
    case 'date':
    case 'time':
    case 'date-time':
      return unanswered(days(ANY_DAY));
    default:
      return unanswered(words(...(valuesOf(type, group) ?? [])));
  }
}

/** All that can be answered, where that is a matter of so many words. */
export function valuesOf(type: ValueType, group: Group): readonly string[] | undefined {
  switch (type.kind) {
    case 'yes-no':
    case 'tick':
      return ['true', 'false'];
    case 'one-of':
    case 'several-of':
      return type.options.map(({ id }) => id);
    case 'code':
    case 'codes':
      return codesOf(group, type.list).map(({ code }) => code);
    case 'verdict':
      return ['met', 'not-met', 'undetermined'];
    case 'indication':
      return group.indications.map(({ id }) => id);
    default:
      return undefined;
  }
}

/** How many different values can be answered. */
export function numberOfValues(type: ValueType, group: Group): number {
  if (type.kind === 'integer' && type.min !== undefined && type.max !== undefined)
    return Number(type.max) - Number(type.min) + 1;
  return valuesOf(type, group)?.length ?? Infinity;
}

/** The codes of a list. */
export function codesOf(group: Group, list: string | undefined): readonly { code: string; below?: string }[] {
  return group.codeLists?.find(({ id }) => id === list)?.codes ?? [];
}

/** Zero, as an amount of nothing. */
export const ZERO = wholeNumber(0);

/** Whether a code or option is in the set. */
export function isIn(group: Group, list: string | undefined, set: ValueSet, value: string): boolean {
  return (
    set.include.some((entry) => covers(group, list, entry, value)) &&
    !set.exclude.some((entry) => covers(group, list, entry, value))
  );
}

function covers(group: Group, list: string | undefined, entry: SetEntry, value: string): boolean {
  switch (entry.kind) {
    case 'value':
      return value === entry.value;
    case 'prefix':
      return value.startsWith(entry.prefix);
    case 'below':
      return lineOf(group, list, value).includes(entry.code);
  }
}

/** The code and all that it lies below. */
function lineOf(group: Group, list: string | undefined, code: string): readonly string[] {
  const above = codesOf(group, list).find((one) => one.code === code)?.below;
  return above === undefined ? [code] : [code, ...lineOf(group, list, above)];
}
