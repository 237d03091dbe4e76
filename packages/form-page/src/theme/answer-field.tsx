import { getUiOptions } from '@rjsf/utils';
import type { FieldProps } from '@rjsf/utils';
import type { JSX } from 'react';
import { pathKey } from '../answers/data.ts';
import type { FieldTexts, SectionTexts } from '../generated/form-files.ts';
import { WORDS } from '../words.ts';
import { AskedField } from './asked-field.tsx';
import { CriteriaPanel } from './criteria-panel.tsx';
import { useSurroundings } from './field-context.ts';

/**
 * The one field registered with react-jsonschema-form for every scalar and list: its own number field reads numbers
 * by the browser's locale, and none of its fields name groups or mark errors for screen readers.
 */
export function AnswerField(props: FieldProps<unknown>): JSX.Element {
  const { fieldPathId, uiSchema, formData: value, required = false, onChange } = props;
  const { texts, errors, marked } = useSurroundings();
  const [section = '', field = ''] = fieldPathId.path.map(String);
  const path = pathKey(section, field);
  const error = errors.get(path);
  const { control, rows, computed } = getUiOptions(uiSchema);
  const mark = markOf(required, marked);
  return (
    <>
      <AskedField
        path={path}
        place={path}
        id={elementId(path)}
        kind={String(control)}
        texts={withoutRepetition(texts.fields[path] ?? unnamed(field), texts.sections[section])}
        isRequired={required}
        isComputed={computed === true}
        value={value}
        onChange={(answer) => onChange(answer, fieldPathId.path)}
        {...(typeof rows === 'number' ? { rows } : {})}
        {...(mark === undefined || computed === true ? {} : { mark })}
        {...(error === undefined ? {} : { error })}
      />
      {control === 'indication' && typeof value === 'string' ? <CriteriaPanel indication={value} /> : null}
    </>
  );
}

/** The id of the element that a link in the error summary leads to. */
export function elementId(path: string): string {
  return `felt-${path.replace('.', '--').replaceAll(/[[\]]/gu, '-')}`;
}

/** "frivilligt" or "skal udfyldes", whichever fields are the fewer. */
export function markOf(required: boolean, marked: 'optional' | 'required'): string | undefined {
  if (marked === 'optional') return required ? undefined : WORDS.optional;
  return required ? WORDS.required : undefined;
}

/** Where the whole section is proposed for the same reason, the tag stays and the section has said the reason. */
export function withoutRepetition(field: FieldTexts, section: SectionTexts | undefined): FieldTexts {
  const { proposal } = field;
  const isRepeated = proposal !== undefined && proposal.reason === section?.proposal?.reason;
  return isRepeated ? { ...field, proposal: { ...proposal, reason: '' } } : field;
}

/** A field of the schema that the texts do not know is a fault of the generator; its id still names it. */
export function unnamed(field: string): FieldTexts {
  return {
    label: field,
    options: [],
    messages: { missing: WORDS.unreadable, wrong: WORDS.unreadable, hidden: WORDS.unreadable },
  };
}
