import { piece, type Piece } from './piece.ts';

/** Dates: a partial date is the interval of days it covers. */
export const DATES: readonly Piece[] = [
  piece(
    'isBefore',
    ['daysOf', 'daysBefore'],
    `
function isBefore(answer: unknown, limit: string): Verdict {
  return daysBefore(daysOf(answer), daysOf(limit));
}`,
  ),
  piece(
    'isAfter',
    ['daysOf', 'daysBefore'],
    `
function isAfter(answer: unknown, limit: string): Verdict {
  return daysBefore(daysOf(limit), daysOf(answer));
}`,
  ),
  piece(
    'isSameDay',
    ['daysOf'],
    `
function isSameDay(answer: unknown, limit: string): Verdict {
  const a = daysOf(answer);
  const b = daysOf(limit);
  if (a === undefined || b === undefined) return 'undetermined';
  if (a.last < b.first || b.last < a.first) return 'not-met';
  return a.first === a.last && b.first === b.last ? 'met' : 'undetermined';
}`,
  ),
  piece(
    'daysBefore',
    ['daysOf'],
    `
/** Definite only if it holds for every day of the one against every day of the other. */
function daysBefore(a: Days | undefined, b: Days | undefined): Verdict {
  if (a === undefined || b === undefined) return 'undetermined';
  if (a.last < b.first) return 'met';
  return a.first >= b.last ? 'not-met' : 'undetermined';
}`,
  ),
  piece(
    'daysOf',
    ['daysInMonth'],
    `
/** The first and last day that a date covers. */
interface Days {
  readonly first: string;
  readonly last: string;
}

/** The days of \`2026-03-01\`, \`2026-03\` or \`2026\`; undefined if it is no date of the calendar. */
function daysOf(answer: unknown): Days | undefined {
  if (typeof answer !== 'string') return undefined;
  const parts = /^(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?$/u.exec(answer);
  const [, year = '', month, day] = parts ?? [];
  if (parts === null || year === '0000') return undefined;
  if (month === undefined) return { first: \`\${year}-01-01\`, last: \`\${year}-12-31\` };
  const length = daysInMonth(Number(year), Number(month));
  if (day === undefined) return length === 0 ? undefined : { first: \`\${answer}-01\`, last: \`\${answer}-\${length}\` };
  return Number(day) >= 1 && Number(day) <= length ? { first: answer, last: answer } : undefined;
}`,
  ),
  piece(
    'twoDigits',
    [],
    `
/** The number that two digits write; so far below zero that no sum with it is a number of the calendar, where they are none. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -10000;
}`,
  ),
  piece(
    'dayIn',
    ['twoDigits', 'daysInMonth'],
    `
/** The day of the calendar that a text of at least ten characters starts with, as the number yyyymmdd; 0 if there is none. */
function dayIn(text: string): number {
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return 0;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  return year > 0 && day >= 1 && day <= daysInMonth(year, month) ? year * 10000 + month * 100 + day : 0;
}`,
  ),
  piece(
    'daysInMonth',
    [],
    `
/** The number of days of a month in the Gregorian calendar; 0 if there is no such month. */
function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}`,
  ),
];
