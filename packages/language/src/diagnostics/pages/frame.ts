/** The files around an example: what stands beside the words that a page shows, so that the tests can run them. */

import type { SourceFile } from '../../compile.ts';
import type { Page, Place } from './page.ts';

/** The file that an example stands in. */
export const EXAMPLE_FILE = 'eksempel.krit';

/** The wrong or the right example of a page as files. */
export function filesOf(page: Page, which: 'wrong' | 'right'): readonly SourceFile[] {
  const example = { path: page.paths?.[which] ?? EXAMPLE_FILE, text: FRAMES[page.place](page[which]) };
  const around = page.place === 'file' ? [] : [LIBRARY, USER];
  return [example, ...around, ...(page.beside ?? [])];
}

const FRAMES: Readonly<Record<Place, (example: string) => string>> = {
  file: (example) => `${example}\n`,
  group: (example) => group(example),
  criterion: (example) => group(`kriterium k "Ordlyd" [papir]: ${example}\nfælles kriterier { k }`),
  indication: (example) => group(`indikation i1 "I1" [papir] {\n${example}\n}`),
  requisition: (example) => group(`rekvisition "R" {\n${example}\n}`),
  section: (example) => group(`rekvisition "R" {\nafsnit s "S" [papir] {\n${example}\n}\n}`),
};

function group(members: string): string {
  return `sprog da, udgave 1
brug "fælles.krit"
patientgruppe gruppe "Gruppe" [papir] {
version 0.1.0
${members}
}
`;
}

/** The source and the facts that the examples speak of. */
const LIBRARY: SourceFile = {
  path: 'fælles.krit',
  text: `sprog da, udgave 1
udstiller alt
kilde papir "Et papir"
oplysning alder "Alder" [papir]: heltal i år, 0 til 130
oplysning antal "Antal" [papir]: heltal
oplysning måling "Måling" [papir]: decimaltal i mm
oplysning prøvedato "Prøvedato" [papir]: dato
oplysning startdato "Startdato" [papir]: dato
oplysning bemærkning "Bemærkning" [papir]: tekst
oplysning spredning "Spredning" [papir]: ja/nej
oplysning tilbagefald "Tilbagefald" [papir]: ja/nej
oplysning slags "Slags" [papir]: en af { a "A"; b "B"; c "C" }
oplysning grad "Grad" [papir]: en af, lavest først { lav "Lav"; mellem "Mellem"; høj "Høj" }
oplysning fund "Fund" [papir]: flere af { a "A"; b "B"; c "C" }
oplysning slægtninge "Slægtninge" [papir]: liste af slægtning {
  oplysning side "Side": en af { mor "Mors"; far "Fars" }
  oplysning alder-ved-fund "Alder ved fund": heltal i år, 0 til 130
  oplysning ramt "Ramt": ja/nej
}
`,
};

/** Another group, which uses them all: an example need not. */
const USER: SourceFile = {
  path: 'andet.krit',
  text: `sprog da, udgave 1
brug "fælles.krit"
patientgruppe andet "En anden gruppe" [papir] {
version 0.1.0
rekvisition "R" {
afsnit alle "Alle" [papir] {
${[...LIBRARY.text.matchAll(/^oplysning (\S+)/gmu)].map(([, name = '']) => `felt ${name} fra ${name}`).join('\n')}
}
}
}
`,
};
