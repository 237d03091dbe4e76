/** Random groups with every construct of the language, and random patients: complete, incomplete, contradictory, hostile. */

import type {
  Condition,
  Criterion,
  Exclusion,
  Fact,
  Group,
  Indication,
  Requirement,
  Term,
} from '@kriterion/catalogue';
import {
  completeRecord,
  drawFrom,
  groupOf,
  inWorld,
  PATIENT_ALONE,
  randomCondition,
  randomCriteria,
  withLess,
  WORLD,
  type Draw,
} from '@kriterion/evaluation/arbitraries';
import type { FactInput, Facts, Recorded } from '@kriterion/evaluation';

const origin = { file: 'dsl/test.krit', line: 7, column: 1 };
const evidence = { citations: [] };
const option = (id: string): { readonly id: string; readonly label: { readonly da: string } } => ({
  id,
  label: { da: id },
});
const factOf = (id: string, type: Fact['type'], more: Partial<Fact> = {}): Fact => ({
  id,
  label: { da: id },
  type,
  evidence,
  origin,
  ...more,
});
const path = (...names: string[]): Term => ({ kind: 'path', path: { names } });
const inRow = (row: string, ...names: string[]): Term => ({ kind: 'path', path: { row, names } });
const number = (value: string): Term => ({ kind: 'value', value: { kind: 'number', quantity: { value } } });
const relation = (left: Term, operator: '=' | '<>' | '<' | '<=' | '>' | '>=', right: Term): Condition => ({
  kind: 'relation',
  left,
  operator,
  right,
});

/** Kinds of fact that the small world has none of, with names that look like an object's own machinery. */
const FURTHER_FACTS: readonly Fact[] = [
  factOf('constructor', { kind: 'tick' }),
  factOf('fund', { kind: 'several-of', options: ['a', 'b', 'c'].map(option) }),
  factOf('note', { kind: 'text', lines: 1, maxLength: 20 }),
  factOf('klokken', { kind: 'time' }),
  factOf('svar', { kind: 'date-time' }),
  factOf('enten', { kind: 'either', of: [{ kind: 'integer', min: '0' }, { kind: 'date' }, { kind: 'sks' }] }),
  factOf('til', { kind: 'indication' }),
  factOf('underskrift', { kind: 'signature' }),
  factOf('rekvisition', {
    kind: 'record',
    members: [
      factOf('dato', { kind: 'date', leastExact: 'year' }, { about: 'request' }),
      factOf('prøver', {
        kind: 'rows',
        row: 'glas',
        min: 1,
        max: 3,
        members: [
          factOf('alder', { kind: 'integer', min: '0', max: '2' }),
          factOf('taget', { kind: 'date', leastExact: 'year' }),
          factOf(
            'dage',
            { kind: 'integer' },
            {
              derived: {
                kind: 'elapsed',
                unit: 'days',
                from: inRow('glas', 'taget'),
                to: path('rekvisition', 'dato'),
              },
            },
          ),
        ],
      }),
    ],
  }),
  factOf(
    'sider-i-alt',
    { kind: 'several-of', options: ['mor', 'far'].map(option) },
    { derived: path('slægtninge', 'side') },
  ),
  factOf(
    'er-rask',
    { kind: 'yes-no' },
    { derived: { kind: 'condition', condition: { kind: 'criterion', id: 'k0' } } },
  ),
  factOf(
    'dobbelt',
    { kind: 'decimal' },
    {
      derived: { kind: 'aggregate', function: 'sum', of: inRow('s', 'værdi'), rows: relatives('s') },
    },
  ),
];

function relatives(row: string): {
  row: string;
  sources: readonly { kind: 'list'; path: { names: readonly string[] } }[];
} {
  return { row, sources: [{ kind: 'list', path: { names: ['slægtninge'] } }] };
}

function pick<T>(from: readonly T[], draw: Draw): T {
  if (from.length === 0) throw new Error('nothing to pick from');
  return from[Math.floor(draw() * from.length)] as T;
}

