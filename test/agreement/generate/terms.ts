/** Random terms, by the kind of value that is wanted. */

import type {
  Condition,
  Fact,
  RowSource,
  Rows,
  ScoreGroup,
  Term,
  Value,
  ValueSet,
} from '@kriterion/catalogue';

import type { Random } from '../../recovery/random.ts';
import { freshName, oneOf, perhaps, spotsOf, withRow, type Sight, type Spot } from './sight.ts';
import { CODES, date, DECIMAL, WHOLE } from './values.ts';

/** Makes a condition nested at most so deep; passed in, since conditions and terms are made of each other. */
export type MakeCondition = (sight: Sight, depth: number) => Condition;

/** A number as it stands in a source. */
export function numberValue(value: string): Value {
  return { kind: 'number', quantity: { value } };
}

function constant(value: Value): Term {
  return { kind: 'value', value };
}

/** A fact as a term. */
export function at({ path }: Spot): Term {
  return { kind: 'path', path };
}

const UNITS = ['years', 'months', 'weeks', 'days'] as const;

/** A fixed whole number or decimal. */
export function fixedNumber(random: Random, whole: boolean): Value {
  return numberValue(random.pick(whole ? WHOLE : DECIMAL));
}

/** A number; a whole one where a whole one is wanted. */
export function numberTerm(sight: Sight, depth: number, whole: boolean, make: MakeCondition): Term {
  const { random } = sight;
  const leaf = (): Term | undefined => {
    const spot = perhaps(
      random,
      spotsOf(sight, ...(whole ? (['integer'] as const) : (['integer', 'decimal'] as const))),
    );
    return spot === undefined ? undefined : at(spot);
  };
  if (depth <= 0 || random.chance(0.3)) return leaf() ?? constant(fixedNumber(random, whole));
  const again = (): Term => numberTerm(sight, depth - 1, whole, make);
  const made = oneOf<Term>(random, [
    leaf,
    () => overRows(sight, depth, whole, make),
    () => overRows(sight, depth, whole, make),
    () => valuesAmong(sight),
    () => elapsed(sight, depth, make),
    () => ({ kind: 'choice', when: make(sight, depth - 1), then: again(), otherwise: again() }),
    () => table(sight, depth, () => fixedNumber(random, whole)),
    () => ({ kind: 'score', groups: scoreGroups(sight, depth, whole, make) }),
    () => parameterOf(sight, 'number'),
  ]);
  return made ?? constant(fixedNumber(random, whole));
}

function parameterOf({ random, parameters }: Sight, kind: 'number' | 'date'): Term | undefined {
  const found = perhaps(
    random,
    parameters.filter((one) => one.kind === kind),
  );
  return found === undefined ? undefined : { kind: 'parameter', id: found.id };
}

function elapsed(sight: Sight, depth: number, make: MakeCondition): Term {
  return {
    kind: 'elapsed',
    unit: sight.random.pick(UNITS),
    from: momentTerm(sight) ?? dateTerm(sight, depth - 1, make),
    to: dateTerm(sight, depth - 1, make),
  };
}

/** A day and an hour, which counts as the day. */
function momentTerm(sight: Sight): Term | undefined {
  const spot = sight.random.chance(0.3) ? perhaps(sight.random, spotsOf(sight, 'date-time')) : undefined;
  return spot === undefined ? undefined : at(spot);
}

/** A date. */
export function dateTerm(sight: Sight, depth: number, make: MakeCondition): Term {
  const { random } = sight;
  const leaf = (): Term | undefined => {
    const spot = perhaps(random, spotsOf(sight, 'date'));
    return spot === undefined ? undefined : at(spot);
  };
  const fixed = (): Term => constant({ kind: 'date', date: date(random, 'year') });
  if (depth <= 0 || random.chance(0.4)) return leaf() ?? fixed();
  const again = (): Term => dateTerm(sight, depth - 1, make);
  const made = oneOf<Term>(random, [
    () => ({
      kind: 'shifted',
      date: again(),
      by: random.pick([-1, 1, 6, 12, 13, -18]),
      unit: random.pick(UNITS),
    }),
    () => ({ kind: 'choice', when: make(sight, depth - 1), then: again(), otherwise: again() }),
    () => extremeDate(sight, depth, make),
    () => parameterOf(sight, 'date'),
    () => table(sight, depth, () => ({ kind: 'date', date: date(random, 'year') })),
  ]);
  return made ?? fixed();
}

