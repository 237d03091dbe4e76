import type { Condition, Group, Verdict } from '@kriterion/catalogue';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { evaluate, groupVerdict, type Departures, type Facts, type Judgement } from '../src/index.ts';
import {
  completeArb,
  conditionArb,
  departuresArb,
  factsArb,
  groupArb,
  groupOf,
  QUESTIONS,
} from './arbitraries.ts';
import { draws } from './counts.ts';
import { oracleVerdict } from './oracle.ts';

const SEEDED = { seed: 20261124, numRuns: draws(1500) };

const COMBINATIONS = ['a', 'b'].flatMap((first) =>
  ['a', 'b'].map((second) => ({ [QUESTIONS[0]]: first, [QUESTIONS[1]]: second })),
);

function judgement(group: Group, indication: string, facts: Facts, departures: Departures = {}): Judgement {
  const evaluation = evaluate(group, indication, facts, departures);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.errors));
  return evaluation;
}

const verdictOf = (condition: Condition, facts: Facts): Verdict =>
  judgement(groupOf(condition), 'indikation', facts).verdict;

/** The meaning of an indication, said once more and in another way. */
function oracleOf(group: Group, indicationId: string, facts: Facts, departures: Departures): Verdict {
  const routes = group.indications.find((one) => one.id === indicationId)?.routes ?? [];
  const verdicts = COMBINATIONS.map((readings) => {
    const ofRoutes = routes.map((route) =>
      route.requirements
        .filter((one) => one.strength !== 'should')
        .map((one) => {
          const value = oracleVerdict(one.condition, { group, facts, readings });
          if (one.strength === 'must' || value === 'met') return value;
          return Object.hasOwn(departures, one.id) ? 'met' : 'undetermined';
        }),
    );
    if (ofRoutes.some((values) => values.every((value) => value === 'met'))) return 'met';
    return ofRoutes.every((values) => values.includes('not-met')) ? 'not-met' : 'undetermined';
  });
  return verdicts.every((verdict) => verdict === verdicts[0])
    ? (verdicts[0] ?? 'undetermined')
    : 'undetermined';
}

const caseArb = groupArb.chain((group) =>
  fc.record({
    group: fc.constant(group),
    indication: fc.constantFrom(...group.indications),
    facts: factsArb,
    completion: completeArb,
    departures: fc.oneof(fc.constant({}), ...group.indications.slice(0, 1).map(departuresArb)),
  }),
);

