/** The generated TypeScript of a group's criteria, loaded as its users load it: from a file, by Node. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { pascalCaseOf, type Group } from '@kriterion/catalogue';
import { emitCriteria } from '@kriterion/emitter-validators';

import type { Found, Patient } from './execution.ts';

/** Judges a patient by the generated code. */
export async function generatedCriteria(group: Group): Promise<(patient: Patient) => Found> {
  const module = await loaded(criteriaModule(group));
  return ({ indication, facts, departures, recorded }) => {
    const judge = module[`evaluate${pascalCaseOf(indication)}`];
    if (typeof judge !== 'function') throw new Error('the module judges another group');
    return foundIn(Reflect.apply(judge, undefined, [facts, departures, recorded]));
  };
}

function criteriaModule(group: Group): string {
  const contents = emitCriteria(group).find(({ path }) => path.endsWith('.criteria.ts'))?.contents;
  if (typeof contents !== 'string') throw new Error('the emitter gave no criteria');
  return contents;
}

async function loaded(text: string): Promise<Readonly<Record<string, unknown>>> {
  const folder = mkdtempSync(join(tmpdir(), 'krit-'));
  try {
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    writeFileSync(join(folder, 'criteria.ts'), text);
    const module: unknown = await import(/* @vite-ignore */ pathToFileURL(join(folder, 'criteria.ts')).href);
    return Object.fromEntries(Object.entries(Object(module) as object));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function foundIn(result: unknown): Found {
  const verdict =
    typeof result === 'object' && result !== null && 'verdict' in result ? result.verdict : undefined;
  return verdict === 'met' || verdict === 'not-met' || verdict === 'undetermined' ? verdict : 'refused';
}
