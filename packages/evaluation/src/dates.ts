/**
 * Days of the Gregorian calendar as whole numbers, counted from 1970-01-01. A partial date is the interval of days it
 * covers; nothing reads a clock or knows a time zone.
 */

import type { TimeUnit } from '@kriterion/catalogue';

/** First and last day of a date as exact as it is known. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** How exact a date is given. */
export type Exactness = 'day' | 'month' | 'year';

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;
const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/u;
const DAY_LENGTH = 1440;

/** The days a partial date covers; undefined if the text is no date of the calendar (`2026-02-29`, year 0). */
export function daysOf(text: string): Days | undefined {
  const parts = PARTIAL_DATE.exec(text);
  const [, year = '', month, day] = parts ?? [];
  if (parts === null || year === '0000') return undefined;
  if (month === undefined) return { first: dayOf(Number(year), 1, 1), last: dayOf(Number(year), 12, 31) };
  const length = daysInMonth(Number(year), Number(month));
  if (length === 0) return undefined;
  const start = dayOf(Number(year), Number(month), 1);
  if (day === undefined) return { first: start, last: start + length - 1 };
  if (Number(day) < 1 || Number(day) > length) return undefined;
  const only = start + Number(day) - 1;
  return { first: only, last: only };
}

/** The text of a day; undefined where its year has no four digits. */
export function textOfDay(days: number): string | undefined {
  const { year, month, day } = civilOf(days);
  const padded = (number: number, length: number): string => String(number).padStart(length, '0');
  return year < 1 || year > 9999 ? undefined : `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** How exact the text of a date is. */
export function exactnessOf(date: string): Exactness {
  if (date.length === 4) return 'year';
  return date.length === 7 ? 'month' : 'day';
}

const RANK: Readonly<Record<Exactness, number>> = { year: 0, month: 1, day: 2 };

/** Whether the text of a date is at least so exact. */
export function isExactEnough(date: string, leastExact: Exactness): boolean {
  return RANK[exactnessOf(date)] >= RANK[leastExact];
}

/** Minutes since midnight of `hh:mm`; undefined if it is no time of day. */
export function minutesOf(text: string): number | undefined {
  const parts = TIME.exec(text);
  return parts === null ? undefined : Number(parts[1]) * 60 + Number(parts[2]);
}

/** Minutes since the start of 1970 of `yyyy-mm-ddThh:mm`, on a clock that is never put forward or back. */
export function momentOf(text: string): number | undefined {
  const [date = '', time = '', ...more] = text.split('T');
  const days = exactnessOf(date) === 'day' ? daysOf(date) : undefined;
  const minutes = minutesOf(time);
  if (days === undefined || minutes === undefined || more.length > 0) return undefined;
  return days.first * DAY_LENGTH + minutes;
}

/** The day of a moment. */
export function dayOfMoment(minutes: number): number {
  return Math.floor(minutes / DAY_LENGTH);
}

/**
 * So many units later, or earlier where `by` is negative. Months and years keep the day of the month, clamped to the
 * end of the month: one month after 31 January is the last day of February.
 */
export function shiftedDay(day: number, by: number, unit: TimeUnit): number {
  if (unit === 'days') return day + by;
  if (unit === 'weeks') return day + 7 * by;
  const from = civilOf(day);
  const months = from.year * 12 + from.month - 1 + by * (unit === 'years' ? 12 : 1);
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return dayOf(year, month, Math.min(from.day, daysInMonth(year, month)));
}

/**
 * Completed units from one day to another; below zero where `to` is before `from`. A month or year is complete on the
 * same day of the month and not before: who is born on 29 February, is a year older on 1 March in common years.
 */
export function elapsedUnits(from: number, to: number, unit: TimeUnit): number {
  if (unit === 'days') return to - from;
  if (unit === 'weeks') return Math.floor((to - from) / 7);
  const [start, end] = [civilOf(from), civilOf(to)];
  const begun = (end.year - start.year) * 12 + end.month - start.month;
  const months = end.day < start.day ? begun - 1 : begun;
  return unit === 'months' ? months : Math.floor(months / 12);
}

/** The number of days of a month in the Gregorian calendar; 0 if there is no such month. */
export function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days before 1970-01-01 in a calendar whose years begin in March, so that the leap day is the last. */
const EPOCH = 719_468;
const DAYS_IN_400_YEARS = 146_097;

function dayOf(year: number, month: number, day: number): number {
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_400_YEARS + dayOfEra - EPOCH;
}

interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function civilOf(days: number): CivilDate {
  const day = days + EPOCH;
  const era = Math.floor(day / DAYS_IN_400_YEARS);
  const dayOfEra = day - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((fromMarch + 2) % 12) + 1;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}
