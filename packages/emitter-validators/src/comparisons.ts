/** One comparison as code; the same for facts and for fields. */

import type { Comparison, Value } from '@kriterion/catalogue';

import { call, type Code } from './printing/code.ts';
import { literal } from './printing/text.ts';
import type { Runtime } from './runtime/pieces.ts';
import { decimalCode } from './values.ts';

/** The comparison of an expression with a value; what the checker never lets through is undetermined. */
export function comparisonCode(subject: string, operator: Comparison, value: Value, runtime: Runtime): Code {
  switch (value.kind) {
    case 'boolean':
      return equality('isAnswer', subject, String(value.value), operator, runtime);
    case 'option':
      return equality('isOption', subject, literal(value.id), operator, runtime);
    case 'number':
      return numberComparison(subject, operator, decimalCode(value.quantity.value), runtime);
    case 'date':
      return dateComparison(subject, operator, literal(value.date), runtime);
  }
}

/** The negation of an expression. */
export function negated(code: Code, runtime: Runtime): Code {
  return call(runtime.use('not'), code);
}

function equality(
  name: string,
  subject: string,
  value: string,
  operator: Comparison,
  runtime: Runtime,
): Code {
  if (operator === '=') return call(runtime.use(name), subject, value);
  return operator === '<>'
    ? negated(call(runtime.use(name), subject, value), runtime)
    : literal('undetermined');
}

function numberComparison(subject: string, operator: Comparison, limit: string, runtime: Runtime): Code {
  const of = (name: string): Code => call(runtime.use(name), subject, limit);
  switch (operator) {
    case '=':
      return of('equalTo');
    case '<>':
      return negated(of('equalTo'), runtime);
    case '<':
      return of('lessThan');
    case '<=':
      return of('atMost');
    case '>':
      return of('moreThan');
    case '>=':
      return of('atLeast');
  }
}

function dateComparison(subject: string, operator: Comparison, limit: string, runtime: Runtime): Code {
  const of = (name: string): Code => call(runtime.use(name), subject, limit);
  switch (operator) {
    case '=':
      return of('isSameDay');
    case '<>':
      return negated(of('isSameDay'), runtime);
    case '<':
      return of('isBefore');
    case '>=':
      return negated(of('isBefore'), runtime);
    case '>':
      return of('isAfter');
    case '<=':
      return negated(of('isAfter'), runtime);
  }
}
