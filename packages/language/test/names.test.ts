/** “Did you mean …?”: the right name for a slip of the hand. */
import { expect, test } from 'vitest';

import { LANGUAGES } from '../src/languages/languages.ts';
import { lex } from '../src/lexing/lexer.ts';
import { Name, QuotedName } from '../src/lexing/tokens.ts';
import { mostAlike } from '../src/names/alike.ts';
import { NameIndex } from '../src/names/name-index.ts';
import { nearest } from '../src/names/nearest.ts';
import { mulberry32 } from './faults.ts';
import { shippedSources } from './tester.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzæøå0123456789-';

/** One slip of each kind in a word. */
function slips(word: string, random: () => number): readonly string[] {
  const at = (length: number): number => Math.floor(random() * length);
  const letter = (): string => LETTERS[at(LETTERS.length)] ?? '';
  const [gone, added, changed, swapped] = [
    at(word.length),
    at(word.length + 1),
    at(word.length),
    at(word.length - 1),
  ];
  return [
    word.slice(0, gone) + word.slice(gone + 1),
    word.slice(0, added) + letter() + word.slice(added),
    word.slice(0, changed) + letter() + word.slice(changed + 1),
    word.slice(0, swapped) +
      word
        .slice(swapped, swapped + 2)
        .split('')
        .reverse()
        .join('') +
      word.slice(swapped + 2),
    word.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa'),
    word.replace('-', ''),
  ];
}

/** How many of the slips that are no name themselves lead back to the name. */
function shareOfRight(names: readonly string[], seed: number): { right: number; all: number } {
  const random = mulberry32(seed);
  const known = new Set(names);
  const drawn = Array.from({ length: Math.ceil(1_000 / names.length) }, () => names).flat();
  const asked = drawn.flatMap((name) =>
    slips(name, random).flatMap((slip) => (slip === '' || known.has(slip) ? [] : [{ name, slip }])),
  );
  return { right: asked.filter(({ name, slip }) => nearest(slip, known) === name).length, all: asked.length };
}

function namesInSources(): readonly string[] {
  const tokens = shippedSources().flatMap(({ text }) => lex(text).tokens);
  const names = tokens.flatMap(({ tokenType, image }) => {
    if (tokenType === Name) return [image];
    return tokenType === QuotedName ? [image.slice(1, -1)] : [];
  });
  return [...new Set(names)].sort();
}

test.for([
  ['the names in dsl/', namesInSources()] as const,
  ...LANGUAGES.map(
    ({ name, keywords }) => [`the keywords in ${name}`, [...new Set(Object.values(keywords))]] as const,
  ),
])('the right one of %s is proposed for at least 97 % of single slips', ([what, names]) => {
  for (const seed of [1, 20_261_124]) {
    const { right, all } = shareOfRight(names, seed);
    console.info(`${what}, seed ${String(seed)}: ${((100 * right) / all).toFixed(2)} % of ${String(all)}`);
    expect(right / all).toBeGreaterThanOrEqual(0.97);
  }
});

test('Danish letters spelt out, capitals and a missing hyphen are no distance at all', () => {
  const names = ['kræfttype', 'alder-på-dato', 'krafttype'];
  expect(nearest('kraefttype', names)).toBe('kræfttype');
  expect(nearest('Kræfttype', names)).toBe('kræfttype');
  expect(nearest('alderpå-dato', names)).toBe('alder-på-dato');
});

test('what is like no name leads to none, and never to itself', () => {
  expect(nearest('zzz', ['alder', 'antal'])).toBeUndefined();
  expect(nearest('alder', ['alder'])).toBeUndefined();
  expect(nearest('', ['alder'])).toBeUndefined();
});

function drawnNames(count: number, random: () => number): readonly string[] {
  const word = (): string =>
    Array.from({ length: 4 + Math.floor(random() * 4) }, () => LETTERS[Math.floor(random() * 29)]).join('');
  return [...new Set(Array.from({ length: count }, word))];
}

test('an index finds what looking through all of the names finds', () => {
  const random = mulberry32(5);
  const names = drawnNames(2_000, random);
  const index = new NameIndex(names);
  for (const name of names.slice(0, 100))
    for (const slip of slips(name, random)) expect(index.nearest(slip), slip).toBe(mostAlike(slip, names));
});

test('of 50,000 long names the right one is found', () => {
  const random = mulberry32(6);
  const names = drawnNames(50_000, random).map((name, number) => `${name}-${String(number)}-${name}`);
  const known = new Set(names);
  for (const name of names.slice(0, 500))
    expect(nearest(`${name.slice(0, 3)}${name.slice(4)}`, known)).toBe(name);
});
