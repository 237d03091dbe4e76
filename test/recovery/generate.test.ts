/** The files that the other tests are made of: well-formed, the same for the same seed, and covering the language. */

import { expect, test } from 'vitest';

import { KEYWORD_LANGUAGES } from '../peers/keyword-data.ts';
import { readWithPeggy } from '../peers/peggy-peer.ts';
import { drawnEdit, edited, tokensByDeclaration } from './edits.ts';
import { generatedFile } from './generate/file.ts';
import { Random } from './random.ts';
import { tokensOf } from './tokens.ts';

const FILES = 600;

/** A file that uses another is not a file alone; the real files have it. */
const NOT_GENERATED = ['Use'];

test('every keyword of every language stands in some file', () => {
  for (const [index, { phrases }] of KEYWORD_LANGUAGES.entries()) {
    const seeds = Array.from({ length: FILES }, (_, n) => index + n * KEYWORD_LANGUAGES.length);
    const words = seeds.flatMap((seed) => tokensOf(generatedFile(seed).text).map(({ text }) => text));
    const all = ` ${words.filter((word) => !word.startsWith('"')).join(' ')} `;
    const absent = Object.entries(phrases).filter(([, phrase]) => !all.includes(` ${phrase} `));
    expect(absent.map(([concept]) => concept)).toEqual(NOT_GENERATED);
  }
});

test('a file is the same for the same seed, and holds 8 to 30 declarations or a few more', () => {
  for (let seed = 0; seed < 60; seed += 1) {
    const { text, declarations } = generatedFile(seed);
    expect(generatedFile(seed).text).toBe(text);
    expect(declarations.length).toBeGreaterThanOrEqual(8);
    expect(declarations.length).toBeLessThanOrEqual(32);
    expect(readWithPeggy(text)).toBeDefined();
  }
});

test('an edit changes its declaration alone, and no line comes or goes', () => {
  for (let seed = 0; seed < 60; seed += 1) {
    const { text, declarations } = generatedFile(seed);
    const { each, all } = tokensByDeclaration(text, declarations);
    for (const [index, tokens] of each.entries()) {
      const edit = drawnEdit(new Random(seed + index), text, tokens, all);
      if (edit === undefined) continue;
      const after = edited(text, [edit]);
      const { from, to } = declarations[index] ?? { from: 0, to: 0 };
      expect(after.split('\n')).toHaveLength(text.split('\n').length);
      expect(after.slice(0, from)).toBe(text.slice(0, from));
      expect(after.endsWith(text.slice(to))).toBe(true);
    }
  }
});
