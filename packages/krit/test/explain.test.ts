/** `krit explain`: the page of a code, offline. */
import { expect, test } from 'vitest';

import { run, workspace } from './workspaces.ts';

test('a code is explained with what, why, and an example wrong and right', () => {
  const folder = workspace();
  const { status, stdout, stderr } = run(folder, ['explain', 'KRIT4001']);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('KRIT4001 Enhed mangler (fejl)');
  expect(stdout).toContain('Hvorfor\n');
  expect(stdout).toContain('Forkert\n    alder >= 18\n');
  expect(stdout).toContain('Rigtigt\n    alder >= 18 år\n');
  expect(run(folder, ['explain', 'krit4001', '--lang', 'en']).stdout).toContain(
    'KRIT4001 The unit is missing (error)',
  );
});

test('every code is listed with severity and both titles, and can be explained', () => {
  const folder = workspace();
  const { codes } = JSON.parse(run(folder, ['explain', '--all', '--format', 'json']).stdout) as {
    codes: { code: string; severity: string; title: { da: string; en: string } }[];
  };
  expect(codes.length).toBeGreaterThan(60);
  for (const { code, severity, title } of codes) {
    expect(code).toMatch(/^KRIT[1-8]\d{3}$/u);
    expect(['error', 'warning', 'information']).toContain(severity);
    expect(title.da).not.toBe(title.en);
  }
  const all = run(folder, ['explain', ...codes.map(({ code }) => code), '--format', 'json']);
  expect(all.status).toBe(0);
  expect((JSON.parse(all.stdout) as { codes: unknown[] }).codes).toHaveLength(codes.length);
});

test('a misspelt code leads to the one that may be meant', () => {
  const folder = workspace();
  const { status, stderr } = run(folder, ['explain', 'KRTI4001']);
  expect(status).toBe(2);
  expect(stderr).toContain('Der findes ingen kode »KRTI4001«. Mente du »KRIT4001«?');
  expect(run(folder, ['explain']).status).toBe(2);
  expect(run(folder, ['explain', 'vejret']).stderr).not.toContain('Mente du');
});
