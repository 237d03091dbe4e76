import type { PlannedField, PlannedSection } from '@kriterion/presentation';
import type { Form } from '../form.ts';
import type { Provenance } from '../provenance.ts';
import { pathKey } from './conditions.ts';
import type { FieldsByPath } from './conditions.ts';
import { fieldSchema } from './field-schema.ts';
import type { JsonSchema, RequisitionSchema } from './json-schema.ts';
import { rulesOf } from './rules.ts';

/**
 * The schema of a group's requisition: one object a section, one property a field.
 *
 * Fields that are always shown stand in `properties`. A conditional field stands in `patternProperties` (an answer
 * must look right whatever else is known) and comes into `properties` by an `if`/`then` at the root, which is where
 * react-jsonschema-form shows it.
 */
export function requisitionSchema(form: Form, provenance: Provenance): RequisitionSchema {
  const rules = rulesOf(fieldsOf(form));
  const required = form.sections.filter((section) => section.fields.some(isAlwaysRequired));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: form.title,
    'x-kriterion': provenance,
    type: 'object',
    properties: Object.fromEntries(form.sections.map((section) => [section.id, sectionSchema(section)])),
    additionalProperties: false,
    ...(required.length === 0 ? {} : { required: required.map((section) => section.id) }),
    ...(rules.length === 0 ? {} : { allOf: rules }),
  };
}

function fieldsOf(form: Form): FieldsByPath {
  const fields = form.sections.flatMap((section) => section.fields);
  return new Map(fields.map((field) => [pathKey(field.path), field]));
}

function sectionSchema(section: PlannedSection): JsonSchema {
  const always = section.fields.filter((field) => field.shownWhen === undefined);
  const sometimes = section.fields.filter((field) => field.shownWhen !== undefined);
  const required = section.fields.filter(isAlwaysRequired);
  return {
    type: 'object',
    properties: Object.fromEntries(
      always.map((field) => [field.path.field, fieldSchema(field, isAlwaysRequired(field))]),
    ),
    ...(sometimes.length === 0 ? {} : { patternProperties: byPattern(sometimes) }),
    additionalProperties: false,
    ...(required.length === 0 ? {} : { required: required.map((field) => field.path.field) }),
  };
}

function byPattern(fields: readonly PlannedField[]): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(fields.map((field) => [`^${field.path.field}$`, fieldSchema(field, false)]));
}

function isAlwaysRequired(field: PlannedField): boolean {
  return field.required === 'always' && field.shownWhen === undefined;
}
