/**
 * What a filled requisition is told: the one meaning of a form, that every other execution (generated validators, schema
 * and rules of the web form) is compared with. A plain interpreter over the catalogue.
 */

import type { Group, Requisition } from '@kriterion/catalogue';

import { daysOf, exactnessOf, type Days } from '../dates.ts';
import { datedBy, isInForce } from '../force.ts';
import { all } from '../kleene.ts';
import { isRecord } from '../reading.ts';
import { answeringFields, contradictions } from './contradictions.ts';
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
  /** The date of the request, a whole day; left out, the date that the data give as the request's. */
  readonly on?: string;
  /** The day that decides about recipients and the group's validity where neither says the date of the request. */
  readonly today?: string;
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
  setting: RequisitionSetting = {},
): RequisitionVerdict | RequisitionRefusal {
  const { requisition } = group;
  if (requisition === undefined) return { ok: false, code: 'no-requisition' };
  const refusal = variantRefusal(requisition, setting.variant) ?? dateRefusal(setting);
  if (refusal !== undefined) return { ok: false, code: refusal };
  if (!isRecord(data)) return verdictOf([fault('not-an-object', '', group.origin)]);
  return verdictOf(findingsIn(formOf(group, requisition, setting.variant), data, setting));
}

function dateRefusal({ on, today }: RequisitionSetting): RequisitionRefusal['code'] | undefined {
  const isDay = (date: string): boolean => exactnessOf(date) === 'day' && daysOf(date) !== undefined;
  return [on, today].every((date) => date === undefined || isDay(date)) ? undefined : 'not-a-date';
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

function findingsIn(
  form: Form,
  data: Answers,
  { on, today }: RequisitionSetting,
): readonly RequisitionFinding[] {
  const { sections, errors } = filledIn(data, form);
  const sheet = new Sheet(form, standingOnce(sections));
  const placeOf: PlaceOf = ({ section, field }) => `${section}.${field}`;
  const answering = answeringFields(form, sheet);
  const answered = Object.fromEntries(answering.map(({ fact, answer }) => [fact, answer]));
  const dated = datedBy(form.group, answered, on);
  const day = dated.on ?? (today === undefined ? undefined : daysOf(today));
  return [
    ...errors,
    ...sections.flatMap((filled) => sectionFindings(filled, sheet)),
    ...refusedSenders(form.senders, sheet, placeOf),
    ...failingChecks(form.checks, sheet, placeOf),
    ...contradictions(form, answering, dated.facts),
    ...missingRecipient(form, sheet, day),
    ...outOfForce(form.group, day),
  ];
}

/** The answers of the sections that stand once, by section. */
function standingOnce(sections: readonly FilledSection[]): ReadonlyMap<string, Answers> {
  return new Map(
    sections.flatMap(({ section, rows }): readonly (readonly [string, Answers])[] =>
      section.repeated === undefined && rows !== undefined ? [[section.id, rows[0] ?? {}]] : [],
    ),
  );
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
