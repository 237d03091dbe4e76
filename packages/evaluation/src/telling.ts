/**
 * Turns what was judged into an explanation to be read. What was judged once is referred to from many places; told in
 * each of them it could grow without bounds, so each criterion is told once in each requirement.
 */

import type { ExplanationNode } from './explanation.ts';

/** The explanation as a tree of moderate size: plain JSON that can be written and walked without care. */
export function told(node: ExplanationNode): ExplanationNode {
  return tell(node, new Set(), 0);
}

/** Below this, references to further criteria are not followed. */
const DEEPEST = 300;

function tell(node: ExplanationNode, before: Set<string>, depth: number): ExplanationNode {
  const known = isWholeInItself(node, depth) ? new Set<string>() : before;
  const key = depth === 0 ? undefined : keyOf(node);
  if (key !== undefined && known.has(key)) return { ...node, of: [], toldBefore: true };
  if (key !== undefined && depth > DEEPEST) return { ...node, of: [], cutShort: true };
  if (key !== undefined) known.add(key);
  return { ...node, of: node.of.map((part) => tell(part, known, depth + 1)) };
}

/** The requirements and exclusions of the indication itself, not those of indications it refers to. */
function isWholeInItself(node: ExplanationNode, depth: number): boolean {
  return depth <= 2 && (node.kind === 'requirement' || node.kind === 'exclusion');
}

/** What many places may refer to; undefined for what stands in one place only. */
function keyOf({ kind, id = '', at }: ExplanationNode): string | undefined {
  switch (kind) {
    case 'criterion':
    case 'row-criterion':
    case 'derived':
    case 'indication':
      return `${kind} ${id} ${at ?? ''}`;
    case 'route':
      return at === undefined ? undefined : `${kind} ${id} ${at}`;
    default:
      return undefined;
  }
}
