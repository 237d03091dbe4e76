import type { Condition, Criterion, Example, Group } from '@kriterion/catalogue';
import { describe, expect, test } from 'vitest';

import {
  compareDecimals,
  decimalOfNumber,
  decimalOfText,
  evaluate,
  examineExamples,
  groupVerdict,
  type Evaluation,
  type FactInput,
  type Facts,
} from '../src/index.ts';
import { groupOf, QUESTIONS } from './arbitraries.ts';

const yes: Condition = {
  kind: 'compare',
  fact: 'ja-nej',
  operator: '=',
  value: { kind: 'boolean', value: true },
};
const adult: Condition = {
  kind: 'compare',
  fact: 'alder',
  operator: '>=',
  value: { kind: 'number', quantity: { value: '18', unit: 'år' } },
};

const judged = (condition: Condition, facts: Facts): Evaluation =>
  evaluate(groupOf(condition), 'indikation', facts);
const verdict = (condition: Condition, facts: Facts): string => {
  const evaluation = judged(condition, facts);
  return evaluation.ok
    ? evaluation.verdict
    : evaluation.errors.map((error) => `${error.code} ${error.path}`).join(', ');
};
const foreign = (text: string): Facts => JSON.parse(text) as Facts;

describe('unknown is never no', () => {
  test.each<[FactInput | undefined, string]>([
    [undefined, 'undetermined'],
    [{ unknown: true }, 'undetermined'],
    [{ notRelevant: true }, 'undetermined'],
    [false, 'met'],
    [true, 'not-met'],
  ])('not equal to yes, answered %j: %s', (input, expected) => {
    const differs: Condition = { ...yes, operator: '<>' };
    expect(verdict(differs, input === undefined ? {} : { 'ja-nej': input })).toBe(expected);
    expect(verdict({ kind: 'not', condition: yes }, input === undefined ? {} : { 'ja-nej': input })).toBe(
      expected,
    );
  });
});

describe('data errors give no verdict', () => {
  test.each<[string, string]>([
    ['{"alder":"atten"}', 'not-a-number alder'],
    ['{"alder":17.5}', 'not-an-integer alder'],
    ['{"alder":131}', 'out-of-range alder'],
    ['{"alder":-1}', 'out-of-range alder'],
    ['{"alder":1e999}', 'not-a-number alder'],
    ['{"alder":null}', 'wrong-type alder'],
    ['{"alder":{"unknown":true,"notRelevant":true}}', 'wrong-type alder'],
    ['{"alder":{"unknown":false}}', 'wrong-type alder'],
    ['{"alder":[18]}', 'wrong-type alder'],
    ['{"ja-nej":"ja"}', 'wrong-type ja-nej'],
    ['{"dato":"2026-02-29"}', 'not-a-date dato'],
    ['{"dato":"2026-13"}', 'not-a-date dato'],
    ['{"dato":"2026-00"}', 'not-a-date dato'],
    ['{"kræfttype":"toString"}', 'not-an-option kræfttype'],
    ['{"fund":"a"}', 'wrong-type fund'],
    ['{"fund":["a",1]}', 'wrong-type fund'],
    ['{"__proto__":true}', 'unknown-fact __proto__'],
    ['[18]', 'wrong-type '],
    ['null', 'wrong-type '],
    ['{"toString":true,"alder":"x"}', 'unknown-fact toString, not-a-number alder'],
  ])('%s: %s', (facts, expected) => {
    expect(verdict(adult, foreign(facts))).toBe(expected);
  });

  test('nothing is read through the prototype', () => {
    const constructor: Condition = {
      kind: 'compare',
      fact: 'constructor',
      operator: '=',
      value: { kind: 'boolean', value: true },
    };
    expect(verdict(constructor, {})).toBe('undetermined');
    expect(verdict(adult, Object.create({ alder: 18 }) as Facts)).toBe('undetermined');
  });

  test('an unknown indication and a group without criteria are told, not guessed', () => {
    expect(evaluate(groupOf(yes), 'ukendt', {})).toMatchObject({
      ok: false,
      errors: [{ code: 'unknown-indication' }],
    });
    expect(groupVerdict({ ...groupOf(yes), indications: [] }, {})).toMatchObject({
      ok: false,
      errors: [{ code: 'no-criteria' }],
    });
  });
});

