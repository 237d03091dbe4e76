/** What names stand for while a condition is judged. */

import type { Fact, Path } from '@kriterion/catalogue';

import type { Answers } from './answers.ts';

/** The patient, the rows in hand by name, and the values held on to. */
export interface Scope {
  readonly patient: Answers;
  readonly rows: ReadonlyMap<string, Answers>;
  readonly variables: ReadonlyMap<string, string>;
}

/** The scope of what is derived here: the rows it stands in are in hand, by what their lists call them. */
export function scopeOf(here: Answers): Scope {
  const rows = new Map<string, Answers>();
  let at = here;
  for (let { outer } = at.place; outer !== undefined; { outer } = at.place) {
    const { row } = at.place;
    if (row !== undefined && !rows.has(row)) rows.set(row, at);
    at = outer;
  }
  return { patient: at, rows, variables: new Map() };
}

/** The same with a row in hand. */
export function withRow(scope: Scope, name: string, row: Answers): Scope {
  return { ...scope, rows: new Map(scope.rows).set(name, row) };
}

/** The same with a value held on to. */
export function withVariable(scope: Scope, name: string, value: string): Scope {
  return { ...scope, variables: new Map(scope.variables).set(name, value) };
}

/** A fact in its place. */
export interface Placed {
  readonly fact: Fact;
  readonly in: Answers;
}

/** What a path comes to. */
export interface Found {
  readonly places: readonly Placed[];
  /** The path goes through a list: one place in each row, and one in the rows that may yet come. */
  readonly isPlural: boolean;
}

/** Finds what a path names; no places where the answers there do not know the name. */
export function find(path: Path, scope: Scope): Found {
  let holders: readonly Answers[] = [startOf(path, scope)];
  let isPlural = false;
  for (const name of path.names.slice(0, -1)) {
    const inner = holders.map((holder) => insideOf(holder, name));
    isPlural ||= inner.some((one) => one.isList);
    holders = inner.flatMap((one) => one.holders);
  }
  const last = path.names.at(-1) ?? '';
  const places = holders.flatMap((holder) => {
    const fact = holder.facts.get(last);
    return fact === undefined ? [] : [{ fact, in: holder }];
  });
  return { places, isPlural };
}

function insideOf(
  holder: Answers,
  name: string,
): { readonly holders: readonly Answers[]; readonly isList: boolean } {
  const fact = holder.facts.get(name);
  if (fact?.type.kind === 'record')
    return { holders: [holder.record(fact, fact.type.members)], isList: false };
  if (fact?.type.kind !== 'rows') return { holders: [], isList: false };
  const { rows, complete, further } = holder.list(fact, fact.type);
  return { holders: complete ? rows : [...rows, further], isList: true };
}

/** The row named, or the patient. */
function startOf(path: Path, scope: Scope): Answers {
  if (path.row === undefined) return scope.patient;
  const row = scope.rows.get(path.row);
  if (row === undefined) throw new Error(`the catalogue names a row that is not in hand: ${path.row}`);
  return row;
}
