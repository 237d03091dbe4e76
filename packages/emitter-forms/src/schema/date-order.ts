/** JSON Schema knows no order of dates; of texts with the fixed shape `YYYY-MM-DD` a pattern can tell it. */

/** A pattern for dates later than `date`, or on it where `inclusive`; the parts of a partial date count from its start. */
export function dateFrom(date: string, inclusive: boolean): string {
  return orderPattern(date, inclusive, (digit) => range(digit + 1, 9));
}

/** A pattern for dates earlier than `date`, or on it where `inclusive`. */
export function dateTo(date: string, inclusive: boolean): string {
  return orderPattern(date, inclusive, (digit) => range(0, digit - 1));
}

function orderPattern(
  date: string,
  inclusive: boolean,
  beyond: (digit: number) => string | undefined,
): string {
  const branches = inclusive ? [date] : [];
  for (let at = 0; at < date.length; at += 1) {
    const letter = date.charAt(at);
    const digits = letter === '-' ? undefined : beyond(Number(letter));
    if (digits !== undefined) branches.push(date.slice(0, at) + digits);
  }
  // A date that nothing lies beyond (0000-01-01 exclusive) gets a pattern that no text meets.
  return branches.length === 0 ? '^(?!)' : `^(?:${branches.join('|')})`;
}

function range(low: number, high: number): string | undefined {
  return low > high ? undefined : `[${String(low)}-${String(high)}]`;
}
