import { piece, type Piece } from './piece.ts';

/** Comparisons between two fields, and what else only forms ask. */
export const FORMS: readonly Piece[] = [
  piece(
    'isAnswered',
    ['isBlank'],
    `
/** Whether something was filled in: a blank text or an empty choice is nothing; whether a wrong answer will do is open. */
function isAnswered(value: unknown, answer: unknown): Verdict {
  if (answer !== undefined) return 'met';
  const isEmpty = value === undefined || isBlank(value) || (Array.isArray(value) && value.length === 0);
  return isEmpty ? 'not-met' : 'undetermined';
}`,
  ),
  piece(
    'whenShown',
    [],
    `
/** What is said of a field that is not surely shown is open. */
function whenShown(shown: Verdict, verdict: Verdict): Verdict {
  return shown === 'met' ? verdict : 'undetermined';
}`,
  ),
  piece(
    'orderIs',
    [],
    `
function orderIs(order: number | undefined, operator: '=' | '<>' | '<' | '<=' | '>' | '>='): Verdict {
  if (order === undefined) return 'undetermined';
  switch (operator) {
    case '=':
      return order === 0 ? 'met' : 'not-met';
    case '<>':
      return order === 0 ? 'not-met' : 'met';
    case '<':
      return order < 0 ? 'met' : 'not-met';
    case '<=':
      return order <= 0 ? 'met' : 'not-met';
    case '>':
      return order > 0 ? 'met' : 'not-met';
    case '>=':
      return order >= 0 ? 'met' : 'not-met';
  }
}`,
  ),
  piece(
    'textOrder',
    [],
    `
/** The order of two times, or of two dates with a time: their texts have it. */
function textOrder(a: unknown, b: unknown): number | undefined {
  if (typeof a !== 'string' || typeof b !== 'string') return undefined;
  return a < b ? -1 : a > b ? 1 : 0;
}`,
  ),
  piece(
    'numberOrder',
    ['orderOf'],
    `
function numberOrder(a: unknown, b: unknown): number | undefined {
  return typeof b === 'number' ? orderOf(a, b) : undefined;
}`,
  ),
  piece(
    'isSameAnswer',
    [],
    `
function isSameAnswer(a: unknown, b: unknown): Verdict {
  const isPlain = typeof a === 'string' || typeof a === 'boolean';
  if (!isPlain || typeof b !== typeof a) return 'undetermined';
  return a === b ? 'met' : 'not-met';
}`,
  ),
  piece(
    'isSamePerson',
    ['isSameAnswer'],
    `
/** A personal number is the same with and without its hyphen. */
function isSamePerson(a: unknown, b: unknown): Verdict {
  if (typeof a !== 'string' || typeof b !== 'string') return 'undetermined';
  return isSameAnswer(a.replace('-', ''), b.replace('-', ''));
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
function daysAlike(a: Days | undefined, b: Days | undefined): Verdict {
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
    'shiftedMoment',
    ['shiftedDay'],
    `
/** A date with a time so much later, or earlier: the time of day stays. */
function shiftedMoment(answer: unknown, by: number, unit: TimeUnit): string | undefined {
  if (typeof answer !== 'string') return undefined;
  const day = shiftedDay(answer.slice(0, 10), by, unit);
  return day === undefined ? undefined : day + answer.slice(10);
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
  piece(
    'rowsOf',
    ['isRecord', 'own', 'report'],
    `
/** The rows of a section that is repeated; none if it is left out, undefined if it is no list of rows. */
function rowsOf(
  data: Readonly<Record<string, unknown>>,
  id: string,
  fields: ReadonlySet<string>,
  findings: Finding[],
): readonly Readonly<Record<string, unknown>>[] {
  const section = own(data, id) ?? [];
  const rows: Readonly<Record<string, unknown>>[] = [];
  if (!Array.isArray(section)) {
    report(findings, id, 'not-an-object', notRows);
    return rows;
  }
  for (const [at, row] of section.entries()) {
    if (isRecord(row)) {
      rows.push(row);
      for (const key of Object.keys(row)) {
        if (!fields.has(key)) report(findings, \`\${id}[\${at}].\${key}\`, 'unknown-field', unknownField);
      }
    } else {
      rows.push({});
      report(findings, \`\${id}[\${at}]\`, 'not-an-object', notAnObject);
    }
  }
  return rows;
}`,
  ),
];
