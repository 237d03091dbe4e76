import fc from 'fast-check';
import { expect, test } from 'vitest';

import { compile, type SourceFile } from '../src/index.ts';
import { lex } from '../src/lexing/lexer.ts';
import { da } from '../src/languages/da.ts';
import { en } from '../src/languages/en.ts';
import { LANGUAGES } from '../src/languages/languages.ts';
import { keywordElsewhere, spelt } from '../src/lexing/lexicon.ts';
import { Name } from '../src/lexing/tokens.ts';
import { mulberry32, withFaults } from './faults.ts';
import { catalogueOf, diagnose, shippedSources } from './tester.ts';

const full = process.env['KRIT_FULL'] === '1';
const draws = full ? 2000 : 100;
const shipped = shippedSources();
const MAIN = 'dsl/grupper/udbredt-og-uhelbredelig-kræft.krit';
const shared = shipped.filter(({ path }) => path.startsWith('dsl/fælles/'));
const main = shipped.find(({ path }) => path === MAIN)?.text ?? '';

test('the shipped sources have no finding at all', () => {
  expect(compile(shipped).diagnostics).toEqual([]);
});

test(`ten faults of different kinds in one file are all found in one run (${String(draws)} draws)`, () => {
  for (let seed = 1; seed <= draws; seed += 1) {
    const { text, faults } = withFaults(main, 10, seed);
    expect(faults).toHaveLength(10);
    const found = compile([...shared, { path: MAIN, text }]).diagnostics;
    const lines = found.filter(({ file }) => file === MAIN).map(({ range }) => range.start.line);
    const missed = faults.filter(({ line }) => !lines.some((at) => Math.abs(at - line) <= 1));
    expect(missed, `seed ${String(seed)}`).toEqual([]);
    expect(
      found.length,
      `seed ${String(seed)}: ${found.map(({ code, range }) => `${code}@${String(range.start.line)}`).join(' ')}`,
    ).toBeLessThanOrEqual(16);
  }
});

test('a source with no fault put in has no finding; the drawing itself is sound', () => {
  expect(withFaults(main, 0, 1).text).toBe(main);
});

test('random bytes give errors, a bounded number of them, and no crash', () => {
  const random = mulberry32(7);
  const bytes = Uint8Array.from({ length: 1_000_000 }, () => Math.floor(random() * 256));
  const found = diagnose(new TextDecoder('utf-8').decode(bytes));
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThanOrEqual(501);
  expect(found.at(-1)?.code).toBe('KRIT1009');
});

test('deep nesting gives an answer, whatever nests', () => {
  const opening = ['(', 'ikke ', 'alle af { ', 'hvis spredning = ja så ', 'patientgruppe a "A" { ', '[', '"'];
  for (const word of opening) {
    const found = diagnose(`sprog da, udgave 1\nkriterium k "K" [papir]: ${word.repeat(100_000)}`);
    expect(found.length).toBeGreaterThan(0);
  }
});

test('a chain of 100,000 criteria gives an answer', () => {
  const chain = Array.from(
    { length: full ? 100_000 : 5_000 },
    (_, n) => `kriterium k${String(n)} "K" [p]: k${String(n + 1)}`,
  );
  const text = `sprog da, udgave 1\nkilde p "P"\npatientgruppe g "G" [p] {\nversion 0.1.0\n${chain.join('\n')}\n}`;
  expect(diagnose(text).length).toBeGreaterThan(0);
});

test('any text gives findings, never an exception', () => {
  const words = fc.constantFrom(...lex(main).tokens.map(({ image }) => image));
  fc.assert(
    fc.property(
      fc.array(fc.oneof({ weight: 9, arbitrary: words }, fc.string()), { maxLength: 60 }),
      (parts) => {
        diagnose(`sprog da, udgave 1\n${parts.join(' ')}`);
      },
    ),
    { numRuns: full ? 100_000 : 2_000, seed: 11 },
  );
});

/** The sources with every keyword in English; a name that is a keyword there is quoted. */
function inEnglish({ path, text }: SourceFile): SourceFile {
  let translated = '';
  let from = 0;
  for (const token of lex(text).tokens) {
    const image = text.slice(token.startOffset, (token.endOffset ?? token.startOffset) + 1);
    translated +=
      text.slice(from, token.startOffset) + englishOf(token.tokenType.name, image, token.tokenType === Name);
    from = (token.endOffset ?? token.startOffset) + 1;
  }
  return { path, text: (translated + text.slice(from)).replace('language da', 'language en') };
}

function englishOf(type: string, image: string, isName: boolean): string {
  const keyword = new Map<string, string>(Object.entries(en.keywords)).get(type);
  if (keyword !== undefined) return spelt(keyword);
  if (!isName || image === 'da') return image;
  return keywordElsewhere(image, da, LANGUAGES) === undefined ? image : `'${image}'`;
}

/** All that was said, apart from where it stood. */
function said(files: readonly SourceFile[]): string {
  return JSON.stringify(catalogueOf(...files), (key, value: unknown) =>
    key === 'origin' ? undefined : value,
  );
}

test('English keywords say the same as Danish ones', () => {
  expect(said(shipped.map(inEnglish))).toBe(said(shipped));
});

test('layout and comments change nothing that is said', () => {
  const random = mulberry32(3);
  const gaps = [' ', '  ', ' /* bemærkning */ '];
  const relaid = shipped.map(({ path, text }) => ({
    path,
    text: text.replaceAll(
      /(?<=[a-zæøå"\]}]) (?=["[{a-zæøå])(?=[^"\n]*(?:"[^"\n]*"[^"\n]*)*$)/gmu,
      () => gaps[Math.floor(random() * 3)] ?? ' ',
    ),
  }));
  expect(relaid.some(({ text }, index) => text !== shipped[index]?.text)).toBe(true);
  expect(said(relaid)).toBe(said(shipped));
});
