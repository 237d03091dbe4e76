/** Days by number, found by walking a calendar; 1970-01-01 is day 0. */

import type { TimeUnit } from '@kriterion/catalogue';

/** The first and the last of the days that a date may mean; the infinities stand for a day that nothing bounds. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** Any day. */
export const ANY_DAY: Days = { first: -Infinity, last: Infinity };

const MS_A_DAY = 86_400_000;

interface Day {
  readonly year: number;
  /** From 0. */
  readonly month: number;
  readonly day: number;
}

function numberOf({ year, month, day }: Day): number {
  return new Date(0).setUTCFullYear(year, month, day) / MS_A_DAY;
}

function dayOf(number: number): Day {
  const date = new Date(number * MS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
}

const WRITTEN = /^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$/u;

/** How exact a date is written. */
export type Exactness = 'day' | 'month' | 'year';

/** How exactly a text writes a date; nothing where it writes none. */
export function exactnessOf(text: string): Exactness | undefined {
  const [, year, month, day] = WRITTEN.exec(text) ?? [];
  if (year === undefined || daysOf(text) === undefined) return undefined;
  return day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
}

const found = new Map<string, Days | undefined>();

/** The days that a date covers; nothing where no calendar has it. */
export function daysOf(text: string): Days | undefined {
  if (!found.has(text) && text.length <= 10) found.set(text, covered(text));
  return found.get(text);
}

function covered(text: string): Days | undefined {
  const [, year, month, day] = WRITTEN.exec(text) ?? [];
  if (year === undefined || year === '0000') return undefined;
  const days = daysOfYear(Number(year)).filter(
    (one) =>
      (month === undefined || one.month === Number(month) - 1) &&
      (day === undefined || one.day === Number(day)),
  );
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined
    ? undefined
    : { first: numberOf(first), last: numberOf(last) };
}

const years = new Map<number, readonly Day[]>();

function daysOfYear(year: number): readonly Day[] {
  const known = years.get(year);
  if (known !== undefined) return known;
  const days: Day[] = [];
  for (let at = numberOf({ year, month: 0, day: 1 }); dayOf(at).year === year; at += 1) days.push(dayOf(at));
  years.set(year, days);
  return days;
}

/** The day so many units later; with months and years the same day of the month, or the last it has. */
export function shifted(number: number, by: number, unit: TimeUnit): number {
  if (!Number.isFinite(number)) return number;
  if (unit === 'days') return number + by;
  if (unit === 'weeks') return number + 7 * by;
  const { year, month, day } = dayOf(number);
  const months = month + (unit === 'years' ? 12 * by : by);
  const wanted = numberOf({ year, month: months, day: 1 });
  // Walk back from the day wanted while the month does not have it.
  let there = wanted + day - 1;
  while (dayOf(there).month !== dayOf(wanted).month) there -= 1;
  return there;
}

/** Units completed on the way from one day to another: floored, so that one day back is -1. */
export function completed(from: number, to: number, unit: TimeUnit): number {
  if (unit === 'days') return to - from;
  if (unit === 'weeks') return Math.floor((to - from) / 7);
  const [start, end] = [dayOf(from), dayOf(to)];
  let units = end.year - start.year;
  if (unit === 'months') units = 12 * units + end.month - start.month;
  // The estimate is at most one too many.
  while (reached(start, units, unit) > to) units -= 1;
  return units;
}

/** The day on which so many units are completed: the same day of the month, or the first day after a month without it. */
function reached({ year, month, day }: Day, units: number, unit: 'months' | 'years'): number {
  const months = month + (unit === 'years' ? 12 * units : units);
  const first = numberOf({ year, month: months, day: 1 });
  const same = first + day - 1;
  const next = numberOf({ year, month: months + 1, day: 1 });
  return Math.min(same, next);
}
