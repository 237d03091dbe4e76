import type { FieldCondition, ValueType } from '@kriterion/catalogue';
import { dateFrom, dateTo } from './date-order.ts';
import type { JsonSchema } from './json-schema.ts';

type Compare = Extract<FieldCondition, { readonly kind: 'compare' }>;
type Among = Extract<FieldCondition, { readonly kind: 'among' }>;

/** What an answer must look like to meet a comparison; `type` is the kind of the field compared. */
export function answerMeeting(condition: Compare | Among, type: ValueType): JsonSchema {
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

function chosen(choice: JsonSchema, type: ValueType): JsonSchema {
  return type.kind === 'several-of' ? { type: 'array', contains: choice } : choice;
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
