import type { FieldProps, UiSchema } from '@rjsf/utils';
import type { JSX } from 'react';
import { pathKey } from '../answers/data.ts';
import type { Row } from '../answers/data.ts';
import { verdictOf } from '../conditions/verdict.ts';
import type { View } from '../conditions/verdict.ts';
import { WORDS } from '../words.ts';
import { elementId, markOf, unnamed, withoutRepetition } from './answer-field.tsx';
import { AskedField } from './asked-field.tsx';
import { useSurroundings } from './field-context.ts';
import { Notices } from './notices.tsx';
import { SectionFrame } from './section-frame.tsx';

/** A section that is filled in once for each row. */
export function RowsField(props: FieldProps<unknown>): JSX.Element {
  const { fieldPathId, uiSchema, formData, onChange } = props;
  const { texts, errors } = useSurroundings();
  const section = String(fieldPathId.path[0] ?? '');
  const own = texts.sections[section];
  const { min = 0, max = 1 } = own?.repeated ?? {};
  const rows = rowsIn(formData, min);
  const change = (next: readonly Row[]): void => onChange(next, fieldPathId.path);
  const error = errors.get(section);
  return (
    <SectionFrame id={section} section={own}>
      {error === undefined ? null : (
        <p className="error" id={elementId(section)} tabIndex={-1}>
          <span className="unseen">{WORDS.error} </span>
          {error}
        </p>
      )}
      {rows.map((row, at) => (
        <fieldset key={at} className="row">
          <legend>
            {WORDS.rowNumber} {at + 1}
          </legend>
          <RowFields
            section={section}
            at={at}
            answers={row}
            uiSchema={uiSchema?.items}
            onChange={(next) => change(rows.with(at, next))}
          />
          {rows.length > min ? (
            <button
              type="button"
              className="link"
              onClick={() => change(rows.filter((_row, one) => one !== at))}
            >
              {WORDS.removeRow} {at + 1}
            </button>
          ) : null}
        </fieldset>
      ))}
      {rows.length < max ? (
        <button type="button" className="button plain" onClick={() => change([...rows, {}])}>
          {rows.length === 0 ? WORDS.addFirst : WORDS.addRow}
        </button>
      ) : null}
    </SectionFrame>
  );
}

/** The rows given; where at least some are wanted, as many empty ones to begin with. */
function rowsIn(data: unknown, min: number): readonly Row[] {
  const given: readonly Row[] = Array.isArray(data) ? data : [];
  const missing = Math.max(0, min - given.length);
  return [...given, ...Array.from({ length: missing }, () => ({}))];
}

interface RowProps {
  readonly section: string;
  readonly at: number;
  readonly answers: Row;
  readonly uiSchema: UiSchema['items'];
  readonly onChange: (row: Row) => void;
}

function RowFields({ section, at, answers, uiSchema, onChange }: RowProps): JSX.Element {
  const { texts, rules, errors, marked, data } = useSurroundings();
  const row = { section, answers };
  const view: View = { data, kinds: rules.kinds, row };
  const names = Object.keys(texts.fields)
    .filter((path) => path.startsWith(`${section}.`))
    .map((path) => path.slice(section.length + 1));
  const isShown = (field: string): boolean => {
    const when = rules.fields[pathKey(section, field)]?.shownWhen;
    return when === undefined || verdictOf(when, view) === 'met';
  };
  return (
    <>
      <Notices notices={rules.sections[section]?.notices ?? []} row={row} />
      {names.filter(isShown).map((field) => {
        const path = pathKey(section, field);
        const place = `${section}[${String(at)}].${field}`;
        const { control, rows, computed } = optionsOf(uiSchema, field);
        const required = rules.fields[path]?.required;
        const isRequired =
          required !== undefined && (required === 'always' || verdictOf(required, view) === 'met');
        const error = errors.get(place);
        const mark = markOf(isRequired, marked);
        return (
          <AskedField
            key={field}
            path={path}
            place={place}
            row={row}
            id={elementId(place)}
            kind={String(control)}
            texts={withoutRepetition(texts.fields[path] ?? unnamed(field), texts.sections[section])}
            isRequired={isRequired}
            isComputed={computed === true}
            value={answers[field]}
            onChange={(answer) => onChange(changed(answers, field, answer))}
            {...(typeof rows === 'number' ? { rows } : {})}
            {...(mark === undefined ? {} : { mark })}
            {...(error === undefined ? {} : { error })}
          />
        );
      })}
    </>
  );
}

/** The options of a field's control in the `items` of the section's uiSchema. */
function optionsOf(items: UiSchema['items'], field: string): Readonly<Record<string, unknown>> {
  return memberOf(memberOf(items, field), 'ui:options') ?? {};
}

function memberOf(value: unknown, name: string): Readonly<Record<string, unknown>> | undefined {
  if (!isRecord(value)) return undefined;
  const member = value[name];
  return isRecord(member) ? member : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** The row with one answer changed; an answer taken away leaves no trace. */
function changed(row: Row, field: string, answer: unknown): Row {
  const { [field]: _before, ...others } = row;
  return answer === undefined ? others : { ...others, [field]: answer };
}
