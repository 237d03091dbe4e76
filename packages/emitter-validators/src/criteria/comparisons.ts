/** Comparisons: inline where both sides are plain, on values that may not be known elsewhere. */

import type { Comparison, Condition, Fact, Path, Term, Value } from '@kriterion/catalogue';

import { literal } from '../printing/text.ts';
import type { At } from './at.ts';
import { holdingOf, isNear } from './fields.ts';
import { daysOfDate } from './limits.ts';
import { plainPlace } from './paths.ts';
import { propertyOf } from './shapes.ts';

type Relation = Extract<Condition, { readonly kind: 'relation' }>;
type Compare = Extract<Condition, { readonly kind: 'compare' }>;

/** One term against another. */
export function comparisonCode(condition: Compare | Relation, at: At): string {
  const relation: Relation =
    condition.kind === 'relation'
      ? condition
      : {
          kind: 'relation',
          left: { kind: 'path', path: { names: [condition.fact] } },
          operator: condition.operator,
          right: { kind: 'value', value: condition.value },
        };
  return plainCode(relation, at) ?? relationOfValues(relation, at);
}

/** The answer to a choice is one of the options named. */
export function amongCode(condition: Extract<Condition, { readonly kind: 'among' }>, at: At): string {
  const path: Path = { names: [condition.fact] };
  const plain = plainPlace(path, at);
  const held = heldIn(plain);
  if (held !== undefined && held.holding === 'text')
    return oneOfCode(held.code, condition.options, '3', '0', at);
  const standing = at.making.standing(
    { include: condition.options.map((value) => ({ kind: 'value', value })), exclude: [] },
    undefined,
  );
  return `${at.making.use('atLeastOne')}(${at.making.write.term({ kind: 'path', path }, at)}, ${standing}, 0)`;
}

interface Held {
  readonly code: string;
  readonly holding: ReturnType<typeof holdingOf>;
  readonly facts: readonly Fact[];
}

function heldIn(plain: ReturnType<typeof plainPlace>): Held | undefined {
  const [fact] = plain?.facts ?? [];
  if (plain === undefined || fact === undefined) return undefined;
  const properties = new Set(plain.facts.map(propertyOf));
  if (properties.size !== 1) return undefined;
  return { code: `${plain.holder}.${propertyOf(fact)}`, holding: holdingOf(fact), facts: plain.facts };
}

