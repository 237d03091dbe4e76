import type { FieldCheck, FieldCondition, FieldPath, Text, Validity, ValueType } from '@kriterion/catalogue';

/**
 * The contents of `rules.json`: what a JSON Schema cannot say, or what no schema is about. Conditions are those of the
 * catalogue, fields by `section.field`.
 */
export interface FormRules {
  /** Every field that a rule below looks at or speaks of, and its kind. */
  readonly kinds: Readonly<Record<string, ValueType['kind']>>;
  readonly fields: Readonly<Record<string, FieldRules>>;
  readonly sections: Readonly<Record<string, SectionRules>>;
  readonly notices: readonly NoticeRule[];
  readonly checks: readonly CheckRule[];
  readonly senders: readonly { readonly message: Text; readonly condition: FieldCondition }[];
  readonly recipients?: {
    readonly by: FieldPath;
    readonly recipients: readonly RecipientRule[];
  };
}

/** How a field bears itself. */
export interface FieldRules {
  readonly shownWhen?: FieldCondition;
  /** `always`, or the condition; absent where it is never demanded. */
  readonly required?: FieldCondition | 'always';
  readonly lockedWhen?: FieldCondition | 'always';
  readonly called?: readonly { readonly label: Text; readonly when: FieldCondition }[];
}

/** A repeated section, or one with notices or checks. */
export interface SectionRules {
  readonly repeated?: { readonly min: number; readonly max: number };
  readonly shownWhen?: FieldCondition;
  readonly notices: readonly NoticeRule[];
  readonly checks: readonly CheckRule[];
}

/** What is told always, or when a condition holds. */
export interface NoticeRule {
  readonly text: Text;
  readonly when?: FieldCondition;
}

/** What must hold between fields. */
export interface CheckRule {
  readonly id: string;
  readonly severity: FieldCheck['severity'];
  readonly message: Text;
  readonly condition: FieldCondition;
}

/** Where the form goes for some answers, as long as it is valid. */
export interface RecipientRule {
  readonly name: Text;
  readonly address?: Text;
  readonly options: readonly string[];
  readonly validity?: Validity;
}
