/** Names that are refused: those that look like another one, and those that mean something to the programs made of them. */
import { describe, expect, test } from 'vitest';

import { foldedName } from '../src/names/folded.ts';
import { circlesIn } from '../src/names/circles.ts';
import { compile } from '../src/index.ts';
import { diagnose } from './tester.ts';

const codes = (text: string): string[] => [...new Set(diagnose(text).map(({ code }) => code))].sort();

const fact = (name: string): string => `oplysning ${name} "Navn" [bog]: ja/nej`;

const file = (...lines: readonly string[]): string =>
  ['sprog da, udgave 1 udstiller alt', 'kilde bog "En bog"', ...lines, ''].join('\n');

describe('names that look alike', () => {
  test.for([
    ['æ and ae', 'kræft', 'kraeft'],
    ['ø and oe', 'føde', 'foede'],
    ['å and aa', 'år', 'aar'],
  ])('%s', ([, a, b]) => {
    expect(codes(file(fact(`'${a!}'`), fact(`'${b!}'`)))).toEqual(['KRIT3027']);
  });

  test.for([
    ['letter case', 'alder', 'Alder'],
    ['the form of the letters', 'måling', 'ma\u030aling'],
  ])('%s: told beside what is wrong with the name by itself', ([, a, b]) => {
    expect(codes(file(fact(`'${a!}'`), fact(`'${b!}'`)))).toContain('KRIT3027');
  });

  test('both places are shown', () => {
    const [finding] = diagnose(file(fact('kræft'), fact('kraeft')));
    expect(finding).toMatchObject({
      range: { start: { line: 4 } },
      related: [{ range: { start: { line: 3 } } }],
    });
  });

  test.for([
    ['options', 'oplysning f "F" [bog]: en af { bryst "B"; brøst "B"; broest "B" }'],
    ['members', 'oplysning f "F" [bog]: gruppe af { oplysning grå "G": ja/nej oplysning graa "G": ja/nej }'],
    [
      'criteria',
      'oplysning f "F" [bog]: ja/nej\nkriterium før "K" [bog]: f = ja\nkriterium foer "K" [bog]: f = ja',
    ],
    ['parameters', 'parameter før "P" [bog]: 3\nparameter foer "P" [bog]: 4'],
  ])('%s', ([, text]) => {
    expect(codes(file(text!))).toEqual(['KRIT3027']);
  });

  test('of two files', () => {
    const library = { path: 'b.krit', text: file(fact('kræft')) };
    const text = `sprog da, udgave 1
brug "b.krit"
udstiller alt
kilde blad "Et blad"
oplysning kraeft "Navn" [blad]: ja/nej
`;
    expect(compile([{ path: 'a.krit', text }, library]).diagnostics.map(({ code }) => code)).toEqual([
      'KRIT3027',
    ]);
  });

  test('things of different kinds may be called alike', () => {
    expect(codes(file(fact('kræft'), 'kriterium kraeft "K" [bog]: kræft = ja'))).toEqual([]);
  });

  test('folding makes no other names alike', () => {
    expect(foldedName('KRÆFT')).toBe('kraeft');
    expect(foldedName('bord')).not.toBe(foldedName('børd'));
  });
});

describe('names with a meaning of their own', () => {
  test.for([
    'constructor',
    'prototype',
    '__proto__',
    'toString',
    'valueOf',
    'hasOwnProperty',
    '__defineGetter__',
  ])('%s', (name) => {
    for (const text of [
      file(fact(`'${name}'`)),
      file(`oplysning f "F" [bog]: en af { '${name}' "N"; b "B" }`),
      file(`oplysning f "F" [bog]: gruppe af { oplysning '${name}' "N": ja/nej }`),
      file(`parameter '${name}' "P" [bog]: 3`),
      file(`kodeliste '${name}' "P" [bog] { kode "A" "A" }`),
      `sprog da, udgave 1\nkilde bog "B"\npatientgruppe '${name}' "G" [bog] { version 0.1.0 }\n`,
    ]) {
      expect(codes(text)).toContain('KRIT3026');
    }
  });
});

describe('circles are found without following them by recursion', () => {
  const chain = (length: number, last: readonly string[]): Map<string, readonly string[]> =>
    new Map(Array.from({ length }, (_, n) => [String(n), n + 1 < length ? [String(n + 1)] : last]));

  test('a chain of 100,000 has none; closed, it has one', () => {
    expect(circlesIn(chain(100_000, []))).toEqual([]);
    expect(circlesIn(chain(100_000, ['0']))[0]).toHaveLength(100_001);
  });

  test('a name that refers to itself, two circles apart, and what leads into a circle', () => {
    const references = new Map([
      ['a', ['a']],
      ['b', ['c']],
      ['c', ['d', 'b']],
      ['d', []],
      ['e', ['b', 'unknown']],
    ]);
    expect(circlesIn(references)).toEqual([
      ['a', 'a'],
      ['b', 'c', 'b'],
    ]);
  });
});
