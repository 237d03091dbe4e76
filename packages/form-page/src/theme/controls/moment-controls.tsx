import type { JSX } from 'react';
import { partsOfMoment, readMoment } from '../../answers/moments.ts';
import { WORDS } from '../../words.ts';
import type { ControlProps } from './control.ts';
import { PartedControl } from './parted-control.tsx';

/** A date with a time of day: the parts in fields of their own. */
export function DateTimeControl(props: ControlProps): JSX.Element {
  return (
    <PartedControl
      {...props}
      hint={WORDS.momentHint}
      parts={['day', 'month', 'year', 'clock']}
      partsOf={partsOfMoment}
      read={readMoment}
    />
  );
}
