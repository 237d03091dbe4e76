/** Every code has a page; its wrong example gives that code and nothing else, its right example gives nothing at all. */
import { expect, test } from 'vitest';

import { ALL_CODES, type Code } from '../src/diagnostics/codes.ts';
import { EXAMPLE_FILE, filesOf } from '../src/diagnostics/pages/frame.ts';
import type { Page } from '../src/diagnostics/pages/page.ts';
import { PAGES } from '../src/diagnostics/pages/pages.ts';
import { compile, type Diagnostic } from '../src/index.ts';
import { LANGUAGES } from '../src/languages/languages.ts';

const PAGE_LIST = Object.entries(PAGES) as [Code, Page][];

/** Found by what uses the language: by running examples (tested in krit), or by there being more findings than are told. */
const ELSEWHERE = (code: Code): boolean =>
  code === 'KRIT1009' || code === 'KRIT4025' || code.startsWith('KRIT7');

function findings(page: Page, which: 'wrong' | 'right'): readonly Diagnostic[] {
  return compile(filesOf(page, which)).diagnostics;
}

test('every code has a page', () => {
  expect(PAGE_LIST.map(([code]) => code).sort()).toEqual(ALL_CODES);
});

test.for(PAGE_LIST.filter(([code]) => !ELSEWHERE(code)))(
  '%s is found in its wrong example, and nothing else',
  ([code, page]) => {
    const found = findings(page, 'wrong');
    expect(told(found)).toEqual(
      found.map(({ file }) => expect.stringContaining(`${file} ${code}`) as unknown),
    );
    expect(found.length).toBeGreaterThan(0);
    for (const diagnostic of found) expectToldWell(diagnostic);
  },
);

test.for(PAGE_LIST)('%s: nothing is found in its right example', ([, page]) => {
  expect(told(findings(page, 'right'))).toEqual([]);
});

/** Every text is filled in, in every language. */
function expectToldWell({ message, related, fixes }: Diagnostic): void {
  const texts = [message, ...related.map((place) => place.message), ...fixes.map(({ title }) => title)];
  for (const text of texts) {
    for (const { id } of LANGUAGES) {
      expect(text[id]).not.toMatch(/undefined|\[object|\{\w+\}(?<!\{grænse\}|\{limit\})|=>/u);
      expect(text[id]).not.toBe('');
    }
  }
  expect(message.en).not.toBe(message.da);
}

function told(found: readonly Diagnostic[]): string[] {
  return found.map(
    ({ file, range, code, message }) => `${file} ${code} ${String(range.start.line)} ${message.da}`,
  );
}

test('a page says what and why in both languages, in whole sentences', () => {
  for (const [code, { da, en }] of PAGE_LIST) {
    for (const text of [da.what, da.why, en.what, en.why]) expect(text, code).toMatch(/^\S.{15,600}[.?!]$/u);
    expect(da.what, code).not.toBe(en.what);
    expect(da.why, code).not.toBe(en.why);
  }
});

test('wrong and right examples differ', () => {
  for (const [code, { wrong, right, paths }] of PAGE_LIST)
    expect(paths?.wrong ?? wrong, code).not.toBe(paths?.right ?? right);
});

test('more findings than are told are counted in a last one', () => {
  const text = `sprog da, udgave 1\n${'kilde p "P" § \n'.repeat(600)}`;
  const found = compile([{ path: EXAMPLE_FILE, text }]).diagnostics;
  expect(found.length).toBe(501);
  expect(found.at(-1)?.code).toBe('KRIT1009');
});

test('more faulty codes in a list than are told are counted in a last one', () => {
  const codes = Array.from({ length: 30 }, (_, at) => `kode "A" "Nummer ${String(at)}"`).join('\n');
  const text = `sprog da, udgave 1\nkilde p "P"\nkodeliste l "L" [p] {\n${codes}\n}\n`;
  const found = compile([{ path: EXAMPLE_FILE, text }]).diagnostics.map(({ code }) => code);
  expect(found.filter((code) => code === 'KRIT4026')).toHaveLength(20);
  expect(found).toContain('KRIT4025');
});
