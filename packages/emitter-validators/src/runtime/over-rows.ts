import { KNOWN_VALUES } from './known-values.ts';
import { piecesOf, type Piece } from './piece.ts';

/** Numbers over rows, and scores. */
export const OVER_ROWS: readonly Piece[] = piecesOf(
  `
/** One row's part in a number over rows. */
interface Part {
  /** Never 0: rows that surely do not belong are left out. */
  readonly belongs: Truth;
  readonly value: Known;
  /** Stands for any number of rows that may yet come. */
  readonly isFurther: boolean;
}

const none: Range = { low: 0, high: 0 };

/** A row without a value adds nothing; one that may not belong may add nothing; one that may come, any number of times. */
function sumRange(parts: readonly Part[]): Range {
  let low: Num | undefined = 0;
  let high: Num | undefined = 0;
  for (const part of parts) {
    const range = contribution(part);
    low = low === undefined || range.low === undefined ? undefined : addNum(low, range.low);
    high = high === undefined || range.high === undefined ? undefined : addNum(high, range.high);
  }
  return { low, high };
}

function contribution({ belongs, value, isFurther }: Part): Range {
  if (value.kind === 'nothing') return none;
  const range = rangeOf(value);
  if (isFurther) return manyTimes(range);
  if (belongs === 3 && !perhapsNothing(value)) return range;
  return { low: outermost(range.low, 0, -1), high: outermost(range.high, 0, 1) };
}

function manyTimes({ low, high }: Range): Range {
  return {
    low: low !== undefined && compareNum(low, 0) >= 0 ? 0 : undefined,
    high: high !== undefined && compareNum(high, 0) <= 0 ? 0 : undefined,
  };
}

function sumOf(parts: readonly Part[]): Known {
  const { low, high } = sumRange(parts);
  return interval('number', low, high);
}

/** Undetermined where it is not known what belongs or what it is; nothing where no row belongs. Never rounded. */
function meanOf(parts: readonly Part[]): Known {
  let count = 0;
  let isOpen = false;
  for (const { belongs, value, isFurther } of parts) {
    if (value.kind === 'nothing') continue;
    count += 1;
    isOpen ||= belongs !== 3 || isFurther || value.kind !== 'interval' || value.mayBeNothing;
  }
  if (count === 0) return nothing;
  if (isOpen) return absent;
  const { low, high } = sumRange(parts);
  return interval(
    'number',
    low === undefined ? undefined : dividedNum(low, count),
    high === undefined ? undefined : dividedNum(high, count),
  );
}

/** Nothing where no row belongs. */
function lowestOf(parts: readonly Part[]): Known {
  const measure = measureOf(parts);
  if (measure === undefined || measure === 'nothing') return measure === undefined ? absent : nothing;
  let low: Num | undefined = undefined;
  let high: Num | undefined = undefined;
  let sureHigh: Num | undefined = undefined;
  let [isFirst, isSure] = [true, false];
  for (const { belongs, value, isFurther } of parts) {
    if (value.kind === 'nothing') continue;
    const range = rangeOf(value);
    low = isFirst ? range.low : outermost(low, range.low, -1);
    high = isFirst ? range.high : outermost(high, range.high, 1);
    isFirst = false;
    if (belongs !== 3 || isFurther || perhapsNothing(value)) continue;
    isSure = true;
    if (range.high !== undefined && (sureHigh === undefined || compareNum(range.high, sureHigh) < 0)) sureHigh = range.high;
  }
  return { kind: 'interval', measure, low, high: isSure ? sureHigh : high, mayBeNothing: !isSure };
}

/** Of a number that is not answered its declared range is known. */
function measureIn(value: Known): Measure | undefined {
  if (value.kind === 'interval') return value.measure;
  return value.kind === 'absent' && (value.low ?? value.high) !== undefined ? 'number' : undefined;
}

/** What is measured; undefined where no row's value is known or they are of different kinds, nothing where there is none. */
function measureOf(parts: readonly Part[]): Measure | 'nothing' | undefined {
  let measure: Measure | undefined = undefined;
  let isThereOne = false;
  for (const { value } of parts) {
    if (value.kind === 'nothing') continue;
    isThereOne = true;
    const its = measureIn(value);
    if (its === undefined) continue;
    if (measure !== undefined && measure !== its) return undefined;
    measure = its;
  }
  return isThereOne ? measure : 'nothing';
}

/** The highest is the lowest in the mirror. */
function highestOf(parts: readonly Part[]): Known {
  const turned: Part[] = [];
  for (const part of parts) turned.push({ ...part, value: mirrored(part.value) });
  return mirrored(lowestOf(turned));
}

function mirrored(value: Known): Known {
  if (value.kind !== 'interval' && value.kind !== 'absent') return value;
  const low = value.high === undefined ? undefined : negatedNum(value.high);
  const high = value.low === undefined ? undefined : negatedNum(value.low);
  return { ...value, low, high };
}

/** Values that are not known may coincide with others or differ from them; there are no more than \`most\`. */
function differentIn(parts: readonly Part[], most: number): Known {
  const sure = new Set<string>();
  const possible = new Set<string>();
  let [unknown, isThereOne] = [0, false];
  for (const { belongs, value, isFurther } of parts) {
    if (value.kind === 'nothing') continue;
    const isSure = belongs === 3 && !isFurther;
    const key = value.kind === 'several' ? undefined : keyOfCertain(value);
    const keys = value.kind === 'several' ? value.known : key === undefined ? [] : [key];
    for (const one of keys) {
      possible.add(one);
      if (isSure) sure.add(one);
    }
    if (isFurther || (value.kind === 'several' && !value.complete)) unknown = Infinity;
    else if (value.kind !== 'several' && key === undefined) unknown += 1;
    isThereOne ||= isSure && value.kind !== 'several' && !perhapsNothing(value);
  }
  return counted(Math.max(sure.size, isThereOne ? 1 : 0), Math.min(possible.size + unknown, most));
}

/** Points of one group: the highest row that is met, 0 where none is. */
function pointsOf(points: readonly Num[], truths: readonly Truth[]): Range {
  let sure: Num | undefined = undefined;
  for (const [n, one] of points.entries())
    if (truths[n] === 3 && (sure === undefined || compareNum(one, sure) > 0)) sure = one;
  let low: Num = sure ?? 0;
  let high: Num = low;
  for (const [n, one] of points.entries()) {
    if (truths[n] !== 2) continue;
    if (sure === undefined && compareNum(one, low) < 0) low = one;
    if (compareNum(one, high) > 0) high = one;
  }
  return { low, high };
}

/** The points of the groups together. */
function scoreOf(groups: readonly Range[]): Known {
  let low: Num = 0;
  let high: Num = 0;
  for (const group of groups) {
    low = addNum(low, group.low ?? 0);
    high = addNum(high, group.high ?? 0);
  }
  return interval('number', low, high);
}

/** Rows of several sources: each once, those that may yet come last. */
function inOrder<Row extends { readonly $further: boolean }>(rows: readonly Row[]): readonly Row[] {
  const known = new Set<Row>();
  const further = new Set<Row>();
  for (const row of rows) (row.$further ? further : known).add(row);
  return [...known, ...further];
}
`,
  KNOWN_VALUES,
);
