import type { Group, ValueType } from '@kriterion/catalogue';
import { quantityText, requisitionPlan } from '@kriterion/presentation';
import type { PlannedField, PlannedSection } from '@kriterion/presentation';
import { h } from '../html/element.ts';
import type { Child } from '../html/element.ts';
import { citationLinks, evidenceOf, proposalMark } from './evidence.ts';

/** What the requisition asks for, section by section; proposed sections and fields are marked. */
export function requisitionSummary(group: Group): readonly Child[] {
  const plan = requisitionPlan(group, 'da');
  if (plan === undefined) return [];
  return [
    h('p', {}, h('strong', {}, plan.title)),
    h(
      'ul',
      { class: 'notes' },
      group.requisition?.notices.map((note) => h('li', {}, note.text.da, evidenceOf(note.evidence, group))),
    ),
    plan.sections.map((section) => sectionPart(section, group)),
  ];
}

function sectionPart(section: PlannedSection, group: Group): Child {
  const evidence = group.requisition?.sections.find((one) => one.id === section.id)?.evidence;
  return [
    h(
      'h3',
      {},
      section.title,
      citationLinks(evidence?.citations ?? [], group),
      proposalMark(section.proposal),
    ),
    section.help === undefined ? undefined : h('p', {}, section.help),
    h(
      'ul',
      { class: 'fields' },
      section.fields.map((field) => fieldItem(field, group)),
    ),
  ];
}

function fieldItem(field: PlannedField, group: Group): Child {
  const section = group.requisition?.sections.find((one) => one.id === field.path.section);
  const evidence = section?.fields.find((one) => one.id === field.path.field)?.evidence;
  return h(
    'li',
    {},
    h('strong', {}, field.label),
    citationLinks(evidence?.citations ?? [], group),
    proposalMark(field.proposal),
    h('p', { class: 'meta' }, [answerText(field), ...whenTexts(field)].join('. ')),
    field.help === undefined ? undefined : h('p', { class: 'meta' }, field.help),
  );
}

function whenTexts(field: PlannedField): readonly string[] {
  const always = field.required === 'always' ? ['Skal udfyldes'] : [];
  return [
    ...(field.paperOnly ? ['Kun på papir'] : always),
    ...(field.requiredSentence === undefined ? [] : [field.requiredSentence]),
    ...(field.shownSentence === undefined ? [] : [field.shownSentence]),
  ];
}

function answerText(field: PlannedField): string {
  const labels = field.options.map((option) => option.label).join('; ');
  const { kind } = field.type;
  if (kind === 'one-of' || kind === 'indication') return `Ét valg: ${labels}`;
  if (kind === 'several-of') return `Et eller flere valg: ${labels}`;
  if (kind === 'integer' || kind === 'decimal') return numberAnswer(field.type);
  return ANSWER[kind];
}

const ANSWER = {
  'yes-no': 'Ja eller nej',
  tick: 'Kryds',
  date: 'Dato',
  text: 'Tekst',
  cpr: 'CPR-nummer',
  sks: 'SKS-kode',
  'authorisation-id': 'Autorisations-ID',
  phone: 'Telefonnummer',
  email: 'E-mailadresse',
  signature: 'Underskrift',
  'label-area': 'Plads til etiket',
} as const satisfies Partial<Record<ValueType['kind'], string>>;

function numberAnswer(type: Extract<ValueType, { readonly kind: 'integer' | 'decimal' }>): string {
  const name = type.kind === 'integer' ? 'Helt tal' : 'Tal';
  const { min, max } = type;
  const [least, most] = [min, max].map((value) =>
    value === undefined ? undefined : limit(value, type.unit),
  );
  if (least !== undefined && most !== undefined) return `${name} fra ${least} til ${most}`;
  if (least !== undefined) return `${name}, mindst ${least}`;
  if (most !== undefined) return `${name}, højst ${most}`;
  return type.unit === undefined ? name : `${name} (${type.unit})`;
}

function limit(value: string, unit: string | undefined): string {
  return quantityText({ value, ...(unit === undefined ? {} : { unit }) }, 'da');
}
