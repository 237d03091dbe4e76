/** Tables, points and bands: what they become, and the values they leave out or take in twice. */
import { describe, expect, test } from 'vitest';

import { about, conditionOf, expectFound, FAMILY } from './family.ts';
import { diagnose } from './tester.ts';

/** What the warnings say, in Danish. */
function told(condition: string): readonly string[] {
  return diagnose(about(condition), [FAMILY])
    .filter(({ file }) => file === 'a.krit')
    .map(({ code, message }) => `${code} ${message.da}`);
}

describe('a comparison with a table', () => {
  test('is any of its rows: the keys and the comparison', () => {
    expect(conditionOf('længde > efter tabel køn { kvinde: 2 mm; mand: 3 mm }')).toEqual({
      kind: 'any',
      of: ['kvinde', 'mand'].map((id, index) => ({
        condition: {
          kind: 'all',
          of: [
            {
              condition: { kind: 'compare', fact: 'køn', operator: '=', value: { kind: 'option', id } },
            },
            {
              condition: {
                kind: 'compare',
                fact: 'længde',
                operator: '>',
                value: { kind: 'number', quantity: { value: String(index + 2), unit: 'mm' } },
              },
            },
          ],
        },
      })),
    });
  });

  test.for([
    'længde > efter tabel køn { kvinde: 2 mm; mand: 3 ⟦år|KRIT4002⟧ }',
    'længde > efter tabel køn { kvinde: 2 mm; ⟦man|KRIT3001⟧: 3 mm }',
    'længde > efter tabel ⟦kønn|KRIT3001⟧ { kvinde: 2 mm; mand: 3 mm }',
    'længde > efter tabel køn, alder { ⟦kvinde|KRIT4074⟧: 2 mm }',
    'længde > efter tabel alder { < 40 ⟦mm|KRIT4002⟧: 2 mm; >= 40 år: 3 mm }',
  ])('%s', expectFound);
});

describe('a table', () => {
  test.for([
    'længde > efter tabel køn, alder { kvinde, < 40 år: 2 mm; kvinde, >= 40 år: 3 mm; mand, enhver: 1 mm }',
    'længde > efter tabel alder { < 40 år: 2 mm; 40-49 år: 3 mm; >= 50 år: 4 mm }',
    'længde > efter tabel levende { ja: 2 mm; nej: 3 mm }',
    'længde > efter tabel grad { < svær: 2 mm; svær: 3 mm }',
    'længde > efter tabel længde { < 2,5 mm: 2 mm; >= 2,5 mm: 3 mm }',
  ])('with every key in one row: %s', expectFound);

  test.for([
    ['alder { < 40 år: 2 mm; > 40 år: 3 mm }', 'KRIT5021', '40'],
    ['alder { < 40 år: 2 mm; 45-60 år: 3 mm; > 60 år: 1 mm }', 'KRIT5021', '40 til 44'],
    ['længde { < 2 mm: 2 mm; > 2 mm: 3 mm }', 'KRIT5021', '2'],
    ['længde { < 2 mm: 2 mm; > 3 mm: 3 mm }', 'KRIT5021', 'mellem 2 og 3'],
    ['længde { <= 2 mm: 2 mm; >= 3 mm: 3 mm }', 'KRIT5021', 'mellem 2 og 3'],
    ['alder { <= 40 år: 2 mm; >= 40 år: 3 mm }', 'KRIT5022', '40'],
    [
      'køn, alder { kvinde, <= 40 år: 2 mm; kvinde, > 40 år: 3 mm; enhver, < 5 år: 1 mm; mand, >= 5 år: 1 mm }',
      'KRIT5022',
      'køn kvinde og alder',
    ],
    ['alder { 18-39 år: 2 mm; >= 40 år: 3 mm }', 'KRIT5023', '0 til 17'],
    ['grad { let: 2 mm; svær: 3 mm }', 'KRIT5023', 'middel'],
    ['levende { ja: 2 mm }', 'KRIT5023', 'række for nej'],
  ] as const)('%s', ([table, code, values]) => {
    const findings = told(`længde > efter tabel ${table}`);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(code);
    expect(findings[0]).toContain(values);
  });
});

describe('points', () => {
  test('a computed score has its rows by group', () => {
    expect(
      conditionOf(
        'score { pointgruppe "A" { 1 hvis levende = ja; 2 hvis alder > 60 år } pointgruppe { 0,5 hvis køn = mand } } >= 3',
      ),
    ).toMatchObject({
      left: {
        kind: 'score',
        groups: [{ rows: [{ points: '1' }, { points: '2' }] }, { rows: [{ points: '0.5' }] }],
      },
    });
  });

  test.for([
    'score { pointgruppe ⟦"A"|KRIT5021⟧ { 1 hvis alder < 60 år; 2 hvis alder > 60 år } } >= 3',
    'score { pointgruppe ⟦"A"|KRIT5022⟧ { 1 hvis alder fra 40 til 50 år; 2 hvis alder fra 50 til 60 år } } >= 3',
    'score { pointgruppe "A" { 1 hvis alder >= 40 år; 2 hvis alder >= 60 år } } >= 3',
    'score { pointgruppe "A" { 1 hvis alder < 40 år; 2 hvis alder > 60 år og levende = ja } } >= 3',
    'score { pointgruppe "A" { 1 hvis alder < 40 ⟦mm|KRIT4002⟧ } } >= 3',
    'score { pointgruppe "A" { 1 hvis levende = ja } } >= 3 ⟦år|KRIT4003⟧',
  ])('%s', expectFound);
});

describe('alternatives that meet at a limit', () => {
  test.for([
    '⟦mindst en af { alder < 60 år; alder > 60 år }|KRIT5021⟧',
    '⟦alder < 60 år eller alder > 60 år|KRIT5021⟧',
    '⟦alder <= 59 år eller alder >= 61 år|KRIT5021⟧',
    '⟦mindst en af { alder < 60 år og levende = ja; alder > 60 år og levende = nej }|KRIT5021⟧',
    '⟦mindst en af { alder <= 60 år og levende = ja; alder >= 60 år og levende = nej }|KRIT5022⟧',
    'mindst en s i slægtninge hvor ⟦s.alder < 60 år eller s.alder > 60 år|KRIT5021⟧',
  ])('%s', expectFound);

  test.for([
    'alder < 18 år eller alder > 60 år',
    'alder < 60 år eller alder >= 60 år',
    'mindst en af { alder < 60 år; alder > 60 år; alder = 60 år }',
    'mindst en af { alder < 40 år; alder fra 40 til 50 år og levende = ja; alder < 60 år og køn = mand }',
    'alle af { alder > 18 år; alder < 60 år }',
    'alder < 60 år eller længde > 60 mm',
    'måneder-siden < 60 måneder eller alder > 60 år',
  ])('no false alarm: %s', expectFound);
});
