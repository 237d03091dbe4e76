/** Stretches of numbers between limits, exact. */

import type { Comparison, Decimal } from '@kriterion/catalogue';

import { term, type Said } from '../diagnostics/saying.ts';
import { numberWords } from './number-words.ts';
import { isLess } from './values.ts';

/** An end of an interval; an open end leaves out the value itself. */
export interface End {
  readonly value: Decimal;
  readonly open: boolean;
}

/** The numbers from one end to the other; without an end there is no limit that way. */
export interface Interval {
  readonly from?: End;
  readonly to?: End;
}

/** The numbers for which a comparison with a limit holds; "not equal" leaves two stretches and is none. */
export function intervalOf(operator: Comparison, value: Decimal): Interval | undefined {
  switch (operator) {
    case '=':
      return { from: { value, open: false }, to: { value, open: false } };
    case '<':
      return { to: { value, open: true } };
    case '<=':
      return { to: { value, open: false } };
    case '>':
      return { from: { value, open: true } };
    case '>=':
      return { from: { value, open: false } };
    case '<>':
      return undefined;
  }
}

/** What two intervals have in common; it may be empty. */
export function commonInterval(a: Interval, b: Interval): Interval {
  const from = narrower(a.from, b.from, (one, other) => isLess(other, one));
  const to = narrower(a.to, b.to, isLess);
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function narrower(
  a: End | undefined,
  b: End | undefined,
  isFurtherIn: (one: Decimal, other: Decimal) => boolean,
): End | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  if (a.value === b.value) return { value: a.value, open: a.open || b.open };
  return isFurtherIn(a.value, b.value) ? a : b;
}

/** Whether all of `inner` lies in `outer`. */
export function isWithin(inner: Interval, outer: Interval): boolean {
  return (
    reaches(outer.from, inner.from, (one, other) => isLess(one, other)) &&
    reaches(outer.to, inner.to, (one, other) => isLess(other, one))
  );
}

function reaches(
  outer: End | undefined,
  inner: End | undefined,
  isFurtherOut: (one: Decimal, other: Decimal) => boolean,
): boolean {
  if (outer === undefined) return true;
  if (inner === undefined) return false;
  if (outer.value === inner.value) return !outer.open || inner.open;
  return isFurtherOut(outer.value, inner.value);
}

/** The stretches that limits cut the numbers into: below the first, the first itself, between the first and the second … */
export function stretches(limits: Iterable<Decimal>, whole: boolean): Interval[] {
  const sorted = [...new Set(limits)].sort((a, b) => (isLess(a, b) ? -1 : 1));
  const points = sorted.map((value) => ({ from: { value, open: false }, to: { value, open: false } }));
  const parts = points.flatMap((point, index): Interval[] => {
    const next = sorted[index + 1];
    const from = { value: point.from.value, open: true };
    return [point, next === undefined ? { from } : { from, to: { value: next, open: true } }];
  });
  const [first] = sorted;
  const below: Interval[] = first === undefined ? [{}] : [{ to: { value: first, open: true } }];
  return [...below, ...parts].filter((part) => !whole || holdsWholeNumber(part));
}

/** Whether a whole number lies in the interval. */
function holdsWholeNumber({ from, to }: Interval): boolean {
  if (from === undefined || to === undefined) return true;
  return firstWhole(from) <= lastWhole(to);
}

function firstWhole({ value, open }: End): number {
  const number = Number(value);
  return open ? Math.floor(number) + 1 : Math.ceil(number);
}

function lastWhole({ value, open }: End): number {
  const number = Number(value);
  return open ? Math.ceil(number) - 1 : Math.floor(number);
}

/** Two stretches that lie beside each other as one. */
export function joined(a: Interval, b: Interval): Interval {
  return { ...(a.from === undefined ? {} : { from: a.from }), ...(b.to === undefined ? {} : { to: b.to }) };
}

/** The interval in words: "under 18", "60", "18 til 39", "mellem 8,4 og 8,5". */
export function intervalWords(interval: Interval, whole: boolean): Said {
  const { from, to } = interval;
  if (from === undefined) return to === undefined ? term('anything') : upTo(to);
  if (to === undefined) return onFrom(from);
  if (from.value === to.value) return numberWords(from.value);
  if (!whole) return term('betweenNumbers', { from: numberWords(from.value), to: numberWords(to.value) });
  const [first, last] = [String(firstWhole(from)), String(lastWhole(to))];
  return first === last ? numberWords(first) : term('fromTo', { from: first, to: last });
}

function upTo({ value, open }: End): Said {
  return open ? term('under', { value: numberWords(value) }) : term('atMost', { to: numberWords(value) });
}

function onFrom({ value, open }: End): Said {
  return open ? term('over', { value: numberWords(value) }) : term('atLeast', { from: numberWords(value) });
}
