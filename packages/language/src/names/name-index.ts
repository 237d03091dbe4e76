import { foldedName } from './folded.ts';
import { mostAlike } from './alike.ts';

/** Room for the number of a name beside its hash in one exact double. */
const NAME_BITS = 2 ** 20;

/**
 * Many names, ready to be asked which of them is one slip away from a word. Two words with one letter left out,
 * added, changed or swapped with its neighbour have a form in common that is left when a letter is taken out of each;
 * so the names are kept by those forms (their hashes, sorted), and what is found is looked at closely.
 */
export class NameIndex {
  readonly size: number;
  readonly #names: readonly string[];
  /** Hash × NAME_BITS + number of the name, ascending. */
  readonly #forms: Float64Array;

  constructor(names: Iterable<string>) {
    this.#names = [...names].slice(0, NAME_BITS);
    this.size = this.#names.length;
    const forms: number[] = [];
    this.#names.forEach((name, number) => {
      for (const hash of formsOf(name)) forms.push(hash * NAME_BITS + number);
    });
    this.#forms = Float64Array.from(forms).sort();
  }

  /** The name most like the word among those at most one slip away. */
  nearest(word: string): string | undefined {
    const numbers = new Set<number>();
    for (const hash of formsOf(word)) this.#collect(hash, numbers);
    const found = [...numbers].sort((a, b) => a - b).flatMap((number) => this.#names[number] ?? []);
    return mostAlike(word, found);
  }

  #collect(hash: number, into: Set<number>): void {
    const first = hash * NAME_BITS;
    for (let at = this.#firstFrom(first); at < this.#forms.length; at += 1) {
      const form = this.#forms[at] ?? Infinity;
      if (form >= first + NAME_BITS) return;
      into.add(form - first);
    }
  }

  #firstFrom(value: number): number {
    let low = 0;
    let high = this.#forms.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#forms[middle] ?? Infinity) < value) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Hashes of the word and of what is left of it when one letter is taken out, as written and with Danish letters spelt out. */
function formsOf(word: string): ReadonlySet<number> {
  const forms = new Set<number>();
  for (const spelling of new Set([word.toLowerCase(), foldedName(word)])) {
    for (let without = -1; without < spelling.length; without += 1) forms.add(hashOf(spelling, without));
  }
  return forms;
}

/** FNV-1a over the letters but one. */
function hashOf(word: string, without: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) {
    if (at !== without) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}
