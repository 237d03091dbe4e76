import { piece, type Piece } from './piece.ts';

/** How findings are gathered. */
export const FINDINGS: readonly Piece[] = [
  piece(
    'report',
    [],
    `
function report(findings: Finding[], path: string, code: FindingCode, message: Message): void {
  findings.push({ path, code, message });
}`,
  ),
  piece(
    'reportRule',
    [],
    `
function reportRule(findings: Finding[], path: string, code: FindingCode, message: Message, rule?: string): void {
  findings.push(rule === undefined ? { path, code, message } : { path, code, message, rule });
}`,
  ),
  piece(
    'sectionOf',
    ['isRecord', 'own', 'report'],
    `
const noFields: Readonly<Record<string, unknown>> = {};

/** The fields of a section; none if the section is left out, undefined if it is no section at all. */
function sectionOf(
  data: Readonly<Record<string, unknown>>,
  id: string,
  fields: ReadonlySet<string>,
  findings: Finding[],
): Readonly<Record<string, unknown>> | undefined {
  const section = own(data, id);
  if (section === undefined) return noFields;
  if (!isRecord(section)) {
    report(findings, id, 'not-an-object', notAnObject);
    return undefined;
  }
  for (const key of Object.keys(section)) {
    if (!fields.has(key)) report(findings, \`\${id}.\${key}\`, 'unknown-field', unknownField);
  }
  return section;
}`,
  ),
  piece(
    'fieldOf',
    ['own'],
    `
function fieldOf(section: Readonly<Record<string, unknown>> | undefined, id: string): unknown {
  return section === undefined ? undefined : own(section, id);
}`,
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
