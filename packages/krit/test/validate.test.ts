import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { readJson } from '../src/data/strict-json.ts';
import { shownPath } from '../src/data/shown-path.ts';
import { run, workspace, type Ended } from './workspaces.ts';

const GROUP = 'udbredt-og-uhelbredelig-kræft';

/** A fictitious patient's requisition, without errors. */
const FILLED = {
  patient: { 'cpr-nummer': '010190-9990', navn: 'Nancy Ann Testesen' },
  rekvirent: {
    region: 'midtjylland',
    hospital: 'Fiktivt Hospital',
    afdeling: 'Kræftafdelingen',
    læge: 'Lise Læge',
    telefonnummer: '12 34 56 78',
    'fortolkende-afdeling': 'Molekylær Medicinsk Afdeling',
  },
  sygdom: {
    'rekvireret-indikation': 'sarkom',
    alder: 36,
    kræfttype: 'sarkom',
    spredning: true,
    tilbagefald: false,
    'uhelbredelig-tilstand': true,
  },
  udredning: { 'histopatologi-udført': true },
  prøver: { tumormateriale: 'frossent-væv', normalmateriale: 'blod' },
  samtykke: { 'information-givet': true, 'samtykke-indhentet': true, 'vævsregister-oplyst': true },
};

function validated(data: unknown, ...args: readonly string[]): Ended {
  const text = typeof data === 'string' ? data : JSON.stringify(data);
  return run(workspace(), ['validate', GROUP, '--data', '-', ...args], text);
}

interface Told {
  readonly path: string;
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly source: { readonly file: string; readonly line: number };
}
interface Document {
  readonly valid: boolean;
  readonly errors: readonly Told[];
  readonly warnings: readonly Told[];
}

const documentOf = ({ stdout }: Ended): Document => JSON.parse(stdout) as Document;
const codes = (told: readonly Told[]): readonly string[] => told.map(({ path, code }) => `${path} ${code}`);

test('a requisition without errors ends with 0; a notice is no error', () => {
  const ended = validated(FILLED, '--format', 'json');
  expect([ended.status, ended.stderr]).toEqual([0, '']);
  const { valid, errors, warnings } = documentOf(ended);
  expect([valid, errors, codes(warnings)]).toEqual([true, [], ['patient.cpr-nummer check-digit']]);
  expect(warnings[0]).toMatchObject({
    severity: 'notice',
    source: { file: 'dsl/fælles/person.krit', line: 9 },
  });
});

test('every error comes with its code, its words and the line of its rule', () => {
  const wrong = {
    ...FILLED,
    patient: { navn: ' ' },
    sygdom: { ...FILLED.sygdom, alder: 170, meningeom: true },
  };
  const ended = validated(wrong, '--format', 'json');
  expect(ended.status).toBe(1);
  const { valid, errors } = documentOf(ended);
  expect([valid, codes(errors)]).toEqual([
    false,
    ['patient.cpr-nummer missing', 'patient.navn missing', 'sygdom.alder wrong', 'sygdom.meningeom hidden'],
  ]);
  expect(errors[2]).toMatchObject({
    message: 'Patientens alder skal være et helt tal fra 0 til 130, fx 42',
    source: { file: `dsl/grupper/${GROUP}.krit` },
  });
  expect(documentOf(validated(wrong, '--format', 'json', '--lang', 'en')).errors[2]?.message).toContain(
    '0 to 130',
  );
});

test('people read it section by section in the order of the form', () => {
  const { status, stdout, stderr } = validated({ ...FILLED, patient: {}, samtykke: {} });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr.split('\n').filter((line) => /^\S/u.test(line))).toEqual([
    'Patient',
    'Information og samtykke',
    '5 fejl, 0 advarsler, 0 bemærkninger.',
  ]);
  expect(stderr).toContain(
    '  CPR-nummer – fejl: Indtast CPR-nummer\n      patient.cpr-nummer · dsl/fælles/person.krit:9',
  );
});

