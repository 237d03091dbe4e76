import { piece, type Piece } from './piece.ts';

/**
 * Conditions on fields. A verdict is two bits: 1, surely met; 2, possibly met. So 3 is met, 2 undetermined, 0 not met,
 * \`&\` is "all" and \`|\` is "any". NaN stands for a number or day that is not known: no comparison with it holds.
 */
export const FORMS: readonly Piece[] = [
  piece(
    'below',
    [],
    `
function below(a: number, b: number): number {
  return a < b ? 3 : a >= b ? 0 : 2;
}`,
  ),
  piece(
    'atMostAs',
    [],
    `
function atMostAs(a: number, b: number): number {
  return a <= b ? 3 : a > b ? 0 : 2;
}`,
  ),
  piece(
    'sameAs',
    [],
    `
function sameAs(a: number, b: number): number {
  return a === b ? 3 : a < b || a > b ? 0 : 2;
}`,
  ),
  piece(
    'otherThan',
    [],
    `
function otherThan(a: number, b: number): number {
  return a === b ? 0 : a < b || a > b ? 3 : 2;
}`,
  ),
  piece(
    'whether',
    [],
    `
/** Met or not met, as far as it is known. */
function whether(holds: boolean, isKnown: boolean): number {
  return isKnown ? (holds ? 3 : 0) : 2;
}`,
  ),
  piece(
    'bitsOf',
    [],
    `
function bitsOf(verdict: 'met' | 'not-met' | 'undetermined'): number {
  return verdict === 'met' ? 3 : verdict === 'not-met' ? 0 : 2;
}`,
  ),
  piece(
    'filledIn',
    ['isBlank'],
    `
/** Whether something was filled in: a blank text or an empty choice is nothing; whether a wrong answer will do is open. */
function filledIn(value: unknown, answer: unknown): number {
  if (answer !== undefined) return 3;
  return value === undefined || isBlank(value) || (Array.isArray(value) && value.length === 0) ? 0 : 2;
}`,
  ),
  piece(
    'includesOption',
    [],
    `
/** Whether the option is the one chosen, or among those chosen. */
function includesOption(answer: unknown, option: string): number {
  if (typeof answer === 'string') return answer === option ? 3 : 0;
  if (!Array.isArray(answer)) return 2;
  return answer.includes(option) ? 3 : 0;
}`,
  ),
  piece(
    'includesAnyOf',
    [],
    `
/** Whether one of the options is chosen. */
function includesAnyOf(answer: unknown, options: readonly string[]): number {
  if (typeof answer === 'string') return options.includes(answer) ? 3 : 0;
  if (!Array.isArray(answer)) return 2;
  for (const chosen of answer) if (options.includes(chosen)) return 3;
  return 0;
}`,
  ),
  piece(
    'sameAnswer',
    [],
    `
function sameAnswer(a: unknown, b: unknown): number {
  const isPlain = typeof a === 'string' || typeof a === 'boolean';
  if (!isPlain || typeof b !== typeof a) return 2;
  return a === b ? 3 : 0;
}`,
  ),
  piece(
    'samePerson',
    [],
    `
/** A personal number is the same with and without its hyphen. */
function samePerson(a: unknown, b: unknown): number {
  if (typeof a !== 'string' || typeof b !== 'string') return 2;
  return a === b || a.replace('-', '') === b.replace('-', '') ? 3 : 0;
}`,
  ),
  piece(
    'answeredNumber',
    [],
    `
function answeredNumber(answer: unknown): number {
  return typeof answer === 'number' ? answer : NaN;
}`,
  ),
  piece(
    'dayOrNaN',
    ['twoDigitsAt'],
    `
/** The day that a right date, also one with a time, starts with, as the number yyyymmdd; NaN where there is no answer. */
function dayOrNaN(answer: unknown): number {
  if (typeof answer !== 'string') return NaN;
  return twoDigitsAt(answer, 0) * 1000000 + twoDigitsAt(answer, 2) * 10000 + twoDigitsAt(answer, 5) * 100 + twoDigitsAt(answer, 8);
}`,
  ),
  piece(
    'twoDigitsAt',
    [],
    `
/** The number of two characters that are known to be digits. */
function twoDigitsAt(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;
}`,
  ),
  piece(
    'ordinalOrNaN',
    ['twoDigitsAt'],
    `
/** The days from a fixed one to the day of a right date; NaN where there is no answer. Years are counted from March. */
function ordinalOrNaN(answer: unknown): number {
  if (typeof answer !== 'string') return NaN;
  const month = twoDigitsAt(answer, 5);
  const year = twoDigitsAt(answer, 0) * 100 + twoDigitsAt(answer, 2) - (month <= 2 ? 1 : 0);
  const before = Math.floor((153 * (month <= 2 ? month + 9 : month - 3) + 2) / 5);
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leaps + before + twoDigitsAt(answer, 8);
}`,
  ),
  piece(
    'daysLater',
    [],
    `
/** The day so many days later, both counted from the fixed one; NaN beyond the years 1 to 9999. */
function daysLater(ordinal: number, by: number): number {
  const later = ordinal + by;
  return later >= 307 && later <= 3652365 ? later : NaN;
}`,
  ),
  piece(
    'minuteOrNaN',
    ['twoDigitsAt'],
    `
/** The minute of the day of a right time that starts at the place; NaN where there is no answer. */
function minuteOrNaN(answer: unknown, at: number): number {
  return typeof answer === 'string' ? twoDigitsAt(answer, at) * 60 + twoDigitsAt(answer, at + 3) : NaN;
}`,
  ),
  piece(
    'momentOrNaN',
    ['minuteOrNaN'],
    `
/** A date with a time, on a day already read or moved, as a number that has its order. */
function momentOrNaN(day: number, answer: unknown): number {
  return day * 1440 + minuteOrNaN(answer, 11);
}`,
  ),
  piece(
    'monthsLater',
    ['daysInMonth'],
    `
/** The day so many months later; the day is kept, clamped to the end of the month. NaN beyond the years 1 to 9999. */
function monthsLater(day: number, by: number): number {
  if (!(day > 0)) return NaN;
  const months = Math.floor(day / 10000) * 12 + (Math.floor(day / 100) % 100) - 1 + by;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  if (year < 1 || year > 9999) return NaN;
  return year * 10000 + month * 100 + Math.min(day % 100, daysInMonth(year, month));
}`,
  ),
  piece(
    'dayOf',
    [],
    `
/** The day of a date with a time. */
function dayOf(answer: unknown): string | undefined {
  return typeof answer === 'string' ? answer.slice(0, 10) : undefined;
}`,
  ),
  piece(
    'daysFrom',
    ['daysOf', 'dayOf'],
    `
/** The days of a date, also of one with a time. */
function daysFrom(answer: unknown): Days | undefined {
  return daysOf(dayOf(answer));
}`,
  ),
  piece(
    'daysAlike',
    ['daysOf'],
    `
function daysAlike(a: Days | undefined, b: Days | undefined): 'met' | 'not-met' | 'undetermined' {
  if (a === undefined || b === undefined) return 'undetermined';
  if (a.last < b.first || b.last < a.first) return 'not-met';
  return a.first === a.last && b.first === b.last ? 'met' : 'undetermined';
}`,
  ),
  piece(
    'shiftedDays',
    ['daysFrom', 'shiftedDay'],
    `
/** The days so much later, or earlier. */
function shiftedDays(answer: unknown, by: number, unit: TimeUnit): Days | undefined {
  const days = daysFrom(answer);
  const first = days === undefined ? undefined : shiftedDay(days.first, by, unit);
  const last = days === undefined ? undefined : shiftedDay(days.last, by, unit);
  return first === undefined || last === undefined ? undefined : { first, last };
}`,
  ),
  piece(
    'shiftedDay',
    ['daysInMonth'],
    `
type TimeUnit = 'years' | 'months' | 'weeks' | 'days';

/** Months and years keep the day, clamped to the end of the month; undefined beyond the years 1 to 9999. */
function shiftedDay(day: string, by: number, unit: TimeUnit): string | undefined {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const isCounted = unit === 'weeks' || unit === 'days';
  const months = year * 12 + month - 1 + (unit === 'years' ? by * 12 : unit === 'months' ? by : 0);
  const newYear = Math.floor(months / 12);
  const newMonth = months - newYear * 12 + 1;
  const moved = new Date(0);
  const days = isCounted ? date + by * (unit === 'weeks' ? 7 : 1) : Math.min(date, daysInMonth(newYear, newMonth));
  moved.setUTCFullYear(newYear, newMonth - 1, days);
  const result = moved.getUTCFullYear();
  return result >= 1 && result <= 9999 ? moved.toISOString().slice(0, 10) : undefined;
}`,
  ),
];
