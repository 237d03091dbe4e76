import type {
  Condition,
  Criterion,
  Fact,
  Indication,
  Requisition,
  Source,
  Example,
} from '@kriterion/catalogue';

import type { CriterionNode, GroupNode } from '../syntax/tree.ts';
import { factsOf, questionsOf, referencesOf } from './criteria.ts';
import { sourceOf } from './decision.ts';
import { factOf } from './facts.ts';
import { membersOf } from './members.ts';
import { raisedQuestions } from './questions.ts';
import type { Scope } from './scope.ts';

/** Readings of all questions that an indication depends on, multiplied: so many ways to read it there may be. */
export const READINGS_LIMIT = 64;

/** The parts of a group that use facts, criteria and questions. */
export interface Users {
  readonly criteria: readonly Criterion[];
  readonly indications: readonly Indication[];
  readonly requisition?: Requisition;
  readonly examples: readonly Example[];
}

function conditionsOf({ criteria, indications }: Pick<Users, 'criteria' | 'indications'>): Condition[] {
  const requirements = indications.flatMap(({ routes }) => routes.flatMap((route) => route.requirements));
  return [...criteria, ...requirements].map(({ condition }) => condition);
}

/** Warns of criteria and readings that nothing uses; in a file with errors the use may be what is wrong. */
export function checkUse(node: GroupNode, users: Users, shared: readonly Criterion[], scope: Scope): void {
  const { reporter } = scope.unit;
  if (reporter.failed) return;
  const conditions = conditionsOf(users);
  const used = new Set([...conditions.flatMap(referencesOf), ...shared.map(({ id }) => id)]);
  const nodes: readonly CriterionNode[] = membersOf(node, 'criterion');
  for (const { id } of nodes) if (!used.has(id.name)) reporter.report('KRIT5010', id.span, { name: id.name });
  const asked = new Set(conditions.flatMap(questionsOf));
  for (const { node: question } of raisedQuestions(node)) {
    const { id, readings } = question;
    if (readings.length > 0 && !asked.has(id.name))
      reporter.report('KRIT5006', id.span, { question: id.name });
  }
}

/** Every question that matters to an indication multiplies the ways to read it; there must not be too many. */
export function checkReadings(node: GroupNode, users: Users, scope: Scope): void {
  const raised = raisedQuestions(node);
  for (const indication of users.indications) {
    const requirements = indication.routes.flatMap((route) => route.requirements);
    const asked = new Set(requirements.flatMap(({ condition }) => questionsBelow(condition, users.criteria)));
    const count = raised
      .filter(({ node: question }) => asked.has(question.id.name))
      .reduce((product, { node: question }) => product * Math.max(question.readings.length, 1), 1);
    const at = membersOf(node, 'indication').find(({ id }) => id.name === indication.id)?.id.span;
    if (count > READINGS_LIMIT && at !== undefined) scope.unit.reporter.report('KRIT5008', at, { count });
  }
}

/** The questions a condition depends on, also through the criteria it names. */
function questionsBelow(condition: Condition, criteria: readonly Criterion[]): readonly string[] {
  const named = new Set(referencesOf(condition));
  const below: Condition[] = [condition];
  for (const id of named) {
    const criterion = criteria.find((candidate) => candidate.id === id);
    if (criterion === undefined) continue;
    below.push(criterion.condition);
    for (const next of referencesOf(criterion.condition)) named.add(next);
  }
  return below.flatMap(questionsOf);
}

/** The facts that criteria, fields or examples of the group use, in order of declaration. */
export function usedFacts(users: Users, scope: Scope): Fact[] {
  const fields = (users.requisition?.sections ?? []).flatMap((section) => section.fields);
  const used = new Set([
    ...conditionsOf(users).flatMap(factsOf),
    ...fields.map(({ fact }) => fact),
    ...users.examples.flatMap(({ facts }) => Object.keys(facts)),
  ]);
  const declared = [...scope.facts.values()].filter(({ node }) => used.has(node.id.name));
  return declared.map(({ node, scope: own }) => factOf(node, own));
}

/** The sources cited anywhere in a group, in order of declaration. */
export function citedSources(group: object, scope: Scope): Source[] {
  const cited = new Set(citationsIn(group));
  const known = new Map(reachableScopes(scope).flatMap((reached) => [...reached.sources]));
  const found = [...known.values()].filter(({ node }) => cited.has(node.id.name));
  return found.map(({ node, scope: own }) => sourceOf(node, own));
}

function citationsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(citationsIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('source' in value && typeof value.source === 'string') return [value.source];
  return Object.values(value).flatMap(citationsIn);
}

/** The scope of the group and those of the libraries whose declarations it can name. */
function reachableScopes(scope: Scope): Scope[] {
  const reached = new Set([scope]);
  for (const from of reached) {
    for (const names of [from.facts, from.sections, from.criteria]) {
      for (const declared of names.values()) reached.add(declared.scope);
    }
  }
  return [...reached];
}
