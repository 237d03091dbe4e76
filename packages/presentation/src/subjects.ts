import type { FieldPath, Group, Option, ValueType } from '@kriterion/catalogue';
import { phrase } from './phrases.ts';
import type { PhraseName } from './phrases.ts';
import type { Language } from './plan.ts';
import { textIn } from './texts.ts';

/** What a comparison is about: a fact or a field, with the names of what it is compared with. */
export interface Subject {
  readonly label: string;
  readonly type: ValueType;
  readonly options: readonly Option[];
}

const UNKNOWN: ValueType = { kind: 'text', lines: 1, maxLength: 1 };

/** The choices of a type; for `indication` the group's indications. */
export function optionsOf(type: ValueType, group: Group): readonly Option[] {
  if (type.kind === 'one-of' || type.kind === 'several-of') return type.options;
  if (type.kind === 'indication') return group.indications.map(({ id, name }) => ({ id, label: name }));
  if (type.kind === 'verdict') return VERDICTS;
  if (type.kind === 'code' || type.kind === 'codes') return codesOf(type.list, group);
  return [];
}

const VERDICTS: readonly Option[] = [
  { id: 'met', label: inBothLanguages('answerMet') },
  { id: 'not-met', label: inBothLanguages('answerNotMet') },
  { id: 'undetermined', label: inBothLanguages('answerUndetermined') },
];

function inBothLanguages(name: PhraseName): Option['label'] {
  return { da: phrase(name, 'da'), en: phrase(name, 'en') };
}

/** Longer code lists are looked up, not chosen from. */
const MOST_CODES = 200;

function codesOf(list: string, group: Group): readonly Option[] {
  const codes = group.codeLists?.find(({ id }) => id === list)?.codes ?? [];
  if (codes.length > MOST_CODES) return [];
  return codes.map(({ code, label }) => ({
    id: code,
    label: { da: `${code} ${label.da}`, ...(label.en === undefined ? {} : { en: `${code} ${label.en}` }) },
  }));
}

/** The fact with this id. A checked catalogue holds it; if not, its id is what can be said. */
export function factSubject(id: string, group: Group, lang: Language): Subject {
  const fact = group.facts.find((one) => one.id === id);
  if (fact === undefined) return { label: id, type: UNKNOWN, options: [] };
  return { label: textIn(fact.label, lang), type: fact.type, options: optionsOf(fact.type, group) };
}

/** The field at this path of the group's requisition. */
export function fieldSubject(path: FieldPath, group: Group, lang: Language): Subject {
  const section = group.requisition?.sections.find((one) => one.id === path.section);
  const field = section?.fields.find((one) => one.id === path.field);
  if (field === undefined) return { label: path.field, type: UNKNOWN, options: [] };
  return { label: textIn(field.label, lang), type: field.type, options: optionsOf(field.type, group) };
}