const OPERATORS = ['=', '<>', '<', '<=', '>', '>='] as const;
const glasses = {
  row: 'g',
  sources: [{ kind: 'list', path: { names: ['rekvisition', 'prøver'] } }],
} as const;
const tumours = { row: 't', sources: [{ kind: 'list', path: { names: ['slægtninge', 'kræft'] } }] } as const;
const mixed = {
  row: 'm',
  sources: [
    { kind: 'list', path: { names: ['rekvisition', 'prøver'] } },
    { kind: 'list', path: { names: ['slægtninge'] } },
    { kind: 'patient' },
    { kind: 'list', path: { names: ['slægtninge'] } },
  ],
} as const;

/** Conditions on the further facts, and through lists in records and lists in lists. */
const FURTHER: readonly ((draw: Draw) => Condition)[] = [
  (draw) => ({
    kind: 'compare',
    fact: 'constructor',
    operator: pick(['=', '<>'], draw),
    value: { kind: 'boolean', value: true },
  }),
  (draw) => ({
    kind: 'compare',
    fact: 'fund',
    operator: pick(['=', '<>'], draw),
    value: { kind: 'option', id: 'a' },
  }),
  () => ({ kind: 'among', fact: 'fund', options: ['b', 'c'] }),
  () => ({ kind: 'among', fact: 'sider-i-alt', options: ['mor'] }),
  (draw) => relation(path('svar'), pick(OPERATORS, draw), path('henvist')),
  (draw) => relation(path('klokken'), pick(OPERATORS, draw), path('klokken')),
  (draw) =>
    relation(path('enten'), pick(OPERATORS, draw), pick([number('3'), path('alder'), path('henvist')], draw)),
  (draw) =>
    relation(path('til'), pick(['=', '<>'], draw), { kind: 'value', value: { kind: 'option', id: 'i1' } }),
  (draw) => relation(path('er-rask'), pick(['=', '<>'], draw), path('rask')),
  (draw) =>
    relation(
      path('dobbelt'),
      pick(OPERATORS, draw),
      number(pick(['0.4', '2.5', '-3', '0.30000000000000000001'], draw)),
    ),
  (draw) => ({
    kind: 'compare',
    fact: 'værdi',
    operator: pick(OPERATORS, draw),
    value: {
      kind: 'number',
      quantity: { value: pick(['0.3', '0.30000000000000000001', '2.5', '-1.5'], draw) },
    },
  }),
  (draw) => ({
    kind: 'compare',
    fact: 'henvist',
    operator: pick(OPERATORS, draw),
    value: { kind: 'date', date: pick(['2018-03-01', '2018-02', '2019', '2018-02-28'], draw) },
  }),
  (draw) => ({
    kind: 'rows',
    min: 1,
    rows: { ...glasses, where: relation(inRow('g', 'alder'), pick(OPERATORS, draw), number('1')) },
  }),
  (draw) => ({
    kind: 'rows',
    max: 1,
    rows: { ...glasses, where: relation(inRow('g', 'dage'), pick(OPERATORS, draw), number('200')) },
  }),
  (draw) => ({
    kind: 'rows',
    min: 2,
    rows: { ...tumours, where: relation(inRow('t', 'ved-alder'), pick(OPERATORS, draw), number('2')) },
  }),
  (draw) => ({
    kind: 'every',
    rows: tumours,
    satisfies: relation(inRow('t', 'art'), '=', {
      kind: 'value',
      value: { kind: 'option', id: pick(['x', 'y'], draw) },
    }),
  }),
  (draw) => ({
    kind: 'rows',
    min: 2,
    max: 4,
    rows: { ...mixed, where: relation(inRow('m', 'alder'), pick(OPERATORS, draw), number('2')) },
  }),
  (draw) =>
    relation(
      { kind: 'distinct', of: inRow('m', 'alder'), rows: mixed },
      pick(OPERATORS, draw),
      number(pick(['2', '3'], draw)),
    ),
  (draw) =>
    relation(
      { kind: 'distinct', of: inRow('m', pick(['rask', 'side', 'født', 'dage'], draw)), rows: mixed },
      pick(OPERATORS, draw),
      number(pick(['1', '2', '3'], draw)),
    ),
  (draw) =>
    relation(
      { kind: 'distinct', of: inRow('s', 'kræft', pick(['art', 'ved-alder'], draw)), rows: relatives('s') },
      pick(OPERATORS, draw),
      number(pick(['1', '2'], draw)),
    ),
  (draw) =>
    relation(
      { kind: 'distinct', of: inRow('m', 'kræft', 'art'), rows: mixed },
      pick(OPERATORS, draw),
      number(pick(['1', '2'], draw)),
    ),
  (draw) =>
    relation(
      {
        kind: 'aggregate',
        function: pick(['lowest', 'highest'], draw),
        of: inRow('m', pick(['født', 'alder', 'taget'], draw)),
        rows: mixed,
      },
      pick(OPERATORS, draw),
      pick([path('henvist'), number('2')], draw),
    ),
  (draw) =>
    relation(
      { kind: 'aggregate', function: 'mean', of: inRow('m', 'værdi'), rows: mixed },
      pick(OPERATORS, draw),
      number(pick(['0.2', '1', '0.15'], draw)),
    ),
  (draw) =>
    relation(path('slægtninge', pick(['side', 'sider', 'alder'], draw)), pick(['=', '<>'], draw), {
      kind: 'value',
      value: { kind: 'option', id: 'mor' },
    }),
  () => ({
    kind: 'subset',
    path: { names: ['slægtninge', 'side'] },
    within: { kind: 'path', path: { names: ['sider-i-alt'] } },
  }),
  () => ({ kind: 'verdict', path: { names: ['andetsteds'] } }),
  (draw) =>
    relation(path('alder'), pick(OPERATORS, draw), { kind: 'parameter', id: pick(['gyldig', 'uden'], draw) }),
  () => ({ kind: 'row-criterion', id: 'om0', row: 'm' }),
  (draw) => relation(path('rekvisition', 'prøver', 'dage'), pick(OPERATORS, draw), path('dobbelt')),
  () => ({ kind: 'always' }),
];

