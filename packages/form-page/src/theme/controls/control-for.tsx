import type { JSX } from 'react';
import { OneOfControl, SeveralControl, YesNoControl } from './choice-controls.tsx';
import type { ControlProps } from './control.ts';
import { DateControl } from './date-control.tsx';
import { EitherControl } from './either-control.tsx';
import { DateTimeControl } from './moment-controls.tsx';
import { RecordControl, RowsControl } from './nested-controls.tsx';
import { TextControl } from './text-control.tsx';
import { TickControl } from './tick-control.tsx';

type Control = (props: ControlProps) => JSX.Element;

/** The control of a kind of answer; texts of every kind share one. */
const CONTROLS: Readonly<Record<string, Control>> = {
  'yes-no': YesNoControl,
  tick: TickControl,
  'one-of': OneOfControl,
  indication: OneOfControl,
  verdict: OneOfControl,
  'several-of': SeveralControl,
  date: DateControl,
  'date-time': DateTimeControl,
  either: EitherControl,
  record: RecordControl,
  rows: RowsControl,
};

/** The control of an answer; a code list short enough to choose from is chosen from. */
export function ControlFor(props: ControlProps): JSX.Element {
  const { kind, texts } = props;
  const isListed = texts.options.length > 0;
  if (kind === 'code' && isListed) return <OneOfControl {...props} />;
  if (kind === 'codes') return isListed ? <SeveralControl {...props} /> : <TextControl {...props} rows={3} />;
  const Control = CONTROLS[kind] ?? TextControl;
  return <Control {...props} />;
}
