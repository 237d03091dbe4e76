/**
 * What a filled requisition is told: the one meaning of a form, that every other execution (generated validators, schema
 * and rules of the web form) is compared with. A plain interpreter over the catalogue.
 */

import type { Group, Requisition } from '@kriterion/catalogue';

import { daysOf, exactnessOf, type Days } from '../dates.ts';
import { isInForce } from '../force.ts';
import { all } from '../kleene.ts';
import { isRecord } from '../reading.ts';
import { contradictions } from './contradictions.ts';
import { saidOfField } from './field-findings.ts';
import { fault, filledIn, type FilledSection } from './filled.ts';
import type {
  RequisitionError,
  RequisitionFinding,
  RequisitionNotice,
  RequisitionWarning,
} from './findings.ts';
import { formOf, type Form, type FormSection } from './form.ts';
import { failingChecks, missingRecipient, refusedSenders, type PlaceOf } from './rule-findings.ts';
import { Sheet, type Answers } from './sheet.ts';
import { dependenceOn, verdictsOf } from './verdicts.ts';

/** Which form, and for when. */
export interface RequisitionSetting {
  /** The variant of the requisition; to be named where it has variants, and only there. */
  readonly variant?: string;
  /** The date of the request, a whole day: which recipients take the form, and whether the group is in force. */
  readonly on?: string;
}

/** Every finding, each once, in the order of the form. Valid is what has no error. */
export interface RequisitionVerdict {
  readonly ok: true;
  readonly valid: boolean;
  readonly errors: readonly RequisitionError[];
  readonly warnings: readonly RequisitionWarning[];
  readonly notices: readonly RequisitionNotice[];
}

/** Why nothing can be said of the data. */
export interface RequisitionRefusal {
  readonly ok: false;
  readonly code: 'no-requisition' | 'variant-missing' | 'unknown-variant' | 'not-a-date';
}

/**
 * What is wrong with data, plain JSON by section and field, as the group's requisition; never throws on data.
 *
 * A condition on what is not answered is open: what depends on it is neither demanded nor refused. A wrong answer is no
 * answer to those that look at it.
 */
export function validateRequisition(
  group: Group,
  data: unknown,
  { variant, on }: RequisitionSetting = {},
): RequisitionVerdict | RequisitionRefusal {
  const { requisition } = group;
  if (requisition === undefined) return { ok: false, code: 'no-requisition' };
  const refusal = variantRefusal(requisition, variant);
  if (refusal !== undefined) return { ok: false, code: refusal };
  const day = on === undefined || exactnessOf(on) !== 'day' ? undefined : daysOf(on);
  if (on !== undefined && day === undefined) return { ok: false, code: 'not-a-date' };
  const form = formOf(group, requisition, variant);
  const findings = isRecord(data)
    ? findingsIn(form, data, { ...(on === undefined || day === undefined ? {} : { on, day }) })
    : [fault('not-an-object', '', group.origin)];
  return verdictOf([...findings, ...outOfForce(group, day)]);
}

function variantRefusal(
  { variants = [] }: Requisition,
  variant: string | undefined,
): RequisitionRefusal['code'] | undefined {
  if (variant === undefined) return variants.length === 0 ? undefined : 'variant-missing';
  return variants.some(({ id }) => id === variant) ? undefined : 'unknown-variant';
}

function verdictOf(findings: readonly RequisitionFinding[]): RequisitionVerdict {
  const errors = findings.filter((finding) => finding.severity === 'error');
  return {
    ok: true,
    valid: errors.length === 0,
    errors,
    warnings: findings.filter((finding) => finding.severity === 'warning'),
    notices: findings.filter((finding) => finding.severity === 'notice'),
  };
}

function outOfForce(
  { validFrom: from, validTo: to, origin }: Group,
  day: Days | undefined,
): readonly RequisitionFinding[] {
  const validity = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  return isInForce(validity, day) ? [] : [{ severity: 'warning', code: 'not-in-force', path: '', origin }];
}

interface Day {
  readonly on?: string;
  readonly day?: Days;
}

function findingsIn(form: Form, data: Answers, { on, day }: Day): readonly RequisitionFinding[] {
  const { sections, errors } = filledIn(data, form);
  const single = sections.flatMap(({ section, rows }): readonly (readonly [string, Answers])[] =>
    section.repeated === undefined && rows !== undefined ? [[section.id, rows[0] ?? {}]] : [],
  );
  const sheet = new Sheet(form, new Map(single));
  const placeOf: PlaceOf = ({ section, field }) => `${section}.${field}`;
  return [
    ...errors,
    ...sections.flatMap((filled) => sectionFindings(filled, sheet)),
    ...refusedSenders(form.senders, sheet, placeOf),
    ...failingChecks(form.checks, sheet, placeOf),
    ...contradictions(form, sheet, on),
    ...missingRecipient(form, sheet, day),
  ];
}

function sectionFindings(
  { section, rows = [], errors }: FilledSection,
  sheet: Sheet,
): readonly RequisitionFinding[] {
  return [
    ...errors,
    ...rowCount(section, rows, sheet),
    ...(section.repeated === undefined
      ? rows.flatMap(() => rowFindings(section, sheet, section.id))
      : rows.flatMap((answers, at) =>
          rowFindings(
            section,
            sheet.withRow({ section: section.id, answers }),
            `${section.id}[${String(at)}]`,
          ),
        )),
  ];
}

/** Too few rows are missing answers where the section is surely shown; too many are wrong ones. */
function rowCount(
  { id, repeated, shownWhen, origin }: FormSection,
  { length }: readonly Answers[],
  sheet: Sheet,
): readonly RequisitionError[] {
  if (repeated === undefined) return [];
  if (length > repeated.max) return [fault('wrong', id, origin, id)];
  const shown = all(shownWhen.map((condition) => verdictsOf(condition, dependenceOn(sheet)).holds));
  return length < repeated.min && shown === 'met' ? [fault('missing', id, origin, id)] : [];
}

function rowFindings(section: FormSection, sheet: Sheet, place: string): readonly RequisitionFinding[] {
  const placeOf: PlaceOf = (path) =>
    path.section === section.id ? `${place}.${path.field}` : `${path.section}.${path.field}`;
  return [
    ...section.fields.flatMap((field) =>
      saidOfField(field, sheet).map((said) => ({
        ...said,
        path: placeOf(field.path),
        ...field.path,
        origin: field.origin,
      })),
    ),
    ...failingChecks(section.checks, sheet, placeOf),
  ];
}
