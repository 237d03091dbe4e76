/** What the validators are measured on: requisitions compiled from sources, and their generated modules imported. */
import { mkdirSync, readFileSync, writeFileSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { pascalCaseOf, type Group } from '@kriterion/catalogue';
import { emit } from '@kriterion/emitter-validators';
import { compile, type SourceFile } from '@kriterion/language';
import { electronicRequisition } from '@kriterion/presentation';

import { repositoryRoot } from '../../run-command.ts';
import { seededSource } from './seeded-source.ts';

/** A finding as every contender must give it in the end. */
export interface Finding {
  readonly path: string;
  readonly code: string;
}

/** Every finding of the data. */
export type Validate = (data: unknown) => readonly Finding[];

/** One requisition. */
export interface Workload {
  readonly name: string;
  /** The group with its requisition as electronic data have it. */
  readonly group: Group;
  /** As it is measured: nothing but payloads has gone through it. */
  readonly validate: Validate;
  /** The same code as another instance, which builds the payloads and sees them half made. */
  readonly building: Validate;
  readonly is: (data: unknown) => boolean;
  /** The generated module as a file, and the name of its function that gives every finding. */
  readonly file: string;
  readonly exported: string;
}

/** Where the bench puts modules it makes; below an ignored folder of the repository, so that they find its packages. */
export const benchFolder = join(repositoryRoot, 'dist/bench');

/** The shipped requisition, one of fifty fields, and `seeds` random ones. */
export async function workloads(seeds: number): Promise<readonly Workload[]> {
  const shipped = globSync('dsl/{fælles,grupper}/*.krit', { cwd: repositoryRoot }).map(sourceFile);
  const random = Array.from({ length: seeds }, (_, at) => at + 1);
  return Promise.all([
    workload('shipped', shipped, 'udbredt-og-uhelbredelig-kræft'),
    workload('fifty', [sourceFile('tools/bench/validators/halvtreds-felter.krit')], 'halvtreds-felter'),
    ...random.map((seed) =>
      workload(`seed ${String(seed)}`, [{ path: 'tilfældig.krit', text: seededSource(seed) }], 'tilfældig'),
    ),
  ]);
}

function sourceFile(path: string): SourceFile {
  return { path, text: readFileSync(join(repositoryRoot, path), 'utf8') };
}

async function workload(name: string, files: readonly SourceFile[], id: string): Promise<Workload> {
  const { catalogue, diagnostics } = compile(files);
  const group = catalogue?.groups.find((one) => one.id === id);
  if (group === undefined)
    throw new Error(`${name} does not compile: ${JSON.stringify(diagnostics.slice(0, 3))}`);
  const [rules] = emit({ edition: 1, groups: [group] });
  const file = join(benchFolder, `${name.replaceAll(' ', '-')}.ts`);
  mkdirSync(benchFolder, { recursive: true });
  writeFileSync(file, rules?.contents ?? '');
  const { href } = pathToFileURL(file);
  const module = (await import(href)) as Readonly<Record<string, unknown>>;
  const building = (await import(`${href}?building`)) as Readonly<Record<string, unknown>>;
  const exported = `validate${pascalCaseOf(id)}Requisition`;
  return {
    name,
    group: electronicRequisition(group),
    validate: module[exported] as Validate,
    building: building[exported] as Validate,
    is: module[`is${pascalCaseOf(id)}Requisition`] as (data: unknown) => boolean,
    file,
    exported,
  };
}
