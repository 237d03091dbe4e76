import type { Provenance } from '../provenance.ts';

/** The part of JSON Schema that means the same in 2020-12 and draft-07 and that react-jsonschema-form renders. */
export interface JsonSchema {
  /** Only where the source says what the field holds from the start. */
  readonly default?: string | boolean | number;
  readonly type?: 'object' | 'string' | 'integer' | 'number' | 'boolean' | 'array';
  readonly enum?: readonly (string | boolean)[];
  readonly const?: string | boolean | number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly propertyNames?: JsonSchema;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly contains?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly uniqueItems?: true;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly not?: JsonSchema;
  readonly allOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
}

/** The schema of a whole requisition. */
export interface RequisitionSchema extends JsonSchema {
  readonly $schema: 'https://json-schema.org/draft/2020-12/schema';
  readonly title: string;
  readonly 'x-kriterion': Provenance;
}
