/** Conditions on rows: right ones as the catalogue has them, and their wrong neighbours with the exact words at fault. */
import { describe, expect, test } from 'vitest';

import type { Criterion } from '@kriterion/catalogue';

import { about, conditionOf, expectFound, FAMILY, family } from './family.ts';
import { diagnose, found, groupOf } from './tester.ts';

function criteriaOf(members: string): readonly Criterion[] {
  return groupOf(family(members), [FAMILY]).criteria;
}

/** A group around members, marked. */
function expectFoundIn(members: string): void {
  const text = family(members);
  expect(found(text, [FAMILY])).toBe(text);
}

const RELATIVES = [{ kind: 'list', path: { names: ['slægtninge'] } }];

describe('how many rows', () => {
  test.for([
    ['mindst en s i slægtninge hvor s.syg = ja', { min: 1 }],
    ['mindst 2 s i slægtninge hvor s.syg = ja', { min: 2 }],
    ['højst 3 s i slægtninge hvor s.syg = ja', { max: 3 }],
    ['præcis 2 s i slægtninge hvor s.syg = ja', { min: 2, max: 2 }],
    ['ingen s i slægtninge hvor s.syg = ja', { max: 0 }],
  ] as const)('%s', ([source, bounds]) => {
    expect(conditionOf(source)).toEqual({
      kind: 'rows',
      ...bounds,
      rows: {
        row: 's',
        sources: RELATIVES,
        where: {
          kind: 'relation',
          left: { kind: 'path', path: { row: 's', names: ['syg'] } },
          operator: '=',
          right: { kind: 'value', value: { kind: 'boolean', value: true } },
        },
      },
    });
  });

  test('every one of them', () => {
    expect(conditionOf('hver s i slægtninge hvor s.syg = ja opfylder s.alder < 50 år')).toMatchObject({
      kind: 'every',
      rows: { row: 's', where: {} },
      satisfies: { kind: 'relation' },
    });
  });

  test.for([
    'mindst ⟦1,5|KRIT4044⟧ s i slægtninge',
    'mindst en s i ⟦alder|KRIT4058⟧',
    'mindst en s i ⟦slægtning|KRIT3001⟧ hvor s.syg = ja',
    'mindst en s i slægtninge hvor s.⟦syge|KRIT3001⟧ = ja',
    'mindst en s i slægtninge hvor s.alder < ⟦50|KRIT4001⟧',
    'mindst en s i slægtninge hvor ⟦s|KRIT4054⟧ = ja',
    'mindst en s i slægtninge hvor ⟦s|KRIT4054⟧',
    'mindst en s i slægtninge hvor ⟦s.syg|KRIT4006⟧',
    'mindst en s i samlet { slægtninge; ⟦slægtninge|KRIT4015⟧ }',
  ])('%s', expectFound);
});

describe('rows inside rows', () => {
  test('see the outer row, the patient and criteria', () => {
    const members = `kriterium voksen "Voksen" [papir]: alder >= 18 år
kriterium k "K" [papir]: mindst en s i slægtninge hvor mindst 2 f i s.fundne hvor f.art = a og f.størrelse > 3 mm og s.alder < alder og voksen
fælles kriterier { k }`;
    const [, k] = criteriaOf(members);
    expect(k?.condition).toMatchObject({
      rows: {
        where: { kind: 'rows', min: 2, rows: { sources: [{ path: { row: 's', names: ['fundne'] } }] } },
      },
    });
  });

  test.for([
    'mindst en s i slægtninge hvor mindst en ⟦s|KRIT5020⟧ i s.fundne hvor s.art = a',
    'mindst en ⟦alder|KRIT5020⟧ i slægtninge',
    'mindst en ⟦k|KRIT5020⟧ i slægtninge hvor k.syg = ja',
    'mindst en ⟦grænse-for-alder|KRIT5020⟧ i slægtninge',
    'mindst en mand i slægtninge hvor køn = ⟦mand|KRIT5020⟧',
  ])('%s', expectFound);
});

