/** The explanation of a verdict: the tree of the source with the value of each node. */

import type { Condition, Evidence, Strength, Text, Verdict, Wording } from '@kriterion/catalogue';

/** One node. `clause` and `criterion` carry wording of their own; a leaf carries its condition. */
export interface ExplanationNode {
  readonly kind: 'indication' | 'route' | 'requirement' | 'clause' | Condition['kind'];
  /** Of the indication, route, requirement, clause, criterion or (for `by-reading`) question. */
  readonly id?: string;
  readonly name?: Text;
  readonly wording?: Wording;
  readonly evidence?: Evidence;
  /** Of a requirement. */
  readonly strength?: Strength;
  /** Which reading of the enclosing question this node belongs to. */
  readonly reading?: string;
  /** What all combinations of readings agree on. */
  readonly value: Verdict;
  /** The facts the value was taken from, in order of use. */
  readonly facts: readonly string[];
  readonly condition?: Extract<Condition, { readonly kind: 'compare' | 'among' | 'always' }>;
  readonly of: readonly ExplanationNode[];
  /** The criterion is explained earlier in the same requirement; what lies below it is not told twice. */
  readonly toldBefore?: true;
}

/** The facts of several nodes, each once, in order. */
export function factsUnion(nodes: readonly ExplanationNode[]): readonly string[] {
  return [...new Set(nodes.flatMap((node) => node.facts))];
}
