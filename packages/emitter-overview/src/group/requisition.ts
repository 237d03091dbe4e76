import type { Group } from '@kriterion/catalogue';
import { requisitionPlan } from '@kriterion/presentation';
import type { PlannedField, PlannedSection } from '@kriterion/presentation';
import { h } from '../html/element.ts';
import type { Child } from '../html/element.ts';
import { answerText } from './answers.ts';
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
    h(
      'p',
      { class: 'meta' },
      answerText(field.type, group),
      whenTexts(field).map((text) => `. ${text}`),
    ),
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
