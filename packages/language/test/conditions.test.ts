/** Conditions on facts: right ones as the catalogue has them, and their wrong neighbours with the exact words at fault. */
import { describe, expect, test } from 'vitest';

import { about, conditionOf, expectFound, FAMILY, family } from './family.ts';
import { diagnose, fixed, found } from './tester.ts';

describe('a fact against a fixed value stays the plain comparison', () => {
  test.for([
    ['alder >= 18 år', { fact: 'alder', operator: '>=' }],
    ['18 år <= alder', { fact: 'alder', operator: '>=' }],
    ['18 år > alder', { fact: 'alder', operator: '<' }],
    ['alder >= 18 years', { fact: 'alder', operator: '>=' }],
    ['levende <> nej', { fact: 'levende', operator: '<>' }],
    ['køn = mand', { fact: 'køn', operator: '=' }],
    ['mand = køn', { fact: 'køn', operator: '=' }],
    ['grad <> svær', { fact: 'grad', operator: '<>' }],
    ['født < 2020-02-29', { fact: 'født', operator: '<' }],
  ] as const)('%s', ([source, expected]) => {
    expect(conditionOf(source)).toMatchObject({ kind: 'compare', ...expected });
  });

  test('in the unit of the fact, however it is spelt', () => {
    expect(conditionOf('alder >= 18 years')).toEqual(conditionOf('alder >= 18 år'));
  });

  test.for([
    'alder >= ⟦18|KRIT4001⟧',
    'alder >= 18 ⟦mm|KRIT4002⟧',
    'antal >= 3 ⟦år|KRIT4003⟧',
    'alder = ⟦ja|KRIT4004⟧',
    '⟦levende|KRIT4005⟧ > ja',
    '⟦køn|KRIT4005⟧ >= mand',
    'antal > ⟦1,5|KRIT4009⟧',
    'alder > ⟦131|KRIT4008⟧ år',
    'køn = ⟦mannd|KRIT3001⟧',
    '⟦3 = 3|KRIT4075⟧',
    '⟦slægtninge|KRIT4076⟧ = 3',
    '⟦prøve|KRIT4076⟧ = ja',
    'levende = ⟦ukendt|KRIT4079⟧',
    'levende = ⟦ikke relevant|KRIT4079⟧',
    '⟦anden-afgørelse|KRIT4078⟧ = ja',
  ])('%s', expectFound);
});

describe('ordered choices', () => {
  test('compare by their order, lowest first', () => {
    expect(conditionOf('grad >= middel')).toEqual({
      kind: 'relation',
      left: { kind: 'path', path: { names: ['grad'] } },
      operator: '>=',
      right: { kind: 'value', value: { kind: 'option', id: 'middel' } },
      order: ['let', 'middel', 'svær'],
    });
  });
});

describe('two facts', () => {
  test.for(['prøvedato >= født', 'alder > antallet-år', 'køn = andet-køn'])('of one kind: %s', (source) => {
    const text = family(`oplysning antallet-år "År" [papir]: heltal i år
oplysning andet-køn "Køn" [papir]: en af { mand "M"; kvinde "K" }
kriterium k "K" [papir]: ${source} og antallet-år > 1 år og andet-køn = mand
fælles kriterier { k }`);
    expect(found(text, [FAMILY])).toBe(text);
  });

  test.for([
    'alder > ⟦måneder-siden|KRIT4050⟧',
    'alder > ⟦antal|KRIT4050⟧',
    'alder > ⟦født|KRIT4051⟧',
    'køn = ⟦levende|KRIT4051⟧',
    'alder = ⟦alderr|KRIT3001⟧',
    'grad = ⟦køn|KRIT4063⟧',
  ])('%s', expectFound);
});

describe('parameters', () => {
  test('with a value and without', () => {
    expect(conditionOf('alder >= grænse-for-alder')).toMatchObject({
      right: { kind: 'parameter', id: 'grænse-for-alder' },
    });
    expect(conditionOf('længde >= ukendt-grænse')).toMatchObject({
      right: { kind: 'parameter', id: 'ukendt-grænse' },
    });
  });

  test.for(['antal >= ⟦grænse-for-alder|KRIT4050⟧', 'født >= ⟦grænse-for-alder|KRIT4051⟧'])(
    '%s',
    expectFound,
  );
});

