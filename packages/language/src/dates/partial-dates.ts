import type { PartialDate } from '@kriterion/catalogue';

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether a text is a day, month or year of the calendar. */
export function isDate(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(text);
  if (parts === null) return false;
  const [, year = '', month = '01', day = '01'] = parts;
  // The calendar has no year 0.
  return year !== '0000' && Number(day) >= 1 && Number(day) <= daysIn(year, month);
}

/** How many days the month has; none where there is no such month. */
function daysIn(year: string, month: string): number {
  return (DAYS[Number(month) - 1] ?? 0) + (month === '02' && isLeapYear(Number(year)) ? 1 : 0);
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The first day that a date as exact as its source may be. */
export function firstDayOf(date: PartialDate): string {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}

/** The last day that a date as exact as its source may be. */
export function lastDayOf(date: PartialDate): string {
  const [year = '', month = '12', day] = date.split('-');
  return `${year}-${month}-${day ?? String(daysIn(year, month))}`;
}

/** Whether no day is both at or after the first date and at or before the last. */
export function isEmptyPeriod(from: PartialDate, to: PartialDate): boolean {
  return firstDayOf(from) > lastDayOf(to);
}