const TURNED: Readonly<Record<Comparison, Comparison>> = {
  '=': '=',
  '<>': '<>',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

/** A plain answer against a fixed value, on whichever side it stands. */
function plainCode({ left, operator, right, order }: Relation, at: At): string | undefined {
  if (left.kind === 'path' && right.kind === 'value')
    return againstValue(left, operator, right.value, order, at);
  if (left.kind === 'value' && right.kind === 'path')
    return againstValue(right, TURNED[operator], left.value, order, at);
  return undefined;
}

function againstValue(
  { path }: Extract<Term, { readonly kind: 'path' }>,
  operator: Comparison,
  value: Value,
  order: readonly string[] | undefined,
  at: At,
): string | undefined {
  const held = heldIn(plainPlace(path, at));
  if (held === undefined) return undefined;
  switch (held.holding) {
    case 'truth':
      return value.kind === 'boolean' ? truthCode(held.code, operator, value.value, at) : undefined;
    case 'number':
      return value.kind === 'number' && isNear(value.quantity.value)
        ? numberComparison(held.code, operator, value.quantity.value)
        : undefined;
    case 'days': {
      const days = value.kind === 'date' ? daysOfDate(value.date) : undefined;
      return days === undefined ? undefined : daysComparison(held.code, operator, days);
    }
    case 'text':
      return value.kind === 'option' ? textComparison(held, operator, value.id, order, at) : undefined;
    default:
      return undefined;
  }
}

function truthCode(held: string, operator: Comparison, value: boolean, at: At): string | undefined {
  if (operator !== '=' && operator !== '<>') return undefined;
  return (operator === '=') === value ? held : `${at.making.use('opposite')}(${held})`;
}

/** What is not known is not a number and meets neither question. */
function numberComparison(held: string, operator: Comparison, limit: string): string {
  switch (operator) {
    case '=':
      return `${held} === ${limit} ? 3 : ${held} < ${limit} || ${held} > ${limit} ? 0 : 2`;
    case '<>':
      return `${held} === ${limit} ? 0 : ${held} < ${limit} || ${held} > ${limit} ? 3 : 2`;
    case '<':
      return `${held} < ${limit} ? 3 : ${held} >= ${limit} ? 0 : 2`;
    case '<=':
      return `${held} <= ${limit} ? 3 : ${held} > ${limit} ? 0 : 2`;
    case '>':
      return `${held} > ${limit} ? 3 : ${held} <= ${limit} ? 0 : 2`;
    case '>=':
      return `${held} >= ${limit} ? 3 : ${held} < ${limit} ? 0 : 2`;
  }
}

/** Definite only if it holds for every day of the one against every day of the other. */
function daysComparison(
  held: string,
  operator: Comparison,
  [first, last]: readonly [number, number],
): string {
  const isApart = `${held}$last < ${first} || ${held}$first > ${last}`;
  const isSame = first === last ? `${held}$first === ${first} && ${held}$last === ${first}` : undefined;
  const before = (yes: string, no: string): string =>
    `${held}$last < ${first} ? ${yes} : ${held}$first >= ${last} ? ${no} : 2`;
  const after = (yes: string, no: string): string =>
    `${held}$first > ${last} ? ${yes} : ${held}$last <= ${first} ? ${no} : 2`;
  switch (operator) {
    case '=':
      return `${isApart} ? 0 : ${isSame === undefined ? '2' : `${isSame} ? 3 : 2`}`;
    case '<>':
      return `${isApart} ? 3 : ${isSame === undefined ? '2' : `${isSame} ? 0 : 2`}`;
    case '<':
      return before('3', '0');
    case '>=':
      return before('0', '3');
    case '>':
      return after('3', '0');
    case '<=':
      return after('0', '3');
  }
}

function textComparison(
  { code, facts }: Held,
  operator: Comparison,
  value: string,
  order: readonly string[] | undefined,
  at: At,
): string | undefined {
  if (operator === '=') return oneOfCode(code, [value], '3', '0', at);
  if (operator === '<>') return oneOfCode(code, [value], '0', '3', at);
  if (order === undefined) return undefined;
  const options = facts.flatMap(({ type }) =>
    type.kind === 'one-of' ? type.options.map(({ id }) => id) : [''],
  );
  if (![...options, value].every((option) => order.includes(option))) return undefined;
  const rank = order.indexOf(value);
  return oneOfCode(
    code,
    order.filter((_, n) => isRanked(n, operator, rank)),
    '3',
    '0',
    at,
  );
}

function isRanked(rank: number, operator: '<' | '<=' | '>' | '>=', limit: number): boolean {
  switch (operator) {
    case '<':
      return rank < limit;
    case '<=':
      return rank <= limit;
    case '>':
      return rank > limit;
    case '>=':
      return rank >= limit;
  }
}

const MOST_COMPARED = 6;

function oneOfCode(
  held: string,
  options: readonly string[],
  yes: string,
  no: string,
  { making }: At,
): string {
  const test =
    options.length > MOST_COMPARED
      ? `${making.texts(options)}.has(${held})`
      : options.map((option) => `${held} === ${literal(option)}`).join(' || ');
  return `${held} === undefined ? 2 : ${test === '' ? no : `${test} ? ${yes} : ${no}`}`;
}

function textList(texts: readonly string[]): string {
  return `[${texts.map(literal).join(', ')}]`;
}

/** A comparison of two terms as they are known. */
function relationOfValues(condition: Extract<Condition, { readonly kind: 'relation' }>, at: At): string {
  const { making } = at;
  const [left, right] = [at.making.write.term(condition.left, at), at.making.write.term(condition.right, at)];
  const order =
    condition.order === undefined
      ? ''
      : `, ${making.constant('order', 'readonly string[]', textList(condition.order))}`;
  return `${making.use('related')}(${left}, '${condition.operator}', ${right}${order})`;
}
