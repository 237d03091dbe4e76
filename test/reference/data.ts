/** Checks what is given as facts against what is declared, and reads it. */

import type { Fact, Group, ValueType } from '@kriterion/catalogue';
import type { DataErrorCode } from '@kriterion/evaluation';

import { daysOf, exactnessOf } from './calendar.ts';
import { fractionOf, fractionOfNumber, isWhole, order } from './fractions.ts';
import { byId, listRow, valuesOf, type Answer, type Fault, type Row } from './patient.ts';
import { amounts, days, severalWords, words, type Possible } from './possible.ts';

/** What was read, and what was wrong with it. */
export interface Reading {
  readonly row: Row;
  readonly faults: readonly Fault[];
}

type Members = Readonly<Record<string, unknown>>;

/** Reads the facts of a patient; every fault is told. */
export function readPatient(group: Group, facts: unknown): Reading {
  const reader = new Reader(group);
  const members = isObject(facts) ? facts : reader.refused('', 'wrong-type');
  const answers = reader.members('', group.facts, members ?? {}, new Map());
  const row: Row = { path: '', members: byId(group.facts), answers, within: new Map(), derived: new Map() };
  return { row, faults: reader.faults };
}

class Reader {
  readonly faults: Fault[] = [];
  private readonly group: Group;

  constructor(group: Group) {
    this.group = group;
  }

  refused(path: string, code: DataErrorCode): undefined {
    this.faults.push({ path, code });
    return undefined;
  }

  members(
    path: string,
    declared: readonly Fact[],
    given: Members,
    within: ReadonlyMap<string, Row>,
  ): Map<string, Answer> {
    const answers = new Map<string, Answer>();
    const facts = byId(declared);
    for (const name of Object.keys(given)) {
      const fact = facts.get(name);
      const at = path === '' ? name : `${path}.${name}`;
      if (fact === undefined) {
        this.refused(at, 'unknown-fact');
        continue;
      }
      const value = given[name];
      if (value === undefined || isLeftOpen(value)) continue;
      const answer = this.answer(at, fact.type, value, within);
      if (answer !== undefined) answers.set(name, answer);
    }
    return answers;
  }

  private answer(
    path: string,
    type: ValueType,
    given: unknown,
    within: ReadonlyMap<string, Row>,
  ): Answer | undefined {
    if (type.kind === 'record') return this.record(path, type.members, given, within);
    if (type.kind === 'rows') return this.rows(path, type, given);
    const value = this.value(path, type, given);
    return value === undefined ? undefined : { kind: 'value', value };
  }

  private record(
    path: string,
    members: readonly Fact[],
    given: unknown,
    within: ReadonlyMap<string, Row>,
  ): Answer | undefined {
    if (!isObject(given)) return this.refused(path, 'wrong-type');
    const answers = this.members(path, members, given, within);
    return { kind: 'record', row: { path, members: byId(members), answers, within, derived: new Map() } };
  }

  private rows(
    path: string,
    type: Extract<ValueType, { readonly kind: 'rows' }>,
    given: unknown,
  ): Answer | undefined {
    const { list, complete } = listOf(given) ?? {};
    if (list === undefined || complete === undefined) return this.refused(path, 'wrong-type');
    if (list.length > (type.max ?? Infinity) || (complete && list.length < (type.min ?? 0)))
      this.refused(path, 'wrong-number-of-rows');
    const rows = list.flatMap((one, index) => {
      const at = `${path}[${String(index)}]`;
      if (!isObject(one)) return this.refused(at, 'wrong-type') ?? [];
      const known = isLeftOpen(one) ? {} : one;
      // The row has to be there before its groups of facts, which see it: their answers are filled in afterwards.
      const answers = new Map<string, Answer>();
      const row = listRow(at, type.members, type.row, answers);
      for (const [name, answer] of this.members(at, type.members, known, row.within))
        answers.set(name, answer);
      return [row];
    });
    return { kind: 'rows', rows, complete };
  }

  private value(path: string, type: ValueType, given: unknown): Possible | undefined {
    switch (type.kind) {
      case 'yes-no':
      case 'tick':
        return typeof given === 'boolean' ? words(String(given)) : this.refused(path, 'wrong-type');
      case 'integer':
      case 'decimal':
        return this.number(path, type, given);
      case 'date':
        return this.date(path, type.leastExact, given);
      case 'several-of':
      case 'codes':
        return this.several(path, type, given);
      case 'either':
        return this.either(path, type.of, given);
      case 'signature':
      case 'label-area':
        return this.refused(path, 'wrong-type');
      default:
        return this.text(path, type, given);
    }
  }

