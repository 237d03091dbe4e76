import type { Clause, Condition } from '@kriterion/catalogue';

import { fixTitle } from '../diagnostics/saying.ts';
import { given } from '../given.ts';
import type { ConditionNode, GroupingWord, ItemNode, NameNode } from '../syntax/tree.ts';
import { equalTo } from './answer-fixes.ts';
import { placeOf } from './places.ts';
import { checkAlternatives } from './bands.ts';
import { comparisonOf, rangeConditionOf, reportBareTerm, withinOf } from './comparisons.ts';
import { NOTHING_IN_HAND, type ConditionScope, type Context } from './context.ts';
import { dependingOf } from './depending.ts';
import { ownEvidence } from './evidence.ts';
import { allInOf, amongOf } from './memberships.ts';
import { reportMixedChain } from './mixed-chains.ts';
import { aboutRowOf, referenceOf, verdictOf } from './references.ts';
import { differentOf, forSameOf, rowConditionOf } from './rows.ts';
import type { Scope } from './scope.ts';
import { termOf } from './terms.ts';
import { checkId, decimalOf } from './values.ts';
import { wordingOf } from './wording.ts';

export type { ConditionScope } from './context.ts';

type Node<K extends ConditionNode['kind']> = Extract<ConditionNode, { kind: K }>;

/** The condition, or nothing where a name in it is unknown (which is reported). */
export function conditionOf(node: ConditionNode, within: ConditionScope): Condition | undefined {
  return conditionIn(node, contextOf(within));
}

/** The scope with all that reading needs. */
export function contextOf(within: ConditionScope): Context {
  const { inHand = NOTHING_IN_HAND } = within;
  return { ...within, inHand, read: { condition: conditionIn, term: termOf } };
}

/** The condition where names are in hand already. */
export function conditionIn(node: ConditionNode, context: Context): Condition | undefined {
  switch (node.kind) {
    case 'parentheses':
      return conditionIn(node.condition, context);
    case 'rows':
    case 'different':
    case 'for-same':
      return overRowsOf(node, context);
    case 'name':
    case 'about-row':
    case 'is-met':
      return elsewhereOf(node, context);
    default:
      return isPlain(node) ? plainOf(node, context) : compoundOf(node, context);
  }
}

const PLAIN: ReadonlySet<ConditionNode['kind']> = new Set([
  'compare',
  'range',
  'within',
  'among',
  'all-in',
  'is-answered',
  'term',
]);

/** Whether no further condition stands in it. */
function isPlain(node: Plain | Compound): node is Plain {
  return PLAIN.has(node.kind);
}

function elsewhereOf(node: Node<'name' | 'about-row' | 'is-met'>, context: Context): Condition | undefined {
  switch (node.kind) {
    case 'name':
      return referenceOf(node, context);
    case 'about-row':
      return aboutRowOf(node, context);
    case 'is-met':
      return verdictOf(node, context);
  }
}

type Compound = Node<
  'grouping' | 'chain' | 'not' | 'if-then' | 'except' | 'waived' | 'by-reading' | 'depending-on'
>;

function compoundOf(node: Compound, context: Context): Condition | undefined {
  switch (node.kind) {
    case 'grouping':
      return groupingOf(node, context);
    case 'chain':
      return chainOf(node, context);
    case 'not': {
      const condition = conditionIn(node.condition, context);
      return condition === undefined ? undefined : { kind: 'not', condition };
    }
    case 'if-then':
      return paired(node.when, node.then, context, (when, then) => ({ kind: 'if-then', when, then }));
    case 'except':
    case 'waived':
      return paired(node.condition, node.when, context, (condition, when) => ({
        kind: node.kind,
        condition,
        when,
      }));
    case 'by-reading':
      return byReadingOf(node, context);
    case 'depending-on':
      return dependingOf(node, context);
  }
}

function overRowsOf(node: Node<'rows' | 'different' | 'for-same'>, context: Context): Condition | undefined {
  switch (node.kind) {
    case 'rows':
      return rowConditionOf(node, context);
    case 'different':
      return differentOf(node, context);
    case 'for-same':
      return forSameOf(node, context);
  }
}

type Plain = Node<'compare' | 'range' | 'within' | 'among' | 'all-in' | 'is-answered' | 'term'>;

function plainOf(node: Plain, context: Context): Condition | undefined {
  switch (node.kind) {
    case 'compare':
      return comparisonOf(node, context);
    case 'range':
      return rangeConditionOf(node, context);
    case 'within':
      return withinOf(node, context);
    case 'among':
      return amongOf(node, context);
    case 'all-in':
      return allInOf(node, context);
    case 'is-answered':
      reportAnswered(node, context);
      return undefined;
    case 'term':
      return reportBareTerm(node, context);
  }
}

