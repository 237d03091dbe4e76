/** Numbers, dates and choices that are compared or derived, with what type each is. */

import type { Term, TimeUnit, Value, ValueType } from '@kriterion/catalogue';

import type { DateNode, NameNode, PathNode, TermNode, UnitNode, ValueNode } from '../syntax/tree.ts';
import { comparedValue } from './compared-values.ts';
import { wordsAt, type CheckedTerm, type Context, type Expected } from './context.ts';
import { isDay, isNumber } from './fitting-types.ts';
import { freeValue, termAt } from './fixed-comparisons.ts';
import { checkOptionHidden } from './hiding.ts';
import { valuesAmongOf } from './memberships.ts';
import { placeOf } from './places.ts';
import { aggregateOf, countOf, distinctOf } from './row-numbers.ts';
import { scoreOf } from './scores.ts';
import { tableOf } from './tables.ts';
import { timeUnitOf } from './units.ts';
import { typeOfValue } from './value-types.ts';
import { decimalOf, writtenDate } from './values.ts';

type Node<K extends TermNode['kind']> = Extract<TermNode, { kind: K }>;

/** The term, or nothing where it could not be made out (reported). */
export function termOf(node: TermNode, context: Context, expected?: Expected): CheckedTerm | undefined {
  switch (node.kind) {
    case 'value':
      return valueTermOf(node.value, context, expected);
    case 'path':
      return pathTermOf(node.path, context, expected);
    case 'count':
      return countOf(node, context);
    case 'distinct':
      return distinctOf(node, context);
    case 'aggregate':
      return aggregateOf(node, context);
    case 'values-among':
      return valuesAmongOf(node, context);
    case 'elapsed':
      return elapsedOf(node, context);
    case 'shifted':
      return shiftedOf(node, context);
    case 'choice':
      return choiceOf(node, context, expected);
    case 'table':
      return tableOf(node, context, expected);
    case 'score':
      return scoreOf(node, context);
  }
}

function valueTermOf(node: ValueNode, context: Context, expected?: Expected): CheckedTerm | undefined {
  if (node.kind === 'name') return namedOf(node.name, context, expected);
  const name = wordsAt(node.span, context);
  const value =
    expected === undefined
      ? freeValue(node, context)
      : comparedValue({ ...expected, at: node.span }, '=', node, context.scope);
  if (value === undefined) return undefined;
  const type = expected?.type ?? typeOfValue(value);
  return { term: { kind: 'value', value }, type, name, at: node.span };
}

function pathTermOf(node: PathNode, context: Context, expected?: Expected): CheckedTerm | undefined {
  const [name, second] = node.names;
  if (name !== undefined && second === undefined) return namedOf(name, context, expected);
  const place = placeOf(node, context);
  return place === undefined ? undefined : termAt(place);
}

/** What a name alone stands for is told by what it is compared with: an option there, or else something in hand. */
function namedOf(name: NameNode, context: Context, expected?: Expected): CheckedTerm | undefined {
  const options = expected !== undefined && 'options' in expected.type ? expected.type.options : [];
  const at = name.span;
  checkOptionHidden(
    name,
    options.map(({ id }) => id),
    context,
  );
  const variable = context.inHand.variables.get(name.name);
  if (variable !== undefined)
    return { term: { kind: 'variable', name: name.name }, type: variable, name: name.name, at };
  if (options.some(({ id }) => id === name.name)) {
    const value: Value = { kind: 'option', id: name.name };
    return { term: { kind: 'value', value }, type: expected?.type, name: name.name, at };
  }
  const parameter = parameterNamed(name, context);
  if (parameter !== undefined) return parameter;
  if (options.length > 0 && !isKnown(name, context)) {
    context.scope.unknown('option', name, [
      ...options.map(({ id }) => id),
      ...context.inHand.variables.keys(),
    ]);
    return undefined;
  }
  const place = placeOf({ names: [name], span: at }, context);
  return place === undefined ? undefined : termAt(place);
}

function isKnown({ name }: NameNode, { scope, inHand }: Context): boolean {
  const siblings = inHand.siblings?.type;
  const beside =
    siblings !== undefined && 'members' in siblings && siblings.members.some(({ id }) => id === name);
  return beside || scope.facts.has(name) || inHand.rows.has(name);
}

