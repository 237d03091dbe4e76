/** What a filled requisition is told; what generated validators tell too is compared with them in test/requisition. */

import type { Group } from '@kriterion/catalogue';
import { groupOf } from '@kriterion/language/test';
import { everyKind, withVariants } from '@kriterion/presentation/every-kind';
import { describe, expect, test } from 'vitest';

import { validateRequisition, type RequisitionSetting } from '../src/index.ts';
import * as identifiers from '../src/requisition/identifiers.ts';

const group = (sections: string, before = '', facts = ''): Group =>
  groupOf(`sprog da, udgave 1
kilde papir "Et papir"
oplysning alder "Alder" [papir]: heltal i år, 0 til 130
oplysning født "Født" [papir]: dato
oplysning sendt "Sendt" [papir]: dato { om rekvisitionen }
oplysning år-gammel "År" [papir]: heltal i år = hele år fra født til sendt
${facts}
patientgruppe gruppe "Gruppe" [papir] {
version 0.1.0
${before}
indikation i1 "Et" [papir] { kriterier { "Voksen": alder >= 18 år } }
rekvisition "R" {
${sections}
}
}
`);

/** Everything told: `path code`, with `!` before an error, `?` before a warning, nothing before a notice. */
function told(of: Group, data: unknown, setting: RequisitionSetting = {}): readonly string[] {
  const found = validateRequisition(of, data, setting);
  if (!found.ok) return [found.code];
  const marks = { error: '!', warning: '?', notice: '' };
  return [...found.errors, ...found.warnings, ...found.notices].map(
    ({ severity, path, code }) => `${marks[severity]}${path} ${code}`,
  );
}

describe('what is hidden', () => {
  const asked = group(`afsnit a "A" [papir] {
  felt spørg "Spørg": ja/nej
  felt svar "Svar": tekst, vises hvis spørg = ja, kræves
  felt modsat "Modsat": tekst, vises hvis ikke spørg = ja
  felt videre "Videre": tekst, vises hvis svar er udfyldt
}`);

  test('a value in a surely hidden field is an error, in a perhaps hidden one a notice', () => {
    expect(told(asked, { a: { spørg: nej(), svar: 'x' } })).toEqual(['!a.svar hidden']);
    expect(told(asked, { a: { svar: 'x' } })).toEqual(['a.svar perhaps-hidden']);
    expect(told(asked, { a: { spørg: true, svar: 'x' } })).toEqual([]);
  });

  test('a wrong answer hides nothing and demands nothing', () => {
    expect(told(asked, { a: { spørg: 'ja', svar: 'x' } })).toEqual([
      '!a.spørg wrong',
      'a.svar perhaps-hidden',
    ]);
    expect(told(asked, { a: { spørg: 'ja' } })).toEqual(['!a.spørg wrong']);
  });

  test('what depends on a hidden field is hidden', () => {
    expect(told(asked, { a: { spørg: nej(), videre: 'x' } })).toEqual(['!a.videre hidden']);
  });
});

const nej = (): boolean => false;

describe('what a field holds by itself', () => {
  test('a field that is always locked holds what it was prefilled with', () => {
    const locked = group('afsnit a "A" [papir] { felt b "B": ja/nej, forudfyldes med nej, låses }');
    expect(told(locked, { a: { b: true } })).toEqual(['!a.b locked']);
    expect([told(locked, { a: { b: false } }), told(locked, {})]).toEqual([[], []]);
  });

  test('one that is locked for now may have been filled in before', () => {
    const locked = group(`afsnit a "A" [papir] {
  felt klar "Klar": ja/nej
  felt b "B": heltal i år, forudfyldes med 3 år, låses hvis klar = ja
}`);
    expect(told(locked, { a: { klar: true, b: 4 } })).toEqual(['a.b perhaps-locked']);
    for (const a of [{ klar: false, b: 4 }, { b: 4 }, { klar: true, b: 3 }])
      expect(told(locked, { a })).toEqual([]);
  });

  test('an answer to a computed fact that does not follow from the others is a contradiction', () => {
    const computed = group(`afsnit a "A" [papir] {
  felt født fra født
  felt sendt fra sendt
  felt år fra år-gammel, beregnes, kræves
}`);
    const dates = { født: '2000-02-29', sendt: '2026-02-28' };
    expect(told(computed, { a: { ...dates, år: 25 } })).toEqual([]);
    expect(told(computed, { a: { ...dates, år: 26 } })).toEqual(['!a.år contradiction']);
    expect(told(computed, { a: { ...dates, født: '2000', år: 26 } })).toEqual(['!a.født wrong']);
    expect(told(computed, { a: { født: '2000-02-29', år: 99 } })).toEqual([]);
    // The date given answers the question about the request's date.
    expect(told(computed, { a: { født: '2000-02-29', år: 99 } }, { on: '2026-02-28' })).toEqual([
      '!a.år contradiction',
    ]);
  });
});

