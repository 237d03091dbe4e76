/** Comparisons: two sides of one type and unit, a value in a range, a date near another. */

import type { Comparison, Condition, Term } from '@kriterion/catalogue';

import { fixTitle } from '../diagnostics/saying.ts';
import type { ConditionNode, TermNode, ValueNode } from '../syntax/tree.ts';
import { equalityOnly } from './compared-values.ts';
import type { CheckedTerm, Context } from './context.ts';
import { againstValue, relation } from './fixed-comparisons.ts';
import { fitTogether } from './pairs.ts';
import { rangeOf } from './ranges.ts';
import { againstTable } from './tables.ts';
import { dateTermOf, termOf, writtenTimeUnit } from './terms.ts';
import { decimalOf } from './values.ts';

type Node<K extends ConditionNode['kind']> = Extract<ConditionNode, { kind: K }>;

const MIRRORED: Readonly<Record<Comparison, Comparison>> = {
  '=': '=',
  '<>': '<>',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

/** The comparison; `18 år <= alder` is read from the right, for what stands there says what the value must be. */
export function comparisonOf(node: Node<'compare'>, context: Context): Condition | undefined {
  const { left, right, operator } = node;
  if (isOptionOf(left, right, context)) return compared(right, MIRRORED[operator], left, context);
  if (fixedValue(left) === undefined) return compared(left, operator, right, context);
  if (fixedValue(right) !== undefined && !isName(right)) {
    context.scope.unit.reporter.report('KRIT4075', node.span, {});
    return undefined;
  }
  return compared(right, MIRRORED[operator], left, context);
}

/** An option on the left of the fact it belongs to: `kvinde = køn`. */
function isOptionOf(left: TermNode, right: TermNode, { scope, inHand }: Context): boolean {
  const [option, fact] = [nameIn(left), nameIn(right)];
  if (option === undefined || fact === undefined) return false;
  if (scope.facts.has(option) || scope.parameters.has(option) || inHand.variables.has(option)) return false;
  const declared = scope.facts.get(fact);
  const type = declared === undefined ? undefined : scope.typeOf(declared);
  return type?.kind === 'one-of' && type.options.some(({ id }) => id === option);
}

/** A name that stands alone. */
function nameIn(node: TermNode): string | undefined {
  if (node.kind !== 'path') return undefined;
  const [name, second] = node.path.names;
  return second === undefined ? name?.name : undefined;
}

/** A value that stands in the source by itself; a name may be one, but is looked up. */
function fixedValue(node: TermNode): ValueNode | undefined {
  return node.kind === 'value' && node.value.kind !== 'name' ? node.value : undefined;
}

function isName(node: TermNode): boolean {
  return node.kind === 'path' || (node.kind === 'value' && node.value.kind === 'name');
}

function compared(
  leftNode: TermNode,
  operator: Comparison,
  rightNode: TermNode,
  context: Context,
): Condition | undefined {
  const left = termOf(leftNode, context);
  const value = fixedValue(rightNode);
  if (left === undefined) {
    // What stands on the right is looked at too, so that every unknown name is told at once.
    if (value === undefined && !isName(rightNode) && rightNode.kind !== 'table') termOf(rightNode, context);
    return undefined;
  }
  if (value !== undefined) return againstValue(left, operator, value, context);
  if (rightNode.kind === 'table') return againstTable(left, operator, rightNode, context);
  return againstTerm(left, operator, rightNode, context);
}

function againstTerm(
  left: CheckedTerm,
  operator: Comparison,
  node: TermNode,
  context: Context,
): Condition | undefined {
  const expected = left.type === undefined ? undefined : { name: left.name, type: left.type };
  if (left.type?.kind === 'code' && reportNamedCode(left, node, context)) return undefined;
  const right = termOf(node, context, expected);
  if (right === undefined) return undefined;
  const option = optionIn(right.term);
  if (option !== undefined) {
    const name = { name: option, quoted: false, span: right.at };
    return againstValue(left, operator, { kind: 'name', name, span: right.at }, context);
  }
  if (!isComparable(left, context)) return undefined;
  if (left.type !== undefined) equalityOnly({ ...left, type: left.type }, operator, context.scope);
  if (right.term.kind === 'variable') return againstVariable(left, operator, right, context);
  const ordering = operator !== '=' && operator !== '<>';
  return fitTogether(left, right, context, ordering) ? relation(left, operator, right.term) : undefined;
}

/** A code without its quotation marks, or the name of a whole set of codes. */
function reportNamedCode(left: CheckedTerm, node: TermNode, context: Context): boolean {
  const { scope, inHand } = context;
  const name = nameIn(node);
  if (name === undefined || scope.facts.has(name) || scope.parameters.has(name) || inHand.rows.has(name))
    return false;
  const { reporter } = scope.unit;
  const isSet = scope.codeSets.has(name) || scope.codeLists.has(name);
  const text = isSet ? ` ${reporter.written.keywords.Among} ${name}` : `"${name}"`;
  const span = isSet ? { from: left.at.to, to: node.span.to } : node.span;
  const fix = { title: fixTitle('write', { text: text.trim() }), text, span };
  reporter.report('KRIT4065', node.span, { name: left.name }, { fix });
  return true;
}

function optionIn(term: Term): string | undefined {
  return term.kind === 'value' && term.value.kind === 'option' ? term.value.id : undefined;
}

/** A value held on to may be one of several that a row has. */
function againstVariable(
  left: CheckedTerm,
  operator: Comparison,
  right: CheckedTerm,
  context: Context,
): Condition | undefined {
  return fitTogether(left, right, context) ? relation(left, operator, right.term) : undefined;
}

const NOT_COMPARABLE: ReadonlySet<string> = new Set(['record', 'rows', 'either', 'verdict']);

/** Free texts, numbers that identify and whole groups of facts are compared with nothing. */
function isComparable({ type, name, at }: CheckedTerm, { scope }: Context): boolean {
  if (type === undefined) return true;
  switch (type.kind) {
    case 'yes-no':
    case 'tick':
    case 'integer':
    case 'decimal':
    case 'date':
    case 'date-time':
    case 'time':
    case 'one-of':
    case 'several-of':
    case 'code':
    case 'codes':
      return true;
    default:
      scope.unit.reporter.report(NOT_COMPARABLE.has(type.kind) ? 'KRIT4076' : 'KRIT4007', at, { name });
      return false;
  }
}

export function rangeConditionOf(node: Node<'range'>, context: Context): Condition | undefined {
  const left = termOf(node.left, context);
  return left === undefined ? undefined : rangeOf(left, node.range, context);
}

/** Both the earliest and the latest day that are near enough are included. */
export function withinOf(node: Node<'within'>, context: Context): Condition | undefined {
  const { reporter } = context.scope.unit;
  const left = dateTermOf(node.left, context);
  const of = dateTermOf(node.of, context);
  const unit = writtenTimeUnit(node.unit, node.number, context);
  const number = decimalOf(node.number, reporter);
  if (number.includes('.')) reporter.report('KRIT4062', node.number.span, { number: node.number.text });
  if (left === undefined || of === undefined || unit === undefined) return undefined;
  const by = Math.trunc(Number(number));
  const shifted = (size: number): Term => ({ kind: 'shifted', date: of.term, by: size, unit });
  return {
    kind: 'all',
    of: [{ condition: relation(left, '>=', shifted(-by)) }, { condition: relation(left, '<=', shifted(by)) }],
  };
}

/** A number, date or choice alone is no condition; what it is to be is missing. */
export function reportBareTerm(node: Node<'term'>, context: Context): Condition | undefined {
  const found = termOf(node.term, context);
  if (found === undefined) return undefined;
  const { reporter } = context.scope.unit;
  const yes = reporter.written.keywords.Yes;
  const isTruth = found.type?.kind === 'yes-no' || found.type?.kind === 'tick';
  const fix = isTruth
    ? { title: fixTitle('write', { text: `${found.name} = ${yes}` }), text: `${found.name} = ${yes}` }
    : undefined;
  reporter.report('KRIT4068', node.span, { name: found.name }, { fix });
  return undefined;
}
