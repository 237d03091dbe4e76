/** Generated modules under test: compiled under the strictest flags, written to a fresh folder, and imported. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Artefact } from '@kriterion/presentation';
import { ModuleKind, ModuleResolutionKind, Project, ScriptTarget } from 'ts-morph';

/** What TypeScript says of the modules under the strictest flags; empty where all is well. */
export function complaints(artefacts: readonly Artefact[]): readonly string[] {
  const project = new Project({
    useInMemoryFileSystem: true,
    compilerOptions: {
      target: ScriptTarget.ES2022,
      lib: ['lib.es2022.d.ts'],
      module: ModuleKind.ESNext,
      moduleResolution: ModuleResolutionKind.Bundler,
      types: [],
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      noImplicitOverride: true,
      noImplicitReturns: true,
      noFallthroughCasesInSwitch: true,
      noPropertyAccessFromIndexSignature: true,
      noUnusedLocals: true,
      noUnusedParameters: true,
      allowUnreachableCode: false,
      allowUnusedLabels: false,
      verbatimModuleSyntax: true,
      isolatedModules: true,
      isolatedDeclarations: true,
      declaration: true,
      erasableSyntaxOnly: true,
      noEmit: true,
    },
  });
  for (const { path, contents } of artefacts) project.createSourceFile(`/${path}`, textOf(contents));
  return project
    .getPreEmitDiagnostics()
    .map(
      (one) =>
        `${one.getSourceFile()?.getBaseName() ?? ''}:${one.getLineNumber() ?? 0} ${project.formatDiagnosticsWithColorAndContext([one])}`,
    );
}

/** Imports an artefact by Node's own type stripping: what is imported is the text that users get. */
export async function imported(artefact: Artefact): Promise<Readonly<Record<string, unknown>>> {
  const folder = await mkdtemp(join(tmpdir(), 'kriterion-validators-'));
  const file = join(folder, artefact.path.split('/').at(-1) ?? 'module.ts');
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  await writeFile(file, artefact.contents);
  const module: unknown = await import(/* @vite-ignore */ pathToFileURL(file).href);
  await rm(folder, { recursive: true });
  if (typeof module !== 'object' || module === null) throw new Error('no module');
  return Object.fromEntries(Object.entries(module));
}

/** A function that the module gives away. */
export function functionOf(
  module: Readonly<Record<string, unknown>>,
  name: string,
): (...args: readonly unknown[]) => unknown {
  const found = module[name];
  if (typeof found !== 'function') throw new Error(`the module has no function ${name}`);
  return (...args) => {
    const result: unknown = Reflect.apply(found, undefined, args);
    return result;
  };
}

export function textOf(contents: Artefact['contents']): string {
  return typeof contents === 'string' ? contents : new TextDecoder().decode(contents);
}

/** Imports many artefacts from one folder. */
export async function importedAll(
  artefacts: readonly Artefact[],
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const folder = await mkdtemp(join(tmpdir(), 'kriterion-validators-'));
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  const modules: Readonly<Record<string, unknown>>[] = [];
  for (const [n, artefact] of artefacts.entries()) {
    const file = join(folder, `${n}.ts`);
    await writeFile(file, artefact.contents);
    const module: unknown = await import(/* @vite-ignore */ pathToFileURL(file).href);
    if (typeof module !== 'object' || module === null) throw new Error('no module');
    modules.push(Object.fromEntries(Object.entries(module)));
  }
  await rm(folder, { recursive: true });
  return modules;
}
