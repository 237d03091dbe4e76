/** A date in three fields, as typed. */
export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** `2026-03-01` for a complete date; what was typed where it is none; `undefined` where nothing is. */
export function readDate({ day, month, year }: DateParts): string | undefined {
  const parts = [day, month, year].map((part) => part.trim());
  if (parts.every((part) => part === '')) return undefined;
  const isComplete =
    /^\d{1,2}$/u.test(parts[0] ?? '') && /^\d{1,2}$/u.test(parts[1] ?? '') && /^\d{4}$/u.test(parts[2] ?? '');
  const [d = '', m = '', y = ''] = parts;
  return isComplete ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : parts.join('/');
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
