import { pathKey } from './data.ts';
import type { Answers } from './data.ts';
import type { FormSchema } from './shown.ts';

/** What the source says that fields hold before anybody answers: the `default`s of the schema. */
export function firstAnswers({ properties, allOf }: FormSchema): Answers {
  const branches = Array.isArray(allOf)
    ? allOf.map((rule) => memberOf(memberOf(rule, 'then'), 'properties'))
    : [];
  return new Map([properties, ...branches].flatMap(defaultsIn));
}

/** The same without the `default`s: react-jsonschema-form puts them back whenever a field is emptied. */
export function withoutFirstAnswers<T>(schema: T): T {
  // A copy of a JSON value without some of its members has the same shape.
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) => (key === 'default' ? undefined : value)),
  ) as T;
}

function defaultsIn(sections: unknown): readonly (readonly [string, unknown])[] {
  return entriesOf(sections).flatMap(([section, schema]) =>
    entriesOf(memberOf(schema, 'properties')).flatMap(([field, answer]) => {
      const value = memberOf(answer, 'default');
      return value === undefined ? [] : [[pathKey(section, field), value] as const];
    }),
  );
}

function memberOf(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined;
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isRecord(value) ? Object.entries(value) : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