describe('several lists together', () => {
  test('the patient may be one of the people', () => {
    expect(
      conditionOf('mindst 2 s i samlet { slægtninge; patienten } hvor s.køn = kvinde og s.alder < 50 år'),
    ).toMatchObject({ rows: { sources: [...RELATIVES, { kind: 'patient' }] } });
  });

  test('facts that only the patient as a row is asked for are facts of the group', () => {
    const { facts } = groupOf(about('mindst en s i patienten hvor s.levende = ja'), [FAMILY]);
    expect(facts.map(({ id }) => id)).toEqual(['levende']);
  });

  test.for([
    'mindst en s i samlet { slægtninge; venner } hvor s.⟦side|KRIT4052⟧ = mor',
    'mindst en s i samlet { slægtninge; patienten } hvor s.⟦syg|KRIT4052⟧ = ja',
    'mindst en s i samlet { slægtninge; venner } hvor ⟦s.alder|KRIT4056⟧ > 3 år',
    'mindst en s i samlet { slægtninge; venner } hvor s.køn = ⟦kvide|KRIT3001⟧',
  ])('%s', expectFound);
});

describe('different rows', () => {
  test('have a name each', () => {
    expect(
      conditionOf('forskellige p, q i slægtninge hvor p.side = q.side og p.alder < q.alder'),
    ).toMatchObject({ kind: 'different', names: ['p', 'q'], sources: RELATIVES });
  });

  test.for([
    'forskellige a1, b1, c1, d1, ⟦e1|KRIT4070⟧ i slægtninge hvor a1.syg = ja',
    'forskellige p, ⟦p|KRIT5020⟧ i slægtninge hvor p.syg = ja',
    'forskellige p, q i slægtninge hvor ⟦r|KRIT3001⟧.syg = ja',
  ])('%s', expectFound);
});

describe('for the same value', () => {
  test('of one answer or of several', () => {
    const relatives = 'gælder mindst 2 s i slægtninge hvor';
    expect(conditionOf(`for samme linje i slægtninge.side ${relatives} s.side = linje`)).toMatchObject({
      kind: 'for-same',
      name: 'linje',
      values: ['mor', 'far'],
    });
    expect(conditionOf(`for samme linje i slægtninge.sider ${relatives} s.sider = linje`)).toMatchObject({
      condition: { rows: { where: { right: { kind: 'variable', name: 'linje' } } } },
    });
  });

  test.for([
    'for samme linje i ⟦slægtninge.alder|KRIT4072⟧ gælder mindst 2 s i slægtninge',
    'for samme ⟦alder|KRIT5020⟧ i slægtninge.side gælder mindst 2 s i slægtninge',
    'for samme linje i slægtninge.side gælder mindst 2 s i slægtninge hvor s.køn = ⟦linje|KRIT4063⟧',
    'for samme linje i slægtninge.side gælder mindst 2 s i slægtninge hvor s.side = ⟦line|KRIT3001⟧',
  ])('%s', expectFound);
});

describe('criteria about a row', () => {
  const near = 'kriterium nær om s i slægtninge "Nær" [papir]: s.alder < 50 år og s.køn = kvinde\n';
  const shared = '\nfælles kriterier { k }';

  test('serve every list that has the members they ask for', () => {
    const criteria = criteriaOf(
      `${near}kriterium k "K" [papir]: mindst en t i samlet { slægtninge; patienten } hvor nær om t${shared}`,
    );
    expect(criteria[0]).toMatchObject({ about: { row: 's', of: { names: ['slægtninge'] } } });
    expect(criteria[1]?.condition).toMatchObject({
      rows: { where: { kind: 'row-criterion', id: 'nær', row: 't' } },
    });
  });

  test('are asked of the patient: the facts they ask for are facts of the group', () => {
    const { facts } = groupOf(
      family(`${near}kriterium k "K" [papir]: mindst en t i patienten hvor nær om t${shared}`),
      [FAMILY],
    );
    expect(facts.map(({ id }) => id)).toEqual(['alder', 'køn']);
  });

  test.for([
    `${near}kriterium k "K" [papir]: mindst en t i venner hvor ⟦nær om t|KRIT4081⟧${shared}`,
    `kriterium nær om s i slægtninge "Nær" [papir]: s.side = mor
kriterium nærmere om s i slægtninge "Nærmere" [papir]: nær om s og s.køn = mand
kriterium k "K" [papir]: mindst en t i venner hvor ⟦nærmere om t|KRIT4080⟧${shared}`,
    `kriterium nær om s i slægtninge "Nær" [papir]: mindst en f i s.fundne hvor f.art = a
kriterium k "K" [papir]: mindst en t i venner hvor ⟦nær om t|KRIT4080⟧${shared}`,
    `${near}kriterium k "K" [papir]: mindst en t i slægtninge hvor ⟦nær|KRIT4073⟧${shared}`,
    `${near}kriterium k "K" [papir]: mindst en t i slægtninge hvor nær om ⟦u|KRIT3001⟧${shared}`,
    `kriterium voksen "V" [papir]: alder > 18 år
kriterium k "K" [papir]: mindst en t i slægtninge hvor ⟦voksen|KRIT4077⟧ om t${shared}`,
    `kriterium nær om s i ⟦alder|KRIT4058⟧ "Nær" [papir]: levende = ja
kriterium k "K" [papir]: mindst en t i slægtninge hvor nær om t${shared}`,
    `kriterium nær om ⟦alder|KRIT5020⟧ i slægtninge "Nær" [papir]: alder.syg = ja
kriterium k "K" [papir]: mindst en t i slægtninge hvor nær om t${shared}`,
  ])('%s', expectFoundIn);

  test('that build on each other in a circle', () => {
    const text = family(`kriterium a1 om s i slægtninge "A" [papir]: b1 om s
kriterium b1 om s i slægtninge "B" [papir]: a1 om s
kriterium k "K" [papir]: mindst en t i slægtninge hvor a1 om t${shared}`);
    expect(diagnose(text, [FAMILY])).toMatchObject([{ code: 'KRIT3006' }]);
  });
});

