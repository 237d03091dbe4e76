/** Whoever bundles the modules pays for what is used alone. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import { everyKind } from '@kriterion/presentation/every-kind';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { emit } from '../src/index.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kriterion-bundling-'));
  for (const { path, contents } of emit({ edition: 1, groups: [everyKind] }))
    writeFileSync(join(folder, basename(path)), contents);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function bundleOf(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

test.each([
  ['gruppe.ts', ''],
  ['gruppe.texts.ts', ''],
])('nothing is left of %s where nothing of it is used', async (file) => {
  expect(await bundleOf(`import './${file}';`)).not.toMatch(/function|new |const|var/u);
});

test('the guard brings no function that gives findings, no warnings and no facts', async () => {
  const bundle = await bundleOf(`export { isGruppeRequisition } from './gruppe.ts';`);
  expect(bundle).toContain('function isValid(');
  for (const unused of ['errorsIn', 'warningsIn', 'addStrange', 'noFindings', 'factsOf', 'meaningHash'])
    expect(bundle).not.toContain(unused);
});

test('the function that gives every error brings no texts, no hashes and no warnings', async () => {
  const bundle = await bundleOf(`export { validateGruppeRequisition } from './gruppe.ts';`);
  expect(bundle).toContain('function errorsIn(');
  for (const unused of ['isValid', 'warningsIn', 'factsOf', 'meaningHash', 'Enter CPR', 'da:'])
    expect(bundle).not.toContain(unused);
});
