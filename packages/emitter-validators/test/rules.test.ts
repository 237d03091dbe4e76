import type { Field, FieldCondition, Group } from '@kriterion/catalogue';
import { beforeAll, describe, expect, test } from 'vitest';

import { cancer, catalogue } from '@kriterion/presentation/fixture';
import { emit } from '../src/index.ts';
import { complaints, functionOf, imported, textOf } from './modules.ts';

type Check = (data: unknown) => unknown;
type Data = Record<string, Record<string, unknown>>;

const valid = (): Data => ({
  patient: { cpr: '010190-9990', navn: 'Test Testesen', alder: 47 },
  diagnose: {
    indikation: 'sarkom',
    kræfttype: 'sarkom',
    undertype: 'Liposarkom',
    sks: 'DC499',
    diagnosedato: '2024-02-29',
    spredning: false,
    tumorprocent: 12.5,
    prøver: ['blod'],
  },
  rekvirent: { læge: '0BCY1', telefon: '+45 12 34 56 78', mail: 'a.b@eksempel.dk', samtykke: true },
});

let validate: Check;
let is: Check;
let factsOf: Check;

async function moduleOf(group: Group): Promise<Readonly<Record<string, unknown>>> {
  const [rules] = emit({ edition: 1, groups: [group] });
  if (rules === undefined) throw new Error('no module');
  expect(complaints([rules])).toEqual([]);
  return imported(rules);
}

beforeAll(async () => {
  const module = await moduleOf(cancer);
  validate = functionOf(module, 'validateUdbredtOgUhelbredeligKraeftRequisition');
  is = functionOf(module, 'isUdbredtOgUhelbredeligKraeftRequisition');
  factsOf = functionOf(module, 'factsOfUdbredtOgUhelbredeligKraeft');
});

/** The findings as `path code`. */
const findings = (data: unknown, check: Check = validate): readonly string[] =>
  (check(data) as readonly { readonly path: string; readonly code: string }[]).map(
    ({ path, code }) => `${path} ${code}`,
  );

/** The valid data with one field set or (undefined) left out. */
function changed(section: string, field: string, value: unknown): Data {
  const data = valid();
  const others = Object.entries(data[section] ?? {}).filter(([id]) => id !== field);
  const given = value === undefined ? [] : [[field, value] as const];
  return { ...data, [section]: Object.fromEntries([...others, ...given]) };
}

const refused = (section: string, field: string, value: unknown): readonly string[] =>
  findings(changed(section, field, value));

