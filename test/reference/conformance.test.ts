/** The reference passes every conformance case that judges a patient. */

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, test } from 'vitest';

import { casesOf, type Case } from '../conformance/cases.ts';
import { readCases } from '../conformance/format.ts';
import { compilation, groupOf } from '../conformance/running.ts';
import { judge, judgeGroup } from './reference.ts';

const folder = fileURLToPath(new URL('../conformance/cases/', import.meta.url));
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readCases(name, readFileSync(`${folder}${name}`, 'utf8')));
const preludes = new Map(files.flatMap((file) => [...file.preludes]));
const cases = files.flatMap((file) => file.blocks).flatMap((block) => casesOf(block, preludes));

const JUDGING = ['verdict', 'outcome', 'group', 'refused'];
const judging = cases.filter(({ expected, later }) => JUDGING.includes(expected.kind) && later === undefined);

/** What the reference tells of a judgement; the rest of what a case gives is the interpreter's alone. */
const TOLD = ['departures', 'readings', 'errors'];

function told(giving: object | undefined): object {
  const { override, ...rest } = Object(giving) as Readonly<Record<string, unknown>>;
  const named = Object(override) as { readonly id?: string };
  return {
    ...Object.fromEntries(Object.entries(rest).filter(([key]) => TOLD.includes(key))),
    ...(named.id === undefined ? {} : { override: named.id }),
  };
}

function run({ files: sources, indication, expected }: Case): void {
  const { catalogue } = compilation(sources);
  if (catalogue === undefined || !('given' in expected)) throw new Error('nothing to judge');
  const group = groupOf(catalogue);
  if (expected.kind === 'group') {
    expect(judgeGroup(group, expected.facts, expected.given)).toBe(expected.verdict);
    return;
  }
  const actual = judge(group, indication, expected.facts, expected.given);
  const wanted =
    expected.kind === 'refused' ? { ok: false } : { ok: true, [expected.kind]: expected.verdict };
  expect(actual).toMatchObject({ ...wanted, ...told(expected.giving) });
}

describe('the reference and the conformance cases', () => {
  test('there are cases to run', () => expect(judging.length).toBeGreaterThan(900));

  test.for(judging.map((one) => ({ title: `${one.place} ${one.name}`, one })))('$title', ({ one }) => {
    run(one);
  });
});
