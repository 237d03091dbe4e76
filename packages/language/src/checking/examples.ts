import type { Criterion, Example, Indication } from '@kriterion/catalogue';

import { given } from '../given.ts';
import type { ExampleNode, NameNode } from '../syntax/tree.ts';
import type { ConditionScope } from './context.ts';
import { decidersOf } from './deciders.ts';
import { originOf, textOf } from './evidence.ts';
import { givenFacts } from './given-facts.ts';
import type { Scope } from './scope.ts';
import { dateOf } from './values.ts';

/** What examples try. */
interface Tried {
  readonly indications: readonly Indication[];
  readonly criteria: readonly Criterion[];
}

/** The same by id. */
interface Known {
  readonly indications: ReadonlyMap<string, Indication>;
  readonly criteria: ReadonlyMap<string, Criterion>;
}

/** The examples of a group; one whose indication is unknown is left out (reported). */
export function examplesOf(
  nodes: readonly ExampleNode[],
  within: ConditionScope,
  { indications, criteria }: Tried,
): Example[] {
  const known: Known = {
    indications: new Map(indications.map((indication) => [indication.id, indication])),
    criteria: new Map(criteria.map((criterion) => [criterion.id, criterion])),
  };
  return nodes
    .map((node) => exampleOf(node, within, known))
    .filter((example): example is Example => example !== undefined);
}

function exampleOf(
  node: ExampleNode,
  { scope, clauseIds }: ConditionScope,
  known: Known,
): Example | undefined {
  const facts = givenFacts(node.facts, scope);
  const on = node.on === undefined ? undefined : dateOf(node.on, scope.unit.reporter);
  const indication = known.indications.get(node.indication.name);
  if (indication === undefined) {
    scope.unknown('indication', node.indication, known.indications.keys());
    return undefined;
  }
  checkDecider(node, indication, known, scope, clauseIds);
  return given({
    name: textOf(node.name),
    indication: indication.id,
    expected: node.expected,
    decidedBy: node.decidedBy?.name,
    outcome: node.outcome,
    on,
    facts,
    departures: departuresOf(node, scope, indication),
    overriddenBy: overriddenBy(node, scope, indication, clauseIds),
    origin: originOf(node.name.span, scope),
  });
}

/** A criterion that is itself in error is no requirement yet; naming it is no second fault. */
function checkDecider(
  { decidedBy, expected }: ExampleNode,
  indication: Indication,
  { criteria }: Known,
  scope: Scope,
  clauseIds: ReadonlyMap<string, NameNode>,
): void {
  if (decidedBy === undefined) return;
  const isRequirement = indication.routes.some((route) =>
    route.requirements.some(({ id }) => id === decidedBy.name),
  );
  if (isRequirement) return;
  const deciders = decidersOf(indication, expected, criteria);
  if (deciders.has(decidedBy.name)) return;
  if (scope.unit.reporter.failed && clauseIds.has(decidedBy.name)) return;
  scope.unknown('requirement', decidedBy, deciders);
}

function departuresOf(
  node: ExampleNode,
  scope: Scope,
  { routes }: Indication,
): Readonly<Record<string, string>> {
  if (node.departures.length === 0) return {};
  const requirements = routes.flatMap((route) => route.requirements);
  const defaults = requirements.filter(({ strength }) => strength === 'default').map(({ id }) => id);
  for (const { criterion } of node.departures) {
    const { name, span } = criterion;
    if (defaults.includes(name)) continue;
    const isAdvice = requirements.some(({ id, strength }) => id === name && strength === 'should');
    if (isAdvice) scope.unit.reporter.report('KRIT5017', span, { criterion: name });
    else if (!scope.unit.reporter.failed || !scope.criteria.has(name))
      scope.unknown('default-criterion', criterion, defaults);
  }
  return Object.fromEntries(node.departures.map(({ criterion, reason }) => [criterion.name, reason.da]));
}

function overriddenBy(
  node: ExampleNode,
  scope: Scope,
  { overrides = [] }: Indication,
  clauseIds: ReadonlyMap<string, NameNode>,
): readonly string[] | undefined {
  if (node.overriddenBy.length === 0) return undefined;
  const known = overrides.map(({ id }) => id);
  for (const name of node.overriddenBy)
    if (!known.includes(name.name) && !(scope.unit.reporter.failed && clauseIds.has(name.name)))
      scope.unknown('override', name, known);
  return node.overriddenBy.map(({ name }) => name);
}
