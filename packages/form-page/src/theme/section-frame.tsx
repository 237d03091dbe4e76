import type { JSX, ReactNode } from 'react';
import type { SectionTexts } from '../generated/form-files.ts';
import { ProposalTag } from './controls/frames.tsx';
import { Notices } from './notices.tsx';
import { useSurroundings } from './field-context.ts';

interface Props {
  readonly id: string;
  readonly section: SectionTexts | undefined;
  readonly children: ReactNode;
}

/** A section with its heading, what is to be known of it, and its fields. */
export function SectionFrame({ id, section, children }: Props): JSX.Element {
  const { rules } = useSurroundings();
  const heading = `afsnit-${id}`;
  const help = [section?.filledInBy, section?.help, section?.repeatedSentence];
  return (
    <section className="section" aria-labelledby={heading}>
      <h2 id={heading}>
        {section?.title ?? id} <ProposalTag proposal={section?.proposal} />
      </h2>
      {section?.proposal === undefined ? null : <p className="proposal">{section.proposal.reason}</p>}
      {help.map((text) =>
        text === undefined ? null : (
          <p key={text} className="help">
            {text}
          </p>
        ),
      )}
      {section?.repeated === undefined ? <Notices notices={rules.sections[id]?.notices ?? []} /> : null}
      {children}
    </section>
  );
}
