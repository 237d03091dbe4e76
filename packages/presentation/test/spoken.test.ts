/** Conditions on rows, numbers and sets in words, from sources as they are written. */
import { groupOf } from '@kriterion/language/test';
import { criteriaPlan } from '@kriterion/presentation';
import { describe, expect, it } from 'vitest';

const HEAD = `sprog da, udgave 1
kilde papir "Et papir"
kodeliste koder "Koder" [papir] {
  kode "A1" "Første"
  kode "A2" "Anden" under "A1"
}
oplysning alder "Alder" [papir]: heltal i år, 0 til 130
oplysning fund "Fund" [papir]: flere koder fra koder
oplysning født "Fødselsdato" [papir]: dato
oplysning prøve "Prøvedato" [papir]: dato
oplysning grad "Grad" [papir]: en af, lavest først {
  let "Let"
  svær "Svær"
}
oplysning slægtninge "Slægtninge" [papir]: liste af slægtning {
  oplysning led "Led": heltal, 0 til 9
  oplysning ramt "Ramt": ja/nej
  oplysning side "Side": flere af {
    mors "Mors"
    fars "Fars"
  }
}
`;

/** The lines, indented by depth, that the one criterion of an indication is told in. */
function told(condition: string, wording = ''): readonly string[] {
  const group = groupOf(`${HEAD}patientgruppe g "G" [papir] {
  version 0.1.0
  kriterium nær om s i slægtninge "Nær slægtning" [papir]: s.led <= 1
  indikation i1 "I1" [papir] {
    kriterier { ${wording}${condition} }
  }
}
`);
  const [indication] = criteriaPlan(group, 'da').indications;
  const lines = indication?.routes.flatMap((route) => route.lines) ?? [];
  return lines.map(({ depth, text }) => `${'  '.repeat(depth)}${text}`);
}

describe('what criteria say', () => {
  it.each<[string, string]>([
    ['mindst 2 s i slægtninge hvor s.led = 1', 'Mindst 2 i »Slægtninge«, hvor led er 1'],
    ['ingen s i slægtninge hvor s.ramt = ja', 'Ingen i »Slægtninge«, hvor »Ramt« er besvaret med ja'],
    ['hver s i slægtninge opfylder s.led <= 3', 'For alle i »Slægtninge« gælder, at led er højst 3'],
    [
      'antallet af forskellige s.led for s i slægtninge hvor { s.ramt = ja } >= 2',
      'Antallet af forskellige led i »Slægtninge« (hvor »Ramt« er besvaret med ja) er mindst 2',
    ],
    ['gennemsnittet af s.led for s i slægtninge < 2', 'Gennemsnittet af led i »Slægtninge« er under 2'],
    ['prøve > født + 6 måneder', 'Prøvedato er mere end 6 måneder efter fødselsdato'],
    ['prøve >= født - 30 dage', 'Prøvedato er tidligst 30 dage før fødselsdato'],
    ['hele år fra født til prøve >= 18 år', 'Hele år fra fødselsdato til prøvedato er mindst 18 år'],
    ['fund blandt { under "A1" }', 'Fund omfatter A1 Første med alle koder derunder'],
    ['fund alle i { "A*", undtagen "A2" }', 'Alle i »Fund« er koder, der begynder med A, undtagen A2 Anden'],
    ['grad >= svær', 'Grad er mindst Svær'],
    [
      'for samme side i slægtninge.side gælder mindst 2 s i slægtninge hvor s.side = side',
      'For en og samme værdi af »side« gælder:',
    ],
  ])('%s', (condition, line) => {
    expect(told(condition)[0]).toBe(line);
  });

  it('tells what is asked of rows below a line that says which rows', () => {
    expect(told('mindst 2 s i slægtninge hvor nær om s og s.ramt = ja')).toEqual([
      'Mindst 2 i »Slægtninge«, hvor der gælder:',
      '  »Nær slægtning« gælder for slægtning',
      '    Led er højst 1',
      '  »Ramt« er besvaret med ja',
    ]);
  });

  it('names rows apart where there are several', () => {
    expect(told('forskellige a, b i slægtninge hvor a.led < b.led')).toEqual([
      'Der er forskellige a og b i »Slægtninge«, hvor led (slægtning a) er under led (slægtning b)',
    ]);
  });
});
