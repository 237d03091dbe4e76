/** The layout keeps everything: on every source of the project, with a comment in every gap, and around broken text. */
import { readSyntax } from '@kriterion/language';
import { expect, test } from 'vitest';

import { format } from '../src/index.ts';
import { shippedSources } from './sources.ts';

const sources = shippedSources();
/** Gaps tried one at a time in every source: each costs the whole file, so all of them would cost its square. */
const GAPS = process.env['KRIT_FULL'] === '1' ? 100 : 12;

/** The layout, or a failure with its reason. */
function laidOut(text: string, language?: string): string {
  const formatted = format(text, language === undefined ? {} : { language });
  if (!formatted.ok) throw new Error(`refused: ${formatted.refusal.reason}`);
  return formatted.text;
}

test.each(sources)('$path is laid out as it stands', ({ text }) => {
  expect(laidOut(text)).toBe(text);
});

/** Comments of every form; those with a line break may part what must stand on one line, and leave the grammar. */
const COMMENTS = ['/* her */', '// her\n', '/* på\n   to linjer */', '\n// på egen linje\n'];

function occurrences(text: string, comment: string): number {
  const mark = comment.trim().split('\n')[0] ?? '';
  return text.split(mark).length - 1;
}

test.each(sources)('$path keeps a comment in every gap between tokens', ({ text }) => {
  const { tokens } = readSyntax(text);
  for (const comment of COMMENTS) {
    const commented = tokens
      .map(
        ({ from, to }, at) =>
          `${text.slice(tokens[at - 1]?.to ?? 0, from)} ${comment} ${text.slice(from, to)}`,
      )
      .join('');
    const result = format(`${commented} ${comment}`);
    if (readSyntax(commented).faults.length === 0) expect(result).toMatchObject({ ok: true });
    if (!result.ok) continue;
    expect(occurrences(result.text, comment)).toBe(tokens.length + 1 + occurrences(text, comment));
    expect(format(result.text)).toEqual(result);
  }
});

test.each(sources)('$path keeps a comment put into any one gap', ({ text }) => {
  const { tokens } = readSyntax(text);
  const every = Math.max(1, Math.floor(tokens.length / GAPS));
  for (let at = 0; at < tokens.length; at += every) {
    const from = tokens[at]?.from ?? 0;
    for (const comment of COMMENTS) {
      const commented = text.slice(0, from) + comment + text.slice(from);
      const result = format(commented);
      if (readSyntax(commented).faults.length === 0) expect(result).toMatchObject({ ok: true });
      if (result.ok) expect(occurrences(result.text, comment)).toBe(1 + occurrences(text, comment));
    }
  }
});

test.each(sources)('$path is the same text after a way over English', ({ text }) => {
  const english = laidOut(text, 'en');
  expect(english).not.toContain('sprog da');
  expect(laidOut(english, 'da')).toBe(laidOut(text));
});

test.each(sources)('$path is laid out alike however it is indented and spaced', ({ text }) => {
  const { tokens, comments } = readSyntax(text);
  const pieces = [...tokens, ...comments].sort((a, b) => a.from - b.from);
  const spaced = pieces.map(({ from, to }, at) => {
    const between = text.slice(pieces[at - 1]?.to ?? 0, from);
    return between.replaceAll(' ', '   ').replaceAll('\n', '\r\n\t') + text.slice(from, to);
  });
  expect(laidOut(spaced.join(''))).toBe(laidOut(text));
});

const BROKEN = `sprog da,   udgave 1
kilde papir   "Et papir"

oplysning a   "A" [papir]   :: ja/nej {
    spørgsmål    "?"
}

kilde bog "En bog"   { dato   2022 }
`;

test('a broken declaration stays as it is written, and what stands around it is laid out', () => {
  expect(laidOut(BROKEN)).toBe(`sprog da, udgave 1
kilde papir "Et papir"

oplysning a   "A" [papir]   :: ja/nej {
    spørgsmål    "?"
}

kilde bog "En bog" {
  dato 2022
}
`);
});

test('a broken member of a group stays as it is written, and the other members are laid out', () => {
  const text = `sprog da, udgave 1
patientgruppe g "G" [papir] {
  version   1.0.0
  kriterium k   "K" [papir] alder >=   18 år
  note    "En note" [papir]
}
`;
  expect(laidOut(text)).toBe(`sprog da, udgave 1
patientgruppe g "G" [papir] {
  version 1.0.0
  kriterium k   "K" [papir] alder >=   18 år
  note "En note" [papir]
}
`);
});

test('a list of codes named without braces stays in its condition', () => {
  const criteria = (condition: string) =>
    `sprog da, udgave 1\npatientgruppe g "G" [x] {\n  indikation i "I" [x] {\n    kriterier { ${condition} }\n  }\n}\n`;
  expect(laidOut(criteria('fund blandt liste'))).toBe(criteria('fund blandt liste'));
});

test('a text with faults is not translated', () => {
  expect(format(BROKEN, { language: 'en' })).toEqual({
    ok: false,
    refusal: { reason: 'translating-faults' },
  });
});

test('names that are keywords in another language are put in quotation marks', () => {
  expect(laidOut('sprog da, udgave 1\nkilde section "Et afsnit"\n')).toContain("kilde 'section'");
});
