/** Deciding sets: enough, smallest, and all there are; compared with trying every set and every answer. */
import type { Condition, Group } from '@kriterion/catalogue';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { smallestSets, type Numbers } from '../src/deciding/hitting.ts';
import {
  decidingSets,
  evaluate,
  type DecidingSets,
  type Departures,
  type FactInput,
  type Facts,
} from '../src/index.ts';
import { completeArb, departuresArb, factsArb, FACTS, groupArb, groupOf } from './arbitraries.ts';
import { criterion } from './building.ts';
import { PATIENT_ALONE } from './random-comparisons.ts';
import { randomCondition } from './random-conditions.ts';
import { drawFrom, inWorld, type Draw } from './world.ts';

const FULL = process.env['KRIT_FULL'] === '1';
const SEEDED = { seed: 20261124, numRuns: FULL ? 5000 : 300, endOnFailure: true };
/** Counting out completions of lists takes its time. */
const WITH_ROWS = { ...SEEDED, numRuns: FULL ? 3000 : 80 };

type Aim = 'met' | 'not-met';

function setsOf(group: Group, indication: string, facts: Facts, departures: Departures = {}): DecidingSets {
  const sets = decidingSets(group, indication, facts, departures);
  if (!sets.ok) throw new Error(JSON.stringify(sets.errors));
  return sets;
}

function verdictOf(group: Group, indication: string, facts: Facts, departures: Departures = {}): string {
  const evaluation = evaluate(group, indication, facts, departures);
  return evaluation.ok ? evaluation.verdict : 'refused';
}

const told = (sets: DecidingSets, aim: Aim): readonly (readonly string[])[] =>
  (aim === 'met' ? sets.met : sets.notMet).map(({ missing }) => missing);

/** Answers on each side of everything that the random conditions compare with. */
const ANSWERS: Readonly<Record<string, readonly FactInput[]>> = {
  'ja-nej': [true, false],
  constructor: [true, false],
  alder: [0, 1, 16, 17, 18, 19],
  måling: [-2, -1.5, -1, 0, 0.05, 0.1, 0.2, 0.3, '0.30000000000000000001', 0.31, 2.5, 3],
  dato: [
    ...['2025-12-30', '2025-12-31', '2026-01-01', '2026-02-28', '2026-03-01', '2026-03-02', '2026-03-30'],
    ...['2026-03-31', '2026-04-01', '2026-12-31', '2027-01-01', '2027-01-02'],
  ],
  kræfttype: ['sarkom', 'pancreas', 'anden'],
  fund: [[], ['a'], ['b'], ['a', 'b']],
};

/** What is missing, each with everything it may be answered with. */
function openIn(facts: Facts): readonly (readonly [name: string, answers: readonly FactInput[]])[] {
  return FACTS.flatMap(({ id }) => {
    const given = Object.hasOwn(facts, id) ? facts[id] : undefined;
    const answers = ANSWERS[id] ?? [];
    if (given === undefined) return [[id, answers] as const];
    if (id !== 'dato' || typeof given !== 'string' || given.length === 10) return [];
    return [[id, answers.filter((date) => typeof date === 'string' && date.startsWith(given))] as const];
  });
}

function* everyWay(open: readonly (readonly [string, readonly FactInput[]])[]): Generator<Facts> {
  const [first, ...rest] = open;
  if (first === undefined) yield {};
  else
    for (const answer of first[1])
      for (const others of everyWay(rest)) yield { [first[0]]: answer, ...others };
}

