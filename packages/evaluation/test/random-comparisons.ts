/** Random comparisons of every kind, in the world of `world.ts`. */

import type { Comparison, Condition, Path, Term, ValueSet } from '@kriterion/catalogue';

import { CODES, GRADES, pick, type Draw } from './world.ts';

/** All comparisons. */
export const OPERATORS: readonly Comparison[] = ['=', '<>', '<', '<=', '>', '>='];
const EQUALITY: readonly Comparison[] = ['=', '<>'];

/** What a random condition may name. */
export interface Around {
  /** Rows in hand: relatives (or the patient among them), and tumours. */
  readonly people: readonly string[];
  readonly tumours: readonly string[];
  readonly variables: readonly string[];
  /** Criteria that may be referred to: the first so many of the patient, and of a person. */
  readonly criteria: number;
  readonly aboutPeople: number;
  readonly readings: boolean;
  /** Only facts whose every completion can be counted out. */
  readonly tiny: boolean;
}

/** Nothing in hand. */
export const PATIENT_ALONE: Around = {
  people: [],
  tumours: [],
  variables: [],
  criteria: 0,
  aboutPeople: 0,
  readings: false,
  tiny: false,
};

/** A number of the source. */
export const number = (value: string): Term => ({
  kind: 'value',
  value: { kind: 'number', quantity: { value } },
});
/** A fact of the patient. */
export const path = (...names: string[]): Path => ({ names });
/** A fact of a row. */
export const inRow = (row: string, ...names: string[]): Path => ({ row, names });
/** What is there. */
export const at = (where: Path): Term => ({ kind: 'path', path: where });
/** A comparison. */
export const relation = (left: Term, operator: Comparison, right: Term): Condition => ({
  kind: 'relation',
  left,
  operator,
  right,
});

type Maker = (draw: Draw, around: Around) => Condition;

/** What a condition in this place may end in. */
export function leaves(around: Around): readonly Maker[] {
  const { people, tumours, variables } = around;
  const relatives = people.filter((name) => name.startsWith('s'));
  return [
    ...(around.tiny ? TINY_LEAVES : PATIENT_LEAVES),
    ...(people.length > 0 ? [...PERSON_LEAVES, ...PERSON_LEAVES] : []),
    ...(people.length > 0 && !around.tiny ? WIDER_PERSON_LEAVES : []),
    ...(people.length > 1 ? [comparedPeople, comparedPeople] : []),
    ...(relatives.length > 0 && variables.length > 0 ? [sameSide, sameSide, sameSide] : []),
    ...(relatives.length > 0 && !around.tiny ? [isYoung] : []),
    ...(tumours.length > 0 ? TUMOUR_LEAVES : []),
    ...(around.criteria > 0 ? [reference] : []),
    ...(around.aboutPeople > 0 && people.length > 0 ? [rowReference] : []),
  ];
}

const reference: Maker = (draw, { criteria }) => ({
  kind: 'criterion',
  id: `k${Math.floor(draw() * criteria)}`,
});
const rowReference: Maker = (draw, { aboutPeople, people }) => ({
  kind: 'row-criterion',
  id: `om${Math.floor(draw() * aboutPeople)}`,
  row: pick(people, draw),
});

const TINY_LEAVES: readonly Maker[] = [
  (draw) => ({
    kind: 'compare',
    fact: 'alder',
    operator: pick(OPERATORS, draw),
    value: { kind: 'number', quantity: { value: pick(['0', '1', '2'], draw), unit: 'år' } },
  }),
  (draw) => ({
    kind: 'compare',
    fact: 'rask',
    operator: pick(EQUALITY, draw),
    value: { kind: 'boolean', value: draw() < 0.5 },
  }),
];

const COMPLETED: Maker = (draw) =>
  relation(
    {
      kind: 'elapsed',
      unit: pick(['years', 'months', 'weeks', 'days'] as const, draw),
      from: at(path('født')),
      to: at(path('henvist')),
    },
    pick(OPERATORS, draw),
    number(pick(['0', '1', '17', '18', '200', '-1'], draw)),
  );

const SHIFTED: Maker = (draw) =>
  relation(at(path('henvist')), pick(OPERATORS, draw), {
    kind: 'shifted',
    date: at(path('født')),
    by: pick([-1, 6, 18, 216], draw),
    unit: pick(['years', 'months', 'weeks', 'days'] as const, draw),
  });

