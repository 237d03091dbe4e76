/** Derived facts, references, exclusions, overrides, dates in force, examples and clarifications; explanations and cost. */

import type {
  Clarification,
  Condition,
  Criterion,
  Example,
  Exclusion,
  Fact,
  Group,
  Indication,
  Term,
} from '@kriterion/catalogue';
import { describe, expect, test } from 'vitest';

import {
  evaluate,
  examineClarifications,
  examineExamples,
  groupVerdict,
  type Evaluation,
  type ExplanationNode,
  type Facts,
  type Recorded,
} from '../src/index.ts';
import { groupOf, QUESTIONS } from './arbitraries.ts';
import { factOf, inWorld, WORLD } from './world.ts';

const evidence = { citations: [] };
const origin = { file: 't', line: 1, column: 1 };
const wording = (text: string): Criterion['wording'] => ({ da: [{ kind: 'text', text }] });
const number = (value: string): Term => ({ kind: 'value', value: { kind: 'number', quantity: { value } } });
const fact = (...names: string[]): Term => ({ kind: 'path', path: { names } });
const healthy: Condition = {
  kind: 'compare',
  fact: 'rask',
  operator: '=',
  value: { kind: 'boolean', value: true },
};
const adult: Condition = {
  kind: 'compare',
  fact: 'alder',
  operator: '>=',
  value: { kind: 'number', quantity: { value: '18', unit: 'år' } },
};
const criterion = (id: string, condition: Condition, about?: Criterion['about']): Criterion => ({
  id,
  strength: 'must',
  wording: wording(id),
  condition,
  evidence,
  notes: [],
  origin,
  decidedBy: { da: `organ for ${id}` },
  ...(about === undefined ? {} : { about }),
});

/** `ja`, or the codes and paths of what is wrong. */
function said(evaluation: Evaluation): string {
  if (evaluation.ok) return evaluation.verdict;
  return evaluation.errors.map(({ code, path }) => `${code} ${path}`).join(', ');
}

describe('derived facts', () => {
  const run = (condition: Condition, facts: Facts, members: readonly Fact[] = WORLD): string =>
    said(evaluate({ ...inWorld(groupOf(condition)), facts: members }, 'indikation', facts));
  const grown: Condition = {
    kind: 'compare',
    fact: 'alder-ved-henvisning',
    operator: '>=',
    value: { kind: 'number', quantity: { value: '18', unit: 'år' } },
  };

  test('are computed; an answer counts where their inputs are missing', () => {
    expect(run(grown, { født: '2000-01-01', henvist: '2020-01-01' })).toBe('met');
    expect(run(grown, { født: '2000-01-01' })).toBe('undetermined');
    expect(run(grown, { født: '2000-01-01', 'alder-ved-henvisning': 17 })).toBe('not-met');
    expect(run(grown, { født: '2000', henvist: '2018', 'alder-ved-henvisning': 18 })).toBe('met');
  });

  test('an answer that contradicts what is computed is a data error', () => {
    const facts = { født: '2000-01-01', henvist: '2020-01-01', 'alder-ved-henvisning': 19 };
    expect(run(grown, facts)).toBe('contradiction alder-ved-henvisning');
    expect(run(grown, { ...facts, 'alder-ved-henvisning': '20.0' })).toBe('met');
    expect(run(grown, { født: '2000', henvist: '2018', 'alder-ved-henvisning': 19 })).toBe(
      'contradiction alder-ved-henvisning',
    );
    // Also where nothing asks for it.
    expect(run(healthy, facts)).toBe('contradiction alder-ved-henvisning');
  });

  test('one derived from another, and inside a row', () => {
    const child: Condition = {
      kind: 'compare',
      fact: 'gruppe',
      operator: '=',
      value: { kind: 'option', id: 'barn' },
    };
    expect(run(child, { født: '2010-01-01', henvist: '2020-01-01' })).toBe('met');
    expect(run(child, { 'alder-ved-henvisning': 10, gruppe: 'voksen' })).toBe('contradiction gruppe');
    const young: Condition = {
      kind: 'rows',
      min: 1,
      rows: {
        row: 's',
        sources: [{ kind: 'list', path: { names: ['slægtninge'] } }],
        where: {
          kind: 'relation',
          left: { kind: 'path', path: { row: 's', names: ['ung'] } },
          operator: '=',
          right: { kind: 'value', value: { kind: 'boolean', value: true } },
        },
      },
    };
    expect(run(young, { alder: 40, slægtninge: [{ alder: 30 }] })).toBe('met');
    expect(run(young, { alder: 40, slægtninge: [{ alder: 50 }, { ung: true }] })).toBe('met');
    expect(run(young, { alder: 40, slægtninge: [{ alder: 50, ung: true }] })).toBe(
      'contradiction slægtninge[0].ung',
    );
  });

  test('in a record, and from several records', () => {
    const members = [
      factOf('prøve', {
        kind: 'record',
        members: [
          factOf('antal', { kind: 'integer', min: '0' }),
          factOf(
            'nok',
            { kind: 'yes-no' },
            {
              kind: 'condition',
              condition: {
                kind: 'relation',
                left: fact('prøve', 'antal'),
                operator: '>=',
                right: number('2'),
              },
            },
          ),
        ],
      }),
    ];
    const enough: Condition = {
      kind: 'relation',
      left: fact('prøve', 'nok'),
      operator: '=',
      right: { kind: 'value', value: { kind: 'boolean', value: true } },
    };
    expect(run(enough, { prøve: { antal: 2 } }, members)).toBe('met');
    expect(run(enough, { prøve: { antal: 1 } }, members)).toBe('not-met');
    expect(run(enough, { prøve: { nok: true } }, members)).toBe('met');
    expect(run(enough, {}, members)).toBe('undetermined');
    expect(run(enough, { prøve: { antal: 1, nok: true } }, members)).toBe('contradiction prøve.nok');
  });
});

