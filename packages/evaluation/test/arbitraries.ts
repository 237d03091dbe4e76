/** Random groups and patients for property tests. */

import type {
  Clause,
  Condition,
  Criterion,
  Evidence,
  Fact,
  Group,
  Indication,
  Origin,
  Requirement,
  Strength,
  Value,
  Wording,
} from '@kriterion/catalogue';
import fc from 'fast-check';

import type { FactInput, Facts } from '../src/index.ts';

export { PATIENT_ALONE } from './random-comparisons.ts';
export { randomCondition, randomCriteria } from './random-conditions.ts';
export { completeRecord, drawFrom, filledIn, inWorld, withLess, WORLD, type Draw } from './world.ts';

const origin: Origin = { file: 'test.krit', line: 1, column: 1 };
const evidence: Evidence = { citations: [] };
const wording = (text: string): Wording => ({ da: [{ kind: 'text', text }] });

const option = (id: string): { readonly id: string; readonly label: { readonly da: string } } => ({
  id,
  label: { da: id },
});
const fact = (id: string, type: Fact['type']): Fact => ({ id, label: { da: id }, type, evidence, origin });

/** Facts of every kind that criteria compare, with names that look like an object's own machinery. */
export const FACTS: readonly Fact[] = [
  fact('ja-nej', { kind: 'yes-no' }),
  fact('constructor', { kind: 'yes-no' }),
  fact('alder', { kind: 'integer', unit: 'år', min: '0', max: '130' }),
  fact('måling', { kind: 'decimal' }),
  fact('dato', { kind: 'date', leastExact: 'year' }),
  fact('kræfttype', { kind: 'one-of', options: ['sarkom', 'pancreas', 'anden'].map(option) }),
  fact('fund', { kind: 'several-of', options: ['a', 'b'].map(option) }),
];

const OPERATORS = ['=', '<>', '<', '<=', '>', '>='] as const;
const operator = fc.constantFrom(...OPERATORS);
const equality = fc.constantFrom('=' as const, '<>' as const);
const NUMBERS = ['0.30000000000000000001', '0', '17', '18', '0.1', '0.3', '2.50', '-1.5'];
const DATES = ['2026', '2026-03', '2026-03-01', '2026-03-31', '2025-12-31', '2027'];
const LIMITS = ['2026-03-01', '2026-03-31', '2025-12-31', '2027-01-01'];

const compared = (
  id: string,
  operators: fc.Arbitrary<(typeof OPERATORS)[number]>,
  value: fc.Arbitrary<Value>,
): fc.Arbitrary<Condition> =>
  fc.record({ kind: fc.constant('compare' as const), fact: fc.constant(id), operator: operators, value });

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom('ja-nej', 'constructor').chain((id) =>
    compared(
      id,
      equality,
      fc.boolean().map((value) => ({ kind: 'boolean', value })),
    ),
  ),
  compared(
    'alder',
    operator,
    fc.constantFrom('0', '17', '18').map((value) => ({ kind: 'number', quantity: { value, unit: 'år' } })),
  ),
  compared(
    'måling',
    operator,
    fc
      .constantFrom('0', '0.1', '0.3', '0.30000000000000000001', '2.5', '-1.5')
      .map((value) => ({ kind: 'number', quantity: { value } })),
  ),
  compared(
    'dato',
    operator,
    fc.constantFrom(...LIMITS).map((date) => ({ kind: 'date', date })),
  ),
  compared(
    'kræfttype',
    equality,
    fc.constantFrom('sarkom', 'anden').map((id) => ({ kind: 'option', id })),
  ),
  compared(
    'fund',
    equality,
    fc.constantFrom('a', 'b').map((id) => ({ kind: 'option', id })),
  ),
  fc.record({
    kind: fc.constant('among' as const),
    fact: fc.constant('kræfttype'),
    options: fc.subarray(['sarkom', 'pancreas', 'anden']),
  }),
  fc.constant<Condition>({ kind: 'always' }),
);

