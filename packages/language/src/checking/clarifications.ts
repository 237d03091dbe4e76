/** Answers of which an indication says that they alone do not make it met. */

import type { Clarification } from '@kriterion/catalogue';

import type { ClarificationNode } from '../syntax/tree.ts';
import { declareClause, type ConditionScope } from './conditions.ts';
import { evidenceOf, originOf, textOf } from './evidence.ts';
import { givenFacts } from './given-facts.ts';

/** The clarification; whether it holds is seen when it is run. */
export function clarificationOf(node: ClarificationNode, within: ConditionScope): Clarification {
  const { scope } = within;
  declareClause(node.id, within);
  if (node.facts.length === 0 && !scope.unit.broken) scope.unit.reporter.report('KRIT4012', node.span, {});
  return {
    id: node.id.name,
    wording: textOf(node.wording),
    evidence: evidenceOf(node.evidence, scope, node.id.span),
    facts: givenFacts(node.facts, scope),
    origin: originOf(node.id.span, scope),
  };
}
