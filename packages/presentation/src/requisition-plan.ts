import type { Field, FieldCondition, FieldPath, Group, Section } from '@kriterion/catalogue';
import { proposalOf } from './evidence.ts';
import { missingMessage, wrongMessage } from './field-messages.ts';
import { phrase } from './phrases.ts';
import type { FieldMessages, Language, PlannedField, PlannedSection, RequisitionPlan } from './plan.ts';
import { fieldConditionPhrase } from './sentences.ts';
import { optionsOf } from './subjects.ts';
import { textIn } from './texts.ts';

/** The group's requisition in the order in which form and paper show it; undefined where it has none. */
export function requisitionPlan(group: Group, lang: Language): RequisitionPlan | undefined {
  const { requisition } = group;
  if (requisition === undefined) return undefined;
  return {
    title: textIn(requisition.title, lang),
    notices: requisition.notices.map((note) => textIn(note.text, lang)),
    sections: requisition.sections.map((section, index) => plannedSection(section, index + 1, group, lang)),
  };
}

function plannedSection(section: Section, number: number, group: Group, lang: Language): PlannedSection {
  return {
    id: section.id,
    title: phrase('numbered', lang, String(number), textIn(section.title, lang)),
    ...(section.help === undefined ? {} : { help: textIn(section.help, lang) }),
    ...proposalOf(section.evidence, lang),
    fields: section.fields.map((field) =>
      plannedField(field, { section: section.id, field: field.id }, group, lang),
    ),
  };
}

function plannedField(field: Field, path: FieldPath, group: Group, lang: Language): PlannedField {
  return {
    path,
    label: textIn(field.label, lang),
    ...(field.help === undefined ? {} : { help: textIn(field.help, lang) }),
    type: field.type,
    options: optionsOf(field.type, group).map(({ id, label, opensText }) => ({
      id,
      label: textIn(label, lang),
      opensText: opensText ?? false,
    })),
    required: field.required.kind,
    ...requiredWhen(field, group, lang),
    ...shownWhen(field, group, lang),
    paperOnly: field.paperOnly,
    ...(field.fact === undefined ? {} : { fact: field.fact }),
    ...proposalOf(field.evidence, lang),
    messages: messagesOf(field, group, lang),
  };
}

function requiredWhen(
  field: Field,
  group: Group,
  lang: Language,
): Pick<PlannedField, 'requiredWhen' | 'requiredSentence'> {
  if (field.required.kind !== 'when') return {};
  const { condition } = field.required;
  return {
    requiredWhen: condition,
    requiredSentence: phrase('requiredWhen', lang, when(condition, group, lang)),
  };
}

function shownWhen(
  field: Field,
  group: Group,
  lang: Language,
): Pick<PlannedField, 'shownWhen' | 'shownSentence'> {
  if (field.shownWhen === undefined) return {};
  return {
    shownWhen: field.shownWhen,
    shownSentence: phrase('shownWhen', lang, when(field.shownWhen, group, lang)),
  };
}

function when(condition: FieldCondition, group: Group, lang: Language): string {
  return fieldConditionPhrase(condition, group, lang);
}

function messagesOf(field: Field, group: Group, lang: Language): FieldMessages {
  const label = textIn(field.label, lang);
  return {
    missing: missingMessage(field.type, label, lang),
    wrong: wrongMessage(field.type, label, lang),
    hidden: hiddenMessage(field, label, group, lang),
  };
}

function hiddenMessage(field: Field, label: string, group: Group, lang: Language): string {
  if (field.paperOnly) return phrase('hiddenOnPaper', lang, label);
  if (field.shownWhen === undefined) return phrase('hiddenNever', lang, label);
  return phrase('hidden', lang, label, when(field.shownWhen, group, lang));
}
