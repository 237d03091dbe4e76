/**
 * What something comes to under every combination of readings of the open questions: one thing for all of them, or
 * one for each. Most of a criterion does not depend on a reading and is judged once.
 */

import type { Verdict } from '@kriterion/catalogue';

import { agreed } from './kleene.ts';

/** One thing for all combinations of readings, or one for each, in order. */
export type Spread<T> = { readonly same: T } | { readonly each: readonly T[] };

/** The same whatever the reading. */
export function same<T>(value: T): Spread<T> {
  return { same: value };
}

/** What it comes to under the combination with this number. */
export function under<T>(spread: Spread<T>, combination: number): T {
  if ('same' in spread) return spread.same;
  const found = spread.each[combination];
  if (found === undefined) throw new Error(`there is no combination of readings number ${combination}`);
  return found;
}

/** Combines parts for each combination of readings, and only once where no part depends on one. */
export function together<T, R>(parts: readonly Spread<T>[], combine: (values: readonly T[]) => R): Spread<R> {
  const each = parts.find((part): part is { readonly each: readonly T[] } => 'each' in part)?.each;
  const at = (combination: number): R => combine(parts.map((part) => under(part, combination)));
  return each === undefined ? same(at(0)) : { each: each.map((_, combination) => at(combination)) };
}

/** Two parts of different types combined. */
export function both<A, B, R>(a: Spread<A>, b: Spread<B>, combine: (a: A, b: B) => R): Spread<R> {
  if ('same' in a && 'same' in b) return same(combine(a.same, b.same));
  const length = 'each' in a ? a.each.length : 'each' in b ? b.each.length : 1;
  return {
    each: Array.from({ length }, (_, combination) => combine(under(a, combination), under(b, combination))),
  };
}

/** One part turned into something else. */
export function turned<A, R>(a: Spread<A>, turn: (value: A) => R): Spread<R> {
  return 'same' in a ? same(turn(a.same)) : { each: a.each.map(turn) };
}

/** What all readings agree on; undetermined where they differ. */
export function agreement(spread: Spread<Verdict>): Verdict {
  return 'same' in spread ? spread.same : agreed(spread.each);
}

/** Every value it takes under some reading. */
export function outcomesOf<T>(spread: Spread<T>): readonly T[] {
  return 'same' in spread ? [spread.same] : spread.each;
}
