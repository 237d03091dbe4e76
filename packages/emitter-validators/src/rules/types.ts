/** The types of a whole requisition. */

import type { Fact, Group, Section, ValueType } from '@kriterion/catalogue';

import { requisitionFactsType, requisitionType, sectionType } from '../names.ts';
import type { Declaration, Property } from '../printing/declarations.ts';
import { commentText, literal } from '../printing/text.ts';
import { told } from '../telling.ts';
import { unionType } from '../values.ts';
import { choiceIds } from './choices.ts';
import { electronicFields, isOnPaper, type PlacedField, type RequisitionGroup } from './fields.ts';
import type { Asked } from './right-answers.ts';

/** The requisition, its sections, and the facts it answers. */
export function typeDeclarations(group: RequisitionGroup): readonly Declaration[] {
  return [
    requisitionDeclaration(group),
    ...group.requisition.sections.map((section) => sectionDeclaration(section, group)),
    factsDeclaration(group),
  ];
}

/** The type of the value a field takes in electronic data. */
export function dataType({ type, unknownAllowed }: Asked, group: Group): string {
  const known = typeOf(type, group);
  return unknownAllowed === true ? `${known} | { readonly unknown: true }` : known;
}

function typeOf(type: ValueType, group: Group): string {
  switch (type.kind) {
    case 'yes-no':
    case 'tick':
      return 'boolean';
    case 'integer':
    case 'decimal':
      return 'number';
    case 'one-of':
    case 'indication':
    case 'verdict':
      return unionType(choiceIds(type, group) ?? []);
    case 'several-of':
      return `readonly (${unionType(choiceIds(type, group) ?? [])})[]`;
    case 'codes':
      return 'readonly string[]';
    case 'either':
      return [...new Set(type.of.map((part) => typeOf(part, group)))].join(' | ');
    case 'record':
      return recordType(type.members, group);
    case 'rows': {
      const rows = `readonly ${recordType(type.members, group)}[]`;
      return `${rows} | { readonly rows: ${rows}; readonly complete: false }`;
    }
    default:
      return 'string';
  }
}

function recordType(members: readonly Fact[], group: Group): string {
  const parts = members.map((member) => `readonly ${literal(member.id)}?: ${dataType(member, group)}`);
  return `{ ${parts.join('; ')} }`;
}

function requisitionDeclaration(group: RequisitionGroup): Declaration {
  return {
    kind: 'interface',
    name: requisitionType(group.id),
    exported: true,
    docs: [commentText(group.requisition.title.da)],
    properties: group.requisition.sections.map((section): Property => ({
      name: literal(section.id),
      type:
        section.repeated === undefined
          ? sectionType(group.id, section.id)
          : `readonly ${sectionType(group.id, section.id)}[]`,
      optional: !isSectionThere(section),
      docs: [commentText(section.title.da)],
    })),
  };
}

function isSectionThere({ repeated, shownWhen, fields }: Section): boolean {
  return repeated === undefined ? fields.some(isAlwaysThere) : repeated.min > 0 && shownWhen === undefined;
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
        type: field.type.kind === 'tick' && isAlwaysThere(field) ? 'true' : dataType(field, group),
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
  for (const { field, isRepeated } of electronicFields(group)) {
    if (field.fact === undefined || isRepeated || facts.has(field.fact)) continue;
    facts.set(field.fact, {
      name: literal(field.fact),
      type: dataType(field, group),
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
