import type { ValueType } from '@kriterion/catalogue';
import type { RJSFSchema, UiSchema } from '@rjsf/utils';
import type { CriteriaPlan, FieldMessages, FormRules, Identity, ProposalMark } from '@kriterion/presentation';

/** What `texts.json` says of one field. */
export interface FieldTexts {
  readonly label: string;
  readonly help?: string;
  readonly unit?: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly requiredSentence?: string;
  readonly shownSentence?: string;
  readonly proposal?: ProposalMark;
  /** Told beside the help: that it is filled in by judgement, or computed. */
  readonly remarks?: readonly string[];
  /** A month or a year alone will do. */
  readonly leastExact?: 'month' | 'year';
  /** What kinds of answers it takes, where there are several. */
  readonly kinds?: readonly KindTexts[];
  /** "Not known" may be answered. */
  readonly unknownAllowed?: boolean;
  /** The facts inside a group of facts or a row. */
  readonly members?: readonly MemberTexts[];
  /** What one row is called, and how many there may be. */
  readonly rows?: { readonly row: string; readonly min: number; readonly max: number };
  readonly messages: FieldMessages;
}

/** One of the kinds of answers that a field takes. */
export interface KindTexts {
  readonly kind: ValueType['kind'];
  readonly label: string;
  readonly unit?: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
}

/** One fact inside a group of facts or a row. */
export interface MemberTexts extends Omit<FieldTexts, 'requiredSentence' | 'shownSentence' | 'proposal'> {
  readonly id: string;
  readonly kind: ValueType['kind'];
}

/** What it says of one section. */
export interface SectionTexts {
  readonly title: string;
  readonly help?: string;
  readonly filledInBy?: string;
  readonly repeatedSentence?: string;
  readonly repeated?: { readonly min: number; readonly max: number };
  /** Told where there are too few rows, or too many. */
  readonly tooFew?: string;
  readonly tooMany?: string;
  readonly proposal?: ProposalMark;
}

/** One language of `texts.json`; fields by `section.field`, in the order of the form. */
export interface FormTexts {
  readonly identity: Identity;
  readonly title: string;
  readonly notices: readonly string[];
  readonly sections: Readonly<Record<string, SectionTexts>>;
  readonly fields: Readonly<Record<string, FieldTexts>>;
  readonly criteria: CriteriaPlan;
}

/** `texts.json`: links are relative to the folder beside which the page stands. */
export interface FormTextsByLanguage {
  readonly links: { readonly overview: string; readonly pdf: string };
  readonly da: FormTexts;
  readonly en: FormTexts;
}

/** One fault as ajv reports it; of its texts nothing is shown. */
export interface SchemaFault {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** `validate.js`: the precompiled validator, which leaves the faults of the last call on itself. */
export interface Validate {
  (data: unknown): boolean;
  readonly errors?: readonly SchemaFault[] | null;
}

/** The generated files of one group. */
export interface FormFiles {
  readonly slug: string;
  readonly schema: RJSFSchema;
  readonly ui: UiSchema;
  readonly texts: FormTextsByLanguage;
  readonly validate: Validate;
  readonly rules: FormRules;
}
