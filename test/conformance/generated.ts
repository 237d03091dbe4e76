/** Runs cases through the code that is generated from their sources: another execution of the same meaning. */

import { pascalCaseOf, type Group } from '@kriterion/catalogue';
import { emit } from '@kriterion/emitter-validators';
import { Unmakeable } from '@kriterion/presentation';
import ts from 'typescript';

import type { Case } from './cases.ts';
import { compilation, groupOf, type Result } from './running.ts';

type Exports = Readonly<Record<string, unknown>>;

interface Modules {
  readonly rules: Exports;
  readonly criteria: Exports;
}

const made = new Map<Group, Promise<Modules | undefined>>();

/** Whether the data are accepted, or rejected with the errors that the case names. */
export async function validated(one: Case): Promise<Result> {
  const { catalogue, diagnostics } = compilation(one.files);
  const { expected } = one;
  if (expected.kind !== 'accepts' && expected.kind !== 'rejects')
    throw new Error('no case about a requisition');
  if (catalogue === undefined) return { actual: diagnostics, expected: 'a catalogue' };
  const group = groupOf(catalogue);
  const { rules } = (await modulesOf(group)) ?? {};
  const actual = called(rules, `validate${pascalCaseOf(group.id)}Requisition`, expected.data);
  return expected.kind === 'accepts'
    ? { actual, expected: [] }
    : { actual, expected: expected.giving, partly: true };
}

/** The verdict that generated code gives; undefined where the case asks for none, or the code cannot be made yet. */
export async function generatedVerdict(one: Case): Promise<Result | undefined> {
  const { catalogue } = compilation(one.files);
  const { expected } = one;
  if (catalogue === undefined || expected.kind !== 'verdict') return undefined;
  // The code does not take the date of the request yet.
  if (expected.given['on'] !== undefined) return undefined;
  const { criteria } = (await modulesOf(groupOf(catalogue))) ?? {};
  if (criteria === undefined) return undefined;
  const name = `evaluate${pascalCaseOf(one.indication)}`;
  const actual = called(criteria, name, expected.facts, expected.given['departures'] ?? {});
  return { actual, expected: { ok: true, verdict: expected.verdict }, partly: true };
}

function called(module: Exports | undefined, name: string, ...args: readonly unknown[]): unknown {
  const found = module?.[name];
  if (typeof found !== 'function') throw new Error(`the module has no function ${name}`);
  return Reflect.apply(found, undefined, args);
}

function modulesOf(group: Group): Promise<Modules | undefined> {
  const known = made.get(group) ?? make(group);
  made.set(group, known);
  return known;
}

/** Code is made for groups with a requisition; one without gets an empty one. */
async function make(group: Group): Promise<Modules | undefined> {
  const requisition = group.requisition ?? { title: { da: 'Rekvisition' }, notices: [], sections: [] };
  try {
    const [rules, criteria] = emit({ edition: 1, groups: [{ ...group, requisition }] });
    return { rules: await imported(rules?.contents), criteria: await imported(criteria?.contents) };
  } catch (fault) {
    if (fault instanceof Unmakeable) return undefined;
    throw fault;
  }
}

async function imported(contents: unknown): Promise<Exports> {
  if (typeof contents !== 'string') throw new Error('no module was made');
  const code = ts.transpile(contents, { target: ts.ScriptTarget.ES2024, module: ts.ModuleKind.ESNext });
  const module: unknown = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
  return Object.fromEntries(Object.entries(Object(module) as object));
}
