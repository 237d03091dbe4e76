/** What a filled requisition is told: faults and remarks, each at a place, with the rule's place in the source. */

import type { Origin } from '@kriterion/catalogue';

/** What makes a requisition invalid. */
export type RequisitionErrorCode =
  /** No answer where one is demanded; too few rows. */
  | 'missing'
  /** An answer of another kind than asked for, or outside what is allowed; too many rows. */
  | 'wrong'
  /** An answer in a field that is surely not shown, or that is for paper. */
  | 'hidden'
  /** A key that names no section or field of the form. */
  | 'unknown-field'
  /** No section, no list of rows or no row where one belongs. */
  | 'not-an-object'
  /** A check between fields that surely fails. */
  | 'check'
  /** The form may not be sent by this sender, or for this patient. */
  | 'sender'
  /** Another answer than the one that a field which is always locked holds. */
  | 'locked'
  /** An answer to a computed fact that does not agree with what it is computed from. */
  | 'contradiction';

/** What somebody should look at, though the requisition is valid. */
export type RequisitionWarningCode =
  /** A check between fields that the source says is a warning. */
  | 'warning'
  /** No recipient takes the form on the date. */
  | 'no-recipient'
  /** The group is not in force on the date. */
  | 'not-in-force';

/** What may be as it should. */
export type RequisitionNoticeCode =
  /** An answer in a field of which it is open whether it is shown. */
  | 'perhaps-hidden'
  /** Another answer than the prefilled one, in a field that is locked now. */
  | 'perhaps-locked'
  /** A CPR number that does not pass modulus 11. Such numbers are valid; it may also be a slip. */
  | 'check-digit';

/** One thing told. */
interface Told {
  /** `patient.navn`, `prøver[0].prøvedato`, `prøver`, or empty for the whole form. Holds a key of the data for `unknown-field`. */
  readonly path: string;
  /** The section and field it is about, where the form has them. */
  readonly section?: string;
  readonly field?: string;
  /** The id of the check; `sender-1` for the first of the sender's rules. */
  readonly rule?: string;
  /** Which of the sender's rules, counted from 0. */
  readonly sender?: number;
  /** Where the rule stands in the sources. */
  readonly origin: Origin;
}

/** A fault: the requisition is not valid. */
export interface RequisitionError extends Told {
  readonly severity: 'error';
  readonly code: RequisitionErrorCode;
}

/** Something to look at. */
export interface RequisitionWarning extends Told {
  readonly severity: 'warning';
  readonly code: RequisitionWarningCode;
}

/** Something to know of. */
export interface RequisitionNotice extends Told {
  readonly severity: 'notice';
  readonly code: RequisitionNoticeCode;
}

export type RequisitionFinding = RequisitionError | RequisitionWarning | RequisitionNotice;
