import { getDefaultFormState } from '@rjsf/utils';
import type { RJSFSchema } from '@rjsf/utils';
import validator from '@rjsf/validator-ajv8';
import { describe, expect, test } from 'vitest';
import { cancer } from '../../presentation/test/fixture.ts';
import { filesOf } from './forms.ts';

const schemaOf = async (): Promise<RJSFSchema> => (await filesOf(cancer)).schema as RJSFSchema;

describe('the form data before anything is answered', () => {
  test('are {} in the form page', async () => {
    const schema = await schemaOf();
    const data: unknown = getDefaultFormState(validator, schema, undefined, schema, false, {
      constAsDefaults: 'never',
      requiredBooleanDefault: 'skip',
      emptyObjectFields: 'skipEmptyDefaults',
      arrayMinItems: { populate: 'never' },
    });
    expect(data ?? {}).toEqual({});
  });

  test('hold no answer and no consent even with the defaults of the library', async () => {
    const schema = await schemaOf();
    const data: unknown = getDefaultFormState(validator, schema, {}, schema);
    // An unticked box is the one thing it writes down; empty means no.
    expect(data).toEqual({ patient: {}, diagnose: { prøver: [] }, rekvirent: { samtykke: false } });
  });
});
