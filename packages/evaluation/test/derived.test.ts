/** Facts computed from others, and answers of the wrong shape. */

import type { Condition } from '@kriterion/catalogue';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { evaluate, type Facts } from '../src/index.ts';
import { groupOf } from './arbitraries.ts';
import { verdict, said, number, fact, healthy } from './building.ts';
import { draws } from './counts.ts';
import { factOf, inWorld, WORLD } from './world.ts';

describe('derived facts', () => {
  const grown: Condition = {
    kind: 'compare',
    fact: 'alder-ved-henvisning',
    operator: '>=',
    value: { kind: 'number', quantity: { value: '18', unit: 'år' } },
  };

  test('are computed; an answer counts where their inputs are missing', () => {
    expect(verdict(grown, { født: '2000-01-01', henvist: '2020-01-01' })).toBe('met');
    expect(verdict(grown, { født: '2000-01-01' })).toBe('undetermined');
    expect(verdict(grown, { født: '2000-01-01', 'alder-ved-henvisning': 17 })).toBe('not-met');
    expect(verdict(grown, { født: '2000', henvist: '2018', 'alder-ved-henvisning': 18 })).toBe('met');
  });

  test('an answer that contradicts what is computed is a data error', () => {
    const facts = { født: '2000-01-01', henvist: '2020-01-01', 'alder-ved-henvisning': 19 };
    expect(verdict(grown, facts)).toBe('contradiction alder-ved-henvisning');
    expect(verdict(grown, { ...facts, 'alder-ved-henvisning': '20.0' })).toBe('met');
    expect(verdict(grown, { født: '2000', henvist: '2018', 'alder-ved-henvisning': 19 })).toBe(
      'contradiction alder-ved-henvisning',
    );
    // Also where nothing asks for it.
    expect(verdict(healthy, facts)).toBe('contradiction alder-ved-henvisning');
  });

  test('one derived from another, and inside a row', () => {
    const child: Condition = {
      kind: 'compare',
      fact: 'gruppe',
      operator: '=',
      value: { kind: 'option', id: 'barn' },
    };
    expect(verdict(child, { født: '2010-01-01', henvist: '2020-01-01' })).toBe('met');
    expect(verdict(child, { 'alder-ved-henvisning': 10, gruppe: 'voksen' })).toBe('contradiction gruppe');
    const young: Condition = {
      kind: 'rows',
      min: 1,
      rows: {
        row: 's',
        sources: [{ kind: 'list', path: { names: ['slægtninge'] } }],
        where: {
          kind: 'relation',
          left: { kind: 'path', path: { row: 's', names: ['ung'] } },
          operator: '=',
          right: { kind: 'value', value: { kind: 'boolean', value: true } },
        },
      },
    };
    expect(verdict(young, { alder: 40, slægtninge: [{ alder: 30 }] })).toBe('met');
    expect(verdict(young, { alder: 40, slægtninge: [{ alder: 50 }, { ung: true }] })).toBe('met');
    expect(verdict(young, { alder: 40, slægtninge: [{ alder: 50, ung: true }] })).toBe(
      'contradiction slægtninge[0].ung',
    );
  });

  test('in a record, and from several records', () => {
    const members = [
      factOf('prøve', {
        kind: 'record',
        members: [
          factOf('antal', { kind: 'integer', min: '0' }),
          factOf(
            'nok',
            { kind: 'yes-no' },
            {
              kind: 'condition',
              condition: {
                kind: 'relation',
                left: fact('prøve', 'antal'),
                operator: '>=',
                right: number('2'),
              },
            },
          ),
        ],
      }),
    ];
    const enough: Condition = {
      kind: 'relation',
      left: fact('prøve', 'nok'),
      operator: '=',
      right: { kind: 'value', value: { kind: 'boolean', value: true } },
    };
    expect(verdict(enough, { prøve: { antal: 2 } }, members)).toBe('met');
    expect(verdict(enough, { prøve: { antal: 1 } }, members)).toBe('not-met');
    expect(verdict(enough, { prøve: { nok: true } }, members)).toBe('met');
    expect(verdict(enough, {}, members)).toBe('undetermined');
    expect(verdict(enough, { prøve: { antal: 1, nok: true } }, members)).toBe('contradiction prøve.nok');
  });
});

