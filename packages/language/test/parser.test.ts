/** The grammar read as a whole, and what is made of texts that leave it. */

import { expect, test } from 'vitest';

import { readSource, type SourceUnit } from '../src/reading/source-unit.ts';
import type { ConditionNode, DeclarationNode } from '../src/syntax/tree.ts';
import { everyConstruct } from './parser-constructs.ts';

function read(text: string): SourceUnit {
  return readSource({ path: 'a.krit', text });
}

/** What is told of a text, as `code line`. */
function told(text: string): string[] {
  return read(text).reporter.diagnostics.map(({ code, range }) => `${code} ${String(range.start.line)}`);
}

function names(text: string): string[] {
  return read(text).tree.declarations.map((node) => node.id.name);
}

const HEAD = 'sprog da, udgave 1\nkilde p "Et papir"\n';

test('a text with every construct is read without a finding', () => {
  const unit = read(everyConstruct);
  expect(told(everyConstruct)).toEqual([]);
  expect(unit.broken).toBe(false);
  expect(unit.faults).toEqual([]);
});

test('every part of the tree has its place, and holds the places of what it is made of', () => {
  const text = everyConstruct;
  const visit = (node: unknown, within: { from: number; to: number }): void => {
    if (Array.isArray(node)) for (const part of node) visit(part, within);
    if (typeof node !== 'object' || node === null) return;
    const span = spanIn(node) ?? within;
    expect(span.from, JSON.stringify(node)).toBeLessThanOrEqual(span.to);
    expect(span.to).toBeLessThanOrEqual(text.length);
    for (const [name, part] of Object.entries(node)) if (name !== 'span') visit(part, span);
  };
  visit(read(text).tree, { from: 0, to: text.length });
});

function spanIn(node: object): { readonly from: number; readonly to: number } | undefined {
  const span: unknown = 'span' in node ? node.span : undefined;
  if (typeof span !== 'object' || span === null || !('from' in span) || !('to' in span)) return undefined;
  return typeof span.from === 'number' && typeof span.to === 'number'
    ? { from: span.from, to: span.to }
    : undefined;
}

function conditionIn(text: string): ConditionNode | undefined {
  const isCriterion = (node: DeclarationNode): node is Extract<DeclarationNode, { kind: 'criterion' }> =>
    node.kind === 'criterion';
  return read(`${HEAD}kriterium k "K": ${text}`).tree.declarations.find(isCriterion)?.condition;
}

test.for([
  ['a', 'name'],
  ['a = ja', 'compare'],
  ['2', 'term'],
  ['a + 3 dage', 'term'],
  ['a fra 1 til 2', 'range'],
  ['a inden for 3 dage af b', 'within'],
  ['a blandt { b }', 'among'],
  ['a alle i b', 'all-in'],
  ['a er opfyldt', 'is-met'],
  ['a om s', 'about-row'],
  ['a = ja og b = nej', 'chain'],
  ['a = ja medmindre b', 'except'],
  ['a = ja bortfalder når b', 'waived'],
  ['mindst 2 af { a; b }', 'grouping'],
  ['mindst 2 s i l hvor s.a = ja', 'rows'],
  ['for samme x i l.x gælder a = x', 'for-same'],
] as const)('%s is a condition of kind %s', ([text, kind]) => {
  expect(conditionIn(text)?.kind).toBe(kind);
});

test('each broken declaration is told once, on its line, and the rest is read', () => {
  const text = `${HEAD}oplysning a "A" [p] ja/nej
oplysning b [p]: ja/nej
b "C" [p]: tekst
oplysning d "D" [p]: en af {
  x "X" "X"
  y "Y"
}
oplysning e "E" [p]: ja/nej
`;
  expect(told(text)).toEqual(['KRIT2001 3', 'KRIT2001 4', 'KRIT2002 5', 'KRIT2001 7']);
  expect(names(text)).toEqual(['p', 'd', 'e']);
});

test('a name that a broken declaration would have declared counts as attempted', () => {
  expect([...read(`${HEAD}oplysning a "A" "B": ja/nej\nb oplysning "C" [p]: tekst`).attemptedNames]).toEqual(
    expect.arrayContaining(['a', 'b']),
  );
});

const GROUP = (members: string): string => `${HEAD}patientgruppe g "G" [p] {\n${members}\n}\n`;