test('no answer is ever shown, nor a key that may be one', () => {
  const secret = 'HemmeligtSvar';
  const data = {
    patient: { 'cpr-nummer': `${secret}1`, [`${secret}2`]: 1, '020290-9991': 1, 'jens-hansen-4711': 1 },
    sygdom: { kræfttype: `${secret}3`, alder: { [secret]: secret } },
    [`${secret}4`]: {},
  };
  for (const format of ['text', 'json']) {
    const { stdout, stderr } = validated(data, '--format', format);
    for (const part of [secret, '020290', '4711']) expect(stdout + stderr).not.toContain(part);
  }
  expect(shownPath('patient.010190-9990')).toBe('patient.…');
  expect(shownPath('prøver[2].x y')).toBe('prøver[2].…');
  expect(shownPath('prøver[2].dato')).toBe('prøver[2].dato');
  expect(shownPath('prøver[2]')).toBe('prøver[2]');
});

test.each([
  ['{"patient":{"navn":"A","navn":"B"}}', 'patient.navn duplicate-key'],
  ['{"patient":{"__proto__":{}}}', 'patient.__proto__ forbidden-key'],
  ['{"a":"\\u005f_proto__","\\u005f_proto__":1}', '__proto__ forbidden-key'],
  ['{"alder":1e999}', 'alder number-not-exact'],
  ['{"alder":9007199254740993}', 'alder number-not-exact'],
  ['{"patient":}', ' not-json'],
  ['{"patient":{}} x', ' not-json'],
  ['{"patient":{},}', ' not-json'],
  ["{'patient':1}", ' not-json'],
  ['{"patient":"a\nb"}', ' not-json'],
  ['[01]', ' not-json'],
  ['"a', ' not-json'],
  ['', ' not-json'],
  ['\u{feff}{}', ' byte-order-mark'],
  ['['.repeat(1_000_000), ' too-deep'],
  [`"${'x'.repeat(4_000_000)}"`, ' too-large'],
])('data that are no plain JSON are refused: %.40s', (text, fault) => {
  const read = readJson(new TextEncoder().encode(text));
  expect(read.ok ? [] : read.faults.map(({ path, code }) => `${path} ${code}`)).toEqual([fault]);
});

test('what is plain JSON is read as JSON.parse reads it', () => {
  for (const text of [
    '{"a":[1,-0.5e3,true,null,"\\u00e6\\n",{}],"":{" ":[[]]}}',
    ' 0 ',
    '"\\ud83d\\ude00"',
  ]) {
    expect(readJson(new TextEncoder().encode(text))).toEqual({ ok: true, data: JSON.parse(text) as unknown });
  }
  expect(readJson(Uint8Array.of(0x22, 0xff, 0x22))).toMatchObject({ faults: [{ code: 'not-utf-8' }] });
});

test('a file that is no JSON ends with 1 and tells its line', () => {
  const folder = workspace();
  writeFileSync(join(folder, 'r.json'), '{\n  "patient": {\n    "navn": "A" "B"\n  }\n}');
  const ended = run(folder, ['validate', GROUP, '--data', 'r.json', '--format', 'json']);
  expect(ended.status).toBe(1);
  expect(documentOf(ended)).toMatchObject({
    valid: false,
    errors: [{ code: 'not-json', source: { file: 'r.json', line: 3 } }],
    warnings: [],
  });
});

test('wrong usage ends with 2 and says what is possible', () => {
  const folder = workspace();
  const status = (...args: string[]): Ended => run(folder, ['validate', ...args], '{}');
  expect(status().stderr).toContain('Hvilken patientgruppe');
  expect(status('udbredt-og-uhelbredelig-kraft', '--data', '-').stderr).toContain(`Mente du »${GROUP}«?`);
  for (const args of [
    [GROUP],
    [GROUP, '--data', 'findes-ikke.json'],
    [GROUP, '--data', '-', '--variant', 'øst'],
    [GROUP, '--data', '-', '--on', '2026-02-30'],
  ])
    expect([args, status(...args).status]).toEqual([args, 2]);
});

test('sources with errors end with 1 and are told', () => {
  const folder = workspace();
  writeFileSync(join(folder, 'dsl/ny.krit'), 'sprog da, udgave 1\nfest\n');
  expect(run(folder, ['validate', GROUP, '--data', '-'], '{}')).toMatchObject({ status: 1 });
});
