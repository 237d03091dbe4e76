/** Facts of every type, parameters, and what declarations say of their versions, validity and changes. */
import type { Fact, ValueType } from '@kriterion/catalogue';
import { describe, expect, test } from 'vitest';

import { compile } from '../src/index.ts';
import { LANGUAGES } from '../src/languages/languages.ts';
import { sameUnit, timeUnitOf } from '../src/checking/units.ts';
import { isLess } from '../src/checking/values.ts';
import { catalogueOf, diagnose, fixed, found, groupOf } from './tester.ts';

/** A group whose one criterion asks for the fact. */
function using(declarations: string, condition: string): string {
  return `sprog da, udgave 1 udstiller alt
kilde bog "En bog"
${declarations}
patientgruppe g "G" [bog] {
version 0.1.0
kriterium k "K" [bog]: ${condition}
indikation i1 "I" [bog] { kriterier { k } }
}
`;
}

/** A library of its own: declarations that nobody uses yet. */
function library(declarations: string): string {
  return `sprog da, udgave 1 udstiller alt\nkilde bog "En bog"\n${declarations}\n`;
}

function requisition(type: string): string {
  return `sprog da, udgave 1 udstiller alt
kilde bog "En bog"
kodeliste koder "Koder" [bog] { kode "A" "A" }
patientgruppe g "G" [bog] {
version 0.1.0
oplysning f "F" [bog]: ${type}
rekvisition "R" { afsnit a "A" [bog] { felt f fra f } }
}
`;
}

function factIn(type: string): Fact {
  const [fact] = groupOf(requisition(type)).facts;
  if (fact === undefined) throw new Error('no fact');
  return fact;
}

describe('types', () => {
  const cases: readonly (readonly [string, ValueType])[] = [
    ['ja/nej', { kind: 'yes-no' }],
    ['klokkeslæt', { kind: 'time' }],
    ['dato og klokkeslæt', { kind: 'date-time' }],
    ['dato', { kind: 'date' }],
    ['dato eller måned', { kind: 'date', leastExact: 'month' }],
    ['dato eller årstal', { kind: 'date', leastExact: 'year' }],
    ['heltal i år, 0 til 130', { kind: 'integer', unit: 'år', min: '0', max: '130' }],
    ['decimaltal, -2,50 til -0,5', { kind: 'decimal', min: '-2.5', max: '-0.5' }],
    ['x-ecpr', { kind: 'x-ecpr' }],
    ['d-ecpr', { kind: 'd-ecpr' }],
    ['sor', { kind: 'sor' }],
    ['gln', { kind: 'gln' }],
    ['bilag', { kind: 'attachment' }],
    ['kode fra koder', { kind: 'code', list: 'koder' }],
    ['flere koder fra koder', { kind: 'codes', list: 'koder' }],
    ['tekst', { kind: 'text', lines: 1, maxLength: 200 }],
    ['tekst 3 linjer', { kind: 'text', lines: 3, maxLength: 600 }],
    [
      'tekst, mønster "[A-Z]{2}\\d{4}"',
      { kind: 'text', lines: 1, maxLength: 200, pattern: '[A-Z]{2}\\d{4}' },
    ],
    [
      'enten heltal eller tekst',
      { kind: 'either', of: [{ kind: 'integer' }, { kind: 'text', lines: 1, maxLength: 200 }] },
    ],
    ['afgørelsen for "anden/indikation"', { kind: 'verdict', of: 'anden/indikation' }],
    [
      'en af, lavest først { lav "Lav"; høj "Høj" }',
      {
        kind: 'one-of',
        ordered: true,
        options: [
          { id: 'lav', label: { da: 'Lav' } },
          { id: 'høj', label: { da: 'Høj' } },
        ],
      },
    ],
  ];

  test.for(cases)('%s', ([type, expected]) => {
    expect(factIn(type).type).toEqual(expected);
  });

  test('a type that may be unknown', () => {
    expect(factIn('ja/nej eller ukendt')).toMatchObject({ type: { kind: 'yes-no' }, unknownAllowed: true });
    expect(factIn('enten heltal eller tekst eller ukendt')).toMatchObject({
      type: { kind: 'either' },
      unknownAllowed: true,
    });
  });

  test('groups and lists hold facts, groups and lists; members rest on the sources of the whole', () => {
    const { type } = factIn(`liste af s, 0 til 20 {
  oplysning alder "Alder": heltal i år eller ukendt
  oplysning kræft "Kræft": liste af c { oplysning sted "Sted" [bog, "2"]: gruppe af { oplysning side "Side": ja/nej } }
}`);
    expect(type).toMatchObject({
      kind: 'rows',
      row: 's',
      min: 0,
      max: 20,
      members: [
        { id: 'alder', unknownAllowed: true, evidence: { citations: [{ source: 'bog' }] } },
        {
          id: 'kræft',
          type: {
            kind: 'rows',
            row: 'c',
            members: [
              {
                id: 'sted',
                evidence: { citations: [{ source: 'bog', place: '2' }] },
                type: {
                  kind: 'record',
                  members: [{ id: 'side', evidence: { citations: [{ source: 'bog', place: '2' }] } }],
                },
              },
            ],
          },
        },
      ],
    });
  });

  test.for([
    ['no options', '⟦en af { }|KRIT4012⟧'],
    ['an option twice', 'en af { a "A"; ⟦a|KRIT3002⟧ "A" }'],
    ['bounds the wrong way round', '⟦heltal, 5 til -5|KRIT4013⟧'],
    ['negative bounds the wrong way round', '⟦heltal, -5 til -7|KRIT4013⟧'],
    ['no members', '⟦gruppe af { }|KRIT4012⟧'],
    ['a member twice', 'gruppe af { oplysning a "A": ja/nej oplysning ⟦a|KRIT3002⟧ "A": ja/nej }'],
    ['more at least than at most', 'liste af s, 3 til ⟦2|KRIT4013⟧ { oplysning a "A": ja/nej }'],
    ['half a row', 'liste af s, 0 til ⟦2,5|KRIT4044⟧ { oplysning a "A": ja/nej }'],
    ['a text without lines', 'tekst ⟦0|KRIT4044⟧ linjer'],
    ['a text of many lines', 'tekst ⟦101|KRIT4044⟧ linjer'],
    ['a pattern that tries twice', 'tekst, mønster ⟦"(a{1,9})+"|KRIT4040⟧'],
    ['two kinds written alike', 'enten heltal eller ⟦decimaltal|KRIT4042⟧'],
    ['a list as one of several kinds', 'enten tekst eller ⟦liste af s { oplysning a "A": ja/nej }|KRIT4043⟧'],
    ['no indication', 'afgørelsen for ⟦"indikation"|KRIT4045⟧'],
    ['an unknown code list', 'kode fra ⟦kodre|KRIT3001⟧'],
  ])('%s', ([, type]) => {
    const marked = requisition(type!);
    expect(found(marked, [])).toBe(marked);
  });

  test('unknown as a part of a kind of answer', () => {
    expect(
      diagnose(library('oplysning f "F" [bog]: gruppe af { oplysning a "A": ja/nej eller ukendt }')),
    ).toEqual([]);
  });
});

