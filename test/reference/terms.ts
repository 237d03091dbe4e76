/** The value of a term, as all that it may be. */

import type { Group, Rows, Term, Value, Verdict } from '@kriterion/catalogue';

import { completed, daysOf, shifted } from './calendar.ts';
import {
  divided,
  ends,
  fractionOf,
  order,
  sum,
  wholeNumber,
  type Amount,
  type Fraction,
} from './fractions.ts';
import { placeOf, poolOf, withRow, type Judge, type Scope } from './judge.ts';
import { isIn, numberOfValues, ZERO } from './patient.ts';
import {
  amounts,
  days,
  isCertain,
  isNothing,
  NOTHING,
  oneOf,
  truthValue,
  unanswered,
  words,
  wordsOf,
  type Possible,
  type Way,
} from './possible.ts';

type TermOf<Kind extends Term['kind']> = Extract<Term, { readonly kind: Kind }>;

/** Number or date of which nothing at all is known, as that of a parameter that is not set. */
const UNSET: Possible = unanswered(amounts('least', 'most'));

/** The value of a term. */
export function valueOf(judge: Judge, term: Term, scope: Scope): Possible {
  switch (term.kind) {
    case 'value':
      return constant(term.value);
    case 'path': {
      const { row, fact } = placeOf(judge, term.path, scope);
      return judge.fact(row, fact);
    }
    case 'parameter':
      return parameter(judge.group, term.id);
    case 'variable':
      return words(scope.held.get(term.name) ?? '');
    case 'condition':
      return truthValue(judge.truth(term.condition, scope));
    case 'choice':
      return choice(judge, term, scope);
    case 'elapsed':
      return elapsed(judge, term, scope);
    case 'shifted':
      return shiftedTerm(judge, term, scope);
    case 'table':
      return firstRow(judge, term, scope);
    case 'score':
      return score(judge, term, scope);
    default:
      return overMany(judge, term, scope);
  }
}

function overMany(
  judge: Judge,
  term: TermOf<'values-among' | 'count' | 'distinct' | 'aggregate'>,
  scope: Scope,
): Possible {
  switch (term.kind) {
    case 'values-among':
      return valuesAmong(judge, term, scope);
    case 'distinct':
      return distinct(judge, term, scope);
    case 'count':
      return count(judge, term, scope);
    case 'aggregate':
      return AGGREGATES[term.function](contributions(judge, term.rows, term.of, scope));
  }
}

function constant(value: Value): Possible {
  switch (value.kind) {
    case 'boolean':
      return words(String(value.value));
    case 'option':
      return words(value.id);
    case 'number':
      return amounts(fractionOf(value.quantity.value) ?? ZERO);
    case 'date': {
      const covered = daysOf(value.date);
      if (covered === undefined) throw new Error(`${value.date} is no date`);
      return days(covered);
    }
  }
}

function parameter(group: Group, id: string): Possible {
  const value = group.parameters?.find((one) => one.id === id)?.value;
  return value === undefined ? UNSET : constant(value);
}

function choice(judge: Judge, { when, then, otherwise }: TermOf<'choice'>, scope: Scope): Possible {
  const verdict = judge.truth(when, scope);
  const ways: Possible[] = [];
  if (verdict !== 'not-met') ways.push(judge.value(then, scope));
  if (verdict !== 'met') ways.push(judge.value(otherwise, scope));
  return oneOf(ways);
}

/** As a value of its own a table is its first row that fits, or nothing. */
function firstRow(judge: Judge, { rows }: TermOf<'table'>, scope: Scope): Possible {
  const ways: Possible[] = [];
  for (const { when, value } of rows) {
    const verdict = judge.truth(when, scope);
    if (verdict !== 'not-met') ways.push(constant(value));
    if (verdict === 'met') return oneOf(ways);
  }
  return oneOf([...ways, NOTHING]);
}

function shiftedTerm(judge: Judge, { date, by, unit }: TermOf<'shifted'>, scope: Scope): Possible {
  const { unanswered: open, ways } = judge.value(date, scope);
  return {
    unanswered: open,
    ways: ways.map((way) => (way.kind === 'day' ? { kind: 'day', day: shifted(way.day, by, unit) } : way)),
  };
}

function elapsed(judge: Judge, { unit, from, to }: TermOf<'elapsed'>, scope: Scope): Possible {
  const [start, end] = [judge.value(from, scope), judge.value(to, scope)];
  if (isNothing(start) || isNothing(end)) return NOTHING;
  if (start.unanswered || end.unanswered) return UNSET;
  return oneOf(start.ways.flatMap((a) => end.ways.map((b) => between(a, b, unit))));
}

