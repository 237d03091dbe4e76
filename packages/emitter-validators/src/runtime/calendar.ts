import { DATES } from './dates.ts';
import { KNOWN_VALUES } from './known-values.ts';
import { piecesOf, type Piece } from './piece.ts';

/** Days as whole numbers counted from 1970-01-01, and what is computed with them. */
export const CALENDAR: readonly Piece[] = piecesOf(
  String.raw`
/** The first and the last day of a date as exact as it is known, packed in one number; NaN if it is no date of the calendar. */
function packedDays(text: string): number {
  const length = text.length;
  if (length !== 10 && length !== 7 && length !== 4) return NaN;
  const year = digitsAt(text, 0, 4);
  if (!(year > 0)) return NaN;
  if (length === 4) return dayNumber(year, 1, 1) * 512 + (dayNumber(year, 12, 31) - dayNumber(year, 1, 1));
  const month = text.charCodeAt(4) === 45 ? digitsAt(text, 5, 7) : NaN;
  const days = daysInMonth(year, month);
  if (!(days > 0)) return NaN;
  if (length === 7) return dayNumber(year, month, 1) * 512 + (days - 1);
  const day = text.charCodeAt(7) === 45 ? digitsAt(text, 8, 10) : NaN;
  return day >= 1 && day <= days ? dayNumber(year, month, day) * 512 : NaN;
}

function firstDay(packed: number): number {
  return Math.floor(packed / 512);
}

function lastDay(packed: number): number {
  const first = Math.floor(packed / 512);
  return first + (packed - first * 512);
}

/** The number that the digits say; NaN where one is none. */
function digitsAt(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** Counted in a calendar whose years begin in March, so that the leap day is the last. */
function dayNumber(year: number, month: number, day: number): number {
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function civilOf(days: number): CivilDate {
  const day = days + 719_468;
  const era = Math.floor(day / 146_097);
  const dayOfEra = day - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
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

type CalendarUnit = 'years' | 'months' | 'weeks' | 'days';

/** So many units later; months and years keep the day of the month, clamped to its end. */
function dayLater(day: number, by: number, unit: CalendarUnit): number {
  if (unit === 'days') return day + by;
  if (unit === 'weeks') return day + 7 * by;
  const from = civilOf(day);
  const months = from.year * 12 + from.month - 1 + by * (unit === 'years' ? 12 : 1);
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return dayNumber(year, month, Math.min(from.day, daysInMonth(year, month)));
}

/** Completed units; who is born on 29 February, is a year older on 1 March in common years. */
function elapsedUnits(from: number, to: number, unit: CalendarUnit): number {
  if (unit === 'days') return to - from;
  if (unit === 'weeks') return Math.floor((to - from) / 7);
  const [start, end] = [civilOf(from), civilOf(to)];
  const begun = (end.year - start.year) * 12 + end.month - start.month;
  const months = end.day < start.day ? begun - 1 : begun;
  return unit === 'months' ? months : Math.floor(months / 12);
}

/** Least from the last day to the first, most from the first to the last. */
function elapsed(from: Known, to: Known, unit: CalendarUnit): Known {
  if (from.kind === 'nothing' || to.kind === 'nothing') return nothing;
  const start = from.kind === 'interval' ? asDays(from) : undefined;
  const end = to.kind === 'interval' ? asDays(to) : undefined;
  if (start === undefined || end === undefined) return absent;
  const low = elapsedBetween(start.high, end.low, unit);
  const high = elapsedBetween(start.low, end.high, unit);
  return { kind: 'interval', measure: 'number', low, high, mayBeNothing: start.mayBeNothing || end.mayBeNothing };
}

function elapsedBetween(from: Num | undefined, to: Num | undefined, unit: CalendarUnit): number | undefined {
  return from === undefined || to === undefined ? undefined : elapsedUnits(wholeNum(from), wholeNum(to), unit);
}

function shifted(date: Known, by: number, unit: CalendarUnit): Known {
  if (date.kind === 'nothing') return nothing;
  const days = date.kind === 'interval' ? asDays(date) : undefined;
  if (days === undefined) return absent;
  const low = days.low === undefined ? undefined : dayLater(wholeNum(days.low), by, unit);
  const high = days.high === undefined ? undefined : dayLater(wholeNum(days.high), by, unit);
  return { kind: 'interval', measure: 'day', low, high, mayBeNothing: days.mayBeNothing };
}

/** Minutes since midnight of hh:mm; NaN if it is no time of day. */
function minutesOf(text: string): number {
  if (text.length !== 5 || text.charCodeAt(2) !== 58) return NaN;
  const [hours, minutes] = [digitsAt(text, 0, 2), digitsAt(text, 3, 5)];
  return hours <= 23 && minutes <= 59 ? hours * 60 + minutes : NaN;
}

/** Minutes since the start of 1970 of yyyy-mm-ddThh:mm, on a clock that is never put forward or back. */
function momentOf(text: string): number {
  if (text.length !== 16 || text.charCodeAt(10) !== 84) return NaN;
  return firstDay(packedDays(text.slice(0, 10))) * 1440 + minutesOf(text.slice(11));
}
`,
  [...DATES, ...KNOWN_VALUES],
);
