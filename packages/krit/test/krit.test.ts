import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { run, serve, workspace, write } from './workspaces.ts';

const GROUP = 'dsl/grupper/udbredt-og-uhelbredelig-kræft.krit';

function sourceOf(folder: string): string {
  return readFileSync(join(folder, GROUP), 'utf8');
}

/** Every file below a folder with its bytes. */
function contentsBelow(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'base64')]));
}

interface Findings {
  readonly diagnostics: readonly { code: string; file: string; range: { start: { line: number } } }[];
}

function findings(stdout: string): Findings['diagnostics'] {
  return (JSON.parse(stdout) as Findings).diagnostics;
}

test('check of sound sources ends with 0 and says what it read', () => {
  const { status, stdout, stderr } = run(workspace(), ['check']);
  expect([status, stdout]).toEqual([0, '']);
  expect(stderr).toMatch(/^Ingen fejl\. \d+ filer læst\.\n$/u);
});

test('check tells each error with code, place, the words marked and what to write', () => {
  const folder = workspace();
  write(folder, GROUP, sourceOf(folder).replace('alder >= 18 år', 'alder >= 18'));
  const { status, stderr } = run(folder, ['check']);
  expect(status).toBe(1);
  expect(stderr).toContain('KRIT4001: Tallet mangler sin enhed. »alder« opgøres i år.');
  expect(stderr).toMatch(/\n {4}.*alder >= 18\n +\^\^\n/u);
  expect(stderr).toContain('Skriv år efter tallet');
  expect(stderr).toContain('1 fejl, 0 advarsler i');
  expect(run(folder, ['check', '--lang', 'en']).stderr).toContain('The number lacks its unit.');
});

test('check --format json gives one document and nothing else', () => {
  const folder = workspace();
  write(folder, GROUP, sourceOf(folder).replace('alder >= 18 år', 'alder >= 18'));
  const { status, stdout, stderr } = run(folder, ['check', '--format', 'json']);
  expect([status, stderr]).toEqual([1, '']);
  expect(findings(stdout)).toMatchObject([
    { code: 'KRIT4001', severity: 'error', file: GROUP, fixes: [{ edits: [{ text: ' år' }] }] },
  ]);
  expect(JSON.parse(run(folder, ['check', '--format', 'sarif']).stdout)).toMatchObject({
    runs: [{ results: [{ ruleId: 'KRIT4001' }] }],
  });
  expect(run(folder, ['check', '--format', 'github']).stdout).toMatch(
    /^::error file=dsl\/grupper\/.*title=KRIT4001 Enhed mangler::/u,
  );
});

test('check of one path tells only of that path; `-` reads a text', () => {
  const folder = workspace();
  write(folder, GROUP, sourceOf(folder).replace('alder >= 18 år', 'alder >= 18'));
  expect(run(folder, ['check', 'dsl/fælles']).status).toBe(0);
  expect(run(folder, ['check', 'dsl/**/udbredt*.krit']).status).toBe(1);
  expect(run(folder, ['check', '-'], 'sprog da, udgave 1\n').status).toBe(0);
  expect(run(folder, ['check', 'findes-ikke']).status).toBe(2);
});

test('a megabyte of random bytes gives errors, no fault of ours', () => {
  const folder = workspace();
  write(
    folder,
    'dsl/tilfældigt.krit',
    crypto.getRandomValues(new Uint8Array(65_536)).toString().repeat(4).slice(0, 1_000_000),
  );
  const bytes = Uint8Array.from({ length: 1_000_000 }, (_, at) => (at * 2_654_435_761) >>> 13);
  write(folder, 'dsl/bytes.krit', bytes);
  expect(run(folder, ['check', '--format', 'json']).status).toBe(1);
});

test('an example that does not hold is an error where it stands', () => {
  const folder = workspace();
  write(
    folder,
    GROUP,
    sourceOf(folder).replace(
      '"18-årig med recidiverende sarkom" for sarkom: opfyldt',
      '"18-årig med recidiverende sarkom" for sarkom: uafgjort',
    ),
  );
  const found = findings(run(folder, ['check', '--format', 'json']).stdout);
  expect(found.map(({ code }) => code)).toEqual(['KRIT7001']);
});

test('wrong usage ends with 2 and says what is possible', () => {
  const folder = workspace();
  for (const args of [
    ['fest'],
    ['check', '--format', 'xml'],
    ['check', '--ukendt'],
    ['build', '--target', 'word'],
    ['serve', '--port', 'x'],
  ]) {
    const { status, stderr } = run(folder, args);
    expect(status, args.join(' ')).toBe(2);
    expect(stderr).not.toMatch(/\n {4}at /u);
  }
  expect(run('/', ['check']).stderr).toContain('krit.config.json');
});

test('help lists the commands there are', () => {
  const { status, stdout } = run(workspace(), ['--help']);
  expect(status).toBe(0);
  expect([...stdout.matchAll(/^ {2}krit (\S+)/gmu)].map(([, name]) => name)).toEqual([
    'check',
    'explain',
    'fmt',
    'build',
    'verify',
    'test',
    'evaluate',
    'validate',
    'trace',
    'serve',
  ]);
});

