import type { FieldCondition, FieldPath, Group } from '@kriterion/catalogue';
import { requisitionPlan } from '@kriterion/presentation';
import type { Language, PlannedField, PlannedSection, RequisitionPlan } from '@kriterion/presentation';
import { openText } from './words.ts';

/** The requisition as a form on screen has it: no fields for paper, and a text field where an option opens one. */
export type Form = RequisitionPlan;

/**
 * The name of the text that an option of a field opens ("anden, angiv hvilken"). Ids hold no `_`, so the name never
 * meets another field's.
 */
export function openTextKey(field: string): string {
  return `${field}_tekst`;
}

/** The form of a group in one language; `undefined` for a group without a requisition. */
export function formOf(group: Group, lang: Language): Form | undefined {
  if (group.requisition === undefined) return undefined;
  const plan = requisitionPlan(group, lang);
  if (plan === undefined) return undefined;
  const sections = plan.sections.map((section) => onScreen(section, lang));
  return { ...plan, sections: sections.filter((section) => section.fields.length > 0) };
}

function onScreen(section: PlannedSection, lang: Language): PlannedSection {
  const fields = section.fields.filter((field) => !field.paperOnly && !isForPaper(field));
  return { ...section, fields: fields.flatMap((field) => withOpenText(field, lang)) };
}

function isForPaper(field: PlannedField): boolean {
  return field.type.kind === 'signature' || field.type.kind === 'label-area';
}

function withOpenText(field: PlannedField, lang: Language): readonly PlannedField[] {
  const open = field.options.filter((option) => option.opensText);
  const first = open[0];
  if (first === undefined) return [field];
  const { label, missing, wrong, hidden } = openText(field.label, first.label, lang);
  const path: FieldPath = { section: field.path.section, field: openTextKey(field.path.field) };
  const chosen: FieldCondition = {
    kind: 'among',
    field: field.path,
    options: open.map((option) => option.id),
  };
  const text: PlannedField = {
    path,
    label,
    type: { kind: 'text', lines: 1, maxLength: 200 },
    options: [],
    required: 'when',
    requiredWhen: chosen,
    shownWhen: chosen,
    paperOnly: false,
    messages: { missing, wrong, hidden },
    ...(field.proposal === undefined ? {} : { proposal: field.proposal }),
  };
  return [field, text];
}
