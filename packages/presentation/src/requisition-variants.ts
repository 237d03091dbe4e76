import type { Field, FieldCondition, Group, Requisition, Section } from '@kriterion/catalogue';
import { fieldsIn } from './field-conditions.ts';

/**
 * The group once for each variant of its requisition, with the fields as that variant has them; the group itself where
 * its requisition has no variants, nothing where it has no requisition.
 */
export function requisitionVariants(group: Group): readonly Group[] {
  const { requisition } = group;
  if (requisition === undefined) return [];
  if (requisition.variants === undefined) return [group];
  return requisition.variants.map(({ id, name }) => ({
    ...group,
    requisition: { ...inVariant(requisition, id), variant: { id, name } },
  }));
}

function inVariant(requisition: Requisition, id: string): Requisition {
  const sections = requisition.sections
    .map((section) => sectionIn(section, id))
    .filter((section) => section.fields.length > 0);
  const known = new Set(
    sections.flatMap((section) => section.fields.map((field) => `${section.id}.${field.id}`)),
  );
  const { checks, conditionalNotices, ...rest } = requisition;
  return { ...rest, ...standing({ checks, conditionalNotices }, known), sections: sections.map(rested) };

  /** What looks at a field that the variant lacks rests. */
  function rested(section: Section): Section {
    const { checks: own, conditionalNotices: notices, ...parts } = section;
    return { ...parts, ...standing({ checks: own, conditionalNotices: notices }, known) };
  }
}

function sectionIn(section: Section, id: string): Section {
  return { ...section, fields: section.fields.flatMap((field) => fieldIn(field, id)) };
}

function fieldIn({ variants, ...field }: Field, id: string): readonly Field[] {
  const presence = variants?.[id];
  switch (presence?.kind) {
    case undefined:
      return [field];
    case 'absent':
      return [];
    case 'optional':
      return [{ ...field, required: { kind: 'never' } }];
    case 'present':
      return [{ ...field, required: presence.required }];
  }
}

type Resting = {
  readonly [K in 'checks' | 'conditionalNotices']: Requisition[K] | undefined;
};

function standing(
  { checks, conditionalNotices }: Resting,
  known: ReadonlySet<string>,
): Pick<Requisition, 'checks' | 'conditionalNotices'> {
  const stands = (condition: FieldCondition): boolean =>
    fieldsIn(condition).every(({ section, field }) => known.has(`${section}.${field}`));
  return {
    ...(checks === undefined ? {} : { checks: checks.filter(({ condition }) => stands(condition)) }),
    ...(conditionalNotices === undefined
      ? {}
      : {
          conditionalNotices: conditionalNotices.filter(({ when }) => when === undefined || stands(when)),
        }),
  };
}
