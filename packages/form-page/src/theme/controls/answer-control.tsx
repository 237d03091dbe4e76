import type { JSX } from 'react';
import { WORDS } from '../../words.ts';
import { ControlFor } from './control-for.tsx';
import type { ControlProps } from './control.ts';
import { FieldFrame } from './frames.tsx';

/** The control of an answer, with the box for "not known" where that is an answer too. */
export function AnswerControl(props: ControlProps): JSX.Element {
  const { texts, value, id, onChange, isComputed } = props;
  if (isComputed === true) return <ComputedAnswer {...props} />;
  if (texts.unknownAllowed !== true) return <ControlFor {...props} />;
  const isUnknown = isNotKnown(value);
  return (
    <div className="with-unknown">
      <fieldset className="locked" disabled={isUnknown}>
        <ControlFor {...props} value={isUnknown ? undefined : value} />
      </fieldset>
      <label className="choice">
        <input
          type="checkbox"
          id={`${id}-ukendt`}
          checked={isUnknown}
          onChange={(event) => onChange(event.target.checked ? { unknown: true } : undefined)}
        />
        <span>
          {WORDS.notKnown}
          <span className="unseen">: {texts.label}</span>
        </span>
      </label>
    </div>
  );
}

/** Whether the answer is that it cannot be known. */
export function isNotKnown(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'unknown' in value && value.unknown === true;
}

/** Nobody enters what is computed from the other answers. */
function ComputedAnswer(props: ControlProps): JSX.Element {
  return (
    <FieldFrame {...props}>
      <output id={props.id} tabIndex={-1} />
    </FieldFrame>
  );
}
