/** The generated modules as a hospital system uses them: built by tsc under the strictest flags, bundled by esbuild, and run. */

import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';
import { afterAll, expect, test } from 'vitest';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const service = join(repository, 'test/consumers/service');
const folder = mkdtempSync(join(tmpdir(), 'kriterion-consumers-'));
const running: ChildProcess[] = [];

afterAll(() => {
  for (const child of running) child.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** A fictitious patient's requisition, without errors. */
const FILLED = {
  patient: { 'cpr-nummer': '010190-9990', navn: 'Nancy Ann Testesen' },
  rekvirent: {
    region: 'midtjylland',
    hospital: 'Fiktivt Hospital',
    afdeling: 'Kræftafdelingen',
    læge: 'Lise Læge',
    telefonnummer: '12 34 56 78',
    'fortolkende-afdeling': 'Molekylær Medicinsk Afdeling',
  },
  sygdom: {
    'rekvireret-indikation': 'sarkom',
    alder: 36,
    kræfttype: 'sarkom',
    spredning: true,
    tilbagefald: false,
    'uhelbredelig-tilstand': true,
  },
  udredning: { 'histopatologi-udført': true },
  prøver: { tumormateriale: 'frossent-væv', normalmateriale: 'blod' },
  samtykke: { 'information-givet': true, 'samtykke-indhentet': true, 'vævsregister-oplyst': true },
};

/** Starts the service and gives its address. */
async function started(file: string): Promise<string> {
  const child = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'] });
  running.push(child);
  const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as readonly unknown[];
  return String(line).trim();
}

async function posted(address: string, data: unknown): Promise<unknown> {
  const body = typeof data === 'string' ? data : JSON.stringify(data);
  const response = await fetch(address, { method: 'POST', body });
  return response.json();
}

async function answersRightly(address: string): Promise<void> {
  expect(await posted(`${address}/rekvisition`, FILLED)).toMatchObject({
    valid: true,
    errors: [],
    facts: { alder: 36, kræfttype: 'sarkom' },
  });
  const wrong = { ...FILLED, patient: { navn: 'Nancy Ann Testesen' }, ukendt: 1 };
  expect(await posted(`${address}/rekvisition`, wrong)).toMatchObject({
    valid: false,
    errors: [
      { path: 'ukendt', code: 'unknown-field' },
      { path: 'patient.cpr-nummer', code: 'missing', message: { da: 'Indtast CPR-nummer' } },
    ],
  });
  expect(await posted(`${address}/rekvisition`, 'ikke JSON')).toMatchObject({
    valid: false,
    errors: [{ path: '', code: 'not-an-object' }],
  });
  expect(await posted(`${address}/sarkom`, { alder: 17 })).toMatchObject({
    ok: true,
    verdict: 'not-met',
    told: { verdict: 'not-met' },
  });
  expect(await posted(`${address}/sarkom`, { alder: 18 })).toMatchObject({
    ok: true,
    verdict: 'undetermined',
  });
  expect(await posted(`${address}/sarkom`, '{"__proto__":{"alder":18},"alder":"atten"}')).toMatchObject({
    ok: false,
    errors: expect.arrayContaining([{ code: 'not-a-number', path: 'alder' }]) as unknown,
  });
}

test('a service built by tsc under the strictest flags answers rightly', { timeout: 120_000 }, async () => {
  const out = join(folder, 'tsc');
  const tsc = join(repository, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', service, '--outDir', out], { stdio: 'inherit' });
  writeFileSync(join(out, 'package.json'), '{"type":"module"}');
  await answersRightly(await started(join(out, 'test/consumers/service/main.js')));
});

test('the same service bundled by esbuild answers rightly', { timeout: 60_000 }, async () => {
  const outfile = join(folder, 'service.mjs');
  await build({
    entryPoints: [join(service, 'main.ts')],
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    outfile,
  });
  await answersRightly(await started(outfile));
});

test('of criteria that are not asked for nothing is left in a bundle', async () => {
  const module = join(repository, 'generated/validators/udbredt-og-uhelbredelig-kraeft.criteria.ts');
  const bundled = async (contents: string): Promise<string> => {
    const stdin = { contents, resolveDir: repository, loader: 'ts' as const };
    const { outputFiles } = await build({ stdin, bundle: true, minify: true, format: 'esm', write: false });
    return outputFiles[0]?.text ?? '';
  };
  expect(await bundled(`import '${module}';`)).toBe('');
  const one = await bundled(`export { evaluateSarkom } from '${module}';`);
  const all = await bundled(`export * from '${module}';`);
  expect(one).toContain('sarkomdiagnose');
  expect(one.length).toBeLessThan(all.length * 0.8);
});
