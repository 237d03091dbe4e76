import { editDistance } from './edit-distance.ts';
import { foldedName } from './folded.ts';

/** A name as long as this may hold two slips and still be told from others. */
const LONG_NAME = 8;

/**
 * The most alike of the names, if it is alike enough to be a slip of the hand: one edit, or two in a long name. Capitals,
 * hyphens left out and the ways to spell Danish letters make no difference.
 */
export function mostAlike(word: string, names: Iterable<string>): string | undefined {
  const spelt = spellingsOf(word);
  const lengths = { least: word.length - SPELT_OUT, most: spelt.folded.length + SPELT_OUT };
  const limit = word.length >= LONG_NAME ? 3 : 2;
  let best: string | undefined;
  let least = limit;
  for (const name of names) {
    if (name === word || name.length < lengths.least - limit || name.length > lengths.most + limit) continue;
    const distance = unlikeness(spelt, spellingsOf(name), Math.min(limit, Math.ceil(least + EASIEST)));
    if (distance >= least) continue;
    best = name;
    least = distance;
  }
  return best;
}

/** So many more letters a name may have for having its Danish letters spelt out, or none. */
const SPELT_OUT = 4;

/** What an easy slip is less than another one; below one half, so that one slip stays nearer than two. */
const EASIEST = 0.4;

interface Spellings {
  readonly plain: string;
  readonly folded: string;
}

function spellingsOf(word: string): Spellings {
  return { plain: word.toLowerCase(), folded: foldedName(word) };
}

/** Slips between two words; of two equally far away the one that a hand misses more easily is a little nearer. */
function unlikeness(a: Spellings, b: Spellings, bound: number): number {
  if (a.folded === b.folded) return 0;
  const slips = Math.min(
    editDistance(a.plain, b.plain, bound),
    a.plain === a.folded && b.plain === b.folded ? bound : editDistance(a.folded, b.folded, bound),
  );
  return slips >= bound ? bound : slips - ease(a.plain, b.plain);
}

function ease(a: string, b: string): number {
  if (a.replaceAll('-', '') === b.replaceAll('-', '')) return EASIEST;
  return (sameLetters(a, b) ? 0.3 : 0) + (a[0] === b[0] ? 0.05 : 0) + (a.at(-1) === b.at(-1) ? 0.02 : 0);
}

function sameLetters(a: string, b: string): boolean {
  return a.length === b.length && sorted(a) === sorted(b);
}

function sorted(letters: string): string {
  return Array.from(letters).sort().join('');
}
