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
    ['ownCopy'],
    `
/** The record itself where it can inherit nothing; otherwise a copy of what it holds itself. */
function ownOf(record: Readonly<Record<string, unknown>>, plain: object | null): Readonly<Record<string, unknown>> {
  return Object.getPrototypeOf(record) === plain ? record : ownCopy(record);
}`,
  ),
  piece(
    'ownCopy',
    [],
    `
/** What the record itself holds, in a record that inherits nothing. */
function ownCopy(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const copy: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(record)) copy[key] = record[key];
  return copy;
}`,
  ),
  piece(
    'ownOnly',
    ['ownCopy', 'isRecord'],
    `
/** The requisition, its sections and their rows as records that inherit nothing. */
function ownOnly(data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const copy = ownCopy(data);
  for (const key of Object.keys(copy)) {
    const section = copy[key];
    if (isRecord(section)) copy[key] = ownCopy(section);
    if (Array.isArray(section)) copy[key] = section.map(ownRow);
  }
  return copy;
}

function ownRow(row: unknown): unknown {
  return isRecord(row) ? ownCopy(row) : row;
}`,
  ),
  piece(
    'rowOf',
    ['isRecord'],
    `
const noFields: Readonly<Record<string, unknown>> = /* @__PURE__ */ Object.create(null);

/** The fields of a row; none where it is no record. */
function rowOf(row: unknown): Readonly<Record<string, unknown>> {
  return isRecord(row) ? row : noFields;
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
