import type { Condition } from '@kriterion/catalogue';
import { expect } from 'vitest';

import type { SourceFile } from '../src/index.ts';
import { found, groupOf } from './tester.ts';

/** A plainly made-up family: a library with every kind of fact that conditions look into. */
export const FAMILY: SourceFile = {
  path: 'familie.krit',
  text: `sprog da, udgave 1
udstiller alt
kilde papir "Et papir"
kodeliste sygdomme "Sygdomme" [papir] {
  kode "K10" "Kar"
  kode "K101" "Kar, venstre" under "K10"
  kode "K102" "Kar, højre" under "K10"
  kode "L20" "Led"
}
kodesæt kar "Karsygdomme" [papir] fra sygdomme { under "K10" }
parameter grænse-for-alder "Aldersgrænse" [papir]: 40 år
parameter ukendt-grænse "Grænse i et andet papir" [papir] fastsættes i papir
oplysning alder "Alder" [papir]: heltal i år, 0 til 130
oplysning måneder-siden "Måneder" [papir]: heltal i måneder
oplysning længde "Længde" [papir]: decimaltal i mm
oplysning antal "Antal" [papir]: heltal
oplysning født "Født" [papir]: dato
oplysning prøvedato "Prøvedato" [papir]: dato eller måned
oplysning levende "Levende" [papir]: ja/nej
oplysning skøn "Skøn" [papir]: ja/nej { vurderes af "lægen" }
oplysning køn "Køn" [papir]: en af { kvinde "Kvinde"; mand "Mand" }
oplysning grad "Grad" [papir]: en af, lavest først { let "Let"; middel "Middel"; svær "Svær" }
oplysning tegn "Tegn" [papir]: flere af { rødme "Rødme"; hævelse "Hævelse"; feber "Feber" }
oplysning sygdom "Sygdom" [papir]: kode fra sygdomme
oplysning tidligere-sygdomme "Tidligere sygdomme" [papir]: flere koder fra sygdomme
oplysning anden-afgørelse "Anden afgørelse" [papir]: afgørelsen for "andre/første"
oplysning prøve "Prøve" [papir]: gruppe af { oplysning mængde "Mængde": decimaltal i ml
  oplysning god "God": ja/nej }
oplysning slægtninge "Slægtninge" [papir]: liste af slægtning, 0 til 5 {
  oplysning alder "Alder": heltal i år, 0 til 130
  oplysning køn "Køn": en af { kvinde "Kvinde"; mand "Mand" }
  oplysning side "Side": en af { mor "Mors"; far "Fars" }
  oplysning sider "Sider": flere af { mor "Mors"; far "Fars" }
  oplysning syg "Syg": ja/nej
  oplysning fundne "Fundne": liste af fund { oplysning art "Art": en af { a "A"; b "B" }
    oplysning størrelse "Størrelse": decimaltal i mm }
}
oplysning venner "Venner" [papir]: liste af ven {
  oplysning alder "Alder": heltal i måneder
  oplysning køn "Køn": en af { kvinde "Kvinde"; mand "Mand" }
  oplysning syg "Syg": ja/nej
}
`,
};

/** A group that uses the family, around some members. */
export function family(members: string): string {
  return `sprog da, udgave 1
brug "familie.krit"
patientgruppe gruppe "Gruppe" [papir] {
version 0.1.0
${members}
}
`;
}

/** A group whose one criterion has the condition. */
export function about(condition: string, wording = 'Ordlyd'): string {
  return family(`kriterium k "${wording}" [papir]: ${condition}\nfælles kriterier { k }`);
}

/** The condition as the catalogue has it, where it is right. */
export function conditionOf(condition: string): Condition {
  const criterion = groupOf(about(condition), [FAMILY]).criteria.find(({ id }) => id === 'k');
  if (criterion === undefined) throw new Error('no criterion k');
  return criterion.condition;
}

/** The condition is found to have what is marked in it, and nothing else. */
export function expectFound(marked: string): void {
  const text = about(marked);
  expect(found(text, [FAMILY])).toBe(text);
}
