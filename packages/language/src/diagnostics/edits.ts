import type { Fix, Position } from './diagnostic.ts';

type Edit = Fix['edits'][number];

/** The text with the edits made; lines and columns are those of the text as given. Edits must not overlap. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  const starts = lineStarts(text);
  const at = ({ line, column }: Position): number => (starts[line - 1] ?? text.length) + column - 1;
  return edits
    .map(({ range, text: written }) => ({ from: at(range.start), to: at(range.end), written }))
    .sort((a, b) => b.from - a.from || b.to - a.to)
    .reduce((edited, { from, to, written }) => edited.slice(0, from) + written + edited.slice(to), text);
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Whether two fixes touch the same words, so that only one of them can be made at a time. */
export function overlap(one: Fix, other: Fix): boolean {
  return one.edits.some((a) =>
    other.edits.some((b) => !isBefore(a.range.end, b.range.start) && !isBefore(b.range.end, a.range.start)),
  );
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}