  private number(
    path: string,
    type: Extract<ValueType, { readonly kind: 'integer' | 'decimal' }>,
    given: unknown,
  ): Possible | undefined {
    if (typeof given !== 'number' && typeof given !== 'string') return this.refused(path, 'wrong-type');
    const number = typeof given === 'number' ? fractionOfNumber(given) : fractionOf(given);
    if (number === undefined) return this.refused(path, 'not-a-number');
    if (type.kind === 'integer' && !isWhole(number)) return this.refused(path, 'not-an-integer');
    const [min, max] = [fractionOf(type.min ?? ''), fractionOf(type.max ?? '')];
    if (order(number, min ?? 'least') < 0 || order(number, max ?? 'most') > 0)
      return this.refused(path, 'out-of-range');
    return amounts(number);
  }

  private date(path: string, leastExact: 'month' | 'year' | undefined, given: unknown): Possible | undefined {
    if (typeof given !== 'string') return this.refused(path, 'wrong-type');
    const [found, exactness] = [daysOf(given), exactnessOf(given)];
    if (found === undefined) return this.refused(path, 'not-a-date');
    const tooCoarse =
      (exactness === 'month' && leastExact === undefined) || (exactness === 'year' && leastExact !== 'year');
    return tooCoarse ? this.refused(path, 'not-exact-enough') : days(found);
  }

  /** The first one that is wrong is told, at the fact. */
  private several(path: string, type: ValueType, given: unknown): Possible | undefined {
    if (!Array.isArray(given)) return this.refused(path, 'wrong-type');
    const isRead = given.every((one: unknown) => this.word(path, type, one) !== undefined);
    return isRead ? severalWords(given.map(String)) : undefined;
  }

  /** An answer of one of the kinds; one of none is told as the first kind tells it. */
  private either(path: string, types: readonly ValueType[], given: unknown): Possible | undefined {
    const before = this.faults.length;
    const values = types.map((type) => this.value(path, type, given));
    const found = values.find((value) => value !== undefined);
    this.faults.splice(found === undefined ? before + 1 : before);
    return found;
  }

  private text(path: string, type: ValueType, given: unknown): Possible | undefined {
    const values = valuesOf(type, this.group);
    if (values !== undefined) return this.word(path, type, given);
    if (typeof given !== 'string') return this.refused(path, 'wrong-type');
    if (type.kind === 'time' || type.kind === 'date-time') return this.clock(path, type.kind, given);
    return words(given);
  }

  private clock(path: string, kind: 'time' | 'date-time', given: string): Possible | undefined {
    const [date = '', time = ''] = kind === 'time' ? ['1970-01-01', given] : given.split('T', 2);
    const [day, minute] = [exactnessOf(date) === 'day' ? daysOf(date) : undefined, minuteOf(time)];
    const isWritten = kind === 'time' || given === `${date}T${time}`;
    if (day === undefined || minute === undefined || !isWritten) return this.refused(path, 'not-a-time');
    return { unanswered: false, ways: [{ kind: 'day', day: day.first, minute }] };
  }

  private word(path: string, type: ValueType, given: unknown): Possible | undefined {
    if (typeof given !== 'string') return this.refused(path, 'wrong-type');
    if (valuesOf(type, this.group)?.includes(given) === true) return words(given);
    const isCode = type.kind === 'code' || type.kind === 'codes';
    return this.refused(path, isCode ? 'not-in-list' : 'not-an-option');
  }
}

function minuteOf(text: string): number | undefined {
  const [, hours, minutes] = /^([0-9]{2}):([0-9]{2})$/u.exec(text) ?? [];
  const inDay = Number(hours) < 24 && Number(minutes) < 60;
  return inDay ? 60 * Number(hours) + Number(minutes) : undefined;
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `{ "unknown": true }` and `{ "notRelevant": true }`, and nothing else. */
function isLeftOpen(value: unknown): boolean {
  if (!isObject(value)) return false;
  const [name, ...others] = Object.keys(value);
  return others.length === 0 && (name === 'unknown' || name === 'notRelevant') && value[name] === true;
}

function listOf(given: unknown): { list: readonly unknown[]; complete: boolean } | undefined {
  if (Array.isArray(given)) return { list: given as readonly unknown[], complete: true };
  if (!isObject(given)) return undefined;
  const { rows, complete, ...others } = given;
  if (!Array.isArray(rows) || typeof complete !== 'boolean' || Object.keys(others).length > 0)
    return undefined;
  return { list: rows as readonly unknown[], complete };
}
