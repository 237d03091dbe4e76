/** What examples show of conditions, and which they prove to matter. */
import type { Condition, Example, FactValue, Group, Verdict } from '@kriterion/catalogue';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { conditionsAlone } from '../src/evaluate.ts';
import { takenApart, valueOf } from '../src/coverage/tree.ts';
import { agreed } from '../src/kleene.ts';
import { reachOf } from '../src/reach.ts';
import { assignmentsOf } from '../src/readings.ts';
import { coverageOf, evaluate, type Facts } from '../src/index.ts';
import { departuresArb, factsArb, groupArb, groupOf } from './arbitraries.ts';
import { inWorld } from './world.ts';

const RUNS = process.env['KRIT_FULL'] === '1' ? 20_000 : 1000;

const rask: Condition = {
  kind: 'compare',
  fact: 'rask',
  operator: '=',
  value: { kind: 'boolean', value: true },
};
const skøn: Condition = {
  kind: 'compare',
  fact: 'skøn',
  operator: '=',
  value: { kind: 'boolean', value: true },
};
const both: Condition = { kind: 'all', of: [{ condition: rask }, { condition: skøn }] };
const either: Condition = { kind: 'any', of: [{ condition: rask }, { condition: skøn }] };

/** A group with examples, each some answers; the verdict expected plays no part. */
function withExamples(condition: Condition, ...patients: Readonly<Record<string, boolean>>[]): Group {
  const examples = patients.map((answers, n): Example => ({
    name: { da: `eksempel ${n}` },
    indication: 'indikation',
    expected: 'met',
    facts: Object.fromEntries(
      Object.entries(answers).map(([id, boolean]): [string, FactValue] => [id, { boolean }]),
    ),
    departures: {},
    origin: { file: 'test.krit', line: 1, column: 1 },
  }));
  return { ...inWorld(groupOf(condition)), examples };
}

/** Of each condition the numbers of the examples that prove it, or nothing. */
function proofs(group: Group): readonly (string | undefined)[] {
  return coverageOf(group).flatMap(({ conditions }) =>
    conditions.map(({ provedBy }) => provedBy?.map(({ name }) => name.da.slice(-1)).join(' ')),
  );
}

describe('proof that a condition matters', () => {
  test('one condition changes, and with it the verdict', () => {
    expect(proofs(withExamples(both, { rask: true, skøn: true }, { rask: false, skøn: true }))).toEqual([
      '0 1',
      undefined,
    ]);
  });

  test('a condition proves nothing where others make the verdict the same without it', () => {
    expect(proofs(withExamples(both, { rask: true, skøn: true }, { rask: false, skøn: false }))).toEqual([
      '0 1',
      '0 1',
    ]);
    expect(proofs(withExamples(either, { rask: true, skøn: false }, { rask: false, skøn: false }))).toEqual([
      '0 1',
      undefined,
    ]);
    const masked: Condition = { kind: 'any', of: [{ condition: both }, { condition: rask }] };
    // With the third condition as it is, the first turned alone changes nothing.
    expect(proofs(withExamples(masked, { rask: true, skøn: true }, { rask: false, skøn: true }))).toEqual([
      '0 1',
      undefined,
      '0 1',
    ]);
    expect(proofs(withExamples(masked, { rask: true, skøn: true }, { rask: true, skøn: false }))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('what is not known proves nothing', () => {
    expect(proofs(withExamples(both, { rask: true, skøn: true }, { skøn: true }))).toEqual([
      undefined,
      undefined,
    ]);
    expect(proofs(withExamples(both))).toEqual([undefined, undefined]);
  });

  test('tells what is shown of each', () => {
    const [coverage] = coverageOf(withExamples(both, { rask: true }, { rask: false, skøn: true }));
    expect(coverage?.examples).toBe(2);
    expect(coverage?.conditions.map(({ shown }) => shown)).toEqual([
      { met: true, 'not-met': true, undetermined: false },
      { met: true, 'not-met': false, undetermined: true },
    ]);
  });
});

test('taken apart, an indication comes to the verdict that the interpreter gives', () => {
  const seen = new Map<Verdict, number>();
  const drawn = groupArb.chain((group) => {
    const [indication] = group.indications;
    return fc.tuple(
      fc.constant(group),
      factsArb,
      indication === undefined ? fc.constant({}) : departuresArb(indication),
    );
  });
  fc.assert(
    fc.property(
      drawn,
      ([group, facts, departures]: readonly [Group, Facts, Readonly<Record<string, string>>]) => {
        const [indication] = group.indications;
        if (indication === undefined) throw new Error('no indication');
        const { tree, atoms } = takenApart(group, indication);
        const evaluation = evaluate(group, indication.id, facts, departures);
        if (!evaluation.ok) throw new Error('the patient is at fault');
        const conditions = atoms.map(({ condition }) => condition);
        const values = conditionsAlone(group, indication.id, conditions, facts, departures, {}) ?? [];
        const { questions } = reachOf(group, indication);
        const assignments = assignmentsOf(group.questions.filter(({ id }) => questions.has(id)));
        const departed = new Set(Object.keys(departures));
        const verdicts = values.map((all, n) =>
          valueOf(tree, { atoms: all, assignment: assignments[n] ?? {}, departures: departed }),
        );
        seen.set(evaluation.verdict, (seen.get(evaluation.verdict) ?? 0) + 1);
        expect(agreed(verdicts)).toBe(evaluation.verdict);
      },
    ),
    { seed: 20261124, numRuns: RUNS },
  );
  expect(
    Math.min(...['met', 'not-met', 'undetermined'].map((one) => seen.get(one as Verdict) ?? 0)),
  ).toBeGreaterThan(RUNS / 50);
});
