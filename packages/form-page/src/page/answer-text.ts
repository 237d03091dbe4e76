import { writeDate } from '../answers/dates.ts';
import { writeNumber } from '../answers/numbers.ts';
import type { FieldTexts } from '../generated/form-files.ts';
import { WORDS } from '../words.ts';

const DATE = /^\d{4}-\d{2}-\d{2}$/u;

/** An answer as people read it: labels of choices, a decimal comma, day before month. */
export function answerText(field: FieldTexts, value: unknown): string {
  if (value === undefined) return WORDS.notAnswered;
  if (typeof value === 'boolean') return value ? WORDS.yes : WORDS.no;
  if (typeof value === 'number')
    return [writeNumber(value), field.unit].filter((part) => part !== undefined).join(' ');
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [value];
  return chosen.map((one) => labelOf(field, String(one))).join(', ');
}

function labelOf(field: FieldTexts, value: string): string {
  const option = field.options.find((one) => one.id === value);
  if (option !== undefined) return option.label;
  return DATE.test(value) ? writeDate(value) : value;
}
