/** `krit evaluate`: the verdict on a patient, for people and for programs. All patients are fictitious. */
import { expect, test } from 'vitest';

import { readJson } from '../src/patient/json.ts';
import { run, workspace, write } from './workspaces.ts';

const METASTATIC = 'udbredt-og-uhelbredelig-kræft/metastatisk-kræft';
const PATIENT = {
  alder: 55,
  kræfttype: 'anden',
  'solid-tumor': true,
  spredning: true,
  'utilstrækkelig-effekt-af-standardbehandling': true,
  'histopatologi-udført': true,
  'gennemførte-behandlingslinjer': 0,
  'progression-på-standardbehandling': true,
};

interface Answer {
  readonly verdict: string;
  readonly outcome: string;
  readonly on: string;
  readonly departures: readonly object[];
  readonly deciding: { met: string[][]; notMet: string[][]; complete: boolean };
  readonly explanation: { kind: string; value: string };
}

function answerTo(facts: object, ...options: readonly string[]): Answer {
  const args = ['evaluate', METASTATIC, '--facts', '-', '--format', 'json', ...options];
  const { status, stdout, stderr } = run(workspace(), args, JSON.stringify(facts));
  expect([status, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as Answer;
}

test('an undetermined verdict comes with the smallest sets of missing facts', () => {
  const answer = answerTo(PATIENT, '--on', '2026-03-01');
  expect(answer).toMatchObject({ verdict: 'undetermined', outcome: 'undetermined', on: '2026-03-01' });
  expect(answer.deciding).toEqual({
    met: [
      ['uhelbredelig-tilstand', 'sparsom-evidens'],
      ['uhelbredelig-tilstand', 'departures.efter-første-linje'],
    ],
    notMet: [['uhelbredelig-tilstand']],
    complete: true,
  });
  expect(answer.explanation).toMatchObject({ kind: 'indication', value: 'undetermined' });
});

test('departures are recorded in a file beside the facts', () => {
  const folder = workspace();
  write(folder, 'patient.json', JSON.stringify({ ...PATIENT, 'uhelbredelig-tilstand': true }));
  write(folder, 'beside.json', '{ "departures": { "efter-første-linje": "Tåler det ikke" } }');
  const args = ['evaluate', METASTATIC, '--facts', 'patient.json', '--recorded', 'beside.json'];
  const { status, stdout } = run(folder, args);
  expect(status).toBe(0);
  expect(stdout).toContain('OPFYLDT: Patienten opfylder kriterierne.');
  expect(stdout).toContain('Tåler det ikke');
  expect(stdout).toContain('(fraveget med begrundelse)');
});

test('a verdict of not met is an answer like any other', () => {
  const answer = answerTo({ alder: 17 });
  expect(answer.verdict).toBe('not-met');
  expect(answer.deciding).toEqual({ met: [], notMet: [], complete: true });
});

test('the page says the verdict, what is missing, the reasons and the sources; in English too', () => {
  const folder = workspace();
  const args = ['evaluate', METASTATIC, '--facts', '-', '--on', '2026-03-01'];
  const danish = run(folder, args, JSON.stringify(PATIENT)).stdout;
  for (const words of [
    'UAFGJORT',
    'Kan blive opfyldt',
    '• Uhelbredelig tilstand',
    '– Sparsom evidens',
    '✓ Patienten er mindst 18 år (Alder: 55 år) [1]',
    '? Tilstanden betragtes som uhelbredelig (Uhelbredelig tilstand: ikke oplyst)',
    'Kilder',
    'Forslag – ikke udgivet af Nationalt Genom Center',
  ])
    expect(danish).toContain(words);
  const english = run(folder, [...args, '--lang', 'en'], JSON.stringify(PATIENT)).stdout;
  expect(english).toContain('UNDETERMINED: What is known does not decide it.');
  expect(english).toContain('✓ The patient is at least 18 years');
});

test.for([
  ['a name twice', '{"alder":17,"alder":18}', 'duplicate-name', 'alder'],
  ['a name twice inside', '{"alder":{"unknown":true,"unknown":true}}', 'duplicate-name', 'alder.unknown'],
  ['a name of JavaScript', '{"__proto__":{"alder":18}}', 'unknown-fact', '__proto__'],
  ['a wrong answer', '{"alder":"0101909990"}', 'not-a-number', 'alder'],
  ['no object', '["hemmeligt"]', 'not-an-object', ''],
  ['no JSON', '{"alder": hemmeligt}', 'not-json', undefined],
  ['endless depth', `${'{"a":'.repeat(200)}1${'}'.repeat(200)}`, 'too-deep', undefined],
] as const)('refused without a word of what stands there: %s', ([, text, code, path]) => {
  const args = ['evaluate', METASTATIC, '--facts', '-', '--format', 'json'];
  const { status, stdout } = run(workspace(), args, text);
  const { errors } = JSON.parse(stdout) as { errors: { code: string; path: string; message: string }[] };
  expect([status, errors[0]?.code]).toEqual([1, code]);
  if (path !== undefined) expect(errors[0]?.path).toBe(path);
  expect(stdout).not.toMatch(/hemmeligt|0101909990/u);
});

test('what is not UTF-8 is refused; a byte order mark is passed over', () => {
  const folder = workspace();
  const args = ['evaluate', METASTATIC, '--facts', '-', '--format', 'json'];
  const wrong = run(folder, args, new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]));
  expect([wrong.status, wrong.stdout.includes('not-utf-8')]).toEqual([1, true]);
  expect(run(folder, args, `\uFEFF${JSON.stringify(PATIENT)}`).status).toBe(0);
});

test.for([
  [['evaluate', '--facts', '-'], 'Hvilken indikation?'],
  [['evaluate', METASTATIC], 'Hvor står oplysningerne?'],
  [['evaluate', 'findes-ikke/x', '--facts', '-'], 'udbredt-og-uhelbredelig-kræft'],
  [
    ['evaluate', 'udbredt-og-uhelbredelig-kræft/sarkomer', '--facts', '-'],
    'udbredt-og-uhelbredelig-kræft/sarkom',
  ],
  [['evaluate', METASTATIC, '--facts', 'findes-ikke.json'], 'findes-ikke.json'],
  [['evaluate', METASTATIC, '--facts', '-', '--on', '2026-02-30'], '--on'],
] as const)('wrong usage: %s', ([args, words]) => {
  const { status, stderr } = run(workspace(), args, '{}');
  expect(status).toBe(2);
  expect(stderr).toContain(words);
});

test('a number keeps every digit that is written', () => {
  const value = (text: string): unknown => {
    const read = readJson(text);
    return read.ok ? read.value : read.fault;
  };
  expect(value('0.30000000000000000001')).toBe('0.30000000000000000001');
  expect(value('[18, 18.50, -0.1, 1e3, 90071992547409931]')).toEqual([
    18,
    18.5,
    -0.1,
    1000,
    '90071992547409931',
  ]);
  expect(value('{"a": [ {"b": "[\\"{,:" }, null, true ] }')).toEqual({ a: [{ b: '["{,:' }, null, true] });
  expect(value('{}')).toEqual({});
  expect(Object.keys(Object(value('{"__proto__": 1, "toString": 2}')) as object)).toEqual([
    '__proto__',
    'toString',
  ]);
});
