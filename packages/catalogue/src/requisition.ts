/** The form by which sequencing is requested. */

import type { Comparison, TimeUnit, Value } from './conditions.ts';
import type { ValueType } from './facts.ts';
import type { Evidence, Note, Origin, Published, Text, Validity } from './texts.ts';

/** A condition on the fields of the same requisition; fields by path `section.field`. */
export type FieldCondition =
  | { readonly kind: 'all'; readonly of: readonly FieldCondition[] }
  | { readonly kind: 'any'; readonly of: readonly FieldCondition[] }
  | { readonly kind: 'none'; readonly of: readonly FieldCondition[] }
  | { readonly kind: 'not'; readonly condition: FieldCondition }
  /** Something was filled in. */
  | { readonly kind: 'answered'; readonly field: FieldPath }
  | {
      readonly kind: 'compare';
      readonly field: FieldPath;
      readonly operator: Comparison;
      readonly value:
        | Value
        | { readonly kind: 'indication'; readonly id: string }
        /** Another field; `by` units later, or earlier where negative. */
        | {
            readonly kind: 'field';
            readonly field: FieldPath;
            readonly by?: number;
            readonly unit?: TimeUnit;
          };
    }
  | { readonly kind: 'among'; readonly field: FieldPath; readonly options: readonly string[] };

export interface FieldPath {
  readonly section: string;
  readonly field: string;
}

/** Whether a field must be filled: always, never, or when a condition on other fields holds. */
export type Required =
  | { readonly kind: 'always' }
  | { readonly kind: 'never' }
  | { readonly kind: 'when'; readonly condition: FieldCondition };

/** What a variant of the form makes of a field; a field it does not name is as it is otherwise. */
export type Presence =
  | { readonly kind: 'absent' }
  | { readonly kind: 'optional' }
  | { readonly kind: 'present'; readonly required: Required };

export interface Field {
  readonly id: string;
  readonly label: Text;
  /** Other labels, each when its condition holds; the first that does counts. */
  readonly called?: readonly { readonly label: Text; readonly when: FieldCondition }[];
  readonly help?: Text;
  readonly type: ValueType;
  readonly required: Required;
  /** Absent: always shown. */
  readonly shownWhen?: FieldCondition;
  /** Absent: can always be changed; `always`: never. */
  readonly lockedWhen?: FieldCondition | 'always';
  /** For signatures: another route takes their place. */
  readonly replacedWhen?: FieldCondition;
  /** What it holds before anybody answers. */
  readonly prefilled?: Value;
  /** Computed from its derived fact, not entered. */
  readonly computed?: boolean;
  /** Guidance, never enforced: somebody judges whether it is needed. */
  readonly requiredByJudgement?: boolean;
  /** "Not known" may be answered. */
  readonly unknownAllowed?: boolean;
  readonly screenOnly?: boolean;
  readonly variants?: Readonly<Record<string, Presence>>;
  /** The fact this field answers. */
  readonly fact?: string;
  /** For print only (sticker areas, signatures). */
  readonly paperOnly: boolean;
  readonly evidence: Evidence;
  readonly origin: Origin;
}

/** Told to the one who fills in: always, or when a condition holds. */
export interface Notice {
  readonly text: Text;
  readonly when?: FieldCondition;
  readonly medium?: 'paper' | 'screen';
  readonly evidence: Evidence;
}

/** What must hold between fields; an error, or a warning beside the errors. */
export interface FieldCheck {
  readonly id: string;
  readonly severity: 'error' | 'warning';
  readonly message: Text;
  readonly condition: FieldCondition;
  readonly evidence: Evidence;
  readonly origin: Origin;
}

export interface Section extends Published {
  readonly id: string;
  readonly title: Text;
  readonly help?: Text;
  /** Rows of the same fields. */
  readonly repeated?: { readonly min: number; readonly max: number };
  /** Who fills it in, where it is not the requester. */
  readonly filledInBy?: Text;
  readonly medium?: 'paper' | 'screen';
  readonly shownWhen?: FieldCondition;
  readonly conditionalNotices?: readonly Notice[];
  readonly checks?: readonly FieldCheck[];
  readonly fields: readonly Field[];
  readonly evidence: Evidence;
  readonly origin: Origin;
}

/** Who may send the form, and for whom; where it does not hold, an error of its own kind. */
export interface SenderRule {
  readonly message: Text;
  readonly condition: FieldCondition;
  readonly evidence: Evidence;
  readonly origin: Origin;
}

/** Where the form goes for some answers, as long as it is valid. */
export interface Recipient {
  readonly id: string;
  readonly name: Text;
  readonly address?: Text;
  readonly options: readonly string[];
  readonly validity?: Validity;
  readonly evidence: Evidence;
}

export interface Requisition {
  readonly title: Text;
  /** What the one who fills it in should know before starting. */
  readonly notices: readonly Note[];
  readonly conditionalNotices?: readonly Notice[];
  readonly checks?: readonly FieldCheck[];
  readonly senders?: readonly SenderRule[];
  readonly variants?: readonly { readonly id: string; readonly name: Text; readonly evidence: Evidence }[];
  /** Which of the variants this is, where an artefact is made of one of them. */
  readonly variant?: { readonly id: string; readonly name: Text };
  /** The recipient follows from the answer to one field. */
  readonly recipients?: { readonly by: FieldPath; readonly recipients: readonly Recipient[] };
  /** Fields entered once and repeated at the top of every page. */
  readonly runningHeader?: readonly FieldPath[];
  readonly sections: readonly Section[];
}
