/** The peers that read JSON Schema: ajv made to a module, TypeBox 1.x compiled, ata. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { build } from 'esbuild';
import { Compile } from 'typebox/schema';
import { Settings } from 'typebox/system';

import { repositoryRoot } from '../../../run-command.ts';
import { schemaOf } from '../schema.ts';
import { benchFolder, type Finding, type Workload } from '../workloads.ts';
import { findingAt, pathOf, type MakePeer } from './peer.ts';

const forms = join(repositoryRoot, 'packages/emitter-forms');
const fromForms = createRequire(join(forms, 'package.json'));

interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Checks between fields cannot be said in JSON Schema. */
function cannotSay({ group }: Workload): readonly string[] {
  const checks = group.requisition?.checks ?? [];
  const kinds = JSON.stringify(group.requisition?.sections).includes('"kind":"gln"')
    ? ['check digit of a GLN']
    : [];
  return [...checks.map(({ id }) => `check ${id}`), ...kinds];
}

/** ajv 8, standalone code as a module. */
export const ajvPeer: MakePeer = async (workload) => {
  const { Ajv2020 } = fromForms('ajv/dist/2020.js') as {
    Ajv2020: new (options: object) => { compile: (schema: object) => unknown };
  };
  const standalone = fromForms('ajv/dist/standalone/index.js') as {
    default: (ajv: unknown, validate: unknown) => string;
  };
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false,
    strict: false,
    code: { source: true, esm: true, lines: true },
  });
  const code = standalone.default(ajv, ajv.compile(schemaOf(workload.group)));
  const file = fileFor(workload, 'ajv', 'mjs');
  await build({
    stdin: { contents: code, resolveDir: forms, loader: 'js' },
    outfile: file,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    logLevel: 'error',
  });
  const { default: validate } = (await import(pathToFileURL(file).href)) as {
    default: ((data: unknown) => boolean) & { errors?: readonly SchemaError[] | null };
  };
  return {
    name: 'ajv standalone',
    run: (data) => (validate(data) ? none : validate.errors),
    found: (result, data) => schemaFindings(result as readonly SchemaError[], data),
    cannot: cannotSay(workload),
    entry: `import validate from ${JSON.stringify(file)};\nexport const check = (data) => (validate(data) ? [] : validate.errors);`,
  };
};

const none: readonly SchemaError[] = [];

/** TypeBox 1.x: a schema compiled at run time. Its limit of eight errors is lifted. */
export const typeboxPeer: MakePeer = (workload) => {
  Settings.Set({ maxErrors: 10_000 });
  const schema = schemaOf(workload.group);
  const validator = Compile(schema);
  const file = JSON.stringify(schemaFile(workload));
  return Promise.resolve({
    name: 'typebox',
    run: (data) => (validator.Check(data) ? none : validator.Errors(data)[1]),
    found: (result, data) => schemaFindings(result as readonly SchemaError[], data),
    cannot: [...cannotSay(workload), 'which answer a condition (if, then) demands'],
    entry: `import { Compile } from 'typebox/schema';\nimport { Settings } from 'typebox/system';\nimport schema from ${file};\nSettings.Set({ maxErrors: 10000 });\nconst validator = Compile(schema);\nexport const check = (data) => (validator.Check(data) ? [] : validator.Errors(data)[1]);`,
  });
};

/** ata, with plain errors; installed apart, since its optional native packages cannot be locked. */
export const ataPeer: MakePeer = (workload) => {
  const folder = join(benchFolder, 'ata');
  if (!existsSync(join(folder, 'node_modules/ata-validator'))) {
    mkdirSync(folder, { recursive: true });
    const options = ['--no-save', '--ignore-scripts', '--omit=optional', '--no-audit', '--no-fund'];
    execFileSync('npm', ['install', ...options, '--prefix', folder, 'ata-validator@1.27.1'], {
      stdio: 'pipe',
      timeout: 120_000,
    });
  }
  const { Validator } = createRequire(join(folder, 'package.json'))('ata-validator') as {
    Validator: new (
      schema: object,
      options?: object,
    ) => {
      validate: (data: unknown) => { readonly valid: boolean; readonly errors: readonly SchemaError[] };
    };
  };
  const validator = new Validator(schemaOf(workload.group), { richErrors: false });
  const file = JSON.stringify(schemaFile(workload));
  return Promise.resolve({
    name: 'ata',
    run: (data) => validator.validate(data).errors,
    found: (result, data) => schemaFindings(result as readonly SchemaError[], data),
    cannot: cannotSay(workload),
    entry: `import { Validator } from ${JSON.stringify(join(folder, 'node_modules/ata-validator'))};\nimport schema from ${file};\nconst validator = new Validator(schema, { richErrors: false });\nexport const check = (data) => validator.validate(data).errors;`,
  });
};

/** A file of the bench beside the generated module. */
export function fileFor({ name }: Workload, what: string, ending: string): string {
  return join(benchFolder, `${name.replaceAll(' ', '-')}.${what}.${ending}`);
}

function schemaFile(workload: Workload): string {
  const file = fileFor(workload, 'schema', 'json');
  writeFileSync(file, JSON.stringify(schemaOf(workload.group)));
  return file;
}

/** Errors about a schema as a whole say nothing of their own. */
const SUMMARIES: ReadonlySet<string> = new Set([
  'if',
  'allOf',
  'anyOf',
  'properties',
  'items',
  'then',
  'else',
]);

function schemaFindings(errors: readonly SchemaError[], data: unknown): readonly Finding[] {
  const found = errors
    .filter(({ keyword }) => !SUMMARIES.has(keyword))
    .flatMap((error) => findingsOf(error, data));
  // TypeBox tells of a key that does not exist once more where it is.
  const unknown = new Set(found.filter(({ code }) => code === 'unknown-field').map(({ path }) => path));
  return found.map((one) => (unknown.has(one.path) ? { ...one, code: 'unknown-field' } : one));
}

function findingsOf({ keyword, instancePath, params }: SchemaError, data: unknown): readonly Finding[] {
  const steps = instancePath
    .split('/')
    .slice(1)
    .map((step) =>
      /^\d+$/u.test(step)
        ? Number(step)
        : decodeURIComponent(step.replaceAll('~1', '/').replaceAll('~0', '~')),
    );
  const names = (key: string, keys: string): readonly string[] =>
    [params[keys] ?? params[key] ?? []].flat().map(String);
  if (keyword === 'required')
    return names('missingProperty', 'requiredProperties').map((name) => ({
      path: pathOf([...steps, name]),
      code: 'missing',
    }));
  if (keyword === 'additionalProperties')
    return names('additionalProperty', 'additionalProperties').map((name) => ({
      path: pathOf([...steps, name]),
      code: 'unknown-field',
    }));
  return [findingAt(steps, data, keyword === 'false schema' || keyword === 'boolean' ? 'hidden' : 'wrong')];
}
