/** A date in three fields, as typed. */
export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/**
 * `2026-03-01` for a complete date, `2026-03` or `2026` where that will do; what was typed where it is none; `undefined`
 * where nothing is.
 */
export function readDate({ day, month, year }: DateParts, leastExact?: 'month' | 'year'): string | undefined {
  const [d = '', m = '', y = ''] = [day, month, year].map((part) => part.trim());
  if (d === '' && m === '' && y === '') return undefined;
  if (DAY.test(d) && DAY.test(m) && YEAR.test(y)) return `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return partialDate(d, m, y, leastExact) ?? [d, m, y].join('/');
}

const DAY = /^\d{1,2}$/u;
const YEAR = /^\d{4}$/u;

function partialDate(
  day: string,
  month: string,
  year: string,
  leastExact: 'month' | 'year' | undefined,
): string | undefined {
  if (leastExact === undefined || day !== '' || !YEAR.test(year)) return undefined;
  if (DAY.test(month)) return `${year}-${month.padStart(2, '0')}`;
  return month === '' && leastExact === 'year' ? year : undefined;
}

/** The three fields of a value that {@link readDate} gave. */
export function partsOfDate(value: unknown): DateParts {
  if (typeof value !== 'string') return { day: '', month: '', year: '' };
  const [year, month, day] = value.includes('/') ? value.split('/').reverse() : value.split('-');
  return { day: day ?? '', month: month ?? '', year: year ?? '' };
}

/** `2026-03-01` as `01.03.2026`. */
export function writeDate(value: string): string {
  return value.split('-').reverse().join('.');
}
