import type { JSX } from 'react';
import { WORDS } from '../../words.ts';
import { describedBy } from './control.ts';
import type { ControlProps } from './control.ts';
import { ProposalReason, ProposalTag } from './frames.tsx';

/** One box to tick. Empty means no, and an empty box leaves no trace in the data. */
export function TickControl(props: ControlProps): JSX.Element {
  const { id, texts, mark, error, value, onChange } = props;
  return (
    <div className={error === undefined ? 'field' : 'field wrong'}>
      {texts.help === undefined ? null : (
        <p className="hint" id={`${id}-hint`}>
          {texts.help}
        </p>
      )}
      {error === undefined ? null : (
        <p className="error" id={`${id}-fejl`}>
          <span className="unseen">{WORDS.error} </span>
          {error}
        </p>
      )}
      <label className="choice">
        <input
          type="checkbox"
          id={id}
          checked={value === true}
          aria-invalid={error !== undefined}
          aria-describedby={describedBy(props)}
          onChange={(event) => onChange(event.target.checked ? true : undefined)}
        />
        <span>
          {texts.label}
          {mark === undefined ? null : <span className="mark"> ({mark})</span>}{' '}
          <ProposalTag proposal={texts.proposal} />
        </span>
      </label>
      <ProposalReason id={id} texts={texts} />
    </div>
  );
}
