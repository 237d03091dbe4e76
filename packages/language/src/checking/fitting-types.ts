/** When two types of answers can stand for one another: rows of several lists, the two sides of a comparison. */

import type { Decimal, Option, ValueType } from '@kriterion/catalogue';

import { given } from '../given.ts';
import type { Scope } from './scope.ts';
import { sameUnit } from './units.ts';
import { isLess } from './values.ts';

type NumberType = Extract<ValueType, { kind: 'integer' | 'decimal' }>;
type ChoiceType = Extract<ValueType, { kind: 'one-of' | 'several-of' }>;

export function isNumber(type: ValueType | undefined): type is NumberType {
  return type?.kind === 'integer' || type?.kind === 'decimal';
}

export function isTruth(type: ValueType | undefined): boolean {
  return type?.kind === 'yes-no' || type?.kind === 'tick';
}

/** A day, or a moment of a day: the two are compared by the day. */
export function isDay(type: ValueType | undefined): boolean {
  return type?.kind === 'date' || type?.kind === 'date-time';
}

/** Whether of two answers one is more than the other: numbers, days and times, and choices that stand lowest first. */
export function hasOrder(type: ValueType): boolean {
  return isNumber(type) || isDay(type) || type.kind === 'time' || isOrdered(type);
}

/** What a row of several lists has at a member: only what all of them have. Nothing where they do not fit. */
export function commonType(a: ValueType, b: ValueType, scope: Scope): ValueType | undefined {
  if (isNumber(a) && isNumber(b)) return commonNumber(a, b, scope);
  if (isTruth(a) && isTruth(b)) return a;
  if (a.kind !== b.kind || a.kind === 'either') return undefined;
  if (isChoice(a) && isChoice(b)) return commonChoice(a, b);
  if (a.kind === 'date' && b.kind === 'date') return a.leastExact === undefined ? b : a;
  return 'list' in a && 'list' in b && a.list !== b.list ? undefined : a;
}

export function isChoice(type: ValueType): type is ChoiceType {
  return type.kind === 'one-of' || type.kind === 'several-of';
}

function commonNumber(a: NumberType, b: NumberType, scope: Scope): ValueType | undefined {
  if (!sameUnit(a.unit, b.unit, scope.run.languages)) return undefined;
  return given({
    kind: a.kind === 'integer' && b.kind === 'integer' ? ('integer' as const) : ('decimal' as const),
    unit: a.unit,
    min: outer(a.min, b.min, isLess),
    max: outer(a.max, b.max, (one, other) => isLess(other, one)),
  });
}

function outer(
  a: Decimal | undefined,
  b: Decimal | undefined,
  isFurther: (one: Decimal, other: Decimal) => boolean,
): Decimal | undefined {
  if (a === undefined || b === undefined) return undefined;
  return isFurther(a, b) ? a : b;
}

function commonChoice(a: ChoiceType, b: ChoiceType): ValueType | undefined {
  const known = new Set(b.options.map(({ id }) => id));
  const options = a.options.filter(({ id }) => known.has(id));
  if (options.length === 0) return undefined;
  if (a.kind === 'several-of') return { kind: 'several-of', options };
  const ordered = b.kind === 'one-of' && isOrdered(a) && isOrdered(b) && sameOrder(a.options, b.options);
  return given({ kind: 'one-of' as const, options, ordered: ordered ? (true as const) : undefined });
}

export function isOrdered(type: ValueType | undefined): boolean {
  return type?.kind === 'one-of' && type.ordered === true;
}

/** Whether two choices have the same options in the same order. */
export function sameOrder(a: readonly Option[], b: readonly Option[]): boolean {
  return a.length === b.length && a.every(({ id }, index) => id === b[index]?.id);
}

/** Whether two choices have the same options. */
export function sameOptions(a: readonly Option[], b: readonly Option[]): boolean {
  const known = new Set(b.map(({ id }) => id));
  return a.length === b.length && a.every(({ id }) => known.has(id));
}
