import type { Condition, Criterion } from '@kriterion/catalogue';

import { given } from '../given.ts';
import type { CriterionNode } from '../syntax/tree.ts';
import { conditionOf, declareClause, type ConditionScope } from './conditions.ts';
import { evidenceOf, noteOf, originOf, textOf } from './evidence.ts';
import type { Scope } from './scope.ts';
import { wordingOf } from './wording.ts';

/** The criterion, or nothing where its condition could not be made out (reported). */
export function criterionOf(node: CriterionNode, within: ConditionScope): Criterion | undefined {
  const { scope } = within;
  declareClause(node.id, within);
  const condition = conditionOf(node.condition, within);
  const evidence = evidenceOf(node.evidence, scope, node.id.span);
  const notes = node.notes.map((note) => noteOf(note, scope, evidence));
  if (condition === undefined) return undefined;
  return given({
    id: node.id.name,
    strength: node.strength,
    wording: wordingOf(node.wording, condition, scope.unit.reporter),
    condition,
    evidence,
    notes,
    decidedBy: node.settledBy === undefined ? undefined : textOf(node.settledBy),
    origin: originOf(node.id.span, scope),
  });
}

/** Reports criteria that refer to each other in a circle. */
export function checkCircles(criteria: readonly Criterion[], scope: Scope): boolean {
  const references = new Map(criteria.map(({ id, condition }) => [id, referencesOf(condition)]));
  const finished = new Set<string>();
  let circles = false;
  for (const { id } of criteria) {
    const circle = circleFrom(id, references, finished);
    if (circle === undefined) continue;
    circles = true;
    const at = scope.criteria.get(circle[0] ?? id)?.node.id.span;
    if (at !== undefined) scope.unit.reporter.report('KRIT3006', at, { chain: circle.join(' → ') });
  }
  return circles;
}

/** Depth first without recursion: a chain of references may be as long as the file. */
function circleFrom(
  start: string,
  references: ReadonlyMap<string, readonly string[]>,
  finished: Set<string>,
): readonly string[] | undefined {
  const path: { id: string; next: number }[] = [{ id: start, next: 0 }];
  const open = new Set([start]);
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const next = references.get(top.id)?.[top.next];
    top.next += 1;
    if (next === undefined) {
      finished.add(top.id);
      open.delete(top.id);
      path.pop();
    } else if (open.has(next)) {
      const circle = path.map(({ id }) => id).slice(path.findIndex(({ id }) => id === next));
      for (const { id } of path) finished.add(id);
      return [...circle, next];
    } else if (!finished.has(next)) {
      open.add(next);
      path.push({ id: next, next: 0 });
    }
  }
  return undefined;
}

/** The criteria that a condition names directly. */
export function referencesOf(condition: Condition): readonly string[] {
  return condition.kind === 'criterion' ? [condition.id] : partsOf(condition).flatMap(referencesOf);
}

/** Facts that a condition asks for directly. */
export function factsOf(condition: Condition): readonly string[] {
  if (condition.kind === 'compare' || condition.kind === 'among') return [condition.fact];
  return partsOf(condition).flatMap(factsOf);
}

/** The questions on whose readings a condition depends directly. */
export function questionsOf(condition: Condition): readonly string[] {
  const own = condition.kind === 'by-reading' ? [condition.question] : [];
  return [...own, ...partsOf(condition).flatMap(questionsOf)];
}

/** The conditions right below a condition. */
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
      return condition.cases.map((reading) => reading.condition);
    case 'criterion':
    case 'compare':
    case 'among':
    case 'always':
      return [];
  }
}
