/** One case or more for each sentence of what the language means: rows, numbers, time, sets. */

import type { Comparison, Condition, Fact, Path, Rows, Term, TimeUnit, ValueSet } from '@kriterion/catalogue';
import { describe, expect, test } from 'vitest';

import { evaluate, type FactInput, type Facts } from '../src/index.ts';
import { groupOf } from './arbitraries.ts';
import { factOf, GRADES, inWorld, SIDES, WORLD } from './world.ts';

/** The verdict, or what is wrong with the data. */
function verdict(condition: Condition, facts: Facts, members: readonly Fact[] = WORLD): string {
  const evaluation = evaluate({ ...inWorld(groupOf(condition)), facts: members }, 'indikation', facts);
  if (evaluation.ok) return evaluation.verdict;
  return evaluation.errors.map(({ code, path }) => `${code} ${path}`).join(', ');
}

const number = (value: string): Term => ({ kind: 'value', value: { kind: 'number', quantity: { value } } });
const fact = (...names: string[]): Term => ({ kind: 'path', path: { names } });
const ofRow = (row: string, ...names: string[]): Term => ({ kind: 'path', path: { row, names } });
const is = (left: Term, operator: Comparison, right: Term): Condition => ({
  kind: 'relation',
  left,
  operator,
  right,
});
const relatives = (where?: Condition): Rows => ({
  row: 's',
  sources: [{ kind: 'list', path: { names: ['slægtninge'] } }],
  ...(where === undefined ? {} : { where }),
});
const old = is(ofRow('s', 'alder'), '>=', number('50'));
const open = (...rows: Facts[]): FactInput => ({ rows, complete: false });

