import type { JSX } from 'react';
import { partsOfDate, readDate } from '../../answers/dates.ts';
import { WORDS } from '../../words.ts';
import type { ControlProps } from './control.ts';
import { PartedControl } from './parted-control.tsx';

/** A date people know: day, month and year in fields of their own. */
export function DateControl(props: ControlProps): JSX.Element {
  const { leastExact } = props.texts;
  return (
    <PartedControl
      {...props}
      hint={leastExact === undefined ? WORDS.dateHint : WORDS[`${leastExact}Enough`]}
      parts={['day', 'month', 'year']}
      partsOf={partsOfDate}
      read={(parts) => readDate(parts, leastExact)}
    />
  );
}
