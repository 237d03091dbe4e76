import type { Decimal, PartialDate, Quantity } from '@kriterion/catalogue';
import { ID_MAX_LENGTH, ID_PATTERN } from '@kriterion/catalogue';

import type { Reporter } from '../diagnostics/reporter.ts';
import { given } from '../given.ts';
import type { DateNode, NameNode, NumberNode, UnitNode } from '../syntax/tree.ts';

/** The exact decimal that is written; `4.200` and `4,200` could mean two things and are reported. */
export function decimalOf(number: NumberNode, reporter: Reporter): Decimal {
  if (/^\d{1,3}[.,]\d{3}$/u.test(number.text))
    reporter.report('KRIT1005', number.span, { number: number.text });
  const [whole = '0', fraction = ''] = number.text.split(/[.,]/u);
  const digits = whole.replace(/^0+(?=\d)/u, '');
  const decimals = fraction.replace(/0+$/u, '');
  return decimals === '' ? digits : `${digits}.${decimals}`;
}

export function quantityOf(number: NumberNode, unit: UnitNode | undefined, reporter: Reporter): Quantity {
  return given({ value: decimalOf(number, reporter), unit: unit?.name });
}

/** Compares two non-negative exact decimals. */
export function isLess(a: Decimal, b: Decimal): boolean {
  const [wholeA = '', fractionA = ''] = a.split('.');
  const [wholeB = '', fractionB = ''] = b.split('.');
  if (wholeA.length !== wholeB.length) return wholeA.length < wholeB.length;
  if (wholeA !== wholeB) return wholeA < wholeB;
  return fractionA < fractionB;
}

/** The date, or nothing where the calendar has no such day. */
export function dateOf(date: DateNode, reporter: Reporter): PartialDate | undefined {
  if (isDate(date.text)) return date.text;
  reporter.report('KRIT4010', date.span, { date: date.text });
  return undefined;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isDate(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(text);
  if (parts === null) return false;
  const [, year = '', month = '01', day = '01'] = parts;
  const days = (DAYS[Number(month) - 1] ?? 0) + (month === '02' && isLeapYear(Number(year)) ? 1 : 0);
  return Number(day) >= 1 && Number(day) <= days;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Names that JavaScript objects hold by themselves; as ids they would hide behind every record. */
const RESERVED: ReadonlySet<string> = new Set(['constructor', 'prototype']);

/** Reports a name that no artefact could carry. */
export function checkId({ name, span }: NameNode, reporter: Reporter): void {
  if (!ID_PATTERN.test(name) || name.length > ID_MAX_LENGTH || RESERVED.has(name)) {
    reporter.report('KRIT3003', span, { name });
  }
}