describe('answers of the wrong shape', () => {
  test.each<[string, string]>([
    ['{"slægtninge":{}}', 'wrong-type slægtninge'],
    ['{"slægtninge":{"rows":[]}}', 'wrong-type slægtninge'],
    ['{"slægtninge":{"rows":[],"complete":"nej"}}', 'wrong-type slægtninge'],
    ['{"slægtninge":[1]}', 'wrong-type slægtninge[0]'],
    ['{"slægtninge":[{},{"alder":-1}]}', 'out-of-range slægtninge[1].alder'],
    ['{"slægtninge":[{"kræft":[{"art":"z"}]}]}', 'not-an-option slægtninge[0].kræft[0].art'],
    ['{"slægtninge":[{"__proto__":1}]}', 'unknown-fact slægtninge[0].__proto__'],
    ['{"slægtninge":{"rows":[{"x":1}],"complete":false}}', 'unknown-fact slægtninge[0].x'],
    ['{"prøve":[]}', 'wrong-type prøve'],
    ['{"prøve":{"taget":"ja"}}', 'wrong-type prøve.taget'],
    ['{"diagnoser":["A",1]}', 'wrong-type diagnoser'],
    [
      '{"alder":17,"slægtninge":[{"alder":"x"},{"side":1}]}',
      'not-a-number slægtninge[0].alder, wrong-type slægtninge[1].side',
    ],
  ])('%s: %s', (facts, expected) => {
    expect(said(evaluate(inWorld(groupOf(healthy)), 'indikation', JSON.parse(facts) as Facts))).toBe(
      expected,
    );
  });

  test('the number of rows is held to what is declared', () => {
    const members = [factOf('prøver', { kind: 'rows', row: 'prøve', min: 1, max: 2, members: [] })];
    const run = (prøver: Facts[string]): string =>
      said(evaluate({ ...groupOf({ kind: 'always' }), facts: members }, 'indikation', { prøver }));
    expect(run([])).toBe('wrong-number-of-rows prøver');
    expect(run([{}, {}, {}])).toBe('wrong-number-of-rows prøver');
    expect(run({ rows: [], complete: false })).toBe('met');
    expect(run({ rows: [{}, {}, {}], complete: false })).toBe('wrong-number-of-rows prøver');
  });
});