describe('ranges', () => {
  test('include both ends unless marked; the unit may stand on the last value alone', () => {
    expect(conditionOf('alder fra 18 til 39 år')).toMatchObject({
      kind: 'all',
      of: [{ condition: { operator: '>=' } }, { condition: { operator: '<=' } }],
    });
    expect(conditionOf('alder fra over 18 år til under 40 år')).toMatchObject({
      kind: 'all',
      of: [{ condition: { operator: '>' } }, { condition: { operator: '<' } }],
    });
  });

  test.for([
    'alder fra ⟦18|KRIT4001⟧ til ⟦39|KRIT4001⟧',
    'alder fra 18 til 39 ⟦mm|KRIT4002⟧',
    'grad fra let til ⟦svæær|KRIT3001⟧',
  ])('%s', expectFound);

  test('the smaller value stands first', () => {
    const [diagnostic] = diagnose(about('alder fra 39 til 18 år'), [FAMILY]);
    expect(diagnostic).toMatchObject({ code: 'KRIT4013' });
  });

  test.for([
    ['længde fra 8,5 til 8,4 mm', 'KRIT4013', 'fra 8,5 til 8,4', 'from 8.5 to 8.4'],
    ['længde < 8,5 mm eller længde > 8,5 mm', 'KRIT5021', '8,5', '8.5'],
  ] as const)('numbers are told as the reader writes them: %s', ([condition, code, da, en]) => {
    const told = diagnose(about(condition), [FAMILY]).find((diagnostic) => diagnostic.code === code);
    expect(told?.message.da).toContain(da);
    expect(told?.message.en).toContain(en);
  });
});

describe('dates', () => {
  test('"within" is as much before as after', () => {
    expect(conditionOf('prøvedato inden for 30 dage af født')).toMatchObject({
      kind: 'all',
      of: [
        { condition: { operator: '>=', right: { kind: 'shifted', by: -30, unit: 'days' } } },
        { condition: { operator: '<=', right: { kind: 'shifted', by: 30, unit: 'days' } } },
      ],
    });
  });

  test.for([
    'prøvedato inden for 30 ⟦mm|KRIT4059⟧ af født',
    'prøvedato inden for ⟦2,5|KRIT4062⟧ uger af født',
    'prøvedato inden for 3 uger af ⟦alder|KRIT4060⟧',
    'prøvedato > født + 6 ⟦mm|KRIT4059⟧',
    'prøvedato > ⟦alder|KRIT4060⟧ - 6 måneder',
  ])('%s', expectFound);
});

describe('sets', () => {
  test('of options of a plain fact stay the plain case', () => {
    expect(conditionOf('grad blandt { let, svær }')).toEqual({
      kind: 'among',
      fact: 'grad',
      options: ['let', 'svær'],
    });
  });

  test('of several answers, codes, and open ones', () => {
    expect(conditionOf('tegn blandt { rødme, andre hvis skøn }')).toMatchObject({
      kind: 'member',
      others: { names: ['skøn'] },
    });
    expect(conditionOf('sygdom blandt { "K10*", undtagen "K102" }')).toMatchObject({
      kind: 'member',
      list: 'sygdomme',
    });
    expect(conditionOf('sygdom = "K10"')).toMatchObject({ kind: 'member', list: 'sygdomme' });
    expect(conditionOf('sygdom <> "K10"')).toMatchObject({ kind: 'not', condition: { kind: 'member' } });
    expect(conditionOf('tidligere-sygdomme alle i kar')).toMatchObject({
      kind: 'subset',
      within: { kind: 'set' },
    });
    expect(conditionOf('slægtninge.sider alle i { mor }')).toMatchObject({
      kind: 'subset',
      path: { names: ['slægtninge', 'sider'] },
    });
  });

  test.for([
    '⟦tegn|KRIT4057⟧ = rødme',
    '⟦tidligere-sygdomme|KRIT4057⟧ = "K10"',
    'sygdom = ⟦kar|KRIT4065⟧',
    'sygdom = ⟦K10|KRIT4065⟧',
    'tegn blandt { rødme, ⟦fieber|KRIT3001⟧ }',
    'tegn blandt { rødme, andre hvis ⟦alder|KRIT4066⟧ }',
    '⟦alder|KRIT4004⟧ blandt { rødme }',
    'tidligere-sygdomme alle i ⟦tegn|KRIT4051⟧',
  ])('%s', expectFound);
});

