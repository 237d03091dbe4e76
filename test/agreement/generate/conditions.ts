/** Random conditions with every construct. */

import type { Clause, Comparison, Condition, Term, Value } from '@kriterion/catalogue';

import type { Random } from '../../recovery/random.ts';
import { completedTime, laterDay, meanOfRows } from './near.ts';
import { freshName, oneOf, perhaps, spotsOf, withRow, type Sight, type Spot, type SpotOf } from './sight.ts';
import {
  at,
  choiceTerm,
  dateTerm,
  fixedNumber,
  numberTerm,
  randomRows,
  randomSet,
  randomSources,
} from './terms.ts';
import { date } from './values.ts';

const OPERATORS: readonly Comparison[] = ['=', '<>', '<', '<=', '>', '>='];
const EQUALITY: readonly Comparison[] = ['=', '<>'];

/** A condition nested at most so deep. */
export function randomCondition(sight: Sight, depth: number): Condition {
  const { random } = sight;
  if (depth <= 0 || random.chance(0.15)) return leaf(sight);
  const part = (): Condition => randomCondition(sight, depth - 1);
  const made = oneOf<Condition>(random, [
    ...connectives(random, part),
    ...connectives(random, part),
    () => numbers(sight, depth),
    () => numbers(sight, depth),
    () => dates(sight, depth),
    () => rowsCondition(sight, depth),
    () => rowsCondition(sight, depth),
    () => meanOfRows(sight, depth, randomCondition),
    () => every(sight, depth),
    () => different(sight, depth),
    () => forSame(sight, depth),
    () => byReading(sight, part),
  ]);
  return made ?? leaf(sight);
}

function connectives(random: Random, part: () => Condition): readonly (() => Condition)[] {
  const clauses = (): Clause[] => Array.from({ length: random.int(1, 4) }, () => ({ condition: part() }));
  return [
    () => ({ kind: random.pick(['all', 'any', 'none']), of: clauses() }),
    () => {
      const of = clauses();
      return { kind: 'count', ...bounds(random, of.length), of };
    },
    () => ({ kind: 'not', condition: part() }),
    () => ({ kind: random.pick(['except', 'waived']), condition: part(), when: part() }),
    () => ({ kind: 'if-then', when: part(), then: part() }),
  ];
}

/** At least, at most or exactly a number that lies between 1 and so many. */
function bounds(random: Random, most: number): { readonly min?: number; readonly max?: number } {
  const limit = random.int(1, Math.max(1, most));
  return random.pick([{ min: limit }, { max: limit }, { min: limit, max: limit }, { min: limit }]);
}

function byReading(sight: Sight, part: () => Condition): Condition | undefined {
  const question = perhaps(sight.random, sight.questions);
  if (question === undefined) return undefined;
  const cases = question.readings.map((reading) => ({ reading, condition: part() }));
  return { kind: 'by-reading', question: question.id, cases };
}

function leaf(sight: Sight): Condition {
  const { random } = sight;
  const made = oneOf<Condition>(random, [
    () => comparison(sight),
    () => comparison(sight),
    () => comparison(sight),
    () => variable(sight),
    () => variable(sight),
    () => member(sight),
    () => subset(sight),
    () => twoFacts(sight),
    () => (random.chance(0.5) ? completedTime(sight) : laterDay(sight)),
    () => named(sight),
    () => named(sight),
  ]);
  return made ?? { kind: 'always' };
}

function constant(value: Value): Term {
  return { kind: 'value', value };
}

function comparison(sight: Sight): Condition | undefined {
  const { random } = sight;
  const spot = perhaps(
    random,
    spotsOf(sight, 'yes-no', 'tick', 'integer', 'decimal', 'date', 'date-time', 'one-of'),
  );
  const fixed = spot === undefined ? undefined : against(random, spot);
  if (spot === undefined || fixed === undefined) return undefined;
  const { path, fact } = spot;
  const operator = random.pick(fixed.operators);
  const [name] = path.names;
  if (path.row === undefined && path.names.length === 1 && name !== undefined && fixed.order === undefined)
    return { kind: 'compare', fact: fact.id, operator, value: fixed.value };
  const order = fixed.order === undefined ? {} : { order: fixed.order };
  return { kind: 'relation', left: at(spot), operator, right: constant(fixed.value), ...order };
}