/** An indication with one requirement, and what else it is given. */
function indicationOf(id: string, condition: Condition, more: Partial<Indication> = {}): Indication {
  return {
    id,
    number: 1,
    name: { da: id },
    evidence,
    routes: [
      {
        requirements: [{ id: `${id}-krav`, strength: 'must', from: 'indication', condition }],
        exemptions: [],
        notes: [],
        questions: [],
      },
    ],
    notes: [],
    questions: [],
    origin,
    ...more,
  };
}

const exclusion: Exclusion = {
  id: 'rask-patient',
  from: 'indication',
  wording: wording('er rask'),
  condition: healthy,
  evidence,
  belongsTo: { da: 'et andet sted' },
  notes: [],
};
const override = {
  id: 'konference',
  text: { da: 'konferencen er enig' },
  evidence,
  body: { da: 'konferencen' },
  notes: [],
};

const groupWith = (...indications: Indication[]): Group => ({ ...inWorld(groupOf(adult)), indications });

describe('exclusions and overrides', () => {
  const group = groupWith(indicationOf('i', adult, { exclusions: [exclusion], overrides: [override] }));
  const run = (facts: Facts, recorded: Recorded = {}): Evaluation =>
    evaluate(group, 'i', facts, {}, recorded);

  test('an exclusion beats every route, and is not met by silence', () => {
    expect(run({ alder: 18, rask: false })).toMatchObject({ verdict: 'met' });
    expect(run({ alder: 18, rask: true })).toMatchObject({
      verdict: 'not-met',
      exclusions: [{ id: 'rask-patient', value: 'met', belongsTo: { da: 'et andet sted' } }],
    });
    expect(run({ alder: 18 })).toMatchObject({ verdict: 'undetermined' });
    expect(run({ alder: 17 })).toMatchObject({ verdict: 'not-met' });
  });

  test('an override changes the outcome beside the verdict, also past exclusions', () => {
    const overriddenBy = ['konference'];
    expect(run({ alder: 18, rask: true }, { overriddenBy })).toMatchObject({
      verdict: 'not-met',
      outcome: 'met',
      override: { id: 'konference', text: { da: 'konferencen er enig' }, body: { da: 'konferencen' } },
    });
    expect(run({}, { overriddenBy })).toMatchObject({ verdict: 'undetermined', outcome: 'met' });
    expect(run({ alder: 17 })).toMatchObject({ outcome: 'not-met', override: null });
    expect(run({ alder: 18, rask: false }, { overriddenBy })).toMatchObject({
      outcome: 'met',
      override: null,
    });
    expect(said(run({}, { overriddenBy: ['andet'] }))).toBe('unknown-override overriddenBy[0]');
  });
});

describe('references between indications', () => {
  const two = indicationOf('to', adult, {
    exclusions: [exclusion],
    overrides: [override],
    routes: [
      {
        id: 'vej-a',
        requirements: [{ id: 'a', strength: 'must', from: 'route', condition: adult }],
        exemptions: [],
        notes: [],
        questions: [],
      },
      {
        id: 'vej-b',
        requirements: [
          { id: 'b', strength: 'default', from: 'route', condition: { kind: 'not', condition: adult } },
        ],
        exemptions: [],
        notes: [],
        questions: [],
      },
    ],
  });
  const group = groupWith(
    indicationOf('en', { kind: 'indication', id: 'to' }),
    indicationOf('vej', { kind: 'indication', id: 'to', route: 'vej-a' }),
    indicationOf('begge', {
      kind: 'all',
      of: [{ condition: { kind: 'indication', id: 'en' } }, { condition: { kind: 'indication', id: 'vej' } }],
    }),
    two,
  );
  const run = (id: string, facts: Facts, departures = {}): Evaluation =>
    evaluate(group, id, facts, departures);

  test('take the criteria alone, exclusions included', () => {
    expect(said(run('en', { alder: 18, rask: false }))).toBe('met');
    expect(said(run('en', { alder: 18, rask: true }))).toBe('not-met');
    expect(said(run('vej', { alder: 17, rask: false }))).toBe('not-met');
    expect(said(run('vej', { alder: 18, rask: true }))).toBe('not-met');
    expect(said(run('begge', { alder: 18, rask: false }))).toBe('met');
  });

  test('see departures recorded for the indication referred to, and no overrides', () => {
    expect(said(run('en', { alder: 17, rask: false }))).toBe('met');
    expect(said(run('en', { alder: 18, rask: false }, { b: 'grund' }))).toBe('met');
    expect(said(run('vej', { alder: 18 }, { andet: 'grund' }))).toBe('unknown-requirement departures.andet');
    expect(said(evaluate(group, 'en', { alder: 18, rask: true }, {}, { overriddenBy: ['konference'] }))).toBe(
      'unknown-override overriddenBy[0]',
    );
  });
});

