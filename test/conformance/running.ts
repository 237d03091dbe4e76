/** Runs a case through compiler and interpreter. */

import type { Catalogue, Group } from '@kriterion/catalogue';
import {
  decidingSets,
  evaluate,
  examineClarifications,
  examineExamples,
  groupVerdict,
  type Departures,
  type Facts,
  type Recorded,
} from '@kriterion/evaluation';
import { compile, type Compilation, type Diagnostic, type SourceFile } from '@kriterion/language';

import type { Case, Expectation } from './cases.ts';

/** What came out beside what was expected; `partly`: what is expected is a part of it. */
export interface Result {
  readonly actual: unknown;
  readonly expected: unknown;
  readonly partly?: true;
}

const compiled = new Map<string, Compilation>();

/** Cases of one block share their source. */
export function compilation(files: readonly SourceFile[]): Compilation {
  const key = JSON.stringify(files);
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const fresh = compile(files);
  compiled.set(key, fresh);
  return fresh;
}

/** Runs one case. */
export function run(one: Case): Result {
  const { catalogue, diagnostics } = compilation(one.files);
  const { expected } = one;
  if (expected.kind === 'finding') return found(one, expected, diagnostics);
  if (expected.kind === 'nothing') return { actual: diagnostics.map(told), expected: [] };
  if (catalogue === undefined) return { actual: diagnostics.map(told), expected: 'a catalogue' };
  switch (expected.kind) {
    case 'compiles':
      return { actual: true, expected: true };
    case 'catalogue':
      return { actual: at(catalogue, expected.path), expected: expected.value, partly: true };
    case 'same':
    case 'other':
      return compared(catalogue, expected);
    case 'example':
    case 'clarification':
      return examined(groupOf(catalogue), expected);
    case 'accepts':
    case 'rejects':
      throw new Error('requisitions are run by generated.ts');
    default:
      return judged(groupOf(catalogue), one.indication, expected);
  }
}

/** The group of a catalogue that the cases are about: its first. */
export function groupOf(catalogue: Catalogue): Group {
  const [group] = catalogue.groups;
  if (group === undefined) throw new Error('the source holds no group');
  return group;
}

type Judging = Extract<Expectation, { readonly kind: 'verdict' | 'outcome' | 'group' | 'refused' }>;

function judged(group: Group, indication: string, expected: Judging): Result {
  // Data of a case may be wrong on purpose; the interpreter tells.
  const facts = expected.facts as Facts;
  const { departures: given, ...rest } = expected.given;
  const departures = (given ?? {}) as Departures;
  const recorded = rest as Recorded;
  if (expected.kind === 'group') {
    const result = groupVerdict(group, facts, departures, recorded);
    return { actual: result, expected: { ok: true, verdict: expected.verdict }, partly: true };
  }
  const result = evaluate(group, indication, facts, departures, recorded);
  if (expected.kind === 'refused')
    return { actual: result, expected: { ok: false, ...expected.giving }, partly: true };
  const deciding = (): unknown => {
    const sets = decidingSets(group, indication, facts, departures, recorded);
    if (!sets.ok) return sets;
    const [met, notMet] = [sets.met, sets.notMet].map((found) => found.map(({ missing }) => missing));
    return { met, notMet };
  };
  const verdict = { [expected.kind]: expected.verdict };
  const actual = 'deciding' in (expected.giving ?? {}) ? { ...result, deciding: deciding() } : result;
  return { actual, expected: { ok: true, ...verdict, ...expected.giving }, partly: true };
}

function examined(
  group: Group,
  expected: Extract<Expectation, { readonly kind: 'example' | 'clarification' }>,
): Result {
  const results =
    expected.kind === 'example'
      ? examineExamples(group).map(({ example, holds }) => ({ name: example.name.da, holds }))
      : examineClarifications(group).map(({ clarification, holds }) => ({ name: clarification.id, holds }));
  const named = results.filter(({ name }) => name === expected.name);
  return { actual: named.map(({ holds }) => holds), expected: [expected.holds] };
}

/** Two sources mean the same if their catalogues are alike apart from places. */
function compared(
  catalogue: Catalogue,
  expected: Extract<Expectation, { readonly kind: 'same' | 'other' }>,
): Result {
  const { catalogue: second, diagnostics } = compilation(expected.files);
  if (second === undefined) return { actual: diagnostics.map(told), expected: 'a catalogue' };
  const [a, b] = [placeless(catalogue), placeless(second)];
  return expected.kind === 'same' ? { actual: b, expected: a } : { actual: a !== b, expected: true };
}

function placeless(catalogue: Catalogue): string {
  return JSON.stringify(catalogue, (key, value: unknown) => (key === 'origin' ? undefined : value), 1);
}

/** The finding itself, and that nothing else is found than the block says. */
function found(
  one: Case,
  expected: Extract<Expectation, { readonly kind: 'finding' }>,
  diagnostics: readonly Diagnostic[],
): Result {
  const file = one.files.find(({ path }) => path === (expected.file ?? one.files[0]?.path));
  const matching = diagnostics.filter(
    (diagnostic) =>
      diagnostic.code === expected.code &&
      diagnostic.file === file?.path &&
      (expected.words === undefined || wordsAt(file.text, diagnostic) === expected.words),
  );
  const all = expected.amongOthers ? [] : diagnostics.map(({ code }) => code);
  const wanted = { found: true, findings: expected.amongOthers ? [] : one.findings };
  const seen = diagnostics.map((diagnostic) => {
    const its = one.files.find(({ path }) => path === diagnostic.file);
    return `${diagnostic.code} at ${JSON.stringify(its === undefined ? '' : wordsAt(its.text, diagnostic))}`;
  });
  const actual = { found: matching.length > 0, findings: all };
  return matching.length > 0
    ? { actual, expected: wanted }
    : { actual: { ...actual, seen }, expected: wanted };
}

/** The words a diagnostic points at. */
export function wordsAt(text: string, { range }: Diagnostic): string {
  return text.slice(offsetOf(text, range.start), offsetOf(text, range.end));
}

function offsetOf(
  text: string,
  { line, column }: { readonly line: number; readonly column: number },
): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
}

function told({ code, range, message }: Diagnostic): string {
  return `${code} ${String(range.start.line)}:${String(range.start.column)} ${message.en}`;
}

/** `g/facts/alder/type`: members by name, elements of lists by their id or number. */
function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inside, step) => {
    if (Array.isArray(inside)) {
      const all: readonly unknown[] = inside;
      return all.find((one) => isRecord(one) && one['id'] === step) ?? all[Number(step)];
    }
    return isRecord(inside) ? inside[step] : undefined;
  }, groupsOf(value));
}

function groupsOf(value: unknown): unknown {
  return isRecord(value) ? value['groups'] : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
