/** What of a patient is still open: the places where an answer can be given, and the answers put there. */

import type { Fact, Group } from '@kriterion/catalogue';

import { pathIn } from '../answers.ts';
import { exactnessOf } from '../dates.ts';
import type { FactInput, Facts } from '../facts.ts';
import { isRecord, saysUnknown } from '../reading.ts';

/** The way to an answer: names of facts, and numbers of rows. */
type Steps = readonly (string | number)[];

/** A place where an answer can be given. */
export interface Place {
  /** As in `slægtninge[0].alder`; of a list, its own path. */
  readonly path: string;
  /** The missing fact that this is part of: its own path, or the list whose further row it is in. */
  readonly missing: string;
  readonly steps: Steps;
  readonly fact: Fact;
  /** What is answered, and can be made exact: a partial date, or a list that may grow. */
  readonly given?: FactInput;
}

/** Lists that were open in the data, by path: how many rows they had, and the missing fact that further rows are. */
export type OpenLists = ReadonlyMap<string, { readonly rows: number; readonly missing: string }>;

/**
 * Every place where an answer can be given, in order of declaration and of rows. What was asked and cannot be known,
 * or does not apply, is no such place; nor is what is computed from other facts.
 */
export function openPlaces(group: Group, facts: Facts, openLists: OpenLists = new Map()): readonly Place[] {
  const walk = new Walk(openLists);
  walk.members(group.facts, facts, { path: '', steps: [], missing: undefined });
  return walk.found;
}

/** The lists among the places: their rows so far. */
export function listsAmong(places: readonly Place[]): OpenLists {
  return new Map(
    places
      .filter(({ fact }) => fact.type.kind === 'rows')
      .map(({ path, missing, given }) => [path, { rows: rowsIn(given).length, missing }]),
  );
}

/** The facts with an answer put in a place. */
export function answeredWith(facts: Facts, steps: Steps, answer: FactInput): Facts {
  const put = (inside: FactInput | undefined, [step, ...rest]: Steps): FactInput => {
    if (step === undefined) return answer;
    if (typeof step === 'number') return putInRow(inside, step, (row) => put(row, rest));
    const record = isRecord(inside) ? (inside as Facts) : {};
    return { ...record, [step]: put(Object.hasOwn(record, step) ? record[step] : undefined, rest) };
  };
  const [first, ...rest] = steps;
  if (first === undefined) return facts;
  return { ...facts, [first]: put(Object.hasOwn(facts, first) ? facts[first] : undefined, rest) };
}

function putInRow(
  list: FactInput | undefined,
  at: number,
  put: (row: FactInput | undefined) => FactInput,
): FactInput {
  const rows = rowsIn(list).map((row, n) => (n === at ? put(row) : row));
  return Array.isArray(list) || !isRecord(list) ? rows : { ...list, rows };
}

/** The rows of a list, open or complete. */
export function rowsIn(list: FactInput | undefined): readonly FactInput[] {
  if (Array.isArray(list)) return list as readonly FactInput[];
  const rows = isRecord(list) && Object.hasOwn(list, 'rows') ? list['rows'] : undefined;
  return Array.isArray(rows) ? (rows as readonly FactInput[]) : [];
}

/** How a further row of an open list is named. */
function furtherRowOf(path: string): string {
  return `${path}[+]`;
}

interface Here {
  readonly path: string;
  readonly steps: Steps;
  /** Of what is inside a further row. */
  readonly missing: string | undefined;
}

class Walk {
  readonly found: Place[] = [];
  readonly #openLists: OpenLists;

  constructor(openLists: OpenLists) {
    this.#openLists = openLists;
  }

  members(members: readonly Fact[], answers: FactInput | undefined, here: Here): void {
    const record = isRecord(answers) ? (answers as Facts) : {};
    for (const fact of members) {
      const answer = Object.hasOwn(record, fact.id) ? record[fact.id] : undefined;
      if (fact.derived === undefined && !saysUnknown(answer)) this.#fact(fact, answer, here);
    }
  }

  #fact(fact: Fact, answer: FactInput | undefined, here: Here): void {
    const path = pathIn(here.path, fact.id);
    const steps = [...here.steps, fact.id];
    if (fact.type.kind === 'record')
      this.members(fact.type.members, answer, { path, steps, missing: here.missing });
    else if (fact.type.kind === 'rows') this.#rows(fact, answer, { path, steps, missing: here.missing });
    else if (answer === undefined) this.found.push({ path, steps, fact, missing: here.missing ?? path });
    else if (canBeExact(fact, answer))
      this.found.push({ path, steps, fact, missing: here.missing ?? path, given: answer });
  }

  #rows(fact: Fact, answer: FactInput | undefined, { path, steps, missing }: Here): void {
    if (fact.type.kind !== 'rows') return;
    const open = this.#openLists.get(path);
    for (const [n, row] of rowsIn(answer).entries()) {
      if (saysUnknown(row)) continue;
      const of = open !== undefined && n >= open.rows ? open.missing : missing;
      this.members(fact.type.members, row, { path: `${path}[${n}]`, steps: [...steps, n], missing: of });
    }
    if (answer === undefined) this.found.push({ path, steps, fact, missing: missing ?? path });
    else if (mayGrow(answer))
      this.found.push({ path, steps, fact, missing: missing ?? furtherRowOf(path), given: answer });
  }
}

function mayGrow(list: FactInput): boolean {
  return isRecord(list) && list['complete'] === false;
}

/** A date that is not a day, and a verdict that was still undetermined. */
function canBeExact({ type }: Fact, answer: FactInput): boolean {
  if (type.kind === 'date') return typeof answer === 'string' && exactnessOf(answer) !== 'day';
  return type.kind === 'verdict' && answer === 'undetermined';
}