interface Against {
  readonly operators: readonly Comparison[];
  readonly value: Value;
  readonly order?: readonly string[];
}

function against(random: Random, { fact: { type } }: Spot): Against | undefined {
  switch (type.kind) {
    case 'yes-no':
    case 'tick':
      return { operators: EQUALITY, value: { kind: 'boolean', value: random.chance(0.5) } };
    case 'integer':
    case 'decimal':
      return { operators: OPERATORS, value: fixedNumber(random, type.kind === 'integer') };
    case 'date':
    case 'date-time':
      return { operators: OPERATORS, value: { kind: 'date', date: date(random, 'year') } };
    case 'one-of': {
      const value: Value = { kind: 'option', id: random.pick(type.options).id };
      if (type.ordered !== true) return { operators: EQUALITY, value };
      return { operators: OPERATORS, value, order: type.options.map(({ id }) => id) };
    }
    default:
      return undefined;
  }
}

function numbers(sight: Sight, depth: number): Condition {
  const { random } = sight;
  const whole = random.chance(0.7);
  const left = comparable(numberTerm(sight, depth, whole, randomCondition));
  const right = random.chance(0.7)
    ? constant(fixedNumber(random, whole))
    : comparable(numberTerm(sight, depth - 1, whole, randomCondition));
  return { kind: 'relation', left, operator: random.pick(OPERATORS), right };
}

/** A table compared with something is written out by the compiler: none stands at a comparison. */
function comparable(term: Term): Term {
  const [first] = term.kind === 'table' ? term.rows : [];
  return first === undefined ? term : constant(first.value);
}

function dates(sight: Sight, depth: number): Condition {
  const { random } = sight;
  const [left, right] = [
    comparable(dateTerm(sight, depth, randomCondition)),
    comparable(dateTerm(sight, depth - 1, randomCondition)),
  ];
  return { kind: 'relation', left, operator: random.pick(OPERATORS), right };
}

/** Two facts of one type, or a choice computed here. */
function twoFacts(sight: Sight): Condition | undefined {
  const { random } = sight;
  const spot = perhaps(
    random,
    spotsOf(sight, 'integer', 'decimal', 'date', 'time', 'date-time', 'one-of', 'yes-no'),
  );
  if (spot === undefined) return undefined;
  const { type } = spot.fact;
  const alike = sight.spots.filter(({ fact }) => JSON.stringify(fact.type) === JSON.stringify(type));
  if (type.kind !== 'one-of')
    return {
      kind: 'relation',
      left: at(spot),
      operator: random.pick(type.kind === 'yes-no' ? EQUALITY : OPERATORS),
      right: at(random.pick(alike)),
    };
  const options = type.options.map(({ id }) => id);
  const right = random.chance(0.5)
    ? at(random.pick(alike))
    : comparable(choiceTerm(sight, 1, options, randomCondition));
  if (type.ordered !== true)
    return { kind: 'relation', left: at(spot), operator: random.pick(EQUALITY), right };
  return { kind: 'relation', left: at(spot), operator: random.pick(OPERATORS), right, order: options };
}

/** A member against the value that `for samme` holds. */
function variable(sight: Sight): Condition | undefined {
  const { random } = sight;
  const held = perhaps(random, sight.held);
  const fits = ({ fact: { type } }: SpotOf<'one-of' | 'several-of'>): boolean =>
    type.options.map(({ id }) => id).join() === held?.values.join();
  const spot = perhaps(random, spotsOf(sight, 'one-of', 'several-of').filter(fits));
  if (held === undefined || spot === undefined) return undefined;
  const right: Term = { kind: 'variable', name: held.name };
  return { kind: 'relation', left: at(spot), operator: random.pick(EQUALITY), right };
}

