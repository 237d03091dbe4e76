import { piece, type Piece } from './piece.ts';

/** Comparisons of one answer with a value; an answer of another kind is unknown. */
export const COMPARING: readonly Piece[] = [
  piece(
    'isAnswer',
    [],
    `
function isAnswer(answer: unknown, expected: boolean): Verdict {
  if (typeof answer !== 'boolean') return 'undetermined';
  return answer === expected ? 'met' : 'not-met';
}`,
  ),
  piece(
    'isOption',
    [],
    `
/** Whether the option is the one chosen, or among those chosen. */
function isOption(answer: unknown, option: string): Verdict {
  if (typeof answer === 'string') return answer === option ? 'met' : 'not-met';
  if (!Array.isArray(answer)) return 'undetermined';
  return answer.includes(option) ? 'met' : 'not-met';
}`,
  ),
  piece(
    'isAmong',
    ['isOption'],
    `
/** Whether one of the options is chosen. */
function isAmong(answer: unknown, ...options: readonly string[]): Verdict {
  if (typeof answer !== 'string' && !Array.isArray(answer)) return 'undetermined';
  for (const option of options) if (isOption(answer, option) === 'met') return 'met';
  return 'not-met';
}`,
  ),
  piece(
    'lessThan',
    ['orderOf'],
    `
function lessThan(answer: unknown, limit: number | string): Verdict {
  const order = orderOf(answer, limit);
  if (order === undefined) return 'undetermined';
  return order < 0 ? 'met' : 'not-met';
}`,
  ),
  piece(
    'moreThan',
    ['orderOf'],
    `
function moreThan(answer: unknown, limit: number | string): Verdict {
  const order = orderOf(answer, limit);
  if (order === undefined) return 'undetermined';
  return order > 0 ? 'met' : 'not-met';
}`,
  ),
  piece(
    'equalTo',
    ['orderOf'],
    `
function equalTo(answer: unknown, limit: number | string): Verdict {
  const order = orderOf(answer, limit);
  if (order === undefined) return 'undetermined';
  return order === 0 ? 'met' : 'not-met';
}`,
  ),
  piece(
    'atLeast',
    ['not', 'lessThan'],
    `
function atLeast(answer: unknown, limit: number | string): Verdict {
  return not(lessThan(answer, limit));
}`,
  ),
  piece(
    'atMost',
    ['not', 'moreThan'],
    `
function atMost(answer: unknown, limit: number | string): Verdict {
  return not(moreThan(answer, limit));
}`,
  ),
  piece(
    'orderOf',
    ['decimalOf', 'compareDecimals'],
    `
/**
 * Negative, zero or positive as the answer is below, at or above the limit; undefined if it is no number. Limits
 * given as numbers have at most 15 digits: against those, binary order is the order of the shortest decimal texts.
 */
function orderOf(answer: unknown, limit: number | string): number | undefined {
  if (typeof answer === 'number' && typeof limit === 'number') {
    if (!Number.isFinite(answer)) return undefined;
    return answer < limit ? -1 : answer > limit ? 1 : 0;
  }
  const value = decimalOf(answer);
  return value === undefined ? undefined : compareDecimals(value, String(limit));
}`,
  ),
  piece(
    'decimalOf',
    ['canonicalDecimal', 'shortestDecimal'],
    `
/** An exact decimal without superfluous zeros, from a JSON number or a text; undefined for anything else. */
function decimalOf(answer: unknown): string | undefined {
  if (typeof answer === 'number') return Number.isFinite(answer) ? shortestDecimal(answer) : undefined;
  if (typeof answer !== 'string') return undefined;
  const parts = /^(-?)(0|[1-9]\\d*)(?:\\.(\\d+))?$/u.exec(answer);
  return parts === null ? undefined : canonicalDecimal(parts[1] === '-', parts[2] ?? '', parts[3] ?? '');
}`,
  ),
  piece(
    'shortestDecimal',
    ['canonicalDecimal'],
    `
/** The shortest decimal text of a number, written out without an exponent. */
function shortestDecimal(value: number): string {
  const [mantissa = '', exponent = '0'] = String(Math.abs(value)).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const point = whole.length + Number(exponent);
  const digits = '0'.repeat(Math.max(0, -point)) + whole + fraction;
  const at = Math.max(0, point);
  return canonicalDecimal(value < 0, digits.slice(0, at).padEnd(at, '0'), digits.slice(at));
}`,
  ),
  piece(
    'canonicalDecimal',
    [],
    `
function canonicalDecimal(negative: boolean, whole: string, fraction: string): string {
  let start = 0;
  while (whole[start] === '0') start += 1;
  let end = fraction.length;
  while (fraction[end - 1] === '0') end -= 1;
  const magnitude = (whole.slice(start) || '0') + (end > 0 ? \`.\${fraction.slice(0, end)}\` : '');
  return negative && magnitude !== '0' ? \`-\${magnitude}\` : magnitude;
}`,
  ),
  piece(
    'compareDecimals',
    ['compareMagnitudes'],
    `
/** Compares exact decimals digit by digit, never through binary floats. */
function compareDecimals(a: string, b: string): number {
  const below = a.startsWith('-');
  if (below !== b.startsWith('-')) return below ? -1 : 1;
  return below ? compareMagnitudes(b.slice(1), a.slice(1)) : compareMagnitudes(a, b);
}`,
  ),
  piece(
    'compareMagnitudes',
    [],
    `
function compareMagnitudes(a: string, b: string): number {
  const [wholeA = '', fractionA = ''] = a.split('.');
  const [wholeB = '', fractionB = ''] = b.split('.');
  if (wholeA.length !== wholeB.length) return wholeA.length - wholeB.length;
  if (wholeA !== wholeB) return wholeA < wholeB ? -1 : 1;
  if (fractionA === fractionB) return 0;
  return fractionA < fractionB ? -1 : 1;
}`,
  ),
];
