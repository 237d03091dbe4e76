/** Numbers over rows: exact, and as sure as what they are taken from. */

import type { Comparison, Condition, Term } from '@kriterion/catalogue';
import { describe, expect, test } from 'vitest';

import { type FactInput, type Facts } from '../src/index.ts';
import { verdict, number, fact, ofRow, is, relatives, old, open } from './building.ts';

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

  test('decimals of different lengths are added in any order', () => {
    expect(verdict(against(aggregate('sum'), '=', '1.75'), values('0.25', 1, '0.5'))).toBe('met');
    expect(verdict(against(aggregate('sum'), '=', '1.75'), values(1, '0.5', '0.25'))).toBe('met');
    expect(verdict(against(aggregate('sum'), '=', '-0.75'), values('0.25', -1))).toBe('met');
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

  test('the lowest of rows that may not belong may be nothing', () => {
    const lowest: Term = {
      kind: 'aggregate',
      function: 'lowest',
      of: ofRow('s', 'værdi'),
      rows: relatives(old),
    };
    expect(verdict(against(lowest, '<=', '1'), { slægtninge: [{ værdi: 1 }] })).toBe('undetermined');
    expect(verdict(against(lowest, '>', '1'), { slægtninge: [{ værdi: 1 }] })).toBe('not-met');
    expect(verdict(against(lowest, '<=', '1'), { slægtninge: [{ værdi: 1, alder: 60 }] })).toBe('met');
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
