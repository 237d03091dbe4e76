/** Fictitious patients for the criterion of fifteen atoms: complete ones, and ones with facts missing. */
import type { FifteenFacts } from '../hand/fifteen.ts';
import { Random } from '../random.ts';

/** So many patients; `missing` is the part of facts that nobody answered. */
export function patientsOf(count: number, missing: number, seed: number): readonly FifteenFacts[] {
  const random = new Random(seed);
  return Array.from({ length: count }, () => {
    const all: Required<FifteenFacts> = {
      kræfttype: random.chance(0.8) ? 'sarkom' : 'anden',
      alder: random.whole(10, 90),
      a1: random.chance(0.6),
      a2: random.chance(0.6),
      a3: random.chance(0.6),
      a4: random.whole(0, 10),
      a5: random.chance(0.6),
      a6: random.one(['lever', 'lunge', 'hjerne', 'knogle']),
      b1: random.chance(0.1),
      b2: random.chance(0.1),
      b3: random.chance(0.3),
      b4: random.chance(0.3),
      b5: random.whole(0, 10),
      c1: random.chance(0.6),
      c2: random.chance(0.6),
    };
    const given = Object.entries(all).filter(() => !random.chance(missing));
    return JSON.parse(JSON.stringify(Object.fromEntries(given))) as FifteenFacts;
  });
}
