import { mostAlike } from './alike.ts';
import { NameIndex } from './name-index.ts';

/** From so many names on, looking through all of them for every slip takes longer than keeping an index. */
const INDEXED_FROM = 1000;

/** A map or set of names. */
interface Kept {
  readonly size: number;
  readonly keys: () => Iterable<string>;
}

/** The names to choose from: those of a list, or the keys of a map or set. */
export type Candidates = Iterable<string> | Kept;

/**
 * The name that is meant, if one is alike enough to be a slip of the hand. A map or set of many names is kept ready for
 * the next question, so hand over the collection itself rather than its keys.
 */
export function nearest(word: string, names: Candidates): string | undefined {
  if (!('size' in names)) return mostAlike(word, names);
  return names.size < INDEXED_FROM ? mostAlike(word, names.keys()) : indexOf(names).nearest(word);
}

const indices = new WeakMap<Kept, NameIndex>();

function indexOf(names: Kept): NameIndex {
  const known = indices.get(names);
  if (known?.size === names.size) return known;
  const made = new NameIndex(names.keys());
  indices.set(names, made);
  return made;
}
