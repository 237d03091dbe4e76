/** The grammar names every keyword, and the examples of the reference are sources that can be read. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { compile } from '@kriterion/language';
import { LANGUAGES } from '@kriterion/language/languages';
import { describe, expect, test } from 'vitest';

const read = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../docs/${path}`, import.meta.url)), 'utf8');

/** As the phrase is written: `ja/nej`, not `ja / nej`. */
const written = (phrase: string): string => phrase.replaceAll(/ ([./]) ?/gu, '$1');

describe('the grammar', () => {
  const grammar = [...read('spec/grammar.md').matchAll(/^```ebnf\n([^]*?)^```/gmu)].map(
    ([, text]) => text ?? '',
  );
  const terminals = grammar.flatMap((text) =>
    [...text.matchAll(/"([^"\n]+)"/gu)].map(([, word]) => word ?? ''),
  );
  const keywords = new Set(Object.values(LANGUAGES[0].keywords).map(written));

  test('names every keyword of the table', () => {
    const named = new Set(terminals);
    expect([...keywords].filter((keyword) => !named.has(keyword))).toEqual([]);
  });

  test('names no word that is not in the table', () => {
    const words = terminals.filter((terminal) => /^\p{L}{2}/u.test(terminal) && terminal !== 'da');
    expect(words.filter((word) => !keywords.has(word))).toEqual([]);
  });

  test('says what every name on its right side is', () => {
    const rules = grammar.join('\n').replaceAll(/"[^"\n]*"|'"'|\?[^?\n]*\?/gu, '');
    const defined = new Set([...rules.matchAll(/^([\w-]+)\s*=/gmu)].map(([, name]) => name));
    const used = [...rules.matchAll(/[A-Za-z][\w-]*/gu)].map(([name]) => name);
    expect([...new Set(used.filter((name) => !defined.has(name)))]).toEqual([]);
  });
});

/** What a fragment can stand in; the names it needs need not be there. */
const PLACES: readonly ((fragment: string) => string)[] = [
  (fragment) => fragment,
  (fragment) => `sprog da, udgave 1\n${fragment}`,
  (fragment) => `sprog da, udgave 1\npatientgruppe g "G" [p] {\n${fragment}\n}`,
  (fragment) => `sprog da, udgave 1\npatientgruppe g "G" [p] { indikation i1 "I" [p] {\n${fragment}\n} }`,
  (fragment) => `sprog da, udgave 1\npatientgruppe g "G" [p] { rekvisition "R" {\n${fragment}\n} }`,
  (fragment) => `sprog da, udgave 1\nkriterium k "K" [p]: ${fragment}`,
  (fragment) => `sprog da, udgave 1\nkriterium k "K" [p]: alle af {\n${fragment}\n}`,
  (fragment) => `sprog da, udgave 1\npatientgruppe g "G" [p] {\n${eachLine(fragment, 'note "N" ')}\n}`,
];

function eachLine(fragment: string, before: string): string {
  return fragment
    .trim()
    .split('\n')
    .map((line) => before + line)
    .join('\n');
}

/** Faults of characters, words and their order; a fragment says nothing of the names it uses. */
function readingFaults(text: string): readonly string[] {
  return compile([{ path: 'a.krit', text }])
    .diagnostics.filter(({ code }) => /^KRIT[12]/u.test(code))
    .map(({ code, range, message }) => `${code} ${String(range.start.line)} ${message.en}`);
}

describe('the reference', () => {
  const fragments = [...read('reference/language.md').matchAll(/^```krit\n([^]*?)^```/gmu)];

  test.for(fragments.map(([, fragment = '']) => fragment))('%s', (fragment) => {
    // A declaration followed by a condition is two fragments.
    const parts = fragment.split(/\n\n(?=mindst )/u);
    for (const part of parts) {
      const faults = PLACES.map((place) => readingFaults(place(part)));
      const least = faults.reduce((best, one) => (one.length < best.length ? one : best));
      expect(least).toEqual([]);
    }
  });

  test('every kind of answer of the grammar stands in its table', () => {
    const reference = read('reference/language.md');
    const types = /^plain\s*=([^;]*);/mu.exec(read('spec/grammar.md'))?.[1] ?? '';
    const names = [...types.matchAll(/"([^"]+)"/gu)].map(([, name]) => name ?? '');
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !reference.includes(`\`${name}`))).toEqual([]);
  });
});
