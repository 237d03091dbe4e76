import type { Group, ValueType } from '@kriterion/catalogue';
import {
  artefactPaths,
  criteriaPlan,
  identityOf,
  kindNames,
  rowsMessage,
  textIn,
} from '@kriterion/presentation';
import type {
  CriteriaPlan,
  FieldMessages,
  Identity,
  Language,
  PlannedField,
  PlannedMember,
  PlannedSection,
  ProposalMark,
} from '@kriterion/presentation';
import { formOf } from './form.ts';
import type { Provenance } from './provenance.ts';
import { pathKey } from './schema/conditions.ts';

/** What is said of one field. */
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

/** What is said of one section. */
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

/** Everything a form says in one language; fields by `section.field`. */
export interface FormTexts {
  readonly identity: Identity;
  readonly title: string;
  readonly notices: readonly string[];
  readonly sections: Readonly<Record<string, SectionTexts>>;
  readonly fields: Readonly<Record<string, FieldTexts>>;
  readonly criteria: CriteriaPlan;
}

/** The contents of `texts.json`. `links` are relative to `generated/`. */
export interface FormTextsByLanguage {
  readonly 'x-kriterion': Provenance;
  readonly links: { readonly overview: string; readonly pdf: string };
  readonly da: FormTexts;
  readonly en: FormTexts;
}

/** The texts of a group's form in Danish and English. */
export function textsOf(group: Group, provenance: Provenance): FormTextsByLanguage {
  const paths = artefactPaths(group);
  return {
    'x-kriterion': provenance,
    links: { overview: paths.overviewPage, pdf: paths.pdf },
    da: textsIn(group, 'da'),
    en: textsIn(group, 'en'),
  };
}

function textsIn(group: Group, lang: Language): FormTexts {
  const form = formOf(group, lang);
  const sections = form?.sections ?? [];
  const fields = sections.flatMap((section) => section.fields);
  return {
    identity: identityOf(group, lang),
    title: form?.title ?? '',
    notices: form?.notices ?? [],
    sections: Object.fromEntries(sections.map((section) => [section.id, sectionTexts(section, lang)])),
    fields: Object.fromEntries(fields.map((field) => [pathKey(field.path), fieldTexts(field, lang)])),
    criteria: criteriaPlan(group, lang),
  };
}

function sectionTexts(section: PlannedSection, lang: Language): SectionTexts {
  const { title, help, filledInBy, repeated, repeatedSentence, proposal } = section;
  const bare = title.replace(/^\d+\. /u, '');
  return given({
    title,
    help,
    filledInBy,
    repeatedSentence,
    repeated,
    tooFew: repeated === undefined ? undefined : rowsMessage('least', bare, repeated.min, lang),
    tooMany: repeated === undefined ? undefined : rowsMessage('most', bare, repeated.max, lang),
    proposal,
  });
}

function fieldTexts(field: PlannedField, lang: Language): FieldTexts {
  const { requiredSentence, shownSentence, proposal, messages, remarks } = field;
  const { label, help, unit, options, ...answer } = answerTexts(field, lang);
  return given({
    label,
    help,
    unit,
    options,
    requiredSentence,
    shownSentence,
    proposal,
    remarks,
    ...answer,
    messages,
  });
}

type AskedTexts = Pick<PlannedField, 'label' | 'help' | 'type' | 'options' | 'unknownAllowed' | 'members'>;

function answerTexts({ label, help, type, options, unknownAllowed, members }: AskedTexts, lang: Language) {
  return given({
    label,
    help,
    unit: unitOf(type),
    options: options.map((option) => ({ id: option.id, label: option.label })),
    leastExact: type.kind === 'date' ? type.leastExact : undefined,
    kinds: type.kind === 'either' ? kindTexts(type, options, lang) : undefined,
    unknownAllowed,
    members: members?.map((member) => memberTexts(member, lang)),
    rows: type.kind === 'rows' ? { row: type.row, min: type.min ?? 0, max: type.max ?? 1000 } : undefined,
  });
}

function memberTexts(member: PlannedMember, lang: Language): MemberTexts {
  return { id: member.id, kind: member.type.kind, ...answerTexts(member, lang), messages: member.messages };
}

function unitOf(type: ValueType): string | undefined {
  return 'unit' in type ? type.unit : undefined;
}

function kindTexts(
  type: Extract<ValueType, { readonly kind: 'either' }>,
  options: PlannedField['options'],
  lang: Language,
): readonly KindTexts[] {
  const names = kindNames(type, lang);
  return type.of.map((part, at) => {
    const own = part.kind === 'one-of' || part.kind === 'several-of' ? part.options : undefined;
    return given({
      kind: part.kind,
      label: names[at] ?? part.kind,
      unit: unitOf(part),
      options:
        own?.map((option) => ({ id: option.id, label: textIn(option.label, lang) })) ??
        (part.kind === 'code' ? options.map(({ id, label }) => ({ id, label })) : []),
    });
  });
}

type Given<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Leaves out what is not there, as JSON does. */
function given<T extends object>(parts: T): Given<T> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Given<T>;
}
