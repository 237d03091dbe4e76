import type { Condition, Criterion, Example, Indication, Requisition } from '@kriterion/catalogue';

import type { CriterionNode, GroupNode } from '../syntax/tree.ts';
import { questionsOf, referencesOf, verdictsOf } from './mentions.ts';
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

/** Every condition of the group: of criteria, requirements and exclusions. */
export function conditionsOf({
  criteria,
  indications,
}: Pick<Users, 'criteria' | 'indications'>): Condition[] {
  return [...criteria.map(({ condition }) => condition), ...indications.flatMap(conditionsOfIndication)];
}

function conditionsOfIndication({ routes, exclusions = [] }: Indication): readonly Condition[] {
  const requirements = routes.flatMap((route) => route.requirements);
  return [...requirements, ...exclusions].map(({ condition }) => condition);
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
  const readings = new Map(
    raisedQuestions(node).map(({ node: { id, readings: all } }) => [id.name, Math.max(all.length, 1)]),
  );
  if (readings.size === 0) return;
  const named: Named = {
    criteria: new Map(users.criteria.map(({ id, condition }) => [id, condition])),
    indications: new Map(users.indications.map((indication) => [indication.id, indication])),
  };
  const places = new Map(membersOf(node, 'indication').map(({ id }) => [id.name, id.span]));
  for (const indication of users.indications) {
    const asked = new Set(questionsBelow(indication, named));
    const count = [...asked].reduce((product, id) => product * (readings.get(id) ?? 1), 1);
    const at = places.get(indication.id);
    if (count > READINGS_LIMIT && at !== undefined) scope.unit.reporter.report('KRIT5008', at, { count });
  }
}

/** What conditions name. */
interface Named {
  readonly criteria: ReadonlyMap<string, Condition>;
  readonly indications: ReadonlyMap<string, Indication>;
}

/**
 * The questions that an indication depends on, also through the criteria and indications it names. Derived facts depend
 * on none: they can name neither.
 */
function questionsBelow(indication: Indication, { criteria, indications }: Named): readonly string[] {
  const below = new Set(conditionsOfIndication(indication));
  // The set grows while it is walked; a condition stands in it once.
  for (const condition of below) {
    for (const id of referencesOf(condition)) {
      const named = criteria.get(id);
      if (named !== undefined) below.add(named);
    }
    for (const { indication: id } of verdictsOf(condition)) {
      const named = indications.get(id);
      if (named !== undefined) for (const one of conditionsOfIndication(named)) below.add(one);
    }
  }
  return [...below].flatMap(questionsOf);
}
