/** What decides: criteria, indications, open questions, the requisition, and the examples that try them. */

import type { Criterion, Exclusion, Indication } from '@kriterion/catalogue';

import { given } from '../given.ts';
import type { GroupNode, IndicationNode } from '../syntax/tree.ts';
import type { ConditionScope } from './context.ts';
import { Criteria } from './criteria.ts';
import { CriterionStore } from './criterion-store.ts';
import { examplesOf } from './examples.ts';
import { exclusionOf, overrideOf } from './exclusions.ts';
import { checkEffects, indicationOf, type IndicationScope } from './indications.ts';
import { membersOf } from './members.ts';
import { questionOf, type RaisedQuestion } from './questions.ts';
import { checkCircles } from './reference-circles.ts';
import { requisitionOf } from './requisition.ts';
import { checkRowQuestions } from './row-criteria.ts';
import type { Declared } from './scope.ts';
import { checkReadings, checkUse } from './use.ts';

export function rulesOf(node: GroupNode, raised: readonly RaisedQuestion[], outer: ConditionScope) {
  const { scope } = outer;
  const nodes = membersOf(node, 'indication');
  const store = new CriterionStore();
  const indicationNodes = declaredIndications(nodes, outer);
  const within: ConditionScope = {
    ...outer,
    store,
    indications: indicationNodes,
    group: { id: node.id.name, scope },
  };
  const criteria = new Criteria(within, store);
  criteria.add(membersOf(node, 'criterion'));
  const shared = sharedCriteria(node, criteria, store, within);
  const indicationScope: IndicationScope = {
    ...within,
    shared,
    groupExclusions: exclusionsOf(node, within),
    groupOverrides: membersOf(node, 'override').map((override) => overrideOf(override, within)),
    groupQuestions: membersOf(node, 'question'),
  };
  for (const { node: question } of raised) checkEffects(question, indicationScope);
  const indications = nodes.map((one, index) => indicationOf(one, index + 1, indicationScope));
  criteria.follow();
  checkRowQuestions(store);
  const tried = { indications, criteria: criteria.all };
  const rules = given({
    criteria: criteria.all satisfies readonly Criterion[],
    indications: indications satisfies readonly Indication[],
    questions: raised.map((question) => questionOf(question, scope)),
    requisition: requisitionIn(node, indications, within),
    examples: examplesOf(membersOf(node, 'example'), within, tried),
  });
  if (!checkCircles(rules, nodes, store, scope)) checkReadings(node, rules, scope);
  checkUse(node, rules, shared, scope);
  return rules;
}

function exclusionsOf(node: GroupNode, within: ConditionScope): Exclusion[] {
  return membersOf(node, 'exclusion')
    .map((exclusion) => exclusionOf(exclusion, 'group', within))
    .filter((exclusion): exclusion is Exclusion => exclusion !== undefined);
}

function requisitionIn(node: GroupNode, indications: readonly Indication[], { scope }: ConditionScope) {
  const requisition = membersOf(node, 'requisition')[0];
  if (requisition === undefined) return undefined;
  return requisitionOf(
    requisition,
    scope,
    indications.map(({ id }) => id),
  );
}

/** Indications and sub-indications share one room: each is an address in form, overview and follow-up. */
function declaredIndications(
  nodes: readonly IndicationNode[],
  { scope }: ConditionScope,
): ReadonlyMap<string, IndicationNode> {
  const names = new Map<string, Declared<IndicationNode>>();
  for (const indication of [...nodes, ...nodes.flatMap(({ routes }) => routes)])
    scope.declare(names, 'indication', indication);
  return new Map(nodes.map((indication) => [indication.id.name, indication]));
}

function sharedCriteria(
  node: GroupNode,
  criteria: Criteria,
  store: CriterionStore,
  { scope }: ConditionScope,
): Criterion[] {
  const names = membersOf(node, 'shared-criteria').flatMap((list) => list.names);
  const declared = names.map((name) => scope.find(scope.criteria, 'criterion', name));
  for (const found of declared) if (found !== undefined) store.name(found);
  criteria.follow();
  const byId = new Map(criteria.all.map((criterion) => [criterion.id, criterion]));
  return names.flatMap((name) => {
    const found = byId.get(name.name);
    if (found?.about === undefined) return found === undefined ? [] : [found];
    scope.unit.reporter.report('KRIT4073', name.span, { name: name.name });
    return [];
  });
}
