/** Numbers, dates and choices: right ones as the catalogue has them, and their wrong neighbours with the exact words at fault. */
import { describe, expect, test } from 'vitest';

import type { Term } from '@kriterion/catalogue';

import { about, conditionOf, expectFound, FAMILY, family } from './family.ts';
import { diagnose, found, groupOf } from './tester.ts';

function leftOf(condition: string): Term {
  const read = conditionOf(condition);
  if (read.kind !== 'relation') throw new Error(`a relation expected, not ${read.kind}`);
  return read.left;
}

describe('numbers from rows', () => {
  test('counts, also weighted', () => {
    expect(leftOf('antallet af s i slægtninge hvor { s.syg = ja } >= 3')).toMatchObject({
      kind: 'count',
      rows: { row: 's', where: { kind: 'all' } },
    });
    expect(leftOf('antallet af s i slægtninge vægtet med 2 hvis s.syg = ja ellers 1 >= 3')).toMatchObject({
      kind: 'count',
      weight: { kind: 'choice' },
    });
  });

  test('different values, sums and means, the lowest and the highest', () => {
    expect(leftOf('antallet af forskellige s.side for s i slægtninge = 2')).toMatchObject({
      kind: 'distinct',
    });
    for (const [words, name] of [
      ['summen af', 'sum'],
      ['gennemsnittet af', 'mean'],
      ['den laveste af', 'lowest'],
      ['den højeste af', 'highest'],
    ]) {
      expect(leftOf(`${words ?? ''} s.alder for s i slægtninge < 55 år`)).toMatchObject({
        kind: 'aggregate',
        function: name,
      });
    }
  });

  test('a mean of whole numbers may be compared with decimals', () => {
    expectFound('gennemsnittet af s.alder for s i slægtninge < 55,5 år');
  });

  test.for([
    'antallet af s i slægtninge >= ⟦1,5|KRIT4009⟧',
    'antallet af s i slægtninge >= 3 ⟦år|KRIT4003⟧',
    'antallet af s i slægtninge vægtet med ⟦s.køn|KRIT4061⟧ >= 3',
    'gennemsnittet af s.alder for s i slægtninge < ⟦55|KRIT4001⟧',
    'summen af ⟦s.køn|KRIT4061⟧ for s i slægtninge > 3',
    'summen af s.⟦aldr|KRIT3001⟧ for s i slægtninge > 3 år',
    'summen af s.alder for s i slægtninge > ⟦antal|KRIT4050⟧',
    'antallet af forskellige s.side for s i ⟦alder|KRIT4058⟧ = 2',
  ])('%s', expectFound);
});

describe('days and moments', () => {
  function samples(condition: string): string {
    return family(`oplysning modtaget "M" [papir]: dato og klokkeslæt
oplysning prøver "P" [papir]: liste af en-prøve {
  oplysning dag "D": dato
  oplysning tid "T": dato og klokkeslæt
  oplysning fra-klokken "F": klokkeslæt
  oplysning til-klokken "T": klokkeslæt
}
kriterium k "K" [papir]: modtaget > 2020-01-01 og ${condition}
fælles kriterier { k }`);
  }

  test.for([
    'den laveste af p.dag for p i prøver < 2020-02-01',
    'den højeste af p.tid for p i prøver >= født + 1 måned',
    'mindst en p i prøver hvor p.tid < født',
    'mindst en p i prøver hvor p.fra-klokken < p.til-klokken',
    'hele dage fra modtaget til født >= 1 dag og ingen p i prøver',
    'summen af ⟦p.dag|KRIT4061⟧ for p i prøver > 3',
    'mindst en p i prøver hvor p.fra-klokken < ⟦p.tid|KRIT4051⟧',
    'mindst en p i prøver hvor p.tid < ⟦alder|KRIT4051⟧',
  ])('%s', (condition) => {
    expect(found(samples(condition), [FAMILY])).toBe(samples(condition));
  });
});

describe('answers in a set', () => {
  test('are counted', () => {
    expect(leftOf('antallet af tegn blandt { rødme; feber } >= 2')).toMatchObject({ kind: 'values-among' });
    expect(leftOf('antallet af tidligere-sygdomme blandt kar >= 2')).toMatchObject({ list: 'sygdomme' });
  });

  test.for(['antallet af ⟦alder|KRIT4004⟧ blandt { rødme } >= 2'])('%s', expectFound);
});

