/**
 * Whether data meet the condition of an `if`. react-jsonschema-form asks this on every change; ajv would compile each
 * condition with `new Function`, which the page's policy forbids.
 *
 * Reads the keywords that generated conditions are made of, and refuses all others, so that none is passed over.
 */

type Schema = Readonly<Record<string, unknown>>;
type Check = (argument: unknown, data: unknown) => boolean;

const CHECKS: Readonly<Record<string, Check>> = {
  // react-jsonschema-form names the schemas it asks about; a name asks nothing.
  $id: () => true,
  const: (wanted, data) => data === wanted,
  enum: (wanted, data) => Array.isArray(wanted) && wanted.includes(data),
  type: (type, data) => isOfType(type, data),
  required: (names, data) => !isRecord(data) || listOf(names).every((name) => hasOwn(data, name)),
  properties: (properties, data) => meetsProperties(properties, data),
  items: (item, data) => !Array.isArray(data) || data.every((one) => meets(item, one)),
  minItems: (limit, data) => !Array.isArray(data) || data.length >= Number(limit),
  maxItems: (limit, data) => !Array.isArray(data) || data.length <= Number(limit),
  uniqueItems: (_wanted, data) => !Array.isArray(data) || new Set(data).size === data.length,
  maxLength: (limit, data) => typeof data !== 'string' || Array.from(data).length <= Number(limit),
  minProperties: (limit, data) => !isRecord(data) || Object.keys(data).length >= Number(limit),
  propertyNames: (schema, data) => !isRecord(data) || Object.keys(data).every((name) => meets(schema, name)),
  contains: (item, data) => !Array.isArray(data) || data.some((one) => meets(item, one)),
  pattern: (pattern, data) => typeof data !== 'string' || new RegExp(String(pattern), 'u').test(data),
  minimum: (limit, data) => typeof data !== 'number' || data >= Number(limit),
  maximum: (limit, data) => typeof data !== 'number' || data <= Number(limit),
  exclusiveMinimum: (limit, data) => typeof data !== 'number' || data > Number(limit),
  exclusiveMaximum: (limit, data) => typeof data !== 'number' || data < Number(limit),
  not: (schema, data) => !meets(schema, data),
  allOf: (schemas, data) => listOf(schemas).every((schema) => meets(schema, data)),
  anyOf: (schemas, data) => listOf(schemas).some((schema) => meets(schema, data)),
};

/** Whether `data` meet `schema`, a schema of the keywords above. */
export function meets(schema: unknown, data: unknown): boolean {
  if (typeof schema === 'boolean') return schema;
  if (!isRecord(schema)) throw new Error('A condition is not a schema');
  return Object.entries(schema).every(([keyword, argument]) => {
    const check = Object.hasOwn(CHECKS, keyword) ? CHECKS[keyword] : undefined;
    if (check === undefined)
      throw new Error(`A condition uses the keyword ${keyword}, which the form cannot read`);
    return check(argument, data);
  });
}

function meetsProperties(properties: unknown, data: unknown): boolean {
  if (!isRecord(properties) || !isRecord(data)) return true;
  return Object.entries(properties).every(
    ([name, schema]) => !hasOwn(data, name) || meets(schema, data[name]),
  );
}

/** A member that is `undefined` is absent, as in JSON. */
function hasOwn(data: Schema, name: unknown): boolean {
  return typeof name === 'string' && Object.hasOwn(data, name) && data[name] !== undefined;
}

function isOfType(type: unknown, data: unknown): boolean {
  switch (type) {
    case 'array':
      return Array.isArray(data);
    case 'object':
      return isRecord(data);
    case 'integer':
      return Number.isInteger(data);
    default:
      return typeof data === type;
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isRecord(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
