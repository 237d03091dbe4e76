/** Smallest sets, found by what every one of them must have. */

/** A set of things by number. */
export type Numbers = ReadonlySet<number>;

/** What was found, and whether that is all there is. */
export interface SmallestSets {
  readonly sets: readonly Numbers[];
  readonly complete: boolean;
}

/** More candidates than this are not kept in mind. */
const MOST_CANDIDATES = 2000;

/**
 * The smallest sets that are enough, smallest first, then by order. `isEnough` tells of a set whether it is (more is
 * never less), or undefined where it gave up.
 *
 * A set that is enough has something of every set whose absence leaves too little. So the candidates are the smallest
 * sets that have something of each such set found so far; one that is not enough is grown as far as it can without
 * being enough, and what it then lacks is a further such set. A candidate that is enough is smallest: whatever is left
 * out of it, it lacks all of some such set.
 */
export function smallestSets(
  size: number,
  most: number,
  isEnough: (set: Numbers) => boolean | undefined,
): SmallestSets {
  const enough = new Set<Numbers>();
  const found = (complete: boolean): SmallestSets => ({ sets: [...enough].sort(bySize), complete });
  const everything: Numbers = new Set(Array.from({ length: size }, (_, n) => n));
  const isAnyEnough = isEnough(everything);
  if (isAnyEnough !== true) return found(isAnyEnough === false);
  let candidates: readonly Numbers[] = [new Set()];
  for (;;) {
    const candidate = candidates.find((one) => !enough.has(one));
    if (candidate === undefined) return found(true);
    const answer = isEnough(candidate);
    if (answer === true) enough.add(candidate);
    else {
      const lacking = answer === undefined ? undefined : lackingOf(candidate, everything, isEnough);
      if (lacking === undefined) return found(false);
      candidates = hittingToo(candidates, lacking);
    }
    if (enough.size >= most && enough.size < candidates.length) return found(false);
    if (candidates.length > MOST_CANDIDATES) return found(false);
  }
}

/** What is left out of the largest set around this one that is not enough. */
function lackingOf(
  start: Numbers,
  everything: Numbers,
  isEnough: (set: Numbers) => boolean | undefined,
): Numbers | undefined {
  let grown = start;
  for (const one of everything) {
    if (grown.has(one)) continue;
    const larger = new Set([...grown, one]);
    const answer = isEnough(larger);
    if (answer === undefined) return undefined;
    if (!answer) grown = larger;
  }
  return new Set([...everything].filter((one) => !grown.has(one)));
}

/** The smallest sets that have something of what the candidates have something of, and of one set more. */
function hittingToo(candidates: readonly Numbers[], lacking: Numbers): readonly Numbers[] {
  const hitting = candidates.filter((candidate) => meets(candidate, lacking));
  const extended = candidates
    .filter((candidate) => !meets(candidate, lacking))
    .flatMap((candidate) => [...lacking].map((one) => new Set([...candidate, one])))
    .filter((candidate) => !hitting.some((other) => isWithin(other, candidate)));
  return [...hitting, ...extended].sort(bySize);
}

function meets(a: Numbers, b: Numbers): boolean {
  return [...a].some((one) => b.has(one));
}

function isWithin(a: Numbers, b: Numbers): boolean {
  return [...a].every((one) => b.has(one));
}

function bySize(a: Numbers, b: Numbers): number {
  return a.size - b.size || byOrder([...a], [...b]);
}

function byOrder(a: readonly number[], b: readonly number[]): number {
  const [first, second] = [a, b].map((set) => [...set].sort((one, other) => one - other));
  const at = first?.findIndex((one, n) => one !== second?.[n]) ?? -1;
  return at < 0 ? 0 : (first?.[at] ?? 0) - (second?.[at] ?? 0);
}
