import type { Group } from '@kriterion/catalogue';
import { artefactPaths, criteriaPlan, identityOf } from '@kriterion/presentation';
import type {
  CriteriaPlan,
  FieldMessages,
  Identity,
  Language,
  PlannedField,
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
  readonly messages: FieldMessages;
}

/** What is said of one section. */
export interface SectionTexts {
  readonly title: string;
  readonly help?: string;
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
    sections: Object.fromEntries(
      sections.map(({ id, title, help, proposal }) => [id, given({ title, help, proposal })]),
    ),
    fields: Object.fromEntries(fields.map((field) => [pathKey(field.path), fieldTexts(field)])),
    criteria: criteriaPlan(group, lang),
  };
}

function fieldTexts(field: PlannedField): FieldTexts {
  const { label, help, requiredSentence, shownSentence, proposal, messages, type } = field;
  const unit = 'unit' in type ? type.unit : undefined;
  const options = field.options.map((option) => ({ id: option.id, label: option.label }));
  return given({ label, help, unit, options, requiredSentence, shownSentence, proposal, messages });
}

type Given<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Leaves out what is not there, as JSON does. */
function given<T extends object>(parts: T): Given<T> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Given<T>;
}
