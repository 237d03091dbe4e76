/**
 * Strong Kleene logic over three values. Unknown is never "no": a connective is definite only where every way of
 * filling in what is missing would give the same answer by its own table.
 */

import type { Verdict } from '@kriterion/catalogue';

/** Met and not met change places; undetermined stays. */
export function not(value: Verdict): Verdict {
  if (value === 'undetermined') return value;
  return value === 'met' ? 'not-met' : 'met';
}

/** Not met if one is not met, met if all are met (also for none at all), otherwise undetermined. */
export function all(values: readonly Verdict[]): Verdict {
  if (values.includes('not-met')) return 'not-met';
  return values.includes('undetermined') ? 'undetermined' : 'met';
}

/** Met if one is met, not met if all are not met (also for none at all), otherwise undetermined. */
export function any(values: readonly Verdict[]): Verdict {
  if (values.includes('met')) return 'met';
  return values.includes('undetermined') ? 'undetermined' : 'not-met';
}

/** Whether a number that is surely `low` and possibly `high` lies between `min` and `max`, both included. */
export function between(low: number, high: number, min: number, max: number): Verdict {
  if (high < min || low > max) return 'not-met';
  return low >= min && high <= max ? 'met' : 'undetermined';
}

/** Whether between `min` and `max` (both included) of the values are met; the number met is an interval. */
export function countBetween(values: readonly Verdict[], min: number, max: number): Verdict {
  const sure = values.filter((value) => value === 'met').length;
  const possible = values.filter((value) => value !== 'not-met').length;
  return between(sure, possible, min, max);
}

/** What all the values say, undetermined where they differ (and for none at all). */
export function agreed(values: readonly Verdict[]): Verdict {
  const first = values[0] ?? 'undetermined';
  return values.every((value) => value === first) ? first : 'undetermined';
}