function between(from: Way, to: Way, unit: TermOf<'elapsed'>['unit']): Possible {
  if (from.kind !== 'day' || to.kind !== 'day') return NOTHING;
  const [start, end] = [from.day, to.day];
  if (Number.isFinite(start) && Number.isFinite(end))
    return amounts(wholeNumber(completed(start, end, unit)));
  return start === -Infinity || end === Infinity ? amounts('most') : amounts('least');
}

/** In each group the highest row that is met; the rows that are open are tried as met and as not met. */
function score(judge: Judge, { groups }: TermOf<'score'>, scope: Scope): Possible {
  const perGroup = groups.map(({ rows }) => {
    let best: (Amount | undefined)[] = [undefined];
    for (const { points, condition } of rows) {
      const verdict = judge.truth(condition, scope);
      const its = fractionOf(points) ?? ZERO;
      const withIt = best.map((other) => (other === undefined || order(its, other) > 0 ? its : other));
      best = [...(verdict === 'met' ? [] : best), ...(verdict === 'not-met' ? [] : withIt)];
    }
    return best.map((points) => points ?? ZERO);
  });
  return amounts(...perGroup.reduce(sums, [ZERO]));
}

/** All sums of one of each; of many only the ends are kept, which no other sum passes. */
function sums(before: readonly Amount[], next: readonly Amount[]): readonly Amount[] {
  const all = before.flatMap((a) => next.map((b) => sum(a, b)));
  return all.length > 64 ? ends(all) : all;
}

function valuesAmong(judge: Judge, term: TermOf<'values-among'>, scope: Scope): Possible {
  const { row, fact } = placeOf(judge, term.path, scope);
  const value = judge.fact(row, fact);
  if (value.unanswered) return amounts(ZERO, 'most');
  const found = value.ways.map(
    (way) => wordsOf(way).filter((word) => isIn(judge.group, term.list, term.set, word)).length,
  );
  return amounts(...found.map(wholeNumber));
}

/** A row as it bears on a number over rows. */
export interface Contribution {
  readonly belongs: Verdict;
  readonly value: Possible;
  /** It stands for any number of rows that may come. */
  readonly isFurther: boolean;
}

/** Each row of the pool that may belong, with its value. */
function contributions(judge: Judge, rows: Rows, of: Term, scope: Scope): readonly Contribution[] {
  const pool = poolOf(judge, rows.sources, scope);
  const all = [...pool.rows, ...pool.further];
  return all.flatMap((row) => {
    const inside = withRow(scope, rows.row, row);
    const belongs = rows.where === undefined ? 'met' : judge.truth(rows.where, inside);
    if (belongs === 'not-met') return [];
    return [{ belongs, value: judge.value(of, inside), isFurther: pool.further.includes(row) }];
  });
}

function count(judge: Judge, { rows, weight }: TermOf<'count'>, scope: Scope): Possible {
  const one: Term = { kind: 'value', value: { kind: 'number', quantity: { value: '1' } } };
  return total(contributions(judge, rows, weight ?? one, scope));
}

function amountsOf({ ways }: Possible): readonly Amount[] {
  return ways.flatMap((way) => (way.kind === 'amount' ? [way.amount] : way.kind === 'nothing' ? [ZERO] : []));
}

function total(all: readonly Contribution[]): Possible {
  const perRow = all.map(({ belongs, value, isFurther }) => {
    const its = isFurther ? amountsOf(value).map(manyTimes) : amountsOf(value);
    return belongs === 'met' && !isFurther ? its : [...its, ZERO];
  });
  return amounts(...perRow.reduce(sums, [ZERO]));
}

/** What any number of rows with this amount may come to, beside nothing. */
function manyTimes(amount: Amount): Amount {
  const sign = order(amount, ZERO);
  return sign > 0 ? 'most' : sign < 0 ? 'least' : ZERO;
}

/** Exact, and open as soon as it is open which rows belong or one of them is not answered. */
function mean(all: readonly Contribution[]): Possible {
  const having = all.filter(({ value }) => !isNothing(value));
  const isOpen = ({ belongs, value, isFurther }: Contribution): boolean =>
    isFurther || belongs !== 'met' || value.unanswered || value.ways.some(({ kind }) => kind === 'nothing');
  if (having.some(isOpen)) return UNSET;
  if (having.length === 0) return NOTHING;
  return amounts(...amountsOf(total(having)).map((amount) => divided(amount, having.length)));
}

