/**
 * A requisition as JSON Schema 2020-12, for the peers that read it: closed objects, one subschema a field, conditions as
 * `if` and `then`. Checks between fields cannot be said; the bench names them.
 */
import type { Field, FieldCondition, FieldPath, Group, Section } from '@kriterion/catalogue';

import { optionsIn } from './answers.ts';
import { PATTERNS } from './patterns.ts';
import { entered } from './payloads.ts';

export type Schema = Readonly<Record<string, unknown>>;

/** The schema of the requisition. */
export function schemaOf(group: Group): Schema {
  const sections = group.requisition?.sections ?? [];
  const conditions = sections.flatMap((section) =>
    section.repeated === undefined
      ? section.fields.flatMap((field) => conditionsOf(section, field, (inner) => within(section.id, inner)))
      : [],
  );
  return {
    type: 'object',
    properties: Object.fromEntries(sections.map((section) => [section.id, sectionSchema(section, group)])),
    required: sections.filter(isDemanded).map(({ id }) => id),
    additionalProperties: false,
    ...(conditions.length === 0 ? {} : { allOf: conditions }),
  };
}

/** A section left out is one with every demanded answer left out; peers tell of the section alone. */
function isDemanded({ repeated, fields }: Section): boolean {
  return repeated === undefined && fields.some(isAlwaysDemanded);
}

export function isAlwaysDemanded({ required, shownWhen }: Field): boolean {
  return required.kind === 'always' && shownWhen === undefined;
}

function sectionSchema(section: Section, group: Group): Schema {
  const fields = entered(section);
  const conditions =
    section.repeated === undefined
      ? []
      : fields.flatMap((field) => conditionsOf(section, field, (inner) => inner));
  const record = {
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [field.id, answerSchema(field, group)])),
    required: fields.filter(isAlwaysDemanded).map(({ id }) => id),
    additionalProperties: false,
    ...(conditions.length === 0 ? {} : { allOf: conditions }),
  };
  if (section.repeated === undefined) return record;
  return { type: 'array', items: record, minItems: section.repeated.min, maxItems: section.repeated.max };
}

/** The answer to one field. */
export function answerSchema({ type }: Field, group: Group): Schema {
  const options = optionsIn(type, group);
  if (options !== undefined)
    return type.kind === 'several-of'
      ? { type: 'array', items: { type: 'string', enum: options }, minItems: 1, uniqueItems: true }
      : { type: 'string', enum: options };
  switch (type.kind) {
    case 'yes-no':
      return { type: 'boolean' };
    case 'tick':
      return { type: 'boolean', const: true };
    case 'integer':
    case 'decimal':
      return {
        type: type.kind === 'integer' ? 'integer' : 'number',
        ...(type.min === undefined ? {} : { minimum: Number(type.min) }),
        ...(type.max === undefined ? {} : { maximum: Number(type.max) }),
      };
    case 'text':
      return { type: 'string', pattern: '\\S', maxLength: type.maxLength };
    default:
      return { type: 'string', pattern: PATTERNS[type.kind] ?? '' };
  }
}

/** What the field's conditions say: hidden where it surely is, demanded where it surely is. */
function conditionsOf(section: Section, field: Field, place: (schema: Schema) => Schema): readonly Schema[] {
  const { shownWhen, required } = field;
  const relative = section.repeated === undefined ? undefined : section.id;
  const says = (condition: FieldCondition, isNegated: boolean): Schema =>
    conditionSchema(condition, isNegated, relative);
  const demanded = place({ required: [field.id] });
  return [
    ...(shownWhen === undefined
      ? []
      : [{ if: says(shownWhen, true), then: place({ properties: { [field.id]: false } }) }]),
    ...(shownWhen !== undefined && required.kind === 'always'
      ? [{ if: says(shownWhen, false), then: demanded }]
      : []),
    ...(required.kind === 'when' && shownWhen === undefined
      ? [{ if: says(required.condition, false), then: demanded }]
      : []),
    ...(required.kind === 'when' && shownWhen !== undefined
      ? [{ if: { allOf: [says(required.condition, false), says(shownWhen, false)] }, then: demanded }]
      : []),
  ];
}

function within(section: string, inner: Schema): Schema {
  return { properties: { [section]: inner } };
}

/** The condition surely holds, or surely does not; `relative`: seen from a row of that section. */
function conditionSchema(
  condition: FieldCondition,
  isNegated: boolean,
  relative: string | undefined,
): Schema {
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const parts = condition.of.map((part) => conditionSchema(part, isNegated, relative));
      return (condition.kind === 'all') === isNegated ? { anyOf: parts } : { allOf: parts };
    }
    case 'none':
      return conditionSchema({ kind: 'any', of: condition.of }, !isNegated, relative);
    case 'not':
      return conditionSchema(condition.condition, !isNegated, relative);
    case 'among':
      return asked(condition.field, condition.options, isNegated, relative);
    case 'compare':
      return asked(
        condition.field,
        [valueIn(condition)],
        (condition.operator === '<>') !== isNegated,
        relative,
      );
    case 'answered':
      throw new Error('the bench does not ask whether something was filled in');
  }
}

/** The value that an equality compares with. */
export function valueIn({ value, operator }: Extract<FieldCondition, { readonly kind: 'compare' }>): unknown {
  if (operator !== '=' && operator !== '<>') throw new Error('the bench compares for equality alone');
  if (value.kind === 'boolean') return value.value;
  if (value.kind === 'option' || value.kind === 'indication') return value.id;
  throw new Error(`the bench does not compare with a ${value.kind}`);
}

function asked(
  { section, field }: FieldPath,
  values: readonly unknown[],
  isNegated: boolean,
  relative: string | undefined,
): Schema {
  const type = typeof values[0];
  const is = isNegated ? { type, not: { enum: values } } : { enum: values };
  const inner = { type: 'object', properties: { [field]: is }, required: [field] };
  return relative === section
    ? inner
    : { type: 'object', properties: { [section]: inner }, required: [section] };
}
