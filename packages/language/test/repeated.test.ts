/** What can be said once is not said twice: the last one would win unseen. */
import { describe, expect, test } from 'vitest';

import { readMarks, withMarks } from '../src/testing/index.ts';
import { diagnose, fixed, offsetAt } from './tester.ts';

function inGroup(members: string): string {
  return `sprog da, udgave 1
kilde papir "Papir"
oplysning a "A" [papir]: ja/nej
patientgruppe g "G" [papir] {
  version 1.0.0
  kriterium k "K" [papir]: a = ja
  fælles kriterier { k }
  ${members}
}
`;
}

function inSection(members: string): string {
  return inGroup(`rekvisition "R" { afsnit s "S" [papir] {
    felt b "B": ja/nej
    ${members}
  } }`);
}

/** The text with the properties marked that stand again. */
function repeated(marked: string): string {
  const { text } = readMarks(marked);
  const marks = diagnose(text)
    .filter(({ code }) => code === 'KRIT5014')
    .map(({ range, code }) => ({ from: offsetAt(text, range.start), to: offsetAt(text, range.end), code }));
  return withMarks(text, marks);
}

describe('a property that stands twice', () => {
  test.for([
    inGroup('kilde bog "Bog" { udgiver "X"  ⟦udgiver "Y"|KRIT5014⟧ }'),
    inGroup('oplysning o "O" [papir]: ja/nej { spørgsmål "X"\n ⟦spørgsmål "X"|KRIT5014⟧ }'),
    inGroup('oplysning o "O" [papir]: ja/nej { om patienten\n ⟦om en slægtning|KRIT5014⟧ }'),
    inGroup('oplysning o "O" [papir]: ja/nej { version 1.0.0\n ⟦version 1.0.1|KRIT5014⟧ }'),
    inGroup('analyse an "An" [papir] { klar fra 2026\n ⟦klar fra 2027|KRIT5014⟧ }'),
    inGroup('udelukkelse u "U" [papir]: a = nej { hører til "X"\n ⟦hører til "X"|KRIT5014⟧ }'),
    inGroup('kriterium k2 "K2" [papir]: a = ja { afgøres af "X"\n ⟦afgøres af "Y"|KRIT5014⟧ }'),
    inGroup('kriterium k2 "K2" [papir]: a = ja { gyldig fra 2026\n ⟦gyldig fra 2027|KRIT5014⟧ }'),
    inGroup('kriterium k2 "K2" [papir]: a = ja { gyldig fra 2026 til 2027\n ⟦gyldig til 2028|KRIT5014⟧ }'),
    inGroup(
      'oplysning c "C" [papir]: en af { x "X"; y "Y" } kriterium k2 "K2" [papir]: alt efter c { x: a = ja; ellers: a = ja; ⟦ellers: a = nej|KRIT5014⟧ }',
    ),
    inSection('felt f "F": tekst, vises hvis b = ja, ⟦vises hvis b = nej|KRIT5014⟧'),
    inSection('felt f "F": tekst, kræves, ⟦kræves|KRIT5014⟧'),
    inSection('felt f "F": tekst, kun papir, kræves, ⟦kun skærm|KRIT5014⟧'),
    inSection('felt f "F": tekst { hjælp "X"\n ⟦hjælp "Y"|KRIT5014⟧ }'),
    inSection('hjælp "X"\n ⟦hjælp "Y"|KRIT5014⟧'),
  ])('is told at the second one, and without it all is right: %s', (marked) => {
    expect(repeated(marked)).toBe(marked);
    const { text } = readMarks(marked);
    const [fix] = diagnose(text).find(({ code }) => code === 'KRIT5014')?.fixes ?? [];
    if (fix === undefined) throw new Error('no fix is offered');
    const put = fixed(text, fix);
    expect(repeated(put)).toBe(put);
    expect(diagnose(put).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test.for([
    inGroup('kriterium k2 "K2" [papir]: a = ja { gyldig fra 2026\n gyldig til 2027 note "1" note "2" }'),
    inGroup(
      'kodeliste l "L" [papir] { kode "A" "A" { gyldig fra 2026 synonym "X"\n gyldig til 2027 synonym "Y" } }',
    ),
    inSection('felt f "F": tekst, kræves efter skøn, kun papir'),
  ])('is not what may stand several times, nor the two ends of a period: %s', (text) => {
    expect(repeated(text)).toBe(text);
    expect(diagnose(text).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
