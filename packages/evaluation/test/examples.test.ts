/** Examples and clarifications. */

import type { Clarification, Condition, Example } from '@kriterion/catalogue';
import { describe, expect, test } from 'vitest';

import { examineClarifications, examineExamples } from '../src/index.ts';
import {
  healthy,
  adult,
  evidence,
  exclusion,
  origin,
  wording,
  indicationOf,
  override,
  groupWith,
} from './building.ts';

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