test.for([
  [
    'a missing }',
    '  ramme {\n    post "A": 2 dage\n  note "N"\n  note note "M"',
    ['KRIT2008 5', 'KRIT2001 7'],
  ],
  ['a missing {', '  ramme\n    post "A": 2 dage\n  }\n  note note "M"', ['KRIT2010 4', 'KRIT2001 7']],
  ['a } too many', '  ramme { } }\n  note "N"\n  note note "M"', ['KRIT2009 4', 'KRIT2001 6']],
  ['a { too many', '  ramme { {\n    post "A": 2 dage\n  }\n  note note "M"', ['KRIT2009 4', 'KRIT2001 7']],
] as const)('%s is told where the layout shows it, and what follows is read', ([, members, expected]) => {
  expect(told(GROUP(members))).toEqual(expected);
});

test('the members of a group are read also when its heading or its keyword is broken', () => {
  const members = '  version 1.0.0\n  kriterium a "A": b = = ja\n  note note "N"\n  kriterium c "C" b = ja';
  for (const heading of [
    'patientgruppe g [p]',
    'g "G" [p]',
    'patientgruppe "G" g [p]',
    'patientgruppe g "G" [p',
  ]) {
    const text = `${HEAD}${heading} {\n${members}\n}\n`;
    const lines = told(text).map((place) => place.slice(-1));
    expect(lines, heading).toEqual(['3', '5', '6', '7']);
  }
});

test('misspelt keywords are one finding each, with the word that was meant', () => {
  const text = `sprog da, udgave 1
killde p "P"
oplysning a "A" [p]: helltal i år
patientgrupe g "G" [p] {
  udgangspunkt som x "X" [p]: a = 3 ogg b = 3
  aabent spoergsmaal q "Q" [p] {
    laesning m "M": uændret
    afgøres aff "N"
  }
}
`;
  const found = read(text).reporter.diagnostics;
  expect(found.map(({ code, range }) => `${code} ${String(range.start.line)}`)).toEqual([
    'KRIT1007 2',
    'KRIT1007 3',
    'KRIT1007 4',
    'KRIT1007 5',
    'KRIT1007 5',
    'KRIT1007 6',
    'KRIT1007 7',
    'KRIT1007 8',
  ]);
  const written = found.map(({ fixes }) => fixes[0]?.edits[0]?.text);
  expect(written).toContain('som udgangspunkt');
  expect(written).toContain('åbent spørgsmål');
  expect(written).toContain('heltal');
});

test('a name that only resembles a keyword is left a name', () => {
  expect(told(`${HEAD}oplysning kilden "A" [p]: ja/nej\nkriterium felter "B" [p]: kilden = ja`)).toEqual([]);
});

test('a word with a letter of another alphabet is one finding and read as it was meant', () => {
  expect(told('sprog da, udgave 1\nkilde pаpir "P"\nоplysning a "A" [papir]: ja/nej')).toEqual([
    'KRIT1010 2',
    'KRIT1010 3',
  ]);
  expect(names('sprog da, udgave 1\nkilde pаpir "P"')).toEqual(['papir']);
  expect(told('sprog da, udgave 1\nkilde ma\u030al "P"')).toEqual(['KRIT1011 2']);
  expect(told('sprog da, udgave 1\nkilde __proto__ "P"')).toEqual(['KRIT1012 2']);
});

test('a text that lacks its quotation mark is one finding', () => {
  expect(told(`${HEAD}oplysning a "A [p]: ja/nej {\n  hjælp "H"\n}\nkilde q "Q"`)).toEqual(['KRIT1002 3']);
});

test('entries on one line with nothing between them are told', () => {
  expect(told(`${HEAD}kriterium k "K": alle af { a = ja b = nej }`)).toEqual(['KRIT2003 3']);
  expect(told(`${HEAD}kriterium k "K": a blandt { b c }`)).toEqual(['KRIT2003 3']);
  expect(told(`${HEAD}oplysning a "A": en af { b "B" c "C" }`)).toEqual([]);
});

test('a list goes on after a comma, and after `undtagen`', () => {
  expect(told(`${HEAD}kriterium k "K": a blandt { b, }`)).toEqual(['KRIT2001 3']);
  expect(told(`${HEAD}kriterium k "K": a blandt { "D*", undtagen }`)).toEqual(['KRIT2001 3']);
  expect(told(`${HEAD}kriterium k "K": a blandt { "D*"; undtagen "D1" }`)).toEqual([]);
});

test('conditions beside each other are no nesting', () => {
  const items = Array.from({ length: 300 }, (_, n) => `  hvis a = ja så b${String(n)} = ja`).join('\n');
  expect(told(`${HEAD}kriterium k "K": alle af {\n${items}\n}`)).toEqual([]);
  expect(told(`${HEAD}kriterium k "K": ${'hvis a = ja så '.repeat(300)}a = ja`)).toEqual(['KRIT2005 3']);
});
