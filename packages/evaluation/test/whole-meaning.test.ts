import type { Condition, Criterion, Group, Verdict } from '@kriterion/catalogue';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { evaluate, type Facts } from '../src/index.ts';
import { groupOf, QUESTIONS } from './arbitraries.ts';
import { draws } from './counts.ts';
import { holds } from './plain-oracle.ts';
import { PATIENT_ALONE } from './random-comparisons.ts';
import { randomCondition, randomCriteria } from './random-conditions.ts';
import { completeRecord, drawFrom, filledIn, inWorld, withLess, WORLD } from './world.ts';

/** `KRIT_FULL=1` draws far more. */
const FULL = process.env['KRIT_FULL'] === '1';
const RUNS = draws(1500, 20_000);
const SEEDED = { seed: 20261124, numRuns: RUNS, endOnFailure: true };

const COMBINATIONS = ['a', 'b'].flatMap((first) =>
  ['a', 'b'].map((second) => ({ [QUESTIONS[0]]: first, [QUESTIONS[1]]: second })),
);

const AROUND = { ...PATIENT_ALONE, readings: true };

function verdictOf(group: Group, facts: Facts): Verdict {
  const evaluation = evaluate(group, 'indikation', facts);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.errors));
  return evaluation.verdict;
}

/** What all readings agree on. */
function truthOf(condition: Condition, group: Group, patient: Facts): Verdict {
  const answers = COMBINATIONS.map((readings) =>
    holds(condition, { group, patient, rows: {}, held: {}, readings }),
  );
  if (answers.every(Boolean)) return 'met';
  return answers.some(Boolean) ? 'undetermined' : 'not-met';
}

interface Drawn {
  readonly group: Group;
  readonly condition: Condition;
  readonly patient: Facts;
  readonly less: Facts;
  readonly least: Facts;
}

function drawnFrom(seed: number, make = whole): Drawn {
  const draw = drawFrom(seed);
  const { condition, criteria } = make(seed);
  const patient = completeRecord(WORLD, draw);
  const less = withLess(patient, WORLD, draw, 0.12);
  const least = withLess(less, WORLD, draw, 0.2);
  return { group: inWorld(groupOf(condition, criteria)), condition, patient, less, least };
}

function whole(seed: number): { readonly condition: Condition; readonly criteria: readonly Criterion[] } {
  return randomCriteria(drawFrom(seed + 1), AROUND, 3);
}

/** Runs a property over seeds, and prints how often each verdict came. */
function over(
  runs: number,
  property: (seed: number, count: (verdict: string) => void) => void,
): Map<string, number> {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(fc.nat({ max: 2 ** 31 - 2 }), (seed) =>
      property(seed, (verdict) => seen.set(verdict, (seen.get(verdict) ?? 0) + 1)),
    ),
    { ...SEEDED, numRuns: runs },
  );
  console.log(expect.getState().currentTestName, Object.fromEntries(seen));
  return seen;
}

