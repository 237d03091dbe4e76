/** Dates as exact as they are known: a partial date is the interval of days it covers. */

/** First and last day, both `YYYY-MM-DD`, which sort as text. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

/** The days a partial date covers; undefined if the text is no date of the calendar (`2026-02-29`, year 0). */
export function daysOf(text: string): Days | undefined {
  const parts = PARTIAL_DATE.exec(text);
  const [, year = '', month, day] = parts ?? [];
  if (parts === null || year === '0000') return undefined;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const length = daysInMonth(Number(year), Number(month));
  if (day === undefined) return length === 0 ? undefined : { first: `${text}-01`, last: `${text}-${length}` };
  return Number(day) >= 1 && Number(day) <= length ? { first: text, last: text } : undefined;
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
