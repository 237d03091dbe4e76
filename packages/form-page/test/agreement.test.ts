/** Form and validator say the same of the same data: the schema with its rules beside it, and the generated TypeScript. */
import type { FormRules } from '@kriterion/presentation';
import { stripTypeScriptTypes } from 'node:module';
import { emit as emitForms } from '@kriterion/emitter-forms';
import { emit as emitValidators } from '@kriterion/emitter-validators';
import { everyKind } from '@kriterion/presentation/every-kind';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { settle, nothingAnswered } from '../src/answers/settle.ts';
import { dataIn } from '../src/answers/data.ts';
import { fieldOf, findErrors, wrongIn } from '../src/errors/find-errors.ts';
import { warningsOf } from '../src/errors/rule-errors.ts';
import type { FormFiles, FormTextsByLanguage, Validate } from '../src/generated/form-files.ts';

interface Finding {
  readonly path: string;
  readonly code: string;
  readonly message: { readonly da: string };
}
type Check = (data: unknown) => readonly Finding[];

let files: FormFiles;
let validate: Check;
let warnings: Check;

beforeAll(async () => {
  const texts = new Map(
    emitForms({ edition: 1, groups: [everyKind] }).map(({ path, contents }) => [
      path.split('/').at(-1) ?? '',
      String(contents),
    ]),
  );
  const json = (name: string): unknown => JSON.parse(texts.get(name) ?? '');
  const validator = (await moduleOf(texts.get('validate.js') ?? '')) as { readonly default: Validate };
  files = {
    slug: 'gruppe',
    schema: json('schema.json') as FormFiles['schema'],
    ui: json('ui.json') as FormFiles['ui'],
    texts: json('texts.json') as FormTextsByLanguage,
    rules: json('rules.json') as FormRules,
    validate: validator.default,
  };
  const made = new Map(emitValidators({ edition: 1, groups: [everyKind] }).map((one) => [one.path, one]));
  const [rules, telling] = await Promise.all(
    ['validators/gruppe.ts', 'validators/gruppe.texts.ts'].map(
      async (path) =>
        (await moduleOf(stripTypeScriptTypes(String(made.get(path)?.contents)))) as Readonly<
          Record<string, (data: unknown) => unknown>
        >,
    ),
  );
  const called = (name: string) => (data: unknown) =>
    telling?.['toldGruppeFindings']?.(rules?.[name]?.(data)) as readonly Finding[];
  validate = called('validateGruppeRequisition');
  warnings = called('warningsOfGruppeRequisition');
});

function moduleOf(source: string): Promise<unknown> {
  return import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(source).toString('base64')}`);
}

/** Of each field some right answers and some wrong ones. */
const ANSWERS: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>> = {
  patient: {
    'cpr-nummer': [
      '010190-9990',
      '0101909990',
      '010190-1AB1',
      '010190-7AB1',
      '010190-0AB2',
      '320190-9990',
      'x',
    ],
    alder: [17, 47, { unknown: true }, { unknown: false }, 131, 'x'],
    fund: [{ størrelse: 3 }, { side: 'venstre', størrelse: 1 }, {}, { side: 'midt' }, { andet: 1 }],
    slægtninge: [
      [],
      [{}],
      [{ 'slægtnings-alder': 40, ramt: true }],
      [{}, {}, {}, {}],
      [{ ramt: 'ja' }],
      { rows: [{ ramt: false }], complete: false },
      { rows: [], complete: true },
    ],
    grad: ['grad-et', 'grad-to', 'grad-tre', 'grad-fire'],
    behandling: ['let', 'svær', 'hård'],
    organ: ['O1', 'O4'],
    organer: [['O1', 'O3'], ['O1', 'O1'], ['O4']],
    debut: ['2026-03-01', '2026-03', '2026', '2026-13', '2026-02-30', '26'],
    'svar-eller-tal': ['tekst', 3, 3.5, '2026-03-01', true, ' '],
  },
  rekvirent: {
    rekvisitionsdato: ['2026-03-01', '2026-03-31', '2026-02-30'],
    rolle: ['læge', 'andre', 'ingen'],
    rolle_tekst: ['Bioanalytiker', 3],
    region: ['nord', 'hovedstaden', 'syd'],
    haster: [true, false, 'nej'],
    grund: ['En grund', 'x'.repeat(201)],
    sorkode: ['12345678901', '1234567890', '1234567890x'],
    lokation: ['5798009811639', '5798009811638', '579800981163'],
    henvist: ['2026-03-01T08:30', '2026-02-28T23:59', '2026-03-01T24:00', '2026-03-01'],
    modtaget: ['2026-03-02T08:30', '8.30'],
  },
  resten: {
    'ja-ukendt': [true, { unknown: true }, { notRelevant: true }, 'ja'],
    særlig: ['AB1234', 'AB12345', 'ab1234'],
    'bilag-navn': ['bilag.pdf', '../bilag.pdf', 'a\\b', ' '],
    'kun-papir': ['tekst'],
    'kun-skærm': ['tekst'],
  },
};

const ROW: Readonly<Record<string, readonly unknown[]>> = {
  prøvedato: ['2026-03-01', '2026-02-22', '2026-02-21', '2026-13-01'],
  prøvetid: ['08:30', '8:30', '24:00'],
  materiale: [['blod'], ['blod', 'væv'], ['hår']],
};

const someOf = (
  answers: Readonly<Record<string, readonly unknown[]>>,
): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(
    Object.fromEntries(
      Object.entries(answers).map(([field, values]) => [
        field,
        // A right answer, which comes first, is as likely as all others.
        fc.oneof(fc.constant(values[0]), fc.constantFrom(...values)),
      ]),
    ),
    { requiredKeys: [] },
  );

const requisitions = fc.record({
  ...Object.fromEntries(Object.entries(ANSWERS).map(([section, answers]) => [section, someOf(answers)])),
  prøver: fc.array(someOf(ROW), { maxLength: 4 }),
});

/** What the form has in sight of the data, and what it says of it. */
function seen(data: Readonly<Record<string, unknown>>) {
  const settled = settle(nothingAnswered(files.schema, files.rules), dataIn(data), files.schema, files.rules);
  return { settled, errors: findErrors(files, settled) };
}

describe('form and validator', () => {
  test('find errors in the same fields, with the same words', () => {
    fc.assert(
      fc.property(requisitions, (data) => {
        const { settled, errors } = seen(data);
        const told = new Map([...errors].map(([path, message]) => [path, message]));
        const found = new Map<string, string>();
        for (const { path, message } of validate(settled.data))
          if (!found.has(path)) found.set(path, message.da);
        expect(Object.fromEntries(told)).toEqual(Object.fromEntries(found));
      }),
      { numRuns: 1500 },
    );
  });

  test('warn of the same', () => {
    fc.assert(
      fc.property(requisitions, (data) => {
        const { settled, errors } = seen(data);
        expect(warningsOf(files.rules, settled, wrongIn(settled.data, errors.keys()))).toEqual(
          warnings(settled.data).map(({ message }) => message.da),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('every kind of finding occurs among the data drawn', () => {
    const codes = new Set<string>();
    for (const data of fc.sample(requisitions, { numRuns: 400, seed: 7 }))
      for (const { code, path } of validate(data)) codes.add(`${code} ${fieldOf(path).split('.')[0] ?? ''}`);
    for (const code of [
      'missing patient',
      'wrong prøver',
      'check prøver',
      'sender rekvirent',
      'hidden patient',
    ])
      expect([...codes]).toContain(code);
  });
});
