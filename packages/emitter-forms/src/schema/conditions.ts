/**
 * Conditions on fields as schemas of the whole requisition. Three-valued: `holds` and `fails` are two schemas, and a
 * requisition that meets neither leaves the condition open, so that what depends on it is neither asked nor refused.
 */

import type { FieldCondition, FieldPath } from '@kriterion/catalogue';
import type { PlannedField } from '@kriterion/presentation';
import { answerMeeting } from './comparison.ts';
import type { JsonSchema } from './json-schema.ts';

/** The fields a condition may speak of. */
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

/** `wanted` turns under each `not`; `outcome` is whether we describe where the (turned) condition holds or fails. */
interface Asked {
  readonly condition: FieldCondition;
  readonly wanted: boolean;
  readonly outcome: boolean;
}

function schemaOf(asked: Asked, fields: FieldsByPath): JsonSchema {
  const { condition, wanted, outcome } = asked;
  switch (condition.kind) {
    case 'not':
      return schemaOf({ ...asked, condition: condition.condition, wanted: !wanted }, fields);
    case 'all':
    case 'any': {
      const parts = condition.of.map((part) => schemaOf({ ...asked, condition: part }, fields));
      return joined((condition.kind === 'all') === (wanted === outcome), parts);
    }
    case 'compare':
    case 'among':
      return comparison({ condition, wanted, outcome }, fields);
  }
}

function joined(together: boolean, parts: readonly JsonSchema[]): JsonSchema {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  // Nothing joined: "all of nothing" holds everywhere, "any of nothing" nowhere.
  if (parts.length === 0) return together ? {} : { not: {} };
  return together ? { allOf: parts } : { anyOf: parts };
}

interface AskedComparison extends Asked {
  readonly condition: Extract<FieldCondition, { readonly kind: 'compare' | 'among' }>;
}

/** A field that cannot be answered meets no comparison, and no negated one either. */
function comparison(asked: AskedComparison, fields: FieldsByPath): JsonSchema {
  const { condition, wanted, outcome } = asked;
  const field = fields.get(pathKey(condition.field));
  if (field === undefined) return outcome ? { not: {} } : {};
  const equal = answerMeeting(condition, field.type);
  const given = answered(condition.field, wanted === outcome ? equal : { not: equal });
  const met = isMetWhenEmpty(asked, field) ? joined(false, [given, unanswered(condition.field)]) : given;
  if (field.shownWhen === undefined) return met;
  return outcome
    ? joined(true, [met, holds(field.shownWhen, fields)])
    : joined(false, [met, fails(field.shownWhen, fields)]);
}

/** An empty tick box means no. */
function isMetWhenEmpty(asked: AskedComparison, field: PlannedField): boolean {
  const { condition, wanted, outcome } = asked;
  if (field.type.kind !== 'tick' || condition.kind !== 'compare' || condition.value.kind !== 'boolean')
    return false;
  const isMetByNo = condition.value.value === (condition.operator === '<>');
  return (isMetByNo === wanted) === outcome;
}

function answered(path: FieldPath, answer: JsonSchema): JsonSchema {
  const section = { properties: { [path.field]: answer }, required: [path.field] };
  return { properties: { [path.section]: section }, required: [path.section] };
}

function unanswered(path: FieldPath): JsonSchema {
  return { not: answered(path, {}) };
}
