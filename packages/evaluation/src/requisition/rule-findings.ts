/** What is told by rules that look at several fields: checks, senders, recipients. */

import type { FieldCheck, FieldCondition, Requisition } from '@kriterion/catalogue';

import type { Days } from '../dates.ts';
import { isInForce } from '../force.ts';
import type { RequisitionFinding } from './findings.ts';
import { pathsIn, type Form } from './form.ts';
import type { Sheet } from './sheet.ts';
import { checking, isAllHidden, verdictsOf } from './verdicts.ts';

/** Where a field's findings are told: with the number of the row in hand. */
export type PlaceOf = (path: { readonly section: string; readonly field: string }) => string;

/** Each check that surely fails, told at the first field it names. */
export function failingChecks(
  checks: readonly FieldCheck[],
  sheet: Sheet,
  placeOf: PlaceOf,
): readonly RequisitionFinding[] {
  return checks
    .filter(({ condition }) => surelyFails(condition, sheet))
    .map(({ id: rule, severity, condition, origin }) => {
      const told = severity === 'error' ? ERROR : WARNING;
      return { ...told, ...placed(condition, placeOf), rule, origin };
    });
}

const ERROR = { severity: 'error', code: 'check' } as const;
const WARNING = { severity: 'warning', code: 'warning' } as const;

/** The sender's rules that surely fail. */
export function refusedSenders(
  senders: NonNullable<Requisition['senders']>,
  sheet: Sheet,
  placeOf: PlaceOf,
): readonly RequisitionFinding[] {
  return senders.flatMap(({ condition, origin }, sender) =>
    surelyFails(condition, sheet)
      ? [
          {
            severity: 'error',
            code: 'sender',
            ...placed(condition, placeOf),
            rule: `sender-${String(sender + 1)}`,
            sender,
            origin,
          } as const,
        ]
      : [],
  );
}

/** A check rests where all that it asks about is hidden. */
function surelyFails(condition: FieldCondition, sheet: Sheet): boolean {
  return verdictsOf(condition, checking(sheet)).holds === 'not-met' && !isAllHidden(condition, sheet);
}

function placed(
  condition: FieldCondition,
  placeOf: PlaceOf,
): Pick<RequisitionFinding, 'path' | 'section' | 'field'> {
  const [first] = pathsIn(condition);
  return first === undefined ? { path: '' } : { path: placeOf(first), ...first };
}

/** Where the answer that the recipient follows from leads to nobody on the date; without a date, on no date at all. */
export function missingRecipient(
  { recipients, fields }: Form,
  sheet: Sheet,
  on: Days | undefined,
): readonly RequisitionFinding[] {
  if (recipients === undefined) return [];
  const { by } = recipients;
  const field = fields.get(`${by.section}.${by.field}`);
  const answer = sheet.answer(by);
  if (field === undefined || typeof answer !== 'string' || sheet.shown(by) === 'not-met') return [];
  const isRouted = recipients.recipients.some(
    ({ options, validity }) => options.includes(answer) && isInForce(validity, on),
  );
  const path = `${by.section}.${by.field}`;
  return isRouted ? [] : [{ severity: 'warning', code: 'no-recipient', path, ...by, origin: field.origin }];
}