/** Only fields can be asked whether they are filled in; a fact is compared with an answer. */
function reportAnswered({ path, span }: Node<'is-answered'>, context: Context): void {
  const { text, reporter } = context.scope.unit;
  const place = placeOf(path, context);
  const words = text.slice(path.span.from, path.span.to);
  const fixes = place === undefined ? [] : equalTo(words, place.type, span, context);
  reporter.report('KRIT4082', span, {}, { fixes });
}

/** Both parts are looked at even if one fails, so that every fault is told. */
function paired(
  first: ConditionNode,
  second: ConditionNode,
  context: Context,
  make: (first: Condition, second: Condition) => Condition,
): Condition | undefined {
  const a = conditionIn(first, context);
  const b = conditionIn(second, context);
  return a === undefined || b === undefined ? undefined : make(a, b);
}

function groupingOf(node: Node<'grouping'>, context: Context): Condition | undefined {
  const { reporter, broken } = context.scope.unit;
  if (node.items.length === 0 && !broken) reporter.report('KRIT4012', node.span, {});
  const of = clausesOf(node.items, context);
  if (node.word === 'any') checkAlternatives(of, node.span, context);
  if (node.count === undefined) return simpleGrouping(node.word, of);
  const count = Number(decimalOf(node.count, reporter));
  if (!Number.isInteger(count) || count < 1 || count > node.items.length) {
    reporter.report('KRIT4011', node.count.span, { count, size: node.items.length });
  }
  return given({
    kind: 'count' as const,
    min: node.word === 'at-most' ? undefined : count,
    max: node.word === 'at-least' ? undefined : count,
    of,
  });
}

function simpleGrouping(word: GroupingWord, of: readonly Clause[]): Condition {
  if (word === 'any') return { kind: 'any', of };
  return word === 'none' ? { kind: 'none', of } : { kind: 'all', of };
}

/** The items of a list as clauses; two on one line must be parted by a semicolon. */
export function clausesOf(items: readonly ItemNode[], within: ConditionScope): Clause[] {
  items.forEach((item, index) => {
    const next = items[index + 1];
    if (next !== undefined) checkParted(item, next, within.scope);
  });
  return items.map((item) => clauseOf(item, within)).filter((clause) => clause !== undefined);
}

function checkParted(item: ItemNode, next: ItemNode, scope: Scope): void {
  const between = scope.unit.text.slice(item.span.to, next.span.from);
  if (/[;\n]/u.test(between)) return;
  const fix = { title: fixTitle('semicolon'), text: '; ', safe: true };
  scope.unit.reporter.report('KRIT2003', { from: item.span.to, to: next.span.from }, {}, { fix });
}

export function clauseOf(item: ItemNode, within: ConditionScope): Clause | undefined {
  const { scope } = within;
  if (item.id !== undefined) declareClause(item.id, within);
  const condition = conditionOf(item.condition, within);
  if (condition === undefined) return undefined;
  const wording = item.wording === undefined ? undefined : wordingOf(item.wording, condition, within);
  return given({ id: item.id?.name, wording, evidence: ownEvidence(item.evidence, scope), condition });
}

/** Ids of clauses and criteria share one room in a group: an explanation names each by its id alone. */
export function declareClause(id: NameNode, { scope, clauseIds }: ConditionScope): void {
  checkId(id, scope.unit.reporter);
  if (clauseIds.has(id.name))
    scope.unit.reporter.report('KRIT3002', id.span, { kind: 'criterion', name: id.name });
  clauseIds.set(id.name, id);
}

function chainOf(node: Node<'chain'>, context: Context): Condition | undefined {
  const words = new Set(node.words.map(({ word }) => word));
  if (words.size > 1) reportMixedChain(node, context);
  const of = node.operands.map((operand) => conditionIn(operand, context));
  const read = of.filter((condition) => condition !== undefined);
  if (words.size > 1 || read.length !== of.length) return undefined;
  const clauses = read.map((condition) => ({ condition }));
  if (words.has('and')) return { kind: 'all', of: clauses };
  checkAlternatives(clauses, node.span, context);
  return { kind: 'any', of: clauses };
}

function byReadingOf(node: Node<'by-reading'>, context: Context): Condition | undefined {
  const { scope, questions } = context;
  const question = scope.find(questions, 'question', node.question);
  const cases = node.cases.map(({ reading, condition }) => ({
    reading,
    condition: conditionIn(condition, context),
  }));
  if (question === undefined) return undefined;
  const known = question.node.readings.map(({ id }) => id.name);
  for (const { reading } of cases)
    if (!known.includes(reading.name)) scope.unknown('reading', reading, known);
  const missing = known.filter((id) => !cases.some(({ reading }) => reading.name === id));
  if (missing.length > 0) {
    scope.unit.reporter.report('KRIT5005', node.question.span, {
      question: node.question.name,
      missing: missing.join(', '),
    });
  }
  const whole = cases.flatMap(({ reading, condition }) =>
    condition === undefined ? [] : [{ reading: reading.name, condition }],
  );
  return { kind: 'by-reading', question: node.question.name, cases: whole };
}
