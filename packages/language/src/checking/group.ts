import { type Criterion, type Group, hashOf, type Indication } from '@kriterion/catalogue';

import { given } from '../given.ts';
import type { CriterionNode, GroupNode, IndicationNode, Span } from '../syntax/tree.ts';
import type { ConditionScope } from './conditions.ts';
import { checkCircles, criterionOf, referencesOf } from './criteria.ts';
import { accountOf, analysisOf, frameOf, pointOf } from './decision.ts';
import { evidenceOf, noteOf, originOf, textOf } from './evidence.ts';
import { exampleOf } from './examples.ts';
import { checkEffects, indicationOf, type IndicationScope } from './indications.ts';
import { meaningOf, shownContentOf } from './meaning.ts';
import { membersOf } from './members.ts';
import { declareQuestions, questionOf, type RaisedQuestion, raisedQuestions } from './questions.ts';
import { requisitionOf } from './requisition.ts';
import type { Declared, Scope } from './scope.ts';
import { checkReadings, checkUse, citedSources, usedFacts } from './use.ts';
import { checkId, dateOf } from './values.ts';

/** The checked group; `scope` is the file's and takes up what the group itself declares. */
export function groupOf(node: GroupNode, scope: Scope): Group {
  checkIdentity(node, scope);
  declareMembers(node, scope);
  const raised = raisedQuestions(node);
  const within: ConditionScope = { scope, questions: declareQuestions(raised, scope), clauseIds: new Map() };
  const identity = identityOf(node, scope);
  const rules = rulesOf(node, raised, within);
  const decision = decisionOf(node, scope);
  const group = { ...identity, ...decision, ...rules, facts: usedFacts(rules, scope) };
  const complete = { ...group, sources: citedSources(group, scope) };
  return {
    ...complete,
    meaningHash: hashOf(meaningOf(complete)),
    contentHash: hashOf(shownContentOf(complete)),
  };
}

function declareMembers(node: GroupNode, scope: Scope): void {
  for (const source of membersOf(node, 'source')) scope.declare(scope.sources, 'source', source);
  for (const fact of membersOf(node, 'fact')) scope.declare(scope.facts, 'fact', fact);
  for (const section of membersOf(node, 'section')) scope.declare(scope.sections, 'section', section);
  for (const criterion of membersOf(node, 'criterion')) scope.declare(scope.criteria, 'criterion', criterion);
}

function checkIdentity(node: GroupNode, scope: Scope): void {
  const { reporter, broken } = scope.unit;
  checkId(node.id, reporter);
  const entered = membersOf(node, 'criteria-not-entered').length === 0;
  const versions = membersOf(node, 'version');
  if (entered && versions.length === 0 && !broken) reporter.report('KRIT5011', node.id.span, {});
  onlyOne(versions, scope, { da: 'Versionen', en: 'The version' });
  onlyOne(membersOf(node, 'requisition'), scope, { da: 'Rekvisitionen', en: 'The requisition' });
  if (!entered && (membersOf(node, 'indication').length > 0 || membersOf(node, 'requisition').length > 0)) {
    reporter.report('KRIT5012', node.id.span, {});
  }
}

function onlyOne(
  nodes: readonly { readonly span: Span }[],
  scope: Scope,
  what: { da: string; en: string },
): void {
  const second = nodes[1];
  if (second !== undefined)
    scope.unit.reporter.report('KRIT5014', second.span, { what: what.da, whatEn: what.en });
}

function identityOf(node: GroupNode, scope: Scope) {
  const validFrom = membersOf(node, 'valid-from')[0]?.date;
  return given({
    id: node.id.name,
    name: textOf(node.name),
    otherNames: membersOf(node, 'other-name').map(({ name, evidence }) => ({
      text: textOf(name),
      evidence: evidenceOf(evidence, scope, name.span),
    })),
    status:
      membersOf(node, 'criteria-not-entered').length > 0
        ? ('criteria-not-entered' as const)
        : ('draft' as const),
    version: membersOf(node, 'version')[0]?.version,
    validFrom: validFrom === undefined ? undefined : dateOf(validFrom, scope.unit.reporter),
    evidence: evidenceOf(node.evidence, scope, node.id.span),
    origin: originOf(node.id.span, scope),
  });
}

/** What is told of the decision and decides nothing. */
function decisionOf(node: GroupNode, scope: Scope) {
  return {
    known: membersOf(node, 'known').map(({ point }) => pointOf(point, scope)),
    frame: membersOf(node, 'frame').flatMap((frame) => frameOf(frame, scope)),
    analyses: membersOf(node, 'analysis').map((analysis) => analysisOf(analysis, scope)),
    accounts: membersOf(node, 'account').map((account) => accountOf(account, scope)),
    notes: membersOf(node, 'note').map((note) => noteOf(note, scope)),
  };
}

/** What decides: criteria, indications, open questions, the requisition, and the examples that try them. */
function rulesOf(node: GroupNode, raised: readonly RaisedQuestion[], within: ConditionScope) {
  const { scope } = within;
  const criteria = criteriaOf(membersOf(node, 'criterion'), within);
  const circular = checkCircles(criteria, scope);
  const shared = sharedCriteria(node, criteria, scope);
  const indicationScope: IndicationScope = { ...within, shared, groupQuestions: membersOf(node, 'question') };
  for (const { node: question } of raised) checkEffects(question, indicationScope);
  const indications = indicationsOf(node, indicationScope);
  const questions = raised.map((question) => questionOf(question, scope));
  const requisition = membersOf(node, 'requisition')[0];
  const ids = indications.map(({ id }) => id);
  const rules = given({
    criteria,
    indications,
    questions,
    requisition: requisition === undefined ? undefined : requisitionOf(requisition, scope, ids),
    examples: membersOf(node, 'example')
      .map((example) => exampleOf(example, within, indications))
      .filter((example) => example !== undefined),
  });
  if (!circular) checkReadings(node, rules, scope);
  checkUse(node, rules, shared, scope);
  return rules;
}

/** The group's own criteria and those of libraries that they name, in order. */
function criteriaOf(nodes: readonly CriterionNode[], within: ConditionScope): Criterion[] {
  const { scope } = within;
  const found = nodes.map((node) => criterionOf(node, within)).filter((criterion) => criterion !== undefined);
  // The list grows while it is walked: a library's criterion may name further ones.
  for (const { condition } of found) {
    for (const id of referencesOf(condition)) {
      const declared = scope.criteria.get(id);
      if (declared === undefined || declared.scope === scope || found.some((known) => known.id === id))
        continue;
      const library = criterionOf(declared.node, { ...within, scope: declared.scope });
      if (library !== undefined) found.push(library);
    }
  }
  return found;
}

function sharedCriteria(node: GroupNode, criteria: readonly Criterion[], scope: Scope): Criterion[] {
  const names = membersOf(node, 'shared-criteria').flatMap((list) => list.names);
  return names.flatMap((name) => {
    const declared = scope.find(scope.criteria, 'criterion', name);
    return declared === undefined ? [] : criteria.filter(({ id }) => id === name.name);
  });
}

function indicationsOf(node: GroupNode, within: IndicationScope): Indication[] {
  const nodes = membersOf(node, 'indication');
  // Indications and sub-indications share one room: each is an address in form, overview and follow-up.
  const names = new Map<string, Declared<IndicationNode>>();
  for (const indication of [...nodes, ...nodes.flatMap(({ routes }) => routes)]) {
    within.scope.declare(names, 'indication', indication);
  }
  return nodes.map((indication, index) => indicationOf(indication, index + 1, within));
}
