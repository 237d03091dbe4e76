/** Reads answers given as plain JSON into values that conditions understand; anything else is a data error. */

import type { Fact, Group } from '@kriterion/catalogue';

import { Answers, furtherRow, pathIn, type Listed, type Place, type RowsType } from './answers.ts';
import type { DataError, DataErrorCode } from './facts.ts';
import { dataError } from './messages.ts';
import { readValue } from './typed-answers.ts';
import type { Value } from './values.ts';

/** The answers of a patient, and every fault in them; own properties only. */
export function readAnswers(
  group: Group,
  facts: unknown,
): { readonly answers: Answers; readonly errors: readonly DataError[] } {
  const reader = new Reader(group);
  const answers = reader.record(facts, { at: '' }, group.facts);
  return { answers, errors: reader.errors };
}

/** A JSON object; data from a file may be anything, whatever its type says. */
export function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** `{ "unknown": true }` or `{ "notRelevant": true }`, and nothing beside it. */
export function saysUnknown(input: unknown): boolean {
  if (!isRecord(input)) return false;
  const entries = Object.entries(input);
  return (
    entries.length === 1 &&
    entries.every(([key, value]) => (key === 'unknown' || key === 'notRelevant') && value === true)
  );
}

class Reader {
  readonly errors: DataError[] = [];
  readonly #group: Group;

  constructor(group: Group) {
    this.#group = group;
  }

  record(input: unknown, place: Place, members: readonly Fact[]): Answers {
    const values = new Map<string, Value>();
    const records = new Map<string, Answers>();
    const lists = new Map<string, Listed>();
    const answers = new Answers(place, members, { values, records, lists });
    if (!isRecord(input)) {
      this.#fault('wrong-type', place.at);
      return answers;
    }
    for (const [id, answer] of Object.entries(input)) {
      const fact = answers.facts.get(id);
      const at = pathIn(place.at, id);
      if (fact === undefined) this.#fault('unknown-fact', at);
      else if (answer === undefined || saysUnknown(answer)) continue;
      else if (fact.type.kind === 'record')
        records.set(id, this.record(answer, { at, outer: answers }, fact.type.members));
      else if (fact.type.kind === 'rows') lists.set(id, this.#list(answer, at, fact.type, answers));
      else this.#value(fact, answer, at, values);
    }
    return answers;
  }

  #value(fact: Fact, input: unknown, at: string, values: Map<string, Value>): void {
    const read = readValue(fact.type, input, this.#group);
    if (typeof read === 'string') this.#fault(read, at);
    else values.set(fact.id, read);
  }

  #list(input: unknown, at: string, type: RowsType, outer: Answers): Listed {
    const { rows, complete } = this.#rowsOf(input, at);
    const few = complete && rows.length < (type.min ?? 0);
    if (few || rows.length > (type.max ?? Infinity)) this.#fault('wrong-number-of-rows', at);
    return {
      at,
      complete,
      rows: rows.map((row, n) =>
        this.record(saysUnknown(row) ? {} : row, { at: `${at}[${n}]`, outer, row: type.row }, type.members),
      ),
      further: furtherRow(at, type, outer),
    };
  }

  /** An array is complete; `{ "rows": [...], "complete": false }` may grow. */
  #rowsOf(input: unknown, at: string): { readonly rows: readonly unknown[]; readonly complete: boolean } {
    if (Array.isArray(input)) return { rows: input, complete: true };
    const open = isRecord(input) && Object.keys(input).length === 2 ? input : {};
    const rows = Object.hasOwn(open, 'rows') ? open['rows'] : undefined;
    const complete = Object.hasOwn(open, 'complete') ? open['complete'] : undefined;
    if (Array.isArray(rows) && typeof complete === 'boolean') return { rows, complete };
    this.#fault('wrong-type', at);
    return { rows: [], complete: false };
  }

  #fault(code: DataErrorCode, at: string): void {
    this.errors.push(dataError(code, at));
  }
}