/** Row criteria are asked of mixed rows too. */
function furtherCondition(draw: Draw): Condition {
  const condition = pick(FURTHER, draw)(draw);
  if (condition.kind !== 'row-criterion') return condition;
  const rows = draw() < 0.5 ? relatives('m') : { row: 'm', sources: mixed.sources.slice(1) };
  return draw() < 0.5
    ? { kind: 'rows', min: 1, rows: { ...rows, where: condition } }
    : { kind: 'every', rows: { ...rows }, satisfies: condition };
}

const AROUND = { ...PATIENT_ALONE, readings: true };

function someCondition(draw: Draw, earlier: readonly Indication[], depth: number): Condition {
  const which = draw();
  const one = pick([undefined, ...earlier], draw);
  if (which < 0.2 && one !== undefined) {
    const route = pick([undefined, ...one.routes], draw)?.id;
    return { kind: 'indication', id: one.id, ...(route === undefined ? {} : { route }) };
  }
  if (which < 0.5) return furtherCondition(draw);
  if (which < 0.75)
    return {
      kind: pick(['all', 'any', 'none'] as const, draw),
      of: [0, 1].map(() => ({ condition: someCondition(draw, earlier, depth - 1) })),
    };
  return randomCondition(draw, { ...AROUND, criteria: 2, aboutPeople: 2 }, depth);
}

const wording = (text: string): Criterion['wording'] => ({ da: [{ kind: 'text', text }] });

function randomRequirement(id: string, draw: Draw, earlier: readonly Indication[]): Requirement {
  const named = draw() < 0.4 ? pick(['k0', 'k1'], draw) : undefined;
  return {
    id,
    strength: pick(['must', 'must', 'default', 'should'], draw),
    from: 'indication',
    condition: named === undefined ? someCondition(draw, earlier, 2) : { kind: 'criterion', id: named },
    ...(named === undefined ? {} : { criterion: named }),
  };
}

function randomExclusion(id: string, draw: Draw, earlier: readonly Indication[]): Exclusion {
  return {
    id,
    from: 'indication',
    wording: wording(id),
    condition: someCondition(draw, earlier, 1),
    evidence,
    notes: [],
    ...(draw() < 0.5 ? { belongsTo: { da: 'et andet sted' } } : {}),
  };
}

