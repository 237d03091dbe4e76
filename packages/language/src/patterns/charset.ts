/** A set of characters, as ranges of code points. */
export type Charset = readonly (readonly [from: number, to: number])[];

/** One character. */
export function only(character: string): Charset {
  const code = character.codePointAt(0) ?? 0;
  return [[code, code]];
}

/** The digits 0 to 9. */
export const DIGITS: Charset = [[48, 57]];

/** Whether no character is in both. */
export function areDisjoint(a: Charset, b: Charset): boolean {
  return a.every(([from, to]) => b.every(([other, end]) => end < from || to < other));
}
