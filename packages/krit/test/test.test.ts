/** `krit test`: the examples of the sources run through every execution, and what they prove. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { run, workspace, write } from './workspaces.ts';

const GROUP = 'dsl/grupper/udbredt-og-uhelbredelig-kræft.krit';

interface Report {
  readonly ok: boolean;
  readonly groups: readonly {
    readonly group: string;
    readonly total: number;
    readonly holds: number;
    readonly executions: readonly { name: string; applies: boolean; why?: string }[];
    readonly failures: readonly object[];
    readonly coverage?: readonly {
      indication: string;
      conditions: number;
      proved: number;
      unproved: readonly { file: string; line: number; wording: string }[];
    }[];
  }[];
}

function reported(folder: string, ...args: readonly string[]): { status: number | null; report: Report } {
  const { status, stdout } = run(folder, ['test', ...args, '--format', 'json']);
  return { status, report: JSON.parse(stdout) as Report };
}

test('every shipped example holds in the interpreter and in the generated TypeScript', () => {
  const { status, report } = reported(workspace());
  expect([status, report.ok]).toEqual([0, true]);
  const cancer = report.groups.find(({ group }) => group === 'udbredt-og-uhelbredelig-kræft');
  expect(cancer).toMatchObject({
    total: cancer?.holds,
    executions: [
      { name: 'interpreter', applies: true },
      { name: 'typescript', applies: true },
      { name: 'schema', applies: false, why: 'no-criteria' },
    ],
  });
  expect(report.groups.length).toBeGreaterThan(10);
});

test('an example that does not hold is told with place, expectation and what each execution says', () => {
  const folder = workspace();
  const source = readFileSync(join(folder, GROUP), 'utf8');
  const changed = source.replace('for sarkom: ikke opfyldt ved voksen {', 'for sarkom: opfyldt {');
  expect(changed).not.toBe(source);
  write(folder, GROUP, changed);
  const { status, report } = reported(folder, GROUP);
  const line = source.slice(0, source.indexOf('eksempel "17-årig med')).split('\n').length;
  expect(status).toBe(1);
  expect(report.groups.flatMap(({ failures }) => failures)).toEqual([
    {
      kind: 'example',
      name: '17-årig med recidiverende sarkom',
      indication: 'sarkom',
      file: GROUP,
      line,
      expected: 'met',
      found: [
        { execution: 'interpreter', found: 'not-met' },
        { execution: 'typescript', found: 'not-met' },
      ],
      disagreeing: ['interpreter', 'typescript'],
    },
  ]);
  const { stdout } = run(folder, ['test', GROUP]);
  expect(stdout).toContain(`${GROUP}:${String(line)} »17-årig med recidiverende sarkom« for sarkom`);
  expect(stdout).toContain('ventet: opfyldt');
  expect(stdout).toContain('den genererede TypeScript siger: ikke opfyldt');
});

test('an example decided by something else than it says fails too', () => {
  const folder = workspace();
  const source = readFileSync(join(folder, GROUP), 'utf8');
  write(folder, GROUP, source.replace('ikke opfyldt ved voksen', 'ikke opfyldt ved uhelbredelig'));
  const { status, stdout } = run(folder, ['test', GROUP]);
  expect(status).toBe(1);
  expect(stdout).toContain('ikke af den grund');
});

test('coverage counts conditions and leads to each that is not proved', () => {
  const folder = workspace();
  const { report } = reported(folder, GROUP, '--coverage');
  const lines = readFileSync(join(folder, GROUP), 'utf8').split('\n');
  const coverage = report.groups.flatMap((group) => group.coverage ?? []);
  expect(coverage).toHaveLength(5);
  for (const { conditions, proved, unproved } of coverage) expect(conditions - proved).toBe(unproved.length);
  const sarcoma = coverage.find(({ indication }) => indication === 'sarkom');
  expect(sarcoma?.unproved.map(({ wording }) => wording)).not.toContain('Patienten er mindst 18 år');
  for (const { file, line, wording } of coverage.flatMap(({ unproved }) => unproved)) {
    expect(file).toBe(GROUP);
    expect(lines[line - 1]).toContain(wording.split(/\d/u)[0]);
  }
  const { stdout } = run(folder, ['test', GROUP, '--coverage', '--lang', 'en']);
  expect(stdout).toMatch(/sarkom: 1 of 13 conditions/u);
});

test('sources with errors are told as by check', () => {
  const folder = workspace();
  write(folder, 'dsl/grupper/forkert.krit', 'sprog da, udgave 1\nnoget helt andet\n');
  const { status, stderr } = run(folder, ['test']);
  expect([status, stderr.includes('KRIT')]).toEqual([1, true]);
});
