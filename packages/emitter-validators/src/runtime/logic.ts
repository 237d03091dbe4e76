import { piece, type Piece } from './piece.ts';

/** Strong Kleene logic: unknown is never "no". */
export const LOGIC: readonly Piece[] = [
  piece(
    'own',
    [],
    `
/** What the record itself holds; never what it inherits. */
function own<T extends object, K extends keyof T>(record: T, key: K): T[K] | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}`,
  ),
  piece(
    'isRecord',
    [],
    `
function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}`,
  ),
  piece(
    'not',
    [],
    `
function not(value: Verdict): Verdict {
  if (value === 'undetermined') return value;
  return value === 'met' ? 'not-met' : 'met';
}`,
  ),
  piece(
    'all',
    [],
    `
/** Not met if one is not met, met if all are, otherwise undetermined. */
function all(...values: readonly Verdict[]): Verdict {
  let result: Verdict = 'met';
  for (const value of values) {
    if (value === 'not-met') return value;
    if (value === 'undetermined') result = value;
  }
  return result;
}`,
  ),
  piece(
    'any',
    [],
    `
/** Met if one is met, not met if none can be, otherwise undetermined. */
function any(...values: readonly Verdict[]): Verdict {
  let result: Verdict = 'not-met';
  for (const value of values) {
    if (value === 'met') return value;
    if (value === 'undetermined') result = value;
  }
  return result;
}`,
  ),
  piece(
    'countBetween',
    [],
    `
/** Whether at least \`min\` and at most \`max\` are met; the number met is an interval. */
function countBetween(min: number, max: number, ...values: readonly Verdict[]): Verdict {
  let sure = 0;
  let possible = 0;
  for (const value of values) {
    if (value === 'met') sure += 1;
    if (value !== 'not-met') possible += 1;
  }
  if (possible < min || sure > max) return 'not-met';
  return sure >= min && possible <= max ? 'met' : 'undetermined';
}`,
  ),
];
