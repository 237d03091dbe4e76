/** Runs cases through the code that is generated from their sources: another execution of the same meaning. */

import { pascalCaseOf, type Group } from '@kriterion/catalogue';
import { emit } from '@kriterion/emitter-validators';
import ts from 'typescript';

import type { Case } from './cases.ts';
import { compilation, groupOf, type Result } from './running.ts';

type Exports = Readonly<Record<string, unknown>>;

interface Modules {
  readonly rules: Exports;
  readonly texts: Exports;
  readonly criteria: Exports;
}

const made = new Map<Group, Promise<Modules>>();

/** Whether the data are accepted, or rejected with the errors that the case names. */
export async function validated(one: Case): Promise<Result> {
  const { catalogue, diagnostics } = compilation(one.files);
  const { expected } = one;
  if (expected.kind !== 'accepts' && expected.kind !== 'rejects')
    throw new Error('no case about a requisition');
  if (catalogue === undefined) return { actual: diagnostics, expected: 'a catalogue' };
  const group = groupOf(catalogue);
  const { rules, texts } = await modulesOf(group);
  const name = pascalCaseOf(group.id);
  const actual = called(
    texts,
    `told${name}Findings`,
    called(rules, `validate${name}Requisition`, expected.data),
  );
  return expected.kind === 'accepts'
    ? { actual, expected: [] }
    : { actual, expected: expected.giving, partly: true };
}

/** The verdict that generated code gives; undefined where the case asks for none. */
export async function generatedVerdict(one: Case): Promise<Result | undefined> {
  const { catalogue } = compilation(one.files);
  const { expected } = one;
  if (catalogue === undefined || expected.kind !== 'verdict') return undefined;
  const { criteria } = await modulesOf(groupOf(catalogue));
  const name = `evaluate${pascalCaseOf(one.indication)}`;
  const { departures = {}, ...recorded } = expected.given;
  const actual = called(criteria, name, expected.facts, departures, recorded);
  return { actual, expected: { ok: true, verdict: expected.verdict }, partly: true };
}

function called(module: Exports, name: string, ...args: readonly unknown[]): unknown {
  const found = module[name];
  if (typeof found !== 'function') throw new Error(`the module has no function ${name}`);
  return Reflect.apply(found, undefined, args);
}

function modulesOf(group: Group): Promise<Modules> {
  const known = made.get(group) ?? make(group);
  made.set(group, known);
  return known;
}

/** The modules of a requisition are made where there is one; one without gets an empty one. */
async function make(group: Group): Promise<Modules> {
  const requisition = group.requisition ?? { title: { da: 'Rekvisition' }, notices: [], sections: [] };
  const made = emit({ edition: 1, groups: [{ ...group, requisition }] });
  const ending = (end: string): unknown => made.find(({ path }) => path.endsWith(end))?.contents;
  return {
    rules: await imported(made[0]?.contents),
    texts: await imported(ending('.texts.ts')),
    criteria: await imported(ending('.criteria.ts')),
  };
}

async function imported(contents: unknown): Promise<Exports> {
  if (typeof contents !== 'string') throw new Error('no module was made');
  const code = ts.transpile(contents, { target: ts.ScriptTarget.ES2024, module: ts.ModuleKind.ESNext });
  const module: unknown = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
  return Object.fromEntries(Object.entries(Object(module) as object));
}
