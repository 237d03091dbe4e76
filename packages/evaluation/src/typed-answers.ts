/** One answer, read as the type of its fact asks. */

import type { Group, ValueType } from '@kriterion/catalogue';

import { daysOf, isExactEnough, minutesOf, momentOf, type Exactness } from './dates.ts';
import { compareDecimals, decimalOfNumber, decimalOfText, isWhole } from './decimal.ts';
import { exactOf, exactWhole } from './exact.ts';
import type { DataErrorCode } from './facts.ts';
import { indexOf } from './group-index.ts';
import { ABSENT, interval, oneText, point, truth, type Measure, type Value } from './values.ts';

/** The value of an answer, or what is wrong with it. Records and rows are no values and are read elsewhere. */
export function readValue(type: ValueType, input: unknown, group: Group): Value | DataErrorCode {
  switch (type.kind) {
    case 'yes-no':
    case 'tick':
      return typeof input === 'boolean' ? truth(input ? 'met' : 'not-met') : 'wrong-type';
    case 'integer':
    case 'decimal':
      return readNumber(type, input);
    case 'one-of':
    case 'several-of':
    case 'indication':
      return readOptions(type, input, group);
    case 'code':
    case 'codes':
      return readCodes(type, input, group);
    case 'either':
      return readEither(type.of, input, group);
    default:
      return readText(type, input);
  }
}

type Remaining = Exclude<
  ValueType,
  {
    readonly kind:
      | 'yes-no'
      | 'tick'
      | 'integer'
      | 'decimal'
      | 'one-of'
      | 'several-of'
      | 'indication'
      | 'code'
      | 'codes'
      | 'either';
  }
>;

function readText(type: Remaining, input: unknown): Value | DataErrorCode {
  switch (type.kind) {
    case 'date':
      return readDate(type.leastExact ?? 'day', input);
    case 'time':
      return readClock('time', minutesOf, input);
    case 'date-time':
      return readClock('moment', momentOf, input);
    case 'verdict':
      return readVerdict(input);
    case 'signature':
    case 'label-area':
    case 'record':
    case 'rows':
      return 'wrong-type';
    default:
      return typeof input === 'string' ? oneText(input) : 'wrong-type';
  }
}

type NumberType = Extract<ValueType, { readonly kind: 'integer' | 'decimal' }>;

function readNumber(type: NumberType, input: unknown): Value | DataErrorCode {
  if (typeof input !== 'number' && typeof input !== 'string') return 'wrong-type';
  const value = typeof input === 'number' ? decimalOfNumber(input) : decimalOfText(input);
  if (value === undefined) return 'not-a-number';
  if (type.kind === 'integer' && !isWhole(value)) return 'not-an-integer';
  if (type.min !== undefined && compareDecimals(value, type.min) < 0) return 'out-of-range';
  if (type.max !== undefined && compareDecimals(value, type.max) > 0) return 'out-of-range';
  return point('number', exactOf(value));
}

function readDate(leastExact: Exactness, input: unknown): Value | DataErrorCode {
  if (typeof input !== 'string') return 'wrong-type';
  const days = daysOf(input);
  if (days === undefined) return 'not-a-date';
  if (!isExactEnough(input, leastExact)) return 'not-exact-enough';
  return interval('day', exactWhole(days.first), exactWhole(days.last));
}

function readClock(
  measure: Measure,
  read: (text: string) => number | undefined,
  input: unknown,
): Value | DataErrorCode {
  if (typeof input !== 'string') return 'wrong-type';
  const minutes = read(input);
  return minutes === undefined ? 'not-a-time' : point(measure, exactWhole(minutes));
}

/** A verdict that is undetermined elsewhere is not known here. */
function readVerdict(input: unknown): Value | DataErrorCode {
  if (input === 'undetermined') return ABSENT;
  if (input === 'met' || input === 'not-met') return oneText(input);
  return typeof input === 'string' ? 'not-an-option' : 'wrong-type';
}

type OptionsType = Extract<ValueType, { readonly kind: 'one-of' | 'several-of' | 'indication' }>;

function readOptions(type: OptionsType, input: unknown, group: Group): Value | DataErrorCode {
  const options = type.kind === 'indication' ? group.indications : type.options;
  const isOption = (text: string): boolean => options.some(({ id }) => id === text);
  return type.kind === 'several-of'
    ? readSeveral(input, isOption, 'not-an-option')
    : readOne(input, isOption, 'not-an-option');
}

type CodeType = Extract<ValueType, { readonly kind: 'code' | 'codes' }>;

function readCodes(type: CodeType, input: unknown, group: Group): Value | DataErrorCode {
  const codes = indexOf(group).hierarchies.get(type.list)?.codes;
  const isCode = (text: string): boolean => codes?.has(text) ?? true;
  return type.kind === 'codes'
    ? readSeveral(input, isCode, 'not-in-list')
    : readOne(input, isCode, 'not-in-list');
}

function readOne(
  input: unknown,
  isAllowed: (text: string) => boolean,
  otherwise: DataErrorCode,
): Value | DataErrorCode {
  if (typeof input !== 'string') return 'wrong-type';
  return isAllowed(input) ? oneText(input) : otherwise;
}

function readSeveral(
  input: unknown,
  isAllowed: (text: string) => boolean,
  otherwise: DataErrorCode,
): Value | DataErrorCode {
  if (!Array.isArray(input)) return 'wrong-type';
  const given: readonly unknown[] = input;
  const known = new Set<string>();
  for (const one of given) {
    if (typeof one !== 'string') return 'wrong-type';
    if (!isAllowed(one)) return otherwise;
    known.add(one);
  }
  return { kind: 'several', known: [...known], complete: true };
}

/** The first kind that the answer fits; where it fits none, the first kind's complaint. */
function readEither(types: readonly ValueType[], input: unknown, group: Group): Value | DataErrorCode {
  const read = types.map((type) => readValue(type, input, group));
  return read.find((one) => typeof one !== 'string') ?? read[0] ?? 'wrong-type';
}
