/** Examples, clarifications, exclusions and overrides: answers are checked in full, with the exact words at fault. */
import { describe, expect, test } from 'vitest';

import type { Group } from '@kriterion/catalogue';

import { FAMILY, family } from './family.ts';
import { diagnose, fixed, found, groupOf } from './tester.ts';

/** A group with an example that gives the answers; what it is tried on does not matter. */
function given(facts: string): string {
  return family(`indikation i1 "I1" [papir] { kriterier { "K": levende = ja } }
eksempel "E" for i1: opfyldt { levende = ja; ${facts} }`);
}

function expectFound(facts: string): void {
  expect(found(given(facts), [FAMILY])).toBe(given(facts));
}

function exampleIn(facts: string): Group['examples'][number]['facts'] {
  return groupOf(given(facts), [FAMILY]).examples[0]?.facts ?? {};
}

describe('answers', () => {
  test('of every kind', () => {
    expect(
      exampleIn(`alder = 40 år; længde = 2,50 mm; prøvedato = 1980-02; køn = mand; tegn = { rødme; feber }; sygdom = "K101"
tidligere-sygdomme = { "K10" }; anden-afgørelse = ikke opfyldt; prøve = { mængde = 3 ml }; grad = ukendt; skøn = ikke relevant
slægtninge = { { alder = 50 år; fundne = { { art = a } måske flere } }; { } }`),
    ).toEqual({
      levende: { boolean: true },
      alder: { number: '40' },
      længde: { number: '2.5' },
      prøvedato: { date: '1980-02' },
      køn: { option: 'mand' },
      tegn: { several: ['rødme', 'feber'] },
      sygdom: { code: 'K101' },
      'tidligere-sygdomme': { several: ['K10'] },
      'anden-afgørelse': { verdict: 'not-met' },
      prøve: { members: { mængde: { number: '3' } } },
      grad: { unknown: true },
      skøn: { notRelevant: true },
      slægtninge: {
        rows: [
          { alder: { number: '50' }, fundne: { rows: [{ art: { option: 'a' } }], complete: false } },
          {},
        ],
        complete: true,
      },
    });
  });

  test('a complete empty list is not the same as no list', () => {
    expect(exampleIn('slægtninge = { }')['slægtninge']).toEqual({ rows: [], complete: true });
  });

  test.for([
    '⟦alderr|KRIT3001⟧ = 40 år',
    'alder = ⟦40|KRIT4001⟧',
    'født = ⟦1980-02|KRIT4085⟧',
    'født = ⟦1980|KRIT4085⟧',
    'født = ⟦198|KRIT4004⟧',
    'født = ⟦1980 år|KRIT4004⟧',
    'alder = ⟦140|KRIT4008⟧ år',
    'køn = ⟦man|KRIT3001⟧',
    'køn = ⟦{ mand }|KRIT4085⟧',
    'køn = ⟦opfyldt|KRIT4085⟧',
    'alder = ⟦"40"|KRIT4016⟧',
    'tegn = ⟦rødme|KRIT4086⟧',
    'tegn = { rødme; ⟦rødme|KRIT4015⟧ }',
    'tegn = { ⟦feeber|KRIT3001⟧ }',
    'tegn = ⟦{ rødme måske flere }|KRIT4085⟧',
    'sygdom = ⟦"K99"|KRIT4030⟧',
    'sygdom = ⟦K10|KRIT4085⟧',
    'tidligere-sygdomme = { ⟦K10|KRIT4085⟧ }',
    'anden-afgørelse = ⟦ja|KRIT4085⟧',
    'prøve = ⟦ja|KRIT4085⟧',
    'prøve = { ⟦mængden|KRIT3001⟧ = 3 ml }',
    'prøve = { mængde = 3 ⟦l|KRIT4002⟧ }',
    'slægtninge = ⟦{ alder = 3 år }|KRIT4083⟧',
    'slægtninge = ⟦ja|KRIT4085⟧',
    'slægtninge = { { ⟦aldr|KRIT3001⟧ = 3 år } }',
    'slægtninge = { ⟦rødme|KRIT4085⟧ }',
    'slægtninge = ⟦{ { }; { }; { }; { }; { }; { } }|KRIT4084⟧',
    'alder = 3 år; ⟦alder|KRIT3002⟧ = 4 år',
  ])('%s', expectFound);

  test.for([
    ['tegn = rødme', 'tegn = { rødme }'],
    ['slægtninge = { alder = 3 år }', 'slægtninge = { { alder = 3 år } }'],
  ] as const)('%s lacks its braces', ([wrong, right]) => {
    const [fix] = diagnose(given(wrong), [FAMILY]).flatMap(({ fixes }) => fixes);
    expect(fix === undefined ? '' : fixed(given(wrong), fix)).toBe(given(right));
  });
});

describe('exclusions, overrides and clarifications', () => {
  const members = `udelukkelse for-gammel "For gammel" [papir]: alder > 90 år { hører til "en anden gruppe" }
tilsidesættelse rådet "Rådet" [papir] { afgøres af "rådet" }
indikation i1 "I1" [papir] {
  kriterier { grad-krav "K": grad >= middel }
  udelukkelse for-mange "For mange" [papir]: antal > 4
  tilsidesættelse lokalt "Lokalt" [papir]
  præcisering let-alene "Let alene er ikke nok" [papir]: { grad = let; levende = ja }
}`;

  test('those of the group stand first in every indication', () => {
    const { indications } = groupOf(family(members), [FAMILY]);
    expect(indications[0]?.exclusions?.map(({ id, from }) => [id, from])).toEqual([
      ['for-gammel', 'group'],
      ['for-mange', 'indication'],
    ]);
    expect(indications[0]?.overrides?.map(({ id }) => id)).toEqual(['rådet', 'lokalt']);
    expect(indications[0]?.clarifications).toMatchObject([
      { id: 'let-alene', facts: { grad: { option: 'let' }, levende: { boolean: true } } },
    ]);
  });

  test.for([
    'eksempel "E" for i1: ikke opfyldt ved for-gammel, udfald opfyldt { alder = 95 år; tilsidesat ved rådet }',
    'eksempel "E" for i1: opfyldt ved grad-krav { grad = svær }',
    'eksempel "E" for i1: opfyldt ved ⟦for-gammel|KRIT3001⟧ { grad = svær }',
    'eksempel "E" for i1: opfyldt ved ⟦grad-kra|KRIT3001⟧ { grad = svær }',
    'eksempel "E" for i1: opfyldt { tilsidesat ved ⟦rådett|KRIT3001⟧ }',
    'eksempel "E" for i1 på dato ⟦2025-02-30|KRIT4010⟧: opfyldt { grad = svær }',
    'eksempel "E" for ⟦i2|KRIT3001⟧: opfyldt { grad = svær }',
    'udelukkelse u "Over ⟦50|KRIT5004⟧" [papir]: alder > 90 år',
  ])('%s', (marked) => {
    const text = family(`${members}\n${marked}`);
    expect(found(text, [FAMILY])).toBe(text);
  });
});
