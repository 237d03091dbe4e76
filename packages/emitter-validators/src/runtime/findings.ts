import { piece, type Piece } from './piece.ts';

/** How findings are gathered, and records read: nothing is allocated before there is a finding. */
export const FINDINGS: readonly Piece[] = [
  piece(
    'add',
    [],
    `
function add(findings: Finding[] | undefined, path: string, code: FindingCode): Finding[] {
  if (findings === undefined) return [{ path, code }];
  findings.push({ path, code });
  return findings;
}`,
  ),
  piece(
    'addRule',
    [],
    `
function addRule(findings: Finding[] | undefined, path: string, code: FindingCode, rule: string): Finding[] {
  if (findings === undefined) return [{ path, code, rule }];
  findings.push({ path, code, rule });
  return findings;
}`,
  ),
  piece(
    'noFindings',
    [],
    `
const noFindings: readonly Finding[] = /* @__PURE__ */ Object.freeze([]);`,
  ),
  piece(
    'addStrange',
    ['add'],
    `
/** Adds a finding for each key of the record itself that is not known. */
function addStrange(
  findings: Finding[] | undefined,
  record: Readonly<Record<string, unknown>>,
  prefix: string,
  known: ReadonlySet<string>,
): Finding[] | undefined {
  let found = findings;
  for (const key of Object.keys(record)) if (!known.has(key)) found = add(found, prefix + key, 'unknown-field');
  return found;
}`,
  ),
  piece(
    'isStrange',
    [],
    `
/** Whether the record itself holds a key that is not known. */
function isStrange(record: Readonly<Record<string, unknown>>, known: ReadonlySet<string>): boolean {
  for (const key of Object.keys(record)) if (!known.has(key)) return true;
  return false;
}`,
  ),
  piece(
    'keysIn',
    [],
    `
/** How many keys the record has; equal to the number of known keys with a value where there are no others. */
function keysIn(record: Readonly<Record<string, unknown>>): number {
  let keys = 0;
  for (const _ in record) keys += 1;
  return keys;
}`,
  ),
  piece(
    'ownOf',
    [],
    `
/**
 * The record itself where all it could inherit is known to be nothing: \`plain\` is Object.prototype while that holds none
 * of the names asked for. Otherwise a copy of what the record itself holds, which inherits nothing.
 */
function ownOf(record: Readonly<Record<string, unknown>>, plain: object | undefined): Readonly<Record<string, unknown>> {
  const prototype: unknown = Object.getPrototypeOf(record);
  if (prototype === plain || prototype === null) return record;
  const copy: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(record)) copy[key] = record[key];
  return copy;
}`,
  ),
  piece(
    'rowOf',
    ['isRecord', 'ownOf'],
    `
const noFields: Readonly<Record<string, unknown>> = /* @__PURE__ */ Object.create(null);

/** The fields of a row; none where it is no record. */
function rowOf(row: unknown, plain: object | undefined): Readonly<Record<string, unknown>> {
  return isRecord(row) ? ownOf(row, plain) : noFields;
}`,
  ),
  piece(
    'noRows',
    [],
    `
const noRows: readonly unknown[] = [];`,
  ),
  piece(
    'answerIn',
    ['own'],
    `
/** The answer to a field of a section that may be left out. */
function answerIn<T extends object, K extends keyof T>(section: T | undefined, field: K): T[K] | undefined {
  return section === undefined ? undefined : own(section, field);
}`,
  ),
];
