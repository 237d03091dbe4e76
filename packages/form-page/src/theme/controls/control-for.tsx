import type { JSX } from 'react';
import { OneOfControl, SeveralControl, YesNoControl } from './choice-controls.tsx';
import type { ControlProps } from './control.ts';
import { DateControl } from './date-control.tsx';
import { TextControl } from './text-control.tsx';
import { TickControl } from './tick-control.tsx';

/** The control of a kind of answer; texts of every kind share one. */
export function ControlFor(props: ControlProps): JSX.Element {
  switch (props.kind) {
    case 'yes-no':
      return <YesNoControl {...props} />;
    case 'tick':
      return <TickControl {...props} />;
    case 'one-of':
    case 'indication':
      return <OneOfControl {...props} />;
    case 'several-of':
      return <SeveralControl {...props} />;
    case 'date':
      return <DateControl {...props} />;
    default:
      return <TextControl {...props} />;
  }
}