function randomIndication(n: number, draw: Draw, earlier: readonly Indication[]): Indication {
  const id = `i${n}`;
  const routes = Array.from({ length: 1 + Math.floor(draw() * 2) }, (_, r) => ({
    ...(draw() < 0.7 ? { id: `vej-${r}` } : {}),
    requirements: Array.from({ length: 1 + Math.floor(draw() * 3) }, (_u, k) =>
      randomRequirement(`${id}-${r}-${k}`, draw, earlier),
    ),
    exemptions: [],
    notes: [],
    questions: [],
  }));
  return {
    id,
    number: n,
    name: { da: id },
    evidence,
    routes,
    ...(draw() < 0.5 ? { exclusions: [randomExclusion(`ude-${n}`, draw, earlier)] } : {}),
    ...(draw() < 0.5
      ? {
          overrides: [
            {
              id: `enig-${n}`,
              text: { da: 'enig' },
              evidence,
              notes: [],
              ...(draw() < 0.5 ? { body: { da: 'konferencen' } } : {}),
            },
          ],
        }
      : {}),
    ...(draw() < 0.3 ? { validity: { from: '2018-03', to: '2019' } } : {}),
    notes: [],
    questions: [],
    origin,
  };
}

/** A group with everything: records, lists in lists, computed facts, questions, routes, exclusions, overrides, validity. */
export function randomGroup(seed: number): Group {
  const draw = drawFrom(seed);
  const { criteria } = randomCriteria(draw, AROUND, 3);
  const indications: Indication[] = [];
  for (const n of [1, 2, 3]) indications.push(randomIndication(n, draw, indications));
  const world = inWorld(groupOf({ kind: 'always' }, criteria));
  return {
    ...world,
    id: `gruppe-${String.fromCodePoint(97 + (seed % 26))}${seed}`,
    facts: [...WORLD, ...FURTHER_FACTS],
    parameters: [
      ...(world.parameters ?? []),
      { id: 'uden', label: { da: 'uden' }, evidence, origin },
      {
        id: 'gyldig',
        label: { da: 'gyldig' },
        evidence,
        origin,
        value: { kind: 'number', quantity: { value: '17' } },
        validity: { from: '2018-02-28' },
      },
    ],
    indications,
    ...(draw() < 0.2 ? { validFrom: '2018-02', validTo: '2026' } : {}),
  };
}

/** Answers to the further facts, each perhaps. */
function furtherAnswers(draw: Draw): Facts {
  const answers: Record<string, FactInput> = {
    constructor: draw() < 0.5,
    fund: ['a', 'b', 'c'].filter(() => draw() < 0.4),
    note: 'x',
    klokken: pick(['00:00', '23:59'], draw),
    svar: pick(['2018-02-28T23:59', '2018-03-01T00:00', '2019-02-28T12:00'], draw),
    enten: pick<FactInput>([3, '17', '2018-03-01', 'AB12'], draw),
    til: pick(['i1', 'i2'], draw),
    rekvisition: {
      ...(draw() < 0.7 ? { dato: pick(['2018-03-01', '2018-03', '2019-02-28'], draw) } : {}),
      ...(draw() < 0.8 ? { prøver: someGlasses(draw) } : {}),
    },
    ...(draw() < 0.2 ? { 'sider-i-alt': ['mor', 'far'].filter(() => draw() < 0.6) } : {}),
    ...(draw() < 0.2 ? { 'er-rask': draw() < 0.5 } : {}),
    ...(draw() < 0.2 ? { dobbelt: pick([0, '0.4', 2.5], draw) } : {}),
    ...(draw() < 0.1 ? { gruppe: pick(['barn', 'voksen'], draw) } : {}),
    ...(draw() < 0.1 ? { 'alder-ved-henvisning': pick([17, 18], draw) } : {}),
  };
  return Object.fromEntries(Object.entries(answers).filter(() => draw() < 0.8));
}

function someGlasses(draw: Draw): FactInput {
  const rows = Array.from({ length: 1 + Math.floor(draw() * 3) }, () => ({
    ...(draw() < 0.7 ? { alder: pick([0, 1, 2], draw) } : {}),
    ...(draw() < 0.7 ? { taget: pick(['2018', '2018-02-28', '2018-03'], draw) } : {}),
    ...(draw() < 0.1 ? { dage: pick([0, 1, 365], draw) } : {}),
  }));
  return draw() < 0.3 ? { rows: rows.slice(1), complete: false } : rows;
}

