import type { Section } from '@kriterion/catalogue';

import { fixTitle } from '../diagnostics/saying.ts';
import { given } from '../given.ts';
import type { NumberNode, SectionNode } from '../syntax/tree.ts';
import { evidenceOf, originOf, textOf } from './evidence.ts';
import { numberWords } from './number-words.ts';
import { publishedOf } from './published.ts';
import { fieldConditionOf } from './requisition-conditions.ts';
import { askedFields, fieldOf, type AskedField } from './requisition-fields.ts';
import { fieldChecksOf, noticesOf } from './requisition-notices.ts';
import type { PlacedSection } from './requisition-placing.ts';
import type { FieldContext, Place, RequisitionScope } from './requisition-scope.ts';
import type { Scope } from './scope.ts';
import { checkId } from './values.ts';

/** A section whose fields are known; its conditions are not read yet. */
export interface AskedSection {
  readonly placed: PlacedSection;
  readonly evidence: Section['evidence'];
  readonly fields: readonly AskedField[];
  /** How many fields stand before it. */
  readonly before: number;
}

/** Makes the fields of a section known, and what an insert leaves out. */
export function askedSection(placed: PlacedSection, within: RequisitionScope): AskedSection {
  const { node, scope } = placed;
  checkId(node.id, scope.unit.reporter);
  const evidence = evidenceOf(node.evidence, scope, node.id.span);
  const before = within.fields.size;
  const fields = askedFields(placed, evidence, within);
  for (const { name, ...place } of placed.omitted) within.omitted.set(`${node.id.name}.${name}`, place);
  return { placed, evidence, fields, before };
}

/** The section with all its conditions, once every field of the requisition is known. */
export function sectionOf(
  { placed, evidence, fields, before }: AskedSection,
  within: RequisitionScope,
  checks: Map<string, Place>,
): Section {
  const { node, scope } = placed;
  const context: FieldContext = { within, scope, section: node.id.name, before: before + fields.length };
  return given({
    id: node.id.name,
    title: textOf(node.title),
    help: node.help === undefined ? undefined : textOf(node.help),
    repeated: repeatedOf(node, scope),
    filledInBy: node.filledInBy === undefined ? undefined : textOf(node.filledInBy),
    medium: node.medium,
    shownWhen: shownWhenOf(node, { ...context, before }),
    conditionalNotices: noticesOf(node.notices, context, evidence),
    checks: fieldChecksOf(node.checks, { ...context, before: Infinity }, checks, evidence),
    fields: fields.map((field) => fieldOf(field, placed, within)),
    ...publishedOf(node, scope),
    evidence,
    origin: originOf(node.id.span, scope),
  });
}

/** A section depends on fields before it. */
function shownWhenOf({ shownWhen }: SectionNode, context: FieldContext): Section['shownWhen'] {
  if (shownWhen === undefined) return undefined;
  return fieldConditionOf(shownWhen, { ...context, dependent: { isRequirement: false } });
}

/** More rows than this would be a table, not a form. */
const MOST_ROWS = 50;

function repeatedOf({ repeated }: SectionNode, scope: Scope): Section['repeated'] {
  if (repeated === undefined) return undefined;
  const [min, max] = [rowsOf(repeated.min, scope), rowsOf(repeated.max, scope)];
  if (min === undefined || max === undefined) return undefined;
  const span = { from: repeated.min.span.from, to: repeated.max.span.to };
  if (max < min)
    scope.unit.reporter.report('KRIT4013', span, {
      from: numberWords(String(min)),
      to: numberWords(String(max)),
    });
  return { min, max };
}

function rowsOf(number: NumberNode, scope: Scope): number | undefined {
  if (/^\d{1,3}$/u.test(number.text) && Number(number.text) <= MOST_ROWS) return Number(number.text);
  const text = String(MOST_ROWS);
  const fix = { title: fixTitle('write', { text }), text };
  scope.unit.reporter.report('KRIT6025', number.span, { most: MOST_ROWS }, { fix });
  return undefined;
}
