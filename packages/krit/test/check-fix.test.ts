/** `krit check --fix`: what can be meant in one way only is corrected; everything else is left as it is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { run, workspace, write } from './workspaces.ts';

const GROUP = 'dsl/grupper/udbredt-og-uhelbredelig-kræft.krit';

function textOf(folder: string, path = GROUP): string {
  return readFileSync(join(folder, path), 'utf8');
}

test('--fix writes the missing unit, says so, and the sources are sound again', () => {
  const folder = workspace();
  const sound = textOf(folder);
  write(folder, GROUP, sound.replace('alder >= 18 år', 'alder >= 18'));
  const { status, stderr } = run(folder, ['check', '--fix']);
  expect(stderr).toMatch(
    /kræft\.krit:\d+: KRIT4001 rettet: Skriv år efter tallet\n1 rettelse i 1 fil\.\nIngen fejl\./u,
  );
  expect(status).toBe(0);
  expect(textOf(folder)).toBe(sound);
});

test('--fix --format json tells what was corrected beside what is left', () => {
  const folder = workspace();
  write(
    folder,
    GROUP,
    textOf(folder).replace('alder >= 18 år', 'alder >= 18').replace('[beslutning', '[beslutningn'),
  );
  const { status, stdout, stderr } = run(folder, ['check', '--fix', '--format', 'json']);
  expect([status, stderr]).toEqual([1, '']);
  expect(JSON.parse(stdout)).toMatchObject({
    diagnostics: [{ code: 'KRIT3001' }],
    fixed: [{ code: 'KRIT4001', file: GROUP, title: 'Skriv år efter tallet' }],
  });
  expect(textOf(folder)).toContain('alder >= 18 år');
});

test('a guess is not made: the name that may be meant is only proposed', () => {
  const folder = workspace();
  const wrong = textOf(folder).replace('[beslutning', '[beslutningn');
  write(folder, GROUP, wrong);
  expect(run(folder, ['check', '--fix']).status).toBe(1);
  expect(textOf(folder)).toBe(wrong);
});

test('--fix keeps byte order mark and line ends, and files that were not asked about', () => {
  const folder = workspace();
  const windows = `\ufeff${textOf(folder).replaceAll('\n', '\r\n')}`;
  write(folder, GROUP, windows.replace('alder >= 18 år', 'alder >= 18'));
  write(folder, 'dsl/andre.krit', 'sprog da, udgave 1\nkilde section "Et papir"\n');
  expect(run(folder, ['check', '--fix', GROUP]).status).toBe(0);
  expect(textOf(folder)).toBe(windows);
  expect(textOf(folder, 'dsl/andre.krit')).toContain('kilde section');
});

test('a file that is not plain UTF-8 is not written: bytes would be lost', () => {
  const folder = workspace();
  const wrong = textOf(folder).replace('alder >= 18 år', 'alder >= 18');
  const bytes = Buffer.concat([Buffer.from(`// \n${wrong}`), Buffer.from('// caf\xe9\n', 'latin1')]);
  write(folder, GROUP, bytes);
  const { status, stderr } = run(folder, ['check', '--fix']);
  expect(status).toBe(1);
  expect(stderr).toContain('UTF-8');
  expect(readFileSync(join(folder, GROUP)).equals(bytes)).toBe(true);
});

test('--fix needs a file to correct', () => {
  expect(run(workspace(), ['check', '--fix', '-'], 'sprog da, udgave 1\n').status).toBe(2);
});

test('SARIF carries what the rule is about, related places and the fixes; GitHub the title', () => {
  const folder = workspace();
  const twice = 'sprog da, udgave 1\nkilde bog "En bog"\nkilde bog "En bog til"\nkilde section "Et papir"\n';
  write(folder, 'dsl/to.krit', twice);
  const sarif: unknown = JSON.parse(run(folder, ['check', 'dsl/to.krit', '--format', 'sarif']).stdout);
  expect(sarif).toMatchObject({
    version: '2.1.0',
    runs: [
      {
        columnKind: 'utf16CodeUnits',
        tool: {
          driver: {
            rules: [
              {
                id: 'KRIT1004',
                shortDescription: { text: 'Navnet er et nøgleord på et andet sprog' },
                help: { text: 'krit explain KRIT1004' },
                defaultConfiguration: { level: 'error' },
              },
              { id: 'KRIT3002' },
            ],
          },
        },
        results: [
          { ruleId: 'KRIT3002', relatedLocations: [{ message: { text: 'Første gang står her' } }] },
          {
            ruleId: 'KRIT1004',
            fixes: [
              {
                description: { text: "Skriv 'section'" },
                artifactChanges: [{ replacements: [{ insertedContent: { text: "'section'" } }] }],
              },
            ],
          },
        ],
      },
    ],
  });
  expect(run(folder, ['check', 'dsl/to.krit', '--format', 'github']).stdout).toContain(
    '::error file=dsl/to.krit,line=4,endLine=4,col=7,title=KRIT1004 Navnet er et nøgleord på et andet sprog::',
  );
});
