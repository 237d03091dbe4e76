import type { FieldRules } from '@kriterion/presentation';
import type { JSX } from 'react';
import { verdictOf } from '../conditions/verdict.ts';
import type { View } from '../conditions/verdict.ts';
import type { FieldTexts } from '../generated/form-files.ts';
import { WORDS } from '../words.ts';
import { AnswerControl } from './controls/answer-control.tsx';
import type { ControlProps } from './controls/control.ts';
import { InnerControl } from './controls/inner-control.ts';
import { useSurroundings } from './field-context.ts';

/** A field with its answer, wherever in the data that lies. */
export interface AskedFieldProps extends Omit<ControlProps, 'onLeave'> {
  /** `section.field` of the form. */
  readonly path: string;
  /** `section.field` or `section[0].field` of the data. */
  readonly place: string;
  readonly row?: View['row'];
}

/** The control of a field, called as its answers say, and closed where it cannot be changed. */
export function AskedField({ path, place, row, ...control }: AskedFieldProps): JSX.Element {
  const { data, rules, onLeave } = useSurroundings();
  const own = rules.fields[path];
  const view: View = { data, kinds: rules.kinds, ...(row === undefined ? {} : { row }) };
  const texts = calledBy(own, control.texts, view);
  const props = { ...control, texts, onLeave: () => onLeave(place) };
  return (
    <InnerControl value={AnswerControl}>
      {isLocked(own, view) ? (
        <fieldset className="locked" disabled>
          <AnswerControl {...props} texts={withRemark(texts, WORDS.locked)} />
        </fieldset>
      ) : (
        <AnswerControl {...props} />
      )}
    </InnerControl>
  );
}

function calledBy(own: FieldRules | undefined, texts: FieldTexts, view: View): FieldTexts {
  const called = own?.called?.find(({ when }) => verdictOf(when, view) === 'met');
  return called === undefined ? texts : { ...texts, label: called.label.da };
}

function isLocked(own: FieldRules | undefined, view: View): boolean {
  const when = own?.lockedWhen;
  return when !== undefined && (when === 'always' || verdictOf(when, view) === 'met');
}

function withRemark(texts: FieldTexts, remark: string): FieldTexts {
  return { ...texts, remarks: [...(texts.remarks ?? []), remark] };
}