describe('the generated validator', () => {
  test('finds nothing in a valid requisition', () => {
    expect(validate(valid())).toEqual([]);
    expect(is(valid())).toBe(true);
  });

  test('finds every error at once, in the order of the fields', () => {
    expect(findings({})).toEqual([
      'patient.cpr missing',
      'patient.navn missing',
      'patient.alder missing',
      'diagnose.indikation missing',
      'diagnose.kræfttype missing',
      'diagnose.diagnosedato missing',
      'diagnose.spredning missing',
      'diagnose.prøver missing',
      'rekvirent.læge missing',
      'rekvirent.telefon missing',
      'rekvirent.samtykke missing',
    ]);
    expect(validate(changed('patient', 'cpr', undefined))).toEqual([
      { path: 'patient.cpr', code: 'missing' },
    ]);
  });

  test.each<[string, string, unknown, string]>([
    ['patient', 'navn', '   ', 'missing'],
    ['patient', 'navn', 'x'.repeat(101), 'wrong'],
    ['patient', 'navn', 7, 'wrong'],
    ['patient', 'alder', 131, 'wrong'],
    ['patient', 'alder', -1, 'wrong'],
    ['patient', 'alder', 17.5, 'wrong'],
    ['patient', 'alder', '47', 'wrong'],
    ['patient', 'alder', null, 'wrong'],
    ['patient', 'etiket', 'x', 'hidden'],
    ['patient', 'toString', 'x', 'unknown-field'],
    ['diagnose', 'kræfttype', 'constructor', 'wrong'],
    ['diagnose', 'indikation', 'ukendt', 'wrong'],
    ['diagnose', 'undertype', undefined, 'missing'],
    ['diagnose', 'sks', 'dc499', 'wrong'],
    ['diagnose', 'sks', 'D', 'wrong'],
    ['diagnose', 'sks', 'DC499123456', 'wrong'],
    ['diagnose', 'sks', 'DÆ49', 'wrong'],
    ['diagnose', 'diagnosedato', '2023-02-29', 'wrong'],
    ['diagnose', 'diagnosedato', '2023-02', 'wrong'],
    ['diagnose', 'diagnosedato', '2023-2-01', 'wrong'],
    ['diagnose', 'spredning', 'ja', 'wrong'],
    ['diagnose', 'tumorprocent', 100.1, 'wrong'],
    ['diagnose', 'prøver', [], 'missing'],
    ['diagnose', 'prøver', ['blod', 'blod'], 'wrong'],
    ['diagnose', 'prøver', ['hår'], 'wrong'],
    ['diagnose', 'diagnosedato', '0000-01-01', 'wrong'],
    ['diagnose', 'resume', ' ', 'wrong'],
    ['rekvirent', 'læge', 'ABCDE', 'wrong'],
    ['rekvirent', 'læge', 'BCDF', 'wrong'],
    ['rekvirent', 'læge', 'bcdf1', 'wrong'],
    ['rekvirent', 'telefon', '1234567', 'wrong'],
    ['rekvirent', 'telefon', '+46 12345678', 'wrong'],
    ['rekvirent', 'telefon', '12  345678', 'wrong'],
    ['rekvirent', 'telefon', '12345678 ', 'wrong'],
    ['rekvirent', 'mail', 'a@b', 'wrong'],
    ['rekvirent', 'mail', 'a..b@eksempel.dk', 'wrong'],
    ['rekvirent', 'mail', 'a b@eksempel.dk', 'wrong'],
    ['rekvirent', 'mail', 'a@-eksempel.dk', 'wrong'],
    ['rekvirent', 'mail', 'a@b@eksempel.dk', 'wrong'],
    ['rekvirent', 'mail', 'a@'.repeat(50_000), 'wrong'],
    ['rekvirent', 'samtykke', false, 'missing'],
    ['rekvirent', 'underskrift', 'x', 'hidden'],
  ])('%s.%s = %j: %s', (section, field, value, code) => {
    expect(refused(section, field, value)).toEqual([`${section}.${field} ${code}`]);
  });

  test.each<[string, string, unknown]>([
    ['rekvirent', 'telefon', '12345678'],
    ['rekvirent', 'telefon', '12 34 56 78'],
    ['rekvirent', 'telefon', '+4512345678'],
    ['rekvirent', 'læge', 'YYYYY'],
    ['rekvirent', 'mail', "o'hara+test@sub.eksempel.dk"],
    ['rekvirent', 'mail', undefined],
    ['patient', 'navn', '𝒳'.repeat(100)],
    ['diagnose', 'sks', 'DC25'],
    ['diagnose', 'tumorprocent', 100],
  ])('%s.%s = %j is accepted', (section, field, value) => expect(refused(section, field, value)).toEqual([]));

  test('refuses unknown keys at every level, the prototype among them, and shapes that are none', () => {
    expect(findings({ ...valid(), ekstra: {} })).toEqual(['ekstra unknown-field']);
    expect(
      findings(
        JSON.parse(JSON.stringify(valid()).replace('"navn"', '"__proto__":{},"constructor":1,"navn"')),
      ),
    ).toEqual(['patient.__proto__ unknown-field', 'patient.constructor unknown-field']);
    expect(findings({ ...valid(), patient: [] })).toEqual(['patient not-an-object']);
    expect(findings(null)).toEqual([' not-an-object']);
    expect(findings([])).toEqual([' not-an-object']);
  });

  test('reads nothing through the prototype', () => {
    const inherited: unknown = Object.create(valid());
    expect(findings(inherited)).toContain('patient.cpr missing');
  });

  test('refuses a value in a hidden field and does not demand it', () => {
    const other = changed('diagnose', 'kræfttype', 'anden');
    const hidden = { ...other, diagnose: { ...other['diagnose'], kræfttype_tekst: 'En anden' } };
    expect(findings(hidden)).toEqual(['diagnose.undertype hidden']);
    expect(findings({ ...hidden, diagnose: { ...hidden.diagnose, undertype: undefined } })).toEqual([]);
  });

  test('takes the text that an option opens, demands it with the option, and refuses it without', () => {
    const other = changed('diagnose', 'kræfttype', 'anden');
    const withText = (text: unknown): Data => ({
      ...other,
      diagnose: { ...other['diagnose'], undertype: undefined, kræfttype_tekst: text },
    });
    expect(findings(withText('En anden'))).toEqual([]);
    expect(findings(withText(undefined))).toEqual(['diagnose.kræfttype_tekst missing']);
    expect(findings(withText('x'.repeat(201)))).toEqual(['diagnose.kræfttype_tekst wrong']);
    expect(refused('diagnose', 'kræfttype_tekst', 'En anden')).toEqual(['diagnose.kræfttype_tekst hidden']);
  });

  test('neither demands nor refuses what depends on an unanswered field', () => {
    expect(refused('diagnose', 'kræfttype', undefined)).toEqual(['diagnose.kræfttype missing']);
    const both = changed('diagnose', 'kræfttype', undefined);
    expect(findings({ ...both, diagnose: { ...both['diagnose'], undertype: undefined } })).toEqual([
      'diagnose.kræfttype missing',
    ]);
  });

  test('gives the facts of the criteria', () => {
    expect(factsOf(valid())).toEqual({ alder: 47, kræfttype: 'sarkom', spredning: false });
    expect(factsOf({ ...valid(), diagnose: {} })).toEqual({ alder: 47 });
  });
});