test('a build of unchanged sources writes nothing', () => {
  const folder = workspace();
  const before = statSync(join(folder, 'generated/pdf')).mtimeMs;
  const { status, stdout } = run(folder, ['build', '--format', 'json']);
  expect([status, JSON.parse(stdout)]).toMatchObject([0, { written: [], removed: [] }]);
  expect(statSync(join(folder, 'generated/pdf')).mtimeMs).toBe(before);
});

test('a build of sources with errors leaves generated/ as it was', () => {
  const folder = workspace();
  const before = contentsBelow(join(folder, 'generated'));
  write(folder, GROUP, sourceOf(folder).replace('alder >= 18 år', 'alder >= 18'));
  expect(run(folder, ['build']).status).toBe(1);
  expect(contentsBelow(join(folder, 'generated'))).toEqual(before);
});

test('a build that cannot write leaves generated/ as it was', () => {
  const folder = workspace();
  write(
    folder,
    GROUP,
    sourceOf(folder)
      .replace('alder >= 18 år', 'alder >= 21 år')
      .replace(
        '"18-årig med recidiverende sarkom" for sarkom: opfyldt',
        '"18-årig" for sarkom: ikke opfyldt',
      ),
  );
  const before = contentsBelow(join(folder, 'generated'));
  // A folder of the same name as what the build would move aside, which cannot be removed by renaming over it.
  rmSync(join(folder, 'generated/pdf'), { recursive: true });
  mkdirSync(join(folder, 'elsewhere'));
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'generated/pdf'));
  const { status, stderr } = run(folder, ['build']);
  expect([status, stderr.startsWith('Kunne ikke skrive')]).toEqual([1, true]);
  const after = contentsBelow(join(folder, 'generated'));
  const untouched = Object.entries(before).filter(([path]) => !path.includes('/pdf/'));
  expect(Object.entries(after)).toEqual(untouched);
  expect(readdirSync(join(folder, 'elsewhere'))).toEqual([]);
});

test('a build that was cut off between two renames is put right by the next', () => {
  const folder = workspace();
  const before = contentsBelow(join(folder, 'generated'));
  mkdirSync(join(folder, 'generated/.old'));
  renameSync(join(folder, 'generated/pdf'), join(folder, 'generated/.old/pdf'));
  const { status } = run(folder, ['build']);
  expect(status).toBe(0);
  expect(contentsBelow(join(folder, 'generated'))).toEqual(before);
  expect(readdirSync(join(folder, 'generated')).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('verify names what is missing, changed and left over', () => {
  const folder = workspace();
  expect(run(folder, ['verify']).status).toBe(0);
  write(folder, 'generated/overview/style.css', 'body {}');
  write(folder, 'generated/overview/gammel.html', '');
  rmSync(join(folder, 'generated/overview/index.html'));
  const { status, stdout } = run(folder, ['verify', '--format', 'json']);
  expect([status, JSON.parse(stdout)]).toEqual([
    1,
    {
      upToDate: false,
      differences: [
        { path: 'overview/gammel.html', kind: 'stale' },
        { path: 'overview/index.html', kind: 'missing' },
        { path: 'overview/style.css', kind: 'changed' },
      ],
    },
  ]);
  expect(run(folder, ['build']).status).toBe(0);
  expect(run(folder, ['verify']).status).toBe(0);
});

test('a target alone is built alone', () => {
  const folder = workspace();
  chmodSync(join(folder, 'generated'), 0o755);
  rmSync(join(folder, 'generated/overview'), { recursive: true });
  rmSync(join(folder, 'generated/forms'), { recursive: true });
  expect(run(folder, ['build', '--target', 'overview']).status).toBe(0);
  expect(readdirSync(join(folder, 'generated')).sort()).toEqual(['overview', 'pdf', 'validators']);
});

/** A request as it stands, without the tidying of paths that `fetch` does. */
function rawGet(
  address: string,
  path: string,
  method = 'GET',
): Promise<{ status: number; headers: Readonly<Record<string, unknown>> }> {
  const { hostname, port } = new URL(address);
  return new Promise((settle, fail) => {
    const sent = request({ hostname, port, path, method }, (response) => {
      response.resume();
      settle({ status: response.statusCode ?? 0, headers: response.headers });
    });
    sent.on('error', fail).end();
  });
}

test('serve shows overview and PDF, and nothing outside them', async () => {
  const address = await serve(workspace());
  expect(await rawGet(address, '/')).toMatchObject({
    status: 302,
    headers: { location: '/overview/index.html' },
  });
  const page = await rawGet(address, '/overview/index.html?x=1');
  expect(page).toMatchObject({
    status: 200,
    headers: { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' },
  });
  expect((await rawGet(address, '/pdf/udbredt-og-uhelbredelig-kraeft.pdf')).headers['content-type']).toBe(
    'application/pdf',
  );
  expect((await rawGet(address, '/overview/index.html', 'POST')).status).toBe(405);
  const outside = [
    '/../krit.config.json',
    '/%2e%2e/krit.config.json',
    '/overview/..%2f..%2fkrit.config.json',
    '/overview/..%5c..%5ckrit.config.json',
    '/overview/%00.html',
    '/%',
    '/formular/../../krit.config.json',
    '/formularer.html',
    '/overview/',
  ];
  for (const path of outside) expect((await rawGet(address, path)).status, path).toBe(404);
});
