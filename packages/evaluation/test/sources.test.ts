/** Verdicts of sources as they are written: what an editor sees. */
import { evaluate } from '@kriterion/evaluation';
import { groupOf } from '@kriterion/language/test';
import { expect, test } from 'vitest';

const TEXT = `sprog da, udgave 1
kilde papir "Et papir"
oplysning slægtninge "Slægtninge" [papir]: liste af slægtning {
  oplysning led "Led": heltal, 1 til 9
  oplysning ramt "Ramt": ja/nej
}
patientgruppe g "G" [papir] {
  version 0.1.0
  indikation to-nære "To nære" [papir] {
    kriterier { mindst 2 s i slægtninge hvor s.led = 1 og s.ramt = ja }
  }
}
`;

const ill = { led: 1, ramt: true };

test.each([
  ['two', [ill, ill], 'met'],
  ['one of a whole list', [ill], 'not-met'],
  ['one of a list that may grow', { rows: [ill], complete: false }, 'undetermined'],
  ['two of a list that may grow', { rows: [ill, ill], complete: false }, 'met'],
  ['one, and one of whom it is not known', [ill, { led: 1 }], 'undetermined'],
  ['no answer at all', undefined, 'undetermined'],
  ['none', [], 'not-met'],
] as const)('%s', (_, slægtninge, verdict) => {
  const facts = slægtninge === undefined ? {} : { slægtninge };
  expect(evaluate(groupOf(TEXT), 'to-nære', facts)).toMatchObject({ ok: true, verdict });
});
