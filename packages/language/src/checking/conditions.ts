import type { Clause, Comparison, Condition, Value, ValueType } from '@kriterion/catalogue';

import { given } from '../given.ts';
import type {
  ConditionNode,
  GroupingWord,
  ItemNode,
  NameNode,
  PathNode,
  QuestionNode,
  ValueNode,
} from '../syntax/tree.ts';
import { ownEvidence } from './evidence.ts';
import { valueTypeOf } from './facts.ts';
import type { Declared, Names, Scope } from './scope.ts';
import { comparedValue } from './compared-values.ts';
import { checkId, decimalOf } from './values.ts';
import { wordingOf } from './wording.ts';

/** Where the names of a condition are looked up. */
export interface ConditionScope {
  readonly scope: Scope;
  readonly questions: Names<QuestionNode>;
  /** Ids of requirements and clauses given so far in the group; each may be given once. */
  readonly clauseIds: Map<string, NameNode>;
}

/** The condition, or nothing where a name in it is unknown (which is reported). */
export function conditionOf(node: ConditionNode, within: ConditionScope): Condition | undefined {
  switch (node.kind) {
    case 'grouping':
      return groupingOf(node, within);
    case 'chain':
      return chainOf(node, within);
    case 'parentheses':
      return conditionOf(node.condition, within);
    case 'not':
      return mapped(conditionOf(node.condition, within), (condition) => ({ kind: 'not', condition }));
    case 'compare':
      return comparisonOf(node.path, node.operator, node.value, within.scope);
    case 'among':
      return amongOf(node.path, node.values, within.scope);
    case 'name':
      return referenceOf(node.path, within.scope);
    case 'if-then':
      return paired(node.when, node.then, within, (when, then) => ({ kind: 'if-then', when, then }));
    case 'except':
      return paired(node.condition, node.when, within, (condition, when) => ({
        kind: 'except',
        condition,
        when,
      }));
    case 'waived':
      return paired(node.condition, node.when, within, (condition, when) => ({
        kind: 'waived',
        condition,
        when,
      }));
    case 'by-reading':
      return byReadingOf(node, within);
  }
}

function mapped(
  condition: Condition | undefined,
  make: (condition: Condition) => Condition,
): Condition | undefined {
  return condition === undefined ? undefined : make(condition);
}

/** Both parts are looked at even if one fails, so that every fault is told. */
function paired(
  first: ConditionNode,
  second: ConditionNode,
  within: ConditionScope,
  make: (first: Condition, second: Condition) => Condition,
): Condition | undefined {
  const a = conditionOf(first, within);
  const b = conditionOf(second, within);
  return a === undefined || b === undefined ? undefined : make(a, b);
}

function groupingOf(
  node: Extract<ConditionNode, { kind: 'grouping' }>,
  within: ConditionScope,
): Condition | undefined {
  const { reporter } = within.scope.unit;
  if (node.items.length === 0 && !within.scope.unit.broken) reporter.report('KRIT4012', node.span, {});
  const of = clausesOf(node.items, within);
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
  scope.unit.reporter.report(
    'KRIT2003',
    { from: item.span.to, to: next.span.from },
    {},
    {
      fix: { title: { da: 'Sæt et semikolon', en: 'Put a semicolon' }, text: '; ' },
    },
  );
}

export function clauseOf(item: ItemNode, within: ConditionScope): Clause | undefined {
  const { scope } = within;
  if (item.id !== undefined) declareClause(item.id, within);
  const condition = conditionOf(item.condition, within);
  if (condition === undefined) return undefined;
  const wording =
    item.wording === undefined ? undefined : wordingOf(item.wording, condition, scope.unit.reporter);
  return given({ id: item.id?.name, wording, evidence: ownEvidence(item.evidence, scope), condition });
}

/** Ids of clauses and criteria share one room in a group: an explanation names each by its id alone. */
export function declareClause(id: NameNode, { scope, clauseIds }: ConditionScope): void {
  checkId(id, scope.unit.reporter);
  if (clauseIds.has(id.name))
    scope.unit.reporter.report('KRIT3002', id.span, { kind: 'criterion', name: id.name });
  clauseIds.set(id.name, id);
}

