/**
 * Conditions on fields as schemas of the whole requisition. Three-valued: `holds` and `fails` are two schemas, and a
 * requisition that meets neither leaves the condition open, so that what depends on it is neither asked nor refused.
 * What no schema can say (how one answer stands to another, anything in a section that is repeated) is always open here
 * and left to the validator.
 */

import type { FieldCondition, FieldPath } from '@kriterion/catalogue';
import type { PlannedField } from '@kriterion/presentation';
import { answerFailing, answerMeeting } from './comparison.ts';
import type { ValueComparison } from './comparison.ts';
import { answerSchema } from './field-schema.ts';
import type { JsonSchema } from './json-schema.ts';
import { NOT_BLANK } from './patterns.ts';

/** The fields a condition may speak of; those of repeated sections are not among them. */
export type FieldsByPath = ReadonlyMap<string, PlannedField>;

/** `section.field`, the key of {@link FieldsByPath}. */
export function pathKey(path: FieldPath): string {
  return `${path.section}.${path.field}`;
}

/** Requisitions in which the condition surely holds. */
export function holds(condition: FieldCondition, fields: FieldsByPath): JsonSchema {
  return schemaOf({ condition, wanted: true, outcome: true }, fields);
}

/** Requisitions in which it surely does not hold, also because the field it speaks of is surely hidden. */
export function fails(condition: FieldCondition, fields: FieldsByPath): JsonSchema {
  return schemaOf({ condition, wanted: true, outcome: false }, fields);
}

/** Whether a schema can say all of the condition. */
export function isSayable(condition: FieldCondition, fields: FieldsByPath): boolean {
  switch (condition.kind) {
    case 'all':
    case 'any':
    case 'none':
      return condition.of.every((part) => isSayable(part, fields));
    case 'not':
      return isSayable(condition.condition, fields);
    case 'compare':
      return condition.value.kind !== 'field' && isField(condition.field, fields);
    case 'among':
    case 'answered':
      return isField(condition.field, fields);
  }
}

/** A field in sight of the schema, whose own condition it can say too. */
function isField(path: FieldPath, fields: FieldsByPath): boolean {
  const field = fields.get(pathKey(path));
  return field !== undefined && (field.shownWhen === undefined || isSayable(field.shownWhen, fields));
}

/** `wanted` turns under each `not`; `outcome` is whether we describe where the (turned) condition holds or fails. */
interface Asked {
  readonly condition: FieldCondition;
  readonly wanted: boolean;
  readonly outcome: boolean;
}

const NOWHERE: JsonSchema = { not: {} };

function schemaOf(asked: Asked, fields: FieldsByPath): JsonSchema {
  const { condition, wanted, outcome } = asked;
  switch (condition.kind) {
    case 'not':
      return schemaOf({ ...asked, condition: condition.condition, wanted: !wanted }, fields);
    case 'none':
      return schemaOf({ ...asked, condition: { kind: 'any', of: condition.of }, wanted: !wanted }, fields);
    case 'all':
    case 'any': {
      const parts = condition.of.map((part) => schemaOf({ ...asked, condition: part }, fields));
      return joined((condition.kind === 'all') === (wanted === outcome), parts);
    }
    case 'answered':
      return filledIn({ condition, wanted, outcome }, fields);
    case 'compare': {
      const { value } = condition;
      return value.kind === 'field'
        ? NOWHERE
        : comparison({ condition: { ...condition, value }, wanted, outcome }, fields);
    }
    case 'among':
      return comparison({ condition, wanted, outcome }, fields);
  }
}

function joined(together: boolean, parts: readonly JsonSchema[]): JsonSchema {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  // Nothing joined: "all of nothing" holds everywhere, "any of nothing" nowhere.
  if (parts.length === 0) return together ? {} : NOWHERE;
  return together ? { allOf: parts } : { anyOf: parts };
}

interface AskedComparison extends Asked {
  readonly condition: ValueComparison;
}

/** A field that cannot be answered meets no comparison, and no negated one either. */
function comparison(asked: AskedComparison, fields: FieldsByPath): JsonSchema {
  const { condition, wanted, outcome } = asked;
  const field = fields.get(pathKey(condition.field));
  if (field === undefined) return NOWHERE;
  const meeting = answerMeeting(condition, field.type);
  const answer = wanted === outcome ? meeting : known(answerFailing(condition, field.type), field);
  const given = answered(condition.field, answer);
  const met = isMetWhenEmpty(asked, field) ? joined(false, [given, unanswered(condition.field)]) : given;
  if (field.shownWhen === undefined) return met;
  return outcome
    ? joined(true, [met, holds(field.shownWhen, fields)])
    : joined(false, [met, fails(field.shownWhen, fields)]);
}

/** "Not known" neither meets a comparison nor fails it. */
function known(answer: JsonSchema, { unknownAllowed }: PlannedField): JsonSchema {
  return unknownAllowed === true ? { allOf: [answer, { not: { type: 'object' } }] } : answer;
}

/** An empty tick box means no. */
function isMetWhenEmpty(asked: AskedComparison, field: PlannedField): boolean {
  const { condition, wanted, outcome } = asked;
  if (field.type.kind !== 'tick' || condition.kind !== 'compare' || condition.value.kind !== 'boolean')
    return false;
  const isMetByNo = condition.value.value === (condition.operator === '<>');
  return (isMetByNo === wanted) === outcome;
}

/** A field is filled in where a right answer stands in it and it is shown; one that is surely hidden is not. */
function filledIn(
  asked: Asked & { readonly condition: Extract<FieldCondition, { readonly kind: 'answered' }> },
  fields: FieldsByPath,
): JsonSchema {
  const { condition, wanted, outcome } = asked;
  const field = fields.get(pathKey(condition.field));
  if (field === undefined) return NOWHERE;
  if (wanted === outcome) {
    const given = answered(condition.field, answerSchema(field, true));
    return field.shownWhen === undefined ? given : joined(true, [given, holds(field.shownWhen, fields)]);
  }
  const empty: JsonSchema = { not: answered(condition.field, somethingIn(field)) };
  return field.shownWhen === undefined ? empty : joined(false, [empty, fails(field.shownWhen, fields)]);
}

/** A text that says something, a choice that is made, a box that is ticked; whether another answer is right is open. */
function somethingIn({ type: { kind } }: PlannedField): JsonSchema {
  if (kind === 'tick') return { const: true };
  if (kind === 'text') return { pattern: NOT_BLANK };
  return kind === 'several-of' || kind === 'codes' ? { minItems: 1 } : {};
}

function answered(path: FieldPath, answer: JsonSchema): JsonSchema {
  const section = { properties: { [path.field]: answer }, required: [path.field] };
  return { properties: { [path.section]: section }, required: [path.section] };
}

function unanswered(path: FieldPath): JsonSchema {
  return { not: answered(path, {}) };
}