describe('exact decimals', () => {
  test.each<[number, string | undefined]>([
    [0.1, '0.1'],
    [-0, '0'],
    [1e21, `1${'0'.repeat(21)}`],
    [1.5e-7, '0.00000015'],
    [-2.5e22, `-25${'0'.repeat(21)}`],
    [NaN, undefined],
    [Infinity, undefined],
  ])('the number %d is %s', (value, expected) => expect(decimalOfNumber(value)).toBe(expected));

  test.each<[string, string | undefined]>([
    ['2.50', '2.5'],
    ['-0.0', '0'],
    ['18.0', '18'],
    ['0.30000000000000000001', '0.30000000000000000001'],
    ['018', undefined],
    ['1e3', undefined],
    ['2,5', undefined],
    ['.5', undefined],
    ['', undefined],
    ['١٨', undefined],
  ])('the text %j is %s', (text, expected) => expect(decimalOfText(text)).toBe(expected));

  test('they are compared beyond the precision of floats', () => {
    expect(compareDecimals('9007199254740993', '9007199254740992')).toBeGreaterThan(0);
    expect(compareDecimals('0.1', '0.10000000000000000001')).toBeLessThan(0);
    expect(compareDecimals('-10', '-9')).toBeLessThan(0);
    expect(compareDecimals('-1', '0')).toBeLessThan(0);
    expect(compareDecimals('10', '9')).toBeGreaterThan(0);
  });
});

describe('a partial date is the interval it covers', () => {
  test.each<[string, '=' | '<>' | '<' | '<=' | '>' | '>=', string, string]>([
    ['2026-03', '<', '2026-04-01', 'met'],
    ['2026-03', '<', '2026-03-31', 'undetermined'],
    ['2026-03', '<', '2026-03-01', 'not-met'],
    ['2026-03', '<=', '2026-03-31', 'met'],
    ['2026-03', '>=', '2026-03-01', 'met'],
    ['2026', '>', '2025', 'met'],
    ['2026', '=', '2026', 'undetermined'],
    ['2026-03-01', '=', '2026-03-01', 'met'],
    ['2026', '<>', '2027', 'met'],
    ['2024-02', '<', '2024-02-29', 'undetermined'],
    ['2023-02', '<=', '2023-02-28', 'met'],
  ])('%s %s %s: %s', (date, operator, limit, expected) => {
    expect(
      verdict(
        { kind: 'compare', fact: 'dato', operator, value: { kind: 'date', date: limit } },
        { dato: date },
      ),
    ).toBe(expected);
  });
});

describe('default, should and departures', () => {
  const group = groupOf(yes, [], 'default');
  const run = (answer: boolean | undefined, departures: Readonly<Record<string, string>>): Evaluation =>
    evaluate(group, 'indikation', answer === undefined ? {} : { 'ja-nej': answer }, departures);

  test.each<[boolean | undefined, string]>([
    [true, 'met'],
    [false, 'undetermined'],
    [undefined, 'undetermined'],
  ])('a default requirement answered %s without a reason: %s', (answer, expected) =>
    expect(run(answer, {})).toMatchObject({ verdict: expected, departures: [] }),
  );

  test('a recorded reason makes it met and is reported where the condition is not surely met', () => {
    const departures = [{ requirement: 'krav', reason: 'tåler det ikke' }];
    expect(run(false, { krav: 'tåler det ikke' })).toMatchObject({
      verdict: 'met',
      outcome: 'met',
      departures,
    });
    expect(run(undefined, { krav: 'tåler det ikke' })).toMatchObject({ verdict: 'met', departures });
    expect(run(true, { krav: 'tåler det ikke' })).toMatchObject({ verdict: 'met', departures: [] });
  });

  test('only default requirements can be departed from, and only with a reason', () => {
    expect(run(false, { krav: ' ' })).toMatchObject({
      ok: false,
      errors: [{ code: 'reason-missing', path: 'departures.krav' }],
    });
    expect(run(false, { andet: 'x' })).toMatchObject({
      ok: false,
      errors: [{ code: 'unknown-requirement' }],
    });
    expect(evaluate(groupOf(yes), 'indikation', {}, { krav: 'x' })).toMatchObject({
      ok: false,
      errors: [{ code: 'not-departable' }],
    });
  });

  test('advice is told and decides nothing', () => {
    expect(evaluate(groupOf(yes, [], 'should'), 'indikation', { 'ja-nej': false })).toMatchObject({
      verdict: 'met',
      advice: [{ requirement: 'krav', value: 'not-met' }],
    });
  });
});

