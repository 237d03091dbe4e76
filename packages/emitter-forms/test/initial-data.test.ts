import { getDefaultFormState, retrieveSchema } from '@rjsf/utils';
import type { RJSFSchema } from '@rjsf/utils';
import { customizeValidator } from '@rjsf/validator-ajv8';
import { describe, expect, test } from 'vitest';
import { cancer } from '@kriterion/presentation/fixture';
import { filesOf } from './forms.ts';

const validator = customizeValidator();

/** As the library's own validator reads it, which knows draft-07: the generated schemas mean the same in both. */

async function schemaOf(): Promise<RJSFSchema> {
  const { $schema: _draft, ...schema } = (await filesOf(cancer)).schema;
  return JSON.parse(JSON.stringify(schema)) as RJSFSchema;
}

describe('the form data before anything is answered', () => {
  test('hold no answer and no consent, even with the defaults of the library', async () => {
    const schema = await schemaOf();
    const data: unknown = getDefaultFormState(validator, schema, {}, schema);
    // An unticked box and an empty list are all it writes down; neither is an answer.
    expect(data).toEqual({ patient: {}, diagnose: { prøver: [] }, rekvirent: { samtykke: false } });
  });

  test.each([
    ['a consent as const: true', { type: 'boolean', const: true }, true],
    ['a required question as boolean', { type: 'boolean' }, false],
  ] as const)('would hold one with %s', (_name, answer, filled) => {
    const schema: RJSFSchema = { type: 'object', properties: { x: answer }, required: ['x'] };
    expect(getDefaultFormState(validator, schema, {}, schema)).toEqual({ x: filled });
  });
});

describe('the fields the library shows', () => {
  test.each([
    [undefined, []],
    ['sarkom', ['undertype']],
    ['anden', ['kræfttype_tekst']],
    ['kolangiokarcinom', []],
  ])('with kræfttype %s include %j', async (type, shown) => {
    const schema = await schemaOf();
    for (const left of [{}, { undertype: 'x' }]) {
      const resolved = retrieveSchema(validator, schema, schema, {
        diagnose: { ...left, ...(type === undefined ? {} : { kræfttype: type }) },
      });
      const section = resolved.properties?.['diagnose'];
      const names = typeof section === 'object' ? Object.keys(section.properties ?? {}) : [];
      expect(resolved.allOf).toBeUndefined();
      expect(names.filter((name) => ['undertype', 'kræfttype_tekst'].includes(name))).toEqual(shown);
    }
  });
});
