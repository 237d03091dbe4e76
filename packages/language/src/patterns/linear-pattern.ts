/**
 * Text patterns of the linear kind: reading from the left, every character tells where in the pattern one is, so that
 * nothing is ever tried twice. Whatever is read by a regular-expression engine is then read in one pass.
 *
 * A pattern is a sequence of characters, classes `[A-Z0-9]`, `\d` and groups `( | )`, each of them once, optional `?`,
 * or repeated a bounded number of times `{n}`, `{n,m}`. Where a part may end or go on, what it would go on with must
 * differ from all that may come after it.
 */

import { readPattern, type Alternatives, type PatternFault, type Piece } from './pattern-parser.ts';
import { areDisjoint, type Charset } from './charset.ts';

export type { PatternFault } from './pattern-parser.ts';

/** What keeps a pattern from being taken, if anything. */
export function patternFault(pattern: string): PatternFault | undefined {
  const read = readPattern(pattern);
  return 'reason' in read ? read : ambiguityIn(read, []);
}

/** A part whose end cannot be told from its going on; `after` is what may follow the whole. */
function ambiguityIn(alternatives: Alternatives, after: Charset): PatternFault | undefined {
  for (const [index, pieces] of alternatives.entries()) {
    const others = alternatives.slice(0, index);
    const starts = startOf(pieces).set;
    if (others.some((other) => !areDisjoint(startOf(other).set, starts)))
      return { reason: 'patternAmbiguous', found: pieces.map(({ text }) => text).join('') };
    const fault = ambiguityInSequence(pieces, after);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function ambiguityInSequence(pieces: readonly Piece[], after: Charset): PatternFault | undefined {
  let following = after;
  for (const piece of [...pieces].reverse()) {
    const starts = startOf([piece]).set;
    const variable = piece.min !== piece.max;
    if (variable && !areDisjoint(starts, following)) return { reason: 'patternAmbiguous', found: piece.text };
    if (piece.kind === 'group') {
      // A group that is repeated holds nothing that may be longer or shorter: what follows it follows its end.
      const fault = ambiguityIn(piece.of, following);
      if (fault !== undefined) return fault;
    }
    following = startOf([piece]).empty ? [...starts, ...following] : starts;
  }
  return undefined;
}

/** The characters a sequence may begin with, and whether it may be empty. */
function startOf(pieces: readonly Piece[]): { readonly set: Charset; readonly empty: boolean } {
  const set: (readonly [number, number])[] = [];
  for (const piece of pieces) {
    const inner = piece.kind === 'group' ? piece.of.map(startOf) : [{ set: piece.set, empty: false }];
    set.push(...inner.flatMap((start) => start.set));
    if (piece.min > 0 && !inner.some(({ empty }) => empty)) return { set, empty: false };
  }
  return { set, empty: true };
}
