/** Every source in the guide for editors is checked: right as it stands, or with exactly the code it is shown for. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { examineClarifications, examineExamples } from '@kriterion/evaluation';
import { format } from '@kriterion/formatter';
import { compile } from '@kriterion/language';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../../docs/vejledning/', import.meta.url));

interface Shown {
  readonly place: string;
  /** The code it is shown for; absent where it is right. */
  readonly code?: string;
  readonly text: string;
}

const sources = globSync('*.md', { cwd: folder })
  .sort()
  .flatMap((file) => shownIn(file, readFileSync(folder + file, 'utf8')));

function shownIn(file: string, text: string): Shown[] {
  return [...text.matchAll(/^```krit(?: fejl (KRIT\d{4}))?\n([^]*?)^```$/gmu)].map(
    ([, code, source = ''], at) => ({
      place: `${file} ${String(at + 1)}`,
      ...(code === undefined ? {} : { code }),
      text: source,
    }),
  );
}

/** The codes found in a source, its examples run. */
function codesOf(text: string): readonly string[] {
  const { catalogue, diagnostics } = compile([{ path: 'a.krit', text }]);
  const groups = catalogue?.groups ?? [];
  const failing = groups.flatMap((group) => examineExamples(group)).filter(({ holds }) => !holds);
  const unclear = groups.flatMap((group) => examineClarifications(group)).filter(({ holds }) => !holds);
  return [
    ...diagnostics.map(({ code }) => code),
    ...failing.map(() => 'KRIT7001'),
    ...unclear.map(() => 'KRIT7003'),
  ];
}

test('the guide shows sources', () => {
  expect(sources.length).toBeGreaterThan(14);
  expect(sources.some(({ code }) => code !== undefined)).toBe(true);
});

test.each(sources)('$place', ({ text, code }) => {
  expect(codesOf(text)).toEqual(code === undefined ? [] : [code]);
});

test.each(sources.filter(({ code }) => code === undefined))(
  '$place is laid out as krit fmt does it',
  ({ text }) => {
    expect(format(text)).toEqual({ ok: true, text });
  },
);

test('every chapter is linked from the first page', () => {
  const index = readFileSync(`${folder}README.md`, 'utf8');
  for (const file of globSync('[0-9]*.md', { cwd: folder })) expect(index).toContain(`(${file})`);
});
