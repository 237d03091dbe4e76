/** The texts of the bench: well-formed, made from seeds, with every construct of the language. */

import { createHash } from 'node:crypto';

import type { SourceFile } from '@kriterion/language';

import { KEYWORD_LANGUAGES, type Keywords } from '../../../test/peers/keyword-data.ts';
import { fileOf } from '../../../test/recovery/generate/file.ts';
import { Random } from '../../../test/recovery/random.ts';

/** A text of about so many characters, in the first keyword language. */
export function textOf(characters: number): string {
  const keywords = firstLanguage();
  let text = '';
  for (let part = 0; text.length < characters; part += 1) {
    const { text: file } = fileOf(new Random(7000 + part), keywords, 24, `${letters(part)}-`);
    text += part === 0 ? file : body(file, keywords);
  }
  return text;
}

export function firstLanguage(): Keywords {
  const [first] = KEYWORD_LANGUAGES;
  if (first === undefined) throw new Error('there is no language');
  return first;
}

/** A file without its header and its list of exports. */
function body(file: string, { phrases }: Keywords): string {
  const exports = `${phrases['Exports'] ?? ''} ${phrases['Everything'] ?? ''}\n`;
  return file.slice(file.indexOf('\n') + 1).replace(`\n${exports}`, '');
}

/** `a`, `b`, … `aa`: names of one part differ from those of every other. */
function letters(index: number): string {
  const last = String.fromCodePoint(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

// Checking ------------------------------------------------------------------------------------------------

const GROUPS = 20;
const INDICATIONS = 50;

const HEADER = 'sprog da, udgave 1\n';

/** Twenty groups of fifty indications, with criteria of their own and shared ones, over one library. */
export function thousandIndications(): readonly SourceFile[] {
  const facts = Array.from(
    { length: 40 },
    (_, n) => `oplysning fund-${letters(n)} "Et fund" [papir]: ja/nej`,
  );
  const library = `${HEADER}udstiller alt
kilde papir "Et papir"
oplysning alder "Alder" [papir]: heltal i år, 0 til 130
oplysning art "Art" [papir]: en af {
  første "Den første"
  anden-art "Den anden"
  tredje "Den tredje"
}
${facts.join('\n')}
`;
  const groups = Array.from({ length: GROUPS }, (_, group) => ({
    path: `gruppe-${letters(group)}.krit`,
    text: groupText(group),
  }));
  return [{ path: 'bibliotek.krit', text: library }, ...groups];
}

function groupText(group: number): string {
  const indications = Array.from({ length: INDICATIONS }, (_, index) => indicationText(group, index));
  return `${HEADER}brug "bibliotek.krit"
patientgruppe gruppe-${letters(group)} "En gruppe" [papir] {
  version 1.0.0
  kriterium voksen "Mindst {grænse}" [papir]: alder >= 18 år
  kriterium udredt "Udredt" [papir]: fund-a = ja eller fund-b = ja
  fælles kriterier { voksen; udredt }
${indications.join('\n')}
}
`;
}

function indicationText(group: number, index: number): string {
  const fact = (offset: number): string => `fund-${letters((group + index * 3 + offset) % 40)}`;
  return `  indikation tilstand-${letters(index)} "En tilstand" [papir, "Afsnit"] {
    kriterier {
      "Den første art": art = første
      "Et af fundene": mindst en af {
        "Det første fund": ${fact(0)} = ja
        "Det andet fund": ${fact(1)} = ja
        "Begge": ${fact(2)} = ja og ${fact(3)} = ja
      }
      "Under grænsen": alder < ${String(60 + (index % 30))} år
    }
  }`;
}

const ROWS = 50_000;

/** A group whose criteria name codes of a list of fifty thousand rows. */
export function longCodeList(): readonly SourceFile[] {
  const rows = Array.from({ length: ROWS }, (_, n) => {
    const code = `D${String(n).padStart(5, '0')}`;
    const below = n % 10 === 0 ? '' : `D${String(n - (n % 10)).padStart(5, '0')}`;
    return `${code};Tilstand nummer ${letters(n)};${below}`;
  });
  const csv = `code;da;below\n${rows.join('\n')}\n`;
  const sha256 = createHash('sha256').update(csv).digest('hex');
  const library = `${HEADER}udstiller alt
kilde papir "Et papir"
kodeliste koder "Koder" [papir] {
  system 'sks'
  fra fil "koder.csv" sha256 "${sha256}"
}
oplysning kode-for-tilstand "Tilstand" [papir]: kode fra koder
oplysning alder "Alder" [papir]: heltal i år, 0 til 130
`;
  const group = `${HEADER}brug "koder.krit"
patientgruppe gruppe-med-koder "En gruppe" [papir] {
  version 1.0.0
  indikation tilstand "En tilstand" [papir] {
    kriterier {
      "Koden": kode-for-tilstand blandt { under "D00010", "D0002*", undtagen "D00021" }
      "Alderen": alder >= 18 år
    }
  }
}
`;
  return [
    { path: 'gruppe.krit', text: group },
    { path: 'koder.krit', text: library },
    { path: 'koder.csv', text: csv },
  ];
}
