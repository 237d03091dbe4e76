/**
 * What is asked of one field, as code with a verdict of two bits: 3 met, 2 undetermined, 0 not met. Where the kind of the
 * field leaves one way to ask, it is asked in place.
 */

import type { Comparison, FieldCondition, FieldPath, Value, ValueType } from '@kriterion/catalogue';

import { comparisonCode } from '../comparisons.ts';
import { fieldAnswer, fieldValue } from '../names.ts';
import { call, type Code } from '../printing/code.ts';
import { literal } from '../printing/text.ts';
import { decimalCode } from '../values.ts';
import type { FieldContext } from './conditions.ts';
import { fieldAt } from './fields.ts';

/** A condition that asks something of a field. */
export type Leaf = Extract<FieldCondition, { readonly kind: 'compare' | 'among' | 'answered' }>;
type Compare = Extract<Leaf, { readonly kind: 'compare' }>;
type FieldValue = Extract<Compare['value'], { readonly kind: 'field' }>;

/** The verdict of a leaf, or of its negation, where its fields are shown. */
export function leafCode(leaf: Leaf, isNegated: boolean, context: FieldContext): Code {
  switch (leaf.kind) {
    case 'answered':
      return answeredCode(leaf.field, isNegated, context);
    case 'among':
      return amongCode(leaf.field, leaf.options, isNegated, context);
    case 'compare':
      return leaf.value.kind === 'field'
        ? betweenFields(leaf.field, isNegated ? NEGATED[leaf.operator] : leaf.operator, leaf.value, context)
        : withValue(leaf.field, isNegated ? NEGATED[leaf.operator] : leaf.operator, leaf.value, context);
  }
}

/** The comparison that holds exactly where the other does not. */
const NEGATED: Readonly<Record<Comparison, Comparison>> = {
  '=': '<>',
  '<>': '=',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
};

/** A tick box is filled in where it is ticked. */
function answeredCode(field: FieldPath, isNegated: boolean, context: FieldContext): Code {
  const subject = fieldAnswer(field);
  if (typeAt(field, context)?.kind === 'tick') return truthCode(subject, !isNegated);
  return turned(call(context.runtime.use('filledIn'), fieldValue(field), subject), isNegated, context);
}

function truthCode(subject: string, expected: boolean): string {
  return `(${subject} === ${String(expected)} ? 3 : ${subject} === ${String(!expected)} ? 0 : 2)`;
}

/** Where the answer, if it is right, is one option. */
const ONE_OPTION: ReadonlySet<string> = new Set(['one-of', 'indication', 'verdict', 'code']);

/** More options than this are looked up in a list. */
const MOST_IN_PLACE = 8;

function amongCode(
  field: FieldPath,
  options: readonly string[],
  isNegated: boolean,
  context: FieldContext,
): Code {
  const subject = fieldAnswer(field);
  const kind = typeAt(field, context)?.kind ?? '';
  if (ONE_OPTION.has(kind) && options.length > 0 && options.length <= MOST_IN_PLACE) {
    const isOne = options.map((option) => `${subject} === ${literal(option)}`).join(' || ');
    const [yes, no] = isNegated ? ['0', '3'] : ['3', '0'];
    return `(${isOne} ? ${yes} : typeof ${subject} === 'string' ? ${no} : 2)`;
  }
  const list = `[${options.map(literal).join(', ')}]`;
  return turned(call(context.runtime.use('includesAnyOf'), subject, list), isNegated, context);
}

function withValue(
  field: FieldPath,
  operator: Comparison,
  value: Exclude<Compare['value'], FieldValue>,
  context: FieldContext,
): Code {
  switch (value.kind) {
    case 'indication':
    case 'option':
      return optionCode(field, operator, value.id, context);
    case 'boolean':
      return truthOf(field, operator, value.value, context);
    case 'number':
      return numberCode(field, operator, value, context);
    case 'date':
      return dateCode(field, operator, value, context);
  }
}

function truthOf(field: FieldPath, operator: Comparison, expected: boolean, context: FieldContext): Code {
  return isEquality(operator)
    ? truthCode(fieldAnswer(field), expected === (operator === '='))
    : general(field, operator, { kind: 'boolean', value: expected }, context);
}

function optionCode(field: FieldPath, operator: Comparison, id: string, context: FieldContext): Code {
  if (!isEquality(operator)) return general(field, operator, { kind: 'option', id }, context);
  if (ONE_OPTION.has(typeAt(field, context)?.kind ?? ''))
    return amongCode(field, [id], operator === '<>', context);
  const code = call(context.runtime.use('includesOption'), fieldAnswer(field), literal(id));
  return turned(code, operator === '<>', context);
}

function isEquality(operator: Comparison): boolean {
  return operator === '=' || operator === '<>';
}

function numberCode(
  field: FieldPath,
  operator: Comparison,
  value: Extract<Value, { readonly kind: 'number' }>,
  context: FieldContext,
): Code {
  const limit = decimalCode(value.quantity.value);
  // A limit that is exactly a number; an answer of these kinds is one.
  if (!isNumeric(typeAt(field, context)) || limit.startsWith("'"))
    return general(field, operator, value, context);
  return ordered(call(context.runtime.use('answeredNumber'), fieldAnswer(field)), operator, limit, context);
}

function dateCode(
  field: FieldPath,
  operator: Comparison,
  value: Extract<Value, { readonly kind: 'date' }>,
  context: FieldContext,
): Code {
  if (!isWholeDay(typeAt(field, context)) || !/^\d{4}-\d\d-\d\d$/u.test(value.date))
    return general(field, operator, value, context);
  const day = String(Number(value.date.replaceAll('-', '')));
  return ordered(call(context.runtime.use('dayOrNaN'), fieldAnswer(field)), operator, day, context);
}

