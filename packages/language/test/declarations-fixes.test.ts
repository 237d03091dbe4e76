/** Each fix that is offered for a declaration puts right what it was offered for, and adds nothing. */
import { expect, test } from 'vitest';

import { compile, type Diagnostic, type SourceFile } from '../src/index.ts';
import { fixed } from './tester.ts';

const library = (declarations: string): string =>
  `sprog da, udgave 1 udstiller alt\nkilde bog "En bog"\nkodeliste l "L" [bog] { kode "A" "A" kode "A1" "A1" under "A" kode "B" "B" }\n${declarations}\n`;

const set = (items: string): string => library(`kodesæt s "S" [bog] fra l { ${items} }`);

const fact = (members: string): string => library(`oplysning f "F" [bog]: ja/nej {\n  ${members}\n}`);

const CASES: readonly (readonly [code: string, text: string])[] = [
  ['KRIT2006', 'kilde bog "En bog"\n'],
  ['KRIT2007', 'sprog da, udgave 2\nkilde bog "En bog"\n'],
  ['KRIT3024', library('').replace('alt', '{ bogg; l }')],
  ['KRIT3024', library('').replace('alt', '{ intet-af-det-navn; bog; l }')],
  ['KRIT3040', fact('gyldig fra 2025 til 2024-06')],
  ['KRIT3042', fact('version 1.0.0 ændring 1.1.0 "Hvad" fordi "Hvorfor" [bog]')],
  ['KRIT3043', fact('ændring 1.1.0 "Hvad" fordi "Hvorfor" [bog]')],
  ['KRIT4013', library('oplysning f "F" [bog]: heltal, 5 til -5')],
  ['KRIT4013', library('oplysning f "F" [bog]: liste af s, 3 til 2 { oplysning a "A": ja/nej }')],
  ['KRIT4014', library('kilde net "Net" { url "http://example.org" }')],
  ['KRIT4015', set('"A", "B", "A"')],
  ['KRIT4015', library('').replace('alt', '{ bog; bog; l }')],
  ['KRIT4026', library('kodeliste m "M" [bog] {\n  kode "A" "A"\n  kode "A" "Igen"\n}')],
  ['KRIT4027', library('kodeliste m "M" [bog] { kode "A1" "A" kode "B" "B" under "A11" }')],
  ['KRIT4029', library('kodeliste m "M" [bog] { kode " A" "A" }')],
  ['KRIT4030', set('"A11"')],
  ['KRIT4033', set('"A", undtagen "B"')],
  ['KRIT4033', set('"A", "A1", undtagen "B", "A1"')],
  ['KRIT4033', set('"A", "A1", undtagen "A1", "B"')],
  ['KRIT4034', library('kodeliste m "M" [bog] { kode "a" "A" }\nkodesæt t "T" [bog] fra m { a }')],
  ['KRIT4044', library('oplysning f "F" [bog]: tekst 0 linjer')],
  ['KRIT5011', 'sprog da, udgave 1\nkilde bog "En bog"\npatientgruppe g "G" [bog] {\n  note "N" [bog]\n}\n'],
  [
    'KRIT5014',
    'sprog da, udgave 1\nkilde bog "En bog"\npatientgruppe g "G" [bog] {\n  version 0.1.0\n  version 0.2.0\n}\n',
  ],
  ['KRIT5040', 'sprog da, udgave 1\nkilde bog "En bog"\noplysning f "F" [bog]: ja/nej\n'],
  ['KRIT5042', 'sprog da, udgave 1\nkilde bog "En bog"\nkodeliste f "F" [bog] {\n  kode "A" "A"\n}\n'],
  ['KRIT8001', fact('accepterer KRIT8004 "Grund" 2026-03-01')],
  ['KRIT8002', fact('accepterer KRIT3001 "Grund" 2026-03-01')],
  ['KRIT8003', fact('accepterer KRIT5010 "Grund" 2026-03-01')],
];

const keys = (found: readonly Diagnostic[]): string[] =>
  found.map(({ code, message }) => `${code} ${message.da}`);

function found(text: string): readonly Diagnostic[] {
  const file: SourceFile = { path: 'a.krit', text };
  return compile([file]).diagnostics;
}

test.for(CASES)('%s', ([code, text]) => {
  const before = found(text);
  const own = before.filter((diagnostic) => diagnostic.code === code);
  expect(own).not.toEqual([]);
  for (const diagnostic of own) {
    expect(diagnostic.fixes).not.toEqual([]);
    for (const fix of diagnostic.fixes) {
      const after = keys(found(fixed(text, fix)));
      expect(after).not.toContain(keys([diagnostic])[0]);
      if (code !== 'KRIT8001') expect(after.filter((key) => !keys(before).includes(key))).toEqual([]);
    }
  }
});