describe('CPR numbers', () => {
  test.each<[string, boolean, string]>([
    ['0101909990', true, 'without hyphen; 9 with 90 is 1990'],
    ['010190-9990', true, 'with hyphen'],
    ['0101909991', true, 'modulus 11 never rejects'],
    ['0201919990', true, 'the example of DK Core'],
    ['29020009990', false, 'eleven digits'],
    ['290200-9990', true, '29 February 2000: digit 9 with 00 is 2000'],
    ['290200-0999', false, '29 February 1900 did not exist'],
    ['290200-3999', false, 'digit 3 with 00 is 1900'],
    ['290200-4999', true, 'digit 4 with 00 is 2000'],
    ['290236-9999', true, 'digit 9 with 36 is 2036'],
    ['290237-9999', false, 'digit 9 with 37 is 1937, no leap year'],
    ['290240-4999', true, 'digit 4 with 40 is 1940'],
    ['290256-5999', true, 'digit 5 with 56 is 2056'],
    ['290257-5999', false, 'digit 5 with 57 is 2057, no leap year'],
    ['290260-8999', true, 'digit 8 with 60 is 1860'],
    ['290258-8999', false, 'digit 8 with 58 is 1858, no leap year'],
    ['290296-5999', true, 'digit 5 with 96 is 1896'],
    ['290203-0999', false, '1903 is no leap year'],
    ['310491-9990', false, '31 April'],
    ['000191-9990', false, 'day 0'],
    ['010091-9990', false, 'month 0'],
    ['011391-9990', false, 'month 13'],
    ['12  345678', false, 'no month'],
    ['1201  5678', false, 'no year'],
    ['01019-09990', false, 'hyphen elsewhere'],
    ['010190 9990', false, 'space for hyphen'],
    ['0101909-90', false, 'too short'],
    ['010190999A', false, 'letter last'],
    ['٠١٠١٩٠٩٩٩٠', false, 'other digits'],
    ['', false, 'nothing'],
    ['0203291WQ3', true, 'published X-eCPR'],
    ['1308781OS6', true, 'published X-eCPR'],
    ['3101057JC9', true, 'published X-eCPR: 7 is 2000-2099'],
    ['280456-0PJ2', true, 'published D-eCPR'],
    ['290200-0AB1', false, 'D-eCPR 0 is 1900'],
    ['290200-6AB1', true, 'D-eCPR 6 is 2000'],
    ['290296-5AB1', true, 'D-eCPR 5 is before 1900'],
    ['010190-2AB1', false, 'no replacement number has 2'],
    ['010190-1ÆØ1', false, 'no Æ, Ø, Å'],
    ['010190-1ab1', false, 'capitals only'],
    ['010190-1A11', false, 'one letter'],
    ['010190-xAB1', false, 'letter seventh'],
    ['010190-A999', false, 'letter seventh, digits after'],
  ])('%s: %s (%s)', (cpr, accepted) =>
    expect(refused('patient', 'cpr', cpr)).toEqual(accepted ? [] : ['patient.cpr wrong']),
  );
});