describe('definitions inside a criterion', () => {
  const shared = '\nfælles kriterier { k }';

  test('are criteria of their own, right after the criterion that holds them', () => {
    const criteria = criteriaOf(`kriterium k "K" [papir]: gammel {
  definition ung "Ung" [papir]: alder < 30 år
  definition gammel: ung eller alder > 60 år
}
kriterium l "L" [papir]: levende = ja
fælles kriterier { k; l }`);
    expect(criteria.map(({ id, definedIn }) => [id, definedIn])).toEqual([
      ['k', undefined],
      ['ung', 'k'],
      ['gammel', 'k'],
      ['l', undefined],
    ]);
  });

  test('of a criterion about a row are about the same row', () => {
    const criteria = criteriaOf(`kriterium nær om s i slægtninge "Nær" [papir]: ung og s.syg = ja {
  definition ung: s.alder < 30 år
}
kriterium k "K" [papir]: mindst en t i slægtninge hvor nær om t${shared}`);
    expect(criteria[1]).toMatchObject({ id: 'ung', about: { row: 's' }, definedIn: 'nær' });
    expect(criteria[0]?.condition).toMatchObject({
      of: [{ condition: { kind: 'row-criterion', id: 'ung', row: 's' } }, {}],
    });
  });

  test.for([
    `kriterium k "K" [papir]: levende = ja { definition ⟦ubrugt|KRIT5028⟧: alder > 3 år }${shared}`,
    `kriterium k "K" [papir]: først { definition først: ⟦sidst|KRIT3001⟧ }${shared}`,
    `kriterium k "K" [papir]: alder > 3 år { definition ⟦alder|KRIT5020⟧: levende = ja }${shared}`,
    `kriterium l "L" [papir]: ⟦kun-her|KRIT3001⟧
kriterium k "K" [papir]: kun-her { definition kun-her: levende = ja }
fælles kriterier { k; l }`,
  ])('%s', expectFoundIn);
});

describe('libraries', () => {
  test('criteria named only in the shared list or in an indication come along', () => {
    const library = {
      path: 'b.krit',
      text: `sprog da, udgave 1
udstiller alt
kilde bog "En bog"
oplysning x "X" [bog]: ja/nej
kriterium fra-liste "Fra liste" [bog]: x = ja
kriterium fra-indikation "Fra indikation" [bog]: videre
kriterium videre "Videre" [bog]: x = nej
`,
    };
    const group = groupOf(
      `sprog da, udgave 1
brug "b.krit"
patientgruppe g "G" [bog] { version 0.1.0
fælles kriterier { fra-liste }
indikation i1 "I" [bog] { kriterier { "K": fra-indikation } } }`,
      [library],
    );
    expect(group.criteria.map(({ id }) => id)).toEqual(['fra-liste', 'fra-indikation', 'videre']);
    expect(group.indications[0]?.routes[0]?.requirements.map(({ id }) => id)).toContain('fra-liste');
  });
});
