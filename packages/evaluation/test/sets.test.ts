/** Choices, code sets, tables, and values from elsewhere. */

import type { Condition, Path, Term, ValueSet } from '@kriterion/catalogue';
import { describe, expect, test } from 'vitest';

import { verdict, number, fact, is } from './building.ts';
import { factOf, GRADES } from './world.ts';

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
