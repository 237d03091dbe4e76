/** Short ways to write conditions, groups and verdicts in tests. */

import type {
  Comparison,
  Condition,
  Criterion,
  Exclusion,
  Fact,
  Group,
  Indication,
  Override,
  Rows,
  Term,
} from '@kriterion/catalogue';

import { evaluate, type Evaluation, type FactInput, type Facts } from '../src/index.ts';
import { groupOf } from './arbitraries.ts';
import { inWorld, WORLD } from './world.ts';

/** The verdict of one condition in the small world, or what is wrong with the data. */
export function verdict(condition: Condition, facts: Facts, members: readonly Fact[] = WORLD): string {
  return said(evaluate({ ...inWorld(groupOf(condition)), facts: members }, 'indikation', facts));
}

/** The verdict, or the codes and paths of what is wrong. */
export function said(evaluation: Evaluation): string {
  if (evaluation.ok) return evaluation.verdict;
  return evaluation.errors.map(({ code, path }) => `${code} ${path}`).join(', ');
}

/** A number of the source. */
export const number = (value: string): Term => ({
  kind: 'value',
  value: { kind: 'number', quantity: { value } },
});
/** A fact of the patient, or inside one of its records. */
export const fact = (...names: string[]): Term => ({ kind: 'path', path: { names } });
/** A fact of the row named. */
export const ofRow = (row: string, ...names: string[]): Term => ({ kind: 'path', path: { row, names } });
/** A comparison. */
export const is = (left: Term, operator: Comparison, right: Term): Condition => ({
  kind: 'relation',
  left,
  operator,
  right,
});
/** The relatives, each called `s`. */
export const relatives = (where?: Condition): Rows => ({
  row: 's',
  sources: [{ kind: 'list', path: { names: ['slægtninge'] } }],
  ...(where === undefined ? {} : { where }),
});
/** A relative of 50 years or more. */
export const old = is(ofRow('s', 'alder'), '>=', number('50'));
/** A list that may grow. */
export const open = (...rows: Facts[]): FactInput => ({ rows, complete: false });

/** The patient is healthy. */
export const healthy: Condition = {
  kind: 'compare',
  fact: 'rask',
  operator: '=',
  value: { kind: 'boolean', value: true },
};

/** The patient is 18 years or more. */
export const adult: Condition = {
  kind: 'compare',
  fact: 'alder',
  operator: '>=',
  value: { kind: 'number', quantity: { value: '18', unit: 'år' } },
};

/** No evidence: nothing here states anything. */
export const evidence = { citations: [] };
/** Some place. */
export const origin = { file: 't', line: 1, column: 1 };
/** A wording of one text. */
export const wording = (text: string): Criterion['wording'] => ({ da: [{ kind: 'text', text }] });

/** A criterion, of the patient or about a row. */
export const criterion = (id: string, condition: Condition, about?: Criterion['about']): Criterion => ({
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

/** An indication with one requirement, and what else it is given. */
export function indicationOf(id: string, condition: Condition, more: Partial<Indication> = {}): Indication {
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

/** Excluded are the healthy. */
export const exclusion: Exclusion = {
  id: 'rask-patient',
  from: 'indication',
  wording: wording('er rask'),
  condition: healthy,
  evidence,
  belongsTo: { da: 'et andet sted' },
  notes: [],
};
/** A conference may agree. */
export const override: Override = {
  id: 'konference',
  text: { da: 'konferencen er enig' },
  evidence,
  body: { da: 'konferencen' },
  notes: [],
};

/** A group of these indications in the small world. */
export const groupWith = (...indications: Indication[]): Group => ({
  ...inWorld(groupOf(adult)),
  indications,
});
