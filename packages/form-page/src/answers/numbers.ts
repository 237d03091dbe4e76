/**
 * Numbers as people type them. The browser's own number fields follow the locale of the computer and read "35,5" as
 * 355 on an English one, so the page reads numbers itself, in one way everywhere.
 */

const SIGN = '[-−]?';
const INTEGER = new RegExp(`^${SIGN}\\d{1,15}$`, 'u');
/** At most 15 digits in all: so many a JSON number holds exactly. */
const DECIMAL = new RegExp(`^${SIGN}(?=(?:\\D*\\d){1,15}$)\\d{1,9}(?:[.,]\\d{1,6})?$`, 'u');
/** "1.500" is 1500 to a Dane and 1.5 to others: it is refused, not guessed. */
const AMBIGUOUS = new RegExp(`^${SIGN}[1-9]\\d{0,2}\\.\\d{3}$`, 'u');

/** The number typed; the text itself where it is none, so that it stays in sight; `undefined` for an empty field. */
export function readNumber(text: string, kind: 'integer' | 'decimal'): number | string | undefined {
  const typed = text.trim();
  if (typed === '') return undefined;
  const isNumber = kind === 'integer' ? INTEGER.test(typed) : DECIMAL.test(typed) && !AMBIGUOUS.test(typed);
  if (!isNumber) return typed;
  // -0 is 0 in JSON.
  return Number(typed.replace('−', '-').replace(',', '.')) + 0;
}

/** A number with a decimal comma. */
export function writeNumber(value: unknown): string {
  return typeof value === 'number' ? String(value).replace('.', ',') : typeof value === 'string' ? value : '';
}