function member(sight: Sight): Condition | undefined {
  const { random } = sight;
  const spot = perhaps(random, spotsOf(sight, 'one-of', 'several-of', 'code', 'codes'));
  if (spot === undefined) return undefined;
  const { path, fact } = spot;
  const set = randomSet(sight, spot);
  if (fact.type.kind === 'one-of' && path.row === undefined && path.names.length === 1 && random.chance(0.5))
    return { kind: 'among', fact: fact.id, options: random.some(fact.type.options).map(({ id }) => id) };
  const judgement = perhaps(random, spotsOf(sight, 'yes-no'));
  const others = judgement !== undefined && random.chance(0.4) ? { others: judgement.path } : {};
  return { kind: 'member', path, ...set, ...others };
}

function subset(sight: Sight): Condition | undefined {
  const { random } = sight;
  const several = spotsOf(sight, 'several-of', 'codes');
  const spot = perhaps(random, several);
  if (spot === undefined) return undefined;
  const alike = several.filter(({ fact }) => JSON.stringify(fact.type) === JSON.stringify(spot.fact.type));
  if (random.chance(0.5))
    return { kind: 'subset', path: spot.path, within: { kind: 'path', path: random.pick(alike).path } };
  return { kind: 'subset', path: spot.path, within: { kind: 'set', ...randomSet(sight, spot) } };
}

/** A criterion, an indication or one of its routes, or a verdict kept elsewhere. */
function named(sight: Sight): Condition | undefined {
  const { random } = sight;
  return oneOf<Condition>(random, [
    () => {
      const id = perhaps(random, sight.criteria);
      return id === undefined ? undefined : { kind: 'criterion', id };
    },
    () => {
      const found = perhaps(random, sight.rowCriteria);
      const row = perhaps(
        random,
        sight.rows.filter(({ list }) => list !== undefined && list === found?.list),
      );
      return found === undefined || row === undefined
        ? undefined
        : { kind: 'row-criterion', id: found.id, row: row.name };
    },
    () => {
      const found = perhaps(random, sight.indications);
      const route = random.chance(0.5) ? perhaps(random, found?.routes ?? []) : undefined;
      if (found === undefined) return undefined;
      return { kind: 'indication', id: found.id, ...(route === undefined ? {} : { route }) };
    },
    () => {
      const spot = perhaps(random, spotsOf(sight, 'verdict'));
      return spot === undefined ? undefined : { kind: 'verdict', path: spot.path };
    },
  ]);
}

function rowsCondition(sight: Sight, depth: number): Condition | undefined {
  const found = randomRows(sight, depth, randomCondition);
  if (found === undefined) return undefined;
  const { random } = sight;
  const none = random.chance(0.15) ? { max: 0 } : bounds(random, 3);
  return { kind: 'rows', ...none, rows: found.rows };
}

function every(sight: Sight, depth: number): Condition | undefined {
  const found = randomRows(sight, depth, randomCondition);
  if (found === undefined) return undefined;
  return { kind: 'every', rows: found.rows, satisfies: randomCondition(found.inside, depth - 1) };
}

function different(sight: Sight, depth: number): Condition | undefined {
  const found = randomSources(sight);
  if (found === undefined) return undefined;
  const count = sight.random.pick([2, 2, 2, 3]);
  const names: string[] = [];
  let inside = sight;
  for (let n = 0; n < count; n += 1) {
    const name = freshName(inside, 'r');
    names.push(name);
    inside = withRow(inside, name, found.members, found.list);
  }
  const where = randomCondition(inside, Math.min(depth - 1, 2));
  return { kind: 'different', names, sources: found.sources, where };
}

function forSame(sight: Sight, depth: number): Condition | undefined {
  const lists = spotsOf(sight, 'rows').flatMap(({ fact }) => fact.type.members);
  const choices = lists.flatMap(({ type }) =>
    type.kind === 'one-of' || type.kind === 'several-of' ? [type] : [],
  );
  const type = perhaps(sight.random, choices);
  if (type === undefined) return undefined;
  const name = freshName(sight, 'v');
  const values = type.options.map(({ id }) => id);
  const inside = { ...sight, held: [...sight.held, { name, values }] };
  return { kind: 'for-same', name, values, condition: randomCondition(inside, depth - 1) };
}
