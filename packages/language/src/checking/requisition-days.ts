import type { Validity } from '@kriterion/catalogue';

import { firstDayOf, lastDayOf } from '../dates/partial-dates.ts';

/** Days from the first to the last, both included, as `2026-03-01`; an end that is absent is open. */
export interface Days {
  readonly first?: string;
  readonly last?: string;
}

/** The days a validity covers: a month or a year counts whole. */
export function daysOf({ from, to }: Validity): Days {
  return {
    ...(from === undefined ? {} : { first: firstDayOf(from) }),
    ...(to === undefined ? {} : { last: lastDayOf(to) }),
  };
}

/** The day after. */
export function dayAfter(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + 1)).toISOString().slice(0, 10);
}

/** The first day that both cover, or nothing where there is none; an open start is the empty text. */
export function firstCommonDay(a: Days, b: Days): string | undefined {
  const first = [a.first ?? '', b.first ?? ''].sort().at(-1) ?? '';
  const ends = [a.last, b.last].filter((day) => day !== undefined);
  return ends.every((last) => first <= last) ? first : undefined;
}
