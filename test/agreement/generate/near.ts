/** Comparisons at the very edge: completed time, later days and means whose limits lie where the answers do. */

import type { Comparison, Condition, Term, TimeUnit } from '@kriterion/catalogue';

import type { Random } from '../../recovery/random.ts';
import { perhaps, spotsOf, type Sight } from './sight.ts';
import { at, numberValue, randomRows, type MakeCondition } from './terms.ts';
import { DAYS } from './values.ts';

const OPERATORS: readonly Comparison[] = ['=', '<>', '<', '<=', '>', '>='];
const UNITS: readonly TimeUnit[] = ['years', 'months', 'weeks', 'days'];

/** A date of the patient or a row, or one of the days that are drawn from. */
function day(sight: Sight, drawn: string): Term {
  const spot = sight.random.chance(0.75) ? perhaps(sight.random, spotsOf(sight, 'date')) : undefined;
  return spot === undefined ? { kind: 'value', value: { kind: 'date', date: drawn } } : at(spot);
}

/** Units between two days, give or take one. */
function about(random: Random, from: string, to: string, unit: TimeUnit): number {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  const part = { years: 365.25, months: 30.4375, weeks: 7, days: 1 } as const;
  return Math.round(days / part[unit]) + random.int(-1, 1);
}

/** Completed time against about as much as lies between two of the days. */
export function completedTime(sight: Sight): Condition {
  const { random } = sight;
  const [from, to] = [random.pick(DAYS), random.pick(DAYS)];
  const unit = random.pick(UNITS);
  const limit = numberValue(String(about(random, from, to, unit)));
  return {
    kind: 'relation',
    left: { kind: 'elapsed', unit, from: day(sight, from), to: day(sight, to) },
    operator: random.pick(OPERATORS),
    right: { kind: 'value', value: limit },
  };
}

/** A day against another so much later or earlier. */
export function laterDay(sight: Sight): Condition {
  const { random } = sight;
  const [from, to] = [random.pick(DAYS), random.pick(DAYS)];
  const unit = random.pick(UNITS);
  return {
    kind: 'relation',
    left: day(sight, to),
    operator: random.pick(OPERATORS),
    right: { kind: 'shifted', date: day(sight, from), by: about(random, from, to, unit), unit },
  };
}

/** The mean of a number of the rows against a number that it may well be. */
export function meanOfRows(sight: Sight, depth: number, make: MakeCondition): Condition | undefined {
  const { random } = sight;
  const found = randomRows(sight, depth, make);
  const own = found?.inside.spots.filter(
    ({ path, fact: { type } }) =>
      path.row === found.rows.row && (type.kind === 'integer' || type.kind === 'decimal'),
  );
  const spot = perhaps(random, own ?? []);
  if (found === undefined || spot === undefined) return undefined;
  const limit = numberValue(random.pick(['0', '1', '2', '1.5', '0.2', '9']));
  return {
    kind: 'relation',
    left: { kind: 'aggregate', function: 'mean', of: at(spot), rows: found.rows },
    operator: random.pick(OPERATORS),
    right: { kind: 'value', value: limit },
  };
}
