import type { Comparison, FieldCondition, ValueType } from '@kriterion/catalogue';
import { dateFrom, dateTo } from './date-order.ts';
import type { JsonSchema } from './json-schema.ts';

type Compare = Extract<FieldCondition, { readonly kind: 'compare' }>;
type Among = Extract<FieldCondition, { readonly kind: 'among' }>;
/** A comparison with a value; how one answer stands to another no schema can say. */
export type ValueComparison =
  Among | (Compare & { readonly value: Exclude<Compare['value'], { kind: 'field' }> });

/** What an answer must look like to meet a comparison; `type` is the kind of the field compared. */
export function answerMeeting(condition: ValueComparison, type: ValueType): JsonSchema {
  if (condition.kind === 'among') return chosen({ enum: condition.options }, type);
  const { operator, value } = condition;
  switch (value.kind) {
    case 'boolean':
      return signed(operator, { const: value.value });
    case 'option':
    case 'indication':
      return signed(operator, chosen({ const: value.id }, type));
    case 'number':
      return { type: 'number', ...numberOrder(operator, Number(value.quantity.value)) };
    case 'date':
      return { type: 'string', ...dateOrder(operator, value.date) };
  }
}

/** What an answer must look like to surely fail the comparison. */
export function answerFailing(condition: ValueComparison, type: ValueType): JsonSchema {
  if (!isInexact(type) || condition.kind === 'among') return { not: answerMeeting(condition, type) };
  // A month that holds the day is neither before it nor not before it.
  const opposites = OPPOSITES[condition.operator].map((operator) =>
    answerMeeting({ ...condition, operator }, type),
  );
  return opposites.length === 1 ? (opposites[0] ?? {}) : { anyOf: opposites };
}

const OPPOSITES: Readonly<Record<Comparison, readonly Comparison[]>> = {
  '=': ['<', '>'],
  '<>': ['='],
  '<': ['>='],
  '>=': ['<'],
  '>': ['<='],
  '<=': ['>'],
};

function isInexact(type: ValueType): boolean {
  return type.kind === 'date' && type.leastExact !== undefined;
}

function chosen(choice: JsonSchema, type: ValueType): JsonSchema {
  return type.kind === 'several-of' || type.kind === 'codes' ? { type: 'array', contains: choice } : choice;
}

function signed(operator: Compare['operator'], equal: JsonSchema): JsonSchema {
  return operator === '<>' ? { not: equal } : equal;
}

function numberOrder(operator: Compare['operator'], limit: number): JsonSchema {
  switch (operator) {
    case '=':
      return { const: limit };
    case '<>':
      return { not: { const: limit } };
    case '<':
      return { exclusiveMaximum: limit };
    case '<=':
      return { maximum: limit };
    case '>':
      return { exclusiveMinimum: limit };
    case '>=':
      return { minimum: limit };
  }
}

/** A partial date is the time it covers: later than `2026` is later than its last day. */
function dateOrder(operator: Compare['operator'], date: string): JsonSchema {
  const first = [date, '-01', '-01'].join('').slice(0, 10);
  const last = [date, '-12', '-31'].join('').slice(0, 10);
  const end = date.length === 7 ? `${date}-31` : last;
  switch (operator) {
    case '=':
      return { pattern: `^${date}` };
    case '<>':
      return { not: { pattern: `^${date}` } };
    case '<':
      return { pattern: dateTo(first, false) };
    case '<=':
      return { pattern: dateTo(end, true) };
    case '>':
      return { pattern: dateFrom(end, false) };
    case '>=':
      return { pattern: dateFrom(first, true) };
  }
}
