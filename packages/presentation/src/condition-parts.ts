import type { Condition, Criterion, Group } from '@kriterion/catalogue';

/** The conditions that the condition is made of; a reference to a criterion is made of that criterion's condition. */
function partsOf(condition: Condition, group: Group): readonly Condition[] {
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
    case 'criterion':
      return [criterionOf(condition.id, group)?.condition ?? []].flat();
    default:
      return [];
  }
}

/** The ids of the questions that decide how the condition is read, each once, in order. */
export function questionsIn(condition: Condition, group: Group): readonly string[] {
  const own = condition.kind === 'by-reading' ? [condition.question] : [];
  const below = partsOf(condition, group).flatMap((part) => questionsIn(part, group));
  return [...new Set([...own, ...below])];
}

/** The group's criterion with this id. */
export function criterionOf(id: string, group: Group): Criterion | undefined {
  return group.criteria.find((one) => one.id === id);
}

/** Whether the condition asks about one fact alone, so that a sentence says it all. */
export function isLeaf(condition: Condition): boolean {
  return condition.kind === 'compare' || condition.kind === 'among';
}
