/** What ages, periods and dates mean. */

import type { Comparison, Condition, TimeUnit } from '@kriterion/catalogue';
import { describe, expect, test } from 'vitest';

import { verdict, number, fact, is } from './building.ts';
import { factOf } from './world.ts';

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
    ['2020-01-02', '2020-01-01', 'weeks', '-1'],
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
