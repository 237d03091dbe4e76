/** Bands of values that leave some out or take some in twice: rows of tables, points, and the parts of an "or". */

import type { Clause, Condition, Decimal } from '@kriterion/catalogue';

import { keyword, listed, type Part, type Said } from '../diagnostics/saying.ts';
import type { Span } from '../syntax/tree.ts';
import type { Context } from './context.ts';
import { isTruth } from './fitting-types.ts';
import {
  commonInterval,
  intervalOf,
  intervalWords,
  isWithin,
  joined,
  stretches,
  type Interval,
} from './intervals.ts';
import { numberWords } from './number-words.ts';
import type { Place } from './places.ts';
import { isLess } from './values.ts';

/** What a key must be for a row of a table: anything, one of these, or a number in the interval. */
export type Band =
  | { readonly kind: 'any' }
  | { readonly kind: 'values'; readonly values: readonly string[] }
  | { readonly kind: 'numbers'; readonly interval: Interval };

/** A value of one key that all rows treat alike. */
interface Stretch {
  readonly band: Exclude<Band, { kind: 'any' }>;
  readonly words: Part;
}

/** More combinations than these are not looked through; no table that people read has so many. */
const CELLS_LIMIT = 4000;

/** Warns of combinations of keys that no row holds, or that two hold. */
export function checkTable(
  keys: readonly Place[],
  rows: readonly (readonly Band[])[],
  at: Span,
  context: Context,
): void {
  const axes = keys.map((key, index) =>
    stretchesOf(
      key,
      rows.map((row) => row[index] ?? { kind: 'any' }),
    ),
  );
  const size = axes.reduce((product, axis) => product * axis.length, 1);
  if (size === 0 || size > CELLS_LIMIT) return;
  const counts = combinations(axes).map((cell) => rows.filter((row) => holds(row, cell)).length);
  report(keys, axes, counts, at, context);
}

function stretchesOf({ type }: Place, bands: readonly Band[]): readonly Stretch[] {
  if (isTruth(type)) return [truthStretch(true), truthStretch(false)];
  if (type.kind === 'one-of') return type.options.map(({ id }) => valueStretch(id));
  if (type.kind !== 'integer' && type.kind !== 'decimal') return [];
  const whole = type.kind === 'integer';
  const inside: Interval = {
    ...(type.min === undefined ? {} : { from: { value: type.min, open: false } }),
    ...(type.max === undefined ? {} : { to: { value: type.max, open: false } }),
  };
  const limits = [...bands.flatMap(limitsOf), ...limitsIn(inside)];
  return stretches(limits, whole)
    .filter((stretch) => isWithin(stretch, inside))
    .map((interval) => ({ band: { kind: 'numbers', interval }, words: intervalWords(interval, whole) }));
}

function valueStretch(value: string): Stretch {
  return { band: { kind: 'values', values: [value] }, words: value };
}

function truthStretch(value: boolean): Stretch {
  return { ...valueStretch(String(value)), words: keyword(value ? 'Yes' : 'No') };
}

function limitsOf(band: Band): readonly Decimal[] {
  return band.kind === 'numbers' ? limitsIn(band.interval) : [];
}

function limitsIn({ from, to }: Interval): readonly Decimal[] {
  return [from, to].flatMap((end) => (end === undefined ? [] : [end.value]));
}

/** Every choice of one stretch a key, the last key changing fastest. */
function combinations(axes: readonly (readonly Stretch[])[]): readonly (readonly Stretch[])[] {
  return axes.reduce<readonly (readonly Stretch[])[]>(
    (cells, axis) => cells.flatMap((cell) => axis.map((stretch) => [...cell, stretch])),
    [[]],
  );
}

function holds(row: readonly Band[], cell: readonly Stretch[]): boolean {
  return row.every((band, index) => {
    const stretch = cell[index]?.band;
    if (band.kind === 'any' || stretch === undefined) return true;
    if (band.kind === 'numbers')
      return stretch.kind === 'numbers' && isWithin(stretch.interval, band.interval);
    return stretch.kind === 'values' && stretch.values.every((value) => band.values.includes(value));
  });
}