describe('the meaning of criteria', () => {
  test('agrees with the oracle on random groups and incomplete patients', () => {
    const seen = new Map<Verdict, number>();
    fc.assert(
      fc.property(caseArb, ({ group, facts, departures }) => {
        const [indication] = group.indications;
        const { verdict } = judgement(group, indication?.id ?? '', facts, departures);
        seen.set(verdict, (seen.get(verdict) ?? 0) + 1);
        expect(verdict).toBe(oracleOf(group, indication?.id ?? '', facts, departures));
      }),
      SEEDED,
    );
    // A comparison that only ever saw one verdict would prove little.
    expect(
      Math.min(...(['met', 'not-met', 'undetermined'] as const).map((verdict) => seen.get(verdict) ?? 0)),
    ).toBeGreaterThan(draws(100));
  });

  test('a definite verdict holds for every completion: a further answer never turns it', () => {
    fc.assert(
      fc.property(caseArb, ({ group, indication, facts, completion }) => {
        const before = judgement(group, indication.id, facts).verdict;
        const after = judgement(group, indication.id, completed(facts, completion)).verdict;
        if (before !== 'undetermined') expect(after).toBe(before);
      }),
      SEEDED,
    );
  });

  test('a recorded departure never turns a definite verdict either', () => {
    fc.assert(
      fc.property(caseArb, ({ group, facts, departures }) => {
        const id = group.indications[0]?.id ?? '';
        const before = judgement(group, id, facts).verdict;
        if (before !== 'undetermined') expect(judgement(group, id, facts, departures).verdict).toBe(before);
      }),
      SEEDED,
    );
  });

  test('a definite verdict is the truth of every completion, counted out', () => {
    fc.assert(
      fc.property(conditionArb(0, false), factsArb, (condition, facts) => {
        const verdict = verdictOf(condition, facts);
        if (verdict === 'undetermined') return;
        const all = everyCompletion(facts);
        fc.pre(all.length <= 800);
        for (const complete of all) expect(verdictOf(condition, complete)).toBe(verdict);
      }),
      { ...SEEDED, numRuns: draws(300) },
    );
  });

  test('the order of clauses and facts decides nothing', () => {
    fc.assert(
      fc.property(
        fc.array(conditionArb(0, false), { maxLength: 5 }),
        fc.constantFrom('all' as const, 'any' as const, 'none' as const),
        factsArb,
        (parts, kind, facts) => {
          const of = parts.map((condition) => ({ condition }));
          const backwards = Object.fromEntries(Object.entries(facts).reverse());
          expect(verdictOf({ kind, of: of.toReversed() }, backwards)).toBe(verdictOf({ kind, of }, facts));
        },
      ),
      SEEDED,
    );
  });

  test("de Morgan's laws hold, for unknown answers too", () => {
    fc.assert(
      fc.property(conditionArb(0, false), conditionArb(0, false), factsArb, (a, b, facts) => {
        const negated = (condition: Condition): Condition => ({ kind: 'not', condition });
        const joined = (kind: 'all' | 'any', x: Condition, y: Condition): Condition => ({
          kind,
          of: [{ condition: x }, { condition: y }],
        });
        expect(verdictOf(negated(joined('all', a, b)), facts)).toBe(
          verdictOf(joined('any', negated(a), negated(b)), facts),
        );
        expect(verdictOf({ kind: 'none', of: [{ condition: a }, { condition: b }] }, facts)).toBe(
          verdictOf(negated(joined('any', a, b)), facts),
        );
        expect(verdictOf({ kind: 'if-then', when: a, then: b }, facts)).toBe(
          verdictOf({ kind: 'waived', condition: b, when: negated(a) }, facts),
        );
      }),
      SEEDED,
    );
  });

  test('counting at its ends is all of and at least one of', () => {
    fc.assert(
      fc.property(
        fc.array(conditionArb(0, false), { minLength: 1, maxLength: 4 }),
        factsArb,
        (parts, facts) => {
          const of = parts.map((condition) => ({ condition }));
          expect(verdictOf({ kind: 'count', min: of.length, of }, facts)).toBe(
            verdictOf({ kind: 'all', of }, facts),
          );
          expect(verdictOf({ kind: 'count', min: 1, of }, facts)).toBe(verdictOf({ kind: 'any', of }, facts));
          expect(verdictOf({ kind: 'count', max: 0, of }, facts)).toBe(
            verdictOf({ kind: 'none', of }, facts),
          );
          expect(verdictOf({ kind: 'count', min: 0, of }, facts)).toBe('met');
          expect(verdictOf({ kind: 'count', min: of.length + 1, of }, facts)).toBe('not-met');
        },
      ),
      SEEDED,
    );
  });

  test('the group is met if one indication is', () => {
    fc.assert(
      fc.property(caseArb, ({ group, facts }) => {
        const verdicts = group.indications.map(
          (indication) => judgement(group, indication.id, facts).verdict,
        );
        const expected = verdicts.includes('met')
          ? 'met'
          : verdicts.includes('undetermined')
            ? 'undetermined'
            : 'not-met';
        expect(groupVerdict(group, facts)).toEqual({ ok: true, verdict: expected });
      }),
      SEEDED,
    );
  });
});

function isOpen(facts: Facts, id: string): boolean {
  const input = facts[id];
  return !Object.hasOwn(facts, id) || (typeof input === 'object' && !Array.isArray(input));
}

function completed(facts: Facts, completion: Facts): Facts {
  return Object.fromEntries(
    Object.entries(completion).map(([id, input]) => [id, isOpen(facts, id) ? input : (facts[id] ?? input)]),
  );
}

const DOMAINS = {
  'ja-nej': [true, false],
  constructor: [true, false],
  alder: [0, 1, 17, 18, 40],
  måling: ['-2', '-1.5', '0', '0.1', '0.3', '2.5', '3'],
  dato: ['2025-12-31', '2026-03-01', '2026-03-15', '2026-03-31', '2027-01-01'],
  kræfttype: ['sarkom', 'pancreas', 'anden'],
  fund: [[], ['a'], ['b'], ['a', 'b']],
} as const;

function everyCompletion(facts: Facts): readonly Facts[] {
  return Object.entries(DOMAINS).reduce<readonly Facts[]>(
    (all, [id, domain]) =>
      isOpen(facts, id) ? all.flatMap((one) => domain.map((input) => ({ ...one, [id]: input }))) : all,
    [facts],
  );
}
