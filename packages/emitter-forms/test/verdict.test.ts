import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { cancer } from '@kriterion/presentation/fixture';
import { AJV_OPTIONS } from '../src/validator/standalone.ts';
import { filesOf } from './forms.ts';
import type { Files } from './forms.ts';

const VALID = {
  patient: { cpr: '010190-9990', navn: 'Nancy Ann Berggren', alder: 47 },
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
};

const VALUES: readonly unknown[] = [
  'sarkom',
  'anden',
  'kolangiokarcinom',
  'blod',
  ['blod'],
  ['blod', 'blod'],
  ['tumorvæv', 'blod'],
  [],
  true,
  false,
  0,
  -1,
  18,
  130,
  131,
  35.5,
  1e20,
  '18',
  '35,5',
  '',
  ' ',
  '2024-02-30',
  '010190-9990',
  {},
  null,
];
const FIELDS = Object.entries(VALID).flatMap(([section, fields]) =>
  [...Object.keys(fields), ...(section === 'diagnose' ? ['kræfttype_tekst', 'andet'] : [])].map(
    (name) => [section, name] as const,
  ),
);

/** A valid requisition with some answers changed, or left out where the value drawn is `undefined`. */
const requisition = fc
  .array(
    fc.tuple(
      fc.constantFrom(...FIELDS),
      fc.oneof(fc.constantFrom(...VALUES), fc.constant(undefined), fc.anything()),
    ),
    { maxLength: 4 },
  )
  .map((changes) => {
    const data: Record<string, Record<string, unknown>> = structuredClone(VALID);
    for (const [[section, name], value] of changes) data[section] = { ...data[section], [name]: value };
    return data;
  });

describe('the standalone validator', () => {
  let files: Files;
  beforeAll(async () => {
    files = await filesOf(cancer);
  });

  test('finds nothing in a valid requisition', () => {
    expect([files.validate(VALID), files.validate.errors]).toEqual([true, null]);
  });

  test('tells what ajv tells at run time, errors and all; as 2020-12 and as draft-07', () => {
    const { 'x-kriterion': _provenance, $schema: _draft, ...schema } = files.schema;
    const latest = new Ajv2020(AJV_OPTIONS).compile(schema);
    const draft7 = new Ajv(AJV_OPTIONS).compile(schema);
    let refused = 0;
    fc.assert(
      fc.property(
        fc.oneof({ weight: 9, arbitrary: requisition }, { weight: 1, arbitrary: fc.anything() }),
        (data) => {
          const isValid = files.validate(data);
          refused += isValid ? 0 : 1;
          expect(isValid).toBe(latest(data));
          expect(isValid).toBe(draft7(data));
          expect(files.validate.errors).toEqual(latest.errors);
        },
      ),
      { numRuns: 3000 },
    );
    expect(refused).toBeGreaterThan(500);
    expect(refused).toBeLessThan(2900);
  });
});
