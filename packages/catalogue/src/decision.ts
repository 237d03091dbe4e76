/** What a decision tells beside its criteria. */

import type { Evidence, Figure, Note, PartialDate, Text } from './texts.ts';

/** One line of the frame: `nyhenviste`: patients and sequencings are different figures and both stand. */
export interface FrameEntry {
  readonly name: Text;
  readonly figures: readonly Figure[];
  readonly evidence: Evidence;
}

export interface Analysis {
  readonly id: string;
  readonly name: Text;
  readonly turnaround?: Figure;
  readonly coverage?: Figure;
  readonly readyFrom?: PartialDate;
  readonly notes: readonly Note[];
  readonly evidence: Evidence;
}

/** A chapter of the decision that is told, not checked: strategy, yield, effect, organisation, follow-up, process. */
export interface Account {
  readonly kind:
    'background' | 'strategy' | 'yield' | 'effect' | 'organisation' | 'assessment' | 'follow-up' | 'process';
  readonly title: Text;
  readonly points: readonly AccountPoint[];
  readonly evidence: Evidence;
}

export interface AccountPoint {
  readonly text: Text;
  readonly figure?: Figure;
  readonly date?: PartialDate;
  readonly evidence: Evidence;
}
