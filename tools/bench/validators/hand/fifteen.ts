/* eslint-disable complexity -- the limit is written out in place */
/**
 * The criterion of fifteen atoms, by hand: three values, and the whole explanation as two sets of bits (atoms that hold, atoms
 * that are unknown). Every connective is monotone in its atoms, and antitone under "none": the formula on what surely
 * holds and on what may hold is Kleene logic. It may be made faster, never to tell less.
 */
export interface FifteenFacts {
  readonly kræfttype?: string;
  readonly alder?: number;
  readonly a1?: boolean;
  readonly a2?: boolean;
  readonly a3?: boolean;
  readonly a4?: number;
  readonly a5?: boolean;
  readonly a6?: string;
  readonly b1?: boolean;
  readonly b2?: boolean;
  readonly b3?: boolean;
  readonly b4?: boolean;
  readonly b5?: number;
  readonly c1?: boolean;
  readonly c2?: boolean;
}

/** The two sets go to `out`; 3 met, 2 undetermined, 0 not met. */
export function judgeFifteen(facts: FifteenFacts, out: Uint32Array): number {
  let holds = 0;
  let open = 0;
  const type = facts['kræfttype'];
  if (type === undefined) open |= 1;
  else if (type === 'sarkom') holds |= 1;
  const age = facts['alder'];
  if (age === undefined) open |= 2;
  else if (age >= 18) holds |= 2;
  const { a1, a2, a3, a4, a5, a6, b1, b2, b3, b4, b5, c1, c2 } = facts;
  if (a1 === undefined) open |= 4;
  else if (a1) holds |= 4;
  if (a2 === undefined) open |= 8;
  else if (a2) holds |= 8;
  if (a3 === undefined) open |= 16;
  else if (a3) holds |= 16;
  if (a4 === undefined) open |= 32;
  else if (a4 >= 2) holds |= 32;
  if (a5 === undefined) open |= 64;
  else if (a5) holds |= 64;
  if (a6 === undefined) open |= 128;
  else if (a6 === 'lever' || a6 === 'lunge' || a6 === 'hjerne') holds |= 128;
  if (b1 === undefined) open |= 256;
  else if (b1) holds |= 256;
  if (b2 === undefined) open |= 512;
  else if (b2) holds |= 512;
  if (b3 === undefined) open |= 1024;
  else if (b3) holds |= 1024;
  if (b4 === undefined) open |= 2048;
  else if (b4) holds |= 2048;
  if (b5 === undefined) open |= 4096;
  else if (b5 > 4) holds |= 4096;
  if (c1 === undefined) open |= 8192;
  else if (c1) holds |= 8192;
  if (c2 === undefined) open |= 16384;
  else if (c2) holds |= 16384;
  out[0] = holds;
  out[1] = open;
  const possible = holds | open;
  if (!isMet(possible, holds)) return 0;
  return isMet(holds, possible) ? 3 : 2;
}

/** The formula, with one set for what is asked for and one for what must not be. */
function isMet(wanted: number, unwanted: number): boolean {
  if ((wanted & 3) !== 3 || (wanted & 24576) === 0) return false;
  if ((unwanted & 768) !== 0 || (unwanted & 7168) === 7168) return false;
  const six = (wanted >>> 2) & 63;
  return (
    (six & 1) + ((six >>> 1) & 1) + ((six >>> 2) & 1) + ((six >>> 3) & 1) + ((six >>> 4) & 1) + (six >>> 5) >=
    3
  );
}