describe('the meaning of the whole language', { timeout: FULL ? 1_200_000 : 60_000 }, () => {
  test('complete patients: the interpreter says what the plain oracle says', () => {
    const seen = over(RUNS, (seed, count) => {
      const { group, condition, patient } = drawnFrom(seed);
      const verdict = verdictOf(group, patient);
      count(verdict);
      expect(verdict).toBe(truthOf(condition, group, patient));
    });
    // A comparison that only ever saw one verdict would prove little.
    expect(Math.min(seen.get('met') ?? 0, seen.get('not-met') ?? 0)).toBeGreaterThan(RUNS / 10);
  });

  test('a definite verdict is the truth of the complete patient, and of any other completion', () => {
    const seen = over(RUNS, (seed, count) => {
      const { group, condition, patient, less, least } = drawnFrom(seed);
      const draw = drawFrom(seed + 2);
      for (const known of [less, least]) {
        const verdict = verdictOf(group, known);
        count(verdict);
        if (verdict === 'undetermined') continue;
        expect(truthOf(condition, group, patient)).toBe(verdict);
        for (let n = 0; n < 5; n += 1)
          expect(truthOf(condition, group, filledIn(known, WORLD, draw))).toBe(verdict);
      }
    });
    expect(Math.min(...['met', 'not-met', 'undetermined'].map((one) => seen.get(one) ?? 0))).toBeGreaterThan(
      RUNS / 10,
    );
  });

  test('a further answer never turns a verdict', () => {
    over(RUNS, (seed, count) => {
      const { group, patient, less, least } = drawnFrom(seed);
      const verdicts = [least, less, patient].map((known) => verdictOf(group, known));
      const definite = verdicts.find((verdict) => verdict !== 'undetermined');
      const from = verdicts.findIndex((verdict) => verdict !== 'undetermined');
      count(definite ?? 'undetermined');
      if (definite !== undefined) expect(new Set(verdicts.slice(from))).toEqual(new Set([definite]));
    });
  });

  test('every completion of small patients is counted out: no definite verdict is contradicted, most certain ones are given', () => {
    const runs = draws(300, 10_000);
    let [certain, decided, completions] = [0, 0, 0];
    over(runs, (seed, count) => {
      const draw = drawFrom(seed);
      const condition = randomCondition(draw, { ...PATIENT_ALONE, tiny: true }, 2);
      const group = inWorld(groupOf(condition));
      const known = smallPatient(draw);
      const verdict = verdictOf(group, known);
      const truths = new Set<Verdict>();
      for (const patient of everyCompletion(known)) {
        completions += 1;
        truths.add(truthOf(condition, group, patient));
      }
      count(verdict);
      if (truths.size === 1) certain += 1;
      if (verdict !== 'undetermined') {
        decided += 1;
        expect([...truths]).toEqual([verdict]);
      }
    });
    console.log({ completions, certain, decided });
    expect(decided).toBeGreaterThan(certain * 0.8);
  });
});

const AGES = ['0', '1', '3'];

/** Two answers and a list of at most two rows, any of them missing. */
function smallPatient(draw: () => number): Facts {
  const row = (): Facts => ({
    ...(draw() < 0.6 ? { alder: AGES[Math.floor(draw() * AGES.length)] ?? '0' } : {}),
    ...(draw() < 0.6 ? { side: draw() < 0.5 ? 'mor' : 'far' } : {}),
  });
  const rows = Array.from({ length: Math.floor(draw() * 2.6) }, row);
  const list = draw();
  return {
    ...(draw() < 0.6 ? { alder: AGES[Math.floor(draw() * AGES.length)] ?? '0' } : {}),
    ...(draw() < 0.6 ? { rask: draw() < 0.5 } : {}),
    ...(list < 0.2 ? {} : { slægtninge: list < 0.5 ? { rows, complete: false } : rows }),
  };
}

/** Every way to fill in what is missing, with up to two further rows where the list may grow. */
function* everyCompletion(known: Facts): Generator<Facts> {
  const list = known['slægtninge'];
  const isOpen = !Array.isArray(list);
  const rows = (isOpen ? (list as { rows?: readonly Facts[] } | undefined)?.rows : list) ?? [];
  for (const further of isOpen ? [0, 1, 2] : [0])
    for (const slægtninge of everyList([
      ...(rows as readonly Facts[]),
      ...Array.from({ length: further }, () => ({})),
    ]))
      for (const alder of 'alder' in known ? [known['alder'] ?? ''] : AGES)
        for (const rask of 'rask' in known ? [known['rask'] ?? false] : [true, false])
          yield { alder, rask, slægtninge };
}

function everyList(rows: readonly Facts[]): readonly (readonly Facts[])[] {
  return rows.reduce<readonly (readonly Facts[])[]>(
    (lists, row) =>
      lists.flatMap((before) =>
        ('alder' in row ? [row['alder'] ?? ''] : AGES).flatMap((alder) =>
          ('side' in row ? [row['side'] ?? ''] : ['mor', 'far']).map((side) => [...before, { alder, side }]),
        ),
      ),
    [[]],
  );
}
