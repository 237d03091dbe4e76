import type { NoticeRule } from '@kriterion/presentation';
import type { JSX } from 'react';
import { verdictOf } from '../conditions/verdict.ts';
import type { View } from '../conditions/verdict.ts';
import { useSurroundings } from './field-context.ts';

interface Props {
  readonly notices: readonly NoticeRule[];
  readonly row?: View['row'];
}

/** What the answers make worth knowing; told when it comes into sight. */
export function Notices({ notices, row }: Props): JSX.Element | null {
  const { data, rules } = useSurroundings();
  if (notices.length === 0) return null;
  const view: View = { data, kinds: rules.kinds, ...(row === undefined ? {} : { row }) };
  const shown = notices.filter(({ when }) => when === undefined || verdictOf(when, view) === 'met');
  return (
    <div role="status">
      {shown.map(({ text }) => (
        <p key={text.da} className="told">
          {text.da}
        </p>
      ))}
    </div>
  );
}