describe('what a fact says of itself', () => {
  test('whom it is about, how it is coded, which instrument it comes from', () => {
    const fact = groupOf(
      using(
        `oplysning skår "Score" [bog]: heltal {
  om en slægtning
  kodes som loinc "1751-7"
  kodes som npu "NPU1"
  instrument "Skema" version "2.1"
  version 1.1.0
  gyldig fra 2024 til 2025-06
  ændring 1.0.0 2023-01-01 "Ny" fordi "Den manglede" [bog]
  ændring 1.1.0 "Ændret" fordi "Den var forkert" [bog]
}`,
        'skår >= 3',
      ),
    ).facts[0];
    expect(fact).toMatchObject({
      about: 'relative',
      codings: [
        { system: 'loinc', code: '1751-7' },
        { system: 'npu', code: 'NPU1' },
      ],
      instrument: { name: { da: 'Skema' }, version: '2.1' },
      version: '1.1.0',
      validity: { from: '2024', to: '2025-06' },
      amendments: [
        { version: '1.0.0', date: '2023-01-01', what: { da: 'Ny' }, why: { da: 'Den manglede' } },
        { version: '1.1.0', what: { da: 'Ændret' } },
      ],
    });
  });

  test('a judgement or an approval', () => {
    const fact = (members: string): Fact | undefined =>
      groupOf(using(`oplysning a "A" [bog]: ja/nej { ${members} }`, 'a = ja')).facts[0];
    expect(fact('vurderes af "rekvirenten"')?.judgement).toEqual({ da: 'rekvirenten' });
    expect(fact('godkendes af "en konference"')?.approval).toEqual({ da: 'en konference' });
  });

  test.for([
    ['not both', 'oplysning a "A" [bog]: ja/nej { vurderes af "x" godkendes af ⟦"y"|KRIT4041⟧ }'],
    ['an approval is yes or no', 'oplysning a "A" [bog]: heltal { godkendes af ⟦"y"|KRIT4049⟧ }'],
    ['a code that is none', 'oplysning a "A" [bog]: heltal { kodes som loinc ⟦" "|KRIT4029⟧ }'],
    ['coded twice', 'oplysning a "A" [bog]: heltal { kodes som loinc "1" kodes som loinc ⟦"1"|KRIT4015⟧ }'],
    ['no source', 'oplysning ⟦a|KRIT5001⟧ "A": heltal'],
  ])('%s', ([, declaration]) => {
    const marked = library(declaration!);
    expect(found(marked)).toBe(marked);
  });
});

