/** The few values that limits and answers are drawn from, so that they often meet. */

import type { Random } from '../../recovery/random.ts';

/** Whole numbers, as text. */
export const WHOLE = ['0', '1', '2', '3', '4', '17', '18', '-1'] as const;

/** Numbers with decimals; some differ where no binary fraction does. */
export const DECIMAL = ['0', '0.1', '0.2', '0.3', '0.30000000000000000001', '1', '2.5', '-1.5', '3'] as const;

/** Days at the ends of months and in leap years. */
export const DAYS = [
  '2024-01-31',
  '2024-02-28',
  '2024-02-29',
  '2024-03-01',
  '2025-02-28',
  '2025-03-01',
  '2025-03-31',
  '2006-02-28',
  '2008-02-29',
  '2026-02-28',
  '2026-03-01',
] as const;

/** Codes, with the code each is below. */
export const CODES = [
  { code: 'A' },
  { code: 'A1', below: 'A' },
  { code: 'A11', below: 'A1' },
  { code: 'A2', below: 'A' },
  { code: 'B' },
  { code: 'constructor', below: 'B' },
  { code: '__proto__', below: 'constructor' },
] as const;

/** Options of choices. */
export const OPTIONS = ['lav', 'mellem', 'høj', 'constructor'] as const;

/** A date as exact as is wanted at most. */
export function date(random: Random, leastExact?: 'month' | 'year'): string {
  const day = random.pick(DAYS);
  if (leastExact === undefined || random.chance(0.5)) return day;
  return leastExact === 'month' || random.chance(0.5) ? day.slice(0, 7) : day.slice(0, 4);
}
