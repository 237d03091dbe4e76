import type { TimeUnit } from '@kriterion/catalogue';

/** The first and last day that a date covers. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** The days of a date, of a month or year, or of a date with a time; nothing for what is no date of the calendar. */
export function daysFrom(answer: unknown): Days | undefined {
  if (typeof answer !== 'string') return undefined;
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(answer.slice(0, 10));
  const [whole = '', year = '', month, day] = parts ?? [];
  if (parts === null || year === '0000') return undefined;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const length = daysInMonth(Number(year), Number(month));
  if (day === undefined)
    return length === 0 ? undefined : { first: `${whole}-01`, last: `${whole}-${String(length)}` };
  return Number(day) >= 1 && Number(day) <= length ? { first: whole, last: whole } : undefined;
}

/** Months and years keep the day, clamped to the end of the month; nothing beyond the years 1 to 9999. */
export function shiftedDay(day: string, by: number, unit: TimeUnit): string | undefined {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const months = year * 12 + month - 1 + (unit === 'years' ? by * 12 : unit === 'months' ? by : 0);
  const newYear = Math.floor(months / 12);
  const newMonth = months - newYear * 12 + 1;
  const isCounted = unit === 'weeks' || unit === 'days';
  const moved = new Date(0);
  moved.setUTCFullYear(
    newYear,
    newMonth - 1,
    isCounted ? date + by * (unit === 'weeks' ? 7 : 1) : Math.min(date, daysInMonth(newYear, newMonth)),
  );
  const result = moved.getUTCFullYear();
  return result >= 1 && result <= 9999 ? moved.toISOString().slice(0, 10) : undefined;
}

function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
