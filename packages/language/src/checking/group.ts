import { hashOf, type Criterion, type Evidence, type Fact, type Group, type Indication, type Source } from '@kriterion/catalogue';

import { given } from '../given.ts';
import type { CriterionNode, GroupMember, GroupNode, IndicationNode } from '../syntax/tree.ts';
import { checkCircles, criterionOf, factsOf, questionsOf, referencesOf } from './criteria.ts';
import { accountOf, analysisOf, frameOf, pointOf, sourceOf } from './decision.ts';
import { evidenceOf, noteOf, originOf, textOf } from './evidence.ts';
import { exampleOf } from './examples.ts';
import { factOf } from './facts.ts';
import { checkEffects, indicationOf, READINGS_LIMIT, type IndicationScope } from './indications.ts';
import { meaningOf, shownContentOf } from './meaning.ts';
import { declareQuestions, questionOf, raisedQuestions } from './questions.ts';
import { requisitionOf } from './requisition.ts';
import type { Declared, Scope } from './scope.ts';
import { checkId, dateOf } from './values.ts';

type Kind = GroupMember['kind'];

/** `indication` members share their node with sub-indications; the others are told apart by their kind alone. */
type MemberOf<K extends Kind> = K extends 'indication' ? IndicationNode : Extract<GroupMember, { kind: K }>;

function membersOf<K extends Kind>(group: GroupNode, kind: K): MemberOf<K>[] {
  return group.members.filter((member): member is GroupMember & MemberOf<K> => member.kind === kind);
}

/** The checked group; `scope` is the file's and takes up what the group itself declares. */
export function groupOf(node: GroupNode, scope: Scope): Group {
  const { reporter } = scope.unit;
  checkId(node.id, reporter);
  checkIdentity(node, scope);
  for (const source of membersOf(node, 'source')) scope.declare(scope.sources, 'source', source);
  for (const fact of membersOf(node, 'fact')) scope.declare(scope.facts, 'fact', fact);
  for (const section of membersOf(node, 'section')) scope.declare(scope.sections, 'section', section);
  const nodes = membersOf(node, 'criterion');
  for (const criterion of nodes) scope.declare(scope.criteria, 'criterion', criterion);
  const raised = raisedQuestions(node);
  const questionNames = declareQuestions(raised, scope);
  const within = { scope, questions: questionNames, clauseIds: new Map() };
  const criteria = criteriaOf(nodes, scope, within);
  const circular = checkCircles(criteria, scope);
  const shared = sharedCriteria(node, criteria, scope);
  const indicationScope: IndicationScope = { ...within, shared, groupQuestions: membersOf(node, 'question') };
  for (const { node: question } of raised) checkEffects(question, indicationScope);
  const indications = indicationsOf(node, indicationScope);
  const questions = raised.map((question) => questionOf(question, scope));
  if (!circular) checkReadings(node, indications, criteria, scope);
  checkUse(nodes, criteria, indications, shared, raised.map(({ node: question }) => question), scope);
  const [frame] = [membersOf(node, 'frame').flatMap((part) => frameOf(part, scope))];
  const requisition = onlyOne(membersOf(node, 'requisition'), scope, { da: 'Rekvisitionen', en: 'The requisition' });
  const ids = indications.map(({ id }) => id);
  const group = given({
    id: node.id.name,
    name: textOf(node.name),
    otherNames: membersOf(node, 'other-name').map(({ name, evidence }) => ({ text: textOf(name), evidence: evidenceOf(evidence, scope, name.span) })),
    status: membersOf(node, 'criteria-not-entered').length > 0 ? ('criteria-not-entered' as const) : ('draft' as const),
    version: membersOf(node, 'version')[0]?.version,
    validFrom: validFromOf(node, scope),
    evidence: evidenceOf(node.evidence, scope, node.id.span),
    known: membersOf(node, 'known').map(({ point }) => pointOf(point, scope)),
    frame: frame ?? [],
    analyses: membersOf(node, 'analysis').map((analysis) => analysisOf(analysis, scope)),
    accounts: membersOf(node, 'account').map((account) => accountOf(account, scope)),
    criteria,
    indications,
    questions,
    notes: membersOf(node, 'note').map((note) => noteOf(note, scope)),
    requisition: requisition === undefined ? undefined : requisitionOf(requisition, scope, ids),
    examples: membersOf(node, 'example').map((example) => exampleOf(example, scope, indications)).filter((example) => example !== undefined),
    origin: originOf(node.id.span, scope),
  });
  const whole = { ...group, facts: usedFacts(group, scope), sources: [] as readonly Source[] };
  const complete = { ...whole, sources: citedSources(whole, scope) };
  return { ...complete, meaningHash: hashOf(meaningOf(complete)), contentHash: hashOf(shownContentOf(complete)) };
}

