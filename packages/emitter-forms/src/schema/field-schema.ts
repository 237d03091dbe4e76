import type { ValueType } from '@kriterion/catalogue';
import type { PlannedField } from '@kriterion/presentation';
import type { JsonSchema } from './json-schema.ts';
import { AUTHORISATION_ID, CPR, DATE, EMAIL, NOT_BLANK, PHONE, SKS } from './patterns.ts';

/** What a field's answer must look like once it is given. */
export function fieldSchema(field: PlannedField): JsonSchema {
  const { type } = field;
  switch (type.kind) {
    case 'yes-no':
      // Without `type: boolean`: react-jsonschema-form answers a required boolean with `false` by itself.
      return { enum: [true, false] };
    case 'tick':
      return tickSchema(field);
    case 'integer':
    case 'decimal':
      return numberSchema(type);
    case 'one-of':
    case 'indication':
      return { type: 'string', enum: idsOf(field) };
    case 'several-of':
      return severalSchema(field);
    case 'text':
      return { type: 'string', pattern: NOT_BLANK, maxLength: type.maxLength };
    default:
      return { type: 'string', pattern: patternOf(type.kind), maxLength: 254 };
  }
}

function tickSchema(field: PlannedField): JsonSchema {
  // Never `const: true` or `enum: [true]`: a single allowed value is filled in for the reader by form libraries.
  return field.required === 'always' ? { type: 'boolean', not: { const: false } } : { type: 'boolean' };
}

function severalSchema(field: PlannedField): JsonSchema {
  return { type: 'array', items: { type: 'string', enum: idsOf(field) }, minItems: 1, uniqueItems: true };
}

type NumberType = Extract<ValueType, { readonly kind: 'integer' | 'decimal' }>;

function numberSchema(type: NumberType): JsonSchema {
  return {
    type: type.kind === 'integer' ? 'integer' : 'number',
    ...(type.min === undefined ? {} : { minimum: Number(type.min) }),
    ...(type.max === undefined ? {} : { maximum: Number(type.max) }),
  };
}

function idsOf(field: PlannedField): readonly string[] {
  return field.options.map((option) => option.id);
}

type PatternKind = 'date' | 'cpr' | 'sks' | 'authorisation-id' | 'phone' | 'email' | 'signature' | 'label-area';

function patternOf(kind: PatternKind): string {
  switch (kind) {
    case 'date':
      return DATE;
    case 'cpr':
      return CPR;
    case 'sks':
      return SKS;
    case 'authorisation-id':
      return AUTHORISATION_ID;
    case 'phone':
      return PHONE;
    case 'email':
      return EMAIL;
    case 'signature':
    case 'label-area':
      throw new Error(`A field for paper (${kind}) has no place in a form on screen`);
  }
}