describe('readings', () => {
  const [question] = QUESTIONS;
  const open: Condition = {
    kind: 'by-reading',
    question,
    cases: [
      { reading: 'a', condition: adult },
      { reading: 'b', condition: yes },
    ],
  };

  test('where they disagree the verdict is undetermined, and says by whom it is settled', () => {
    expect(judged(open, { alder: 18, 'ja-nej': false })).toMatchObject({
      verdict: 'undetermined',
      decidedBy: [{ da: `netværk for ${question}` }],
      readings: [
        { assignment: { [question]: 'a' }, verdict: 'met' },
        { assignment: { [question]: 'b' }, verdict: 'not-met' },
      ],
    });
  });

  test('where they agree the question is no matter', () => {
    expect(judged(open, { alder: 18, 'ja-nej': true })).toMatchObject({
      verdict: 'met',
      decidedBy: [],
      readings: [],
    });
    expect(judged(open, {})).toMatchObject({ verdict: 'undetermined', decidedBy: [], readings: [] });
  });

  test('one combination binds a question everywhere it decides', () => {
    const either: Condition = {
      kind: 'any',
      of: [{ condition: open }, { condition: { kind: 'not', condition: open } }],
    };
    expect(verdict(either, { alder: 18, 'ja-nej': false })).toBe('met');
  });
});

describe('named criteria', () => {
  const criterion = (id: string, condition: Condition): Criterion => ({
    id,
    strength: 'must',
    wording: { da: [{ kind: 'text', text: id }] },
    condition,
    evidence: { citations: [] },
    notes: [],
    decidedBy: { da: 'organet' },
    origin: { file: 't', line: 1, column: 1 },
  });
  const refer = (id: string): Condition => ({ kind: 'criterion', id });

  test('one left to a body names the body while it is undetermined', () => {
    const group = groupOf(refer('k'), [criterion('k', yes)]);
    expect(evaluate(group, 'indikation', {})).toMatchObject({ decidedBy: [{ da: 'organet' }] });
    expect(evaluate(group, 'indikation', { 'ja-nej': true })).toMatchObject({ decidedBy: [] });
  });

  test('a chain in which each refers twice to the next is judged in linear time and told once', () => {
    const length = 60;
    const twice = (id: string): Condition => ({
      kind: 'any',
      of: [{ condition: refer(id) }, { condition: refer(id) }],
    });
    const criteria = Array.from({ length }, (_, n) =>
      criterion(`k${n}`, n + 1 < length ? twice(`k${n + 1}`) : yes),
    );
    const evaluation = evaluate(groupOf(refer('k0'), criteria), 'indikation', { 'ja-nej': true });
    expect(evaluation).toMatchObject({ verdict: 'met' });
    expect(JSON.stringify(evaluation).length).toBeLessThan(100_000);
  });
});

describe('examples', () => {
  const example = (change: Partial<Example>): Example => ({
    name: { da: '17-årig' },
    indication: 'indikation',
    expected: 'not-met',
    facts: { alder: { number: '17' } },
    departures: {},
    origin: { file: 't', line: 1, column: 1 },
    ...change,
  });
  const examined = (change: Partial<Example>): ReturnType<typeof examineExamples> => {
    const group: Group = { ...groupOf(adult), examples: [example(change)] };
    return examineExamples(group);
  };

  test('one that holds, with the requirement that decides', () => {
    expect(examined({ decidedBy: 'krav' })).toMatchObject([
      { holds: true, expected: 'not-met', actual: 'not-met', decides: true },
    ]);
  });

  test('one whose verdict, deciding requirement or data are wrong', () => {
    expect(examined({ expected: 'met' })).toMatchObject([{ holds: false, actual: 'not-met' }]);
    expect(examined({ decidedBy: 'andet' })).toMatchObject([{ holds: false, decides: false }]);
    expect(examined({ facts: { alder: { option: 'x' } } })).toMatchObject([
      { holds: false, errors: [{ code: 'not-a-number' }] },
    ]);
  });
});

describe('the explanation', () => {
  test('is the tree, with value and facts of every node', () => {
    const evaluation = judged(
      {
        kind: 'any',
        of: [{ wording: { da: [{ kind: 'text', text: 'voksen' }] }, condition: adult }, { condition: yes }],
      },
      { alder: 17 },
    );
    if (!evaluation.ok) throw new Error('no verdict');
    const [route] = evaluation.explanation.of;
    expect(route?.of).toMatchObject([
      {
        kind: 'requirement',
        id: 'krav',
        value: 'undetermined',
        facts: ['alder', 'ja-nej'],
        of: [
          {
            kind: 'any',
            of: [
              { kind: 'clause', value: 'not-met', facts: ['alder'], of: [{ kind: 'compare' }] },
              { kind: 'compare', value: 'undetermined' },
            ],
          },
        ],
      },
    ]);
    expect(JSON.parse(JSON.stringify(evaluation))).toEqual(evaluation);
  });
});
