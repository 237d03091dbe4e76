import type { Example, FactValue, Indication, ValueType } from '@kriterion/catalogue';

import { given } from '../given.ts';
import type { ExampleNode, NameNode, ValueNode } from '../syntax/tree.ts';
import { comparedValue } from './compared-values.ts';
import type { ConditionScope } from './conditions.ts';
import { originOf, textOf } from './evidence.ts';
import { valueTypeOf } from './facts.ts';
import type { Scope } from './scope.ts';

/** The example, or nothing where its indication is unknown (reported). */
export function exampleOf(
  node: ExampleNode,
  { scope, clauseIds }: ConditionScope,
  indications: readonly Indication[],
): Example | undefined {
  const facts = factValues(node, scope);
  const indication = indications.find(({ id }) => id === node.indication.name);
  if (indication === undefined) {
    scope.unknown(
      'indication',
      node.indication,
      indications.map(({ id }) => id),
    );
    return undefined;
  }
  const requirements = indication.routes.flatMap((route) => route.requirements);
  checkDecider(
    node.decidedBy,
    requirements.map(({ id }) => id),
    scope,
    clauseIds,
  );
  const defaults = requirements.filter(({ strength }) => strength === 'default').map(({ id }) => id);
  return given({
    name: textOf(node.name),
    indication: indication.id,
    expected: node.expected,
    decidedBy: node.decidedBy?.name,
    facts,
    departures: departuresOf(node, scope, defaults),
    origin: originOf(node.name.span, scope),
  });
}

/** A criterion that is itself in error is no requirement yet; naming it is no second fault. */
function checkDecider(
  name: NameNode | undefined,
  requirements: readonly string[],
  scope: Scope,
  clauseIds: ReadonlyMap<string, NameNode>,
): void {
  if (name === undefined || requirements.includes(name.name)) return;
  if (scope.unit.reporter.failed && clauseIds.has(name.name)) return;
  scope.unknown('requirement', name, requirements);
}

function departuresOf(
  node: ExampleNode,
  scope: Scope,
  defaults: readonly string[],
): Readonly<Record<string, string>> {
  for (const { criterion } of node.departures) {
    if (
      defaults.includes(criterion.name) ||
      (scope.unit.reporter.failed && scope.criteria.has(criterion.name))
    )
      continue;
    scope.unknown('default-criterion', criterion, defaults);
  }
  return Object.fromEntries(node.departures.map(({ criterion, reason }) => [criterion.name, reason.da]));
}

function factValues(node: ExampleNode, scope: Scope): Readonly<Record<string, FactValue>> {
  const values: Record<string, FactValue> = {};
  for (const { fact, value } of node.facts) {
    const found = scope.find(scope.facts, 'fact', fact);
    if (found === undefined) continue;
    if (Object.hasOwn(values, fact.name))
      scope.unit.reporter.report('KRIT3002', fact.span, { kind: 'fact', name: fact.name });
    const read = factValueOf(fact, valueTypeOf(found.node.type, found.scope), value, scope);
    if (read !== undefined) values[fact.name] = read;
  }
  return values;
}

function factValueOf(fact: NameNode, type: ValueType, node: ValueNode, scope: Scope): FactValue | undefined {
  if (node.kind === 'text') {
    if (type.kind === 'text') return { text: node.text.da };
    scope.unit.reporter.report('KRIT4016', node.span, { name: fact.name });
    return undefined;
  }
  const value = comparedValue({ name: fact.name, type, at: fact.span }, '=', node, scope);
  switch (value?.kind) {
    case 'boolean':
      return { boolean: value.value };
    case 'option':
      return { option: value.id };
    case 'number':
      return { number: value.quantity.value };
    case 'date':
      return { date: value.date };
    case undefined:
      return undefined;
  }
}