function parameterNamed(name: NameNode, context: Context): CheckedTerm | undefined {
  const { scope } = context;
  const parameter = scope.parameters.get(name.name);
  if (parameter === undefined) return undefined;
  scope.used.add(parameter.node);
  const { value } = parameter.node;
  const type = value === undefined ? undefined : typeOfNode(value, { ...context, scope: parameter.scope });
  return { term: { kind: 'parameter', id: name.name }, type, name: name.name, at: name.span };
}

function typeOfNode(node: ValueNode, context: Context): ValueType | undefined {
  if (node.kind !== 'number' && node.kind !== 'date') return undefined;
  const value = freeValue(node, context);
  return value === undefined ? undefined : typeOfValue(value);
}

/** The unit of time written, or nothing (reported); `after` is where it is missing. */
export function writtenTimeUnit(
  unit: UnitNode | undefined,
  after: { readonly span: { readonly from: number; readonly to: number } },
  { scope }: Context,
): TimeUnit | undefined {
  const found = unit === undefined ? undefined : timeUnitOf(unit.name, scope.run.languages);
  if (found === undefined) scope.unit.reporter.report('KRIT4059', unit?.span ?? after.span, {});
  return found;
}

/** A term that must be a date. */
export function dateTermOf(node: TermNode, context: Context): CheckedTerm | undefined {
  const date = node.kind === 'value' ? writtenDate(node.value) : undefined;
  const found = date === undefined ? context.read.term(node, context) : writtenDateTerm(date, context);
  if (found === undefined) return undefined;
  if (found.type === undefined || isDay(found.type)) return found;
  context.scope.unit.reporter.report('KRIT4060', node.span, { name: found.name });
  return undefined;
}

function writtenDateTerm(date: DateNode, context: Context): CheckedTerm | undefined {
  return valueTermOf({ kind: 'date', date, span: date.span }, context);
}

function elapsedOf(node: Node<'elapsed'>, context: Context): CheckedTerm | undefined {
  const unit = writtenTimeUnit(node.unit, node.unit, context);
  const from = dateTermOf(node.from, context);
  const to = dateTermOf(node.to, context);
  if (unit === undefined || from === undefined || to === undefined) return undefined;
  return {
    term: { kind: 'elapsed', unit, from: from.term, to: to.term },
    type: { kind: 'integer', unit: node.unit.name },
    name: wordsAt(node.span, context),
    at: node.span,
  };
}

function shiftedOf(node: Node<'shifted'>, context: Context): CheckedTerm | undefined {
  const { reporter } = context.scope.unit;
  const date = dateTermOf(node.date, context);
  const unit = writtenTimeUnit(node.unit, node.by, context);
  const by = decimalOf(node.by, reporter);
  if (by.includes('.')) reporter.report('KRIT4062', node.by.span, { number: node.by.text });
  if (date === undefined || unit === undefined) return undefined;
  const size = Math.trunc(Number(by));
  return {
    term: { kind: 'shifted', date: date.term, by: node.sign === '-' ? -size : size, unit },
    type: { kind: 'date' },
    name: wordsAt(node.span, context),
    at: node.span,
  };
}

function choiceOf(node: Node<'choice'>, context: Context, expected?: Expected): CheckedTerm | undefined {
  const when = context.read.condition(node.when, context);
  const then = termOf(node.then, context, expected);
  const otherwise = termOf(node.otherwise, context, expected ?? expectationOf(then));
  if (when === undefined || then === undefined || otherwise === undefined) return undefined;
  const term: Term = { kind: 'choice', when, then: then.term, otherwise: otherwise.term };
  const type = then.type ?? otherwise.type;
  return { term, type: widened(type, otherwise.type), name: wordsAt(node.span, context), at: node.span };
}

/** What the other branch of a choice is must fit what this one is; a limit of its own it has not. */
function expectationOf(then: CheckedTerm | undefined): Expected | undefined {
  if (then?.type === undefined) return undefined;
  return { name: then.name, type: widened(then.type, undefined) ?? then.type };
}

/** Of two numbers a whole one and a decimal are decimals together, and bounds of one are none of the other. */
function widened(type: ValueType | undefined, other: ValueType | undefined): ValueType | undefined {
  if (!isNumber(type)) return type;
  const kind = isNumber(other) && other.kind === 'integer' && type.kind === 'integer' ? 'integer' : 'decimal';
  return type.unit === undefined ? { kind } : { kind, unit: type.unit };
}
