/** What the overview tells of constructs beyond plain facts, from sources as they are written. */
import { artefactOf } from '@kriterion/language/test';
import { expect, test } from 'vitest';

import { emit } from '../src/index.ts';

const TEXT = `sprog da, udgave 1
kilde papir "Et papir"
oplysning grad "Grad" [papir]: en af, lavest først {
  let "Let"
  svær "Svær"
}
oplysning slægtninge "Slægtninge" [papir]: liste af slægtning {
  oplysning ramt "Ramt": ja/nej
  oplysning alder "Alder": heltal i år, 0 til 130
}
patientgruppe g "G" [papir] {
  version 0.1.0
  indikation i1 "I1" [papir] {
    kriterier { mindst 2 s i slægtninge hvor s.ramt = ja og s.alder < 50 år }
    udelukkelse let-grad "Let grad" [papir]: grad = let
    {
      hører til "en anden afdeling"
    }
    præcisering en-ramt "Én ramt er ikke nok" [papir]: { slægtninge = { { ramt = ja; alder = 40 år } } }
    tilsidesættelse konference "Kan aftales" [papir] {
      afgøres af "konferencen"
    }
  }
  eksempel "To unge" for i1: opfyldt {
    grad = svær
    slægtninge = { { ramt = ja; alder = 40 år }, { ramt = ja; alder = 49 år } måske flere }
  }
  eksempel "Let grad" for i1: ikke opfyldt ved let-grad, udfald opfyldt {
    grad = let; slægtninge = { }
    tilsidesat ved konference
  }
}
`;

/** The page as its reader sees it: tags away, blanks joined. */
async function page(): Promise<string> {
  const { contents } = await artefactOf(emit, 'overview/g.html', TEXT);
  const html = typeof contents === 'string' ? contents : new TextDecoder().decode(contents);
  return html.replaceAll(/<[^>]+>/gu, ' ').replaceAll(/\s+/gu, ' ');
}

test.each([
  'Mindst 2 i »Slægtninge«, hvor der gælder:',
  'Er noget af dette opfyldt, er indikationen ikke opfyldt:',
  'Let grad (hører til: en anden afdeling)',
  'Én ramt er ikke nok',
  'Kan aftales (aftales af konferencen)',
  'Ét valg, lavest først: Let ; Svær',
  'En række for hver slægtning: Ramt (Ja eller nej); Alder (Helt tal fra 0 til 130 år)',
  '(Ramt: ja, Alder: 40 år); (Ramt: ja, Alder: 49 år); måske flere',
  'fordi dette er opfyldt: »Let grad«',
  '(udfald: Opfyldt )',
  'Tilsidesat: »Kan aftales«',
])('%s', async (told) => {
  const text = await page();
  expect(text.replaceAll(/\s+(?=[;,.)])/gu, '')).toContain(told.replaceAll(/\s+(?=[;,.)])/gu, ''));
});
