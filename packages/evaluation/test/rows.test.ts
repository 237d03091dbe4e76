/** What lists and rows mean. */

import type { Condition, Rows } from '@kriterion/catalogue';
import { describe, expect, test } from 'vitest';

import { type Facts } from '../src/index.ts';
import { verdict, number, fact, ofRow, is, relatives, old, open } from './building.ts';
import { SIDES } from './world.ts';

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
