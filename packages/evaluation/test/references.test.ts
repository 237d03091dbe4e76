/** Exclusions, overrides, references, dates in force, criteria about a row. */

import type { Condition } from '@kriterion/catalogue';
import { describe, expect, test } from 'vitest';

import { evaluate, groupVerdict, type Evaluation, type Facts, type Recorded } from '../src/index.ts';
import { groupOf, QUESTIONS } from './arbitraries.ts';
import {
  said,
  number,
  fact,
  healthy,
  adult,
  evidence,
  origin,
  criterion,
  indicationOf,
  exclusion,
  override,
  groupWith,
} from './building.ts';
import { factOf, inWorld, WORLD } from './world.ts';

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
