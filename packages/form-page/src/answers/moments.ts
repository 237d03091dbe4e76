import { partsOfDate, readDate } from './dates.ts';
import type { DateParts } from './dates.ts';

/** A date with a time of day in four fields, as typed. */
export interface MomentParts extends DateParts {
  readonly clock: string;
}

/** `08:30`, however it was typed (`8.30`, `0830`); what was typed where it is no time; nothing where nothing is. */
export function readClock(text: string): string | undefined {
  const typed = text.trim();
  if (typed === '') return undefined;
  const parts = /^(\d{1,2})[.:](\d{2})$/u.exec(typed) ?? /^(\d{2})(\d{2})$/u.exec(typed);
  if (parts === null) return typed;
  return `${(parts[1] ?? '').padStart(2, '0')}:${parts[2] ?? ''}`;
}

/** `2026-03-01T08:30` for a complete one; what was typed where it is none; nothing where nothing is. */
export function readMoment({ clock, ...date }: MomentParts): string | undefined {
  const [day, time] = [readDate(date), readClock(clock)];
  return day === undefined && time === undefined ? undefined : `${day ?? ''}T${time ?? ''}`;
}

/** The four fields of a value that {@link readMoment} gave. */
export function partsOfMoment(value: unknown): MomentParts {
  const [date = '', clock = ''] = typeof value === 'string' ? value.split('T') : [];
  return { ...partsOfDate(date), clock };
}
