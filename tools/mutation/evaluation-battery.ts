/** What a mutant of the evaluator has to get past: the conformance cases about patients, and the tests of the package. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

import { casesOf, type Case } from '../../test/conformance/cases.ts';
import { readCases } from '../../test/conformance/format.ts';
import { compilation, run } from '../../test/conformance/running.ts';
import type { Battery, Question } from './battery.ts';
import { collectedTests } from './vitest.ts';

const CASES = new URL('../../test/conformance/cases/', import.meta.url);
const TESTS = new URL('../../packages/evaluation/test/', import.meta.url);
const ABOUT_PATIENTS: ReadonlySet<string> = new Set([
  'verdict',
  'outcome',
  'group',
  'refused',
  'example',
  'clarification',
]);

function conformanceCases(): readonly Case[] {
  const files = readdirSync(CASES)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readCases(name, readFileSync(new URL(name, CASES), 'utf8')));
  const preludes = new Map(files.flatMap((file) => [...file.preludes]));
  return files
    .flatMap((file) => file.blocks)
    .flatMap((block) => casesOf(block, preludes))
    .filter(({ expected, later }) => later === undefined && ABOUT_PATIENTS.has(expected.kind));
}

function questionOf(one: Case): Question {
  compilation(one.files);
  return {
    name: `${one.place} ${one.name}`,
    ask: () => {
      const { actual, expected, partly } = run(one);
      if (partly === true) assert.partialDeepStrictEqual(actual, expected);
      else assert.deepEqual(actual, expected);
    },
  };
}

/** The tests of the package; those that draw many random cases come last. */
async function packageTests(): Promise<readonly Question[]> {
  const names = readdirSync(TESTS).filter((name) => name.endsWith('.test.ts'));
  const isSlow = (name: string): number =>
    [/^(?!.*(?:meaning|explanation))/u, /meaning/u, /explanation/u].findIndex((one) => one.test(name));
  for (const name of names.sort((a, b) => isSlow(a) - isSlow(b))) await import(new URL(name, TESTS).href);
  return collectedTests();
}

const battery: Battery = async () => [...conformanceCases().map(questionOf), ...(await packageTests())];
export default battery;
