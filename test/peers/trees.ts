/** Trees as plain values, whoever made them. */

/** What tells where a part stands or how it is spelt, and nothing of what it says. */
const PLACES = new Set(['span', 'header', 'quoted']);

/** A tree without the places of its parts. */
export function withoutPositions(tree: unknown): unknown {
  if (Array.isArray(tree)) return tree.map(withoutPositions);
  if (typeof tree !== 'object' || tree === null) return tree;
  return Object.fromEntries(
    Object.entries(tree)
      .filter(([key]) => !PLACES.has(key))
      .map(([key, value]) => [key, withoutPositions(value)]),
  );
}

/** The first place where two trees differ, for those who must mend one of them. */
export function firstDifference(one: unknown, other: unknown, path = ''): string | undefined {
  if (!isObject(one) || !isObject(other)) {
    return Object.is(one, other) ? undefined : `${path}: ${shown(one)} against ${shown(other)}`;
  }
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const found = firstDifference(one[key], other[key], `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 200);
}
