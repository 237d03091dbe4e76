/** The explanation of a verdict: the tree of the source with the value of each node. */

import type { Condition, Decimal, Evidence, Strength, Text, Verdict, Wording } from '@kriterion/catalogue';

/** A condition that is told as it stands: what lies below it are rows and values, no further wording. */
export type LeafCondition = Extract<
  Condition,
  { readonly kind: 'compare' | 'among' | 'relation' | 'member' | 'subset' | 'verdict' | 'always' }
>;

/**
 * One node. `clause`, `exclusion` and `criterion` carry wording of their own; a leaf carries its condition. `row` is
 * one row, `value` one value held on to, `points` one row of a score, `derived` what a fact is computed from.
 */
export interface ExplanationNode {
  readonly kind:
    | 'indication'
    | 'route'
    | 'exclusion'
    | 'requirement'
    | 'clause'
    | 'row'
    | 'value'
    | 'points'
    | 'derived'
    | Condition['kind'];
  /** Of the indication, route, exclusion, requirement, clause, criterion, question, row's name or value. */
  readonly id?: string;
  readonly name?: Text;
  readonly wording?: Wording;
  readonly evidence?: Evidence;
  /** Of a requirement. */
  readonly strength?: Strength;
  /**
   * Of a row or derived fact: its path (`slægtninge[0]`; empty for the patient as a row); of a row that may yet come,
   * the path of its list; of a route of another indication, that indication.
   */
  readonly at?: string;
  /** The row may yet come. */
  readonly isFurther?: true;
  /** Of a row of a score. */
  readonly points?: Decimal;
  /** Where the patient belongs instead, by an exclusion. */
  readonly belongsTo?: Text;
  /** Which reading of the enclosing question this node belongs to. */
  readonly reading?: string;
  /** What all combinations of readings agree on; of a derived fact, met where its value is known. */
  readonly value: Verdict;
  /** Paths of the facts the value was taken from, in order of use; the first 100. */
  readonly facts: readonly string[];
  readonly condition?: LeafCondition;
  readonly of: readonly ExplanationNode[];
  /** How many rows or values are not told: those told decide. */
  readonly more?: number;
  /** Explained earlier in the same requirement; what lies below it is not told twice. */
  readonly toldBefore?: true;
  /** The chain of references is too long to be told further. */
  readonly cutShort?: true;
}

const MOST_FACTS = 100;

/** The facts of several nodes, each once, in order; no more than a reader can use. */
export function factsUnion(nodes: readonly { readonly facts: readonly string[] }[]): readonly string[] {
  const [first = { facts: [] }, ...others] = nodes.filter((node) => node.facts.length > 0);
  if (others.length === 0 && first.facts.length <= MOST_FACTS) return first.facts;
  const union = new Set<string>();
  for (const { facts } of [first, ...others])
    for (const fact of facts) {
      if (union.size >= MOST_FACTS) return [...union];
      union.add(fact);
    }
  return [...union];
}

const MOST_ROWS = 12;

/**
 * The rows or values that decide, in their order: those whose value comes first in `decisive` are told first. What is
 * left out is counted.
 */
export function decidingNodes(
  nodes: readonly ExplanationNode[],
  decisive: readonly Verdict[],
): { readonly of: readonly ExplanationNode[]; readonly more?: number } {
  if (nodes.length <= MOST_ROWS) return { of: nodes };
  const chosen = new Set(
    decisive.flatMap((verdict) => nodes.filter((node) => node.value === verdict)).slice(0, MOST_ROWS),
  );
  return { of: nodes.filter((node) => chosen.has(node)), more: nodes.length - chosen.size };
}
