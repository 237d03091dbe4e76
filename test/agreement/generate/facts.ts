/** Random facts of every kind, single, in groups, in rows and in rows of rows; some derived. */

import type { Evidence, Fact, Origin, Parameter, Term, ValueType } from '@kriterion/catalogue';

import type { Random } from '../../recovery/random.ts';
import { randomCondition } from './conditions.ts';
import { spotsIn, withRow, type Sight } from './sight.ts';
import { choiceTerm, dateTerm, fixedNumber, numberTerm } from './terms.ts';
import { date, OPTIONS } from './values.ts';

/** No place in any source. */
export const ORIGIN: Origin = { file: 'random.krit', line: 1, column: 1 };

/** Nothing cited. */
export const EVIDENCE: Evidence = { citations: [] };

/** The code list of every random group. */
export const LIST = 'koder';

const options = (random: Random): readonly { id: string; label: { da: string } }[] =>
  random.some(OPTIONS, 2, 3).map((id) => ({ id, label: { da: id } }));

type MakeType = (random: Random) => ValueType;

function number(random: Random, kind: 'integer' | 'decimal'): ValueType {
  const ranges = [
    {},
    { min: '0', max: '130' },
    { min: '0', max: '3' },
    { min: '-2', max: '20' },
    { min: '0' },
  ];
  return { kind, ...random.pick(ranges) };
}

const DATE: MakeType = (random) => {
  const leastExact = random.pick([undefined, 'month', 'year'] as const);
  return { kind: 'date', ...(leastExact === undefined ? {} : { leastExact }) };
};

const SINGLE: readonly MakeType[] = [
  () => ({ kind: 'yes-no' }),
  () => ({ kind: 'yes-no' }),
  () => ({ kind: 'tick' }),
  (random) => number(random, 'integer'),
  (random) => number(random, 'integer'),
  (random) => number(random, 'decimal'),
  DATE,
  DATE,
  () => ({ kind: 'time' }),
  () => ({ kind: 'date-time' }),
  (random) => ({ kind: 'one-of', options: options(random) }),
  (random) => ({ kind: 'one-of', options: options(random), ordered: true }),
  (random) => ({ kind: 'several-of', options: options(random) }),
  () => ({ kind: 'code', list: LIST }),
  () => ({ kind: 'codes', list: LIST }),
];

/** What no condition names; asked in forms, and so among the facts of a group. */
const UNNAMED: readonly MakeType[] = [
  () => ({ kind: 'text', lines: 1, maxLength: 200 }),
  () => ({ kind: 'cpr' }),
  () => ({ kind: 'attachment' }),
  () => ({
    kind: 'either',
    of: [
      { kind: 'code', list: LIST },
      { kind: 'text', lines: 1, maxLength: 200 },
    ],
  }),
  () => ({ kind: 'either', of: [{ kind: 'date' }, { kind: 'integer', min: '0', max: '9' }] }),
];

/** A fact with nothing more to it than its type. */
export function factOf(id: string, type: ValueType, more: Partial<Fact> = {}): Fact {
  return { id, label: { da: id }, type, evidence: EVIDENCE, origin: ORIGIN, ...more };
}

const NAMES = [
  'a',
  'b',
  'c',
  'constructor',
  'prototype',
  'valueof',
  'rows',
  'complete',
  'd',
  'e',
  'f',
  'g',
  'h',
];

/** The facts of a group: the patient's, lists that share some of them, and what is derived from them. */
export function randomFacts(random: Random, parameters: readonly Parameter[]): readonly Fact[] {
  const names = NAMES.slice(0, random.int(4, 9));
  const single = names.map((id) => factOf(id, random.pick(SINGLE)(random), about(random)));
  const facts: Fact[] = [...single];
  if (random.chance(0.4)) facts.push(record(random, 'gruppe', 1));
  if (random.chance(0.3)) facts.push(factOf('andetsteds', { kind: 'verdict', of: 'anden/indikation' }));
  if (random.chance(0.2)) facts.push(factOf('fri', random.pick(UNNAMED)(random)));
  if (random.chance(0.3)) facts.push(factOf('rekvireret', DATE(random), { about: 'request' }));
  if (random.chance(0.75)) facts.push(...lists(random, single, facts, parameters));
  const count = random.int(0, 2);
  for (let n = 0; n < count; n += 1)
    facts.push(derived(sightOf(random, facts, parameters), `udledt-${String(n)}`));
  return facts;
}

