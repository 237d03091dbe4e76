import type { Decimal, PartialDate, Quantity } from '@kriterion/catalogue';
import { ID_MAX_LENGTH, ID_PATTERN } from '@kriterion/catalogue';

import { isDate } from '../dates/partial-dates.ts';
import { fixTitle } from '../diagnostics/saying.ts';
import type { Reporter } from '../diagnostics/reporter.ts';
import { given } from '../given.ts';
import type { DateNode, NameNode, NumberNode, UnitNode, ValueNode } from '../syntax/tree.ts';
import { writeInstead } from './offers.ts';

/** The exact decimal that is written; `4.200` and `4,200` could mean two things and are reported. */
export function decimalOf(number: NumberNode, reporter: Reporter): Decimal {
  if (/^-?\d{1,3}[.,]\d{3}$/u.test(number.text)) reportTwoWays(number, reporter);
  const negative = number.text.startsWith('-');
  const [whole = '0', fraction = ''] = number.text.replace(/^-\s*/u, '').split(/[.,]/u);
  const digits = whole.replace(/^0+(?=\d)/u, '');
  const decimals = fraction.replace(/0+$/u, '');
  const size = decimals === '' ? digits : `${digits}.${decimals}`;
  return negative && size !== '0' ? `-${size}` : size;
}

function reportTwoWays({ text, span }: NumberNode, reporter: Reporter): void {
  const whole = text.replace(/[.,]/u, '');
  // One digit more or less, and it can only be a decimal.
  const decimal = text.endsWith('0') ? text.slice(0, -1) : `${text}0`;
  const fix = { title: fixTitle('write', { text: whole }), text: whole };
  reporter.report('KRIT1005', span, { number: text, whole, decimal }, { fix });
}

export function quantityOf(number: NumberNode, unit: UnitNode | undefined, reporter: Reporter): Quantity {
  return given({ value: decimalOf(number, reporter), unit: unit?.name });
}

/** A count: of lines, of rows. Anything but a whole number from 0 to 1000 is reported and read as the nearest. */
export function wholeNumberOf(number: NumberNode, reporter: Reporter, [min, max] = [0, 1000]): number {
  const value = decimalOf(number, reporter);
  const count = Math.min(Math.max(Math.trunc(Number(value)), min), max);
  if (String(count) !== value) {
    const fix = writeInstead(String(count));
    reporter.report('KRIT4044', number.span, { found: number.text, min, max }, { fix });
  }
  return count;
}

/** Compares two exact decimals. */
export function isLess(a: Decimal, b: Decimal): boolean {
  if (a.startsWith('-') !== b.startsWith('-')) return a.startsWith('-');
  return a.startsWith('-') ? isSmaller(b.slice(1), a.slice(1)) : isSmaller(a, b);
}

/** Compares two exact decimals that are not negative. */
function isSmaller(a: Decimal, b: Decimal): boolean {
  const [wholeA = '', fractionA = ''] = a.split('.');
  const [wholeB = '', fractionB = ''] = b.split('.');
  if (wholeA.length !== wholeB.length) return wholeA.length < wholeB.length;
  if (wholeA !== wholeB) return wholeA < wholeB;
  return fractionA < fractionB;
}

/** The date that is written where a date is wanted: there, a number of four digits is a year. */
export function writtenDate(value: ValueNode): DateNode | undefined {
  if (value.kind === 'date') return value.date;
  if (value.kind !== 'number' || value.unit !== undefined) return undefined;
  return /^\d{4}$/u.test(value.number.text) ? value.number : undefined;
}

/** The date, or nothing where the calendar has no such day. */
export function dateOf(date: DateNode, reporter: Reporter): PartialDate | undefined {
  if (isDate(date.text)) return date.text;
  reporter.report('KRIT4010', date.span, { date: date.text });
  return undefined;
}

/** Names that JavaScript objects hold by themselves; as ids they would hide behind every record. */
const RESERVED: ReadonlySet<string> = new Set([
  'prototype',
  'constructor',
  ...Object.getOwnPropertyNames(Object.prototype),
]);

/** Reports a name that no artefact could carry. */
export function checkId({ name, span }: NameNode, reporter: Reporter): void {
  if (RESERVED.has(name)) reporter.report('KRIT3026', span, { name });
  else if (!ID_PATTERN.test(name) || name.length > ID_MAX_LENGTH) reporter.report('KRIT3003', span, { name });
}