describe('lists', () => {
  const some: Condition = { kind: 'rows', min: 2, rows: relatives(old) };
  const none: Condition = { kind: 'rows', max: 0, rows: relatives(old) };
  const each: Condition = { kind: 'every', rows: relatives(), satisfies: old };

  test.each<[string, Facts, string, string, string]>([
    ['a plain array is complete', { slægtninge: [{ alder: 60 }] }, 'not-met', 'not-met', 'met'],
    ['an open list may grow', { slægtninge: open({ alder: 60 }) }, 'undetermined', 'not-met', 'undetermined'],
    [
      'what is sure in an open list stays',
      { slægtninge: open({ alder: 60 }, { alder: 61 }) },
      'met',
      'not-met',
      'undetermined',
    ],
    [
      'a row that is known to fail stays',
      { slægtninge: open({ alder: 40 }) },
      'undetermined',
      'undetermined',
      'not-met',
    ],
    ['an absent list is unknown, not empty', {}, 'undetermined', 'undetermined', 'undetermined'],
    [
      'an unknown list is as an absent one',
      { slægtninge: { unknown: true } },
      'undetermined',
      'undetermined',
      'undetermined',
    ],
    ['a complete empty list', { slægtninge: [] }, 'not-met', 'met', 'met'],
    ['complete by word', { slægtninge: { rows: [], complete: true } }, 'not-met', 'met', 'met'],
    [
      'a row without known fields is still a row',
      { slægtninge: [{}, { alder: 60 }] },
      'undetermined',
      'not-met',
      'undetermined',
    ],
    [
      'a row that is not known is a row',
      { slægtninge: [{ unknown: true }, { alder: 60 }] },
      'undetermined',
      'not-met',
      'undetermined',
    ],
  ])('%s: %j', (_, facts, atLeastTwo, noneAtAll, every) => {
    expect(verdict(some, facts)).toBe(atLeastTwo);
    expect(verdict(none, facts)).toBe(noneAtAll);
    expect(verdict(each, facts)).toBe(every);
  });

  test('rows are counted, known or not', () => {
    const two: Condition = { kind: 'rows', min: 2, max: 2, rows: relatives() };
    expect(verdict(two, { slægtninge: [{}, {}] })).toBe('met');
    expect(verdict(two, { slægtninge: open({}, {}) })).toBe('undetermined');
    expect(verdict(two, { slægtninge: open({}, {}, {}) })).toBe('not-met');
  });

  test('a further row decides nothing where it could not', () => {
    const adult = is(fact('alder'), '>=', number('18'));
    const both: Condition = { kind: 'all', of: [{ condition: adult }, { condition: old }] };
    const facts = { alder: 17, slægtninge: open() };
    expect(verdict({ kind: 'rows', min: 1, rows: relatives(both) }, facts)).toBe('not-met');
    expect(verdict({ kind: 'every', rows: relatives(both), satisfies: old }, facts)).toBe('met');
    expect(verdict({ kind: 'every', rows: relatives(), satisfies: both }, facts)).toBe('undetermined');
  });

  test('a list in a row: each row has its own', () => {
    const tumours: Rows = { row: 'k', sources: [{ kind: 'list', path: { row: 's', names: ['kræft'] } }] };
    const twice: Condition = {
      kind: 'rows',
      min: 1,
      rows: relatives({ kind: 'rows', min: 2, rows: tumours }),
    };
    expect(verdict(twice, { slægtninge: [{ kræft: [{}] }, { kræft: [{}] }] })).toBe('not-met');
    expect(verdict(twice, { slægtninge: [{ kræft: [{}, {}] }] })).toBe('met');
    expect(verdict(twice, { slægtninge: [{}] })).toBe('undetermined');
    expect(verdict(twice, { slægtninge: [{ kræft: open({}) }] })).toBe('undetermined');
  });

  test('the patient counts as one of the people', () => {
    const pooled: Condition = {
      kind: 'rows',
      min: 2,
      rows: {
        row: 's',
        sources: [{ kind: 'list', path: { names: ['slægtninge'] } }, { kind: 'patient' }],
        where: old,
      },
    };
    expect(verdict(pooled, { alder: 60, slægtninge: [{ alder: 60 }] })).toBe('met');
    expect(verdict(pooled, { alder: 40, slægtninge: [{ alder: 60 }] })).toBe('not-met');
    expect(verdict(pooled, { alder: 40, slægtninge: open({ alder: 60 }) })).toBe('undetermined');
    expect(verdict(pooled, { slægtninge: [{ alder: 60 }] })).toBe('undetermined');
  });
});

