/**
 * How many slips of the hand lie between two words: letters left out, added, changed, or neighbours swapped. `bound` if
 * there are that many or more.
 */
export function editDistance(a: string, b: string, bound: number): number {
  if (Math.abs(a.length - b.length) >= bound) return bound;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      current.push(cheapest(a, b, { row, column }, { beforeLast, last, current }));
    }
    if (Math.min(...current) >= bound) return bound;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[b.length] ?? bound, bound);
}

interface Rows {
  readonly beforeLast: readonly number[];
  readonly last: readonly number[];
  readonly current: readonly number[];
}

function cheapest(
  a: string,
  b: string,
  { row, column }: { readonly row: number; readonly column: number },
  { beforeLast, last, current }: Rows,
): number {
  const same = a[row - 1] === b[column - 1];
  const cost = Math.min(
    (last[column] ?? 0) + 1,
    (current[column - 1] ?? 0) + 1,
    (last[column - 1] ?? 0) + (same ? 0 : 1),
  );
  const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
  return swapped ? Math.min(cost, (beforeLast[column - 2] ?? 0) + 1) : cost;
}