describe('what stands alone', () => {
  test.for([
    '⟦levende|KRIT4006⟧',
    '⟦prøve.god|KRIT4006⟧',
    '⟦anden-afgørelse|KRIT4078⟧',
    'prøve.⟦gud|KRIT3001⟧ = ja',
    'alder.⟦år|KRIT4053⟧ = 3',
    'slægtninge.⟦side|KRIT4055⟧ = mor',
    '⟦antallet af s i slægtninge|KRIT4068⟧',
    '⟦alder er udfyldt|KRIT4082⟧',
    '⟦alder|KRIT4069⟧ er opfyldt',
  ])('%s', expectFound);

  test('a yes/no fact is most likely to be yes', () => {
    const text = about('levende');
    const [fix] = diagnose(text, [FAMILY]).flatMap(({ fixes }) => fixes);
    expect(fix === undefined ? '' : fixed(text, fix)).toBe(about('levende = ja'));
  });
});

describe('"and" and "or" side by side', () => {
  const source = 'levende = ja eller køn = mand og alder > 3 år eller antal = 3';
  const readings = [
    'levende = ja eller (køn = mand og alder > 3 år) eller antal = 3',
    '(levende = ja eller køn = mand) og (alder > 3 år eller antal = 3)',
  ];

  test('both readings are told in the words of the source', () => {
    const [diagnostic] = diagnose(about(source), [FAMILY]);
    expect(diagnostic?.code).toBe('KRIT2004');
    for (const reading of readings) expect(diagnostic?.message.da).toContain(reading);
  });

  test('both are offered, neither as safe, and each removes the finding', () => {
    const text = about(source);
    const [diagnostic] = diagnose(text, [FAMILY]);
    const fixes = diagnostic?.fixes ?? [];
    expect(fixes.map((fix) => fixed(text, fix))).toEqual(readings.map((reading) => about(reading)));
    expect(fixes.every(({ safe }) => !safe)).toBe(true);
    for (const reading of readings) expect(found(about(reading), [FAMILY])).toBe(about(reading));
  });
});

describe('one condition for each answer', () => {
  test('is any of the answers with their conditions', () => {
    expect(conditionOf('alt efter køn { kvinde: alder < 40 år; mand: alder < 50 år }')).toMatchObject({
      kind: 'any',
      of: [{ condition: { kind: 'all' } }, { condition: { kind: 'all' } }],
    });
    expect(conditionOf('alt efter køn { kvinde: alder < 40 år; ellers: levende = ja }')).toMatchObject({
      of: [{}, { condition: { of: [{ condition: { kind: 'not', condition: { kind: 'among' } } }, {}] } }],
    });
  });

  test.for([
    'alt efter ⟦køn|KRIT5024⟧ { kvinde: alder < 40 år }',
    'alt efter køn { kvinde: alder < 40 år; ⟦mænd|KRIT3001⟧: alder > 3 år }',
    'alt efter køn { kvinde: alder < 40 år; ⟦kvinde|KRIT3002⟧: alder > 3 år; ellers: levende = ja }',
    'alt efter ⟦alder|KRIT4072⟧ { kvinde: levende = ja }',
  ])('%s', expectFound);
});

describe('verdicts', () => {
  function indications(condition: string): string {
    return family(`indikation i1 "I1" [papir] { kriterier { "K": levende = ja } }
indikation i2 "I2" [papir] { delindikation d1 "D1" [papir] { kriterier { "K": levende = ja } } }
indikation i3 "I3" [papir] { kriterier { "K": ${condition} } }`);
  }

  test.for([
    'i1 er opfyldt',
    'i2.d1 er opfyldt',
    'anden-afgørelse er opfyldt',
    '⟦i1|KRIT4078⟧',
    '⟦i4|KRIT3001⟧ er opfyldt',
    'i2.⟦d2|KRIT3001⟧ er opfyldt',
  ])('%s', (marked) => {
    const text = indications(marked);
    expect(found(text, [FAMILY])).toBe(text);
  });

  test('of one another in a circle', () => {
    const text = indications('levende = ja').replace('"K": levende = ja', '"K": i3 er opfyldt');
    const circle = text.replace(
      'i3 "I3" [papir] { kriterier { "K": levende = ja',
      'i3 "I3" [papir] { kriterier { "K": i1 er opfyldt',
    );
    expect(diagnose(circle, [FAMILY]).map(({ code }) => code)).toContain('KRIT3006');
  });
});
