/**
 * Exact numbers: fractions of whole numbers of any size. Sums and means of decimals stay exact; nothing is rounded and
 * nothing goes through binary floats.
 */

import type { Decimal } from '@kriterion/catalogue';

/** A fraction; the denominator is positive. Not reduced: a sum of decimals keeps a power of ten below. */
export interface Exact {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The decimal of the source or of an answer, as it stands. */
export function exactOf(decimal: Decimal): Exact {
  const [whole = '', fraction = ''] = decimal.split('.');
  return { numerator: BigInt(whole + fraction), denominator: 10n ** BigInt(fraction.length) };
}

/** A whole number: a count, a day. */
export function exactWhole(value: number): Exact {
  return { numerator: BigInt(value), denominator: 1n };
}

/** Nothing at all. */
export const ZERO: Exact = exactWhole(0);

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compareExact(a: Exact, b: Exact): number {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** The sum; over one denominator where one divides the other, as those of decimals do. */
export function addExact(a: Exact, b: Exact): Exact {
  if (a.denominator % b.denominator === 0n) {
    const scaled = b.numerator * (a.denominator / b.denominator);
    return { numerator: a.numerator + scaled, denominator: a.denominator };
  }
  if (b.denominator % a.denominator === 0n) return addExact(b, a);
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

/** The number over a count above zero. */
export function dividedBy(a: Exact, count: number): Exact {
  return { numerator: a.numerator, denominator: a.denominator * BigInt(count) };
}

/** The number with its sign turned. */
export function negated(a: Exact): Exact {
  return { numerator: -a.numerator, denominator: a.denominator };
}

/** The whole number at or below it, for days and minutes. */
export function wholeOf(a: Exact): number {
  const cut = a.numerator / a.denominator;
  return Number(cut * a.denominator > a.numerator ? cut - 1n : cut);
}

/** One text for each number, however it is written. */
export function keyOfExact(a: Exact): string {
  const divisor = greatestCommon(a.numerator < 0n ? -a.numerator : a.numerator, a.denominator);
  return `${a.numerator / divisor}/${a.denominator / divisor}`;
}

function greatestCommon(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
