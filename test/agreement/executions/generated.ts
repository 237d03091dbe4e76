/** The generated TypeScript: modules are written to a temporary folder and imported, one import for a batch of groups. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { pascalCaseOf, type Group } from '@kriterion/catalogue';
import { Unmakeable } from '@kriterion/presentation';

import { said, type Execution } from './execution.ts';

type Evaluate = (facts: unknown, departures: unknown, recorded: unknown) => Parameters<typeof said>[0];

type Module = Readonly<Record<string, unknown>>;

interface Artefact {
  readonly path: string;
  readonly contents: unknown;
}

/** The emitter; without `emitCriteria` it says no group in the form that is compared. */
interface Emitter {
  readonly emitCriteria?: (group: Group) => readonly Artefact[];
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
        const module = modules.get(at);
        if (module === undefined) return undefined;
        const evaluate = module[`evaluate${pascalCaseOf(indication)}`] as Evaluate;
        return said(evaluate(facts, departures, recorded));
      };
    },
  };
}

/** The criteria module of a group; nothing where the emitter cannot say what the group says. */
function criteriaModuleOf(emitter: Emitter, group: Group): string | undefined {
  try {
    const artefacts = emitter.emitCriteria?.(group) ?? [];
    const contents = artefacts.find(({ path }) => path.endsWith('.criteria.ts'))?.contents;
    return typeof contents === 'string' ? contents : undefined;
  } catch (fault) {
    if (fault instanceof Unmakeable) return undefined;
    throw fault;
  }
}

async function imported(emitter: Emitter, groups: readonly Group[]): Promise<ReadonlyMap<number, Module>> {
  const folder = mkdtempSync(join(tmpdir(), 'kriterion-agreement-'));
  try {
    const exported = groups.flatMap((group, at) => {
      const contents = criteriaModuleOf(emitter, group);
      if (contents === undefined) return [];
      writeFileSync(join(folder, `g${String(at)}.ts`), contents);
      return [{ at, line: `export * as g${String(at)} from './g${String(at)}.ts';` }];
    });
    if (exported.length === 0) return new Map();
    writeFileSync(join(folder, 'index.ts'), exported.map(({ line }) => line).join('\n'));
    const index: unknown = await import(/* @vite-ignore */ pathToFileURL(join(folder, 'index.ts')).href);
    const modules = index as Readonly<Record<string, Module>>;
    return new Map(exported.map(({ at }) => [at, modules[`g${String(at)}`] ?? {}]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