/** Every set that is enough and of which no part is, by trying everything. */
function bruteForce(
  group: Group,
  indication: string,
  facts: Facts,
  departures: Departures,
  aim: Aim,
): string[][] {
  const open = openIn(facts);
  const defaults = group.indications
    .filter(({ id }) => id === indication)
    .flatMap(({ routes }) => routes.flatMap((route) => route.requirements))
    .filter(({ strength, id }) => strength === 'default' && !Object.hasOwn(departures, id))
    .map(({ id }) => id);
  const names = [...open.map(([name]) => name), ...defaults.map((id) => `departures.${id}`)];
  const subsets = Array.from({ length: 2 ** names.length }, (_, bits) =>
    names.filter((__, n) => (bits >> n) % 2 === 1),
  );
  const isEnough = (set: readonly string[]): boolean => {
    const reasons = defaults
      .filter((id) => set.includes(`departures.${id}`))
      .map((id) => [id, 'grund'] as const);
    const departing = { ...departures, ...Object.fromEntries(reasons) };
    const answered = open.filter(([name]) => set.includes(name));
    return [...everyWay(answered)].some(
      (answers) => verdictOf(group, indication, { ...facts, ...answers }, departing) === aim,
    );
  };
  const enough: string[][] = [];
  for (const set of subsets.sort((a, b) => a.length - b.length))
    if (!enough.some((smaller) => smaller.every((one) => set.includes(one))) && isEnough(set))
      enough.push(set);
  const place = (set: readonly string[]): string =>
    set.map((name) => String(names.indexOf(name)).padStart(3, '0')).join();
  return enough.sort((a, b) => a.length - b.length || (place(a) < place(b) ? -1 : 1));
}

