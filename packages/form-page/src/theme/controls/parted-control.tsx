import { useState } from 'react';
import type { FocusEvent, JSX } from 'react';
import { WORDS } from '../../words.ts';
import type { ControlProps } from './control.ts';
import { GroupFrame } from './frames.tsx';

type Part = 'day' | 'month' | 'year' | 'clock';

type PartedProps<P extends Part> = ControlProps & {
  readonly hint: string;
  readonly parts: readonly P[];
  /** What is typed so far, from the answer. */
  readonly partsOf: (value: unknown) => Readonly<Record<P, string>>;
  /** The answer, as soon as the parts make one. */
  readonly read: (parts: Readonly<Record<P, string>>) => string | undefined;
};

/** One answer in fields of its own for each part, and no jumping between them. Half an answer stays as typed until the group is left. */
export function PartedControl<P extends Part>(props: PartedProps<P>): JSX.Element {
  const { id, error, value, onChange, onLeave } = props;
  const [draft, setDraft] = useState<Readonly<Record<P, string>>>();
  const parts = draft ?? props.partsOf(value);
  const leave = (event: FocusEvent<HTMLElement>): void => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    setDraft(undefined);
    onLeave();
  };
  const change = (part: P, text: string): void => {
    const next = { ...parts, [part]: text };
    setDraft(next);
    onChange(props.read(next));
  };
  return (
    <GroupFrame {...props}>
      <div className="date" onBlur={leave}>
        {props.parts.map((part) => (
          <label key={part} className="date-part">
            {WORDS[part]}
            <input
              id={part === 'day' ? id : `${id}-${part}`}
              className={`input ${part}`}
              type="text"
              inputMode={part === 'clock' ? 'text' : 'numeric'}
              autoComplete="off"
              aria-invalid={error !== undefined}
              value={parts[part]}
              onChange={(event) => change(part, event.target.value)}
            />
          </label>
        ))}
      </div>
    </GroupFrame>
  );
}