function randomSet(draw: Draw): ValueSet {
  const entry = (): ValueSet['include'][number] => {
    const which = draw();
    if (which < 0.4) return { kind: 'value', value: pick(CODES, draw) };
    return which < 0.7
      ? { kind: 'prefix', prefix: pick(['A', 'A1', 'B'], draw) }
      : { kind: 'below', code: pick(CODES, draw) };
  };
  return {
    include: Array.from({ length: 1 + Math.floor(draw() * 2) }, entry),
    exclude: draw() < 0.4 ? [entry()] : [],
  };
}

const PATIENT_LEAVES: readonly Maker[] = [
  ...TINY_LEAVES,
  COMPLETED,
  SHIFTED,
  (draw) => relation(at(path('alder')), pick(OPERATORS, draw), { kind: 'parameter', id: 'grænse' }),
  (draw) => ({
    kind: 'relation',
    left: at(path('grad')),
    operator: pick(OPERATORS, draw),
    right: { kind: 'value', value: { kind: 'option', id: pick(GRADES, draw) } },
    order: GRADES,
  }),
  (draw) => ({ kind: 'among', fact: 'grad', options: GRADES.filter(() => draw() < 0.5) }),
  (draw) => ({ kind: 'member', path: path('diagnoser'), set: randomSet(draw), list: 'koder' }),
  (draw) => ({
    kind: 'member',
    path: path(pick(['diagnose', 'diagnoser'], draw)),
    set: randomSet(draw),
    list: 'koder',
    others: path('skøn'),
  }),
  (draw) => ({
    kind: 'subset',
    path: path('diagnoser'),
    within:
      draw() < 0.5
        ? { kind: 'set', set: randomSet(draw), list: 'koder' }
        : { kind: 'path', path: path('diagnose') },
  }),
  (draw) =>
    relation(
      { kind: 'values-among', path: path('diagnoser'), set: randomSet(draw), list: 'koder' },
      pick(OPERATORS, draw),
      number(pick(['0', '1', '2'], draw)),
    ),
  () => ({ kind: 'verdict', path: path('andetsteds') }),
  (draw) => relation(at(path('prøve', 'taget')), pick(EQUALITY, draw), truth(true)),
  (draw) => ({
    kind: 'compare',
    fact: 'gruppe',
    operator: pick(EQUALITY, draw),
    value: { kind: 'option', id: pick(['barn', 'voksen'], draw) },
  }),
  (draw) => ({
    kind: 'compare',
    fact: 'alder-ved-henvisning',
    operator: pick(OPERATORS, draw),
    value: { kind: 'number', quantity: { value: pick(['17', '18', '0'], draw), unit: 'år' } },
  }),
];

function truth(value: boolean): Term {
  return { kind: 'value', value: { kind: 'boolean', value } };
}

const PERSON_LEAVES: readonly Maker[] = [
  (draw, { people }) =>
    relation(
      at(inRow(pick(people, draw), 'alder')),
      pick(OPERATORS, draw),
      number(pick(['0', '1', '2'], draw)),
    ),
];

const WIDER_PERSON_LEAVES: readonly Maker[] = [
  (draw, { people }) =>
    relation(at(inRow(pick(people, draw), 'rask')), pick(EQUALITY, draw), truth(draw() < 0.5)),
  (draw, { people }) =>
    relation(at(inRow(pick(people, draw), 'født')), pick(OPERATORS, draw), at(path('født'))),
  (draw, { people }) =>
    relation(at(inRow(pick(people, draw), 'værdi')), pick(OPERATORS, draw), at(path('værdi'))),
];

const comparedPeople: Maker = (draw, { people }) =>
  relation(
    at(inRow(pick(people, draw), 'alder')),
    pick(OPERATORS, draw),
    at(inRow(pick(people, draw), 'alder')),
  );

const sameSide: Maker = (draw, { people, variables, tiny }) =>
  relation(
    at(
      inRow(
        pick(
          people.filter((name) => name.startsWith('s')),
          draw,
        ),
        tiny ? 'side' : pick(['side', 'sider'], draw),
      ),
    ),
    pick(EQUALITY, draw),
    { kind: 'variable', name: pick(variables, draw) },
  );

const isYoung: Maker = (draw, { people }) =>
  relation(
    at(
      inRow(
        pick(
          people.filter((name) => name.startsWith('s')),
          draw,
        ),
        'ung',
      ),
    ),
    '=',
    truth(draw() < 0.5),
  );

const TUMOUR_LEAVES: readonly Maker[] = [
  (draw, { tumours }) =>
    relation(
      at(inRow(pick(tumours, draw), 'ved-alder')),
      pick(OPERATORS, draw),
      number(pick(['1', '2'], draw)),
    ),
  (draw, { tumours }) =>
    relation(at(inRow(pick(tumours, draw), 'art')), '=', {
      kind: 'value',
      value: { kind: 'option', id: 'x' },
    }),
];
