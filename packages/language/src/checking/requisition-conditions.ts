import type { FieldCondition } from '@kriterion/catalogue';

import { fixTitle } from '../diagnostics/saying.ts';
import type { ConditionNode, ItemNode } from '../syntax/tree.ts';
import { fieldAmongOf } from './requisition-among.ts';
import { fieldComparisonOf, fieldRangeOf, fieldWithinOf } from './requisition-comparisons.ts';
import { fieldAt } from './requisition-paths.ts';
import { reportMixedChain } from './mixed-chains.ts';
import type { FieldContext, KnownField } from './requisition-scope.ts';

type Node<K extends ConditionNode['kind']> = Extract<ConditionNode, { readonly kind: K }>;

/** A condition on the fields of the requisition, or nothing where some part cannot be read (reported). */
export function fieldConditionOf(node: ConditionNode, context: FieldContext): FieldCondition | undefined {
  switch (node.kind) {
    case 'parentheses':
      return fieldConditionOf(node.condition, context);
    case 'not':
      return negationOf(node.condition, context);
    case 'chain':
      return chainOf(node, context);
    case 'grouping':
      return groupingOf(node, context);
    case 'if-then':
      return eitherOf(negationOf(node.when, context), fieldConditionOf(node.then, context));
    case 'compare':
      return fieldComparisonOf(node, context);
    case 'range':
      return fieldRangeOf(node, context);
    case 'within':
      return fieldWithinOf(node, context);
    case 'among':
      return fieldAmongOf(node, context);
    case 'is-answered':
      return answeredOf(node, context);
    case 'is-met':
      return metOf(node, context);
    case 'name':
      return aloneOf(node, context);
    default:
      return reportNotOfFields(node, context);
  }
}

function negationOf(node: ConditionNode, context: FieldContext): FieldCondition | undefined {
  const condition = fieldConditionOf(node, context);
  return condition === undefined ? undefined : { kind: 'not', condition };
}

/** Every part is read, so that every fault is told; with one missing the whole says nothing. */
function allRead(parts: readonly (FieldCondition | undefined)[]): readonly FieldCondition[] | undefined {
  const read = parts.filter((part) => part !== undefined);
  return read.length === parts.length ? read : undefined;
}

function eitherOf(...parts: readonly (FieldCondition | undefined)[]): FieldCondition | undefined {
  const of = allRead(parts);
  return of === undefined ? undefined : { kind: 'any', of };
}

function chainOf(node: Node<'chain'>, context: FieldContext): FieldCondition | undefined {
  const words = new Set(node.words.map(({ word }) => word));
  if (words.size > 1) reportMixedChain(node, context);
  const of = allRead(node.operands.map((operand) => fieldConditionOf(operand, context)));
  if (of === undefined || words.size > 1) return undefined;
  return { kind: words.has('and') ? 'all' : 'any', of };
}

function groupingOf(node: Node<'grouping'>, context: FieldContext): FieldCondition | undefined {
  const { word, items, span } = node;
  const { reporter, broken } = context.scope.unit;
  if (items.length === 0 && !broken) reporter.report('KRIT4012', span, {});
  for (const item of items) checkPlain(item, context);
  const of = allRead(items.map(({ condition }) => fieldConditionOf(condition, context)));
  if (word !== 'all' && word !== 'any' && word !== 'none') return reportNotOfFields(node, context);
  return of === undefined ? undefined : { kind: word, of };
}

/** A part of a condition on fields is shown nowhere by itself: what is said of it would be lost. */
function checkPlain(item: ItemNode, { scope }: FieldContext): void {
  const said = item.id?.span ?? item.wording?.span ?? item.evidence?.span;
  if (said === undefined) return;
  const span = { from: item.span.from, to: item.condition.span.from };
  const text = scope.unit.text.slice(span.from, span.to).trim();
  const fix = { title: fixTitle('remove', { text }), text: '', span };
  scope.unit.reporter.report('KRIT6027', said, {}, { fix });
}

function answeredOf({ path }: Node<'is-answered'>, context: FieldContext): FieldCondition | undefined {
  const field = fieldAt(path, context);
  if (field === undefined) return undefined;
  if (field.type.kind === 'label-area' || field.type.kind === 'signature') {
    context.scope.unit.reporter.report('KRIT6031', path.span, { field: field.path.field });
    return undefined;
  }
  return { kind: 'answered', field: field.path };
}

/** `x er opfyldt`: only of the verdict of an indication kept elsewhere. */
function metOf({ path, span }: Node<'is-met'>, context: FieldContext): FieldCondition | undefined {
  const field = fieldAt(path, context);
  if (field === undefined) return undefined;
  if (field.type.kind === 'verdict')
    return { kind: 'compare', field: field.path, operator: '=', value: { kind: 'option', id: 'met' } };
  const { reporter, text } = context.scope.unit;
  const words = `${text.slice(path.span.from, path.span.to)} = ${reporter.written.keywords.Yes}`;
  const fix = { title: fixTitle('write', { text: words }), text: words, span };
  reporter.report('KRIT6032', path.span, { field: field.path.field }, isYesOrNo(field) ? { fix } : {});
  return undefined;
}

/** A field alone says nothing: it must be said what it is to be. */
function aloneOf({ path }: Node<'name'>, context: FieldContext): FieldCondition | undefined {
  const field = fieldAt(path, context);
  if (field === undefined) return undefined;
  const { reporter, text } = context.scope.unit;
  const name = text.slice(path.span.from, path.span.to);
  const { keywords } = reporter.written;
  const said = [...(isYesOrNo(field) ? [`${name} = ${keywords.Yes}`] : []), `${name} ${keywords.IsAnswered}`];
  const fixes = said.map((words) => ({ title: fixTitle('write', { text: words }), text: words }));
  reporter.report('KRIT6030', path.span, { field: field.path.field }, { fixes });
  return undefined;
}

function isYesOrNo({ type }: KnownField): boolean {
  return type.kind === 'yes-no' || type.kind === 'tick';
}

function reportNotOfFields({ span }: ConditionNode, { scope }: FieldContext): FieldCondition | undefined {
  scope.unit.reporter.report('KRIT6006', span, {});
  return undefined;
}