describe('versions, validity and amendments', () => {
  const declared = (members: string): string => library(`oplysning a "A" [bog]: ja/nej {\n${members}\n}`);
  const amendment = (version: string): string => `ændring ${version} "Hvad" fordi "Hvorfor" [bog]`;

  test.for([
    ['a period without days', '⟦gyldig fra 2024-02-01 til 2024-01|KRIT3040⟧'],
    ['an impossible date', 'gyldig fra ⟦2024-02-30|KRIT4010⟧'],
    ['an amendment and no version', `ændring ⟦1.0.0|KRIT3043⟧ "Hvad" fordi "Hvorfor" [bog]`],
    ['a version that the latest amendment did not make', `version ⟦1.0.0|KRIT3042⟧\n${amendment('1.1.0')}`],
    [
      'amendments out of order',
      `version 1.9.0\n${amendment('1.10.0')}\nændring ⟦1.9.0|KRIT3041⟧ "Hvad" fordi "Hvorfor" [bog]`,
    ],
    ['an amendment without a source', 'version 1.0.0\nændring 1.0.0 ⟦"Hvad"|KRIT5001⟧ fordi "Hvorfor"'],
  ])('%s', ([, members]) => {
    const marked = declared(members!);
    expect(found(marked)).toBe(marked);
  });

  test.for([
    ['the same month', 'gyldig fra 2024-03 til 2024-03'],
    ['a month within a year', 'gyldig fra 2024-12 til 2024'],
    ['the last day only', 'gyldig til 2024'],
    ['numbers, not letters', `version 1.10.0\n${amendment('1.9.0')}\n${amendment('1.10.0')}`],
  ])('%s is right', ([, members]) => {
    expect(diagnose(declared(members!))).toEqual([]);
  });

  test('the version that the latest amendment made is put right', () => {
    const text = declared(`version 1.0.0\n${amendment('1.1.0')}`);
    const [finding] = diagnose(text);
    expect(diagnose(fixed(text, finding!.fixes[0]!))).toEqual([]);
  });

  test('a group has them too', () => {
    const text = using('oplysning a "A" [bog]: ja/nej', 'a = ja').replace(
      'version 0.1.0',
      `version 0.2.0\ngyldig fra 2024\ngyldig til 2026-12-31\nillustration af sproget\n${amendment('0.2.0')}`,
    );
    expect(groupOf(text)).toMatchObject({
      version: '0.2.0',
      validFrom: '2024',
      validTo: '2026-12-31',
      illustration: true,
      amendments: [{ version: '0.2.0' }],
    });
    expect(diagnose(text.replace('gyldig til', 'gyldig fra')).map(({ code }) => code)).toEqual(['KRIT5014']);
  });
});

describe('parameters', () => {
  test('stand in the group that compares with them', () => {
    const group = groupOf(
      using(
        `oplysning alder "Alder" [bog]: heltal i år
parameter grænsen "Aldersgrænse" [bog]: 18 år
parameter senere "Senere" [bog] fastsættes i bog
parameter ubrugt "Ubrugt" [bog]: 2024-01-01`,
        'alder >= grænsen og alder < senere',
      ),
    );
    expect(group.parameters).toMatchObject([
      { id: 'grænsen', value: { kind: 'number', quantity: { value: '18', unit: 'år' } } },
      { id: 'senere', setIn: 'bog' },
    ]);
    expect(group.parameters?.[1]).not.toHaveProperty('value');
  });

  test('their values are part of what a group demands', () => {
    const text = using('oplysning a "A" [bog]: heltal\nparameter p "P" [bog]: 18', 'a >= p');
    expect(groupOf(text).meaningHash).not.toBe(groupOf(text.replace(': 18', ': 21')).meaningHash);
    expect(groupOf(text).meaningHash).toBe(groupOf(text.replace('"P"', '"Grænsen"')).meaningHash);
    expect(groupOf(text).contentHash).not.toBe(groupOf(text.replace('"P"', '"Grænsen"')).contentHash);
  });

  test.for([
    ['a truth', 'parameter p "P" [bog]: ⟦ja|KRIT4047⟧'],
    ['a text', 'parameter p "P" [bog]: ⟦"x"|KRIT4047⟧'],
    ['an impossible date', 'parameter p "P" [bog]: ⟦2024-02-30|KRIT4010⟧'],
    ['an unknown document', 'parameter p "P" [bog] fastsættes i ⟦bgo|KRIT3001⟧'],
  ])('%s', ([, declaration]) => {
    const marked = library(declaration!);
    expect(found(marked)).toBe(marked);
  });
});