describe('deciding sets', { timeout: FULL ? 1_200_000 : 120_000 }, () => {
  test('in small worlds: exactly the sets that trying everything finds, in the same order', () => {
    const found = { met: 0, 'not-met': 0, none: 0, undetermined: 0 };
    const drawn = groupArb.chain((group) =>
      fc.tuple(
        fc.constant(group),
        factsArb,
        completeArb,
        fc.subarray(
          FACTS.map(({ id }) => id),
          { minLength: 5 },
        ),
        group.indications[0] === undefined ? fc.constant({}) : departuresArb(group.indications[0]),
      ),
    );
    fc.assert(
      fc.property(drawn, ([group, some, complete, filled, departures]) => {
        const facts = {
          ...some,
          ...Object.fromEntries(
            filled.flatMap((id) => (some[id] === undefined ? [[id, complete[id] ?? 0]] : [])),
          ),
        };
        fc.pre(verdictOf(group, 'første', facts, departures) === 'undetermined');
        found.undetermined += 1;
        const sets = setsOf(group, 'første', facts, departures);
        expect(sets.complete).toBe(true);
        for (const aim of ['met', 'not-met'] as const) {
          const expected = bruteForce(group, 'første', facts, departures, aim);
          expect(told(sets, aim)).toEqual(expected);
          found[expected.length === 0 ? 'none' : aim] += expected.length === 0 ? 1 : expected.length;
        }
      }),
      SEEDED,
    );
    console.log('sets compared', found);
    expect(Math.min(found.met, found['not-met'])).toBeGreaterThan(SEEDED.numRuns / 20);
  });

  test('with rows: every set is enough, none of its parts is, and none that is enough is left out', () => {
    const found = { undetermined: 0, met: 0, 'not-met': 0, larger: 0, complete: 0 };
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 31 - 2 }), (seed) => {
        const draw = drawFrom(seed);
        const group = inWorld(groupOf(randomCondition(draw, { ...PATIENT_ALONE, tiny: true }, 2)));
        const facts = smallPatient(draw);
        fc.pre(verdictOf(group, 'indikation', facts) === 'undetermined');
        found.undetermined += 1;
        const sets = setsOf(group, 'indikation', facts);
        found.complete += sets.complete ? 1 : 0;
        for (const aim of ['met', 'not-met'] as const)
          for (const { missing, witness } of aim === 'met' ? sets.met : sets.notMet) {
            found[aim] += 1;
            found.larger += missing.length > 1 ? 1 : 0;
            expect(verdictOf(group, 'indikation', witness.facts)).toBe(aim);
            expect(changedPaths(facts, witness.facts).every((path) => missing.includes(path))).toBe(true);
          }
        const open = openSmall(facts);
        for (let bits = 0; bits < 2 ** open.length; bits += 1) {
          const set = open.filter((_, n) => (bits >> n) % 2 === 1);
          const verdicts = new Set(
            [...completionsOf(facts, set)].map((one) => verdictOf(group, 'indikation', one)),
          );
          for (const aim of ['met', 'not-met'] as const) {
            const isCovered = told(sets, aim).some((one) => one.every((path) => set.includes(path)));
            if (verdicts.has(aim) && sets.complete) expect(isCovered).toBe(true);
            const isPart = told(sets, aim).some(
              (one) => set.length < one.length && set.every((path) => one.includes(path)),
            );
            if (isPart) expect(verdicts).not.toContain(aim);
          }
        }
      }),
      WITH_ROWS,
    );
    console.log('with rows', found);
    expect(found.complete).toBeGreaterThan(found.undetermined * 0.9);
    expect(Math.min(found.met, found['not-met'], found.larger)).toBeGreaterThan(WITH_ROWS.numRuns / 10);
  });

  test('what was asked and cannot be known is not missing, nor is what the date given answers', () => {
    const isAdult: Condition = {
      kind: 'compare',
      fact: 'alder',
      operator: '>=',
      value: { kind: 'number', quantity: { value: '18', unit: 'år' } },
    };
    const group = inWorld(groupOf(isAdult));
    expect(told(setsOf(group, 'indikation', {}), 'met')).toEqual([['alder']]);
    const sets = setsOf(group, 'indikation', { alder: { unknown: true } });
    expect(sets).toEqual({ ok: true, met: [], notMet: [], complete: true });
    expect(told(setsOf(group, 'indikation', { alder: { notRelevant: true } }), 'not-met')).toEqual([]);
  });

  test('wrong data have no deciding sets, as they have no verdict', () => {
    const group = inWorld(groupOf({ kind: 'always' }));
    expect(decidingSets(group, 'indikation', { alder: 'atten' })).toMatchObject({
      ok: false,
      errors: [{ code: 'not-a-number', path: 'alder' }],
    });
    expect(decidingSets(group, 'findes-ikke', {})).toMatchObject({ ok: false });
  });

  test('a chain of references longer than the stack has them too', () => {
    const reference = (id: string): Condition => ({ kind: 'criterion', id });
    const isHealthy: Condition = {
      kind: 'compare',
      fact: 'rask',
      operator: '=',
      value: { kind: 'boolean', value: true },
    };
    const chain = Array.from({ length: 20_000 }, (_, n) =>
      criterion(`k${n}`, n + 1 < 20_000 ? reference(`k${n + 1}`) : isHealthy),
    );
    const group = inWorld(groupOf(reference('k0'), chain));
    expect(told(setsOf(group, 'indikation', {}), 'met')).toEqual([['rask']]);
  });

  test('whoever counts on what is common to all sets is answered by hitting them', () => {
    const families = fc
      .integer({ min: 1, max: 7 })
      .chain((size) =>
        fc.tuple(
          fc.constant(size),
          fc.array(fc.subarray(Array.from({ length: size }, (_, n) => n)), { maxLength: 6 }),
        ),
      );
    fc.assert(
      fc.property(families, ([size, family]) => {
        const isEnough = (set: Numbers): boolean => family.some((one) => one.every((n) => set.has(n)));
        const smallest = family.filter(
          (one) => !family.some((other) => other.length < one.length && other.every((n) => one.includes(n))),
        );
        const { sets, complete } = smallestSets(size, 1000, isEnough);
        const texts = (all: readonly (readonly number[])[]): string[] =>
          [...new Set(all.map((one) => [...one].sort().join()))].sort();
        expect(complete).toBe(true);
        expect(texts(sets.map((one) => [...one]))).toEqual(texts(smallest));
        expect(sets.map((one) => one.size)).toEqual(sets.map((one) => one.size).sort());
      }),
      { numRuns: 1000 },
    );
  });
});

const AGES = ['0', '1', '3'];
const pick = <T>(from: readonly T[], draw: Draw): T => from[Math.floor(draw() * from.length)] as T;

