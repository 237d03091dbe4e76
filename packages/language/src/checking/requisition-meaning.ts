import type { Field, FieldCheck, Recipient, Requisition, Section, ValueType } from '@kriterion/catalogue';

type TypeMeaning = (type: ValueType) => unknown;

/**
 * What a requisition demands, without its words. One of sections and nothing else is those sections alone: a new
 * construct of the language changes the meaning of no requisition that does without it.
 */
export function requisitionMeaning(requisition: Requisition, typeMeaning: TypeMeaning): unknown {
  const sections = requisition.sections.map((section) => sectionMeaning(section, typeMeaning));
  const rules = {
    checks: someOf(requisition.checks?.map(checkMeaning)),
    senders: someOf(requisition.senders?.map(({ condition }) => condition)),
    variants: someOf(requisition.variants?.map(({ id }) => id)),
    recipients: requisition.recipients && {
      by: requisition.recipients.by,
      recipients: requisition.recipients.recipients.map(recipientMeaning),
    },
  };
  return Object.values(rules).every((rule) => rule === undefined) ? sections : { ...rules, sections };
}

/** What is left out and what is empty mean the same. */
function someOf<T>(items: readonly T[] | undefined): readonly T[] | undefined {
  return items === undefined || items.length === 0 ? undefined : items;
}

function sectionMeaning(
  { id, repeated, medium, shownWhen, checks, fields }: Section,
  typeMeaning: TypeMeaning,
): object {
  return {
    id,
    repeated,
    medium,
    shownWhen,
    checks: someOf(checks?.map(checkMeaning)),
    fields: fields.map((field) => fieldMeaning(field, typeMeaning)),
  };
}

function checkMeaning({ id, severity, condition }: FieldCheck): object {
  return { id, severity, condition };
}

function recipientMeaning({ id, options, validity }: Recipient): object {
  return { id, options, validity };
}

/** Kinds of answers that stand on paper alone, whatever else is said. */
const ON_PAPER_ONLY: ReadonlySet<ValueType['kind']> = new Set(['signature', 'label-area']);

function fieldMeaning(field: Field, typeMeaning: TypeMeaning): object {
  return {
    id: field.id,
    type: typeMeaning(field.type),
    required: field.required,
    shownWhen: field.shownWhen,
    lockedWhen: field.lockedWhen,
    replacedWhen: field.replacedWhen,
    prefilled: field.prefilled,
    computed: field.computed,
    unknownAllowed: field.unknownAllowed,
    screenOnly: field.screenOnly,
    paperOnly: field.paperOnly && !ON_PAPER_ONLY.has(field.type.kind) ? true : undefined,
    variants: field.variants,
    fact: field.fact,
  };
}