describe('derived facts', () => {
  const derived = `oplysning født "Fødselsdato" [bog]: dato
oplysning rekvireret "Rekvireret" [bog]: dato
oplysning alder "Alder" [bog]: heltal i år = hele år fra født til rekvireret
oplysning voksen "Voksen" [bog]: ja/nej = alder >= 18 år`;

  test('bring along what they are derived from', () => {
    const { facts } = groupOf(using(derived, 'voksen = ja'));
    expect(facts.map(({ id }) => id)).toEqual(['født', 'rekvireret', 'alder', 'voksen']);
    expect(facts.map((fact) => fact.derived?.kind)).toEqual([undefined, undefined, 'elapsed', 'condition']);
  });

  test('how they are derived is part of what a group demands', () => {
    const text = using(derived, 'voksen = ja');
    expect(groupOf(text).meaningHash).not.toBe(groupOf(text.replace('>= 18', '>= 16')).meaningHash);
  });

  test.for([
    ['from each other', 'oplysning ⟦a|KRIT3035⟧ "A" [bog]: heltal = b\noplysning b "B" [bog]: heltal = a'],
    ['from itself', 'oplysning ⟦a|KRIT3035⟧ "A" [bog]: ja/nej = a = nej'],
    [
      'members of one row',
      'oplysning l "L" [bog]: liste af s { oplysning ⟦a|KRIT3035⟧ "A": heltal = b oplysning b "B": heltal = a }',
    ],
    [
      'a member and what counts the rows by it',
      'oplysning l "L" [bog]: liste af s { oplysning ⟦a|KRIT3035⟧ "A": ja/nej = n > 3 }\noplysning n "N" [bog]: heltal = antallet af s i l hvor { s.a = ja }',
    ],
  ])('in a circle: %s', ([, declarations]) => {
    const marked = library(declarations!);
    expect(found(marked)).toBe(marked);
  });

  test('counting the rows of the list a fact is a member of is no circle', () => {
    const text = library(`oplysning l "L" [bog]: liste af s {
  oplysning side "Side": ja/nej
  oplysning andre "Andre": heltal = antallet af t i l hvor { t.side = ja }
}`);
    expect(diagnose(text)).toEqual([]);
  });

  test('a long chain gives an answer', () => {
    const chain = Array.from(
      { length: 3000 },
      (_, n) => `oplysning f${String(n)} "F" [bog]: heltal = f${String(n + 1)}`,
    );
    expect(diagnose(library([...chain, 'oplysning f3000 "F" [bog]: heltal'].join('\n')))).toEqual([]);
    const closed = library([...chain, 'oplysning f3000 "F" [bog]: heltal = f0'].join('\n'));
    expect(diagnose(closed).map(({ code }) => code)).toEqual(['KRIT3035']);
  });
});

describe('units and numbers', () => {
  test('a unit of time is one in every language', () => {
    expect(sameUnit('år', 'years', LANGUAGES)).toBe(true);
    expect(sameUnit('måned', 'months', LANGUAGES)).toBe(true);
    expect(sameUnit('år', 'måneder', LANGUAGES)).toBe(false);
    expect(sameUnit('mm', 'mm', LANGUAGES)).toBe(true);
    expect(sameUnit('mm', undefined, LANGUAGES)).toBe(false);
    expect(timeUnitOf('uge', LANGUAGES)).toBe('weeks');
    expect(timeUnitOf('mm', LANGUAGES)).toBeUndefined();
  });

  test('exact decimals compare as numbers do', () => {
    const decimals = ['-10', '-2.5', '-2.25', '-0.5', '0', '0.05', '0.5', '2', '10'];
    decimals.forEach((a, at) => {
      decimals.forEach((b, other) => {
        expect(isLess(a, b), `${a} < ${b}`).toBe(at < other);
      });
    });
  });
});

test('layout and comments change no hash, words only the hash of what is shown', () => {
  const text = using(
    'oplysning a "A" [bog]: liste af s { oplysning b "B": heltal }',
    'mindst 2 s i a hvor s.b > 3',
  );
  const [group] = catalogueOf({ path: 'a.krit', text }).groups;
  const relaid = groupOf(text.replaceAll('\n', '\n// en bemærkning\n\n').replaceAll('{', '{ /* og */ '));
  expect(relaid.meaningHash).toBe(group?.meaningHash);
  expect(relaid.contentHash).toBe(group?.contentHash);
  const reworded = groupOf(text.replace('"B"', '"Antal"'));
  expect(reworded.meaningHash).toBe(group?.meaningHash);
  expect(reworded.contentHash).not.toBe(group?.contentHash);
  const other = groupOf(text.replace('b "B": heltal', 'b "B": decimaltal'));
  expect(other.meaningHash).not.toBe(group?.meaningHash);
});

test('languages can be handed in', () => {
  const text = library('oplysning a "A" [bog]: ja/nej');
  expect(compile([{ path: 'a.krit', text }], { languages: LANGUAGES }).diagnostics).toEqual([]);
});
