/** The types of a whole requisition. */

import type { Group, Section, ValueType } from '@kriterion/catalogue';

import { requisitionFactsType, requisitionType, sectionType } from '../names.ts';
import type { Declaration, Property } from '../printing/declarations.ts';
import { commentText, literal } from '../printing/text.ts';
import { told } from '../telling.ts';
import { optionIds, unionType } from '../values.ts';
import { electronicFields, isOnPaper, type PlacedField, type RequisitionGroup } from './fields.ts';

/** The requisition, its sections, and the facts it answers. */
export function typeDeclarations(group: RequisitionGroup): readonly Declaration[] {
  return [
    requisitionDeclaration(group),
    ...group.requisition.sections.map((section) => sectionDeclaration(section, group)),
    factsDeclaration(group),
  ];
}

/** The type of the value a field takes in electronic data. */
export function dataType(type: ValueType, group: Group): string {
  switch (type.kind) {
    case 'yes-no':
    case 'tick':
      return 'boolean';
    case 'integer':
    case 'decimal':
      return 'number';
    case 'one-of':
    case 'indication':
      return unionType(optionIds(type, group) ?? []);
    case 'several-of':
      return `readonly (${unionType(optionIds(type, group) ?? [])})[]`;
    default:
      return 'string';
  }
}

function requisitionDeclaration(group: RequisitionGroup): Declaration {
  return {
    kind: 'interface',
    name: requisitionType(group.id),
    exported: true,
    docs: [commentText(group.requisition.title.da)],
    properties: group.requisition.sections.map((section): Property => ({
      name: literal(section.id),
      type: sectionType(group.id, section.id),
      optional: !section.fields.some(isAlwaysThere),
      docs: [commentText(section.title.da)],
    })),
  };
}

function sectionDeclaration(section: Section, group: Group): Declaration {
  return {
    kind: 'interface',
    name: sectionType(group.id, section.id),
    exported: true,
    docs: told(section.title.da, section.evidence, group),
    properties: section.fields
      .filter((field) => !isOnPaper(field))
      .map((field): Property => ({
        name: literal(field.id),
        type: field.type.kind === 'tick' && isAlwaysThere(field) ? 'true' : dataType(field.type, group),
        optional: !isAlwaysThere(field),
        docs: told(field.label.da, field.evidence, group),
      })),
  };
}

function isAlwaysThere(field: PlacedField['field']): boolean {
  return field.required.kind === 'always' && field.shownWhen === undefined && !isOnPaper(field);
}

function factsDeclaration(group: RequisitionGroup): Declaration {
  const facts = new Map<string, Property>();
  for (const { field } of electronicFields(group)) {
    if (field.fact === undefined || facts.has(field.fact)) continue;
    facts.set(field.fact, {
      name: literal(field.fact),
      type: dataType(field.type, group),
      optional: true,
      docs: told(field.label.da, undefined, group),
    });
  }
  return {
    kind: 'interface',
    name: requisitionFactsType(group.id),
    exported: true,
    docs: ['The facts that the requisition answers; left out is not answered.'],
    properties: [...facts.values()],
  };
}
