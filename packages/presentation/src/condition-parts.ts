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
    case 'row-criterion':
      return present(criterionOf(condition.id, group)?.condition);
    default:
      return askedOfRows(condition);
  }
}

function askedOfRows(condition: Condition): readonly Condition[] {
  switch (condition.kind) {
    case 'rows':
      return present(condition.rows.where);
    case 'every':
      return [...present(condition.rows.where), condition.satisfies];
    case 'different':
      return [condition.where];
    case 'for-same':
      return [condition.condition];
    default:
      return [];
  }
}

function present(condition: Condition | undefined): readonly Condition[] {
  return condition === undefined ? [] : [condition];
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

/** Whether the condition holds no further ones, so that a sentence says it all. */
export function isLeaf(condition: Condition): boolean {
  return LEAVES.has(condition.kind);
}

const LEAVES: ReadonlySet<Condition['kind']> = new Set([
  'compare',
  'among',
  'relation',
  'member',
  'subset',
  'indication',
  'verdict',
]);

/** Conditions on rows that ask something of them. */
export type OnRows = Extract<Condition, { readonly kind: 'rows' | 'every' | 'different' | 'for-same' }>;

/** Whether a condition asks something of rows. */
export function isOnRows(condition: Condition): condition is OnRows {
  return ON_ROWS.has(condition.kind);
}

const ON_ROWS: ReadonlySet<Condition['kind']> = new Set(['rows', 'every', 'different', 'for-same']);
