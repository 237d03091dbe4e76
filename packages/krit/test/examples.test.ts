/** Examples and clarifications are run, and one that does not hold is told where it stands. */
import { expect, test } from 'vitest';

import { checkSources } from '../src/workspace/checking.ts';

function source(members: string): string {
  return `sprog da, udgave 1
kilde papir "Et papir"
oplysning født "Født" [papir]: dato
oplysning prøvedato "Prøvedato" [papir]: dato
oplysning alder "Alder" [papir]: heltal i år, 0 til 130 = hele år fra født til prøvedato
patientgruppe gruppe "Gruppe" [papir] {
version 0.1.0
udelukkelse for-gammel "For gammel" [papir]: alder > 90 år
tilsidesættelse rådet "Rådet" [papir]
indikation i1 "I1" [papir] {
kriterier { voksen "Voksen": alder >= 18 år }
præcisering ung "Ung er ikke nok" [papir]: { alder = 17 år }
}
${members}
}
`;
}

/** Code and Danish text of what is found, with the words it points at. */
function found(text: string): readonly (readonly [code: string, words: string, message: string])[] {
  return checkSources([{ path: 'a.krit', text }]).diagnostics.map(({ code, range, message }) => [
    code,
    text.split('\n')[range.start.line - 1]?.slice(range.start.column - 1, range.end.column - 1) ?? '',
    message.da,
  ]);
}

test.for([
  'eksempel "E" for i1: opfyldt ved voksen { alder = 18 år }',
  'eksempel "E" for i1: ikke opfyldt ved voksen { alder = 17 år }',
  'eksempel "E" for i1: ikke opfyldt ved for-gammel, udfald opfyldt { alder = 95 år; tilsidesat ved rådet }',
  'eksempel "E" for i1: uafgjort { alder = ukendt }',
])('holds: %s', (example) => {
  expect(found(source(example))).toEqual([]);
});

test.for([
  ['eksempel "E" for i1: opfyldt { alder = 17 år }', 'KRIT7001', '»ikke opfyldt«'],
  ['eksempel "E" for i1: ikke opfyldt ved voksen { alder = 95 år }', 'KRIT7002', '»voksen«'],
  ['eksempel "E" for i1: ikke opfyldt, udfald opfyldt { alder = 95 år }', 'KRIT7003', '»ikke opfyldt«'],
  [
    'eksempel "E" for i1: opfyldt { alder = 17 år; født = 2000-01-01; prøvedato = 2020-01-01 }',
    'KRIT7005',
    'alder',
  ],
] as const)('%s', ([example, code, words]) => {
  const findings = found(source(example));
  expect(findings).toEqual([[code, '"E"', expect.stringContaining(words)]]);
});

test('a clarification whose answers alone make the indication met', () => {
  const text = source('').replace('alder = 17 år', 'alder = 18 år');
  expect(found(text)).toEqual([['KRIT7004', 'ung', expect.stringContaining('»ung« gælder ikke')]]);
});
