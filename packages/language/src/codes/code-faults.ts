import type { Code } from '@kriterion/catalogue';

import { circlesIn } from '../names/circles.ts';
import type { CodeIndex } from './code-index.ts';

/** What is wrong with a code of a list; `at` is its number in the list, from 0. */
export type CodeFault = { readonly at: number; readonly code: string } & (
  | { readonly kind: 'malformed' }
  | { readonly kind: 'duplicate'; readonly first: number }
  | { readonly kind: 'unknown-parent'; readonly below: string; readonly suggestion: string | undefined }
  | { readonly kind: 'circle'; readonly chain: readonly string[] }
);

/** No spaces around it, nothing invisible, and no `*`, which stands for the codes that begin so. */
const CODE = /^[^\s*\p{C}](?:[^*\p{C}]*[^\s*\p{C}])?$/u;

/** Whether a text can be a code. */
export function isCode(text: string): boolean {
  return CODE.test(text);
}

/** The faults of a list of codes, in order. */
export function codeFaults(index: CodeIndex): readonly CodeFault[] {
  const { codes } = index;
  const first = new Map<string, number>();
  const faults: CodeFault[] = [];
  codes.forEach(({ code, below }, at) => {
    const before = first.get(code);
    if (before === undefined) first.set(code, at);
    if (!isCode(code)) faults.push({ kind: 'malformed', at, code });
    else if (before !== undefined) faults.push({ kind: 'duplicate', at, code, first: before });
    if (below !== undefined && !index.has(below))
      faults.push({ kind: 'unknown-parent', at, code, below, suggestion: parentMeant(below, code, index) });
  });
  for (const chain of circlesIn(parentsOf(codes)))
    faults.push({ kind: 'circle', at: first.get(chain[0] ?? '') ?? 0, code: chain[0] ?? '', chain });
  return faults.sort((a, b) => a.at - b.at);
}

/** A code does not stand under itself, however alike the names are. */
function parentMeant(below: string, code: string, index: CodeIndex): string | undefined {
  const nearest = index.nearest(below);
  return nearest === code ? undefined : nearest;
}

function parentsOf(codes: readonly Code[]): ReadonlyMap<string, readonly string[]> {
  return new Map(codes.flatMap(({ code, below }) => (below === undefined ? [] : [[code, [below]] as const])));
}
