/** Seeded draws: the same seed gives the same files, on every machine. */

export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number, both ends included. */
  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(items: readonly T[]): T {
    const from = Math.floor(this.next() * items.length);
    for (const item of items.slice(from)) return item;
    throw new Error('there is nothing to draw from');
  }

  /** Some of the items, at least `least`, in their order. */
  some<T>(items: readonly T[], least = 1, most = items.length): readonly T[] {
    const count = this.int(Math.min(least, items.length), Math.min(most, items.length));
    const keys = items.map((item, index) => ({ item, index, key: this.next() }));
    const drawn = keys.toSorted((a, b) => a.key - b.key).slice(0, count);
    return drawn.toSorted((a, b) => a.index - b.index).map(({ item }) => item);
  }
}