describe('the date of the request', () => {
  const members = [
    ...WORLD,
    { ...factOf('rekvireret', { kind: 'date' }), about: 'request' as const },
    factOf(
      'alder-nu',
      { kind: 'integer' },
      { kind: 'elapsed', unit: 'years', from: fact('født'), to: fact('rekvireret') },
    ),
  ];
  const of18: Condition = {
    kind: 'compare',
    fact: 'alder-nu',
    operator: '>=',
    value: { kind: 'number', quantity: { value: '18' } },
  };
  const group = { ...groupWith(indicationOf('i', of18)), facts: members };

  test('is an argument, and else the answer to the one question about it', () => {
    const run = (facts: Facts, on?: string): string =>
      said(evaluate(group, 'i', facts, {}, on === undefined ? {} : { on }));
    expect(run({ født: '2000-01-01' })).toBe('undetermined');
    expect(run({ født: '2000-01-01' }, '2018-01-01')).toBe('met');
    expect(run({ født: '2000-01-01' }, '2017-12-31')).toBe('not-met');
    expect(run({ født: '2000-01-01', rekvireret: '2017-12-31' }, '2018-01-01')).toBe('not-met');
    expect(run({}, 'i dag')).toBe('not-a-date on');
  });

  test('what is not in force on the date gives no verdict; the first day counts', () => {
    const limited = { ...group, validFrom: '2026-01-01', validTo: '2026-12-31' };
    const run = (on: string): string => said(evaluate(limited, 'i', { 'alder-nu': 18 }, {}, { on }));
    expect(run('2025-12-31')).toBe('not-in-force prøvegruppe');
    expect(run('2026-01-01')).toBe('met');
    expect(run('2026-12-31')).toBe('met');
    expect(run('2027-01-01')).toBe('not-in-force prøvegruppe');
    expect(said(evaluate(limited, 'i', { rekvireret: '2025-12-31' }))).toBe('not-in-force prøvegruppe');
  });

  test('an indication that is out of force, and a parameter', () => {
    const limited = {
      ...groupWith(
        indicationOf('i', healthy, { validity: { to: '2026' } }),
        indicationOf('j', {
          kind: 'relation',
          left: fact('alder'),
          operator: '>=',
          right: { kind: 'parameter', id: 'p' },
        }),
      ),
      parameters: [
        {
          id: 'p',
          label: { da: 'p' },
          value: { kind: 'number' as const, quantity: { value: '18' } },
          validity: { from: '2026-01-01' },
          evidence,
          origin,
        },
      ],
    };
    expect(said(evaluate(limited, 'i', {}, {}, { on: '2027-01-01' }))).toBe('not-in-force i');
    expect(groupVerdict(limited, { rask: true, alder: 17 }, {}, { on: '2027-01-01' })).toMatchObject({
      verdict: 'not-met',
    });
    expect(groupVerdict(limited, { rask: true, alder: 17 }, {}, { on: '2026-01-01' })).toMatchObject({
      verdict: 'met',
    });
    expect(said(evaluate(limited, 'j', { alder: 18 }, {}, { on: '2025-12-31' }))).toBe('undetermined');
    expect(said(evaluate(limited, 'j', { alder: 18 }, {}, { on: '2026-01-01' }))).toBe('met');
  });
});