describe('numbers over rows', () => {
  const against = (term: Term, operator: Comparison, limit: string): Condition =>
    is(term, operator, number(limit));
  const aggregate = (name: 'sum' | 'mean' | 'lowest' | 'highest', field = 'værdi'): Term => ({
    kind: 'aggregate',
    function: name,
    of: ofRow('s', field),
    rows: relatives(),
  });
  const distinct = (field: string): Term => ({ kind: 'distinct', of: ofRow('s', field), rows: relatives() });
  const values = (...list: (FactInput | undefined)[]): Facts => ({
    slægtninge: list.map((værdi) => (værdi === undefined ? {} : { værdi })),
  });

  test('decimals are exact', () => {
    expect(verdict(against(aggregate('sum'), '=', '0.3'), values(0.1, 0.2))).toBe('met');
    expect(verdict(against(aggregate('mean'), '=', '0.1'), values('0.1', '0.1', '0.1'))).toBe('met');
  });

  test('a mean is never rounded', () => {
    const third = '0.33333333333333333333';
    expect(verdict(against(aggregate('mean'), '=', third), values(1, 0, 0))).toBe('not-met');
    expect(verdict(against(aggregate('mean'), '>', third), values(1, 0, 0))).toBe('met');
    expect(verdict(against(aggregate('mean'), '<', '0.33333333333333333334'), values(1, 0, 0))).toBe('met');
  });

  test.each<'mean' | 'lowest' | 'highest'>(['mean', 'lowest', 'highest'])(
    'the %s of nothing compares as not met',
    (name) => {
      for (const operator of ['=', '<>', '<', '<=', '>', '>='] as const)
        expect(verdict(against(aggregate(name), operator, '1'), { slægtninge: [] })).toBe('not-met');
      expect(verdict(against(aggregate(name), '<', '1'), { slægtninge: open() })).toBe('undetermined');
    },
  );

  test('the sum of nothing is 0', () => {
    expect(verdict(against(aggregate('sum'), '=', '0'), { slægtninge: [] })).toBe('met');
  });

  test('a mean with an unknown member is undetermined', () => {
    expect(verdict(against(aggregate('mean', 'alder'), '>=', '0'), { slægtninge: [{ alder: 5 }, {}] })).toBe(
      'undetermined',
    );
    expect(verdict(against(aggregate('mean'), '<', '5'), { slægtninge: open({ værdi: 1 }) })).toBe(
      'undetermined',
    );
  });

  test('the lowest and highest are as sure as their rows', () => {
    expect(verdict(against(aggregate('lowest'), '<', '2'), values(1, undefined))).toBe('met');
    expect(verdict(against(aggregate('lowest'), '<', '0'), values(1, undefined))).toBe('undetermined');
    expect(verdict(against(aggregate('highest'), '>', '0'), { slægtninge: open({ værdi: 1 }) })).toBe('met');
    expect(verdict(against(aggregate('highest'), '>', '2'), { slægtninge: open({ værdi: 1 }) })).toBe(
      'undetermined',
    );
    expect(verdict(against(aggregate('highest'), '<=', '1'), values(1, 0))).toBe('met');
  });

  test('in a sum, what is not known lies in its declared range', () => {
    expect(verdict(against(aggregate('sum', 'alder'), '>=', '50'), { slægtninge: [{ alder: 60 }, {}] })).toBe(
      'met',
    );
    expect(verdict(against(aggregate('sum', 'alder'), '>=', '50'), { slægtninge: open({ alder: 60 }) })).toBe(
      'met',
    );
    expect(verdict(against(aggregate('sum', 'alder'), '<=', '60'), { slægtninge: [{ alder: 60 }, {}] })).toBe(
      'undetermined',
    );
    expect(verdict(against(aggregate('sum'), '>=', '1'), values(60, undefined))).toBe('undetermined');
  });

  test('different values: those not known may coincide or differ', () => {
    const sides = (...list: (string | undefined)[]): Facts => ({
      slægtninge: list.map((side) => (side === undefined ? {} : { side })),
    });
    expect(verdict(against(distinct('side'), '>=', '2'), sides('mor', 'far', 'far'))).toBe('met');
    expect(verdict(against(distinct('side'), '=', '1'), sides('mor', 'mor'))).toBe('met');
    expect(verdict(against(distinct('side'), '>=', '2'), sides('mor', undefined))).toBe('undetermined');
    expect(verdict(against(distinct('side'), '>=', '1'), sides(undefined))).toBe('met');
    expect(verdict(against(distinct('side'), '<=', '2'), sides('mor', undefined))).toBe('met');
    expect(verdict(against(distinct('værdi'), '=', '1'), values('1.0', 1))).toBe('met');
  });

  test('different values of a fact with several', () => {
    const facts = { slægtninge: [{ sider: ['mor', 'far'] }, { sider: ['far'] }] };
    expect(verdict(against(distinct('sider'), '=', '2'), facts)).toBe('met');
    expect(verdict(against(distinct('sider'), '=', '0'), { slægtninge: [{ sider: [] }] })).toBe('met');
    expect(verdict(against(distinct('sider'), '>=', '1'), { slægtninge: [{}] })).toBe('undetermined');
  });

  test('a row may count more than once', () => {
    const weighted: Term = {
      kind: 'count',
      rows: relatives(),
      weight: { kind: 'choice', when: old, then: number('2'), otherwise: number('1') },
    };
    expect(verdict(against(weighted, '=', '3'), { slægtninge: [{ alder: 60 }, { alder: 40 }] })).toBe('met');
    expect(verdict(against(weighted, '>=', '3'), { slægtninge: [{ alder: 60 }, {}] })).toBe('met');
    expect(verdict(against(weighted, '>=', '4'), { slægtninge: [{ alder: 60 }, {}] })).toBe('undetermined');
  });

  test('a score: highest row of each group, 0 where none is met', () => {
    const points = (value: string, limit: string): { points: string; condition: Condition } => ({
      points: value,
      condition: is(fact('alder'), '>=', number(limit)),
    });
    const score: Term = {
      kind: 'score',
      groups: [
        { rows: [points('1', '10'), points('3', '20'), points('2', '30')] },
        {
          rows: [
            {
              points: '4',
              condition: {
                kind: 'compare',
                fact: 'rask',
                operator: '=',
                value: { kind: 'boolean', value: true },
              },
            },
          ],
        },
      ],
    };
    expect(verdict(against(score, '=', '3'), { alder: 40, rask: false })).toBe('met');
    expect(verdict(against(score, '=', '0'), { alder: 5, rask: false })).toBe('met');
    expect(verdict(against(score, '=', '7'), { alder: 25, rask: true })).toBe('met');
    expect(verdict(against(score, '>=', '3'), { alder: 25 })).toBe('met');
    expect(verdict(against(score, '>', '3'), { alder: 25 })).toBe('undetermined');
    expect(verdict(against(score, '<=', '7'), {})).toBe('met');
  });
});

