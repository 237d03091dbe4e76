/** Two parsers that share no code read the same trees, with the same places. */

import { readSource } from '@kriterion/language/reading';
import { expect, test } from 'vitest';

import { generatedFile } from '../recovery/generate/file.ts';
import { shippedSources } from '../recovery/subjects.ts';
import { languageOfText } from './keyword-data.ts';
import { langiumReader } from './langium-peer.ts';
import { peggyComplaint, readWithPeggy } from './peggy-peer.ts';
import { firstDifference, withoutPositions } from './trees.ts';

const full = process.env['KRIT_FULL'] === '1';
const FILES = full ? 2000 : 150;
const timeout = full ? 600_000 : 60_000;

/** Where the tree of the parser and that of peggy differ; undefined where they are the same. */
function difference(text: string): string | undefined {
  const complaint = peggyComplaint(text);
  if (complaint !== undefined) return `not read by peggy: ${complaint}`;
  const { tree, broken } = readSource({ path: 'a.krit', text });
  return broken ? 'not read by the parser' : firstDifference(tree, readWithPeggy(text));
}

test.for(shippedSources().map(({ path, text }) => [path, text] as const))('%s', ([, text]) => {
  expect(difference(text)).toBeUndefined();
});

test(`generated files in every keyword language (${String(FILES)})`, { timeout }, () => {
  for (let seed = 0; seed < FILES; seed += 1) {
    const { text } = generatedFile(seed);
    expect(difference(text), `seed ${String(seed)}`).toBeUndefined();
  }
});

test('a difference is seen, in what is said and in where it stands', () => {
  const { tree } = readSource({ path: 'a.krit', text: 'sprog da, udgave 1\nkilde a "A"\n' });
  expect(firstDifference(tree, readWithPeggy('sprog da, udgave 1\nkilde a "B"\n'))).toContain('title.da');
  const moved = readWithPeggy('sprog da, udgave 1\n\nkilde a "A"\n');
  expect(firstDifference(tree, moved)).toContain('span');
  expect(withoutPositions(moved)).toEqual(withoutPositions(tree));
});

test('Langium reads the same files', { timeout }, async () => {
  for (let seed = 0; seed < 2; seed += 1) {
    const read = await langiumReader(languageOfText(generatedFile(seed).text));
    for (let file = seed; file < 40; file += 2) {
      expect(read(generatedFile(file).text).complaints, `seed ${String(file)}`).toEqual([]);
    }
  }
});
