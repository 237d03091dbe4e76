import type { PlannedField, PlannedSection } from '@kriterion/presentation';
import type { Form } from '../form.ts';
import type { Provenance } from '../provenance.ts';
import { isSayable, pathKey } from './conditions.ts';
import type { FieldsByPath } from './conditions.ts';
import { answerSchema, fieldSchema } from './field-schema.ts';
import type { JsonSchema, RequisitionSchema } from './json-schema.ts';
import { rulesOf } from './rules.ts';

/**
 * The schema of a group's requisition: one object a section, one property a field.
 *
 * Fields that are always shown stand in `properties`. A conditional field comes into `properties` by an `if`/`then` at
 * the root, which is where react-jsonschema-form shows it; until then its name is known and its answer must look right.
 * Neither `patternProperties` nor `additionalProperties` says so: for the library they mean properties of the reader's
 * own making, and it loses answers that come back.
 */
export function requisitionSchema(form: Form, provenance: Provenance): RequisitionSchema {
  const fields = fieldsOf(form);
  const rules = rulesOf(fields);
  const required = form.sections.filter(isAlwaysThere);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: form.title,
    'x-kriterion': provenance,
    type: 'object',
    properties: Object.fromEntries(
      form.sections.map((section) => [section.id, sectionSchema(section, fields)]),
    ),
    propertyNames: { enum: form.sections.map((section) => section.id) },
    ...(required.length === 0 ? {} : { required: required.map((section) => section.id) }),
    ...(rules.length === 0 ? {} : { allOf: rules }),
  };
}

/** The fields that a condition at the root can speak of: which row of a repeated section it meant nobody could tell. */
function fieldsOf(form: Form): FieldsByPath {
  const single = form.sections.filter(({ repeated }) => repeated === undefined);
  const fields = single.flatMap((section) => section.fields);
  return new Map(fields.map((field) => [pathKey(field.path), field]));
}

function sectionSchema(section: PlannedSection, fields: FieldsByPath): JsonSchema {
  const { repeated } = section;
  if (repeated === undefined) return fieldsSchema(section, fields);
  const min = isAlwaysThere(section) ? { minItems: repeated.min } : {};
  return { type: 'array', items: fieldsSchema(section, fields), ...min, maxItems: repeated.max };
}

/** A field whose condition the schema cannot say is always there, and left to the validator. */
function fieldsSchema(section: PlannedSection, fields: FieldsByPath): JsonSchema {
  const isSometimes = ({ shownWhen }: PlannedField): boolean =>
    section.repeated === undefined && shownWhen !== undefined && isSayable(shownWhen, fields);
  const always = section.fields.filter((field) => !isSometimes(field));
  const sometimes = section.fields.filter(isSometimes);
  const required = section.fields.filter(isAlwaysRequired);
  return {
    type: 'object',
    properties: Object.fromEntries(
      always.map((field) => [field.path.field, fieldSchema(field, isAlwaysRequired(field))]),
    ),
    propertyNames: { enum: section.fields.map((field) => field.path.field) },
    ...(sometimes.length === 0 ? {} : { not: { anyOf: sometimes.map(wrongAnswer) } }),
    ...(required.length === 0 ? {} : { required: required.map((field) => field.path.field) }),
  };
}

/** Sections in which the field is answered and the answer looks wrong. */
function wrongAnswer(field: PlannedField): JsonSchema {
  const name = field.path.field;
  return { required: [name], properties: { [name]: { not: answerSchema(field, false) } } };
}

function isAlwaysRequired(field: PlannedField): boolean {
  return field.required === 'always' && field.shownWhen === undefined;
}

function isAlwaysThere({ repeated, shownWhen, fields }: PlannedSection): boolean {
  return repeated === undefined ? fields.some(isAlwaysRequired) : repeated.min > 0 && shownWhen === undefined;
}
