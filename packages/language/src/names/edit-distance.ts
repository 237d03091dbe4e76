/**
 * How many slips of the hand lie between two words: letters left out, added, changed, or neighbours swapped. `bound` if
 * there are that many or more.
 */
export function editDistance(a: string, b: string, bound: number): number {
  if (Math.abs(a.length - b.length) >= bound) return bound;
  const start = commonStart(a, b);
  const end = commonEnd(a, b, start);
  return distanceOf(a.slice(start, a.length - end), b.slice(start, b.length - end), bound);
}

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
}

function commonEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let count = 0;
  while (count < most && a.charCodeAt(a.length - 1 - count) === b.charCodeAt(b.length - 1 - count))
    count += 1;
  return count;
}

/** Of words that begin and end differently. */
function distanceOf(a: string, b: string, bound: number): number {
  const longest = Math.max(a.length, b.length);
  if (a === '' || b === '' || longest === 1) return Math.min(longest, bound);
  // One slip, or two neighbours swapped, leave no more than two letters between equal ends.
  if (bound <= 2) return longest === 2 && a[0] === b[1] && a[1] === b[0] ? 1 : bound;
  return byRows(a, b, bound);
}

/** Row by row over the letters of `a`, as Damerau and Levenshtein count. */
function byRows(a: string, b: string, bound: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = nextRow(a, b, row, last, beforeLast);
    if (Math.min(...current) >= bound) return bound;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[b.length] ?? bound, bound);
}

function nextRow(
  a: string,
  b: string,
  row: number,
  last: readonly number[],
  beforeLast: readonly number[],
): number[] {
  const current = [row];
  const letter = a[row - 1];
  for (let column = 1; column <= b.length; column += 1) {
    const change = (last[column - 1] ?? 0) + (letter === b[column - 1] ? 0 : 1);
    let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, change);
    const swapped = row > 1 && column > 1 && letter === b[column - 2] && a[row - 2] === b[column - 1];
    if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
    current.push(cost);
  }
  return current;
}
