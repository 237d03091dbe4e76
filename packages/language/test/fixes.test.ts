/** Every fix that is offered removes its finding and leads to no other. */
import { expect, test } from 'vitest';

import { ALL_CODES, type Code } from '../src/diagnostics/codes.ts';
import { filesOf } from '../src/diagnostics/pages/frame.ts';
import type { Page } from '../src/diagnostics/pages/page.ts';
import { PAGES } from '../src/diagnostics/pages/pages.ts';
import { compile, type Diagnostic, mend, type SourceFile, withEdits } from '../src/index.ts';
import { FIX_CASES } from './fix-cases.ts';

const CASES = [
  ...(Object.entries(PAGES) as [Code, Page][]).map(([code, page]) => [code, filesOf(page, 'wrong')] as const),
  ...FIX_CASES,
];

function check(files: readonly SourceFile[]): readonly Diagnostic[] {
  return compile(files).diagnostics;
}

function keysOf(found: readonly Diagnostic[]): string[] {
  return found.map(({ file, code, message }) => `${file} ${code} ${message.da}`);
}

interface Proof {
  readonly code: string;
  readonly safe: boolean;
}

/** Makes each fix by itself and looks at what is left. */
function proved([code, files]: readonly [string, readonly SourceFile[]]): Proof[] {
  const before = check(files);
  return before.flatMap((diagnostic) =>
    diagnostic.fixes.map(({ edits, title, safe }) => {
      const after = files.map((file) =>
        file.path === diagnostic.file ? { path: file.path, text: withEdits(file.text, edits) } : file,
      );
      const left = keysOf(check(after));
      const gone = keysOf([diagnostic])[0] ?? '';
      const count = (keys: readonly string[]): number => keys.filter((key) => key === gone).length;
      expect(count(left), `${code}: »${title.da}« leaves it`).toBeLessThan(count(keysOf(before)));
      expect(
        left.filter((key) => !keysOf(before).includes(key)),
        `${code}: »${title.da}« leads to others`,
      ).toEqual([]);
      return { code: diagnostic.code, safe };
    }),
  );
}

const proofs = new Map<string, readonly Proof[]>();

test.for(CASES.map((one, at) => [one[0], at, one] as const))(
  'each fix of %s (case %i) puts it right',
  ([code, at, one]) => {
    proofs.set(`${code} ${String(at)}`, proved(one));
  },
);

test('at least 70 % of the codes have a fix', () => {
  const made = [...proofs.values()].flat();
  const fixed = new Set(made.map(({ code }) => code));
  const safe = new Set(made.filter((proof) => proof.safe).map(({ code }) => code));
  const without = ALL_CODES.filter((code) => !fixed.has(code));
  console.info(
    `${String(ALL_CODES.length)} codes: ${String(fixed.size)} with a fix (${percent(fixed.size)}), ${String(safe.size)} with a safe one (${percent(safe.size)}).`,
    `Safe: ${[...safe].sort().join(' ')}`,
    `Without: ${without.join(' ')}`,
  );
  expect(fixed.size / ALL_CODES.length).toBeGreaterThanOrEqual(0.7);
});

function percent(count: number): string {
  return `${((100 * count) / ALL_CODES.length).toFixed(0)} %`;
}

test('safe fixes are made until there are none left, and what is not theirs stays byte for byte', () => {
  for (const [code, files] of CASES) {
    const chosen = new Set(files.map(({ path }) => path));
    const { made, refused, files: mended, diagnostics } = mend(files, chosen, check);
    expect(refused, code).toEqual([]);
    expect(
      diagnostics.flatMap(({ fixes }) => fixes.filter(({ safe }) => safe)),
      code,
    ).toEqual([]);
    if (made.length === 0) expect(mended, code).toEqual(files);
  }
});

test('fixing keeps a byte order mark and line ends', () => {
  for (const [start, end] of [
    ['\ufeff', '\r\n'],
    ['', '\r\n'],
    ['\ufeff', '\n'],
  ] as const) {
    const wrong = filesOf(PAGES.KRIT2003 ?? missing(), 'wrong')[0]?.text ?? '';
    const text = start + wrong.replaceAll('\n', end);
    const { files, made } = mend([{ path: 'a.krit', text }], new Set(['a.krit']), check);
    expect(made).toHaveLength(1);
    const put = made[0]?.fix.edits[0]?.text ?? '';
    expect(files[0]?.text.length).toBe(text.length - 1 + put.length);
    expect(files[0]?.text.startsWith(`${start}sprog`)).toBe(true);
    expect(files[0]?.text.split(end).length).toBe(text.split(end).length);
  }
});

function missing(): never {
  throw new Error('no page');
}

test('a fix that would lead to another finding is refused, and the text stays as it was', () => {
  const files = [{ path: 'a.krit', text: 'one two' }];
  const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 4 } };
  const say = (text: string) => ({ da: text, en: text });
  const finding = (code: string, text: string): Diagnostic => ({
    code,
    severity: 'error',
    message: say(code),
    file: 'a.krit',
    range,
    related: [],
    fixes: [{ title: say('fix'), safe: true, edits: [{ range, text }] }],
  });
  const trap = (given: readonly SourceFile[]): readonly Diagnostic[] =>
    given[0]?.text.startsWith('one') === true ? [finding('KRIT4001', 'three')] : [finding('KRIT5001', 'one')];
  const mended = mend(files, new Set(['a.krit']), trap);
  expect(mended.files).toBe(files);
  expect(mended.made).toEqual([]);
  expect(mended.refused).toHaveLength(1);
});