describe('criteria about a row', () => {
  const near = criterion(
    'nær',
    {
      kind: 'relation',
      left: { kind: 'path', path: { row: 'person', names: ['alder'] } },
      operator: '<',
      right: number('50'),
    },
    { row: 'person', of: { names: ['slægtninge'] } },
  );
  const asked: Condition = {
    kind: 'rows',
    min: 2,
    rows: {
      row: 's',
      sources: [{ kind: 'list', path: { names: ['slægtninge'] } }, { kind: 'patient' }],
      where: { kind: 'row-criterion', id: 'nær', row: 's' },
    },
  };

  test('serve the relatives and the patient alike', () => {
    const group = inWorld(groupOf(asked, [near]));
    expect(said(evaluate(group, 'indikation', { alder: 40, slægtninge: [{ alder: 40 }] }))).toBe('met');
    expect(said(evaluate(group, 'indikation', { alder: 60, slægtninge: [{ alder: 40 }] }))).toBe('not-met');
  });

  test('name the body while they leave the verdict open', () => {
    const group = inWorld(groupOf(asked, [near]));
    const evaluation = evaluate(group, 'indikation', { alder: 40, slægtninge: [{}] });
    expect(evaluation).toMatchObject({ verdict: 'undetermined', decidedBy: [{ da: 'organ for nær' }] });
  });
});

describe('readings inside rows', () => {
  const [question] = QUESTIONS;
  const older = (limit: string): Condition => ({
    kind: 'relation',
    left: { kind: 'path', path: { row: 's', names: ['alder'] } },
    operator: '>=',
    right: number(limit),
  });
  const condition: Condition = {
    kind: 'rows',
    min: 1,
    rows: {
      row: 's',
      sources: [{ kind: 'list', path: { names: ['slægtninge'] } }],
      where: {
        kind: 'by-reading',
        question,
        cases: [
          { reading: 'a', condition: older('50') },
          { reading: 'b', condition: older('60') },
        ],
      },
    },
  };

  test('each combination of readings counts its own rows', () => {
    const run = (...ages: number[]): Evaluation =>
      evaluate(inWorld(groupOf(condition)), 'indikation', { slægtninge: ages.map((alder) => ({ alder })) });
    expect(run(65)).toMatchObject({ verdict: 'met', readings: [] });
    expect(run(40)).toMatchObject({ verdict: 'not-met', readings: [] });
    expect(run(55, 40)).toMatchObject({
      verdict: 'undetermined',
      readings: [
        { assignment: { [question]: 'a' }, verdict: 'met' },
        { assignment: { [question]: 'b' }, verdict: 'not-met' },
      ],
      decidedBy: [{ da: `netværk for ${question}` }],
    });
  });
});

