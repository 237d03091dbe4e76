/** Reads answers given as plain JSON into values that comparisons understand; anything else is a data error. */

import type { Decimal, Fact, Group, ValueType } from '@kriterion/catalogue';

import { daysOf, type Days } from './dates.ts';
import { compareDecimals, decimalOfNumber, decimalOfText, isWhole } from './decimal.ts';
import type { DataError, DataErrorCode } from './facts.ts';
import { dataError } from './messages.ts';

/** A known answer. A choice of one is a list of one option. */
export type Answer =
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: Decimal }
  | { readonly kind: 'days'; readonly days: Days }
  | { readonly kind: 'options'; readonly chosen: readonly string[] }
  | { readonly kind: 'text' };

/** Known answers by fact id; a fact that is not there is unknown. */
export type Answers = ReadonlyMap<string, Answer>;

/** The answers of a record, and every fault in it; own properties only. */
export function readAnswers(
  group: Group,
  facts: unknown,
): { readonly answers: Answers; readonly errors: readonly DataError[] } {
  if (!isRecord(facts)) return { answers: new Map(), errors: [dataError('wrong-type', '')] };
  const declared = new Map(group.facts.map((fact) => [fact.id, fact]));
  const answers = new Map<string, Answer>();
  const errors: DataError[] = [];
  for (const [id, input] of Object.entries(facts)) {
    const read = readOne(declared.get(id), input, group);
    if (typeof read === 'string') errors.push(dataError(read, id));
    else if (read !== undefined) answers.set(id, read);
  }
  return { answers, errors };
}

/** A JSON object; data from a file may be anything, whatever its type says. */
export function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function readOne(fact: Fact | undefined, input: unknown, group: Group): Answer | DataErrorCode | undefined {
  if (fact === undefined) return 'unknown-fact';
  if (input === undefined || saysUnknown(input)) return undefined;
  return readTyped(fact.type, input, group);
}

/** `{ "unknown": true }` or `{ "notRelevant": true }`, and nothing beside it. */
function saysUnknown(input: unknown): boolean {
  if (!isRecord(input)) return false;
  const entries = Object.entries(input);
  return (
    entries.length === 1 &&
    entries.every(([key, value]) => (key === 'unknown' || key === 'notRelevant') && value === true)
  );
}

function readTyped(type: ValueType, input: unknown, group: Group): Answer | DataErrorCode {
  switch (type.kind) {
    case 'yes-no':
    case 'tick':
      return typeof input === 'boolean' ? { kind: 'boolean', value: input } : 'wrong-type';
    case 'integer':
    case 'decimal':
      return readNumber(type, input);
    case 'date':
      return readDate(input);
    case 'one-of':
      return readOption(
        type.options.map((option) => option.id),
        input,
      );
    case 'indication':
      return readOption(
        group.indications.map((indication) => indication.id),
        input,
      );
    case 'several-of':
      return readOptions(
        type.options.map((option) => option.id),
        input,
      );
    case 'signature':
    case 'label-area':
      return 'wrong-type';
    default:
      return typeof input === 'string' ? { kind: 'text' } : 'wrong-type';
  }
}

type NumberType = Extract<ValueType, { readonly kind: 'integer' | 'decimal' }>;

function readNumber(type: NumberType, input: unknown): Answer | DataErrorCode {
  if (typeof input !== 'number' && typeof input !== 'string') return 'wrong-type';
  const value = typeof input === 'number' ? decimalOfNumber(input) : decimalOfText(input);
  if (value === undefined) return 'not-a-number';
  if (type.kind === 'integer' && !isWhole(value)) return 'not-an-integer';
  if (type.min !== undefined && compareDecimals(value, type.min) < 0) return 'out-of-range';
  if (type.max !== undefined && compareDecimals(value, type.max) > 0) return 'out-of-range';
  return { kind: 'number', value };
}

function readDate(input: unknown): Answer | DataErrorCode {
  if (typeof input !== 'string') return 'wrong-type';
  const days = daysOf(input);
  return days === undefined ? 'not-a-date' : { kind: 'days', days };
}

function readOption(options: readonly string[], input: unknown): Answer | DataErrorCode {
  if (typeof input !== 'string') return 'wrong-type';
  return options.includes(input) ? { kind: 'options', chosen: [input] } : 'not-an-option';
}

function readOptions(options: readonly string[], input: unknown): Answer | DataErrorCode {
  if (!Array.isArray(input)) return 'wrong-type';
  const given: readonly unknown[] = input;
  const chosen: string[] = [];
  for (const one of given) {
    if (typeof one !== 'string') return 'wrong-type';
    if (!options.includes(one)) return 'not-an-option';
    chosen.push(one);
  }
  return { kind: 'options', chosen };
}
