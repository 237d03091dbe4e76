import type { ValueType } from '@kriterion/catalogue';
import type { PlannedField } from '@kriterion/presentation';
import type { JsonSchema } from './json-schema.ts';
import { AUTHORISATION_ID, CPR, DATE, EMAIL, NOT_BLANK, PHONE, SKS } from './patterns.ts';

/** What a field's answer must look like once it is given; an answer that is demanded must also say something. */
export function fieldSchema(field: PlannedField, isDemanded: boolean): JsonSchema {
  const { type } = field;
  switch (type.kind) {
    case 'yes-no':
      // Without `type: boolean`: react-jsonschema-form answers a required boolean with `false` by itself.
      return { enum: [true, false] };
    case 'tick':
      // Never `const: true` or `enum: [true]`: a single allowed value is filled in for the reader by form libraries.
      return isDemanded ? { type: 'boolean', not: { const: false } } : { type: 'boolean' };
    case 'integer':
    case 'decimal':
      return numberSchema(type);
    case 'one-of':
    case 'indication':
      return { type: 'string', enum: idsOf(field) };
    case 'several-of':
      return severalSchema(field, isDemanded);
    case 'text':
      return { type: 'string', pattern: NOT_BLANK, maxLength: type.maxLength };
    case 'email':
      return { type: 'string', pattern: EMAIL, maxLength: 254 };
    default:
      return { type: 'string', pattern: patternOf(type.kind) };
  }
}

function severalSchema(field: PlannedField, isDemanded: boolean): JsonSchema {
  const items: JsonSchema = { type: 'string', enum: idsOf(field) };
  return { type: 'array', items, uniqueItems: true, ...(isDemanded ? { minItems: 1 } : {}) };
}

type NumberType = Extract<ValueType, { readonly kind: 'integer' | 'decimal' }>;

function numberSchema({ kind, min, max }: NumberType): JsonSchema {
  if (kind === 'integer') {
    // Beyond these a JSON number no longer tells one integer from the next.
    const [low, high] = [Number(min ?? Number.MIN_SAFE_INTEGER), Number(max ?? Number.MAX_SAFE_INTEGER)];
    return { type: 'integer', minimum: low, maximum: high };
  }
  return {
    type: 'number',
    ...(min === undefined ? {} : { minimum: Number(min) }),
    ...(max === undefined ? {} : { maximum: Number(max) }),
  };
}

function idsOf(field: PlannedField): readonly string[] {
  return field.options.map((option) => option.id);
}

type PatternKind = Exclude<
  ValueType['kind'],
  NumberType['kind'] | 'yes-no' | 'tick' | 'one-of' | 'several-of' | 'indication' | 'text' | 'email'
>;

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
    case 'signature':
    case 'label-area':
      throw new Error(`A field for paper (${kind}) has no place in a form on screen`);
  }
}
