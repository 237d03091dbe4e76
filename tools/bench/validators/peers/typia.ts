/**
 * typia 12: validators made of TypeScript types by a patched TypeScript 5.9. It wants another TypeScript than the project,
 * so it is installed apart, into an ignored folder. Its types say nothing of conditions: fields with one are optional.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Field, Group, Section } from '@kriterion/catalogue';
import { build } from 'esbuild';

import { optionsIn } from '../answers.ts';
import { PATTERNS } from '../patterns.ts';
import { entered } from '../payloads.ts';
import { isAlwaysDemanded } from '../schema.ts';
import { benchFolder, type Finding } from '../workloads.ts';
import { findingAt, refinementsOf, type MakePeer } from './peer.ts';

const folder = join(benchFolder, 'typia');

/** typia on the two named requisitions; building takes seconds for each. */
export const typiaPeer: MakePeer = async ({ name, group }) => {
  if (name.startsWith('seed')) throw new Error('built for the two named requisitions alone');
  install();
  const source = join(folder, `${name}.ts`);
  writeFileSync(
    source,
    `import typia, { tags } from 'typia';\n${typeOf(group)}\nexport const check = typia.createValidateEquals<Requisition>();\n`,
  );
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(CONFIG));
  execFileSync(process.execPath, [join(folder, 'node_modules/ts-patch/bin/tspc.js'), '--project', folder], {
    stdio: 'pipe',
    timeout: 180_000,
  });
  const file = join(folder, 'out', `${name}.mjs`);
  await build({
    entryPoints: [join(folder, 'out', `${name}.js`)],
    outfile: file,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  const { check } = (await import(pathToFileURL(file).href)) as { check: (data: unknown) => Result };
  return {
    name: 'typia',
    run: check,
    found: (result, data) => (result as Result).errors?.map((error) => findingOf(error, data)) ?? [],
    cannot: [
      ...(refinementsOf(group).length === 0 ? [] : ['conditions']),
      ...(group.requisition?.checks ?? []).map(({ id }) => `check ${id}`),
    ],
    entry: `export { check } from ${JSON.stringify(file)};`,
  };
};

interface TypiaError {
  readonly path: string;
  readonly expected: string;
}

interface Result {
  readonly errors?: readonly TypiaError[];
}

const CONFIG = {
  compilerOptions: {
    target: 'ES2022',
    module: 'ESNext',
    moduleResolution: 'bundler',
    strict: true,
    skipLibCheck: true,
    types: [],
    outDir: 'out',
    plugins: [{ transform: 'typia/lib/transform' }],
  },
  include: ['*.ts'],
};

function install(): void {
  if (existsSync(join(folder, 'node_modules/typia'))) return;
  mkdirSync(folder, { recursive: true });
  const packages = ['typia@12.1.1', 'typescript@5.9.3', 'ts-patch@3'];
  execFileSync(
    'npm',
    ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder, ...packages],
    { stdio: 'pipe', timeout: 300_000 },
  );
}

function findingOf({ path, expected }: TypiaError, data: unknown): Finding {
  const steps = [...path.matchAll(/\.([^.["\]]+)|\["([^"]*)"\]|\[(\d+)\]/gu)].map(([, name, quoted, at]) =>
    at === undefined ? (name ?? quoted ?? '') : Number(at),
  );
  return findingAt(steps, data, expected === 'undefined' ? 'unknown-field' : 'wrong');
}

function typeOf(group: Group): string {
  const sections = group.requisition?.sections ?? [];
  return `interface Requisition {\n${sections.map((section) => sectionType(section, group)).join('\n')}\n}`;
}

function sectionType(section: Section, group: Group): string {
  const fields = entered(section).map(
    (field) =>
      `    ${JSON.stringify(field.id)}${isAlwaysDemanded(field) ? '' : '?'}: ${answerType(field, group)};`,
  );
  const record = `{\n${fields.join('\n')}\n  }`;
  const isDemanded = section.repeated === undefined && entered(section).some(isAlwaysDemanded);
  const type =
    section.repeated === undefined
      ? record
      : `Array<${record}> & tags.MinItems<${String(section.repeated.min)}> & tags.MaxItems<${String(section.repeated.max)}>`;
  return `  ${JSON.stringify(section.id)}${isDemanded ? '' : '?'}: ${type};`;
}

function answerType({ type }: Field, group: Group): string {
  const options = optionsIn(type, group)
    ?.map((option) => JSON.stringify(option))
    .join(' | ');
  if (options !== undefined)
    return type.kind === 'several-of' ? `Array<${options}> & tags.MinItems<1> & tags.UniqueItems` : options;
  switch (type.kind) {
    case 'yes-no':
      return 'boolean';
    case 'tick':
      return 'true';
    case 'integer':
    case 'decimal': {
      const whole = type.kind === 'integer' ? " & tags.Type<'int64'>" : '';
      const least = type.min === undefined ? '' : ` & tags.Minimum<${type.min}>`;
      const most = type.max === undefined ? '' : ` & tags.Maximum<${type.max}>`;
      return `number${whole}${least}${most}`;
    }
    case 'text':
      return `string & tags.Pattern<"\\\\S"> & tags.MaxLength<${String(type.maxLength)}>`;
    default:
      return `string & tags.Pattern<${JSON.stringify(PATTERNS[type.kind] ?? '')}>`;
  }
}
