/** Every code of the catalogue of diagnostics: a source that gives it, and that source's other findings: none. */
import { expect, test } from 'vitest';

import { MESSAGES } from '../src/diagnostics/messages.ts';
import type { SourceFile } from '../src/index.ts';
import { diagnose, group } from './tester.ts';

const used = 'fælles kriterier { k }';

function criterion(condition: string, wording = 'Ordlyd'): string {
  return group(`kriterium k "${wording}" [papir]: ${condition}\n${used}`);
}

function indication(
  members: string,
  criteria = 'kriterium k "Ordlyd" [papir]: spredning = ja\nfælles kriterier { k }',
): string {
  return group(`${criteria}\nindikation i1 "I1" [papir] { kriterier { "K": spredning = ja }\n${members} }`);
}

function requisition(fields: string): string {
  return group(`rekvisition "R" { afsnit s "S" [papir] { ${fields} } }`);
}

const library: SourceFile = { path: 'b.krit', text: 'sprog da, udgave 1\nkilde bog "En bog"\n' };
const otherLibrary: SourceFile = { path: 'c.krit', text: 'sprog da, udgave 1\nkilde bog "En anden bog"\n' };
const circular: SourceFile = {
  path: 'b.krit',
  text: 'sprog da, udgave 1\nbrug "a.krit"\nkilde bog "En bog"\n',
};

/** Code → a source with exactly that finding (and the files beside it). */
const CASES: Readonly<Record<string, readonly [string, ...SourceFile[]]>> = {
  KRIT1001: [criterion('spredning = ja §')],
  KRIT1002: [group('note "Uden slutning [papir]\nnote "Med" [papir]')],
  KRIT1003: [criterion('spredning = ja', 'Ord\u200blyd')],
  KRIT1004: [group('kriterium section "Ordlyd" [papir]: spredning = ja\nfælles kriterier { \'section\' }')],
  KRIT1005: [group('ramme [papir] { post "Nye": 4.200 patienter }')],
  KRIT1006: [`${group('')}/* uden slutning`],
  KRIT1007: [group('nte "En note" [papir]')],
  KRIT2001: [criterion('spredning ja')],
  KRIT2002: [`${group('')}\nnavn`],
  KRIT2003: [criterion('alle af { spredning = ja slags = a }')],
  KRIT2004: [criterion('spredning = ja og slags = a eller slags = b')],
  KRIT2005: [criterion(`${'('.repeat(300)}spredning = ja${')'.repeat(300)}`)],
  KRIT2006: ['kilde papir "Et papir"\n'],
  KRIT2007: ['sprog da, udgave 7\nkilde papir "Et papir"\n'],
  KRIT3001: [criterion('sprednig = ja')],
  KRIT3002: [
    group(
      'kriterium k "K" [papir]: spredning = ja\nkriterium k "K" [papir]: spredning = nej\nfælles kriterier { k }',
    ),
  ],
  KRIT3003: [group('kriterium Stort "K" [papir]: spredning = ja\nfælles kriterier { Stort }')],
  KRIT3004: ['sprog da, udgave 1\nbrug "ukendt.krit"\n'],
  KRIT3005: ['sprog da, udgave 1\nbrug "b.krit"\nkilde papir "Et papir"\n', circular],
  KRIT3006: [group('kriterium a1 "A" [papir]: b1\nkriterium b1 "B" [papir]: a1\nfælles kriterier { a1 }')],
  KRIT3008: ['sprog da, udgave 1\nbrug "b.krit"\nbrug "c.krit"\n', library, otherLibrary],
  KRIT3009: ['sprog da, udgave 1\nbrug "b.krit"\nbrug "b.krit"\n', library],
  KRIT4001: [criterion('alder >= 18')],
  KRIT4002: [criterion('alder >= 18 dage')],
  KRIT4003: [criterion('antal >= 18 år')],
  KRIT4004: [criterion('spredning = 3')],
  KRIT4005: [criterion('spredning > ja')],
  KRIT4006: [criterion('spredning')],
  KRIT4007: [criterion('fri = ja')],
  KRIT4008: [criterion('alder >= 180 år')],
  KRIT4009: [criterion('antal >= 1,5')],
  KRIT4010: [criterion('dato-for-prøve >= 2022-06-31')],
  KRIT4011: [criterion('mindst 3 af { spredning = ja; slags = a }')],
  KRIT4012: [criterion('alle af { }')],
  KRIT4013: [group('ramme [papir] { post "Nye": 14-7 dage }')],
  KRIT4014: ['sprog da, udgave 1\nkilde papir "Et papir" { url "http://usikker.example" }\n'],
  KRIT4015: [criterion('slags blandt { a, a }')],
  KRIT4016: [indication('', '').replace(/\}\n$/u, 'eksempel "E" for i1: opfyldt { spredning = "ja" }\n}\n')],
  KRIT5001: [group('note "Uden kilde"')],
  KRIT5002: [criterion('spredning = ja', 'Mindst {grænse}')],
  KRIT5003: [criterion('alder >= 18 år', 'Mindst 18 år')],
  KRIT5004: [criterion('alder >= 18 år', 'Mindst 21 år')],
  KRIT5005: [
    group(`kriterium k "K" [papir]: efter læsning af q { l1: spredning = ja }\n${used}
åbent spørgsmål q "Q?" [papir] { læsning l1 "1"\nlæsning l2 "2"\nafgøres af "netværket" }`),
  ],
  KRIT5006: [
    group('åbent spørgsmål q "Q?" [papir] { læsning l1 "1"\nlæsning l2 "2"\nafgøres af "netværket" }'),
  ],
  KRIT5007: [
    indication(
      'åbent spørgsmål q "Q?" [papir] { læsning l1 "1": undtaget k\nlæsning l2 "2"\nafgøres af "netværket" }',
    ),
  ],
  KRIT5008: [
    indication(
      [1, 2, 3, 4, 5, 6, 7]
        .map(
          (n) =>
            `åbent spørgsmål q${String(n)} "Q?" [papir] { læsning l1 "1": undtaget k\nlæsning l2 "2": uændret\nafgøres af "netværket" }`,
        )
        .join('\n'),
    ),
  ],
  KRIT5009: [
    indication('åbent spørgsmål q "Q?" [papir] { læsning l1 "1": undtaget k\nlæsning l2 "2": uændret }'),
  ],
  KRIT5010: [group('kriterium k "K" [papir]: spredning = ja')],
  KRIT5011: [group('').replace('version 0.1.0', '')],
  KRIT5012: [indication('').replace('version 0.1.0', 'status kriterier ikke indtastet')],
  KRIT5013: [group('indikation i1 "I1" [papir] { }')],
  KRIT5014: [group('version 0.2.0')],
  KRIT5016: [requisition('felt f "F": ja/nej, vises hvis f = ja')],
  KRIT5017: [
    indication('undtaget r "Grund" [papir]', 'bør r "Råd" [papir]: spredning = ja\nfælles kriterier { r }'),
  ],
};

