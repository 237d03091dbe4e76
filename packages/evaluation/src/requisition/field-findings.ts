/** What is told of one field. */

import type { Value, ValueType, Verdict } from '@kriterion/catalogue';

import { compareDecimals, decimalOfNumber } from '../decimal.ts';
import { isRecord } from '../reading.ts';
import type { RequisitionError, RequisitionNotice } from './findings.ts';
import type { FormField } from './form.ts';
import { passesModulus11 } from './identifiers.ts';
import { isBlank, isRight } from './right-answers.ts';
import type { Sheet } from './sheet.ts';
import { dependenceOn, verdictsOf } from './verdicts.ts';

/** A finding before its place is put in. */
export type Said = Pick<RequisitionError, 'severity' | 'code'> | Pick<RequisitionNotice, 'severity' | 'code'>;

const MISSING = { severity: 'error', code: 'missing' } as const;
const WRONG = { severity: 'error', code: 'wrong' } as const;
const HIDDEN = { severity: 'error', code: 'hidden' } as const;
const PERHAPS_HIDDEN = { severity: 'notice', code: 'perhaps-hidden' } as const;
const CHECK_DIGIT = { severity: 'notice', code: 'check-digit' } as const;
const LOCKED = { severity: 'error', code: 'locked' } as const;
const PERHAPS_LOCKED = { severity: 'notice', code: 'perhaps-locked' } as const;

/** All that is told of a field on the sheet. */
export function saidOfField(field: FormField, sheet: Sheet): readonly Said[] {
  const given = sheet.given(field.path);
  const shown = field.onPaper ? 'not-met' : sheet.shown(field.path);
  if (shown === 'not-met') return given === undefined ? [] : [HIDDEN];
  return [
    ...answerFault(field, given, shown, sheet),
    ...(shown === 'undetermined' && given !== undefined ? [PERHAPS_HIDDEN] : []),
    ...saidOfLock(field, given, sheet),
    ...(failsCheckDigit(given, field.type) ? [CHECK_DIGIT] : []),
  ];
}

function answerFault(field: FormField, given: unknown, shown: Verdict, sheet: Sheet): readonly Said[] {
  if (isLeftOut(given, field.type) && isDemanded(field, shown, sheet)) return [MISSING];
  if (given === undefined || isRight(given, field, sheet.form.group)) return [];
  return [WRONG];
}

/** Surely shown, and surely demanded. */
function isDemanded({ required }: FormField, shown: Verdict, sheet: Sheet): boolean {
  if (shown !== 'met' || required.kind === 'never') return false;
  return required.kind === 'always' || verdictsOf(required.condition, dependenceOn(sheet)).holds === 'met';
}

/** What is no answer where one is demanded: a text without words, a box without its tick, an empty choice. */
function isLeftOut(given: unknown, { kind }: ValueType): boolean {
  if (given === undefined) return true;
  if (kind === 'tick') return given === false;
  if (kind === 'text') return typeof given === 'string' && isBlank(given);
  return (kind === 'several-of' || kind === 'codes') && Array.isArray(given) && given.length === 0;
}

/**
 * A field that is always locked holds what it was prefilled with. One that is locked for now may have been filled in
 * before, which the data do not tell.
 */
function saidOfLock({ path, declared }: FormField, given: unknown, sheet: Sheet): readonly Said[] {
  const { lockedWhen, prefilled } = declared ?? {};
  const answer = sheet.answer(path);
  if (lockedWhen === undefined || prefilled === undefined || given === undefined || answer === undefined)
    return [];
  if (isSame(answer, prefilled)) return [];
  if (lockedWhen === 'always') return [LOCKED];
  return verdictsOf(lockedWhen, dependenceOn(sheet)).holds === 'met' ? [PERHAPS_LOCKED] : [];
}

function isSame(answer: unknown, value: Value): boolean {
  switch (value.kind) {
    case 'boolean':
      return answer === value.value;
    case 'option':
      return answer === value.id;
    case 'date':
      return answer === value.date;
    case 'number': {
      const decimal = typeof answer === 'number' ? decimalOfNumber(answer) : undefined;
      return decimal !== undefined && compareDecimals(decimal, value.quantity.value) === 0;
    }
  }
}

/** Whether a CPR number somewhere in the answer does not pass modulus 11. */
function failsCheckDigit(answer: unknown, type: ValueType): boolean {
  switch (type.kind) {
    case 'cpr':
      return typeof answer === 'string' && passesModulus11(answer) === false;
    case 'either':
      return type.of.some((one) => failsCheckDigit(answer, one));
    case 'record':
      return isRecord(answer) && inMembers(answer, type);
    case 'rows':
      return rowsIn(answer).some((row) => isRecord(row) && inMembers(row, type));
    default:
      return false;
  }
}

type Nested = Extract<ValueType, { readonly kind: 'record' | 'rows' }>;

function inMembers(record: Readonly<Record<string, unknown>>, { members }: Nested): boolean {
  return members.some(({ id, type }) => Object.hasOwn(record, id) && failsCheckDigit(record[id], type));
}

function rowsIn(answer: unknown): readonly unknown[] {
  const rows: unknown = isRecord(answer) && Object.hasOwn(answer, 'rows') ? answer['rows'] : answer;
  return Array.isArray(rows) ? rows : [];
}
