/**
 * Exact decimals as text. They are compared digit by digit, never through binary floats: exact for any length, and
 * linear in it, so that a hostile number of a million digits costs no more than reading it.
 */

import type { Decimal } from '@kriterion/catalogue';

const DECIMAL = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?$/u;

/** The text as an exact decimal without superfluous zeros; undefined if it is none (`1e3`, `01`, `2,5`). */
export function decimalOfText(text: string): Decimal | undefined {
  const parts = DECIMAL.exec(text);
  return parts === null ? undefined : canonical(parts[1] === '-', parts[2] ?? '', parts[3] ?? '');
}

/** A finite JSON number by its shortest decimal text (0.1 is 0.1, not its binary neighbour); undefined for NaN and infinities. */
export function decimalOfNumber(value: number): Decimal | undefined {
  if (!Number.isFinite(value)) return undefined;
  const text = String(Math.abs(value));
  const [mantissa = '', exponent = '0'] = text.split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const point = whole.length + Number(exponent);
  const digits = '0'.repeat(Math.max(0, -point)) + whole + fraction;
  const at = Math.max(0, point);
  return canonical(value < 0, digits.slice(0, at).padEnd(at, '0'), digits.slice(at));
}

/** Whether the decimal has no fraction. */
export function isWhole(decimal: Decimal): boolean {
  return !decimal.includes('.');
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`; both without superfluous zeros. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const below = a.startsWith('-');
  if (below !== b.startsWith('-')) return below ? -1 : 1;
  return below ? compareMagnitudes(b.slice(1), a.slice(1)) : compareMagnitudes(a, b);
}

function compareMagnitudes(a: string, b: string): number {
  const [wholeA = '', fractionA = ''] = a.split('.');
  const [wholeB = '', fractionB = ''] = b.split('.');
  if (wholeA.length !== wholeB.length) return wholeA.length - wholeB.length;
  return compareTexts(wholeA, wholeB) || compareTexts(fractionA, fractionB);
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function canonical(negative: boolean, whole: string, fraction: string): Decimal {
  const left = whole.slice(firstNonZero(whole)) || '0';
  const right = fraction.slice(0, afterLastNonZero(fraction));
  const magnitude = right === '' ? left : `${left}.${right}`;
  return negative && magnitude !== '0' ? `-${magnitude}` : magnitude;
}

function firstNonZero(digits: string): number {
  let at = 0;
  while (digits[at] === '0') at += 1;
  return at;
}

function afterLastNonZero(digits: string): number {
  let end = digits.length;
  while (digits[end - 1] === '0') end -= 1;
  return end;
}
