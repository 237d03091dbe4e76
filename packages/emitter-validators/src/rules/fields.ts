/** The fields of a requisition, with where they stand. */

import type { Field, FieldPath, Group, Requisition, Section } from '@kriterion/catalogue';
import { fieldsIn } from '@kriterion/presentation';

import { literal } from '../printing/text.ts';

/** A field and its path. */
export interface PlacedField {
  readonly field: Field;
  readonly path: FieldPath;
  /** `patient.cpr`. */
  readonly place: string;
  /** Its place as code: with the number of the row in a section that is repeated. */
  readonly placeCode: string;
  readonly isRepeated: boolean;
}

/** A group that has a requisition. */
export type RequisitionGroup = Group & { readonly requisition: Requisition };

/** Every field, in order. */
export function placedFields(group: RequisitionGroup): readonly PlacedField[] {
  return group.requisition.sections.flatMap((section) =>
    section.fields.map((field) => ({
      field,
      path: { section: section.id, field: field.id },
      place: `${section.id}.${field.id}`,
      placeCode: placeCode(section, field.id),
      isRepeated: section.repeated !== undefined,
    })),
  );
}

/** `'patient.cpr'`, or with the row in hand: `` `prøver[${row}].dato` ``; ids need no escaping. */
export function placeCode(section: Section, field: string): string {
  return section.repeated === undefined
    ? literal(`${section.id}.${field}`)
    : `\`${section.id}[\${row}].${field}\``;
}

/** The fields that electronic data may hold. */
export function electronicFields(group: RequisitionGroup): readonly PlacedField[] {
  return placedFields(group).filter(({ field }) => !isOnPaper(field));
}

/** Signatures and sticker areas are for paper, as is what the source says is for print only. */
export function isOnPaper(field: Field): boolean {
  return field.paperOnly || field.type.kind === 'signature' || field.type.kind === 'label-area';
}

/** The fields with a condition for being shown, each after those its condition looks at. */
export function byDependence(fields: readonly PlacedField[]): readonly PlacedField[] {
  const conditional = new Map(
    fields.filter(({ field }) => field.shownWhen !== undefined).map((one) => [one.place, one]),
  );
  const ordered = new Set<PlacedField>();
  const visit = (one: PlacedField, above: readonly PlacedField[]): void => {
    if (ordered.has(one)) return;
    if (above.includes(one))
      throw new Error(`the catalogue has a field that is shown depending on itself: ${one.place}`);
    for (const path of one.field.shownWhen === undefined ? [] : fieldsIn(one.field.shownWhen)) {
      const needed = conditional.get(`${path.section}.${path.field}`);
      if (needed !== undefined) visit(needed, [...above, one]);
    }
    ordered.add(one);
  };
  for (const one of conditional.values()) visit(one, []);
  return [...ordered];
}

/** The field at a path. A checked catalogue holds it. */
export function fieldAt({ section, field }: FieldPath, group: Group): Field | undefined {
  return group.requisition?.sections.find(({ id }) => id === section)?.fields.find(({ id }) => id === field);
}
