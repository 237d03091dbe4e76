/** Only what the data themselves hold is read, whatever they or the process inherit. */
import { cancer } from '@kriterion/presentation/fixture';
import { everyKind } from '@kriterion/presentation/every-kind';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';

import { emit } from '../src/index.ts';
import { functionOf, imported } from './modules.ts';

type Check = (data: unknown) => unknown;

let validate: Check;
let is: Check;
let validateEvery: Check;

beforeAll(async () => {
  const [rules] = emit({ edition: 1, groups: [cancer] });
  const [every] = emit({ edition: 1, groups: [everyKind] });
  if (rules === undefined || every === undefined) throw new Error('no module');
  const module = await imported(rules);
  validate = functionOf(module, 'validateUdbredtOgUhelbredeligKraeftRequisition');
  is = functionOf(module, 'isUdbredtOgUhelbredeligKraeftRequisition');
  validateEvery = functionOf(await imported(every), 'validateGruppeRequisition');
});

const valid = () => ({
  patient: { cpr: '010190-9990', navn: 'Test Testesen', alder: 47 },
  diagnose: {
    indikation: 'sarkom',
    kræfttype: 'sarkom',
    undertype: 'Liposarkom',
    diagnosedato: '2024-02-29',
    spredning: false,
    prøver: ['blod'],
  },
  rekvirent: { læge: '0BCY1', telefon: '12345678', samtykke: true },
});

const findings = (data: unknown, check: Check = validate): readonly string[] =>
  (check(data) as readonly { readonly path: string; readonly code: string }[]).map(
    ({ path, code }) => `${path} ${code}`,
  );

const POLLUTED = ['patient', 'navn', 'samtykke', 'mail', 'foo'];

afterEach(() => {
  for (const name of POLLUTED) Reflect.deleteProperty(Object.prototype, name);
});

function pollute(name: string, value: unknown, enumerable: boolean): void {
  Object.defineProperty(Object.prototype, name, { value, enumerable, configurable: true, writable: true });
}

describe.each([true, false])('a polluted Object.prototype (enumerable: %s)', (enumerable) => {
  test('answers nothing', () => {
    const data = valid();
    Reflect.deleteProperty(data.patient, 'navn');
    Reflect.deleteProperty(data.rekvirent, 'samtykke');
    pollute('navn', 'Test Testesen', enumerable);
    pollute('samtykke', true, enumerable);
    expect(findings(data)).toEqual(['patient.navn missing', 'rekvirent.samtykke missing']);
    expect(is(data)).toBe(false);
  });

  test('neither hides a strange key nor is one', () => {
    pollute('navn', 'Test Testesen', enumerable);
    pollute('foo', 1, enumerable);
    const data = { ...valid(), patient: { cpr: '010190-9990', alder: 47, fremmed: 1 } };
    expect(findings(data)).toEqual(['patient.fremmed unknown-field', 'patient.navn missing']);
    expect(findings(valid())).toEqual([]);
    expect(is(valid())).toBe(true);
  });

  test('makes no wrong answer of an optional field, and no section', () => {
    pollute('mail', 'no address', enumerable);
    expect(findings(valid())).toEqual([]);
    pollute('patient', valid().patient, enumerable);
    const { diagnose, rekvirent } = valid();
    expect(findings({ diagnose, rekvirent })).toContain('patient.cpr missing');
  });
});

describe('what data inherit', () => {
  test.each(['patient', 'diagnose', 'rekvirent'] as const)('in %s is not read', (section) => {
    const inheriting: unknown = Object.create(valid()[section]);
    expect(findings({ ...valid(), [section]: inheriting })).toEqual(findings({ ...valid(), [section]: {} }));
  });

  test('is not read where the prototype looks like an object literal or is a class', () => {
    const sly: unknown = Object.create({ constructor: Object, ...valid() });
    expect(findings(sly)).toEqual(findings({}));
    class Holder {
      get patient() {
        return valid().patient;
      }
    }
    expect(findings(new Holder())).toEqual(findings({}));
  });

  test('data without a prototype, and of a class, are read as they are', () => {
    const bare: unknown = Object.assign(Object.create(null) as object, valid());
    expect(findings(bare)).toEqual([]);
    class Filled {
      readonly patient = valid().patient;
      readonly diagnose = valid().diagnose;
      readonly rekvirent = valid().rekvirent;
    }
    expect(findings(new Filled())).toEqual([]);
    expect(is(new Filled())).toBe(true);
  });

  test('a key with undefined is neither an answer nor a strange key; beside one, a strange key is found', () => {
    const patient = { ...valid().patient, etiket: undefined };
    expect(findings({ ...valid(), patient })).toEqual([]);
    expect(findings({ ...valid(), patient: { ...patient, fremmed: 1 } })).toEqual([
      'patient.fremmed unknown-field',
    ]);
    expect(findings({ ...valid(), patient: { ...patient, fremmed: undefined } })).toEqual([
      'patient.fremmed unknown-field',
    ]);
  });

  test('in nested answers and rows is not read', () => {
    const fund: unknown = Object.create({ størrelse: 2 });
    const row: unknown = Object.create({ prøvedato: '2026-02-28' });
    const found = findings(
      { patient: { fund, slægtninge: [Object.create({ ramt: 1 })] }, prøver: [row] },
      validateEvery,
    );
    expect(found).toContain('patient.fund wrong');
    expect(found).toContain('prøver[0].prøvedato missing');
    expect(found).not.toContain('patient.slægtninge wrong');
  });
});

test('findings of one call are never those of another', () => {
  const [first, second] = [validate(valid()), validate(valid())];
  expect(first).toEqual(second);
  expect(() => (first as unknown[]).push(1)).toThrow(TypeError);
  expect(validate({})).not.toBe(validate({}));
});
