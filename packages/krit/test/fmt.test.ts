import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { run, workspace, write } from './workspaces.ts';

const FILE = 'dsl/ny.krit';
const UNTIDY = `sprog da, udgave 1
kilde   papir "Et papir"   { dato 2022 } // en bemærkning
`;
const TIDY = `sprog da, udgave 1
kilde papir "Et papir" {
  dato 2022
} // en bemærkning
`;

function read(folder: string): string {
  return readFileSync(join(folder, FILE), 'utf8');
}

test('fmt lays a source out, keeps its comments, and has nothing to do the second time', () => {
  const folder = workspace();
  write(folder, FILE, UNTIDY);
  expect(run(folder, ['fmt', FILE]).status).toBe(0);
  expect(read(folder)).toBe(TIDY);
  expect(run(folder, ['fmt', FILE]).stderr).toContain('0 filer at sætte op, 1 uændret.');
  expect(readdirSync(join(folder, 'dsl')).filter((name) => name.includes('krit-new'))).toEqual([]);
});

test('fmt --check tells what is not laid out, ends with 1 and writes nothing', () => {
  const folder = workspace();
  write(folder, FILE, UNTIDY);
  const { status, stderr, stdout } = run(folder, ['fmt', '--check']);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain(`${FILE}: er ikke sat op`);
  expect(read(folder)).toBe(UNTIDY);
});

test('the shipped sources are laid out', () => {
  expect(run(workspace(), ['fmt', '--check']).status).toBe(0);
});

test('fmt --lang en writes English keywords, and --lang da the same bytes again', () => {
  const folder = workspace();
  write(folder, FILE, TIDY);
  expect(run(folder, ['fmt', FILE, '--lang', 'en']).status).toBe(0);
  expect(read(folder)).toContain('language en, edition 1\nsource papir "Et papir" {\n  date 2022\n}');
  expect(run(folder, ['fmt', FILE, '--lang', 'da']).status).toBe(0);
  expect(read(folder)).toBe(TIDY);
});

test('fmt - lays standard input out to standard output', () => {
  const { status, stdout } = run(workspace(), ['fmt', '-'], UNTIDY);
  expect([status, stdout]).toEqual([0, TIDY]);
});

test('fmt leaves a broken declaration as it is and does not translate it', () => {
  const folder = workspace();
  const broken = `${UNTIDY}oplysning a   "A" [papir] ja/nej\n`;
  write(folder, FILE, broken);
  expect(run(folder, ['fmt', FILE]).status).toBe(0);
  expect(read(folder)).toBe(`${TIDY}oplysning a   "A" [papir] ja/nej\n`);
  const { status, stderr } = run(folder, ['fmt', FILE, '--lang', 'en']);
  expect(status).toBe(1);
  expect(stderr).toContain('ikke oversat: kilden har fejl');
});

test('fmt --format json gives one document', () => {
  const folder = workspace();
  write(folder, FILE, UNTIDY);
  const { stdout, stderr } = run(folder, ['fmt', FILE, '--format', 'json']);
  expect(JSON.parse(stdout)).toEqual({ files: [{ file: FILE, changed: true }] });
  expect(stderr).toBe('');
  expect(existsSync(join(folder, FILE))).toBe(true);
});
