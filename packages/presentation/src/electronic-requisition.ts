import { openTextKey } from '@kriterion/catalogue';
import type { Field, FieldCondition, Group, Option, Section } from '@kriterion/catalogue';
import { together } from './field-conditions.ts';
import { phrase } from './phrases.ts';
import type { Language } from './plan.ts';
import { optionsOf } from './subjects.ts';
import { textIn } from './texts.ts';

/**
 * The group with its requisition as electronic data have it: the texts that options open are fields of their own, a
 * field of a section that is shown at times is shown with it, and what nobody enters is not demanded.
 */
export function electronicRequisition(group: Group): Group {
  const { requisition } = group;
  if (requisition === undefined) return group;
  const sections = requisition.sections.map((section) => ({
    ...section,
    fields: section.fields
      .flatMap((field) => withOpenedText(field, section, group))
      .map((field) => inSection(field, section)),
  }));
  return { ...group, requisition: { ...requisition, sections } };
}

function inSection(field: Field, { shownWhen: outer }: Section): Field {
  const shownWhen = together(outer, field.shownWhen);
  const isEntered = field.computed !== true;
  return {
    ...field,
    ...(shownWhen === undefined ? {} : { shownWhen }),
    ...(isEntered ? {} : { required: { kind: 'never' } as const }),
  };
}

function withOpenedText(field: Field, section: Section, group: Group): readonly Field[] {
  const open = optionsOf(field.type, group).filter(({ opensText }) => opensText === true);
  const [first] = open;
  if (first === undefined || field.paperOnly) return [field];
  const chosen: FieldCondition = {
    kind: 'among',
    field: { section: section.id, field: field.id },
    options: open.map(({ id }) => id),
  };
  const text: Field = {
    id: openTextKey(field.id),
    label: { da: openedLabel(field, first, 'da'), en: openedLabel(field, first, 'en') },
    type: { kind: 'text', lines: 1, maxLength: 200 },
    required: { kind: 'when', condition: chosen },
    shownWhen: chosen,
    paperOnly: false,
    evidence: field.evidence,
    origin: field.origin,
  };
  return [field, text];
}

function openedLabel(field: Field, option: Option, lang: Language): string {
  return phrase('openedText', lang, textIn(field.label, lang), textIn(option.label, lang));
}

/** The option that opened the text, where the field is such a text. */
export function openingOption(field: Field, section: Section, group: Group): Option | undefined {
  const opener = section.fields.find(({ id }) => openTextKey(id) === field.id);
  return opener === undefined
    ? undefined
    : optionsOf(opener.type, group).find(({ opensText }) => opensText === true);
}
