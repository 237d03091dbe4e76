/** Numbers over rows: how many, how many different, sum, mean, lowest, highest. Each is an interval. */

import type { Term, Verdict } from '@kriterion/catalogue';

import { mostValues } from './domains.ts';
import { decidingNodes, factsUnion } from './explanation.ts';
import { addExact, compareExact, dividedBy, negated, ZERO, type Exact } from './exact.ts';
import type { Computed, Judging } from './judging.ts';
import { membersOf, numberOf, rowNode, type Member } from './rows.ts';
import { withRow, type Scope } from './scope.ts';
import { both, same, together, type Spread } from './spread.ts';
import {
  ABSENT,
  counted,
  ends,
  interval,
  keyOfCertain,
  mayBeNothing,
  NOTHING,
  outermost,
  rangeOf,
  type Interval,
  type Measure,
  type Value,
} from './values.ts';

type OverRows = Extract<Term, { readonly kind: 'count' | 'distinct' | 'aggregate' }>;

/** One row's part in a number over rows. */
interface Part {
  readonly belongs: Verdict;
  readonly value: Value;
  /** Stands for any number of rows that may yet come. */
  readonly isFurther: boolean;
}

/** Computes a number over rows. */
export function computeOverRows(term: OverRows, scope: Scope, judging: Judging): Computed {
  const { members, facts } = membersOf(term.rows, scope, judging);
  const of = term.kind === 'count' ? term.weight : term.of;
  const inside = members.map((member) => withRow(scope, term.rows.row, member.row));
  const computed = inside.map((within) => (of === undefined ? NO_VALUE : judging.term(of, within)));
  const parts = members.map((member, n) => partOf(member, computed[n] ?? NO_VALUE));
  const nodes = members.map((member, n) => {
    const node = rowNode(term.rows.row, member.row, member.where);
    const inner = computed[n] ?? NO_VALUE;
    return { ...node, facts: factsUnion([node, inner]), of: [...node.of, ...inner.of] };
  });
  const { of: told } = decidingNodes(
    nodes.filter((node) => node.value !== 'not-met'),
    ['met', 'undetermined'],
  );
  return {
    values: together(
      parts,
      term.kind === 'distinct' ? distinct(mostValues(term.of, inside, judging)) : over(term),
    ),
    facts: factsUnion([{ facts }, ...nodes]),
    of: told,
  };
}

const NO_VALUE: Computed = { values: same(NOTHING), facts: [], of: [] };

function partOf(member: Member, computed: Computed): Spread<Part> {
  const isFurther = member.row.place.isFurther ?? false;
  return both(member.where.values, computed.values, (belongs, value) => ({ belongs, value, isFurther }));
}

function over(term: Exclude<OverRows, { readonly kind: 'distinct' }>): (parts: readonly Part[]) => Value {
  if (term.kind === 'count') return term.weight === undefined ? count : sum;
  switch (term.function) {
    case 'sum':
      return sum;
    case 'mean':
      return mean;
    case 'lowest':
      return lowest;
    case 'highest':
      return highest;
  }
}

function count(parts: readonly Part[]): Value {
  const verdicts = parts.map((part) => part.belongs);
  return counted(
    ...numberOf(
      verdicts,
      parts.map((part) => part.isFurther),
    ),
  );
}

/** Values that are not known may coincide with others or differ from them; there are no more than `most`. */
function distinct(most: number): (parts: readonly Part[]) => Value {
  return (parts) => {
    const [least, possible] = differentValues(parts);
    return counted(least, Math.min(possible, most));
  };
}

/** The fewest and the most different values, if there are always more to choose from. */
function differentValues(parts: readonly Part[]): readonly [number, number] {
  const sure = new Set<string>();
  const possible = new Set<string>();
  let [unknown, isThereOne] = [0, false];
  for (const { belongs, value, isFurther } of parts) {
    if (belongs === 'not-met' || value.kind === 'nothing') continue;
    const isSure = belongs === 'met' && !isFurther;
    const keys = value.kind === 'several' ? value.known : keysOf(value);
    for (const key of keys) possible.add(key);
    if (isSure) for (const key of keys) sure.add(key);
    unknown += isFurther ? Infinity : numberUnknown(value);
    isThereOne ||= isSure && value.kind !== 'several' && !mayBeNothing(value);
  }
  return [Math.max(sure.size, isThereOne ? 1 : 0), possible.size + unknown];
}

function keysOf(value: Value): readonly string[] {
  const key = keyOfCertain(value);
  return key === undefined ? [] : [key];
}

function numberUnknown(value: Value): number {
  if (value.kind === 'several') return value.complete ? 0 : Infinity;
  return keyOfCertain(value) === undefined ? 1 : 0;
}