/** The least (`side` -1) or greatest (1): of every way to choose, the one farthest out of those that belong. */
function extreme(side: -1 | 1): (all: readonly Contribution[]) => Possible {
  return (all) => {
    let ways: Way[] = [{ kind: 'nothing' }];
    for (const { belongs, value, isFurther } of all) {
      const withIt = ways.flatMap((a) => value.ways.map((b) => farther(a, b, side)));
      const next = belongs === 'met' && !isFurther ? withIt : [...ways, ...withIt];
      ways = endsOf(next);
    }
    return { unanswered: false, ways };
  };
}

function farther(a: Way, b: Way, side: -1 | 1): Way {
  if (a.kind === 'nothing') return b;
  if (b.kind === 'nothing') return a;
  return orderOf(b, a) === side ? b : a;
}

function orderOf(a: Way, b: Way): number {
  if (a.kind === 'amount' && b.kind === 'amount') return order(a.amount, b.amount);
  return a.kind === 'day' && b.kind === 'day' ? Math.sign(a.day - b.day) : 0;
}

/** The least way, the greatest, and nothing where it is among them. */
function endsOf(ways: readonly Way[]): Way[] {
  const sorted = ways.filter(({ kind }) => kind !== 'nothing').sort(orderOf);
  const outer = [sorted[0], sorted.at(-1)].filter((way) => way !== undefined);
  return ways.length === sorted.length ? outer : [{ kind: 'nothing' }, ...outer];
}

const AGGREGATES = { sum: total, mean, lowest: extreme(-1), highest: extreme(1) } as const;

/** Different values: no fewer than are surely there, no more than rows and answers allow. */
function distinct(judge: Judge, { of, rows }: TermOf<'distinct'>, scope: Scope): Possible {
  const all = contributions(judge, rows, of, scope);
  const sure = all.filter(({ belongs, isFurther }) => belongs === 'met' && !isFurther);
  const fewest = new Set(sure.filter(({ value }) => isCertain(value)).flatMap(({ value }) => textsOf(value)));
  const hasSome = sure.some(({ value }) =>
    value.ways.every((way) => way.kind !== 'nothing' && way.kind !== 'words'),
  );
  const answerable = mostAnswers(judge, of, rows, scope);
  const isSeveral = answerable.several;
  const least = fewest.size === 0 && hasSome && !isSeveral ? 1 : fewest.size;
  const known = new Set(all.filter(({ value }) => isCertain(value)).flatMap(({ value }) => textsOf(value)));
  const open = all.filter(({ value }) => !isCertain(value));
  const isEndless = all.some(({ isFurther }) => isFurther) || (isSeveral && open.length > 0);
  const most = isEndless ? Infinity : known.size + open.length;
  const bounded = Math.min(most, answerable.number);
  return amounts(wholeNumber(least), Number.isFinite(bounded) ? wholeNumber(bounded) : 'most');
}

function textsOf({ ways }: Possible): readonly string[] {
  return ways.flatMap((way) => {
    if (way.kind === 'amount') return typeof way.amount === 'string' ? [] : [lowestTerms(way.amount)];
    return way.kind === 'day' ? [`${String(way.day)} ${String(way.minute)}`] : wordsOf(way);
  });
}

function lowestTerms({ whole, over }: Fraction): string {
  let [a, b] = [whole < 0n ? -whole : whole, over];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? '0' : `${String(whole / a)}/${String(over / a)}`;
}

/** How many values there are to choose from; and whether a row has several of them. */
function mostAnswers(
  judge: Judge,
  of: Term,
  rows: Rows,
  scope: Scope,
): { readonly number: number; readonly several: boolean } {
  if (of.kind !== 'path') return { number: Infinity, several: false };
  const pool = poolOf(judge, rows.sources, scope);
  const facts = [...pool.rows, ...pool.further].map(
    (row) => placeOf(judge, of.path, withRow(scope, rows.row, row)).fact,
  );
  // What a number is computed from may take it outside its range.
  const isOpen = facts.some(({ derived, type }) => derived !== undefined && type.kind === 'integer');
  const number = Math.max(0, ...facts.map(({ type }) => numberOfValues(type, judge.group)));
  const several = facts.some(({ type }) => type.kind === 'several-of' || type.kind === 'codes');
  return { number: isOpen ? Infinity : number, several };
}
