import type { Requisition } from '@kriterion/catalogue';

import { given } from '../given.ts';
import type { RequisitionNode, SectionNode } from '../syntax/tree.ts';
import { noteOf, textOf } from './evidence.ts';
import { runningHeaderOf } from './requisition-header.ts';
import { fieldChecksOf, noticesOf, sendersOf } from './requisition-notices.ts';
import { asDeclared, placedSections } from './requisition-placing.ts';
import { recipientsOf } from './requisition-recipients.ts';
import type { FieldContext, Place, RequisitionScope } from './requisition-scope.ts';
import { askedSection, sectionOf } from './requisition-sections.ts';
import { checkAbsentFields, variantsOf } from './requisition-variants.ts';
import type { Scope } from './scope.ts';

/** The checked requisition. First every field is made known, then the conditions are read: some may look ahead. */
export function requisitionOf(
  node: RequisitionNode,
  scope: Scope,
  indications: readonly string[],
): Requisition {
  const within: RequisitionScope = {
    indications,
    variants: node.variants.map(({ id }) => id.name),
    fields: new Map(),
    omitted: new Map(),
    dependences: [],
  };
  const context: FieldContext = { within, scope, before: Infinity };
  const dependent: FieldContext = { ...context, dependent: { isRequirement: false } };
  const checks = new Map<string, Place>();
  const asked = placedSections(node, scope).map((section) => askedSection(section, within));
  const requisition = given({
    title: textOf(node.title),
    notices: node.notes.map((note) => noteOf(note, scope)),
    conditionalNotices: noticesOf(node.notices, context),
    checks: fieldChecksOf(node.checks, context, checks),
    senders: sendersOf(node.senders, dependent),
    variants: variantsOf(node.variants, scope),
    recipients: recipientsOf(node.recipients, dependent),
    runningHeader: runningHeaderOf(node.runningHeader, dependent),
    sections: asked.map((section) => sectionOf(section, within, checks)),
  });
  checkAbsentFields(requisition, within);
  return requisition;
}

/** A section of a library by itself, so that its faults are told even if no requisition inserts it. */
export function checkSection(node: SectionNode, scope: Scope): void {
  const within: RequisitionScope = { fields: new Map(), omitted: new Map(), dependences: [] };
  sectionOf(askedSection(asDeclared(node, scope), within), within, new Map());
}