function checkIdentity(node: GroupNode, scope: Scope): void {
  const { reporter, broken } = scope.unit;
  const entered = membersOf(node, 'criteria-not-entered').length === 0;
  if (entered && membersOf(node, 'version').length === 0 && !broken) reporter.report('KRIT5011', node.id.span, {});
  onlyOne(membersOf(node, 'version'), scope, { da: 'Versionen', en: 'The version' });
  if (!entered && (membersOf(node, 'indication').length > 0 || membersOf(node, 'requisition').length > 0)) {
    reporter.report('KRIT5012', node.id.span, {});
  }
}

function onlyOne<N extends { readonly span: { from: number; to: number } }>(nodes: readonly N[], scope: Scope, what: { da: string; en: string }): N | undefined {
  const [first, second] = nodes;
  if (second !== undefined) scope.unit.reporter.report('KRIT5014', second.span, { what: what.da, whatEn: what.en });
  return first;
}

function validFromOf(node: GroupNode, scope: Scope): string | undefined {
  const date = membersOf(node, 'valid-from')[0]?.date;
  return date === undefined ? undefined : dateOf(date, scope.unit.reporter);
}

/** The group's own criteria and those of libraries that they name, in order. */
function criteriaOf(nodes: readonly CriterionNode[], scope: Scope, within: Parameters<typeof criterionOf>[1]): Criterion[] {
  const own = nodes.map((node) => criterionOf(node, within)).filter((criterion) => criterion !== undefined);
  const found = [...own];
  for (let at = 0; at < found.length; at += 1) {
    for (const id of referencesOf(found[at]?.condition ?? { kind: 'always' })) {
      const declared: Declared<CriterionNode> | undefined = scope.criteria.get(id);
      if (declared === undefined || declared.scope === scope || found.some((criterion) => criterion.id === id)) continue;
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
  const names = new Map<string, Declared<IndicationNode>>();
  for (const indication of nodes) within.scope.declare(names, 'indication', indication);
  const routes = new Map<string, Declared<IndicationNode>>();
  for (const route of nodes.flatMap((indication) => indication.routes)) within.scope.declare(routes, 'indication', route);
  return nodes.map((indication, index) => indicationOf(indication, index + 1, within));
}

/** Every question that matters to an indication multiplies the ways to read it; there must not be too many. */
function checkReadings(node: GroupNode, indications: readonly Indication[], criteria: readonly Criterion[], scope: Scope): void {
  const raised = raisedQuestions(node);
  for (const indication of indications) {
    const asked = new Set(indication.routes.flatMap((route) => route.requirements.flatMap(({ condition }) => questionsBelow(condition, criteria))));
    const count = raised
      .filter(({ node: question }) => asked.has(question.id.name))
      .reduce((product, { node: question }) => product * Math.max(question.readings.length, 1), 1);
    const at = membersOf(node, 'indication').find(({ id }) => id.name === indication.id)?.id.span;
    if (count > READINGS_LIMIT && at !== undefined) scope.unit.reporter.report('KRIT5008', at, { count });
  }
}

/** The questions a condition depends on, also through the criteria it names. */
function questionsBelow(condition: Parameters<typeof questionsOf>[0], criteria: readonly Criterion[]): readonly string[] {
  const below = referencesBelow(condition, criteria).map((id) => criteria.find((criterion) => criterion.id === id)?.condition);
  return [condition, ...below].flatMap((part) => (part === undefined ? [] : questionsOf(part)));
}

function referencesBelow(condition: Parameters<typeof questionsOf>[0], criteria: readonly Criterion[]): readonly string[] {
  const found = new Set(referencesOf(condition));
  for (const id of found) {
    const named = criteria.find((criterion) => criterion.id === id);
    if (named !== undefined) for (const next of referencesOf(named.condition)) found.add(next);
  }
  return [...found];
}

/** Warns of criteria and readings that nothing uses; in a file with errors the use may be what is wrong. */
function checkUse(
  nodes: readonly CriterionNode[],
  criteria: readonly Criterion[],
  indications: readonly Indication[],
  shared: readonly Criterion[],
  questions: readonly MemberOf<'question'>[],
  scope: Scope,
): void {
  if (scope.unit.reporter.failed) return;
  const requirements = indications.flatMap(({ routes }) => routes.flatMap((route) => route.requirements));
  const conditions = [...requirements.map(({ condition }) => condition), ...criteria.map(({ condition }) => condition)];
  const used = new Set([...conditions.flatMap(referencesOf), ...shared.map(({ id }) => id)]);
  for (const { id } of nodes) if (!used.has(id.name)) scope.unit.reporter.report('KRIT5010', id.span, { name: id.name });
  const asked = new Set(conditions.flatMap(questionsOf));
  for (const { id, readings } of questions) {
    if (readings.length > 0 && !asked.has(id.name)) scope.unit.reporter.report('KRIT5006', id.span, { question: id.name });
  }
}

type Unfinished = Pick<Group, 'criteria' | 'indications' | 'requisition' | 'examples'>;

/** The facts that criteria, fields or examples of the group use, in order of declaration. */
function usedFacts(group: Unfinished, scope: Scope): Fact[] {
  const conditions = [
    ...group.criteria.map(({ condition }) => condition),
    ...group.indications.flatMap(({ routes }) => routes.flatMap((route) => route.requirements.map(({ condition }) => condition))),
  ];
  const fields = group.requisition?.sections.flatMap((section: { readonly fields: readonly { readonly fact?: string }[] }) => section.fields) ?? [];
  const used = new Set([
    ...conditions.flatMap(factsOf),
    ...fields.flatMap(({ fact }) => (fact === undefined ? [] : [fact])),
    ...group.examples.flatMap(({ facts }) => Object.keys(facts)),
  ]);
  return [...scope.facts.values()].filter(({ node }) => used.has(node.id.name)).map(({ node, scope: own }) => factOf(node, own));
}

/** The sources cited anywhere in the group, in order of declaration. */
function citedSources(group: object, scope: Scope): Source[] {
  const cited = new Set<string>();
  JSON.stringify(group, (_key, value: unknown) => {
    if (isEvidence(value)) for (const { source } of value.citations) cited.add(source);
    return value;
  });
  const known = new Map([...allSources(scope)].map((declared) => [declared.node.id.name, declared]));
  return [...cited]
    .map((id) => known.get(id))
    .filter((declared) => declared !== undefined)
    .map(({ node, scope: own }) => sourceOf(node, own))
    .sort((a, b) => [...known.keys()].indexOf(a.id) - [...known.keys()].indexOf(b.id));
}

/** The group's sources and those that the files it uses may name. */
function allSources(scope: Scope): Set<Scope['sources'] extends Map<string, infer D> ? D : never> {
  const reached = new Set([scope]);
  for (const from of reached) {
    for (const names of [from.facts, from.sections, from.criteria]) {
      for (const { scope: next } of names.values()) reached.add(next);
    }
  }
  return new Set([...reached].flatMap((from) => [...from.sources.values()]));
}

function isEvidence(value: unknown): value is Evidence {
  return typeof value === 'object' && value !== null && 'citations' in value && Array.isArray(value.citations);
}

