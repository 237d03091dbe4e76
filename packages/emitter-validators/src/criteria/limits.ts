/** Numbers and values of the source as code. */

import type { Decimal, Group, PartialDate, Value } from '@kriterion/catalogue';

import { literal } from '../printing/text.ts';

/** An exact number as code: a whole number as it is, anything else as a fraction. */
export function numberCode(decimal: Decimal): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  if (fraction === '' && whole.length <= 15) return whole;
  return `{ numerator: ${BigInt(whole + fraction)}n, denominator: ${10n ** BigInt(fraction.length)}n }`;
}

/** The first and the last day of a date, counted from 1970; undefined if it is no date of the calendar. */
export function daysOfDate(date: PartialDate): readonly [number, number] | undefined {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(date);
  if (parts === null || parts[1] === '0000') return undefined;
  const [year, month, day] = parts
    .slice(1)
    .map((part: string | undefined) => (part === undefined ? undefined : Number(part)));
  if (year === undefined) return undefined;
  const first = dayOf(year, month ?? 1, day ?? 1);
  const isOfCalendar = month === undefined || (month >= 1 && month <= 12);
  if (!isOfCalendar || (day !== undefined && (day < 1 || day > lengthOf(year, month ?? 1)))) return undefined;
  if (day !== undefined) return [first, first];
  return [first, month === undefined ? dayOf(year, 12, 31) : first + lengthOf(year, month) - 1];
}

function lengthOf(year: number, month: number): number {
  return dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayOf(year, month, 1);
}

const MILLISECONDS_IN_DAY = 86_400_000;

function dayOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / MILLISECONDS_IN_DAY;
}

/** A value of the source as a value of the code. */
export function valueCode(value: Value): string {
  switch (value.kind) {
    case 'boolean':
      return oneCode(value.value ? 'yes' : 'no');
    case 'option':
      return oneCode(value.id);
    case 'number': {
      const number = numberCode(value.quantity.value);
      return intervalCode('number', number, number);
    }
    case 'date': {
      const days = daysOfDate(value.date);
      if (days === undefined) return "{ kind: 'absent', low: undefined, high: undefined }";
      return intervalCode('day', String(days[0]), String(days[1]));
    }
  }
}

function oneCode(text: string): string {
  return `{ kind: 'one', possible: [${literal(text)}], mayBeNothing: false }`;
}

function intervalCode(measure: string, low: string, high: string): string {
  return `{ kind: 'interval', measure: '${measure}', low: ${low}, high: ${high}, mayBeNothing: false }`;
}

/** The place of a question among those of the group. */
export function questionIndex(group: Group, id: string): number {
  return group.questions.findIndex((question) => question.id === id);
}
