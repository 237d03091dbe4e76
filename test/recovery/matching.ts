/** Which edits were told of: a diagnostic tells of one edit at most. */

/** The lines where a diagnostic would tell of an edit. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/**
 * The windows, by their index, that get a line of their own: as many as can be. The window that ends first takes the
 * first line that is free in it.
 */
export function matched(windows: readonly Window[], lines: readonly number[]): ReadonlySet<number> {
  const free = [...lines].sort((a, b) => a - b);
  const found = new Set<number>();
  const byEnd = windows.map((window, index) => ({ ...window, index })).sort((a, b) => a.to - b.to);
  for (const { from, to, index } of byEnd) {
    const at = free.findIndex((line) => line >= from && line <= to);
    if (at === -1) continue;
    free.splice(at, 1);
    found.add(index);
  }
  return found;
}
