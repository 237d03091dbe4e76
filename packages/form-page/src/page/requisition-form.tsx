import RjsfForm from '@rjsf/core';
import type { Experimental_DefaultFormStateBehavior, RegistryFieldsType } from '@rjsf/utils';
import { useMemo } from 'react';
import type { JSX } from 'react';
import type { Data } from '../answers/data.ts';
import { validatorOver } from '../engine/validator.ts';
import type { FormFiles } from '../generated/form-files.ts';
import { AnswerField } from '../theme/answer-field.tsx';
import { FieldProvider } from '../theme/field-context.ts';
import { TEMPLATES } from '../theme/templates.tsx';
import { WORDS } from '../words.ts';
import type { FormActions, FormState } from './form-state.ts';

/** Nothing is answered before the reader answers it: by default the library chooses, ticks and says no by itself. */
const NOTHING_BEFOREHAND: Experimental_DefaultFormStateBehavior = {
  constAsDefaults: 'never',
  requiredBooleanDefault: 'skip',
  emptyObjectFields: 'skipEmptyDefaults',
  arrayMinItems: { populate: 'never' },
};

const FIELDS: RegistryFieldsType = {
  StringField: AnswerField,
  NumberField: AnswerField,
  BooleanField: AnswerField,
  ArrayField: AnswerField,
};

interface Props {
  readonly files: FormFiles;
  readonly state: FormState & FormActions;
  readonly marked: 'optional' | 'required';
}

/** The form itself: react-jsonschema-form walks the schema, everything seen is the theme's. */
export function RequisitionForm({ files, state, marked }: Props): JSX.Element {
  const { settled, errors, leave } = state;
  const texts = files.texts.da;
  const validator = useMemo(() => validatorOver(files.validate), [files]);
  return (
    <FieldProvider value={{ texts, errors, marked, onLeave: leave }}>
      <RjsfForm<Data>
        schema={files.schema}
        uiSchema={files.ui}
        validator={validator}
        formData={settled.data}
        fields={FIELDS}
        templates={TEMPLATES}
        experimental_defaultFormStateBehavior={NOTHING_BEFOREHAND}
        autoComplete="off"
        noHtml5Validate
        showErrorList={false}
        onChange={({ formData }) => state.change(formData ?? {})}
        // With errors or without: the page shows what is wrong, with the group's own words.
        onSubmit={() => state.submit()}
        onError={() => state.submit()}
      >
        <button type="submit" className="button">
          {WORDS.submit}
        </button>
      </RjsfForm>
    </FieldProvider>
  );
}