describe('rows compared with each other', () => {
  const older: Condition = {
    kind: 'different',
    names: ['a', 'b'],
    sources: [{ kind: 'list', path: { names: ['slægtninge'] } }],
    where: is(ofRow('a', 'alder'), '>=', ofRow('b', 'alder')),
  };

  test('one row cannot play two roles', () => {
    expect(verdict(older, { slægtninge: [{ alder: 50 }] })).toBe('not-met');
    expect(verdict(older, { slægtninge: [{ alder: 50 }, { alder: 50 }] })).toBe('met');
    expect(verdict(older, { slægtninge: open({ alder: 50 }) })).toBe('undetermined');
    expect(verdict(older, { slægtninge: open() })).toBe('undetermined');
  });

  const twoOnOneSide = (field: 'side' | 'sider'): Condition => ({
    kind: 'for-same',
    name: 'linje',
    values: SIDES,
    condition: {
      kind: 'rows',
      min: 2,
      rows: relatives(is(ofRow('s', field), '=', { kind: 'variable', name: 'linje' })),
    },
  });

  test('for the same value of: an unknown key may be any of them', () => {
    const sides = (...list: (string | undefined)[]): Facts => ({
      slægtninge: list.map((side) => (side === undefined ? {} : { side })),
    });
    expect(verdict(twoOnOneSide('side'), sides('mor', 'far'))).toBe('not-met');
    expect(verdict(twoOnOneSide('side'), sides('mor', 'far', 'mor'))).toBe('met');
    expect(verdict(twoOnOneSide('side'), sides('mor', undefined))).toBe('undetermined');
    expect(verdict(twoOnOneSide('side'), sides(undefined))).toBe('not-met');
  });

  test('for the same value of: a row may carry several', () => {
    const sides = (...list: string[][]): Facts => ({ slægtninge: list.map((sider) => ({ sider })) });
    expect(verdict(twoOnOneSide('sider'), sides(['mor', 'far'], ['far']))).toBe('met');
    expect(verdict(twoOnOneSide('sider'), sides(['mor'], ['far']))).toBe('not-met');
    expect(verdict(twoOnOneSide('sider'), { slægtninge: [{ sider: ['mor', 'far'] }, {}] })).toBe(
      'undetermined',
    );
  });
});

