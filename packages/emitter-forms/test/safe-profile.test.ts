import { describe, expect, test } from 'vitest';
import { cancer } from '@kriterion/presentation/fixture';
import { filesOf, schemasIn } from './forms.ts';
import type { JsonSchema } from '../src/index.ts';

/** Keywords that mean the same in draft-07 and 2020-12, by where they may stand. */
const ROOT = ['$schema', 'title', 'x-kriterion', 'allOf'];
const ANSWERS = [
  'type',
  'enum',
  'properties',
  'propertyNames',
  'required',
  'items',
  'minItems',
  'uniqueItems',
  'pattern',
  'maxLength',
  'minimum',
  'maximum',
];
const CONDITIONS = [
  'const',
  'enum',
  'type',
  'properties',
  'required',
  'not',
  'allOf',
  'anyOf',
  'contains',
  'pattern',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
];

function complaints(root: JsonSchema): readonly string[] {
  return schemasIn(root).flatMap(({ schema, way }) =>
    Object.keys(schema)
      .filter((keyword) => !isAllowed(keyword, way))
      .map((keyword) => [...way, keyword].join('/')),
  );
}

function isAllowed(keyword: string, way: readonly string[]): boolean {
  if (way.length === 0) return [...ROOT, ...ANSWERS].includes(keyword);
  if (way.includes('if')) return CONDITIONS.includes(keyword);
  // Rules stand at the root alone, where react-jsonschema-form reads them against the whole requisition.
  if (way.join('/') === 'allOf') return ['if', 'then'].includes(keyword);
  // What `not` and `propertyNames` refuse is never shown, so it may be said in any way a condition is.
  if (way.some((one) => one === 'not' || one === 'propertyNames'))
    return [...CONDITIONS, 'maxLength', 'items', 'uniqueItems'].includes(keyword);
  return ANSWERS.includes(keyword) || keyword === 'not';
}

describe('the profile that react-jsonschema-form reads safely', () => {
  test('is kept by the generated schema', async () => {
    expect(complaints((await filesOf(cancer)).schema)).toEqual([]);
  });

  test.each([
    ['a default', { properties: { a: { default: 'x' } } }],
    ['a consent that ticks itself', { properties: { a: { const: true } } }],
    ['choices as oneOf', { properties: { a: { oneOf: [{ const: 'x', title: 'X' }] } } }],
    ['dependencies', { dependencies: { a: ['b'] } }],
    ['properties of the reader’s own making', { additionalProperties: false, patternProperties: {} }],
    ['a rule inside a section', { properties: { a: { if: {}, then: {} } } }],
  ])('refuses %s', (_name, schema) => {
    expect(complaints(schema as JsonSchema)).not.toEqual([]);
  });

  test('requires no boolean without a tick rule: the library would answer it with no', async () => {
    const { schema } = await filesOf(cancer);
    for (const { schema: section } of schemasIn(schema).filter(
      ({ way }) => way.at(-1) === 'properties' && way.length === 1,
    )) {
      for (const name of section.required ?? []) {
        const answer = section.properties?.[name];
        if (answer?.type === 'boolean') expect(answer.not).toEqual({ const: false });
      }
    }
  });
});
