/** The validator of a requisition with every kind of field and rule. */
import { requisitionVariants } from '@kriterion/presentation';
import { everyKind, withVariants } from '@kriterion/presentation/every-kind';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';

import { emit } from '../src/index.ts';
import { complaints, functionOf, imported } from './modules.ts';

type Data = Record<string, Record<string, unknown> | readonly Record<string, unknown>[]>;
interface Finding {
  readonly path: string;
  readonly code: string;
  readonly rule?: string;
}

const valid = (): Data => ({
  patient: { 'cpr-nummer': '010190-9990', alder: 47 },
  rekvirent: { rekvisitionsdato: '2026-03-01', rolle: 'læge', region: 'nord', haster: false },
  prøver: [{ prøvedato: '2026-02-28', materiale: ['blod'] }],
});

let validate: (data: unknown) => readonly string[];
let warn: (data: unknown) => readonly string[];

const told = (found: unknown): readonly string[] =>
  (found as readonly Finding[]).map(({ path, code, rule }) =>
    [path, code, ...(rule === undefined ? [] : [rule])].join(' '),
  );

beforeAll(async () => {
  const [rules] = emit({ edition: 1, groups: [everyKind] });
  if (rules === undefined) throw new Error('no module');
  expect(complaints([rules])).toEqual([]);
  const module = await imported(rules);
  const check = functionOf(module, 'validateGruppeRequisition');
  const warnings = functionOf(module, 'warningsOfGruppeRequisition');
  validate = (data) => told(check(data));
  warn = (data) => told(warnings(data));
});

/** The valid data with some answers of one section changed; `undefined` takes an answer away. */
function changed(section: string, answers: Record<string, unknown>): Data {
  const data = valid();
  const merged = [...Object.entries(data[section] ?? {}), ...Object.entries(answers)];
  const given = [...new Map(merged)].filter(([, value]) => value !== undefined);
  return { ...data, [section]: Object.fromEntries(given) };
}

const withRows = (...rows: Record<string, unknown>[]): Data => ({ ...valid(), prøver: rows });

describe('every kind of field', () => {
  test('a valid requisition has no finding', () => {
    expect(validate(valid())).toEqual([]);
    expect(warn(valid())).toEqual([]);
  });

  test.each([
    [
      'patient',
      'cpr-nummer',
      ['0101909990', '010190-1AB1', '0101907AB2', '280456-0PJ2'],
      ['010190-2AB1', 'x', 3],
    ],
    [
      'patient',
      'alder',
      [0, 130, { unknown: true }],
      [131, 1.5, '47', { unknown: false }, { notRelevant: true }],
    ],
    ['patient', 'fund', [{ størrelse: 2 }, { side: 'højre' }], [{}, { side: 'midt' }, { andet: 1 }, [], 'x']],
    [
      'patient',
      'slægtninge',
      [[], [{}], [{ ramt: true }, { 'slægtnings-alder': 3 }], { rows: [], complete: false }],
      [[{}, {}, {}, {}], [{ ramt: 1 }], [1], { rows: [], complete: true }, { rows: [] }, {}],
    ],
    ['patient', 'organ', ['O1', 'O3'], ['O4', 'o1', ['O1']]],
    ['patient', 'organer', [['O1'], ['O3', 'O1']], [['O1', 'O1'], ['O4'], [], 'O1']],
    ['patient', 'debut', ['2024-02-29', '2026-03', '2026'], ['2025-02-29', '2026-13', '26', '0000', 2026]],
    ['patient', 'svar-eller-tal', ['tekst', 3, '2026-03-01'], [3.5, true, ' ', {}]],
    [
      'rekvirent',
      'sorkode',
      ['12345678901', '123456789012345678'],
      ['1234567890', '1234567890a', 12345678901],
    ],
    [
      'rekvirent',
      'henvist',
      ['2026-03-01T00:00', '2024-02-29T23:59'],
      ['2026-03-01T24:00', '2026-03-01 08:30', '2026-02-29T08:30', '2026-03-01'],
    ],
    ['resten', 'ja-ukendt', [true, false, { unknown: true }], ['ja', { unknown: true, ja: 1 }]],
    ['resten', 'særlig', ['AB1234'], ['AB12345', 'xAB1234', 'ab1234', ' ']],
    ['resten', 'bilag-navn', ['bilag 1.pdf'], ['../bilag.pdf', 'mappe\\bilag.pdf', ' ', '', 'x'.repeat(256)]],
  ] as const)('%s.%s', (section, field, right, wrong) => {
    const faults = (answer: unknown): readonly string[] =>
      validate(changed(section, { [field]: answer })).filter((finding) =>
        finding.startsWith(`${section}.${field} `),
      );
    for (const answer of right) expect([answer, faults(answer)]).toEqual([answer, []]);
    for (const answer of wrong)
      expect([answer, faults(answer)]).toEqual([answer, [`${section}.${field} wrong`]]);
  });

  test('a GLN has one right check digit for every twelve digits before it', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(digits, (before) => {
        const right = Array.from({ length: 10 }, (_digit, last) => [...before, last].join('')).filter(
          (gln) => validate(changed('rekvirent', { lokation: gln })).length === 0,
        );
        const weighted = before.reduce((sum, digit, at) => sum + digit * (at % 2 === 0 ? 1 : 3), 0);
        expect(right).toEqual([[...before, (10 - (weighted % 10)) % 10].join('')]);
      }),
      { numRuns: 60 },
    );
  });

  test('fields for paper are refused, fields for the screen are not', () => {
    expect(validate({ ...valid(), resten: { 'kun-papir': 'x', 'lægens-underskrift': 'x' } })).toEqual([
      'resten.kun-papir hidden',
      'resten.lægens-underskrift hidden',
    ]);
    expect(validate({ ...valid(), resten: { 'kun-skærm': 'x' } })).toEqual([]);
  });
});