describe('time', () => {
  const elapsed = (unit: TimeUnit, operator: Comparison, limit: string): Condition =>
    is({ kind: 'elapsed', unit, from: fact('født'), to: fact('henvist') }, operator, number(limit));

  test.each<[string, string, TimeUnit, string]>([
    ['2000-05-10', '2018-05-09', 'years', '17'],
    ['2000-05-10', '2018-05-10', 'years', '18'],
    // Who is born on 29 February is a year older on 1 March in common years.
    ['2000-02-29', '2018-02-28', 'years', '17'],
    ['2000-02-29', '2018-03-01', 'years', '18'],
    ['2000-02-29', '2020-02-28', 'years', '19'],
    ['2000-02-29', '2020-02-29', 'years', '20'],
    ['2020-01-31', '2020-02-29', 'months', '0'],
    ['2020-01-31', '2020-03-01', 'months', '1'],
    ['2020-01-31', '2020-03-30', 'months', '1'],
    ['2020-01-31', '2020-03-31', 'months', '2'],
    ['2020-01-01', '2020-01-14', 'weeks', '1'],
    ['2020-01-01', '2020-01-15', 'weeks', '2'],
    ['2019-12-31', '2020-03-01', 'days', '61'],
    ['2020-01-02', '2020-01-01', 'days', '-1'],
    ['2020-01-02', '2020-01-01', 'years', '-1'],
  ])('from %s to %s are completed %s: %s', (født, henvist, unit, count) => {
    expect(verdict(elapsed(unit, '=', count), { født, henvist })).toBe('met');
  });

  test('"after 50" as an age is at least 51', () => {
    expect(verdict(elapsed('years', '>', '50'), { født: '1970-01-01', henvist: '2020-12-31' })).toBe(
      'not-met',
    );
    expect(verdict(elapsed('years', '>', '50'), { født: '1970-01-01', henvist: '2021-01-01' })).toBe('met');
  });

  test('an age from a partial date is definite only if all of it agrees', () => {
    expect(verdict(elapsed('years', '>=', '18'), { født: '2000', henvist: '2018-06-01' })).toBe(
      'undetermined',
    );
    expect(verdict(elapsed('years', '>=', '18'), { født: '2000-05', henvist: '2018-06-01' })).toBe('met');
    expect(verdict(elapsed('years', '>=', '18'), { født: '2001', henvist: '2018' })).toBe('not-met');
    expect(verdict(elapsed('years', '>=', '18'), { henvist: '2018' })).toBe('undetermined');
  });

  const later = (by: number, unit: TimeUnit, operator: Comparison): Condition =>
    is(fact('henvist'), operator, { kind: 'shifted', date: fact('født'), by, unit });

  test.each<[string, number, TimeUnit, string]>([
    ['2020-01-31', 1, 'months', '2020-02-29'],
    ['2019-01-31', 1, 'months', '2019-02-28'],
    ['2020-08-31', 6, 'months', '2021-02-28'],
    ['2020-03-31', -1, 'months', '2020-02-29'],
    ['2020-02-29', 1, 'years', '2021-02-28'],
    ['2020-12-31', 1, 'days', '2021-01-01'],
    ['2020-01-01', -1, 'weeks', '2019-12-25'],
  ])('%s and %d %s is %s', (født, by, unit, henvist) => {
    expect(verdict(later(by, unit, '='), { født, henvist })).toBe('met');
  });

  test('"more than 6 months" is later than the same calendar day six months on', () => {
    expect(verdict(later(6, 'months', '>'), { født: '2020-08-31', henvist: '2021-02-28' })).toBe('not-met');
    expect(verdict(later(6, 'months', '>'), { født: '2020-08-31', henvist: '2021-03-01' })).toBe('met');
    expect(verdict(later(6, 'months', '>'), { født: '2020-08', henvist: '2021-02-28' })).toBe('undetermined');
  });

  const clocks = [
    factOf('kl', { kind: 'time' }),
    factOf('kl2', { kind: 'time' }),
    factOf('tid', { kind: 'date-time' }),
    factOf('dag', { kind: 'date' }),
  ];

  test('times of day and moments', () => {
    const before = is(fact('kl'), '<', fact('kl2'));
    expect(verdict(before, { kl: '09:59', kl2: '10:00' }, clocks)).toBe('met');
    expect(verdict(before, { kl: '10:00', kl2: '10:00' }, clocks)).toBe('not-met');
    expect(verdict(before, { kl: '24:00' }, clocks)).toBe('not-a-time kl');
    const sameDay = is(fact('tid'), '=', fact('dag'));
    expect(verdict(sameDay, { tid: '2026-03-01T23:59', dag: '2026-03-01' }, clocks)).toBe('met');
    expect(verdict(sameDay, { tid: '2026-03-02T00:00', dag: '2026-03-01' }, clocks)).toBe('not-met');
    expect(verdict(sameDay, { tid: '2026-02-29T10:00' }, clocks)).toBe('not-a-time tid');
  });

  test('a date is a whole day unless less will do', () => {
    const known = is(fact('dag'), '=', fact('dag'));
    expect(verdict(known, { dag: '2026-03' }, clocks)).toBe('not-exact-enough dag');
    const month = [factOf('dag', { kind: 'date', leastExact: 'month' })];
    expect(verdict(known, { dag: '2026-03' }, month)).toBe('undetermined');
    expect(verdict(known, { dag: '2026' }, month)).toBe('not-exact-enough dag');
  });
});

