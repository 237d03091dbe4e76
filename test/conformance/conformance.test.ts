/** Every case of the conformance suite, and that every sentence of the specification has one. */

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, test } from 'vitest';

import { casesOf, type Case } from './cases.ts';
import { readCases } from './format.ts';
import { generatedVerdict, validated } from './generated.ts';
import { run } from './running.ts';
import { chapters, readSentences } from './sentences.ts';

const folder = fileURLToPath(new URL('cases/', import.meta.url));
const read = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readCases(name, readFileSync(`${folder}${name}`, 'utf8')));
const preludes = new Map(read.flatMap((file) => [...file.preludes]));
const cases = read.flatMap((file) => file.blocks).flatMap((block) => casesOf(block, preludes));
const sentences = readSentences();

function isAboutData({ expected }: Case): boolean {
  return expected.kind === 'accepts' || expected.kind === 'rejects';
}

async function pass(one: Case): Promise<void> {
  const { actual, expected, partly } = isAboutData(one) ? await validated(one) : run(one);
  if (partly === true) expect(actual).toMatchObject(expected as object);
  else expect(actual).toEqual(expected);
}

describe.each(Object.entries(Object.groupBy(cases, ({ place }) => place.split(':')[0] ?? '')))(
  '%s',
  (_, ofFile = []) => {
    const [passing, pending] = [
      ofFile.filter(({ later }) => later === undefined),
      ofFile.filter(({ later }) => later !== undefined),
    ];

    test.for(passing.map((one) => ({ title: `${one.place} ${one.name}`, one })))('$title', ({ one }) =>
      pass(one),
    );

    // Fails as soon as the case passes: then `later` is to be deleted.
    test.for(pending.map((one) => ({ title: `later: ${one.place} ${one.name}`, one })))(
      '$title',
      async ({ one }) => {
        await expect(pass(one)).rejects.toThrow();
      },
    );

    test('generated code gives the same verdicts', { timeout: 120_000 }, async () => {
      for (const one of passing) {
        const result = await generatedVerdict(one);
        if (result !== undefined) expect(result.actual, one.place).toMatchObject(result.expected as object);
      }
    });
  },
);

describe('the specification and its cases', () => {
  test('unknown answers are shown more than anywhere else', () => {
    const undetermined = cases.filter(
      ({ expected }) => 'verdict' in expected && expected.verdict === 'undetermined',
    );
    expect(undetermined.length).toBeGreaterThan(200);
  });

  test('each chapter says what can be analysed', () => {
    expect(chapters().filter(({ text }) => !/\bAnalysis: (?:analysable|nothing here)/u.test(text))).toEqual(
      [],
    );
  });

  test('every sentence has a case', () => {
    const shown = new Set(cases.flatMap((one) => one.sentences));
    expect(sentences.filter((sentence) => !shown.has(sentence))).toEqual([]);
  });

  test('every case shows a sentence that exists', () => {
    const known = new Set(sentences);
    expect(
      cases
        .filter((one) => one.sentences.some((id) => !known.has(id)))
        .map((one) => `${one.place} ${one.name}`),
    ).toEqual([]);
  });

  test('no sentence has the number of another', () => {
    expect(sentences.filter((id, index) => sentences.indexOf(id) !== index)).toEqual([]);
  });
});
