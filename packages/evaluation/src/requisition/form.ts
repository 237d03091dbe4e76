/** The form as electronic data fill it in: the fields of one variant, with the texts that options open. */

import {
  openTextKey,
  type Field,
  type FieldCondition,
  type FieldPath,
  type Group,
  type Required,
  type Requisition,
  type Section,
} from '@kriterion/catalogue';

/** A field as one variant has it. */
export interface FormField {
  readonly path: FieldPath;
  readonly type: Field['type'];
  readonly unknownAllowed: boolean;
  readonly required: Required;
  /** All of them must hold for it to be shown: its section's and its own. */
  readonly shownWhen: readonly FieldCondition[];
  /** Signatures, labels and what the source says is for paper are in no electronic data. */
  readonly onPaper: boolean;
  /** The text behind an option has nothing but this. */
  readonly declared?: Pick<Field, 'lockedWhen' | 'prefilled' | 'fact'>;
  readonly origin: Field['origin'];
}

/** A section as one variant has it; one without fields is not there. */
export interface FormSection {
  readonly id: string;
  readonly repeated?: NonNullable<Section['repeated']>;
  readonly shownWhen: readonly FieldCondition[];
  readonly fields: readonly FormField[];
  readonly checks: NonNullable<Section['checks']>;
  readonly origin: Section['origin'];
}

/** The whole form in one variant. */
export interface Form {
  readonly group: Group;
  readonly sections: readonly FormSection[];
  /** By `section.field`. */
  readonly fields: ReadonlyMap<string, FormField>;
  readonly checks: NonNullable<Requisition['checks']>;
  readonly senders: NonNullable<Requisition['senders']>;
  readonly recipients?: NonNullable<Requisition['recipients']>;
}

/** `patient.navn` */
export function keyOf({ section, field }: FieldPath): string {
  return `${section}.${field}`;
}

/** The form of the requisition in the variant; of a requisition without variants, the form itself. */
export function formOf(group: Group, requisition: Requisition, variant: string | undefined): Form {
  const sections = requisition.sections
    .map((section) => sectionIn(section, variant))
    .filter(({ fields }) => variant === undefined || fields.length > 0);
  const fields = new Map(
    sections.flatMap((section) => section.fields.map((field) => [keyOf(field.path), field])),
  );
  const stands = ({ condition }: { readonly condition: FieldCondition }): boolean =>
    pathsIn(condition).every((path) => fields.has(keyOf(path)));
  const { senders = [], recipients } = requisition;
  return {
    group,
    sections: sections.map((section) => ({ ...section, checks: section.checks.filter(stands) })),
    fields,
    checks: (requisition.checks ?? []).filter(stands),
    senders,
    ...(recipients === undefined ? {} : { recipients }),
  };
}

function sectionIn(section: Section, variant: string | undefined): FormSection {
  const { id, repeated, checks = [], origin } = section;
  return {
    id,
    ...(repeated === undefined ? {} : { repeated }),
    shownWhen: section.shownWhen === undefined ? [] : [section.shownWhen],
    fields: section.fields.flatMap((field) => fieldsOf(field, section, variant)),
    checks,
    origin,
  };
}

/** The field as the variant has it, and the text that its options open; nothing where the variant lacks it. */
function fieldsOf(field: Field, section: Section, variant: string | undefined): readonly FormField[] {
  const required = requiredIn(field, variant);
  if (required === undefined) return [];
  const outer = section.shownWhen === undefined ? [] : [section.shownWhen];
  const asked: FormField = {
    path: { section: section.id, field: field.id },
    type: field.type,
    unknownAllowed: field.unknownAllowed === true,
    // What is computed nobody has to enter.
    required: field.computed === true ? { kind: 'never' } : required,
    shownWhen: field.shownWhen === undefined ? outer : [...outer, field.shownWhen],
    onPaper: field.paperOnly || field.type.kind === 'signature' || field.type.kind === 'label-area',
    declared: field,
    origin: field.origin,
  };
  return [asked, ...openedText(asked, outer)];
}

function requiredIn({ required, variants }: Field, variant: string | undefined): Required | undefined {
  const presence = variant === undefined ? undefined : variants?.[variant];
  switch (presence?.kind) {
    case undefined:
      return required;
    case 'absent':
      return undefined;
    case 'optional':
      return { kind: 'never' };
    case 'present':
      return presence.required;
  }
}

const OPENED = { kind: 'text', lines: 1, maxLength: 200 } as const;

/** "Anden, angiv hvilken": a text, shown and demanded where such an option is chosen. */
function openedText(opener: FormField, outer: readonly FieldCondition[]): readonly FormField[] {
  const { type, path, origin } = opener;
  if (opener.onPaper || (type.kind !== 'one-of' && type.kind !== 'several-of')) return [];
  const options = type.options.filter(({ opensText }) => opensText === true).map(({ id }) => id);
  if (options.length === 0) return [];
  const chosen: FieldCondition = { kind: 'among', field: path, options };
  const text: FormField = {
    path: { section: path.section, field: openTextKey(path.field) },
    type: OPENED,
    unknownAllowed: false,
    required: { kind: 'when', condition: chosen },
    shownWhen: [...outer, chosen],
    onPaper: false,
    origin,
  };
  return [text];
}

/** Every field that a condition asks about, in the order of its words. */
export function pathsIn(condition: FieldCondition): readonly FieldPath[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
    case 'none':
      return condition.of.flatMap(pathsIn);
    case 'not':
      return pathsIn(condition.condition);
    case 'answered':
    case 'among':
      return [condition.field];
    case 'compare':
      return condition.value.kind === 'field' ? [condition.field, condition.value.field] : [condition.field];
  }
}