/** The questions every random group has. */
export const QUESTIONS = ['spørgsmål-a', 'spørgsmål-b'] as const;
const READINGS = ['a', 'b'] as const;

const clauses = (condition: fc.Arbitrary<Condition>): fc.Arbitrary<readonly Clause[]> =>
  fc.array(fc.record({ condition, wording: fc.constant(wording('led')) }, { requiredKeys: ['condition'] }), {
    maxLength: 4,
  });

/** A condition that refers to the first `criteria` criteria at most, so that references have no cycles. */
export function conditionArb(criteria: number, readings: boolean): fc.Arbitrary<Condition> {
  const reference = fc
    .nat({ max: Math.max(0, criteria - 1) })
    .map((n): Condition => ({ kind: 'criterion', id: `k${n}` }));
  const base = criteria > 0 ? fc.oneof(leaf, reference) : leaf;
  const { tree } = fc.letrec<{ tree: Condition; deep: Condition }>((tie) => ({
    tree: fc.oneof({ depthSize: 'small', withCrossShrink: true }, base, tie('deep')),
    deep: fc.oneof(
      fc.record({
        kind: fc.constantFrom('all' as const, 'any' as const, 'none' as const),
        of: clauses(tie('tree')),
      }),
      fc.record(
        { kind: fc.constant('count' as const), min: fc.nat(3), max: fc.nat(4), of: clauses(tie('tree')) },
        { requiredKeys: ['kind', 'of'] },
      ),
      fc.record({ kind: fc.constant('not' as const), condition: tie('tree') }),
      fc.record({
        kind: fc.constantFrom('except' as const, 'waived' as const),
        condition: tie('tree'),
        when: tie('tree'),
      }),
      fc.record({ kind: fc.constant('if-then' as const), when: tie('tree'), then: tie('tree') }),
      ...(readings ? [byReading(tie('tree'))] : []),
    ),
  }));
  return tree;
}

function byReading(condition: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> {
  return fc
    .record({ question: fc.constantFrom(...QUESTIONS), first: condition, second: condition })
    .map(({ question, first, second }) => ({
      kind: 'by-reading' as const,
      question,
      cases: [
        { reading: 'a', condition: first },
        { reading: 'b', condition: second },
      ],
    }));
}

const strength = fc.constantFrom<Strength>('must', 'must', 'default', 'should');

function requirementArb(id: string, criteria: number): fc.Arbitrary<Requirement> {
  return fc
    .record({ strength, condition: conditionArb(criteria, true) })
    .map(({ strength: how, condition }) => ({
      id,
      strength: how,
      from: 'indication' as const,
      wording: wording(`krav ${id}`),
      condition,
    }));
}

const criteriaArb: fc.Arbitrary<readonly Criterion[]> = fc
  .tuple(...[0, 1, 2].map((n) => conditionArb(n, true)))
  .map((conditions) =>
    conditions.map((condition, n) => ({
      id: `k${n}`,
      strength: 'must' as const,
      wording: wording(`kriterium ${n}`),
      condition,
      evidence,
      notes: [],
      decidedBy: { da: `organ ${n}` },
      origin,
    })),
  );

const indicationArb = (id: string, number: number): fc.Arbitrary<Indication> =>
  fc
    .array(fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 })
    .chain((shape) =>
      fc
        .tuple(
          ...shape.map((seeds, r) => fc.tuple(...seeds.map((_, n) => requirementArb(`${id}-${r}-${n}`, 3)))),
        )
        .map((routes) => ({
          id,
          number,
          name: { da: id },
          evidence,
          routes: routes.map((requirements, r) => ({
            ...(routes.length > 1 ? { id: `vej-${r}` } : {}),
            requirements,
            exemptions: [],
            notes: [],
            questions: [],
          })),
          notes: [],
          questions: [],
          origin,
        })),
    );