type Range = Pick<Interval, 'low' | 'high'>;

const NO_MORE: Range = { low: ZERO, high: ZERO };

/** A row without a value adds nothing; one that may not belong may add nothing; one that may come may add any number of times. */
function sum(parts: readonly Part[]): Value {
  const total = parts.map(contribution).reduce(added, NO_MORE);
  return interval('number', total.low, total.high);
}

function contribution({ belongs, value, isFurther }: Part): Range {
  if (belongs === 'not-met' || value.kind === 'nothing') return NO_MORE;
  const range = rangeOf(value);
  if (isFurther) return manyTimes(range);
  return belongs === 'met' && !mayBeNothing(value) ? range : orNone(range);
}

function orNone({ low, high }: Range): Range {
  return ends(outermost(low, ZERO, 'low'), outermost(high, ZERO, 'high'));
}

function manyTimes({ low, high }: Range): Range {
  const neverLess = low !== undefined && compareExact(low, ZERO) >= 0;
  const neverMore = high !== undefined && compareExact(high, ZERO) <= 0;
  return ends(neverLess ? ZERO : undefined, neverMore ? ZERO : undefined);
}

function added(a: Range, b: Range): Range {
  return ends(addedEnds(a.low, b.low), addedEnds(a.high, b.high));
}

function addedEnds(a: Exact | undefined, b: Exact | undefined): Exact | undefined {
  return a === undefined || b === undefined ? undefined : addExact(a, b);
}

/** Undetermined where it is not known what belongs or what it is; nothing where no row belongs. Never rounded. */
function mean(parts: readonly Part[]): Value {
  const those = parts.filter((part) => part.belongs !== 'not-met' && part.value.kind !== 'nothing');
  if (those.length === 0) return NOTHING;
  if (those.some(isUncertain)) return ABSENT;
  const total = those.map(contribution).reduce(added, NO_MORE);
  const shared = (end: Exact | undefined): Exact | undefined =>
    end === undefined ? undefined : dividedBy(end, those.length);
  return interval('number', shared(total.low), shared(total.high));
}

function isUncertain({ belongs, value, isFurther }: Part): boolean {
  return belongs !== 'met' || isFurther || value.kind !== 'interval' || value.mayBeNothing;
}

/** Nothing where no row belongs. */
function lowest(parts: readonly Part[]): Value {
  const possible = parts.filter((part) => part.belongs !== 'not-met' && part.value.kind !== 'nothing');
  const first = possible[0];
  if (first === undefined) return NOTHING;
  const measure = measureOf(possible);
  if (measure === undefined) return ABSENT;
  const sure = possible.filter(
    (part) => part.belongs === 'met' && !part.isFurther && !mayBeNothing(part.value),
  );
  const ranges = possible.map((part) => rangeOf(part.value));
  const low = ranges.map((range) => range.low).reduce((a, b) => outermost(a, b, 'low'));
  const high =
    sure.length > 0
      ? lowestKnown(sure.map((part) => rangeOf(part.value).high))
      : ranges.map((range) => range.high).reduce((a, b) => outermost(a, b, 'high'));
  return { kind: 'interval', measure, ...ends(low, high), mayBeNothing: sure.length === 0 };
}

/** The highest is the lowest in the mirror. */
function highest(parts: readonly Part[]): Value {
  return mirrored(lowest(parts.map((part) => ({ ...part, value: mirrored(part.value) }))));
}

function mirrored(value: Value): Value {
  if (value.kind !== 'interval' && value.kind !== 'absent') return value;
  const low = value.high === undefined ? undefined : negated(value.high);
  const high = value.low === undefined ? undefined : negated(value.low);
  if (value.kind === 'absent') return { kind: 'absent', ...ends(low, high) };
  return { kind: 'interval', measure: value.measure, ...ends(low, high), mayBeNothing: value.mayBeNothing };
}

/** What is measured, numbers where only a range is known; undefined where nothing is, or they are of different kinds. */
function measureOf(parts: readonly Part[]): Measure | undefined {
  const measures = new Set(
    parts.flatMap(({ value }): Measure[] => {
      if (value.kind === 'interval') return [value.measure];
      const isInRange = value.kind === 'absent' && (value.low ?? value.high) !== undefined;
      return isInRange ? ['number'] : [];
    }),
  );
  return measures.size === 1 ? [...measures][0] : undefined;
}

function lowestKnown(values: readonly (Exact | undefined)[]): Exact | undefined {
  return values.reduce((a, b) => {
    if (a === undefined || b === undefined) return a ?? b;
    return compareExact(a, b) <= 0 ? a : b;
  });
}
