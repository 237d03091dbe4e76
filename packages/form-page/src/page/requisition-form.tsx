import RjsfForm from '@rjsf/core';
import type { Experimental_DefaultFormStateBehavior, RegistryFieldsType, RJSFSchema } from '@rjsf/utils';
import { useMemo } from 'react';
import type { JSX } from 'react';
import { dataIn } from '../answers/data.ts';
import { validatorOver } from '../engine/validator.ts';
import type { FormFiles } from '../generated/form-files.ts';
import { withoutFirstAnswers } from '../answers/first-answers.ts';
import { AnswerField } from '../theme/answer-field.tsx';
import { FieldProvider } from '../theme/field-context.ts';
import { Notices } from '../theme/notices.tsx';
import { RowsField } from '../theme/rows-field.tsx';
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
  answer: AnswerField,
  rows: RowsField,
};

/** The schema without what fields hold from the start, and without fields that a rule beside the schema hides. */
function schemaFor({ schema, rules }: FormFiles, shown: ReadonlySet<string>): RJSFSchema {
  const bare = withoutFirstAnswers(schema);
  const hidden = Object.entries({ ...rules.fields, ...rules.sections })
    .filter(([path, { shownWhen }]) => shownWhen !== undefined && !shown.has(path))
    .map(([path]) => path);
  return { ...bare, properties: withoutHidden(bare.properties ?? {}, hidden) };
}

function withoutHidden(
  sections: NonNullable<RJSFSchema['properties']>,
  hidden: readonly string[],
): NonNullable<RJSFSchema['properties']> {
  return Object.fromEntries(
    Object.entries(sections)
      .filter(([id]) => !hidden.includes(id))
      .map(([id, section]) => {
        if (typeof section === 'boolean' || section.properties === undefined) return [id, section] as const;
        const fields = Object.entries(section.properties);
        const properties = Object.fromEntries(fields.filter(([field]) => !hidden.includes(`${id}.${field}`)));
        return [id, { ...section, properties }] as const;
      }),
  );
}

interface Props {
  readonly files: FormFiles;
  readonly state: FormState & FormActions;
  readonly marked: 'optional' | 'required';
}

/** The form itself: react-jsonschema-form walks the schema, everything seen is the theme's. */
export function RequisitionForm({ files, state, marked }: Props): JSX.Element {
  const { settled, errors, leave } = state;
  const texts = files.texts.da;
  const { rules } = files;
  const validator = useMemo(() => validatorOver(files.validate), [files]);
  const schema = useMemo(() => schemaFor(files, settled.shown), [files, settled.shown]);
  return (
    <FieldProvider value={{ texts, rules, data: settled.data, errors, marked, onLeave: leave }}>
      <RjsfForm<Readonly<Record<string, unknown>>>
        schema={schema}
        uiSchema={files.ui}
        validator={validator}
        formData={settled.data}
        fields={FIELDS}
        templates={TEMPLATES}
        experimental_defaultFormStateBehavior={NOTHING_BEFOREHAND}
        autoComplete="off"
        noHtml5Validate
        showErrorList={false}
        onChange={({ formData }) => state.change(dataIn(formData ?? {}))}
        // With errors or without: the page shows what is wrong, with the group's own words.
        onSubmit={() => state.submit()}
        onError={() => state.submit()}
      >
        <Notices notices={rules.notices.filter(({ when }) => when !== undefined)} />
        <button type="submit" className="button">
          {WORDS.submit}
        </button>
      </RjsfForm>
    </FieldProvider>
  );
}