/** A group with three criteria, two open questions and two indications. */
export const groupArb: fc.Arbitrary<Group> = fc
  .record({ criteria: criteriaArb, first: indicationArb('første', 1), second: indicationArb('anden', 2) })
  .map(({ criteria, first, second }) => ({
    ...emptyGroup,
    criteria,
    indications: [first, second],
  }));

const emptyGroup: Group = {
  id: 'prøvegruppe',
  name: { da: 'Prøvegruppe' },
  otherNames: [],
  status: 'draft',
  version: '0.1.0',
  evidence,
  known: [],
  frame: [],
  analyses: [],
  accounts: [],
  facts: FACTS,
  criteria: [],
  indications: [],
  questions: QUESTIONS.map((id) => ({
    id,
    text: { da: id },
    readings: READINGS.map((reading) => ({ id: reading, text: { da: reading } })),
    settledBy: { da: `netværk for ${id}` },
    notes: [],
    evidence,
    origin,
  })),
  notes: [],
  examples: [],
  sources: [],
  meaningHash: '0'.repeat(64),
  contentHash: '1'.repeat(64),
  origin,
};

/** A group with one indication of one `must` requirement, to judge one condition alone. */
export function groupOf(
  condition: Condition,
  criteria: readonly Criterion[] = [],
  how: Strength = 'must',
): Group {
  const requirement: Requirement = { id: 'krav', strength: how, from: 'indication', condition };
  const route = { requirements: [requirement], exemptions: [], notes: [], questions: [] };
  const indication: Indication = {
    id: 'indikation',
    number: 1,
    name: { da: 'Indikation' },
    evidence,
    routes: [route],
    notes: [],
    questions: [],
    origin,
  };
  return { ...emptyGroup, criteria, indications: [indication] };
}

const unanswered = fc.constantFrom<FactInput>({ unknown: true }, { notRelevant: true });
const known: Readonly<Record<string, fc.Arbitrary<FactInput>>> = {
  'ja-nej': fc.boolean(),
  constructor: fc.boolean(),
  alder: fc.oneof(fc.constantFrom<number | string>(0, 17, 18, '18', '18.0', 40)),
  måling: fc.oneof(
    fc.constantFrom<number | string>(...NUMBERS),
    fc.constantFrom(0, 0.1, 0.3, 2.5, -1.5, 0.1 + 0.2),
  ),
  dato: fc.constantFrom(...DATES, '2026-12', '2024-02-29'),
  kræfttype: fc.constantFrom('sarkom', 'pancreas', 'anden'),
  fund: fc.subarray(['a', 'b']),
};

/** A patient with every fact answered as exactly as it can be. */
export const completeArb: fc.Arbitrary<Facts> = fc.record({
  ...known,
  dato: fc.constantFrom('2026-03-01', '2026-03-31', '2025-12-31', '2027-01-01'),
});

/** A patient on whom any fact may be missing, unknown, or a partial date. */
export const factsArb: fc.Arbitrary<Facts> = fc
  .tuple(...Object.entries(known).map(([id, value]) => perhaps(value).map((input) => [id, input] as const)))
  .map((entries) =>
    Object.fromEntries(entries.flatMap(([id, input]) => (input === undefined ? [] : [[id, input] as const]))),
  );

function perhaps(value: fc.Arbitrary<FactInput>): fc.Arbitrary<FactInput | undefined> {
  return fc.oneof(
    { weight: 4, arbitrary: value },
    { weight: 1, arbitrary: unanswered },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
}

/** Reasons for departing from some of the default requirements of an indication. */
export function departuresArb(indication: Indication): fc.Arbitrary<Readonly<Record<string, string>>> {
  const ids = indication.routes.flatMap((route) =>
    route.requirements.filter((one) => one.strength === 'default').map((one) => one.id),
  );
  return fc.subarray(ids).map((chosen) => Object.fromEntries(chosen.map((id) => [id, 'begrundet'])));
}