describe('answers of the wrong shape', () => {
  test.each<[string, string]>([
    ['{"slægtninge":{}}', 'wrong-type slægtninge'],
    ['{"slægtninge":{"rows":[]}}', 'wrong-type slægtninge'],
    ['{"slægtninge":{"rows":[],"complete":"nej"}}', 'wrong-type slægtninge'],
    ['{"slægtninge":[1]}', 'wrong-type slægtninge[0]'],
    ['{"slægtninge":[{},{"alder":-1}]}', 'out-of-range slægtninge[1].alder'],
    ['{"slægtninge":[{"kræft":[{"art":"z"}]}]}', 'not-an-option slægtninge[0].kræft[0].art'],
    ['{"slægtninge":[{"__proto__":1}]}', 'unknown-fact slægtninge[0].__proto__'],
    ['{"slægtninge":{"rows":[{"x":1}],"complete":false}}', 'unknown-fact slægtninge[0].x'],
    ['{"prøve":[]}', 'wrong-type prøve'],
    ['{"prøve":{"taget":"ja"}}', 'wrong-type prøve.taget'],
    ['{"diagnoser":["A",1]}', 'wrong-type diagnoser'],
    [
      '{"alder":17,"slægtninge":[{"alder":"x"},{"side":1}]}',
      'not-a-number slægtninge[0].alder, wrong-type slægtninge[1].side',
    ],
  ])('%s: %s', (facts, expected) => {
    expect(said(evaluate(inWorld(groupOf(healthy)), 'indikation', JSON.parse(facts) as Facts))).toBe(
      expected,
    );
  });

  test('the number of rows is held to what is declared', () => {
    const members = [factOf('prøver', { kind: 'rows', row: 'prøve', min: 1, max: 2, members: [] })];
    const run = (prøver: Facts[string]): string =>
      said(evaluate({ ...groupOf({ kind: 'always' }), facts: members }, 'indikation', { prøver }));
    expect(run([])).toBe('wrong-number-of-rows prøver');
    expect(run([{}, {}, {}])).toBe('wrong-number-of-rows prøver');
    expect(run({ rows: [], complete: false })).toBe('met');
    expect(run({ rows: [{}, {}, {}], complete: false })).toBe('wrong-number-of-rows prøver');
  });

  test('nothing is thrown on any data, at any depth', () => {
    const name = fc.constantFrom(
      ...WORLD.map(({ id }) => id),
      'rows',
      'complete',
      'unknown',
      '__proto__',
      'ung',
    );
    const { data } = fc.letrec<{ data: unknown; inner: unknown }>((tie) => ({
      data: fc.dictionary(name, tie('inner'), { noNullPrototype: true, maxKeys: 6 }),
      inner: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom(
          0,
          -1,
          1e300,
          NaN,
          true,
          null,
          undefined,
          '',
          '2018',
          '2018-02-30',
          'A',
          'met',
          'lav',
        ),
        fc.array(tie('inner'), { maxLength: 3 }),
        fc.record({ rows: fc.array(tie('data'), { maxLength: 2 }), complete: fc.boolean() }),
        tie('data'),
      ),
    }));
    const group = inWorld(groupOf(healthy));
    let [judged, refused] = [0, 0];
    fc.assert(
      fc.property(data, (facts) => {
        const evaluation = evaluate(group, 'indikation', facts as Facts);
        if (evaluation.ok) judged += 1;
        else refused += 1;
        expect(evaluation.ok || evaluation.errors.length > 0).toBe(true);
      }),
      { seed: 20261124, numRuns: draws(3000) },
    );
    console.log({ judged, refused });
    expect(Math.min(judged, refused)).toBeGreaterThan(100);
  });
});
