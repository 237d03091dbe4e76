/** What an example may say decides: requirements, what they are put together from, routes, and what excludes. */

import type { Condition, Criterion, Example, Indication } from '@kriterion/catalogue';

import { eachPart } from './condition-parts.ts';
import { referencesOf } from './mentions.ts';

/** The names that may stand after `ved`, those of requirements first. */
export function decidersOf(
  { routes, exclusions = [] }: Indication,
  expected: Example['expected'],
  criteria: ReadonlyMap<string, Criterion>,
): ReadonlySet<string> {
  const requirements = routes.flatMap((route) => route.requirements);
  const names = new Set(requirements.flatMap(({ id, criterion = id }) => [id, criterion]));
  const conditions = requirements.map(({ condition }) => condition);
  // What excludes decides only what is not met.
  if (expected === 'not-met') {
    for (const { id, condition } of exclusions) {
      names.add(id);
      conditions.push(condition);
    }
  }
  for (const { id } of routes) if (id !== undefined) names.add(id);
  addInside(conditions, criteria, names);
  return names;
}

/** Clauses with a name, and criteria, at any depth. */
function addInside(
  conditions: readonly Condition[],
  criteria: ReadonlyMap<string, Criterion>,
  names: Set<string>,
): void {
  const seen = new Set<string>();
  const waiting = [...conditions];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const id of clauseIdsOf(next)) names.add(id);
    for (const id of referencesOf(next)) {
      names.add(id);
      const criterion = criteria.get(id);
      if (criterion !== undefined && !seen.has(id)) waiting.push(criterion.condition);
      seen.add(id);
    }
  }
}

function clauseIdsOf(root: Condition): readonly string[] {
  const ids: string[] = [];
  eachPart(root, (part) => {
    if (part.kind !== 'all' && part.kind !== 'any' && part.kind !== 'none' && part.kind !== 'count') return;
    if ('rows' in part) return;
    for (const { id } of part.of) if (id !== undefined) ids.push(id);
  });
  return ids;
}