function extremeDate(sight: Sight, depth: number, make: MakeCondition): Term | undefined {
  const rows = randomRows(sight, depth, make);
  const own =
    rows === undefined ? [] : spotsOf(rows.inside, 'date').filter(({ path }) => path.row === rows.rows.row);
  const spot = perhaps(sight.random, own);
  if (rows === undefined || spot === undefined) return undefined;
  return {
    kind: 'aggregate',
    function: sight.random.pick(['lowest', 'highest']),
    of: at(spot),
    rows: rows.rows,
  };
}

/** One of the options. */
export function choiceTerm(
  sight: Sight,
  depth: number,
  options: readonly string[],
  make: MakeCondition,
): Term {
  const { random } = sight;
  const option = (): Value => ({ kind: 'option', id: random.pick(options) });
  if (depth <= 0) return constant(option());
  const again = (): Term => choiceTerm(sight, depth - 1, options, make);
  const made = oneOf<Term>(random, [
    () => ({ kind: 'choice', when: make(sight, depth - 1), then: again(), otherwise: again() }),
    () => table(sight, depth, option),
    () => {
      const same = spotsOf(sight, 'one-of').filter(({ fact }) =>
        fact.type.options.every(({ id }) => options.includes(id)),
      );
      const spot = perhaps(random, same);
      return spot === undefined ? undefined : at(spot);
    },
  ]);
  return made ?? constant(option());
}

/** Rows that conditions and numbers range over, and what is seen inside. */
export interface RandomRows {
  readonly rows: Rows;
  readonly inside: Sight;
  readonly members: readonly Fact[];
}

/** A list, pooled lists, or the patient among them. */
export function randomSources(
  sight: Sight,
):
  | { readonly sources: readonly RowSource[]; readonly members: readonly Fact[]; readonly list?: string }
  | undefined {
  const { random } = sight;
  const first = perhaps(random, spotsOf(sight, 'rows'));
  if (first === undefined) return undefined;
  const source = (spot: Spot): RowSource => ({ kind: 'list', path: spot.path });
  const { members } = first.fact.type;
  const list = listKey(first);
  if (random.chance(0.65)) return { sources: [source(first)], members, list };
  const pooled = random.pick(spotsOf(sight, 'rows'));
  const withPatient = random.chance(0.6);
  const parts = [members, pooled.fact.type.members, ...(withPatient ? [ofPatient(sight)] : [])];
  const shared = members.filter((one) => parts.every((part) => part.some((other) => isAlike(one, other))));
  if (shared.length === 0) return { sources: [source(first)], members, list };
  const isSame = JSON.stringify(pooled.path) === JSON.stringify(first.path);
  const lists = isSame ? [source(first)] : [source(first), source(pooled)];
  return { sources: withPatient ? [{ kind: 'patient' }, ...lists] : lists, members: shared };
}

function ofPatient({ spots }: Sight): readonly Fact[] {
  return spots
    .filter(({ path }) => path.row === undefined && path.names.length === 1)
    .map(({ fact }) => fact);
}

function isAlike(one: Fact, other: Fact): boolean {
  return (
    one.id === other.id && one.derived === undefined && other.derived === undefined && one.type === other.type
  );
}

/** A list by the names that lead to it; rows of one list have one key. */
export function listKey({ path, fact }: Spot): string {
  return path.row === undefined ? path.names.join('.') : `*.${fact.id}`;
}

/** Rows with a name of their own and perhaps a condition. */
export function randomRows(sight: Sight, depth: number, make: MakeCondition): RandomRows | undefined {
  const found = randomSources(sight);
  if (found === undefined) return undefined;
  const row = freshName(sight, 'r');
  const inside = withRow(sight, row, found.members, found.list);
  const where = sight.random.chance(0.7) ? { where: make(inside, Math.min(depth - 1, 2)) } : {};
  return { rows: { row, sources: found.sources, ...where }, inside, members: found.members };
}