function chainOf(
  node: Extract<ConditionNode, { kind: 'chain' }>,
  within: ConditionScope,
): Condition | undefined {
  const words = new Set(node.words.map(({ word }) => word));
  if (words.size > 1) within.scope.unit.reporter.report('KRIT2004', node.span, {});
  const of = node.operands.map((operand) => conditionOf(operand, within));
  const read = of.filter((condition) => condition !== undefined);
  if (words.size > 1 || read.length !== of.length) return undefined;
  return { kind: words.has('and') ? 'all' : 'any', of: read.map((condition) => ({ condition })) };
}

/** The type of a fact and its name; reported where there is no such fact. */
function factAt(path: PathNode, scope: Scope): { readonly id: string; readonly type: ValueType } | undefined {
  const [name, second] = path.names;
  if (name === undefined) return undefined;
  if (second !== undefined) {
    scope.unknown(
      'fact',
      { ...name, name: `${name.name}.${second.name}`, span: path.span },
      scope.facts.keys(),
    );
    return undefined;
  }
  const found = scope.find(scope.facts, 'fact', name);
  return found === undefined ? undefined : { id: name.name, type: quietTypeOf(found) };
}

/** A fact's type without reporting again what its own declaration reports. */
function quietTypeOf({
  node,
  scope,
}: Declared<{ readonly type: Parameters<typeof valueTypeOf>[0] }>): ValueType {
  return valueTypeOf(node.type, scope);
}

function comparisonOf(
  path: PathNode,
  operator: Comparison,
  value: ValueNode,
  scope: Scope,
): Condition | undefined {
  const fact = factAt(path, scope);
  if (fact === undefined) return undefined;
  const compared: Value | undefined = comparedValue(
    { name: fact.id, type: fact.type, at: path.span },
    operator,
    value,
    scope,
  );
  return compared === undefined ? undefined : { kind: 'compare', fact: fact.id, operator, value: compared };
}

function amongOf(path: PathNode, values: readonly NameNode[], scope: Scope): Condition | undefined {
  const fact = factAt(path, scope);
  if (fact === undefined) return undefined;
  const { reporter } = scope.unit;
  if (fact.type.kind !== 'one-of') {
    reporter.report('KRIT4004', path.span, {
      name: fact.id,
      expected: 'noget andet; »blandt« er for valg (en af { … })',
      expectedEn: 'something else; “among” is for choices (one of { … })',
    });
    return undefined;
  }
  const known = fact.type.options.map(({ id }) => id);
  for (const value of values) if (!known.includes(value.name)) scope.unknown('option', value, known);
  const options = values.map(({ name }) => name);
  options.forEach((option, index) => {
    const value = values[index];
    if (value !== undefined && options.indexOf(option) < index)
      reporter.report('KRIT4015', value.span, { option });
  });
  return { kind: 'among', fact: fact.id, options: [...new Set(options)] };
}

/** A name alone is a criterion; a fact there needs to say what it is to be. */
function referenceOf(path: PathNode, scope: Scope): Condition | undefined {
  const [name] = path.names;
  if (name === undefined) return undefined;
  if (!scope.criteria.has(name.name) && scope.facts.has(name.name)) {
    scope.unit.reporter.report('KRIT4006', path.span, { name: name.name });
    return undefined;
  }
  const found = scope.find(scope.criteria, 'criterion', name);
  return found === undefined ? undefined : { kind: 'criterion', id: name.name };
}

function byReadingOf(
  node: Extract<ConditionNode, { kind: 'by-reading' }>,
  within: ConditionScope,
): Condition | undefined {
  const { scope, questions } = within;
  const question = scope.find(questions, 'question', node.question);
  const cases = node.cases.map(({ reading, condition }) => ({
    reading,
    condition: conditionOf(condition, within),
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