describe('examples and clarifications', () => {
  const clarification: Clarification = {
    id: 'alder-alene',
    wording: { da: 'Alderen alene er ikke nok' },
    evidence,
    facts: { alder: { number: '40' } },
  };
  const need: Condition = {
    kind: 'all',
    of: [
      { id: 'alderen', wording: wording('voksen'), condition: adult },
      { id: 'raskheden', condition: healthy },
    ],
  };
  const group = groupWith(
    indicationOf('i', need, {
      exclusions: [{ ...exclusion, condition: { kind: 'verdict', path: { names: ['andetsteds'] } } }],
      overrides: [override],
      clarifications: [clarification],
    }),
  );
  const met = {
    alder: { number: '18' },
    rask: { boolean: true },
    andetsteds: { verdict: 'not-met' },
  } as const;
  const holdsFor = (change: Partial<Example>): boolean | undefined => {
    const example: Example = {
      name: { da: 'x' },
      indication: 'i',
      expected: 'met',
      facts: met,
      departures: {},
      origin,
      ...change,
    };
    return examineExamples({ ...group, examples: [example] })[0]?.holds;
  };

  test('a clarification holds while its answers alone are not enough', () => {
    expect(examineClarifications(group)).toMatchObject([
      { indication: 'i', holds: true, actual: 'undetermined' },
    ]);
    const enough = groupWith(indicationOf('i', adult, { clarifications: [clarification] }));
    expect(examineClarifications(enough)).toMatchObject([{ holds: false, actual: 'met' }]);
    const faulty = groupWith(
      indicationOf('i', adult, {
        clarifications: [{ ...clarification, facts: { alder: { boolean: true } } }],
      }),
    );
    expect(examineClarifications(faulty)).toMatchObject([{ holds: false, errors: [{ code: 'wrong-type' }] }]);
  });

  test('what is said to decide must have the expected value', () => {
    expect(holdsFor({})).toBe(true);
    expect(holdsFor({ decidedBy: 'alderen' })).toBe(true);
    expect(holdsFor({ decidedBy: 'i-krav' })).toBe(true);
    expect(holdsFor({ decidedBy: 'noget-andet' })).toBe(false);
    const young = { ...met, alder: { number: '17' } };
    expect(holdsFor({ expected: 'not-met', facts: young, decidedBy: 'alderen' })).toBe(true);
    expect(holdsFor({ expected: 'not-met', facts: young, decidedBy: 'raskheden' })).toBe(false);
    const excluded = { ...met, andetsteds: { verdict: 'met' as const } };
    expect(holdsFor({ expected: 'not-met', facts: excluded, decidedBy: 'rask-patient' })).toBe(true);
    expect(holdsFor({ expected: 'not-met', facts: young, decidedBy: 'rask-patient' })).toBe(false);
  });

  test('the outcome is the verdict unless something else is said', () => {
    const young = { ...met, alder: { number: '17' } };
    const overridden: Partial<Example> = { expected: 'not-met', facts: young, overriddenBy: ['konference'] };
    expect(holdsFor({ ...overridden, outcome: 'met' })).toBe(true);
    expect(holdsFor(overridden)).toBe(false);
    expect(holdsFor({ expected: 'not-met', facts: young, outcome: 'met' })).toBe(false);
  });

  test('facts of every kind come through', () => {
    const facts: Example['facts'] = {
      ...met,
      født: { date: '2000' },
      diagnose: { code: 'A' },
      diagnoser: { several: ['A', 'B'] },
      grad: { option: 'lav' },
      skøn: { unknown: true },
      prøve: { members: { taget: { notRelevant: true } } },
      slægtninge: {
        complete: false,
        rows: [{ alder: { number: '3' }, kræft: { rows: [{}], complete: true } }],
      },
    };
    expect(holdsFor({ facts })).toBe(true);
    expect(holdsFor({ facts: { ...facts, diagnose: { code: 'Z' } } })).toBe(false);
  });
});

describe('the explanation of rows', () => {
  const all = (node: ExplanationNode): readonly ExplanationNode[] => [node, ...node.of.flatMap(all)];
  const condition: Condition = {
    kind: 'rows',
    min: 1,
    rows: {
      row: 's',
      sources: [{ kind: 'list', path: { names: ['slægtninge'] } }],
      where: {
        kind: 'all',
        of: [
          {
            id: 'gammel',
            wording: wording('over 50'),
            condition: {
              kind: 'relation',
              left: { kind: 'path', path: { row: 's', names: ['alder'] } },
              operator: '>=',
              right: number('50'),
            },
          },
        ],
      },
    },
  };
  const explained = (facts: Facts): readonly ExplanationNode[] => {
    const evaluation = evaluate(inWorld(groupOf(condition)), 'indikation', facts);
    if (!evaluation.ok) throw new Error('no verdict');
    expect(JSON.parse(JSON.stringify(evaluation))).toEqual(evaluation);
    return all(evaluation.explanation);
  };

  test('names the row, its facts by path, and the wording inside', () => {
    const nodes = explained({ slægtninge: [{ alder: 40 }, { alder: 60 }] });
    expect(nodes.find((node) => node.kind === 'rows')?.facts).toEqual([
      'slægtninge',
      'slægtninge[0].alder',
      'slægtninge[1].alder',
    ]);
    expect(nodes.filter((node) => node.kind === 'row')).toMatchObject([
      { id: 's', at: 'slægtninge[0]', value: 'not-met', facts: ['slægtninge[0].alder'] },
      { id: 's', at: 'slægtninge[1]', value: 'met', facts: ['slægtninge[1].alder'] },
    ]);
    expect(nodes.filter((node) => node.id === 'gammel').map((node) => node.value)).toEqual([
      'not-met',
      'met',
    ]);
  });

  test('says that a further row would matter', () => {
    const nodes = explained({ slægtninge: { rows: [{ alder: 40 }], complete: false } });
    expect(nodes.filter((node) => node.isFurther)).toMatchObject([
      { kind: 'row', at: 'slægtninge', value: 'undetermined' },
    ]);
  });

  test('of many rows, tells those that decide and counts the rest', () => {
    const rows = Array.from({ length: 1000 }, (_, n) => ({ alder: n === 700 ? 60 : 40 }));
    const node = explained({ slægtninge: rows }).find((one) => one.kind === 'rows');
    expect(node?.of.some((row) => row.at === 'slægtninge[700]' && row.value === 'met')).toBe(true);
    expect(node?.of.length).toBeLessThan(20);
    expect(node?.of.length).toBe(1000 - (node?.more ?? 0));
  });
});

