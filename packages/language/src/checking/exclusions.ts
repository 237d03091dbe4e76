/** What beats every route, and who may agree a request outside the criteria. */

import type { Exclusion, Override } from '@kriterion/catalogue';

import { given } from '../given.ts';
import type { ExclusionNode, OverrideNode } from '../syntax/tree.ts';
import { conditionOf, declareClause, type ConditionScope } from './conditions.ts';
import { evidenceOf, noteOf, textOf } from './evidence.ts';
import { wordingOf } from './wording.ts';

/** The exclusion, or nothing where its condition could not be made out (reported). */
export function exclusionOf(
  node: ExclusionNode,
  from: Exclusion['from'],
  within: ConditionScope,
): Exclusion | undefined {
  const { scope } = within;
  declareClause(node.id, within);
  const condition = conditionOf(node.condition, within);
  const evidence = evidenceOf(node.evidence, scope, node.id.span);
  const notes = node.notes.map((note) => noteOf(note, scope, evidence));
  if (condition === undefined) return undefined;
  return given({
    id: node.id.name,
    from,
    wording: wordingOf(node.wording, condition, within),
    condition,
    evidence,
    belongsTo: node.belongsTo === undefined ? undefined : textOf(node.belongsTo),
    notes,
  });
}

export function overrideOf(node: OverrideNode, within: ConditionScope): Override {
  const { scope } = within;
  declareClause(node.id, within);
  const evidence = evidenceOf(node.evidence, scope, node.id.span);
  return given({
    id: node.id.name,
    text: textOf(node.text),
    evidence,
    body: node.settledBy === undefined ? undefined : textOf(node.settledBy),
    notes: node.notes.map((note) => noteOf(note, scope, evidence)),
  });
}
