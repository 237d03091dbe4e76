/** Checks what is given as facts against what is declared, and reads it. */

import type { Fact, Group, ValueType } from '@kriterion/catalogue';
import type { DataErrorCode } from '@kriterion/evaluation';

import { daysOf, exactnessOf } from './calendar.ts';
import { fractionOf, fractionOfNumber, isWhole, order } from './fractions.ts';
import { byId, listRow, valuesOf, type Answer, type Fault, type Row } from './patient.ts';
import { amounts, days, severalWords, words, type Possible } from './possible.ts';

type Members = Readonly<Record<string, unknown>>;

/** A value, or what is wrong with it. */
type Read = Possible | DataErrorCode;

/** Reads the facts of a patient; every fault is told. */
export function readPatient(
  group: Group,
  facts: unknown,
): { readonly row: Row; readonly faults: readonly Fault[] } {
  const reader = new Reader(group);
  const answers = reader.members('', group.facts, facts, new Map());
  const row: Row = { path: '', members: byId(group.facts), answers, within: new Map(), derived: new Map() };
  return { row, faults: reader.faults };
}

class Reader {
  readonly faults: Fault[] = [];
  private readonly group: Group;

  constructor(group: Group) {
    this.group = group;
  }

  members(
    path: string,
    declared: readonly Fact[],
    given: unknown,
    within: ReadonlyMap<string, Row>,
  ): Map<string, Answer> {
    const answers = new Map<string, Answer>();
    const facts = byId(declared);
    if (!isObject(given)) this.faults.push({ path, code: 'wrong-type' });
    for (const [name, value] of isObject(given) ? Object.entries(given) : []) {
      const fact = facts.get(name);
      const at = path === '' ? name : `${path}.${name}`;
      const isOpen = value === undefined || isLeftOpen(value);
      const answer = fact === undefined || isOpen ? undefined : this.answer(at, fact.type, value, within);
      if (fact === undefined) this.faults.push({ path: at, code: 'unknown-fact' });
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
    if (type.kind === 'rows') return this.rows(path, type, given);
    if (type.kind === 'record') {
      const answers = this.members(path, type.members, given, within);
      const row = {
        path,
        members: byId(type.members),
        answers,
        within,
        derived: new Map<string, Possible>(),
      };
      return { kind: 'record', row };
    }
    const value = valueOf(this.group, type, given);
    if (typeof value !== 'string') return { kind: 'value', value };
    this.faults.push({ path, code: value });
    return undefined;
  }

  private rows(
    path: string,
    type: Extract<ValueType, { readonly kind: 'rows' }>,
    given: unknown,
  ): Answer | undefined {
    const { list = [], complete } = listOf(given) ?? {};
    if (complete === undefined) this.faults.push({ path, code: 'wrong-type' });
    const isFew = complete === true && list.length < (type.min ?? 0);
    if (isFew || list.length > (type.max ?? Infinity))
      this.faults.push({ path, code: 'wrong-number-of-rows' });
    const rows = list.map((one, index) => {
      const at = `${path}[${String(index)}]`;
      // The row has to be there before its groups of facts, which see it: their answers are filled in afterwards.
      const answers = new Map<string, Answer>();
      const row = listRow(at, type.members, type.row, answers);
      const known = isLeftOpen(one) ? {} : one;
      for (const [name, its] of this.members(at, type.members, known, row.within)) answers.set(name, its);
      return row;
    });
    return { kind: 'rows', rows, complete: complete ?? false };
  }
}

function valueOf(group: Group, type: ValueType, given: unknown): Read {
  switch (type.kind) {
    case 'yes-no':
    case 'tick':
      return typeof given === 'boolean' ? words(String(given)) : 'wrong-type';
    case 'integer':
    case 'decimal':
      return number(type, given);
    case 'several-of':
    case 'codes':
      return several(group, type, given);
    case 'either': {
      const read = type.of.map((one) => valueOf(group, one, given));
      return read.find((one) => typeof one !== 'string') ?? read[0] ?? 'wrong-type';
    }
    case 'signature':
    case 'label-area':
      return 'wrong-type';
    default:
      return typeof given === 'string' ? text(group, type, given) : 'wrong-type';
  }
}

function number(type: Extract<ValueType, { readonly kind: 'integer' | 'decimal' }>, given: unknown): Read {
  if (typeof given !== 'number' && typeof given !== 'string') return 'wrong-type';
  const value = typeof given === 'number' ? fractionOfNumber(given) : fractionOf(given);
  if (value === undefined) return 'not-a-number';
  if (type.kind === 'integer' && !isWhole(value)) return 'not-an-integer';
  const [min, max] = [fractionOf(type.min ?? ''), fractionOf(type.max ?? '')];
  const isOutside = order(value, min ?? 'least') < 0 || order(value, max ?? 'most') > 0;
  return isOutside ? 'out-of-range' : amounts(value);
}

/** The first one that is wrong is told, of the fact. */
function several(group: Group, type: ValueType, given: unknown): Read {
  if (!Array.isArray(given)) return 'wrong-type';
  const all: readonly unknown[] = given;
  const read = all.map((one) => (typeof one === 'string' ? text(group, type, one) : 'wrong-type'));
  return read.find((one) => typeof one === 'string') ?? severalWords(all.map(String));
}

function text(group: Group, type: ValueType, given: string): Read {
  if (type.kind === 'date') return date(type.leastExact, given);
  if (type.kind === 'time' || type.kind === 'date-time') return clock(type.kind, given);
  const values = valuesOf(type, group);
  if (values === undefined || values.includes(given)) return words(given);
  return type.kind === 'code' || type.kind === 'codes' ? 'not-in-list' : 'not-an-option';
}

function date(leastExact: 'month' | 'year' | undefined, given: string): Read {
  const [found, exactness] = [daysOf(given), exactnessOf(given)];
  if (found === undefined) return 'not-a-date';
  const isCoarse =
    (exactness === 'month' && leastExact === undefined) || (exactness === 'year' && leastExact !== 'year');
  return isCoarse ? 'not-exact-enough' : days(found);
}

function clock(kind: 'time' | 'date-time', given: string): Read {
  const [on = '', at = ''] = kind === 'time' ? ['1970-01-01', given] : given.split('T', 2);
  const day = exactnessOf(on) === 'day' ? daysOf(on) : undefined;
  const [, hours, minutes] = /^([0-9]{2}):([0-9]{2})$/u.exec(at) ?? [];
  const isWritten = kind === 'time' || given === `${on}T${at}`;
  const isInDay = Number(hours) < 24 && Number(minutes) < 60;
  if (day === undefined || !isWritten || !isInDay) return 'not-a-time';
  const minute = 60 * Number(hours) + Number(minutes);
  return { unanswered: false, ways: [{ kind: 'day', day: day.first, minute }] };
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
