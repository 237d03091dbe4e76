import type { Comparison, FieldCondition, TimeUnit, ValueType } from '@kriterion/catalogue';
import { daysFrom, shiftedDay } from './days.ts';
import type { Days } from './days.ts';
import { negated } from './kleene.ts';
import type { Verdict } from './kleene.ts';

type Compared = Extract<FieldCondition, { readonly kind: 'compare' }>['value'];
type OtherField = Extract<Compared, { readonly kind: 'field' }>;
type Kind = ValueType['kind'] | undefined;

/** An answer against a value of the source. */
export function comparedValue(
  answer: unknown,
  operator: Comparison,
  value: Exclude<Compared, OtherField>,
): Verdict {
  switch (value.kind) {
    case 'boolean':
      return typeof answer === 'boolean' ? equality(answer === value.value, operator) : 'undetermined';
    case 'option':
    case 'indication': {
      if (Array.isArray(answer)) return equality(answer.includes(value.id), operator);
      return typeof answer === 'string' ? equality(answer === value.id, operator) : 'undetermined';
    }
    case 'number':
      return typeof answer === 'number'
        ? ordered(answer - Number(value.quantity.value), operator)
        : 'undetermined';
    case 'date':
      return daysCompared(daysFrom(answer), daysFrom(value.date), operator);
  }
}

/** What stands between two fields: the second counts as so much later, and what kinds of answers they take. */
export interface Between {
  readonly value: OtherField;
  readonly kinds: readonly [Kind, Kind];
}

/** One answer against another. */
export function comparedFields(a: unknown, operator: Comparison, b: unknown, between: Between): Verdict {
  const {
    value: { by = 0, unit = 'days' },
    kinds,
  } = between;
  if (typeof a === 'number' && typeof b === 'number') return ordered(a - b, operator);
  if (typeof a === 'boolean' && typeof b === 'boolean') return equality(a === b, operator);
  if (typeof a !== 'string' || typeof b !== 'string') return 'undetermined';
  const [kindA, kindB] = kinds;
  switch (wayOf(kinds)) {
    case 'texts':
      return textsCompared(a, later(b, by, unit), operator);
    case 'days':
      return daysCompared(daysFrom(a), shifted(daysFrom(b), by, unit), operator);
    case 'answers':
      return equality(plain(a, kindA) === plain(b, kindB), operator);
  }
}

/** Times, and dates with a time, have the order of their texts. */
function wayOf([a, b]: Between['kinds']): 'texts' | 'days' | 'answers' {
  if (a === 'time' || (a === 'date-time' && b === 'date-time')) return 'texts';
  return a === 'date' || a === 'date-time' ? 'days' : 'answers';
}

function textsCompared(a: string, b: string | undefined, operator: Comparison): Verdict {
  if (b === undefined) return 'undetermined';
  return ordered(a < b ? -1 : a > b ? 1 : 0, operator);
}

function later(moment: string, by: number, unit: TimeUnit): string | undefined {
  if (by === 0) return moment;
  const day = shiftedDay(moment.slice(0, 10), by, unit);
  return day === undefined ? undefined : day + moment.slice(10);
}

/** A personal number is the same with and without its hyphen. */
function plain(answer: string, kind: Kind): string {
  const isPerson = kind === 'cpr' || kind === 'x-ecpr' || kind === 'd-ecpr';
  return isPerson ? answer.replace('-', '') : answer;
}

function shifted(
  days: Days | undefined,
  by: number,
  unit: NonNullable<OtherField['unit']>,
): Days | undefined {
  const first = days === undefined ? undefined : shiftedDay(days.first, by, unit);
  const last = days === undefined ? undefined : shiftedDay(days.last, by, unit);
  return first === undefined || last === undefined ? undefined : { first, last };
}

function equality(isSame: boolean, operator: Comparison): Verdict {
  if (operator !== '=' && operator !== '<>') return 'undetermined';
  return isSame === (operator === '=') ? 'met' : 'not-met';
}

function ordered(order: number, operator: Comparison): Verdict {
  const holds = {
    '=': order === 0,
    '<>': order !== 0,
    '<': order < 0,
    '<=': order <= 0,
    '>': order > 0,
    '>=': order >= 0,
  }[operator];
  return holds ? 'met' : 'not-met';
}

function daysCompared(a: Days | undefined, b: Days | undefined, operator: Comparison): Verdict {
  if (a === undefined || b === undefined) return 'undetermined';
  switch (operator) {
    case '=':
      return alike(a, b);
    case '<>':
      return negated(alike(a, b));
    case '<':
      return before(a, b);
    case '>=':
      return negated(before(a, b));
    case '>':
      return before(b, a);
    case '<=':
      return negated(before(b, a));
  }
}

function alike(a: Days, b: Days): Verdict {
  if (a.last < b.first || b.last < a.first) return 'not-met';
  return a.first === a.last && b.first === b.last ? 'met' : 'undetermined';
}

/** Definite only if it holds for every day of the one against every day of the other. */
function before(a: Days, b: Days): Verdict {
  if (a.last < b.first) return 'met';
  return a.first >= b.last ? 'not-met' : 'undetermined';
}
