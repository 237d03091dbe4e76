/** One comparison of an answer with a value of the source. */

import type { Comparison, Value, Verdict } from '@kriterion/catalogue';

import type { Answer } from './answers.ts';
import { daysOf, type Days } from './dates.ts';
import { compareDecimals } from './decimal.ts';
import { not } from './kleene.ts';

/**
 * Compares a known answer. The checker lets only comparisons of one kind with itself through; should another come,
 * it is undetermined: nothing is decided on what is not understood.
 */
export function compare(answer: Answer, operator: Comparison, value: Value): Verdict {
  if (answer.kind === 'boolean' && value.kind === 'boolean')
    return equality(answer.value === value.value, operator);
  if (answer.kind === 'options' && value.kind === 'option')
    return equality(answer.chosen.includes(value.id), operator);
  if (answer.kind === 'number' && value.kind === 'number')
    return ordered(compareDecimals(answer.value, value.quantity.value), operator);
  if (answer.kind === 'days' && value.kind === 'date')
    return datesCompared(answer.days, operator, daysOf(value.date));
  return 'undetermined';
}

/** Whether one of the chosen options is among those named. */
export function among(answer: Answer, options: readonly string[]): Verdict {
  if (answer.kind !== 'options') return 'undetermined';
  return answer.chosen.some((option) => options.includes(option)) ? 'met' : 'not-met';
}

function equality(equal: boolean, operator: Comparison): Verdict {
  if (operator === '=') return equal ? 'met' : 'not-met';
  if (operator === '<>') return equal ? 'not-met' : 'met';
  return 'undetermined';
}

function ordered(order: number, operator: Comparison): Verdict {
  return holds(order, operator) ? 'met' : 'not-met';
}

function holds(order: number, operator: Comparison): boolean {
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
  }
}

function datesCompared(days: Days, operator: Comparison, limit: Days | undefined): Verdict {
  if (limit === undefined) return 'undetermined';
  switch (operator) {
    case '=':
      return sameDay(days, limit);
    case '<>':
      return not(sameDay(days, limit));
    case '<':
      return before(days, limit);
    case '>=':
      return not(before(days, limit));
    case '>':
      return before(limit, days);
    case '<=':
      return not(before(limit, days));
  }
}

/** Definite only if it holds for every day of the one against every day of the other. */
function before(a: Days, b: Days): Verdict {
  if (a.last < b.first) return 'met';
  return a.first >= b.last ? 'not-met' : 'undetermined';
}

function sameDay(a: Days, b: Days): Verdict {
  if (a.last < b.first || b.last < a.first) return 'not-met';
  return a.first === a.last && b.first === b.last ? 'met' : 'undetermined';
}
