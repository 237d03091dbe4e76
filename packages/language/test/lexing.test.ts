import fc from 'fast-check';
import { expect, test } from 'vitest';

import { da } from '../src/languages/da.ts';
import { en } from '../src/languages/en.ts';
import { lexiconOf } from '../src/lexing/lexicon.ts';
import { lex } from '../src/lexing/lexer.ts';
import { Scanner } from '../src/lexing/scanner.ts';
import { oddLetter, plainWord } from '../src/lexing/words.ts';
import { oracleScan, placeOf } from './lexing-oracle.ts';
import { shippedSources } from './tester.ts';

const full = process.env['KRIT_FULL'] === '1';
const packs = [da, en];

/** The scanner's tokens beside those of chevrotain's lexer. */
function expectSame(text: string): void {
  for (const pack of packs) {
    const { tokens, comments, errors } = new Scanner(text, lexiconOf(pack)).scan();
    const places = {
      tokens: tokens.map(placeOf),
      comments: comments.map(placeOf),
      errors: errors.map(({ offset, length }) => ({ from: offset, to: offset + length })),
    };
    expect(places, JSON.stringify(text)).toEqual(oracleScan(text, pack));
  }
}

test('the shipped sources are scanned as the token types say', () => {
  for (const { text } of shippedSources()) expectSame(text);
});

/** Pieces that meet in odd ways: halves of tokens, keywords of several words, letters of other alphabets. */
const PIECES = [
  ...packs.flatMap(({ keywords }) =>
    Object.values(keywords).flatMap((phrase) => [phrase, ...phrase.split(' ')]),
  ),
  ...[
    '"',
    '\\"',
    '\\',
    "'",
    "'a'",
    '"a"',
    '/',
    '//',
    '/*',
    '*/',
    '//a',
    '/* a */',
    '\n',
    '\r\n',
    '\r',
    ' ',
    '\t',
  ],
  ...[
    '1',
    '12',
    '2022-06-01',
    '2022-13-01',
    '2022-06',
    '1.2.3',
    '1.2',
    '1,5',
    '1.',
    '4.200',
    '0',
    '-',
    '–',
    '+',
  ],
  ...[
    '>=',
    '>',
    '=',
    '<',
    '<>',
    '!=',
    '!',
    '≥',
    '≤',
    '≠',
    '%',
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    ':',
    ';',
    ',',
    '.',
  ],
  ...['a', 'æ', 'a-b', 'a-', '-a', 'a1', 'µg', '_', '$', '__proto__', 'а', 'ο', 'å', 'ª', '\u00ad', '\u200b'],
  ...['\ufeff', '\u00a0', '\u2028', '×', '€', '😀', '\ud83d', 'ж', 'a\u200bb', '½', '²'],
];

test('whatever stands side by side is scanned as the token types say', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PIECES) }, fc.string()), {
        maxLength: 30,
      }),
      (pieces) => {
        expectSame(pieces.join(''));
      },
    ),
    { numRuns: full ? 200_000 : 3_000, seed: 5 },
  );
});

test.for([
  ['mindst en af\ufeff', 'af\ufeff'],
  ['mindst e\u00adn af', 'e\u00adn'],
  ['mindst еn af', 'еn'],
  ['m\u00adindst en af', 'm\u00adindst'],
] as const)('%s is a keyword, and its odd word alone is told', ([text, word]) => {
  expectSame(text);
  const { tokens, oddWords } = lex(`sprog da, udgave 1 ${text}`);
  expect(tokens.at(-1)?.tokenType.name).toBe('AtLeastOneOf');
  expect(oddWords.map(({ image }) => image)).toEqual([word]);
});

test('the language of a text is the one it names, or the one its lines begin in', () => {
  expect(lex('sprog da, udgave 1').language).toBe(da);
  expect(lex('language en, edition 1').language).toBe(en);
  expect(lex('// a comment\nlanguage en, edition 1').language).toBe(en);
  expect(lex('edition 1\nsource a "A"\nfact b "B": tick').language).toBe(en);
  expect(lex('language\nkilde a "A"\noplysning b "B": afkryds').language).toBe(da);
  expect(lex('').language).toBe(da);
});

test.for([
  ['vоksen', { kind: 'twin', letter: 'о', twin: 'o' }, 'voksen'],
  ['αlder', { kind: 'twin', letter: 'α', twin: 'a' }, 'alder'],
  ['ａlder', { kind: 'twin', letter: 'ａ', twin: 'a' }, 'alder'],
  ['жalder', { kind: 'foreign', letter: 'ж' }, 'жalder'],
  ['a\u030alder', { kind: 'decomposed', letter: 'å' }, 'ålder'],
  ['__proto__', { kind: 'sign', letter: '_' }, '__proto__'],
] as const)('%s is told by its letter and read as what it was meant to be', ([word, odd, plain]) => {
  expect(oddLetter(word)).toEqual(odd);
  expect(plainWord(word)).toBe(plain);
});

test('a word that is as it should be has no odd letter', () => {
  for (const word of ['alder', 'kræft-hos-børn', 'µg', 'T2', 'é']) expect(oddLetter(word)).toBeUndefined();
});