function overRows(sight: Sight, depth: number, whole: boolean, make: MakeCondition): Term | undefined {
  const { random } = sight;
  const found = randomRows(sight, depth, make);
  if (found === undefined) return undefined;
  const { rows, inside } = found;
  const own = inside.spots.filter(({ path }) => path.row === rows.row);
  const number = (): Spot | undefined =>
    perhaps(
      random,
      own.filter(({ fact: { type } }) => type.kind === 'integer' || (!whole && type.kind === 'decimal')),
    );
  const of = (): Term | undefined => {
    if (random.chance(0.2)) return numberTerm(inside, 1, whole, make);
    const spot = number();
    return spot === undefined ? undefined : at(spot);
  };
  return oneOf<Term>(random, [
    () => ({ kind: 'count', rows }),
    () => {
      const weight = of();
      return weight === undefined ? undefined : { kind: 'count', rows, weight };
    },
    () => {
      const spot = perhaps(
        random,
        own.filter(({ fact }) => COUNTED.has(fact.type.kind)),
      );
      return spot === undefined ? undefined : { kind: 'distinct', of: at(spot), rows };
    },
    () => {
      const value = of();
      const which = random.pick(whole ? (['sum', 'lowest', 'highest'] as const) : AGGREGATES);
      return value === undefined ? undefined : { kind: 'aggregate', function: which, of: value, rows };
    },
  ]);
}

const AGGREGATES = ['sum', 'mean', 'lowest', 'highest'] as const;

/** Kinds of answers whose different values can be counted. */
const COUNTED = new Set([
  'time',
  'date-time',
  'yes-no',
  'integer',
  'decimal',
  'date',
  'one-of',
  'several-of',
  'code',
  'codes',
]);

function valuesAmong(sight: Sight): Term | undefined {
  const spot = perhaps(sight.random, spotsOf(sight, 'several-of', 'codes'));
  return spot === undefined
    ? undefined
    : { kind: 'values-among', path: spot.path, ...randomSet(sight, spot) };
}

/** A set of what the fact may hold. */
export function randomSet(
  { random }: Sight,
  { fact: { type } }: Spot,
): { readonly set: ValueSet; readonly list?: string } {
  if (type.kind !== 'code' && type.kind !== 'codes') {
    const options =
      type.kind === 'one-of' || type.kind === 'several-of' ? type.options.map(({ id }) => id) : [];
    const values = random.some(options).map((value) => ({ kind: 'value', value }) as const);
    return { set: { include: values, exclude: random.chance(0.2) ? values.slice(1) : [] } };
  }
  const entry = (): ValueSet['include'][number] => {
    const { code } = random.pick(CODES);
    return random.pick([
      { kind: 'value', value: code } as const,
      { kind: 'prefix', prefix: random.pick(['A', 'A1', 'B', 'con']) } as const,
      { kind: 'below', code } as const,
    ]);
  };
  const include = Array.from({ length: random.int(1, 2) }, entry);
  return { set: { include, exclude: random.chance(0.4) ? [entry()] : [] }, list: type.list };
}

/** A table over one or two facts. */
export function table(sight: Sight, depth: number, value: () => Value): Term | undefined {
  const { random } = sight;
  const keys = spotsOf(sight, 'yes-no', 'integer', 'one-of');
  if (keys.length === 0 || depth < 0) return undefined;
  const chosen = random.some(keys, 1, 2);
  const rows = Array.from({ length: random.int(1, 3) }, () => {
    const parts = chosen.map((spot) => ({ condition: keyCondition(random, spot) }));
    const [only] = parts;
    const when: Condition =
      parts.length === 1 && only !== undefined ? only.condition : { kind: 'all', of: parts };
    return { when, value: value() };
  });
  return { kind: 'table', keys: chosen.map(({ path }) => path), rows };
}

function keyCondition(random: Random, spot: Spot): Condition {
  const { type } = spot.fact;
  if (random.chance(0.15)) return { kind: 'always' };
  const relation = (operator: '=' | '<' | '>=', value: Value): Condition => ({
    kind: 'relation',
    left: at(spot),
    operator,
    right: constant(value),
  });
  if (type.kind === 'one-of') return relation('=', { kind: 'option', id: random.pick(type.options).id });
  if (type.kind === 'yes-no') return relation('=', { kind: 'boolean', value: random.chance(0.5) });
  return relation(random.pick(['=', '<', '>=']), fixedNumber(random, true));
}

function scoreGroups(
  sight: Sight,
  depth: number,
  whole: boolean,
  make: MakeCondition,
): readonly ScoreGroup[] {
  const { random } = sight;
  const points = whole ? ['1', '2', '3', '-1', '0'] : ['1', '0.1', '0.2', '2', '-1'];
  return Array.from({ length: random.int(1, 2) }, () => ({
    rows: Array.from({ length: random.int(1, 3) }, () => ({
      points: random.pick(points),
      condition: make(sight, depth - 2),
    })),
  }));
}
