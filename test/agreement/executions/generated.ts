/** The generated TypeScript: modules are written to a temporary folder and imported, one import for a batch of groups. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { pascalCaseOf, type Group } from '@kriterion/catalogue';

import { said, type Execution } from './execution.ts';

type Evaluate = (facts: unknown, departures: unknown, recorded: unknown) => Parameters<typeof said>[0];

type Module = Readonly<Record<string, unknown>>;

interface Artefact {
  readonly path: string;
  readonly contents: unknown;
}

interface Emitter {
  readonly emitCriteria: (group: Group) => readonly Artefact[];
}

/** The generated TypeScript as an execution, by the emitter of this repository or the one whose entry is at the path. */
export function generated(path?: string): Execution {
  return {
    name: 'generated',
    prepare: async (groups) => {
      const emitter: unknown =
        path === undefined
          ? await import('@kriterion/emitter-validators')
          : await import(/* @vite-ignore */ pathToFileURL(path).href);
      const modules = await imported(emitter as Emitter, groups);
      return (at, indication, { facts, departures, recorded }) => {
        const evaluate = modules[at]?.[`evaluate${pascalCaseOf(indication)}`] as Evaluate;
        return said(evaluate(facts, departures, recorded));
      };
    },
  };
}

function criteriaModuleOf(emitter: Emitter, group: Group): string {
  const contents = emitter.emitCriteria(group).find(({ path }) => path.endsWith('.criteria.ts'))?.contents;
  if (typeof contents !== 'string') throw new Error('the emitter gave no criteria');
  return contents;
}

async function imported(emitter: Emitter, groups: readonly Group[]): Promise<readonly Module[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kriterion-agreement-'));
  try {
    for (const [at, group] of groups.entries())
      writeFileSync(join(folder, `g${String(at)}.ts`), criteriaModuleOf(emitter, group));
    const lines = groups.map((_, at) => `export * as g${String(at)} from './g${String(at)}.ts';`);
    writeFileSync(join(folder, 'index.ts'), lines.join('\n'));
    const index: unknown = await import(/* @vite-ignore */ pathToFileURL(join(folder, 'index.ts')).href);
    const modules = index as Readonly<Record<string, Module>>;
    return groups.map((_, at) => modules[`g${String(at)}`] ?? {});
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
