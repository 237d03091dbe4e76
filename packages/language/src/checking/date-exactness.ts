import type { PartialDate, ValueType } from '@kriterion/catalogue';

import { term, type Said } from '../diagnostics/saying.ts';

/** `2026`, `2026-03`, `2026-03-01` */
const LENGTHS = { year: 4, month: 7, day: 10 } as const;

/** What an answer must be where a date is less exact than its question demands; nothing where it is exact enough. */
export function wantedInstead(
  date: PartialDate,
  { leastExact }: Extract<ValueType, { kind: 'date' }>,
): Said | undefined {
  if (date.length >= LENGTHS[leastExact ?? 'day']) return undefined;
  return leastExact === 'month' ? term('aMonth') : term('aDay');
}