describe('fields that depend on hidden fields', () => {
  const compare = (field: string, id: string): FieldCondition => ({
    kind: 'compare',
    field: { section: 'diagnose', field },
    operator: '=',
    value: { kind: 'option', id },
  });
  const not = (condition: FieldCondition): FieldCondition => ({ kind: 'not', condition });
  const field = (id: string, shownWhen: FieldCondition): Field => ({
    id,
    label: { da: id },
    type: { kind: 'one-of', options: [{ id: 'ja', label: { da: 'Ja' } }] },
    required: { kind: 'always' },
    shownWhen,
    paperOnly: false,
    evidence: { citations: [] },
    origin: cancer.origin,
  });

  test('are hidden too, also where the condition is a negation, in whatever order they are declared', async () => {
    if (cancer.requisition === undefined) throw new Error('no requisition');
    const sections = cancer.requisition.sections.map((section) =>
      section.id === 'diagnose'
        ? {
            ...section,
            fields: [
              field('sidst', not(compare('midt', 'nej'))),
              field('midt', compare('kræfttype', 'anden')),
              ...section.fields,
            ],
          }
        : section,
    );
    const module = await moduleOf({ ...cancer, requisition: { ...cancer.requisition, sections } });
    const check = functionOf(module, 'validateUdbredtOgUhelbredeligKraeftRequisition');
    expect(findings(valid(), check)).toEqual([]);
    expect(findings(changed('diagnose', 'sidst', 'ja'), check)).toEqual(['diagnose.sidst hidden']);
    const shown = changed('diagnose', 'kræfttype', 'anden');
    const text = { undertype: undefined, midt: 'ja', kræfttype_tekst: 'En anden' };
    const answered = { ...shown, diagnose: { ...shown['diagnose'], ...text } };
    expect(findings(answered, check)).toEqual(['diagnose.sidst missing']);
  });
});

describe('the emitter', () => {
  test('gives three modules for each group with a requisition, and the same bytes every time', () => {
    const first = emit(catalogue);
    expect(first.map((artefact) => artefact.path)).toEqual([
      'validators/udbredt-og-uhelbredelig-kraeft.ts',
      'validators/udbredt-og-uhelbredelig-kraeft.criteria.ts',
      'validators/udbredt-og-uhelbredelig-kraeft.reasons.ts',
      'validators/udbredt-og-uhelbredelig-kraeft.texts.ts',
    ]);
    expect(emit(structuredClone(catalogue))).toEqual(first);
    expect(complaints(first)).toEqual([]);
    for (const { contents } of first) {
      expect(contents).toContain('Forslag – ikke udgivet af Nationalt Genom Center');
      expect(contents).toContain(cancer.meaningHash);
      expect(
        textOf(contents)
          .split('\n')
          .filter((line) => /[ \t]$|\r|^import |: any\b|\) as /u.test(line)),
      ).toEqual([]);
    }
  });
});