describe('time', () => {
  test('completed units from one date to another', () => {
    expect(leftOf('hele år fra født til prøvedato >= 18 år')).toMatchObject({
      kind: 'elapsed',
      unit: 'years',
    });
    expect(leftOf('hele måneder fra født til 2025-01-01 >= 18 months')).toMatchObject({ unit: 'months' });
  });

  test.for([
    'hele ⟦mm|KRIT4059⟧ fra født til prøvedato >= 18 mm',
    'hele år fra ⟦alder|KRIT4060⟧ til prøvedato >= 18 år',
    'hele år fra født til prøvedato >= ⟦18|KRIT4001⟧',
    'hele år fra født til prøvedato >= 18 ⟦måneder|KRIT4002⟧',
    'hele år fra født til prøvedato >= ⟦måneder-siden|KRIT4050⟧',
  ])('%s', expectFound);
});

describe('derived facts', () => {
  function derived(declarations: string): string {
    return family(`${declarations}
kriterium k "K" [papir]: x = x
fælles kriterier { k }`);
  }

  test.for([
    'oplysning x "X" [papir]: ja/nej = alder >= 18 år',
    'oplysning x "X" [papir]: ja/nej = levende',
    'oplysning x "X" [papir]: heltal i år = hele år fra født til prøvedato',
    'oplysning x "X" [papir]: en af { ung "U"; gammel "G" } = efter tabel alder { < 40 år: ung; >= 40 år: gammel }',
    'oplysning x "X" [papir]: heltal = score { pointgruppe "A" { 2 hvis levende = ja } }',
    'oplysning x "X" [papir]: decimaltal i år = gennemsnittet af s.alder for s i slægtninge',
    'oplysning x "X" [papir]: decimaltal = 2 hvis levende = ja ellers 1,5',
    'oplysning x "X" [papir]: dato = født + 18 år',
    'oplysning x "X" [papir]: heltal i år = ⟦hele måneder fra født til prøvedato|KRIT4050⟧',
    'oplysning x "X" [papir]: heltal i år = ⟦gennemsnittet af s.alder for s i slægtninge|KRIT4090⟧',
    'oplysning x "X" [papir]: heltal i år = ⟦alder > 3 år|KRIT4089⟧',
    'oplysning x "X" [papir]: dato = ⟦alder|KRIT4051⟧',
    'oplysning x "X" [papir]: ja/nej = ⟦alder|KRIT4087⟧',
    'oplysning x "X" [papir]: en af { ung "U" } = efter tabel levende { ja: ⟦ungg|KRIT3001⟧; nej: ung }',
  ])('%s', (declaration) => {
    const text = derived(declaration);
    expect(found(text, [FAMILY])).toBe(text);
  });

  test('free text is not derived', () => {
    const text = family(`oplysning x "X" [papir]: tekst = ⟦alder|KRIT4088⟧
rekvisition "R" { afsnit s "S" [papir] { felt x fra x } }`);
    expect(found(text, [FAMILY])).toBe(text);
  });

  test('a criterion is no input', () => {
    const text = family(`oplysning x "X" [papir]: ja/nej = ⟦levende = ja og k|KRIT4091⟧
kriterium k "K" [papir]: x = ja
fælles kriterier { k }`);
    expect(found(text, [FAMILY])).toBe(text);
  });

  test('a member of a list sees those beside it, the rows around it, and the patient', () => {
    const text = family(`oplysning personer "P" [papir]: liste af person {
  oplysning født "F": dato
  oplysning ved-prøve "A": heltal i år = hele år fra født til prøvedato
  oplysning ældre "Æ": ja/nej = ved-prøve > alder
  oplysning børn "B": liste af barn {
    oplysning født "F": dato
    oplysning tidligt "T": ja/nej = født < person.født + 20 år
  }
}
kriterium k "K" [papir]: mindst en p i personer hvor p.ældre = ja
fælles kriterier { k }`);
    const persons = groupOf(text, [FAMILY]).facts.find(({ id }) => id === 'personer');
    const members = persons?.type.kind === 'rows' ? persons.type.members : [];
    expect(members.find(({ id }) => id === 'ved-prøve')?.derived).toMatchObject({
      from: { path: { row: 'person', names: ['født'] } },
      to: { path: { names: ['prøvedato'] } },
    });
    const children = members.find(({ id }) => id === 'børn')?.type;
    const early = children?.kind === 'rows' ? children.members[1]?.derived : undefined;
    expect(early).toMatchObject({
      condition: {
        left: { path: { row: 'barn', names: ['født'] } },
        right: { date: { path: { row: 'person', names: ['født'] } } },
      },
    });
  });
});

describe('nothing throws', () => {
  test.for(['for samme', 'antallet af', 'efter tabel', 'score {', 'hele år fra', 'forskellige', 'alt efter'])(
    'where a term breaks off: %s',
    (words) => {
      expect(diagnose(about(words), [FAMILY]).length).toBeGreaterThan(0);
    },
  );
});
