/**
 * Whether combinations of readings can be judged sixteen at a time: a verdict then is one number, with what is sure under
 * each combination in its lower half and what is possible in its upper, and the connectives are those of bits.
 */

import type { Condition, Group } from '@kriterion/catalogue';

import { conditionsOfIndication, derivedTerms, partsOf, type GroupReferences } from './references.ts';

const CONNECTIVES: ReadonlySet<Condition['kind']> = new Set<Condition['kind']>([
  'all',
  'any',
  'none',
  'count',
  'not',
  'if-then',
  'except',
  'waived',
  'by-reading',
  'criterion',
  'indication',
]);

/** Readings must only ever meet connectives, never rows or values. */
export function isPackable(group: Group, references: GroupReferences): boolean {
  const conditions = [
    ...group.criteria.map((criterion) => criterion.condition),
    ...group.indications.flatMap(conditionsOfIndication),
  ];
  return (
    !derivedTerms(group).some((term) => references.dependsOnReading(references.ofTerm(term))) &&
    conditions.every((condition) => isOfConnectives(condition, references))
  );
}

function isOfConnectives(condition: Condition, references: GroupReferences): boolean {
  if (!references.dependsOnReading(references.of(condition))) return true;
  if (!CONNECTIVES.has(condition.kind)) return false;
  if (condition.kind === 'criterion' && references.criterion(condition.id).about !== undefined) return false;
  return partsOf(condition).conditions.every((part) => isOfConnectives(part, references));
}
