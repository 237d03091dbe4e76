import type { Field, FieldCheck, Group, Notice, Requisition, Section } from '@kriterion/catalogue';
import { electronicRequisition } from '@kriterion/presentation';
import type {
  CheckRule,
  FieldRules,
  FormRules,
  NoticeRule,
  PlannedField,
  SectionRules,
} from '@kriterion/presentation';
import type { Form } from './form.ts';
import type { Provenance } from './provenance.ts';
import { isSayable, pathKey } from './schema/conditions.ts';

/** The contents of `rules.json`, marked with what they were made from. */
export interface FormRulesFile extends FormRules {
  readonly 'x-kriterion': Provenance;
}

/** The rules of a form; nothing where its schema says all there is to say. */
export function formRules(group: Group, form: Form, provenance: Provenance): FormRulesFile | undefined {
  const { requisition } = electronicRequisition(group);
  if (requisition === undefined) return undefined;
  const fields = sayableFields(form);
  const beyond = beyondTheSchema(requisition, fields);
  if (!hasMore(requisition, beyond)) return undefined;
  return {
    'x-kriterion': provenance,
    kinds: kindsOf(requisition),
    fields: beyond,
    sections: sectionsOf(requisition),
    notices: noticesOf(requisition.conditionalNotices),
    checks: checksOf(requisition.checks),
    senders: (requisition.senders ?? []).map(({ message, condition }) => ({ message, condition })),
    ...recipientsOf(requisition),
  };
}

function sayableFields(form: Form): ReadonlyMap<string, PlannedField> {
  const single = form.sections.filter(({ repeated }) => repeated === undefined);
  return new Map(
    single.flatMap((section) => section.fields.map((field) => [pathKey(field.path), field] as const)),
  );
}

/** The fields with something to say that the schema does not say. */
function beyondTheSchema(
  { sections }: Requisition,
  sayable: ReadonlyMap<string, PlannedField>,
): FormRules['fields'] {
  const entries = sections.flatMap((section) =>
    section.fields.flatMap((field) => {
      const rules = fieldRules(field, section, sayable);
      return Object.keys(rules).length === 0 ? [] : [[`${section.id}.${field.id}`, rules] as const];
    }),
  );
  return Object.fromEntries(entries);
}

function fieldRules(field: Field, section: Section, sayable: ReadonlyMap<string, PlannedField>): FieldRules {
  const { shownWhen, required, lockedWhen, called } = field;
  const demand = required.kind === 'when' ? required.condition : undefined;
  const isSaid =
    section.repeated === undefined &&
    [shownWhen, demand].every((condition) => condition === undefined || isSayable(condition, sayable));
  return {
    ...(isSaid || shownWhen === undefined ? {} : { shownWhen }),
    ...(isSaid || required.kind === 'never' ? {} : { required: demand ?? 'always' }),
    ...(lockedWhen === undefined ? {} : { lockedWhen }),
    ...(called === undefined ? {} : { called }),
  };
}

function hasMore(requisition: Requisition, fields: FormRules['fields']): boolean {
  const { conditionalNotices, checks, senders, recipients, sections } = requisition;
  const isUsed = (list: readonly unknown[] | undefined): boolean => list !== undefined && list.length > 0;
  return (
    Object.keys(fields).length > 0 ||
    [conditionalNotices, checks, senders].some(isUsed) ||
    recipients !== undefined ||
    // The check digit of a GLN.
    sections.some((section) => section.fields.some(({ type }) => type.kind === 'gln')) ||
    sections.some(
      (section) =>
        section.repeated !== undefined || isUsed(section.checks) || isUsed(section.conditionalNotices),
    )
  );
}

function kindsOf({ sections }: Requisition): FormRules['kinds'] {
  return Object.fromEntries(
    sections.flatMap(({ id, fields }) =>
      fields.map((field) => [`${id}.${field.id}`, field.type.kind] as const),
    ),
  );
}

function sectionsOf({ sections }: Requisition): FormRules['sections'] {
  const entries = sections.flatMap(({ id, repeated, shownWhen, conditionalNotices, checks }) => {
    const isPlain = repeated === undefined && conditionalNotices === undefined && checks === undefined;
    if (isPlain) return [];
    const rules: SectionRules = {
      ...(repeated === undefined ? {} : { repeated }),
      ...(shownWhen === undefined ? {} : { shownWhen }),
      notices: noticesOf(conditionalNotices),
      checks: checksOf(checks),
    };
    return [[id, rules] as const];
  });
  return Object.fromEntries(entries);
}

/** What is told on paper alone has no place on screen. */
function noticesOf(notices: readonly Notice[] | undefined): readonly NoticeRule[] {
  return (notices ?? [])
    .filter(({ medium }) => medium !== 'paper')
    .map(({ text, when }) => ({ text, ...(when === undefined ? {} : { when }) }));
}

function checksOf(checks: readonly FieldCheck[] | undefined): readonly CheckRule[] {
  return (checks ?? []).map(({ id, severity, message, condition }) => ({ id, severity, message, condition }));
}

function recipientsOf({ recipients }: Requisition): Pick<FormRules, 'recipients'> {
  if (recipients === undefined) return {};
  return {
    recipients: {
      by: recipients.by,
      recipients: recipients.recipients.map(({ name, address, options, validity }) => ({
        name,
        ...(address === undefined ? {} : { address }),
        options,
        ...(validity === undefined ? {} : { validity }),
      })),
    },
  };
}
