/** What generated code cannot say yet. */

import type { Condition, Fact, Group } from '@kriterion/catalogue';
import { Unmakeable } from '@kriterion/presentation';

import { requirementsOf } from './indication-constants.ts';
import { nodesOf, reachedCriteria } from './order.ts';

/** The conditions that generated code says. */
export type SaidCondition = Extract<
  Condition,
  {
    readonly kind:
      | 'all'
      | 'any'
      | 'none'
      | 'count'
      | 'not'
      | 'if-then'
      | 'except'
      | 'waived'
      | 'compare'
      | 'among'
      | 'criterion'
      | 'always'
      | 'by-reading';
  }
>;

const SAID: ReadonlySet<Condition['kind']> = new Set<SaidCondition['kind']>([
  'all',
  'any',
  'none',
  'count',
  'not',
  'if-then',
  'except',
  'waived',
  'compare',
  'among',
  'criterion',
  'always',
  'by-reading',
]);

/** Throws where the verdict of an indication rests on something the code cannot say. */
export function refuseUnsaid(group: Group): void {
  for (const indication of group.indications) {
    const excluded = (indication.exclusions ?? []).length > 0 || (indication.overrides ?? []).length > 0;
    if (excluded || requirementsOf(indication).some(({ condition }) => isUnsaid(condition, group)))
      throw unmakeable(group, indication.name.da);
  }
}

function isUnsaid(condition: Condition, group: Group): boolean {
  const criteria = reachedCriteria(group, [condition]).map((criterion) => criterion.condition);
  return [condition, ...criteria].some((one) =>
    [...nodesOf(one)].some((node) => !SAID.has(node.kind) || asksDerived(node, group.facts)),
  );
}

function asksDerived(node: Condition, facts: readonly Fact[]): boolean {
  if (node.kind !== 'compare' && node.kind !== 'among') return false;
  return facts.find(({ id }) => id === node.fact)?.derived !== undefined;
}

function unmakeable(group: Group, indication: string): Unmakeable {
  return new Unmakeable({
    da: `Validatorerne for »${group.name.da}« kan ikke laves endnu: kriterierne for »${indication}« bruger rækker, beregninger, udelukkelser eller tilsidesættelser, som den genererede kode ikke kan udtrykke. De andre artefakter laves med »krit build --target forms,pdf,overview«.`,
    en: `The validators of “${group.name.da}” cannot be made yet: the criteria of “${indication}” use rows, computations, exclusions or overrides that the generated code cannot say. The other artefacts are made by “krit build --target forms,pdf,overview”.`,
  });
}

/** The condition as one that the code says; `refuseUnsaid` has seen to it. */
export function said(condition: Condition): SaidCondition {
  if (isSaid(condition)) return condition;
  throw new Error(`a condition got past the refusal: ${condition.kind}`);
}

function isSaid(condition: Condition): condition is SaidCondition {
  return SAID.has(condition.kind);
}