test.for(Object.entries(CASES))('%s is found, and nothing else', ([code, [text, ...others]]) => {
  const found = diagnose(text, others).filter(({ file }) => file === 'a.krit' || others.length === 0);
  expect(found.map((diagnostic) => diagnostic.code)).toEqual(found.map(() => code));
  expect(found.length).toBeGreaterThan(0);
  for (const { message } of found) {
    expect(message.da).not.toContain('undefined');
    expect(message.en).not.toBe(message.da);
  }
});

/** Told only where there is more than a file's share of findings; see the test of random bytes. */
const ELSEWHERE = ['KRIT1009'];

test('every code has a case', () => {
  expect([...Object.keys(CASES), ...ELSEWHERE].sort()).toEqual(Object.keys(MESSAGES).sort());
});

test('a fix removes its diagnostic and adds none', () => {
  for (const [code, [text, ...others]] of Object.entries(CASES)) {
    for (const { fixes, range } of diagnose(text, others)) {
      for (const { edits } of fixes) {
        const fixed = edits.reduceRight((edited, edit) => replaced(edited, edit.range, edit.text), text);
        expect(
          diagnose(fixed, others).filter((left) => left.range.start.line === range.start.line),
          code,
        ).toEqual([]);
      }
    }
  }
});

function replaced(
  text: string,
  range: { start: { line: number; column: number }; end: { line: number; column: number } },
  by: string,
): string {
  const at = ({ line, column }: { line: number; column: number }): number =>
    text
      .split('\n')
      .slice(0, line - 1)
      .join('\n').length +
    (line > 1 ? 1 : 0) +
    column -
    1;
  return text.slice(0, at(range.start)) + by + text.slice(at(range.end));
}