describe('recipients and days', () => {
  const data = (region: string): unknown => ({
    patient: { 'cpr-nummer': '0101909999', alder: 47 },
    rekvirent: { rekvisitionsdato: '2026-03-01', rolle: 'læge', region, haster: false },
    prøver: [{ prøvedato: '2026-02-28', materiale: ['blod'] }],
  });
  const routed = groupOf(
    `sprog da, udgave 1
kilde papir "Et papir"
oplysning sendt "Sendt" [papir]: dato { om rekvisitionen }
patientgruppe gruppe "Gruppe" [papir] {
version 0.1.0
gyldig fra 2026-01-01 til 2027-12-31
indikation i1 "Et" [papir] { kriterier { "Før": sendt <= 2027-06-01 } }
rekvisition "R" {
  modtagere efter a.region { modtager øst "Øst" [papir] for øst, vest { gyldig til 2026-12-31 } }
  afsnit a "A" [papir] {
    felt sendt fra sendt
    felt region "Region": en af { øst "Øst"; vest "Vest"; nord "Nord" }
  }
}
}
`,
  );

  test('an answer that nobody takes on the date of the request is a warning', () => {
    const at = (a: unknown, setting: RequisitionSetting = {}): readonly string[] =>
      told(routed, { a }, setting);
    expect(at({ region: 'øst' }, { on: '2026-12-31' })).toEqual([]);
    expect(at({ region: 'øst' }, { on: '2027-01-01' })).toEqual(['?a.region no-recipient']);
    expect(at({ region: 'nord' })).toEqual(['?a.region no-recipient']);
    expect(at({ region: 'øst', sendt: '2027-01-01' })).toEqual(['?a.region no-recipient']);
    expect(at({ region: 'øst', sendt: '2026-12-31' }, { today: '2027-01-01' })).toEqual([]);
    expect(at({ region: 'øst' }, { today: '2027-01-01' })).toEqual(['?a.region no-recipient']);
    expect(at({ region: 'syd' }, { on: '2027-01-01' })).toEqual(['!a.region wrong']);
  });

  test('two regions become one on a day, and both days have a recipient', () => {
    for (const on of ['2026-12-31', '2027-01-01'])
      expect(told(everyKind, data('hovedstaden'), { on })).toEqual([]);
  });

  test('a group out of force is a warning', () => {
    expect(told(routed, {}, { on: '2028-01-01' })).toEqual(['? not-in-force']);
  });
});

test('a variant is named where there are variants, and only there', () => {
  expect(told(withVariants, {})).toEqual(['variant-missing']);
  expect(told(withVariants, {}, { variant: 'tre' })).toEqual(['unknown-variant']);
  expect(told(everyKind, {}, { variant: 'et' })).toEqual(['unknown-variant']);
  expect(told(everyKind, {}, { on: '2026-02-30' })).toEqual(['not-a-date']);
  expect(told(everyKind, {}, { on: '2026-02' })).toEqual(['not-a-date']);
  expect(told(withVariants, { rekvirent: { sorkode: '12345678901' } }, { variant: 'et' })).toContain(
    '!rekvirent.sorkode unknown-field',
  );
});

test('null in the place of a list is no list', () => {
  expect(told(everyKind, { prøver: null })).toContain('!prøver not-an-object');
});

test('each finding has the line of its rule', () => {
  const found = validateRequisition(everyKind, {
    prøver: [{}],
    rekvirent: { rolle: 'andre', rolle_tekst: 'x' },
  });
  if (!found.ok) throw new Error(found.code);
  const lines = new Map(found.errors.map(({ path, code, origin }) => [`${path} ${code}`, origin.line]));
  const field = everyKind.requisition?.sections.find(({ id }) => id === 'prøver')?.fields[0];
  expect(lines.get('prøver[0].prøvedato missing')).toBe(field?.origin.line);
  expect(lines.get('rekvirent.rolle sender')).toBe(everyKind.requisition?.senders?.[0]?.origin.line);
});

describe('identifiers', () => {
  test('the century of a CPR number follows from its seventh digit', () => {
    // 29 February: only in the leap years of the century that the seventh digit tells.
    const isDay = (digits: string): boolean => identifiers.isPersonalNumber(digits);
    expect(['2902003999', '2902004999', '2902009999'].map(isDay)).toEqual([false, true, true]);
    expect(['2902365999', '2902369999', '2902604999', '2902605999'].map(isDay)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['2902583999', '2902996999', '2902966999'].map(isDay)).toEqual([false, false, true]);
    expect(['0101001-234', '010100--1234', '010100 1234', '0101001234 '].map(isDay)).toEqual(
      Array(4).fill(false),
    );
  });

  test('published replacement numbers are numbers of their kind', () => {
    for (const number of ['0203291WQ3', '1308781OS6', '3101057JC9'])
      expect([identifiers.isXEcpr(number), identifiers.isDEcpr(number)]).toEqual([true, false]);
    expect([identifiers.isXEcpr('280456-0PJ2'), identifiers.isDEcpr('280456-0PJ2')]).toEqual([false, true]);
  });

  test('modulus 11 rejects nothing', () => {
    expect(identifiers.passesModulus11('010190-9999')).toBe(true);
    expect(identifiers.passesModulus11('010190-9990')).toBe(false);
    expect(identifiers.isPersonalNumber('010190-9990')).toBe(true);
    expect(identifiers.passesModulus11('0203291WQ3')).toBeUndefined();
  });

  test('a check digit is a notice wherever the number stands', () => {
    const nested = group(
      `afsnit a "A" [papir] {
  felt par fra par
  felt familie fra familie
  felt b "B": enten tekst eller cpr
}`,
      '',
      `oplysning par "Par" [papir]: gruppe af { oplysning person "P": cpr }
oplysning familie "F" [papir]: liste af slægtning { oplysning person "P": cpr }`,
    );
    const number = '010190-9990';
    expect(told(nested, { a: { par: { person: number } } })).toEqual(['a.par check-digit']);
    expect(told(nested, { a: { familie: [{}, { person: number }] } })).toEqual(['a.familie check-digit']);
    expect(told(nested, { a: { b: number } })).toEqual(['a.b check-digit']);
  });
});
