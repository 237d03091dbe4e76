/** What a condition rests on: facts, readings, and other criteria, each before those that refer to it. */

import type { Condition, Criterion, Group } from '@kriterion/catalogue';

/** What the code of a condition needs to be given. */
export interface Needs {
  readonly facts: boolean;
  readonly readings: boolean;
  /** Ids of the criteria it names itself, in order of first mention. */
  readonly criteria: readonly string[];
}

/** What the condition itself (not the criteria it names) needs. */
export function needsOf(condition: Condition): Needs {
  const found = [...nodesOf(condition)];
  return {
    facts: found.some((node) => node.kind === 'compare' || node.kind === 'among'),
    readings: found.some((node) => node.kind === 'by-reading'),
    criteria: [...new Set(found.flatMap((node) => (node.kind === 'criterion' ? [node.id] : [])))],
  };
}

/** The criteria that the conditions reach, each after those it names. */
export function reachedCriteria(group: Group, conditions: readonly Condition[]): readonly Criterion[] {
  const byId = new Map(group.criteria.map((criterion) => [criterion.id, criterion]));
  const reached = new Map<string, Criterion>();
  const visit = (condition: Condition): void => {
    for (const id of needsOf(condition).criteria) {
      const criterion = byId.get(id);
      if (criterion === undefined)
        throw new Error(`the catalogue refers to a criterion it does not have: ${id}`);
      if (reached.has(id)) continue;
      visit(criterion.condition);
      reached.set(id, criterion);
    }
  };
  conditions.forEach(visit);
  return [...reached.values()];
}

/** The questions that decide one of the conditions, in the order of the group. */
export function questionsIn(group: Group, conditions: readonly Condition[]): Group['questions'] {
  const asked = new Set(
    conditions.flatMap((condition) =>
      [...nodesOf(condition)].flatMap((node) => (node.kind === 'by-reading' ? [node.question] : [])),
    ),
  );
  return group.questions.filter((question) => asked.has(question.id));
}

/** The condition and all below it, criteria it names aside. */
export function* nodesOf(condition: Condition): Generator<Condition> {
  yield condition;
  for (const part of partsOf(condition)) yield* nodesOf(part);
}

function partsOf(condition: Condition): readonly Condition[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
    case 'none':
    case 'count':
      return condition.of.map((clause) => clause.condition);
    case 'not':
      return [condition.condition];
    case 'if-then':
      return [condition.when, condition.then];
    case 'except':
    case 'waived':
      return [condition.condition, condition.when];
    case 'by-reading':
      return condition.cases.map((one) => one.condition);
    default:
      return [];
  }
}
