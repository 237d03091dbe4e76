/** The generated validators of drawn requisitions, imported as the text that users get. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { pascalCaseOf, type Group } from '@kriterion/catalogue';
import { emit } from '@kriterion/emitter-validators';
import { artefactPaths, requisitionVariants } from '@kriterion/presentation';

/** One finding as a word: path, code, and the check where there is one. */
export type Told = string;

/** What the generated module of one variant tells of data: the errors, then the warnings. */
export type Validate = (data: unknown) => readonly Told[];

/** The validators of the groups, by the id of the group and its variant (`gruppe-1`, `gruppe-1.øst`). */
export async function generatedValidators(groups: readonly Group[]): Promise<ReadonlyMap<string, Validate>> {
  const texts = new Map(emit({ edition: 1, groups }).map(({ path, contents }) => [path, contents]));
  const folder = await mkdtemp(join(tmpdir(), 'kriterion-requisitions-'));
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  const variants = groups.flatMap(requisitionVariants);
  const validators = await Promise.all(
    variants.map(async (group) => {
      const path = artefactPaths(group).validator;
      const file = join(folder, path.replaceAll('/', '-'));
      await writeFile(file, texts.get(path) ?? '');
      return [keyOf(group.id, group.requisition?.variant?.id), await validatorIn(file, group)] as const;
    }),
  );
  await rm(folder, { recursive: true });
  return new Map(validators);
}

/** `gruppe-1`, `gruppe-1.øst` */
export function keyOf(group: string, variant: string | undefined): string {
  return variant === undefined ? group : `${group}.${variant}`;
}

async function validatorIn(file: string, { id }: Group): Promise<Validate> {
  const module: unknown = await import(/* @vite-ignore */ pathToFileURL(file).href);
  const name = pascalCaseOf(id);
  const errors = functionIn(module, `validate${name}Requisition`);
  const warnings = functionIn(module, `warningsOf${name}Requisition`);
  if (errors === undefined) throw new Error(`the module has no validate${name}Requisition`);
  return (data) => [...told(errors(data)), ...(warnings === undefined ? [] : told(warnings(data)))];
}

function functionIn(module: unknown, name: string): ((data: unknown) => unknown) | undefined {
  const found: unknown = Reflect.get(Object(module) as object, name);
  return typeof found === 'function' ? (data): unknown => Reflect.apply(found, undefined, [data]) : undefined;
}

function told(findings: unknown): readonly Told[] {
  return (findings as readonly { path: string; code: string; rule?: string }[]).map(toldOf);
}

/** `patient.navn missing`, `patient.navn check kontrol-1` */
export function toldOf({
  path,
  code,
  rule,
}: {
  readonly path: string;
  readonly code: string;
  readonly rule?: string;
}): Told {
  return [path, code, ...(rule === undefined ? [] : [rule])].join(' ');
}
