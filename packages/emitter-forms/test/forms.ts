import type { Catalogue, Field, Group, Section, ValueType } from '@kriterion/catalogue';
import { cancer } from '@kriterion/presentation/fixture';
import { emit } from '../src/index.ts';
import type { JsonSchema, RequisitionSchema } from '../src/index.ts';

/** A field that must always be answered, unless `more` says otherwise. */
export function field(id: string, type: ValueType, more: Partial<Field> = {}): Field {
  const { evidence, origin } = cancer;
  return {
    id,
    label: { da: id },
    type,
    required: { kind: 'always' },
    paperOnly: false,
    evidence,
    origin,
    ...more,
  };
}

/** The cancer group of the fixture with another requisition. */
export function groupWith(sections: Readonly<Record<string, readonly Field[]>>): Group {
  const { evidence, origin } = cancer;
  const all: readonly Section[] = Object.entries(sections).map(([id, fields]) => ({
    id,
    title: { da: id },
    fields,
    evidence,
    origin,
  }));
  return { ...cancer, requisition: { title: { da: 'Prøve' }, notices: [], sections: all } };
}

/** A validator as `validate.js` exports it. */
export interface Validate {
  (data: unknown): boolean;
  readonly errors?:
    readonly { readonly instancePath: string; readonly keyword: string; readonly params: unknown }[] | null;
}

/** The generated files of one group. */
export interface Files {
  readonly schema: RequisitionSchema;
  readonly ui: Readonly<Record<string, unknown>>;
  readonly texts: string;
  readonly source: string;
  readonly validate: Validate;
}

/** What is generated for a group, its validator loaded. */
export async function filesOf(group: Group): Promise<Files> {
  const catalogue: Catalogue = { edition: 1, groups: [group] };
  const [schema = '', ui = '', texts = '', source = ''] = emit(catalogue).map(({ contents }) =>
    String(contents),
  );
  const address = `data:text/javascript;base64,${Buffer.from(source).toString('base64')}`;
  const module = (await import(/* @vite-ignore */ address)) as { readonly default: Validate };
  return {
    schema: JSON.parse(schema) as RequisitionSchema,
    ui: JSON.parse(ui) as Files['ui'],
    texts,
    source,
    validate: module.default,
  };
}

/** Every schema inside a schema, with the keywords on the way to it. */
export function schemasIn(
  schema: JsonSchema,
  way: readonly string[] = [],
): readonly { readonly schema: JsonSchema; readonly way: readonly string[] }[] {
  const inner = Object.entries(schema).flatMap(([keyword, value]) =>
    partsOf(keyword, value).map((part) => ({ part, keyword })),
  );
  return [{ schema, way }, ...inner.flatMap(({ part, keyword }) => schemasIn(part, [...way, keyword]))];
}

function partsOf(keyword: string, value: unknown): readonly JsonSchema[] {
  if (typeof value !== 'object' || value === null || keyword === 'x-kriterion') return [];
  if (Array.isArray(value))
    return ['allOf', 'anyOf', 'oneOf'].includes(keyword) ? (value as readonly JsonSchema[]) : [];
  const parts: readonly unknown[] = keyword === 'properties' ? Object.values(value) : [value];
  return parts.filter((part): part is JsonSchema => typeof part === 'object');
}