const FOREIGN: readonly unknown[] = [
  null,
  NaN,
  Infinity,
  -0,
  1e309,
  1e21,
  '1e3',
  '01',
  '',
  '2026-02-30',
  '0000',
  '24:00',
  [],
  [1],
  ['a', 'a'],
  ['z'],
  {},
  { unknown: true },
  { unknown: false },
  { notRelevant: true, unknown: true },
  { rows: [] },
  { rows: [{}], complete: 'nej' },
  { rows: [{ alder: 'x' }, 3], complete: false },
  true,
  131,
  -1,
  1.5,
  '18.00',
  '0.30000000000000000001',
  'undetermined',
  'A1',
  'Z',
  undefined,
];

const FOREIGN_NAMES = [
  '__proto__',
  'toString',
  'ukendt',
  'alder',
  'værdi',
  'født',
  'slægtninge',
  'prøve',
  'diagnoser',
  'diagnose',
  'andetsteds',
  'enten',
  'til',
  'fund',
  'klokken',
  'svar',
  'underskrift',
  'rekvisition',
  'constructor',
  'sider-i-alt',
  'note',
];

/** What is known of a patient, and what is recorded beside it. */
export interface RandomRequest {
  readonly facts: Facts;
  readonly departures: Readonly<Record<string, string>>;
  readonly recorded: Recorded;
}

/** A patient: complete, with less known, or with answers that were never right. */
export function randomRequest(group: Group, seed: number): RandomRequest {
  const draw = drawFrom(seed);
  const complete = { ...completeRecord(WORLD, draw), ...furtherAnswers(draw) };
  const share = pick([0, 0.05, 0.15, 0.4], draw);
  let facts: Facts = share === 0 ? complete : withLess(complete, group.facts, draw, share);
  if (draw() < 0.1) facts = withManyRows(facts);
  if (draw() < 0.1) {
    const foreign = Array.from({ length: 1 + Math.floor(draw() * 2) }, () => [
      pick(FOREIGN_NAMES, draw),
      pick(FOREIGN, draw),
    ]);
    facts = { ...facts, ...(Object.fromEntries(foreign) as Facts) };
  }
  return { facts, departures: randomDepartures(group, draw), recorded: randomRecorded(group, draw) };
}

/** More rows than an explanation tells of. */
function withManyRows(facts: Facts): Facts {
  const list: unknown = facts['slægtninge'];
  return Array.isArray(list)
    ? { ...facts, slægtninge: Array.from({ length: 5 }, () => list as FactInput[]).flat() }
    : facts;
}

function randomDepartures(group: Group, draw: Draw): Readonly<Record<string, string>> {
  if (draw() < 0.6) return {};
  const all = pick([[pick(group.indications, draw)], group.indications.slice(0, 1)], draw)
    .flatMap(({ routes }) => routes)
    .flatMap(({ requirements }) => requirements);
  const defaults = all.filter(({ strength }) => strength === 'default').map(({ id }) => id);
  const chosen = defaults.filter(() => draw() < 0.3).map((id) => [id, 'begrundet'] as const);
  const wrong =
    draw() < 0.05
      ? [
          pick(
            [
              ['i1-0-0', 'x'],
              ['i1-0-0', ' '],
              ['ukendt', 'x'],
              ['__proto__', 'x'],
            ] as const,
            draw,
          ),
        ]
      : [];
  return Object.fromEntries([...chosen, ...wrong]);
}

function randomRecorded(group: Group, draw: Draw): Recorded {
  const overrides = [pick(group.indications, draw)].flatMap((one) => one.overrides ?? []).map(({ id }) => id);
  return {
    ...(draw() < 0.3 ? { overriddenBy: overrides.filter(() => draw() < 0.5) } : {}),
    ...(draw() < 0.03 ? { overriddenBy: ['ukendt'] } : {}),
    ...(draw() < 0.4
      ? {
          on: pick(
            [
              '2018-02-28',
              '2018-03',
              '2018',
              '2019-01-01',
              '2018-12',
              pick(['2020-01-01', '2017', 'i dag'], draw),
            ],
            draw,
          ),
        }
      : {}),
  };
}
