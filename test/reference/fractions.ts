/** Exact numbers as fractions of whole numbers, with an end in each direction that no number reaches. */

/** `over` is greater than 0. */
export interface Fraction {
  readonly whole: bigint;
  readonly over: bigint;
}

/** `least` and `most` lie outside all numbers. */
export type Amount = Fraction | 'least' | 'most';

const DECIMAL = /^(-?)(0|[1-9][0-9]*)(?:\.([0-9]+))?$/u;

/** The number that a decimal writes; nothing where the text is no exact decimal. */
export function fractionOf(text: string): Fraction | undefined {
  const [, sign = '', whole = '', part = ''] = DECIMAL.exec(text) ?? [];
  if (whole === '') return undefined;
  const digits = BigInt(whole + part);
  return { whole: sign === '-' ? -digits : digits, over: 10n ** BigInt(part.length) };
}

/** A whole number. */
export function wholeNumber(value: number): Fraction {
  return { whole: BigInt(value), over: 1n };
}

/** The number as JSON writes it, with the power of ten written out. */
export function fractionOfNumber(value: number): Fraction | undefined {
  if (!Number.isFinite(value)) return undefined;
  const [digits = '0', power = '0'] = String(value).split('e');
  const base = fractionOf(digits);
  if (base === undefined) return undefined;
  const exponent = Number(power);
  return exponent < 0
    ? { whole: base.whole, over: base.over * 10n ** BigInt(-exponent) }
    : { whole: base.whole * 10n ** BigInt(exponent), over: base.over };
}

/** Whether nothing stands after the point. */
export function isWhole({ whole, over }: Fraction): boolean {
  return whole % over === 0n;
}

/** The sum; what has no end stays so. */
export function sum(a: Amount, b: Amount): Amount {
  if (typeof a === 'string') return a;
  if (typeof b === 'string') return b;
  return { whole: a.whole * b.over + b.whole * a.over, over: a.over * b.over };
}

/** The amount divided by a positive whole number. */
export function divided(a: Amount, by: number): Amount {
  return typeof a === 'string' ? a : { whole: a.whole, over: a.over * BigInt(by) };
}

/** -1, 0 or 1; two ends without number are told apart only by their direction. */
export function order(a: Amount, b: Amount): number {
  if (a === b) return 0;
  if (a === 'least' || b === 'most') return -1;
  if (a === 'most' || b === 'least') return 1;
  const difference = a.whole * b.over - b.whole * a.over;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The least and the greatest of some amounts; there is at least one. */
export function ends(amounts: readonly Amount[]): readonly Amount[] {
  const sorted = [...amounts].sort(order);
  return [sorted[0] ?? 'least', sorted.at(-1) ?? 'most'];
}