/** As criteria compare: for answers of several kinds, inexact dates and numbers beyond binary ones. */
function general(field: FieldPath, operator: Comparison, value: Value, context: FieldContext): Code {
  const { runtime } = context;
  const subject = fieldAnswer(field);
  const isMoment = typeAt(field, context)?.kind === 'date-time';
  const compared = isMoment ? `${runtime.use('dayOf')}(${subject})` : subject;
  return call(runtime.use('bitsOf'), comparisonCode(compared, operator, value, runtime));
}

function turned(code: Code, isNegated: boolean, { runtime }: FieldContext): Code {
  return isNegated ? call(runtime.use('opposite'), code) : code;
}

/** Two numbers, or days as numbers, in their order; NaN is open. */
function ordered(a: Code, operator: Comparison, b: Code, { runtime }: FieldContext): Code {
  switch (operator) {
    case '=':
      return call(runtime.use('sameAs'), a, b);
    case '<>':
      return call(runtime.use('otherThan'), a, b);
    case '<':
      return call(runtime.use('below'), a, b);
    case '<=':
      return call(runtime.use('atMostAs'), a, b);
    case '>':
      return call(runtime.use('below'), b, a);
    case '>=':
      return call(runtime.use('atMostAs'), b, a);
  }
}

function betweenFields(
  field: FieldPath,
  operator: Comparison,
  value: FieldValue,
  context: FieldContext,
): Code {
  const [a, b] = [fieldAnswer(field), fieldAnswer(value.field)];
  const [typeA, typeB] = [typeAt(field, context), typeAt(value.field, context)];
  const use = (name: string, ...args: readonly Code[]): Code => call(context.runtime.use(name), ...args);
  switch (orderOf(typeA, typeB)) {
    case 'moments': {
      const moment = use('momentOrNaN', movedDay(b, value, context), b);
      return ordered(use('momentOrNaN', comparedDay(a, value, context), a), operator, moment, context);
    }
    case 'times':
      return ordered(use('minuteOrNaN', a, '0'), operator, use('minuteOrNaN', b, '0'), context);
    case 'numbers':
      return ordered(use('answeredNumber', a), operator, use('answeredNumber', b), context);
    case 'days':
      return isWholeDay(typeA) && isWholeDay(typeB)
        ? ordered(comparedDay(a, value, context), operator, movedDay(b, value, context), context)
        : inexactDays(a, operator, b, value, context);
    case 'people':
      return turned(use('samePerson', a, b), operator === '<>', context);
    case 'answers':
      return turned(use('sameAnswer', a, b), operator === '<>', context);
  }
}

/** The day of the other field, so much later or earlier. */
function movedDay(subject: string, value: FieldValue, context: FieldContext): Code {
  const { by = 0, unit = 'days' } = value;
  const day = comparedDay(subject, value, context);
  if (by === 0) return day;
  return isCounted(value)
    ? call(context.runtime.use('daysLater'), day, String(unit === 'weeks' ? by * 7 : by))
    : call(context.runtime.use('monthsLater'), day, String(unit === 'years' ? by * 12 : by));
}

/** Days are counted from a fixed one where some are added, and read as the number yyyymmdd otherwise. */
function comparedDay(subject: string, value: FieldValue, { runtime }: FieldContext): Code {
  return call(runtime.use(isCounted(value) ? 'ordinalOrNaN' : 'dayOrNaN'), subject);
}

function isCounted({ by = 0, unit = 'days' }: FieldValue): boolean {
  return by !== 0 && (unit === 'days' || unit === 'weeks');
}

/** Dates of which one may be a month or a year: the days it covers, against those of the other. */
function inexactDays(
  a: string,
  operator: Comparison,
  b: string,
  { by = 0, unit = 'days' }: FieldValue,
  context: FieldContext,
): Code {
  const use = (name: string, ...args: readonly Code[]): Code => call(context.runtime.use(name), ...args);
  const first = use('daysFrom', a);
  const second = by === 0 ? use('daysFrom', b) : use('shiftedDays', b, String(by), literal(unit));
  const bits = (name: string, x: Code, y: Code): Code => use('bitsOf', use(name, x, y));
  switch (operator) {
    case '=':
    case '<>':
      return turned(bits('daysAlike', first, second), operator === '<>', context);
    case '<':
    case '>=':
      return turned(bits('daysBefore', first, second), operator === '>=', context);
    case '>':
    case '<=':
      return turned(bits('daysBefore', second, first), operator === '<=', context);
  }
}

function typeAt(field: FieldPath, { group }: FieldContext): ValueType | undefined {
  return fieldAt(field, group)?.type;
}

function isNumeric(type: ValueType | undefined): boolean {
  return type?.kind === 'integer' || type?.kind === 'decimal';
}

/** A date without a way to leave out the day, or one with a time. */
function isWholeDay(type: ValueType | undefined): boolean {
  return type?.kind === 'date-time' || (type?.kind === 'date' && type.leastExact === undefined);
}

type Order = 'moments' | 'times' | 'numbers' | 'days' | 'people' | 'answers';

/** In what way two answers are compared; the checker has seen to it that they can be. */
function orderOf(a: ValueType | undefined, b: ValueType | undefined): Order {
  switch (a?.kind) {
    case 'integer':
    case 'decimal':
      return 'numbers';
    case 'time':
      return 'times';
    case 'date-time':
      return b?.kind === 'date-time' ? 'moments' : 'days';
    case 'date':
      return 'days';
    case 'cpr':
    case 'x-ecpr':
    case 'd-ecpr':
      return 'people';
    default:
      return 'answers';
  }
}
