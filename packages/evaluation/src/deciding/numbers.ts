/** Numbers and days at which an answer can make a difference. */

import type { Decimal, TimeUnit } from '@kriterion/catalogue';

import { daysOf, shiftedDay, textOfDay } from '../dates.ts';
import { compareDecimals, decimalOfText } from '../decimal.ts';
import { inOrder, type Limits } from './limits.ts';

/** The range of a number, both ends included; an end that is left out is open. */
export interface Range {
  readonly min?: Decimal;
  readonly max?: Decimal;
}

/**
 * Numbers at, below, above and between the limits and the numbers already known, the ends of the range, and one far
 * out where the range is open: sums can be brought over any limit by it.
 */
export function numbersAround(
  limits: Limits,
  known: readonly Decimal[],
  range: Range,
  isWhole: boolean,
): readonly Decimal[] {
  const marks = inOrder([...limits.numbers, ...known, range.min ?? '0', range.max ?? '0']);
  const places = Math.max(...marks.map(fractionLength)) + 1;
  const one = isWhole ? 10n ** BigInt(places) : 1n;
  const scaled = marks
    .map((mark) => scaledTo(mark, places))
    .map((mark) => (isWhole ? atOrBelow(mark, one) : mark));
  const total = scaled.reduce((sum, mark) => sum + (mark < 0n ? -mark : mark), 0n);
  const far = (total / one + 1n) * 1000n * one;
  const near = scaled.flatMap((mark) => [mark - one, mark, mark + one]);
  const apart = limits.isSummed ? scaled.flatMap((mark) => scaled.map((other) => mark - other)) : [];
  const tried = [...near, ...apart.slice(0, MOST_DIFFERENCES), -far, far];
  return inOrder(tried.map((number) => textOfScaled(number, places))).filter((number) =>
    isWithin(number, range),
  );
}

/** The whole number at or below, where `one` is one. */
function atOrBelow(number: bigint, one: bigint): bigint {
  const cut = (number / one) * one;
  return cut > number ? cut - one : cut;
}

/** Differences between limits and known numbers are what a sum may still lack. */
const MOST_DIFFERENCES = 64;

function isWithin(number: Decimal, { min, max }: Range): boolean {
  return (
    (min === undefined || compareDecimals(number, min) >= 0) &&
    (max === undefined || compareDecimals(number, max) <= 0)
  );
}

function fractionLength(decimal: Decimal): number {
  return decimal.split('.')[1]?.length ?? 0;
}

function scaledTo(decimal: Decimal, places: number): bigint {
  const [whole = '', fraction = ''] = decimal.split('.');
  return BigInt(whole + fraction.padEnd(places, '0'));
}

function textOfScaled(number: bigint, places: number): Decimal {
  const digits = String(number < 0n ? -number : number).padStart(places + 1, '0');
  const at = digits.length - places;
  const text = `${number < 0n ? '-' : ''}${digits.slice(0, at)}${places === 0 ? '' : `.${digits.slice(at)}`}`;
  return decimalOfText(text) ?? '0';
}

/** Where nothing is known of any date, dates are tried around this one: only how they lie to each other matters. */
const SOME_DAY = '2000-02-29';

/**
 * Days at the limits and at the days known, and so much later and earlier as is asked for; each with the day before
 * and after. Of a date known in part only the days that it may be.
 */
export function daysAround(
  limits: Limits,
  known: readonly string[],
  given: string | undefined,
): readonly string[] {
  const within = given === undefined ? undefined : daysOf(given);
  const marks = [...limits.dates, ...known, ...(given === undefined ? [] : [given])].flatMap((date) => {
    const days = daysOf(date);
    return days === undefined ? [] : [days.first, days.last];
  });
  const anchors = marks.length === 0 ? [daysOf(SOME_DAY)?.first ?? 0] : [...new Set(marks)];
  const moves = movesOf(limits);
  const days = anchors.flatMap((anchor) => [
    anchor,
    ...moves.map(({ by, unit }) => shiftedDay(anchor, by, unit)),
  ]);
  const around = new Set(days.flatMap((day) => [day, day - 1, day + 1]));
  return [...around]
    .filter((day) => within === undefined || (day >= within.first && day <= within.last))
    .flatMap((day) => textOfDay(day) ?? []);
}

interface Move {
  readonly by: number;
  readonly unit: TimeUnit;
}

/** Completed units count from the day on which they are complete to the one before the next. */
function movesOf(limits: Limits): readonly Move[] {
  const wholes = [...limits.numbers]
    .filter((number) => !number.includes('.'))
    .map(Number)
    .filter(isReachable);
  const counted = [...limits.units].flatMap((unit) =>
    wholes.flatMap((number) => [number, number + 1, -number, -number - 1].map((by) => ({ by, unit }))),
  );
  const moved = [...limits.periods].flatMap((period) => {
    const [by = '0', unit = 'days'] = period.split(' ');
    return [Number(by), -Number(by)].map((number) => ({ by: number, unit: unit as TimeUnit }));
  });
  return [...counted, ...moved];
}

/** So long that no calendar reaches it. */
function isReachable(number: number): boolean {
  return Math.abs(number) <= 100_000;
}
