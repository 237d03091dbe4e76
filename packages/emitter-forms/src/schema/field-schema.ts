import type { ValueType } from '@kriterion/catalogue';
import type { PlannedField, PlannedMember } from '@kriterion/presentation';
import type { JsonSchema } from './json-schema.ts';
import {
  AUTHORISATION_ID,
  CPR,
  D_ECPR,
  DATE,
  DATE_OR_MONTH,
  DATE_OR_YEAR,
  DATE_TIME,
  EMAIL,
  FILE_NAME,
  GLN,
  NOT_BLANK,
  PHONE,
  SKS,
  SOR,
  TIME,
  wholeText,
  X_ECPR,
} from './patterns.ts';

/** What is asked, of a field or inside one. */
export type AskedAnswer = Pick<PlannedField, 'type' | 'options' | 'members' | 'unknownAllowed'>;

/** What a field's answer must look like once it is given; an answer that is demanded must also say something. */
export function fieldSchema(field: PlannedField, isDemanded: boolean): JsonSchema {
  const schema = answerSchema(field, isDemanded);
  const first = firstAnswer(field);
  return first === undefined ? schema : { ...schema, default: first };
}

/** The same without what the field holds before anybody answers. */
export function answerSchema(asked: AskedAnswer, isDemanded: boolean): JsonSchema {
  const known = knownSchema(asked, isDemanded);
  return asked.unknownAllowed === true ? { anyOf: [...(known.anyOf ?? [known]), NOT_KNOWN] } : known;
}

const NOT_KNOWN: JsonSchema = {
  type: 'object',
  properties: { unknown: { enum: [true] } },
  propertyNames: { enum: ['unknown'] },
  required: ['unknown'],
};

/** What stands in the field from the start. */
function firstAnswer({ prefilled }: PlannedField): JsonSchema['default'] {
  switch (prefilled?.kind) {
    case undefined:
      return undefined;
    case 'boolean':
      return prefilled.value;
    case 'option':
      return prefilled.id;
    case 'number':
      return Number(prefilled.quantity.value);
    case 'date':
      return prefilled.date;
  }
}

function knownSchema(asked: AskedAnswer, isDemanded: boolean): JsonSchema {
  const { type } = asked;
  switch (type.kind) {
    case 'yes-no':
      // Without `type: boolean`: react-jsonschema-form answers a required boolean with `false` by itself.
      return { enum: [true, false] };
    case 'tick':
      return tickSchema(isDemanded);
    case 'integer':
    case 'decimal':
      return numberSchema(type);
    case 'one-of':
    case 'indication':
    case 'verdict':
    case 'code':
      return choiceSchema(asked);
    case 'several-of':
    case 'codes':
      return severalSchema(asked, isDemanded);
    case 'text':
      return textSchema(type);
    case 'either':
    case 'record':
    case 'rows':
      return wholeSchema(type, asked);
    default:
      return plainSchema(type);
  }
}

/** Never `const: true` or `enum: [true]`: a single allowed value is filled in for the reader by form libraries. */
function tickSchema(isDemanded: boolean): JsonSchema {
  return isDemanded ? { type: 'boolean', not: { const: false } } : { type: 'boolean' };
}

function textSchema({ pattern, maxLength }: Extract<ValueType, { readonly kind: 'text' }>): JsonSchema {
  return { type: 'string', pattern: pattern === undefined ? NOT_BLANK : wholeText(pattern), maxLength };
}

/** Answers that hold answers, or are of one kind or another. */
function wholeSchema(
  type: Extract<ValueType, { readonly kind: 'either' | 'record' | 'rows' }>,
  asked: AskedAnswer,
): JsonSchema {
  switch (type.kind) {
    case 'either':
      return eitherSchema(type, asked);
    case 'record':
      return recordSchema(asked.members ?? []);
    case 'rows':
      return rowsSchema(type, asked.members ?? []);
  }
}

/** Of a code list too long to choose from, the schema sees only that a code stands there. */
function choiceSchema(asked: AskedAnswer): JsonSchema {
  if (asked.options.length === 0 && asked.type.kind === 'code')
    return { type: 'string', pattern: NOT_BLANK, maxLength: MOST_OF_A_CODE };
  return { type: 'string', enum: asked.options.map((option) => option.id) };
}

const MOST_OF_A_CODE = 100;

function severalSchema(asked: AskedAnswer, isDemanded: boolean): JsonSchema {
  const type: ValueType = asked.type.kind === 'codes' ? { kind: 'code', list: asked.type.list } : asked.type;
  const items = choiceSchema({ ...asked, type });
  return { type: 'array', items, uniqueItems: true, ...(isDemanded ? { minItems: 1 } : {}) };
}

function eitherSchema(
  { of }: Extract<ValueType, { readonly kind: 'either' }>,
  { options }: AskedAnswer,
): JsonSchema {
  return { anyOf: of.map((type) => knownSchema({ type, options: optionsIn(type, options) }, false)) };
}

/** The choices of one of the kinds; those of a code list stand with the field. */
function optionsIn(type: ValueType, options: AskedAnswer['options']): AskedAnswer['options'] {
  if (type.kind === 'one-of' || type.kind === 'several-of')
    return type.options.map(({ id, label }) => ({ id, label: label.da, opensText: false }));
  return options;
}

function recordSchema(members: readonly PlannedMember[]): JsonSchema {
  return { ...rowSchema(members), minProperties: 1 };
}

/** A row of which nothing is known is still a row. */
function rowSchema(members: readonly PlannedMember[]): JsonSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(members.map((member) => [member.id, answerSchema(member, false)])),
    propertyNames: { enum: members.map(({ id }) => id) },
  };
}

/** A complete list, or one that may still grow. */
function rowsSchema(
  { min, max }: Extract<ValueType, { readonly kind: 'rows' }>,
  members: readonly PlannedMember[],
): JsonSchema {
  const items = rowSchema(members);
  const most = { maxItems: max ?? MOST_ROWS };
  const complete: JsonSchema = {
    type: 'array',
    items,
    ...(min === undefined ? {} : { minItems: min }),
    ...most,
  };
  const open: JsonSchema = {
    type: 'object',
    properties: { rows: { type: 'array', items, ...most }, complete: { enum: [false] } },
    propertyNames: { enum: ['rows', 'complete'] },
    required: ['rows', 'complete'],
  };
  return { anyOf: [complete, open] };
}

const MOST_ROWS = 1000;

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

const DATES = { day: DATE, month: DATE_OR_MONTH, year: DATE_OR_YEAR } as const;

const PATTERNS = {
  time: TIME,
  'date-time': DATE_TIME,
  cpr: CPR,
  'x-ecpr': X_ECPR,
  'd-ecpr': D_ECPR,
  sks: SKS,
  sor: SOR,
  gln: GLN,
  'authorisation-id': AUTHORISATION_ID,
  phone: PHONE,
} as const;

type PlainType = Extract<
  ValueType,
  {
    readonly kind: keyof typeof PATTERNS | 'date' | 'email' | 'attachment' | 'signature' | 'label-area';
  }
>;

function plainSchema(type: PlainType): JsonSchema {
  switch (type.kind) {
    case 'date':
      return { type: 'string', pattern: DATES[type.leastExact ?? 'day'] };
    case 'email':
      return { type: 'string', pattern: EMAIL, maxLength: 254 };
    case 'attachment':
      return { type: 'string', pattern: FILE_NAME, maxLength: 255 };
    case 'signature':
    case 'label-area':
      throw new Error(`A field for paper (${type.kind}) has no place in a form on screen`);
    default:
      return { type: 'string', pattern: PATTERNS[type.kind] };
  }
}
