/** What generated code cannot say is refused in the reader's words, never left out. */
import { catalogueOf } from '@kriterion/language/test';
import { Unmakeable } from '@kriterion/presentation';
import { expect, test } from 'vitest';

import { emit } from '../src/index.ts';

const HEAD = `sprog da, udgave 1
kilde papir "Et papir"
oplysning ramt "Ramt" [papir]: ja/nej
oplysning led "Led" [papir]: heltal, 0 til 9
oplysning dobbelt "Dobbelt" [papir]: ja/nej = led > 1
oplysning slægtninge "Slægtninge" [papir]: liste af slægtning {
  oplysning ramt "Ramt": ja/nej
}
`;

function emitted(criteria: string, members = ''): readonly string[] {
  const text = `${HEAD}patientgruppe g "Gruppen" [papir] {
  version 0.1.0
  indikation i1 "Indikationen" [papir] {
    kriterier { ${criteria} }
    ${members}
  }
  rekvisition "R" { afsnit s "S" [papir] { felt ramt fra ramt, kræves
felt led fra led } }
}
`;
  return emit(catalogueOf({ path: 'a.krit', text })).map(({ path }) => path);
}

test('plain criteria are written', () => {
  expect(emitted('ramt = ja')).toContain('validators/g.criteria.ts');
});

test.each([
  ['rows', 'mindst en s i slægtninge hvor s.ramt = ja', ''],
  ['a number of rows', '(antallet af s i slægtninge > 1) og ramt = ja', ''],
  ['a derived fact', 'dobbelt = ja', ''],
  ['an exclusion', 'ramt = ja', 'udelukkelse u "U" [papir]: led = 3'],
  ['an override', 'ramt = ja', 'tilsidesættelse t "T" [papir]'],
])('%s: refused, with the group and the indication named', (_, criteria, members) => {
  expect(() => emitted(criteria, members)).toThrow(Unmakeable);
  try {
    emitted(criteria, members);
  } catch (thrown) {
    expect(thrown instanceof Unmakeable ? thrown.text.da : '').toMatch(/»Gruppen«.*»Indikationen«/u);
  }
});