function report(
  keys: readonly Place[],
  axes: readonly (readonly Stretch[])[],
  counts: readonly number[],
  at: Span,
  context: Context,
): void {
  const { reporter } = context.scope.unit;
  const between = (cell: number): boolean => counts[cell] === 0 && isBetween(cell, axes, counts);
  const told = (which: (cell: number) => boolean): Said | undefined => wordsOf(keys, axes, counts, which);
  const gap = told(between);
  const outside = told((cell) => counts[cell] === 0 && !between(cell));
  const twice = told((cell) => (counts[cell] ?? 0) > 1);
  if (gap !== undefined) reporter.report('KRIT5021', at, { values: gap });
  if (twice !== undefined) reporter.report('KRIT5022', at, { values: twice });
  if (outside !== undefined) reporter.report('KRIT5023', at, { values: outside });
}

/** Whether rows hold a lower and a higher number of some key, with the other keys as they are. */
function isBetween(cell: number, axes: readonly (readonly Stretch[])[], counts: readonly number[]): boolean {
  let step = counts.length;
  return axes.some((axis) => {
    const span = step;
    step /= axis.length;
    if (axis[0]?.band.kind !== 'numbers') return false;
    const start = cell - (cell % span) + (cell % step);
    const index = Math.floor((cell % span) / step);
    const held = axis.map((_, place) => (counts[start + place * step] ?? 0) > 0);
    return held.slice(0, index).includes(true) && held.slice(index + 1).includes(true);
  });
}

/** How many combinations one warning names. */
const NAMED = 3;

function wordsOf(
  keys: readonly Place[],
  axes: readonly (readonly Stretch[])[],
  counts: readonly number[],
  which: (cell: number) => boolean,
): Said | undefined {
  const cells = counts.flatMap((_, cell) => (which(cell) ? [cell] : []));
  if (cells.length === 0) return undefined;
  const [only, second] = axes;
  if (only !== undefined && second === undefined) return listed(alongOneKey(keys[0], only, cells), 'and');
  const all = combinations(axes);
  const named = cells.slice(0, NAMED).flatMap((cell) => (all[cell] === undefined ? [] : [all[cell]]));
  const words = named.map((cell) => listed(cellWords(keys, cell), 'and'));
  return listed(words, 'or');
}

/** Neighbours are told as one: "40 til 49", not every stretch by itself. */
function alongOneKey(key: Place | undefined, axis: readonly Stretch[], cells: readonly number[]): Part[] {
  const whole = key?.type.kind === 'integer';
  const runs: Stretch[] = [];
  let last = -2;
  for (const cell of cells) {
    const stretch = axis[cell];
    const before = runs.at(-1);
    if (stretch === undefined) continue;
    if (cell === last + 1 && before?.band.kind === 'numbers' && stretch.band.kind === 'numbers') {
      const interval = joined(before.band.interval, stretch.band.interval);
      runs[runs.length - 1] = { band: { kind: 'numbers', interval }, words: intervalWords(interval, whole) };
    } else runs.push(stretch);
    last = cell;
  }
  return runs.map(({ words }) => words);
}

function cellWords(keys: readonly Place[], cell: readonly Stretch[]): Part[] {
  return cell.map(({ words }, index): Said => {
    const name = keys[index]?.name ?? '';
    return (telling) => `${name} ${typeof words === 'function' ? words(telling) : String(words)}`;
  });
}

/** Numbers of one fact that a condition lets through. */
interface NumberBand {
  readonly key: string;
  readonly interval: Interval;
}

/** More bands of one number than these nobody reads side by side, and they are not compared. */
const BANDS_LIMIT = 200;

/** Warns of parts of an "or" whose bands meet at a value that neither or both of them take in. */
export function checkAlternatives(clauses: readonly Clause[], at: Span, context: Context): void {
  const bands = clauses.flatMap(({ condition }) => bandsOf(condition));
  if (bands.length > BANDS_LIMIT) return;
  for (const key of new Set(bands.map((band) => band.key))) {
    const same = bands.filter((band) => band.key === key).map(({ interval }) => interval);
    checkMeeting(same, at, context, isWhole(key, context));
  }
}