describe('a section that is repeated', () => {
  test('wants as many rows as it says, each whole', () => {
    const row = { prøvedato: '2026-02-28', materiale: ['blod'] };
    expect(validate({ ...valid(), prøver: undefined })).toContain('prøver missing');
    expect(validate(withRows())).toEqual(['prøver missing']);
    expect(validate(withRows(row, row, row))).toEqual([]);
    expect(validate(withRows(row, row, row, row))).toEqual(['prøver wrong']);
    expect(validate(withRows(row, {}))).toEqual(['prøver[1].prøvedato missing']);
    expect(validate(withRows({ ...row, prøvetid: '25:00' }, { ...row, andet: 1 }))).toEqual([
      'prøver[1].andet unknown-field',
      'prøver[0].prøvetid wrong',
    ]);
    expect(validate({ ...valid(), prøver: { prøvedato: '2026-02-28' } })).toContain('prøver not-an-object');
    expect(validate({ ...valid(), prøver: ['x'] })).toContain('prøver[0] not-an-object');
  });

  test('shows and demands fields by the row', () => {
    expect(validate(withRows({ materiale: ['blod'] }))).toEqual([
      'prøver[0].prøvedato missing',
      'prøver[0].materiale hidden',
    ]);
    expect(validate(withRows({ prøvedato: '2026-02-28' }))).toEqual(['prøver[0].materiale missing']);
    // A wrong answer leaves open what depends on it.
    expect(validate(withRows({ prøvedato: '2026-02-31', materiale: ['blod'] }))).toEqual([
      'prøver[0].prøvedato wrong',
    ]);
  });

  test('a check in it looks at each row', () => {
    const day = (prøvedato: string) => ({ prøvedato, materiale: ['blod'] });
    expect(validate(withRows(day('2026-02-22'), day('2026-02-21')))).toEqual([
      'prøver[1].prøvedato check prøven-for-gammel',
    ]);
  });
});

describe('rules between fields', () => {
  test('a sender who may not send is told apart from a missing answer', () => {
    expect(validate(changed('rekvirent', { rolle: 'andre', rolle_tekst: 'Studerende' }))).toEqual([
      'rekvirent.rolle sender sender-1',
    ]);
    expect(validate(changed('rekvirent', { rolle: undefined }))).toEqual(['rekvirent.rolle missing']);
  });

  test('a warning is no error', () => {
    const urgent = changed('rekvirent', { haster: true });
    expect(validate(urgent)).toEqual(['rekvirent.grund missing']);
    expect(warn(urgent)).toEqual(['rekvirent.haster warning haster-uden-grund']);
    expect(warn(changed('rekvirent', { haster: true, grund: 'En grund' }))).toEqual([]);
    expect(warn(undefined)).toEqual([]);
  });

  test('fields are shown by how one answer stands to another', () => {
    const both = { henvist: '2026-03-02T08:00', modtaget: '2026-03-03T08:00' };
    expect(validate(changed('rekvirent', both))).toEqual([]);
    expect(validate(changed('rekvirent', { ...both, henvist: '2026-03-01T08:00' }))).toEqual([
      'rekvirent.modtaget hidden',
    ]);
    // Not referred yet: neither demanded nor refused.
    expect(validate(changed('rekvirent', { modtaget: '2026-03-03T08:00' }))).toEqual([]);
  });

  test('an ordered choice shows what is for its upper part', () => {
    expect(validate(changed('patient', { grad: 'grad-to' }))).toEqual(['patient.behandling missing']);
    expect(validate(changed('patient', { grad: 'grad-et', behandling: 'let' }))).toEqual([
      'patient.behandling hidden',
    ]);
    expect(validate(changed('patient', { behandling: 'let' }))).toEqual([]);
  });
});

describe('variants', () => {
  test('have a module each, whole in itself', () => {
    const modules = emit({ edition: 1, groups: [withVariants] });
    expect(modules.map(({ path }) => path)).toEqual([
      'validators/gruppe.et.ts',
      'validators/gruppe.to-tal.ts',
      'validators/gruppe.criteria.ts',
      'validators/gruppe.reasons.ts',
      'validators/gruppe.et.texts.ts',
      'validators/gruppe.to-tal.texts.ts',
    ]);
    expect(complaints(modules)).toEqual([]);
    expect(requisitionVariants(withVariants).map(({ requisition }) => requisition?.variant?.id)).toEqual([
      'et',
      'to-tal',
    ]);
  });

  test('lack a field, or do not demand one', async () => {
    const [one, two] = emit({ edition: 1, groups: [withVariants] });
    if (one === undefined || two === undefined) throw new Error('no modules');
    const checks = await Promise.all(
      [one, two].map(async (file) => functionOf(await imported(file), 'validateGruppeRequisition')),
    );
    const found = (data: Data) => checks.map((check) => told(check(data)));
    expect(found(changed('rekvirent', { sorkode: '12345678901' }))).toEqual([
      ['rekvirent.sorkode unknown-field'],
      [],
    ]);
    expect(found(changed('rekvirent', { rekvisitionsdato: undefined }))).toEqual([
      ['rekvirent.rekvisitionsdato missing'],
      [],
    ]);
  });
});
