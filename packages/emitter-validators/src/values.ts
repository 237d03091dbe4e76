/** Values of the source as generated code. */

import type { Decimal, Group, ValueType } from '@kriterion/catalogue';

import { literal } from './printing/text.ts';

/**
 * An exact decimal as code: a number where it is exactly the shortest text of one (at most 15 digits), otherwise
 * the text itself.
 */
export function decimalCode(decimal: Decimal): string {
  const digits = decimal.replaceAll(/[-.]/gu, '');
  return digits.length <= 15 && String(Number(decimal)) === decimal ? decimal : literal(decimal);
}

/** The ends of a range as two arguments. */
export function rangeCode(type: {
  readonly min?: Decimal;
  readonly max?: Decimal;
}): readonly [string, string] {
  return [
    type.min === undefined ? 'undefined' : decimalCode(type.min),
    type.max === undefined ? 'undefined' : decimalCode(type.max),
  ];
}

/** The ids that a choice may take; undefined if it is none. */
export function optionIds(type: ValueType, group: Group): readonly string[] | undefined {
  if (type.kind === 'one-of' || type.kind === 'several-of') return type.options.map((option) => option.id);
  return type.kind === 'indication' ? group.indications.map((indication) => indication.id) : undefined;
}

/** More members than this make one text: smaller, and an engine reads it much faster than as many texts. */
const MOST_LITERALS = 50;

/** A set constant: `new Set(['a', 'b'])`. */
export function setCode(ids: readonly string[]): string {
  if (ids.length > MOST_LITERALS && !ids.some((id) => id.includes('|')))
    return `new Set<string>(${literal(ids.join('|'))}.split('|'))`;
  const items = ids.map(literal);
  const line = `new Set<string>([${items.join(', ')}])`;
  return line.length <= 80 ? line : `new Set<string>([\n${items.map((item) => `  ${item},`).join('\n')}\n])`;
}

/** A union of string literals; `never` for none. */
export function unionType(ids: readonly string[]): string {
  return ids.length === 0 ? 'never' : ids.map(literal).join(' | ');
}
