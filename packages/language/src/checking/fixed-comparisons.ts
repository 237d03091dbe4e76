/** Comparisons of a term with a value that stands in the source. */

import type { Comparison, Condition, Term, Value, ValueType } from '@kriterion/catalogue';

import { fixTitle } from '../diagnostics/saying.ts';
import { given } from '../given.ts';
import type { ValueNode } from '../syntax/tree.ts';
import { comparedValue } from './compared-values.ts';
import type { CheckedTerm, Context } from './context.ts';
import { isOrdered } from './fitting-types.ts';
import { writeQuoted } from './offers.ts';
import type { Place } from './places.ts';
import { codeValue, domainOf } from './value-sets.ts';
import { dateOf, quantityOf } from './values.ts';

/** The term compared with the value, or nothing where the two do not fit (reported). */
export function againstValue(
  left: CheckedTerm,
  operator: Comparison,
  value: ValueNode,
  context: Context,
): Condition | undefined {
  const { type } = left;
  if (type === undefined) {
    const free = freeValue(value, context);
    return free === undefined ? undefined : relation(left, operator, { kind: 'value', value: free });
  }
  switch (type.kind) {
    case 'code':
      return codeComparison(left, type, operator, value, context);
    case 'codes':
    case 'several-of':
      suggestAmong(left, value, context);
      return undefined;
    default: {
      const found = comparedValue({ name: left.name, type, at: left.at }, operator, value, context.scope);
      return found === undefined ? undefined : comparison(left, operator, found);
    }
  }
}

/** A value whose type nobody says; an option or a code has none without its list. */
export function freeValue(node: ValueNode, { scope }: Context): Value | undefined {
  const { reporter } = scope.unit;
  switch (node.kind) {
    case 'yes':
    case 'no':
      return { kind: 'boolean', value: node.kind === 'yes' };
    case 'number':
      return { kind: 'number', quantity: quantityOf(node.number, node.unit, reporter) };
    case 'date': {
      const date = dateOf(node.date, reporter);
      return date === undefined ? undefined : { kind: 'date', date };
    }
    default:
      reporter.report('KRIT4064', node.span, {});
      return undefined;
  }
}

/** The plain case is kept apart: a fact of the patient against a fixed value. */
export function comparison(left: CheckedTerm, operator: Comparison, value: Value): Condition {
  if (value.kind === 'option') left.options?.add(value.id);
  const fact = plainFact(left.term);
  const ordering = operator !== '=' && operator !== '<>' && value.kind === 'option';
  // A moment has a day, and is more than a plain answer.
  if (fact !== undefined && !ordering && left.type?.kind !== 'date-time')
    return { kind: 'compare', fact, operator, value };
  return relation(left, operator, { kind: 'value', value });
}

/** The fact of the patient that a term is, where it is nothing more. */
export function plainFact(term: Term): string | undefined {
  if (term.kind !== 'path' || term.path.row !== undefined || term.path.names.length > 1) return undefined;
  return term.path.names[0];
}

/** Any other comparison; ordered choices bring their order along. A table on the left is its rows joined by or. */
export function relation(left: CheckedTerm, operator: Comparison, right: Term): Condition {
  const { type } = left;
  const ordering = operator !== '=' && operator !== '<>';
  const order =
    ordering && type?.kind === 'one-of' && isOrdered(type) ? type.options.map(({ id }) => id) : undefined;
  const related = (term: Term): Condition => {
    const plain = { kind: 'relation', left: term, operator, right } as const;
    return order === undefined ? plain : { ...plain, order };
  };
  if (left.term.kind !== 'table') return related(left.term);
  const alternatives = left.term.rows.map(({ when, value }): Condition => {
    const compared = related({ kind: 'value', value });
    return { kind: 'all', of: [{ condition: when }, { condition: compared }] };
  });
  return { kind: 'any', of: alternatives.map((condition) => ({ condition })) };
}

/** A place as a term. */
export function termAt({ path, type, name, at, asked }: Place): CheckedTerm {
  return given({ term: { kind: 'path' as const, path }, type, name, at, options: asked?.options });
}

/** One code is looked up like a set of codes, so that its list and its validity hold alike. */
function codeComparison(
  left: CheckedTerm,
  type: Extract<ValueType, { kind: 'code' }>,
  operator: Comparison,
  value: ValueNode,
  { scope }: Context,
): Condition | undefined {
  const { reporter } = scope.unit;
  if (operator !== '=' && operator !== '<>') reporter.report('KRIT4005', left.at, { name: left.name });
  const domain = domainOf(type);
  if (value.kind !== 'text' || left.term.kind !== 'path') {
    const named = value.kind === 'name' ? value.name.name : '';
    const isCode = domain?.kind === 'codes' && domain.codes?.index.has(named) === true;
    const fix = isCode ? writeQuoted(named, named) : undefined;
    reporter.report('KRIT4065', value.span, { name: left.name }, { fix });
    return undefined;
  }
  const code = domain?.kind === 'codes' ? codeValue(value.text, domain, scope) : undefined;
  if (code === undefined) return undefined;
  const set = { include: [{ kind: 'value' as const, value: code }], exclude: [] };
  const member: Condition = { kind: 'member', path: left.term.path, set, list: type.list };
  return operator === '<>' ? { kind: 'not', condition: member } : member;
}

/** Several answers are not equal to one; whether one of them is, is asked with "among". */
function suggestAmong(left: CheckedTerm, value: ValueNode, { scope }: Context): void {
  const { reporter } = scope.unit;
  const among = reporter.written.keywords.Among;
  const words = scope.unit.text.slice(value.span.from, value.span.to);
  const text = ` ${among} { ${words} }`;
  const fix = {
    title: fixTitle('write', { text: `${left.name}${text}` }),
    text,
    span: { from: left.at.to, to: value.span.to },
  };
  reporter.report('KRIT4057', left.at, { name: left.name }, { fix });
}