/** Two answers and a list of at most two rows, any of them missing. */
function smallPatient(draw: Draw): Facts {
  const row = (): Facts => ({
    ...(draw() < 0.6 ? { alder: pick(AGES, draw) } : {}),
    ...(draw() < 0.6 ? { side: pick(['mor', 'far'], draw) } : {}),
  });
  const rows = Array.from({ length: Math.floor(draw() * 2.6) }, row);
  const list = draw();
  return {
    ...(draw() < 0.6 ? { alder: pick(AGES, draw) } : {}),
    ...(draw() < 0.6 ? { rask: draw() < 0.5 } : {}),
    ...(list < 0.2 ? {} : { slægtninge: list < 0.5 ? { rows, complete: false } : rows }),
  };
}

interface List {
  readonly rows: readonly Facts[];
  readonly name?: string;
}

function listOf(facts: Facts): List {
  const list = facts['slægtninge'];
  if (list === undefined) return { rows: [], name: 'slægtninge' };
  if (Array.isArray(list)) return { rows: list as readonly Facts[] };
  return { rows: (list as unknown as { rows: readonly Facts[] }).rows, name: 'slægtninge[+]' };
}

/** What may be answered, of what the tiny conditions ask. */
function openSmall(facts: Facts): readonly string[] {
  const { rows, name } = listOf(facts);
  const inRows = rows.flatMap((row, n) =>
    ['alder', 'side'].filter((id) => !(id in row)).map((id) => `slægtninge[${n}].${id}`),
  );
  return [
    ...['alder', 'rask'].filter((id) => !(id in facts)),
    ...inRows,
    ...(name === undefined ? [] : [name]),
  ];
}

/** Every way to answer a set of what is missing, with up to two further rows. */
function* completionsOf(facts: Facts, set: readonly string[]): Generator<Facts> {
  const { rows, name } = listOf(facts);
  const isListed = name !== undefined && set.includes(name);
  const options = (
    path: string,
    given: FactInput | undefined,
    answers: readonly FactInput[],
  ): readonly (FactInput | undefined)[] => (given === undefined && set.includes(path) ? answers : [given]);
  for (const further of isListed ? [0, 1, 2] : [0])
    for (const all of rowsOf(rows, further, options))
      for (const alder of options('alder', facts['alder'], AGES))
        for (const rask of options('rask', facts['rask'], [true, false])) {
          const list =
            name === undefined || isListed
              ? all
              : facts['slægtninge'] === undefined
                ? undefined
                : { rows: all, complete: false };
          yield Object.fromEntries(
            Object.entries({ alder, rask, slægtninge: list }).filter(
              (entry): entry is [string, FactInput] => entry[1] !== undefined,
            ),
          );
        }
}

function rowsOf(
  rows: readonly Facts[],
  further: number,
  options: (
    path: string,
    given: FactInput | undefined,
    answers: readonly FactInput[],
  ) => readonly (FactInput | undefined)[],
): readonly (readonly Facts[])[] {
  const known = rows.map((row, n) =>
    options(`slægtninge[${n}].alder`, row['alder'], AGES).flatMap((alder) =>
      options(`slægtninge[${n}].side`, row['side'], ['mor', 'far']).map((side): Facts => ({
        ...(alder === undefined ? {} : { alder }),
        ...(side === undefined ? {} : { side }),
      })),
    ),
  );
  const whole = AGES.flatMap((alder) => ['mor', 'far'].map((side): Facts => ({ alder, side })));
  const places = [...known, ...Array.from({ length: further }, () => whole)];
  return places.reduce<readonly (readonly Facts[])[]>(
    (lists, choices) => lists.flatMap((before) => choices.map((row) => [...before, row])),
    [[]],
  );
}

/** The missing facts that were answered from one patient to another. */
function changedPaths(before: Facts, after: Facts): readonly string[] {
  const { rows, name } = listOf(before);
  const later = listOf(after).rows;
  const own = Object.keys(after).filter((id) => id !== 'slægtninge' && before[id] !== after[id]);
  const inRows = rows.flatMap((row, n) =>
    Object.keys(later[n] ?? {})
      .filter((id) => row[id] === undefined)
      .map((id) => `slægtninge[${n}].${id}`),
  );
  const isGrown = Array.isArray(after['slægtninge']) && name !== undefined;
  return [...own, ...inRows, ...(isGrown ? [name] : [])];
}