describe('choices and code sets', () => {
  const diagnoses: Path = { names: ['diagnoser'] };
  const among = (set: Partial<ValueSet>, others?: Path): Condition => ({
    kind: 'member',
    path: diagnoses,
    set: { include: [], exclude: [], ...set },
    list: 'koder',
    ...(others === undefined ? {} : { others }),
  });

  test('ordered choices: at least this grade', () => {
    const atLeast: Condition = {
      kind: 'relation',
      left: fact('grad'),
      operator: '>=',
      right: { kind: 'value', value: { kind: 'option', id: 'mellem' } },
      order: GRADES,
    };
    expect(['lav', 'mellem', 'høj'].map((grad) => verdict(atLeast, { grad }))).toEqual([
      'not-met',
      'met',
      'met',
    ]);
    expect(verdict(atLeast, {})).toBe('undetermined');
  });

  test('exact, prefix, hierarchy, exceptions', () => {
    const below = among({
      include: [{ kind: 'below', code: 'A' }],
      exclude: [{ kind: 'below', code: 'A1' }],
    });
    expect(verdict(below, { diagnoser: ['A2'] })).toBe('met');
    expect(verdict(below, { diagnoser: ['A'] })).toBe('met');
    expect(verdict(below, { diagnoser: ['A1', 'A11', 'B'] })).toBe('not-met');
    expect(verdict(among({ include: [{ kind: 'prefix', prefix: 'A1' }] }), { diagnoser: ['A11'] })).toBe(
      'met',
    );
    expect(verdict(among({ include: [{ kind: 'value', value: 'A1' }] }), { diagnoser: ['A11'] })).toBe(
      'not-met',
    );
    expect(verdict(below, { diagnoser: ['C'] })).toBe('not-in-list diagnoser');
  });

  test('an open set: what it does not name needs the judgement', () => {
    const set = among(
      { include: [{ kind: 'value', value: 'A1' }], exclude: [{ kind: 'value', value: 'B' }] },
      { names: ['skøn'] },
    );
    expect(verdict(set, { diagnoser: ['A1'] })).toBe('met');
    expect(verdict(set, { diagnoser: ['A2'] })).toBe('undetermined');
    expect(verdict(set, { diagnoser: ['A2'], skøn: true })).toBe('met');
    expect(verdict(set, { diagnoser: ['A2'], skøn: false })).toBe('not-met');
    expect(verdict(set, { diagnoser: ['B'], skøn: true })).toBe('not-met');
    expect(verdict(set, { diagnoser: [], skøn: true })).toBe('not-met');
    expect(verdict(set, { skøn: true })).toBe('undetermined');
  });

  test('at least N codes means different codes', () => {
    const two = is(
      {
        kind: 'values-among',
        path: diagnoses,
        set: { include: [{ kind: 'prefix', prefix: 'A' }], exclude: [] },
      },
      '>=',
      number('2'),
    );
    expect(verdict(two, { diagnoser: ['A1', 'A1'] })).toBe('not-met');
    expect(verdict(two, { diagnoser: ['A1', 'A2', 'B'] })).toBe('met');
    expect(verdict(two, {})).toBe('undetermined');
  });

  test('every value of one list is in the other', () => {
    const both = [
      factOf('påvist', { kind: 'codes', list: 'koder' }),
      factOf('undersøgt', { kind: 'codes', list: 'koder' }),
    ];
    const all: Condition = {
      kind: 'subset',
      path: { names: ['påvist'] },
      within: { kind: 'path', path: { names: ['undersøgt'] } },
    };
    expect(verdict(all, { påvist: ['A'], undersøgt: ['A', 'B'] }, both)).toBe('met');
    expect(verdict(all, { påvist: ['A', 'A1'], undersøgt: ['A'] }, both)).toBe('not-met');
    expect(verdict(all, { påvist: [], undersøgt: [] }, both)).toBe('met');
    expect(verdict(all, { påvist: ['A'] }, both)).toBe('undetermined');
    expect(verdict(all, { undersøgt: ['A'] }, both)).toBe('undetermined');
  });

  test('either of two kinds', () => {
    const one = [
      factOf('fund', { kind: 'either', of: [{ kind: 'code', list: 'koder' }, { kind: 'integer' }] }),
    ];
    expect(verdict(is(fact('fund'), '>', number('2')), { fund: 3 }, one)).toBe('met');
    expect(verdict(is(fact('fund'), '>', number('2')), { fund: 'A' }, one)).toBe('undetermined');
    expect(verdict(is(fact('fund'), '>', number('2')), { fund: true }, one)).toBe('wrong-type fund');
  });

  test('a verdict kept elsewhere, and what is undetermined there', () => {
    const elsewhere: Condition = { kind: 'verdict', path: { names: ['andetsteds'] } };
    expect(verdict(elsewhere, { andetsteds: 'met' })).toBe('met');
    expect(verdict(elsewhere, { andetsteds: 'not-met' })).toBe('not-met');
    expect(verdict(elsewhere, { andetsteds: 'undetermined' })).toBe('undetermined');
    expect(verdict(elsewhere, { andetsteds: 'ja' })).toBe('not-an-option andetsteds');
  });

  test('a parameter without a value leaves every comparison undetermined', () => {
    const limit = (id: string): Condition => is(fact('alder'), '>=', { kind: 'parameter', id });
    expect(verdict(limit('grænse'), { alder: 2 })).toBe('met');
    expect(verdict(limit('uden-værdi'), { alder: 2 })).toBe('undetermined');
  });

  test('a table: the row whose key holds; a key outside all rows is not met', () => {
    const table: Term = {
      kind: 'table',
      keys: [{ names: ['alder'] }],
      rows: [
        { when: is(fact('alder'), '<', number('18')), value: { kind: 'number', quantity: { value: '1' } } },
        { when: is(fact('alder'), '<', number('40')), value: { kind: 'number', quantity: { value: '2' } } },
      ],
    };
    const reached = is(fact('værdi'), '>=', table);
    expect(verdict(reached, { alder: 17, værdi: 1 })).toBe('met');
    expect(verdict(reached, { alder: 39, værdi: 1 })).toBe('not-met');
    expect(verdict(reached, { alder: 40, værdi: 9 })).toBe('not-met');
    expect(verdict(reached, { værdi: '0.5' })).toBe('not-met');
    expect(verdict(reached, { værdi: 9 })).toBe('undetermined');
  });
});