describe('chains and depth', () => {
  const LENGTH = 100_000;
  const step = (kind: 'criterion', id: string): Condition => ({ kind, id });

  test('a chain of 100,000 criteria has an answer, told as far as it can be read', () => {
    const chain = Array.from({ length: LENGTH }, (_, n) =>
      criterion(`k${n}`, n + 1 < LENGTH ? step('criterion', `k${n + 1}`) : adult),
    );
    const evaluation = evaluate(inWorld(groupOf(step('criterion', 'k0'), chain)), 'indikation', {
      alder: 18,
    });
    expect(said(evaluation)).toBe('met');
    expect(JSON.stringify(evaluation).length).toBeLessThan(1_000_000);
  });

  test('so have 100,000 criteria about rows, each of which asks for rows of the next', () => {
    const people = { row: 'q', sources: [{ kind: 'list' as const, path: { names: ['slægtninge'] } }] };
    const about = { row: 'p', of: { names: ['slægtninge'] } };
    const someone = (id: string): Condition => ({
      kind: 'rows',
      min: 1,
      rows: { ...people, where: { kind: 'row-criterion', id, row: 'q' } },
    });
    const chain = Array.from({ length: LENGTH }, (_, n) =>
      criterion(`k${n}`, n + 1 < LENGTH ? someone(`k${n + 1}`) : adult, about),
    );
    const group = inWorld(groupOf(someone('k0'), chain));
    expect(said(evaluate(group, 'indikation', { alder: 17, slægtninge: [{}] }))).toBe('not-met');
  });

  test('and 100,000 facts, each derived from the next', () => {
    const members = Array.from({ length: LENGTH }, (_, n): Fact => {
      const more: Term = {
        kind: 'choice',
        when: { kind: 'always' },
        then: fact(`f${n + 1}`),
        otherwise: number('0'),
      };
      return factOf(`f${n}`, { kind: 'integer' }, n + 1 < LENGTH ? more : undefined);
    });
    const condition: Condition = { kind: 'relation', left: fact('f0'), operator: '=', right: number('7') };
    const group = { ...groupOf(condition), facts: members };
    expect(said(evaluate(group, 'indikation', { [`f${LENGTH - 1}`]: 7 }))).toBe('met');
  });

  test('256 rows within rows', () => {
    let condition: Condition = adult;
    for (let n = 0; n < 256; n += 1)
      condition = {
        kind: 'rows',
        min: 1,
        rows: {
          row: `r${n}`,
          sources: [{ kind: 'list', path: { names: ['slægtninge'] } }],
          where: condition,
        },
      };
    expect(said(evaluate(inWorld(groupOf(condition)), 'indikation', { alder: 18, slægtninge: [{}] }))).toBe(
      'met',
    );
  });
});
