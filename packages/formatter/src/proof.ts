import type { TextSyntax } from '@kriterion/language';

/** Why a text was not formatted: the layout would have changed something, which is a fault of the formatter. */
export interface Refusal {
  readonly reason: 'other-tree' | 'other-comments' | 'other-faults' | 'unstable' | 'translating-faults';
}

interface Read {
  readonly text: string;
  readonly syntax: TextSyntax;
}

/** What is wrong with a layout, if anything: it must say the same, keep every comment, and stay as it is when laid out again. */
export function proofOf(before: Read, after: Read, again: string): Refusal | undefined {
  if (before.syntax.faults.length !== after.syntax.faults.length) return { reason: 'other-faults' };
  if (meaningOf(before.syntax) !== meaningOf(after.syntax)) return { reason: 'other-tree' };
  if (commentsOf(before) !== commentsOf(after)) return { reason: 'other-comments' };
  return again === after.text ? undefined : { reason: 'unstable' };
}

/** What the places of things and the quoting of names do not touch. */
const PLACES: ReadonlySet<string> = new Set(['span', 'header', 'quoted']);

function meaningOf({ tree }: TextSyntax): string {
  return JSON.stringify(tree, (key, value: unknown) => (PLACES.has(key) ? undefined : value));
}

/** The comments in order, each without blanks at the ends of its lines. */
function commentsOf({ text, syntax }: Read): string {
  const comments = syntax.comments.map(({ from, to }) =>
    text
      .slice(from, to)
      .replaceAll(/[^\S\n]*\r?\n/gu, '\n')
      .trimEnd(),
  );
  return JSON.stringify(comments);
}
