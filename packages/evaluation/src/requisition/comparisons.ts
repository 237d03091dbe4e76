/** One answer against a value of the source or against another answer; what cannot be compared is undetermined. */

import type { Comparison, FieldCondition, Verdict } from '@kriterion/catalogue';

import { dayOfMoment, daysOf, momentOf, minutesOf, shiftedDay, type Days } from '../dates.ts';
import { compareDecimals, decimalOfNumber } from '../decimal.ts';
import { not } from '../kleene.ts';
import type { Sheet } from './sheet.ts';

type Compare = Extract<FieldCondition, { readonly kind: 'compare' }>;
type OtherField = Extract<Compare['value'], { readonly kind: 'field' }>;
type Fixed = Exclude<Compare['value'], OtherField>;

/** The verdict of a comparison on what is answered, whether it is shown or not. */
export function compared({ field, operator, value }: Compare, sheet: Sheet): Verdict {
  const answer = sheet.answer(field);
  if (value.kind !== 'field') return withValue(answer, operator, value);
  const other = sheet.answer(value.field);
  if (sheet.kind(field) === 'date-time' && sheet.kind(value.field) === 'date-time')
    return ordered(momentOrder(answer, other, value), operator);
  return withAnswer(answer, operator, other, value, sheet.kind(field));
}

function withValue(answer: unknown, operator: Comparison, value: Fixed): Verdict {
  switch (value.kind) {
    case 'boolean':
      return typeof answer === 'boolean' ? alike(answer === value.value, operator) : 'undetermined';
    case 'option':
    case 'indication':
      return hasChosen(answer, operator, value.id);
    case 'number':
      return ordered(numberOrder(answer, value.quantity.value), operator);
    case 'date':
      return daysRelated(daysIn(answer), operator, daysOf(value.date));
  }
}

function hasChosen(answer: unknown, operator: Comparison, option: string): Verdict {
  if (typeof answer === 'string') return alike(answer === option, operator);
  return Array.isArray(answer) ? alike(answer.includes(option), operator) : 'undetermined';
}

type Kind = ReturnType<Sheet['kind']>;

/** In the way of the first field's kind; the checker lets only fields that can be compared through. */
function withAnswer(
  answer: unknown,
  operator: Comparison,
  other: unknown,
  value: OtherField,
  kind: Kind,
): Verdict {
  switch (kind) {
    case 'integer':
    case 'decimal':
      return ordered(
        typeof other === 'number' ? numberOrder(answer, decimalOfNumber(other)) : undefined,
        operator,
      );
    case 'date':
    case 'date-time':
      return daysRelated(daysIn(answer), operator, shifted(daysIn(other), value));
    case 'time':
      return ordered(timeOrder(answer, other), operator);
    case 'cpr':
    case 'x-ecpr':
    case 'd-ecpr':
      return samePlain(withoutHyphen(answer), operator, withoutHyphen(other));
    default:
      return samePlain(answer, operator, other);
  }
}

/** A personal number is the same with and without its hyphen. */
function withoutHyphen(answer: unknown): unknown {
  return typeof answer === 'string' ? answer.replace('-', '') : undefined;
}

function samePlain(answer: unknown, operator: Comparison, other: unknown): Verdict {
  const isPlain = typeof answer === 'string' || typeof answer === 'boolean';
  return isPlain && typeof answer === typeof other ? alike(answer === other, operator) : 'undetermined';
}

function numberOrder(answer: unknown, limit: string | undefined): number | undefined {
  const decimal = typeof answer === 'number' ? decimalOfNumber(answer) : undefined;
  return decimal === undefined || limit === undefined ? undefined : compareDecimals(decimal, limit);
}

function timeOrder(answer: unknown, other: unknown): number | undefined {
  const [a, b] = [answer, other].map((one) => (typeof one === 'string' ? minutesOf(one) : undefined));
  return a === undefined || b === undefined ? undefined : a - b;
}

const MINUTES_A_DAY = 1440;

/** The time of day stays where a moment is moved. */
function momentOrder(
  answer: unknown,
  other: unknown,
  { by = 0, unit = 'days' }: OtherField,
): number | undefined {
  const [a, b] = [answer, other].map((one) => (typeof one === 'string' ? momentOf(one) : undefined));
  if (a === undefined || b === undefined) return undefined;
  const day = dayOfMoment(b);
  const moved = shiftedDay(day, by, unit);
  return isOfCalendar(moved) ? a - (moved * MINUTES_A_DAY + (b - day * MINUTES_A_DAY)) : undefined;
}

/** The days of a date, of a part of one, or of a date with a time. */
function daysIn(answer: unknown): Days | undefined {
  return typeof answer === 'string' ? daysOf(answer.slice(0, 10)) : undefined;
}

function shifted(days: Days | undefined, { by = 0, unit = 'days' }: OtherField): Days | undefined {
  if (days === undefined) return undefined;
  const [first, last] = [shiftedDay(days.first, by, unit), shiftedDay(days.last, by, unit)];
  return isOfCalendar(first) && isOfCalendar(last) ? { first, last } : undefined;
}

const FIRST = daysOf('0001')?.first ?? 0;
const LAST = daysOf('9999')?.last ?? 0;

/** Dates have four digits for the year. */
function isOfCalendar(day: number): boolean {
  return day >= FIRST && day <= LAST;
}

/** Definite only where it holds for every day of the one and every day of the other. */
function daysRelated(a: Days | undefined, operator: Comparison, b: Days | undefined): Verdict {
  if (a === undefined || b === undefined) return 'undetermined';
  switch (operator) {
    case '=':
      return sameDays(a, b);
    case '<>':
      return not(sameDays(a, b));
    case '<':
      return before(a, b);
    case '>':
      return before(b, a);
    case '<=':
      return not(before(b, a));
    case '>=':
      return not(before(a, b));
  }
}

function before(a: Days, b: Days): Verdict {
  if (a.last < b.first) return 'met';
  return a.first >= b.last ? 'not-met' : 'undetermined';
}

function sameDays(a: Days, b: Days): Verdict {
  if (a.last < b.first || b.last < a.first) return 'not-met';
  return a.first === a.last && b.first === b.last ? 'met' : 'undetermined';
}

/** Choices and truths have no order. */
function alike(isSame: boolean, operator: Comparison): Verdict {
  if (operator !== '=' && operator !== '<>') return 'undetermined';
  return isSame === (operator === '=') ? 'met' : 'not-met';
}

function ordered(order: number | undefined, operator: Comparison): Verdict {
  if (order === undefined) return 'undetermined';
  const holds: Readonly<Record<Comparison, boolean>> = {
    '=': order === 0,
    '<>': order !== 0,
    '<': order < 0,
    '<=': order <= 0,
    '>': order > 0,
    '>=': order >= 0,
  };
  return holds[operator] ? 'met' : 'not-met';
}
