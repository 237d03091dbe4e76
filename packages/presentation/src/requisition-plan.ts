import type { FieldCheck, Group, Notice, Requisition, Section, SenderRule } from '@kriterion/catalogue';
import { proposalOf } from './evidence.ts';
import { fieldConditionPhrase } from './field-sentences.ts';
import { phrase } from './phrases.ts';
import type {
  Language,
  PlannedCheck,
  PlannedNotice,
  PlannedRecipient,
  PlannedSection,
  RequisitionPlan,
} from './plan.ts';
import { plannedField } from './planned-field.ts';
import { optionsOf } from './subjects.ts';
import { dateText, textIn } from './texts.ts';

/** The group's requisition in the order in which form and paper show it; undefined where it has none. */
export function requisitionPlan(group: Group, lang: Language): RequisitionPlan | undefined {
  const { requisition } = group;
  if (requisition === undefined) return undefined;
  return {
    title: titleOf(requisition, lang),
    notices: requisition.notices.map((note) => textIn(note.text, lang)),
    ...noticesOf(requisition.conditionalNotices, group, lang),
    ...checksOf(requisition.checks, lang),
    ...sendersOf(requisition.senders, lang),
    ...recipientsOf(requisition, group, lang),
    ...(requisition.runningHeader === undefined ? {} : { runningHeader: requisition.runningHeader }),
    sections: requisition.sections.map((section, index) => plannedSection(section, index + 1, group, lang)),
  };
}

function titleOf({ title, variant }: Requisition, lang: Language): string {
  const text = textIn(title, lang);
  return variant === undefined ? text : phrase('variantOf', lang, text, textIn(variant.name, lang));
}

function plannedSection(section: Section, number: number, group: Group, lang: Language): PlannedSection {
  return {
    id: section.id,
    title: phrase('numbered', lang, String(number), textIn(section.title, lang)),
    ...(section.help === undefined ? {} : { help: textIn(section.help, lang) }),
    ...(section.repeated === undefined
      ? {}
      : { repeated: section.repeated, repeatedSentence: repeatedSentence(section.repeated, lang) }),
    ...(section.filledInBy === undefined
      ? {}
      : { filledInBy: phrase('filledInBy', lang, textIn(section.filledInBy, lang)) }),
    ...(section.medium === undefined ? {} : { medium: section.medium }),
    ...(section.shownWhen === undefined
      ? {}
      : {
          shownWhen: section.shownWhen,
          shownSentence: phrase('shownWhen', lang, fieldConditionPhrase(section.shownWhen, group, lang)),
        }),
    ...noticesOf(section.conditionalNotices, group, lang),
    ...checksOf(section.checks, lang),
    ...proposalOf(section.evidence, lang),
    fields: section.fields.map((field) => plannedField(field, section, group, lang)),
  };
}

function repeatedSentence({ min, max }: NonNullable<Section['repeated']>, lang: Language): string {
  return min === 0
    ? phrase('repeatedUpTo', lang, String(max))
    : phrase('repeatedSection', lang, String(min), String(max));
}

function noticesOf(
  notices: readonly Notice[] | undefined,
  group: Group,
  lang: Language,
): { readonly conditionalNotices?: readonly PlannedNotice[] } {
  if (notices === undefined || notices.length === 0) return {};
  return { conditionalNotices: notices.map((notice) => plannedNotice(notice, group, lang)) };
}

function plannedNotice(
  { text, when, medium, evidence }: Notice,
  group: Group,
  lang: Language,
): PlannedNotice {
  const said = textIn(text, lang);
  return {
    text: said,
    sentence:
      when === undefined ? said : phrase('noticeWhen', lang, fieldConditionPhrase(when, group, lang), said),
    ...(when === undefined ? {} : { when }),
    ...(medium === undefined ? {} : { medium }),
    ...proposalOf(evidence, lang),
  };
}

function checksOf(
  checks: readonly FieldCheck[] | undefined,
  lang: Language,
): { readonly checks?: readonly PlannedCheck[] } {
  if (checks === undefined || checks.length === 0) return {};
  return {
    checks: checks.map(({ id, severity, message, condition, evidence }) => ({
      id,
      severity,
      message: textIn(message, lang),
      condition,
      ...proposalOf(evidence, lang),
    })),
  };
}

function sendersOf(
  senders: readonly SenderRule[] | undefined,
  lang: Language,
): Pick<RequisitionPlan, 'senders'> {
  if (senders === undefined) return {};
  return {
    senders: senders.map(({ message, condition, evidence }) => ({
      message: textIn(message, lang),
      condition,
      ...proposalOf(evidence, lang),
    })),
  };
}

function recipientsOf(
  { recipients, sections }: Requisition,
  group: Group,
  lang: Language,
): Pick<RequisitionPlan, 'recipients'> {
  if (recipients === undefined) return {};
  const { by } = recipients;
  const field = sections.find(({ id }) => id === by.section)?.fields.find(({ id }) => id === by.field);
  const options = field === undefined ? [] : optionsOf(field.type, group);
  const labelOf = (id: string): string => {
    const option = options.find((one) => one.id === id);
    return option === undefined ? id : textIn(option.label, lang);
  };
  return {
    recipients: {
      by,
      recipients: recipients.recipients.map((recipient) => plannedRecipient(recipient, labelOf, lang)),
    },
  };
}

type Recipient = NonNullable<Requisition['recipients']>['recipients'][number];

function plannedRecipient(
  { id, name, address, options, validity }: Recipient,
  labelOf: (id: string) => string,
  lang: Language,
): PlannedRecipient {
  const days = validityText(validity, lang);
  return {
    id,
    name: textIn(name, lang),
    ...(address === undefined ? {} : { address: textIn(address, lang) }),
    options,
    for: options.map(labelOf),
    ...(validity === undefined ? {} : { validity }),
    ...(days === undefined ? {} : { days }),
  };
}

/** "fra 1. januar 2027", "til og med 31. december 2026". */
function validityText(validity: Recipient['validity'], lang: Language): string | undefined {
  const { from, to } = validity ?? {};
  if (from !== undefined && to !== undefined)
    return phrase('validFromTo', lang, dateText(from, lang), dateText(to, lang));
  if (from !== undefined) return phrase('validFromOnly', lang, dateText(from, lang));
  return to === undefined ? undefined : phrase('validToOnly', lang, dateText(to, lang));
}
