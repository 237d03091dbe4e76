/** What is asked of one field, as code. */

import type { Comparison, FieldCondition, ValueType } from '@kriterion/catalogue';

import { comparisonCode, negated } from '../comparisons.ts';
import { fieldAnswer, fieldValue } from '../names.ts';
import { call, type Code } from '../printing/code.ts';
import { literal } from '../printing/text.ts';
import type { Runtime } from '../runtime/pieces.ts';
import type { FieldContext } from './conditions.ts';
import { fieldAt } from './fields.ts';

/** A condition that asks something of a field. */
export type Leaf = Extract<FieldCondition, { readonly kind: 'compare' | 'among' | 'answered' }>;
type Compare = Extract<Leaf, { readonly kind: 'compare' }>;
type FieldValue = Extract<Compare['value'], { readonly kind: 'field' }>;

/** The verdict of a leaf where its fields are shown. */
export function leafCode(leaf: Leaf, context: FieldContext): Code {
  const { runtime } = context;
  const subject = fieldAnswer(leaf.field);
  switch (leaf.kind) {
    case 'answered':
      return isTick(leaf, context)
        ? call(runtime.use('isAnswer'), subject, 'true')
        : call(runtime.use('isAnswered'), fieldValue(leaf.field), subject);
    case 'among':
      return call(runtime.use('isAmong'), subject, ...leaf.options.map(literal));
    case 'compare':
      return leaf.value.kind === 'field'
        ? betweenFields(leaf, leaf.value, context)
        : withValue(leaf, leaf.value, context);
  }
}

/** A tick box is filled in where it is ticked. */
function isTick({ field }: Leaf, { group }: FieldContext): boolean {
  return fieldAt(field, group)?.type.kind === 'tick';
}

function withValue(
  { field, operator }: Compare,
  value: Exclude<Compare['value'], FieldValue>,
  { runtime, group }: FieldContext,
): Code {
  const subject = fieldAnswer(field);
  if (value.kind === 'indication')
    return comparisonCode(subject, operator, { kind: 'option', id: value.id }, runtime);
  const isMoment = fieldAt(field, group)?.type.kind === 'date-time';
  const compared = isMoment ? `${runtime.use('dayOf')}(${subject})` : subject;
  return comparisonCode(compared, operator, value, runtime);
}

function betweenFields({ field, operator }: Compare, value: FieldValue, context: FieldContext): Code {
  const { runtime, group } = context;
  const [a, b] = [fieldAnswer(field), fieldAnswer(value.field)];
  const [typeA, typeB] = [fieldAt(field, group)?.type, fieldAt(value.field, group)?.type];
  const { by = 0, unit = 'days' } = value;
  const other = (shift: string): Code =>
    by === 0 ? b : `${runtime.use(shift)}(${b}, ${by}, ${literal(unit)})`;
  switch (orderOf(typeA, typeB)) {
    case 'moments':
      return ordered('textOrder', a, other('shiftedMoment'), operator, runtime);
    case 'times':
      return ordered('textOrder', a, b, operator, runtime);
    case 'numbers':
      return ordered('numberOrder', a, b, operator, runtime);
    case 'days':
      return dateCode(a, other('shiftedDays'), by !== 0, operator, runtime);
    case 'people':
      return equality('isSamePerson', a, b, operator, runtime);
    case 'answers':
      return equality('isSameAnswer', a, b, operator, runtime);
  }
}

function ordered(order: string, a: Code, b: Code, operator: Comparison, runtime: Runtime): Code {
  return call(runtime.use('orderIs'), call(runtime.use(order), a, b), literal(operator));
}

function equality(name: string, a: Code, b: Code, operator: Comparison, runtime: Runtime): Code {
  const same = call(runtime.use(name), a, b);
  return operator === '<>' ? negated(same, runtime) : same;
}

/** Whole days, also where one of the two has a time of day. */
function dateCode(a: string, b: Code, isShifted: boolean, operator: Comparison, runtime: Runtime): Code {
  const days = (code: Code): Code => call(runtime.use('daysFrom'), code);
  const [first, second] = [days(a), isShifted ? b : days(b)];
  const before = (x: Code, y: Code): Code => call(runtime.use('daysBefore'), x, y);
  switch (operator) {
    case '=':
      return call(runtime.use('daysAlike'), first, second);
    case '<>':
      return negated(call(runtime.use('daysAlike'), first, second), runtime);
    case '<':
      return before(first, second);
    case '>=':
      return negated(before(first, second), runtime);
    case '>':
      return before(second, first);
    case '<=':
      return negated(before(second, first), runtime);
  }
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
