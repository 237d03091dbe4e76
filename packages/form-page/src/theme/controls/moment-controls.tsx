import { useState } from 'react';
import type { FocusEvent, JSX } from 'react';
import { partsOfMoment, readMoment } from '../../answers/moments.ts';
import type { MomentParts } from '../../answers/moments.ts';
import { WORDS } from '../../words.ts';
import type { ControlProps } from './control.ts';
import { GroupFrame } from './frames.tsx';

const PARTS: readonly (keyof MomentParts)[] = ['day', 'month', 'year', 'clock'];

/** A date with a time of day: the parts in fields of their own. */
export function DateTimeControl(props: ControlProps): JSX.Element {
  const { id, error, value, onChange, onLeave } = props;
  const [draft, setDraft] = useState<MomentParts>();
  const parts = draft ?? partsOfMoment(value);
  const leave = (event: FocusEvent<HTMLElement>): void => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    setDraft(undefined);
    onLeave();
  };
  const change = (part: keyof MomentParts, text: string): void => {
    const next = { ...parts, [part]: text };
    setDraft(next);
    onChange(readMoment(next));
  };
  return (
    <GroupFrame {...props} hint={WORDS.momentHint}>
      <div className="date" onBlur={leave}>
        {PARTS.map((part) => (
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
