/** What is known of a value: all that it may be, given the answers so far. */

import type { Value as SourceValue, Verdict } from '@kriterion/catalogue';

import { daysOf } from './dates.ts';
import { compareExact, exactOf, exactWhole, keyOfExact, type Exact } from './exact.ts';

/** What an interval counts: numbers, days, minutes of a day, or minutes of all time. */
export type Measure = 'number' | 'day' | 'time' | 'moment';

/** Both ends included; an end that is left out is open. */
export interface Interval {
  readonly kind: 'interval';
  readonly measure: Measure;
  readonly low?: Exact;
  readonly high?: Exact;
  /** It may also be that there is no value: the lowest of rows that may all be missing. */
  readonly mayBeNothing: boolean;
}

/**
 * What a value may be.
 *
 * `absent` is a question not answered: unknown in every comparison, whatever its range; the range matters for sums.
 * `nothing` is surely no value (the mean of no rows), which no comparison meets. `one` is one of some texts: an
 * option, a code, yes or no. `several` are the values of a fact with several, perhaps with more to come.
 */
export type Value =
  | { readonly kind: 'absent'; readonly low?: Exact; readonly high?: Exact }
  | { readonly kind: 'nothing' }
  | Interval
  | { readonly kind: 'one'; readonly possible: readonly string[]; readonly mayBeNothing: boolean }
  | { readonly kind: 'several'; readonly known: readonly string[]; readonly complete: boolean };

/** Not answered, and nothing said of its range. */
export const ABSENT: Value = { kind: 'absent' };

/** Surely no value. */
export const NOTHING: Value = { kind: 'nothing' };

/** One text, surely. */
export function oneText(text: string): Value {
  return { kind: 'one', possible: [text], mayBeNothing: false };
}

/** Yes, no, or one of the two. */
export function truth(verdict: Verdict): Value {
  if (verdict === 'undetermined') return { kind: 'one', possible: ['yes', 'no'], mayBeNothing: false };
  return oneText(verdict === 'met' ? 'yes' : 'no');
}

/** An interval that surely has a value. */
export function interval(measure: Measure, low: Exact | undefined, high: Exact | undefined): Interval {
  return { kind: 'interval', measure, ...ends(low, high), mayBeNothing: false };
}

/** Between two whole numbers; `high` may be infinite. */
export function counted(low: number, high: number): Interval {
  return interval('number', exactWhole(low), high === Infinity ? undefined : exactWhole(high));
}

/** One point of a measure. */
export function point(measure: Measure, at: Exact): Interval {
  return interval(measure, at, at);
}

/** The ends that are there, as properties. */
export function ends(
  low: Exact | undefined,
  high: Exact | undefined,
): { readonly low?: Exact; readonly high?: Exact } {
  return { ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) };
}

/** A value of the source. */
export function valueOfSource(value: SourceValue): Value {
  switch (value.kind) {
    case 'boolean':
      return truth(value.value ? 'met' : 'not-met');
    case 'option':
      return oneText(value.id);
    case 'number':
      return point('number', exactOf(value.quantity.value));
    case 'date': {
      const days = daysOf(value.date);
      return days === undefined ? ABSENT : interval('day', exactWhole(days.first), exactWhole(days.last));
    }
  }
}

/** Whether it may be that there is no value. */
export function mayBeNothing(value: Value): boolean {
  return (
    value.kind === 'nothing' || ((value.kind === 'interval' || value.kind === 'one') && value.mayBeNothing)
  );
}

/** Whether there surely is a value, and only one that it can be. */
export function keyOfCertain(value: Value): string | undefined {
  if (value.kind === 'one' && !value.mayBeNothing && value.possible.length === 1) return value.possible[0];
  if (value.kind !== 'interval' || value.mayBeNothing) return undefined;
  const { low, high } = value;
  if (low === undefined || high === undefined || compareExact(low, high) !== 0) return undefined;
  return keyOfExact(low);
}

/** All that one or the other may be. */
export function either(a: Value, b: Value): Value {
  if (a.kind === 'absent' || b.kind === 'absent') return { kind: 'absent', ...hullOf(a, b) };
  if (a.kind === 'nothing') return b.kind === 'nothing' ? b : orNothing(b);
  if (b.kind === 'nothing') return orNothing(a);
  if (a.kind === 'interval' && b.kind === 'interval' && a.measure === b.measure)
    return {
      kind: 'interval',
      measure: a.measure,
      ...hullOf(a, b),
      mayBeNothing: a.mayBeNothing || b.mayBeNothing,
    };
  if (a.kind === 'one' && b.kind === 'one')
    return {
      kind: 'one',
      possible: [...new Set([...a.possible, ...b.possible])],
      mayBeNothing: a.mayBeNothing || b.mayBeNothing,
    };
  return a.kind === 'several' && b.kind === 'several' ? eitherSeveral(a, b) : ABSENT;
}

/** The lower of two low ends or the higher of two high ends; open if one is. */
export function outermost(
  a: Exact | undefined,
  b: Exact | undefined,
  side: 'low' | 'high',
): Exact | undefined {
  if (a === undefined || b === undefined) return undefined;
  const order = compareExact(a, b);
  return (side === 'low' ? order <= 0 : order >= 0) ? a : b;
}

function hullOf(a: Value, b: Value): { readonly low?: Exact; readonly high?: Exact } {
  const [first, second] = [rangeOf(a), rangeOf(b)];
  return ends(outermost(first.low, second.low, 'low'), outermost(first.high, second.high, 'high'));
}

/** The ends of a number that may not be known; open for everything else. */
export function rangeOf(value: Value): { readonly low?: Exact; readonly high?: Exact } {
  return value.kind === 'interval' || value.kind === 'absent' ? ends(value.low, value.high) : {};
}

function orNothing(value: Value): Value {
  return value.kind === 'interval' || value.kind === 'one' ? { ...value, mayBeNothing: true } : value;
}

type Several = Extract<Value, { readonly kind: 'several' }>;

/** What both have is sure; whether there is more is not. */
function eitherSeveral(a: Several, b: Several): Value {
  const common = a.known.filter((one) => b.known.includes(one));
  const alike = common.length === a.known.length && common.length === b.known.length;
  return { kind: 'several', known: common, complete: alike && a.complete && b.complete };
}
