import { writeDate } from '../answers/dates.ts';
import { writeNumber } from '../answers/numbers.ts';
import type { FieldTexts } from '../generated/form-files.ts';
import { WORDS } from '../words.ts';

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/u;
const DATE = /^\d{4}-\d{2}-\d{2}$/u;

type Answered = Pick<FieldTexts, 'unit' | 'options' | 'members' | 'kinds'>;

/** An answer as people read it: labels of choices, a decimal comma, day before month. */
export function answerText(field: Answered, value: unknown): string {
  if (value === undefined) return WORDS.notAnswered;
  if (typeof value === 'boolean') return value ? WORDS.yes : WORDS.no;
  if (typeof value === 'number')
    return [writeNumber(value), field.unit].filter((part) => part !== undefined).join(' ');
  if (isNotKnown(value)) return WORDS.notKnown;
  if (isRecord(value)) return recordText(field, value);
  if (!Array.isArray(value)) return typeof value === 'string' ? labelOf(field, value) : '';
  if (value.length === 0) return WORDS.noRows;
  return value.some(isRecord)
    ? value.map((row) => (isRecord(row) ? recordText(field, row) : '')).join('; ')
    : value.map((one) => labelOf(field, String(one))).join(', ');
}

/** "Størrelse: 12 mm, Side: Venstre". */
function recordText({ members = [] }: Answered, record: Readonly<Record<string, unknown>>): string {
  return members
    .filter(({ id }) => record[id] !== undefined)
    .map((member) => `${member.label}: ${answerText(member, record[member.id])}`)
    .join(', ');
}

function isNotKnown(value: unknown): boolean {
  return isRecord(value) && value['unknown'] === true;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function labelOf(field: Answered, value: string): string {
  const options = [...field.options, ...(field.kinds ?? []).flatMap((kind) => kind.options)];
  const option = options.find((one) => one.id === value);
  if (option !== undefined) return option.label;
  if (MOMENT.test(value))
    return `${writeDate(value.slice(0, 10))} ${WORDS.clock.toLowerCase()} ${value.slice(11)}`;
  return DATE.test(value) ? writeDate(value) : value;
}
