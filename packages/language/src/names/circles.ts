/**
 * The circles among references, each as the names on the way round with the first repeated at the end. Depth first
 * without recursion: a chain of references may be as long as the file.
 */
export function circlesIn(
  references: ReadonlyMap<string, readonly string[]>,
): readonly (readonly string[])[] {
  const finished = new Set<string>();
  const circles: (readonly string[])[] = [];
  for (const start of references.keys()) {
    if (finished.has(start)) continue;
    const circle = circleFrom(start, references, finished);
    if (circle !== undefined) circles.push(circle);
  }
  return circles;
}

function circleFrom(
  start: string,
  references: ReadonlyMap<string, readonly string[]>,
  finished: Set<string>,
): readonly string[] | undefined {
  const path: { readonly id: string; next: number }[] = [{ id: start, next: 0 }];
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
