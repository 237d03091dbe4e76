import { canonicalJson } from '@kriterion/catalogue';
import type { FieldCondition } from '@kriterion/catalogue';
import type { PlannedField } from '@kriterion/presentation';
import { fails, holds } from './conditions.ts';
import type { FieldsByPath } from './conditions.ts';
import { fieldSchema } from './field-schema.ts';
import type { JsonSchema } from './json-schema.ts';

/** What follows for one field where a condition is met. */
interface Consequence {
  readonly when: JsonSchema;
  readonly field: PlannedField;
  readonly shown?: JsonSchema;
  readonly isHidden?: true;
  readonly isRequired?: true;
}

/** The `if`/`then` rules of a form, one for each condition, in the order of the fields. */
export function rulesOf(fields: FieldsByPath): readonly JsonSchema[] {
  const rules = new Map<string, Consequence[]>();
  for (const consequence of [...fields.values()].flatMap((field) => consequencesOf(field, fields))) {
    const key = canonicalJson(consequence.when);
    rules.set(key, [...(rules.get(key) ?? []), consequence]);
  }
  return [...rules.values()].map(ruleOf);
}

function consequencesOf(field: PlannedField, fields: FieldsByPath): readonly Consequence[] {
  const consequences: Consequence[] = [];
  const { shownWhen } = field;
  if (shownWhen !== undefined) {
    consequences.push({ when: holds(shownWhen, fields), field, shown: fieldSchema(field, false) });
    consequences.push({ when: fails(shownWhen, fields), field, isHidden: true });
  }
  const required = requiredWhen(field);
  if (required !== undefined)
    consequences.push({
      when: holds(required, fields),
      field,
      isRequired: true,
      shown: fieldSchema(field, true),
    });
  return consequences;
}

/** When an answer is demanded, where that is not always: never of a field that is not shown. */
function requiredWhen(field: PlannedField): FieldCondition | undefined {
  const { required, requiredWhen: asked, shownWhen } = field;
  if (required === 'never' || (required === 'when' && asked === undefined)) return undefined;
  const conditions = [shownWhen, asked].filter((condition) => condition !== undefined);
  const distinct = new Map(conditions.map((condition) => [canonicalJson(condition), condition]));
  const [only, ...more] = distinct.values();
  return more.length === 0 ? only : { kind: 'all', of: [...distinct.values()] };
}

function ruleOf(consequences: readonly Consequence[]): JsonSchema {
  const sections = new Map<string, Consequence[]>();
  for (const consequence of consequences) {
    const { section } = consequence.field.path;
    sections.set(section, [...(sections.get(section) ?? []), consequence]);
  }
  const demanding = [...sections].filter(([, parts]) => parts.some(({ isRequired }) => isRequired));
  const then: JsonSchema = {
    properties: Object.fromEntries([...sections].map(([id, parts]) => [id, sectionConsequence(parts)])),
    ...(demanding.length === 0 ? {} : { required: demanding.map(([id]) => id) }),
  };
  const [first] = consequences;
  return first === undefined ? {} : { if: first.when, then };
}

function sectionConsequence(parts: readonly Consequence[]): JsonSchema {
  const shown = parts.flatMap(({ field, shown: schema }) =>
    schema === undefined ? [] : [[field.path.field, schema] as const],
  );
  // Not by `properties: { x: false }`: react-jsonschema-form would show a field for it.
  const hidden = parts.filter(({ isHidden }) => isHidden).map(({ field }) => field.path.field);
  const required = parts.filter(({ isRequired }) => isRequired).map(({ field }) => field.path.field);
  return {
    ...(shown.length === 0 ? {} : { properties: Object.fromEntries(shown) }),
    ...(hidden.length === 0 ? {} : { propertyNames: { not: { enum: hidden } } }),
    ...(required.length === 0 ? {} : { required }),
  };
}
