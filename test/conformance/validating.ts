/** Runs the cases about requisition data through the generated validator. */

import { pascalCaseOf, type Group } from '@kriterion/catalogue';
import { emit } from '@kriterion/emitter-validators';
import ts from 'typescript';

import type { Case } from './cases.ts';
import { compilation, groupOf, type Result } from './running.ts';

type Validate = (data: unknown) => unknown;

const validators = new Map<Group, Validate>();

/** Whether the data are accepted, or rejected with the errors that the case names. */
export async function validated(one: Case): Promise<Result> {
  const { catalogue, diagnostics } = compilation(one.files);
  const { expected } = one;
  if (expected.kind !== 'accepts' && expected.kind !== 'rejects')
    throw new Error('no case about a requisition');
  if (catalogue === undefined) return { actual: diagnostics, expected: 'a catalogue' };
  const validate = await validatorOf(groupOf(catalogue));
  return expected.kind === 'accepts'
    ? { actual: validate(expected.data), expected: [] }
    : { actual: validate(expected.data), expected: expected.giving, partly: true };
}

async function validatorOf(group: Group): Promise<Validate> {
  const known = validators.get(group);
  if (known !== undefined) return known;
  const [rules] = emit({ edition: 1, groups: [group] });
  if (typeof rules?.contents !== 'string') throw new Error('no module for the requisition');
  const code = ts.transpile(rules.contents, { target: ts.ScriptTarget.ES2024, module: ts.ModuleKind.ESNext });
  const module: unknown = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
  const validate: unknown = Reflect.get(Object(module), `validate${pascalCaseOf(group.id)}Requisition`);
  if (typeof validate !== 'function') throw new Error('the module has no validator');
  const fresh: Validate = (data) => Reflect.apply(validate, undefined, [data]) as unknown;
  validators.set(group, fresh);
  return fresh;
}
