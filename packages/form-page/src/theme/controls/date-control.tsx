import { useState } from 'react';
import type { FocusEvent, JSX } from 'react';
import { partsOfDate, readDate } from '../../answers/dates.ts';
import type { DateParts } from '../../answers/dates.ts';
import { WORDS } from '../../words.ts';
import type { ControlProps } from './control.ts';
import { GroupFrame } from './frames.tsx';

const PARTS: readonly (keyof DateParts)[] = ['day', 'month', 'year'];

/** A date people know: day, month and year in fields of their own, and no jumping between them. */
export function DateControl(props: ControlProps): JSX.Element {
  const { id, error, value, onChange, onLeave } = props;
  const [draft, setDraft] = useState<DateParts>();
  const parts = draft ?? partsOfDate(value);
  const leave = (event: FocusEvent<HTMLElement>): void => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    setDraft(undefined);
    onLeave();
  };
  const change = (part: keyof DateParts, text: string): void => {
    const next = { ...parts, [part]: text };
    setDraft(next);
    onChange(readDate(next, props.texts.leastExact));
  };
  return (
    <GroupFrame
      {...props}
      hint={props.texts.leastExact === undefined ? WORDS.dateHint : WORDS[`${props.texts.leastExact}Enough`]}
    >
      <div className="date" onBlur={leave}>
        {PARTS.map((part) => (
          <label key={part} className="date-part">
            {WORDS[part]}
            <input
              id={part === 'day' ? id : `${id}-${part}`}
              className={`input ${part}`}
              type="text"
              inputMode="numeric"
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