function about(random: Random): Partial<Fact> {
  return random.chance(0.1) ? { about: 'relative' } : {};
}

function record(random: Random, id: string, depth: number): Fact {
  const members = ['x', 'y'].map((name) => factOf(name, random.pick(SINGLE)(random)));
  const inner = depth > 0 && random.chance(0.3) ? [record(random, 'indre', depth - 1)] : [];
  return factOf(id, { kind: 'record', members: [...members, ...inner] });
}

function lists(
  random: Random,
  single: readonly Fact[],
  facts: readonly Fact[],
  parameters: readonly Parameter[],
): readonly Fact[] {
  const shared = random.some(single, 1, 2);
  const first = list(random, 'slægtninge', shared, facts, parameters, 1);
  return random.chance(0.5) ? [first] : [first, list(random, 'venner', shared, facts, parameters, 0)];
}

function list(
  random: Random,
  id: string,
  shared: readonly Fact[],
  facts: readonly Fact[],
  parameters: readonly Parameter[],
  depth: number,
): Fact {
  const members: Fact[] = [...shared];
  for (const name of ['m', 'n', 'o'].slice(0, random.int(1, 3)))
    members.push(factOf(name, random.pick(SINGLE)(random)));
  if (random.chance(0.25)) members.push(record(random, 'måling', 0));
  if (depth > 0 && random.chance(0.35)) members.push(list(random, 'fund', [], facts, parameters, 0));
  const row = `${id}-række`;
  if (random.chance(0.35))
    members.push(derived(withRow(sightOf(random, facts, parameters), row, members), 'udledt'));
  const bounds = random.pick([{}, {}, {}, { min: 1 }, { max: 3 }, { min: 1, max: 2 }]);
  return factOf(id, { kind: 'rows', row, members, ...bounds });
}

/** What a derived fact sees: facts and parameters. */
function sightOf(random: Random, facts: readonly Fact[], parameters: readonly Parameter[]): Sight {
  return {
    random,
    spots: spotsIn(facts),
    rows: [],
    held: [],
    parameters: parameters.map(({ id, value }) => ({ id, kind: value?.kind === 'date' ? 'date' : 'number' })),
    lists: [],
    criteria: [],
    rowCriteria: [],
    questions: [],
    indications: [],
  };
}

function derived(sight: Sight, id: string): Fact {
  const { random } = sight;
  const choices = options(random);
  const makers: readonly (() => readonly [ValueType, Term])[] = [
    () => [{ kind: 'yes-no' }, { kind: 'condition', condition: randomCondition(sight, 2) }],
    () => [{ kind: 'integer' }, numberTerm(sight, 2, true, randomCondition)],
    () => [{ kind: 'integer', min: '0', max: '3' }, numberTerm(sight, 2, true, randomCondition)],
    () => [{ kind: 'decimal' }, numberTerm(sight, 2, false, randomCondition)],
    () => [{ kind: 'date', leastExact: 'year' }, dateTerm(sight, 2, randomCondition)],
    () => [
      { kind: 'one-of', options: choices },
      choiceTerm(
        sight,
        2,
        choices.map(({ id: option }) => option),
        randomCondition,
      ),
    ],
  ];
  const [type, term] = random.pick(makers)();
  return factOf(id, type, { derived: term });
}

/** Numbers and dates that other documents set, one of them perhaps without a value or out of force. */
export function randomParameters(random: Random): readonly Parameter[] {
  const parameter = (id: string, more: Partial<Parameter>): Parameter => ({
    id,
    label: { da: id },
    evidence: EVIDENCE,
    origin: ORIGIN,
    ...(random.chance(0.2) ? { validity: { from: date(random, 'month') } } : {}),
    ...more,
  });
  const all = [
    parameter('grænse', random.chance(0.8) ? { value: fixedNumber(random, true) } : {}),
    parameter('fra-dag', { value: { kind: 'date', date: date(random, 'year') } }),
  ];
  return random.some(all, 0);
}
