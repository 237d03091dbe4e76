/** One value compared with another, as far as they are known. */

import type { Comparison, Verdict } from '@kriterion/catalogue';

import { dayOfMoment } from './dates.ts';
import { compareExact, exactWhole, wholeOf, type Exact } from './exact.ts';
import { agreed, all, any, not } from './kleene.ts';
import { counted, ends, interval, mayBeNothing, type Interval, type Value } from './values.ts';

/**
 * Definite only if it holds for all that both sides may be. What is not answered is unknown in every comparison, and
 * no comparison is met by a value that is not there. `order` holds the options of ordered choices, lowest first.
 *
 * The checker lets only comparisons of one kind with itself through; should another come, it is undetermined: nothing
 * is decided on what is not understood.
 */
export function related(left: Value, operator: Comparison, right: Value, order?: readonly string[]): Verdict {
  if (left.kind === 'nothing' || right.kind === 'nothing') return 'not-met';
  if (left.kind === 'absent' || right.kind === 'absent') return 'undetermined';
  const verdict = relatedIfThere(left, operator, right, order);
  return mayBeNothing(left) || mayBeNothing(right) ? all([verdict, 'undetermined']) : verdict;
}

function relatedIfThere(
  left: Value,
  operator: Comparison,
  right: Value,
  order: readonly string[] | undefined,
): Verdict {
  if (left.kind === 'interval' && right.kind === 'interval') return intervalsOf(left, operator, right);
  if (operator === '=') return alike(left, right);
  if (operator === '<>') return not(alike(left, right));
  const [from, to] = [ranksOf(left, order), ranksOf(right, order)];
  return from === undefined || to === undefined ? 'undetermined' : intervalsOf(from, operator, to);
}

/**
 * Whether both are the same text. A fact with several values is compared by whether it has the value; two such facts
 * by whether they have one in common.
 */
function alike(left: Value, right: Value): Verdict {
  if (left.kind === 'several')
    return right.kind === 'one'
      ? agreed(right.possible.map((one) => has(left, one)))
      : atLeastOne(right, (one) => has(left, one));
  if (right.kind === 'several') return alike(right, left);
  if (left.kind !== 'one' || right.kind !== 'one') return 'undetermined';
  return agreed(left.possible.map((one) => has(right, one)));
}

/** Whether the text is the value, or among the values. */
export function contains(value: Value, text: string): Verdict {
  return perhapsNothing(value, has(value, text));
}

/** The same where there is a value. */
function has(value: Value, text: string): Verdict {
  if (value.kind === 'one') {
    if (!value.possible.includes(text)) return 'not-met';
    return value.possible.length === 1 ? 'met' : 'undetermined';
  }
  if (value.kind === 'several') {
    if (value.known.includes(text)) return 'met';
    return value.complete ? 'not-met' : 'undetermined';
  }
  return value.kind === 'nothing' ? 'not-met' : 'undetermined';
}

/** Whether the test holds for the value, or for one of several. */
export function atLeastOne(value: Value, test: (text: string) => Verdict): Verdict {
  switch (value.kind) {
    case 'one':
      return perhapsNothing(value, agreed(value.possible.map(test)));
    case 'several':
      return any([...value.known.map(test), ...(value.complete ? [] : ['undetermined' as const])]);
    case 'nothing':
      return 'not-met';
    case 'absent':
    case 'interval':
      return 'undetermined';
  }
}

/** Whether the test holds for the value, or for every one of several; met where several are surely none. */
export function everyOne(value: Value, test: (text: string) => Verdict): Verdict {
  if (value.kind !== 'several') return atLeastOne(value, test);
  return all([...value.known.map(test), ...(value.complete ? [] : ['undetermined' as const])]);
}

function perhapsNothing(value: Value, verdict: Verdict): Verdict {
  return mayBeNothing(value) ? all([verdict, 'undetermined']) : verdict;
}

/** Places in the order of the options; undefined where a value is not in it. */
function ranksOf(value: Value, order: readonly string[] | undefined): Interval | undefined {
  if (order === undefined || value.kind !== 'one') return undefined;
  const ranks = value.possible.map((one) => order.indexOf(one));
  return ranks.includes(-1) ? undefined : counted(Math.min(...ranks), Math.max(...ranks));
}

function intervalsOf(left: Interval, operator: Comparison, right: Interval): Verdict {
  if (left.measure !== right.measure) return daysCompared(left, operator, right);
  switch (operator) {
    case '=':
      return samePoint(left, right);
    case '<>':
      return not(samePoint(left, right));
    case '<':
      return before(left, right);
    case '>=':
      return not(before(left, right));
    case '>':
      return before(right, left);
    case '<=':
      return not(before(right, left));
  }
}

/** A moment is compared with a day by the day it is on. */
function daysCompared(left: Interval, operator: Comparison, right: Interval): Verdict {
  const days = [left, right].map(asDays);
  const [from, to] = days;
  return from === undefined || to === undefined ? 'undetermined' : intervalsOf(from, operator, to);
}

/** The days of an interval of days or moments; undefined for numbers and times of day. */
export function asDays(value: Interval): Interval | undefined {
  if (value.measure === 'day') return value;
  if (value.measure !== 'moment') return undefined;
  const dayOf = (end: Exact | undefined): Exact | undefined =>
    end === undefined ? undefined : exactWhole(dayOfMoment(wholeOf(end)));
  return { ...interval('day', dayOf(value.low), dayOf(value.high)), mayBeNothing: value.mayBeNothing };
}

/** Met if every point of the one is before every point of the other. */
function before(a: Interval, b: Interval): Verdict {
  if (isBelow(a.high, b.low)) return 'met';
  const never = a.low !== undefined && b.high !== undefined && compareExact(a.low, b.high) >= 0;
  return never ? 'not-met' : 'undetermined';
}

function samePoint(a: Interval, b: Interval): Verdict {
  if (isBelow(a.high, b.low) || isBelow(b.high, a.low)) return 'not-met';
  return isPoint(a) && isPoint(b) ? 'met' : 'undetermined';
}

function isPoint({ low, high }: Interval): boolean {
  return low !== undefined && high !== undefined && compareExact(low, high) === 0;
}

function isBelow(high: Exact | undefined, low: Exact | undefined): boolean {
  return high !== undefined && low !== undefined && compareExact(high, low) < 0;
}

/** What both may be; undefined where they exclude each other. An open end gives way to the other's. */
export function intersection(a: Interval, b: Interval): Interval | undefined {
  if (a.measure !== b.measure) return undefined;
  if (isBelow(a.high, b.low) || isBelow(b.high, a.low)) return undefined;
  const low = innermost(a.low, b.low, 1);
  const high = innermost(a.high, b.high, -1);
  return {
    kind: 'interval',
    measure: a.measure,
    ...ends(low, high),
    mayBeNothing: a.mayBeNothing && b.mayBeNothing,
  };
}

function innermost(a: Exact | undefined, b: Exact | undefined, sign: number): Exact | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return compareExact(a, b) * sign >= 0 ? a : b;
}
