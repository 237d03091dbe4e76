import type { JSX, ReactNode } from 'react';
import type { ProposalMark } from '@kriterion/presentation';
import { WORDS } from '../../words.ts';
import { describedBy, isUnreasoned } from './control.ts';
import type { ControlProps } from './control.ts';

type FrameProps = Pick<ControlProps, 'id' | 'texts' | 'mark' | 'error'> & {
  readonly hint?: string;
  readonly children: ReactNode;
};

/** A field of one input: label, hint and error above it. */
export function FieldFrame(props: FrameProps): JSX.Element {
  return (
    <div className={frameClass(props)}>
      <label className="label" htmlFor={props.id}>
        <LabelText {...props} />
      </label>
      <Below {...props} />
      {props.children}
    </div>
  );
}

/** A field of several inputs: the label is the legend of the group. */
export function GroupFrame(props: FrameProps): JSX.Element {
  const hasHint = props.hint !== undefined;
  return (
    <fieldset className={frameClass(props)} aria-describedby={describedBy(props, hasHint)}>
      <legend className="label">
        <LabelText {...props} />
      </legend>
      <Below {...props} />
      {props.children}
    </fieldset>
  );
}

/** The tag that keeps a proposal apart from what a source states. */
export function ProposalTag({
  proposal,
}: {
  readonly proposal: ProposalMark | undefined;
}): JSX.Element | null {
  return proposal === undefined ? null : <span className="tag">{proposal.label}</span>;
}

/** Why the field is proposed. */
export function ProposalReason({ id, texts }: Pick<ControlProps, 'id' | 'texts'>): JSX.Element | null {
  const { proposal } = texts;
  return proposal === undefined || isUnreasoned(texts) ? null : (
    <p className="proposal" id={`${id}-forslag`}>
      {proposal.label}: {proposal.reason}
    </p>
  );
}

function frameClass({ texts, error }: FrameProps): string {
  const classes = [
    'field',
    ...(error === undefined ? [] : ['wrong']),
    ...(texts.shownSentence === undefined ? [] : ['conditional']),
  ];
  return classes.join(' ');
}

function LabelText({ texts, mark }: FrameProps): JSX.Element {
  return (
    <>
      {texts.label}
      {mark === undefined ? null : <span className="mark"> ({mark})</span>}{' '}
      <ProposalTag proposal={texts.proposal} />
    </>
  );
}

function Below({ id, texts, hint, error }: FrameProps): JSX.Element {
  const lines = [texts.help, hint, ...(texts.remarks ?? [])].filter((line) => line !== undefined);
  return (
    <>
      {lines.length === 0 ? null : (
        <p className="hint" id={`${id}-hint`}>
          {lines.join('. ')}
        </p>
      )}
      <ProposalReason id={id} texts={texts} />
      {error === undefined ? null : (
        <p className="error" id={`${id}-fejl`}>
          <span className="unseen">{WORDS.error} </span>
          {error}
        </p>
      )}
    </>
  );
}