/** Warns of gaps between the rows of one group of points, and of rows that overlap without one holding the other. */
export function checkPoints(conditions: readonly Condition[], at: Span, context: Context): void {
  const bands = conditions.filter(isBandAlone).map(bandsOf);
  const [first] = bands[0] ?? [];
  if (first === undefined || bands.length < 2 || bands.length > BANDS_LIMIT) return;
  if (bands.length < conditions.length) return;
  if (!bands.every((band) => band.length === 1 && band[0]?.key === first.key)) return;
  const intervals = bands.flat().map(({ interval }) => interval);
  const whole = isWhole(first.key, context);
  const cells = stretches(intervals.flatMap(limitsIn), whole);
  const held = cells.map((cell) => intervals.filter((interval) => isWithin(cell, interval)));
  const between = held.flatMap((found, index) =>
    found.length === 0 && held.slice(0, index).some(isAny) && held.slice(index + 1).some(isAny)
      ? [index]
      : [],
  );
  const twice = held.flatMap((found, index) => (found.some((one) => crosses(one, found)) ? [index] : []));
  const axis = cells.map((interval): Stretch => ({
    band: { kind: 'numbers', interval },
    words: intervalWords(interval, whole),
  }));
  tell('KRIT5021', between, axis, at, context);
  tell('KRIT5022', twice, axis, at, context);
}

function isAny(found: readonly Interval[]): boolean {
  return found.length > 0;
}

/** The higher row of several counts, so a band inside another is meant; one that only reaches into it is not. */
function crosses(one: Interval, others: readonly Interval[]): boolean {
  return others.some((other) => other !== one && !isWithin(one, other) && !isWithin(other, one));
}

function tell(
  code: 'KRIT5021' | 'KRIT5022',
  cells: readonly number[],
  axis: readonly Stretch[],
  at: Span,
  context: Context,
): void {
  if (cells.length === 0) return;
  const words = alongOneKey(undefined, axis, cells);
  context.scope.unit.reporter.report(code, at, { values: listed(words, 'and') });
}

/** Only a limit that both sides name is a slip; a wide gap between two alternatives is meant. */
function checkMeeting(bands: readonly Interval[], at: Span, context: Context, whole: boolean): void {
  for (const { to: below } of bands) {
    for (const { from: above } of bands) {
      if (below === undefined || above === undefined) continue;
      const meeting = meetingOf(below, above, whole);
      if (meeting === undefined) continue;
      const point = { from: { value: meeting, open: false }, to: { value: meeting, open: false } };
      const held = bands.filter((band) => isWithin(point, band)).length;
      if (held === 0) context.scope.unit.reporter.report('KRIT5021', at, { values: numberWords(meeting) });
      if (held > 1 && below.value === above.value)
        context.scope.unit.reporter.report('KRIT5022', at, { values: numberWords(meeting) });
    }
  }
}

/** The one value at which a band ends and another begins. */
function meetingOf(
  below: { readonly value: Decimal; readonly open: boolean },
  above: { readonly value: Decimal; readonly open: boolean },
  whole: boolean,
): Decimal | undefined {
  if (below.value === above.value) return below.open === above.open ? below.value : undefined;
  if (!whole || below.open || above.open || isLess(above.value, below.value)) return undefined;
  const [last, first] = [Number(below.value), Number(above.value)];
  return first - last === 2 ? String(last + 1) : undefined;
}

/** The band of a condition, also where other facts are asked for beside the one number. */
function bandsOf(condition: Condition): readonly NumberBand[] {
  switch (condition.kind) {
    case 'compare':
      return condition.value.kind === 'number'
        ? bandOf(condition.fact, intervalOf(condition.operator, condition.value.quantity.value))
        : [];
    case 'relation':
      return condition.left.kind === 'path' &&
        condition.right.kind === 'value' &&
        condition.right.value.kind === 'number'
        ? bandOf(
            JSON.stringify(condition.left.path),
            intervalOf(condition.operator, condition.right.value.quantity.value),
          )
        : [];
    case 'all':
      return oneBand(condition.of.flatMap((clause) => bandsOf(clause.condition)));
    default:
      return [];
  }
}

/** Whether a condition asks for nothing but one number. */
function isBandAlone(condition: Condition): boolean {
  if (condition.kind === 'all') return condition.of.every((clause) => isBandAlone(clause.condition));
  return bandsOf(condition).length > 0;
}

function bandOf(key: string, interval: Interval | undefined): readonly NumberBand[] {
  return interval === undefined ? [] : [{ key, interval }];
}

/** Both ends of one number are one band; two numbers are none. */
function oneBand(bands: readonly NumberBand[]): readonly NumberBand[] {
  const [first, ...others] = bands;
  if (first === undefined || others.some(({ key }) => key !== first.key)) return [];
  const interval = others.reduce((common, other) => commonInterval(common, other.interval), first.interval);
  return [{ key: first.key, interval }];
}

function isWhole(key: string, { scope }: Context): boolean {
  const fact = scope.facts.get(key);
  return fact !== undefined && scope.typeOf(fact).kind === 'integer';
}
