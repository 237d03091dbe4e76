/** What is asked about a patient, and the code lists that answers are taken from. */

import type { Term, Value } from './conditions.ts';
import type { Decimal, Evidence, Origin, Published, Text, Validity } from './texts.ts';

/** One value of a choice. */
export interface Option {
  readonly id: string;
  readonly label: Text;
  readonly evidence?: Evidence;
  /** Choosing it asks for a text ("anden, angiv hvilken"). */
  readonly opensText?: boolean;
}

/** What kind of answer a fact or field takes. */
export type ValueType =
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'tick' }
  | { readonly kind: 'integer'; readonly unit?: string; readonly min?: Decimal; readonly max?: Decimal }
  | { readonly kind: 'decimal'; readonly unit?: string; readonly min?: Decimal; readonly max?: Decimal }
  /** A whole day, unless a month or a year alone will do. */
  | { readonly kind: 'date'; readonly leastExact?: 'month' | 'year' }
  /** `hh:mm`. */
  | { readonly kind: 'time' }
  /** `yyyy-mm-ddThh:mm`. */
  | { readonly kind: 'date-time' }
  /** Ordered: the options stand lowest first and can be compared. */
  | { readonly kind: 'one-of'; readonly options: readonly Option[]; readonly ordered?: boolean }
  | { readonly kind: 'several-of'; readonly options: readonly Option[] }
  /** One code of `Group.codeLists`, or several. */
  | { readonly kind: 'code'; readonly list: string }
  | { readonly kind: 'codes'; readonly list: string }
  /** `pattern` is a regular expression of the linear kind, for the whole text, without anchors. */
  | { readonly kind: 'text'; readonly lines: number; readonly maxLength: number; readonly pattern?: string }
  | { readonly kind: 'cpr' }
  | { readonly kind: 'x-ecpr' }
  | { readonly kind: 'd-ecpr' }
  | { readonly kind: 'sks' }
  | { readonly kind: 'sor' }
  | { readonly kind: 'gln' }
  | { readonly kind: 'authorisation-id' }
  | { readonly kind: 'phone' }
  | { readonly kind: 'email' }
  /** An answer of any of the kinds. */
  | { readonly kind: 'either'; readonly of: readonly ValueType[] }
  /** The name of a file enclosed. */
  | { readonly kind: 'attachment' }
  /** The verdict of an indication kept elsewhere, `group/indication`. */
  | { readonly kind: 'verdict'; readonly of: string }
  /** Facts that belong together. */
  | { readonly kind: 'record'; readonly members: readonly Fact[] }
  /** Rows of the same facts; `row` is what one is called. */
  | {
      readonly kind: 'rows';
      readonly row: string;
      readonly min?: number;
      readonly max?: number;
      readonly members: readonly Fact[];
    }
  /** Exactly one of the group's indications. */
  | { readonly kind: 'indication' }
  /** Signed on paper; absent from electronic data. */
  | { readonly kind: 'signature' }
  /** An area for a sticker on paper; absent from electronic data. */
  | { readonly kind: 'label-area' };

/** Whom or what a fact is about; the patient where nothing is said. */
export type Subject = 'patient' | 'relative' | 'request' | 'requester' | 'assessor' | 'document';

/** Something asked about a patient, declared once for criteria and forms. */
export interface Fact extends Published {
  readonly id: string;
  readonly label: Text;
  /** The question as put to the one who answers. */
  readonly question?: Text;
  readonly help?: Text;
  readonly type: ValueType;
  /** "Not known" may be answered. */
  readonly unknownAllowed?: boolean;
  readonly about?: Subject;
  /** The answer is somebody's judgement, e.g. `rekvirenten`; artefacts say whose. */
  readonly judgement?: Text;
  /** The answer is a body's approval: yes is given, no is refused. */
  readonly approval?: Text;
  /** How the answer is coded elsewhere, e.g. `{ system: 'loinc', code: '1751-7' }`. */
  readonly codings?: readonly { readonly system: string; readonly code: string }[];
  /** The instrument a score comes from, and its version. */
  readonly instrument?: { readonly name: Text; readonly version?: string };
  /** What it is computed from; a value given from outside is used only where its inputs are missing. */
  readonly derived?: Term;
  readonly evidence: Evidence;
  readonly origin: Origin;
}

/** A number, date or period that another document sets; without a value every comparison with it is undetermined. */
export interface Parameter extends Published {
  readonly id: string;
  readonly label: Text;
  readonly value?: Value;
  /** The id of the source that sets it. */
  readonly setIn?: string;
  readonly evidence: Evidence;
  readonly origin: Origin;
}

export interface Code {
  readonly code: string;
  readonly label: Text;
  /** The code right above in the hierarchy. */
  readonly below?: string;
  readonly synonyms?: readonly string[];
  readonly validity?: Validity;
}

export interface CodeList extends Published {
  readonly id: string;
  readonly title: Text;
  /** `sks`, `hpo`, `snomed`, `loinc`, `npu` or another name. */
  readonly system?: string;
  /** The file the codes came from and its SHA-256, hex. */
  readonly file?: { readonly path: string; readonly sha256: string };
  readonly codes: readonly Code[];
  readonly evidence: Evidence;
  readonly origin: Origin;
}
