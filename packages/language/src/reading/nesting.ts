import type { IToken, TokenType } from 'chevrotain';

import {
  Colon,
  Dash,
  DateToken,
  K,
  LeftBrace,
  LeftParenthesis,
  Name,
  NumberToken,
  Percent,
  Plus,
  QuotedName,
  RightBrace,
  RightParenthesis,
  Semicolon,
  TextToken,
  VOCABULARY,
} from '../lexing/tokens.ts';
import { spanOf } from '../syntax/base-parser.ts';
import type { Span } from '../syntax/tree.ts';

/** How deep conditions may nest; published criteria go to ten. */
export const NESTING_LIMIT = 256;

const OPENING: ReadonlySet<TokenType> = new Set([LeftBrace, LeftParenthesis]);
const CLOSING: ReadonlySet<TokenType> = new Set([RightBrace, RightParenthesis]);

/** Words that begin a condition with a further one inside it, without a bracket. */
const BEGINNING: ReadonlySet<TokenType> = new Set([
  K.Not,
  K.If,
  K.AtLeast,
  K.AtMost,
  K.Exactly,
  K.AtLeastOne,
  K.NotAny,
  K.Every,
  K.Different,
  K.ForSame,
]);

/** Words inside one, after which the further condition begins. */
const INSIDE: ReadonlySet<TokenType> = new Set([K.Where, K.Satisfies, K.Holds]);

/** Words that begin a number made of a further one. */
const NUMBERS: ReadonlySet<TokenType> = new Set([
  K.CountOf,
  K.DistinctOf,
  K.SumOf,
  K.MeanOf,
  K.LowestOf,
  K.HighestOf,
  K.Completed,
  K.Either,
]);

/** What a number stands after when it is inside another. */
const AFTER_NUMBER: ReadonlySet<TokenType> = new Set([...NUMBERS, K.From, K.To]);

/** After one of these nothing that was begun without a bracket goes on, unless a joining word comes. */
const OPERAND_ENDS: ReadonlySet<TokenType> = new Set([
  Name,
  QuotedName,
  NumberToken,
  DateToken,
  TextToken,
  Percent,
  RightBrace,
  RightParenthesis,
  K.Yes,
  K.No,
  K.Unknown,
  K.NotRelevant,
  K.IsMet,
  K.IsAnswered,
]);

/** Words and marks after which what stood before is inside what follows: `a medmindre b medmindre c`, `dato + 1 år + 1 dag`. */
const WRAPPING: ReadonlySet<TokenType> = new Set([K.Unless, K.ExceptWhen, K.WaivedWhen, Plus, Dash]);

/** The token types that change the depth, by their index: most do not, and every token is looked at. */
const COUNTING = new Uint8Array(1 + Math.max(...VOCABULARY.map(({ tokenTypeIdx = 0 }) => tokenTypeIdx)));
for (const { tokenTypeIdx = 0 } of [
  ...BEGINNING,
  ...INSIDE,
  ...NUMBERS,
  ...OPENING,
  ...CLOSING,
  ...WRAPPING,
  Semicolon,
  Colon,
]) {
  COUNTING[tokenTypeIdx] = 1;
}

/** How many prefixes are open since each bracket that is. */
class Depth {
  readonly #outer: number[] = [];
  #run = 0;
  #total = 0;

  get total(): number {
    return this.#total + this.#outer.length;
  }

  open(): void {
    this.#outer.push(this.#run);
    this.#run = 0;
  }

  close(): void {
    this.restart();
    this.#run = this.#outer.pop() ?? 0;
  }

  prefix(): void {
    this.#run += 1;
    this.#total += 1;
  }

  restart(): void {
    this.#total -= this.#run;
    this.#run = 0;
  }
}

/** The place where the text nests deeper than allowed, in brackets or in words that need none. */
export function nestingLimitExceeded(tokens: readonly IToken[]): Span | undefined {
  const depth = new Depth();
  let previous: TokenType = Semicolon;
  let wrapped = 0;
  let line = 0;
  for (const token of tokens) {
    const { tokenType, startLine = line } = token;
    if (COUNTING[token.tokenTypeIdx] === 1) {
      count(tokenType, previous, depth);
      if (WRAPPING.has(tokenType)) wrapped += 1;
      else wrapped = 0;
      if (depth.total + wrapped > NESTING_LIMIT) return spanOf(token);
    } else if (startLine !== line && OPERAND_ENDS.has(previous)) {
      // The next item of a list.
      wrapped = 0;
    }
    line = startLine;
    previous = tokenType;
  }
  return undefined;
}

function count(type: TokenType, previous: TokenType, depth: Depth): void {
  if (OPENING.has(type)) depth.open();
  else if (CLOSING.has(type)) depth.close();
  else if (type === Semicolon || type === Colon) depth.restart();
  else if (INSIDE.has(type) || (NUMBERS.has(type) && AFTER_NUMBER.has(previous))) depth.prefix();
  else if (BEGINNING.has(type)) begin(type, previous, depth);
}

/** A condition that begins after a finished one stands beside it, not in it; so does `ikke` after `og`. */
function begin(type: TokenType, previous: TokenType, depth: Depth): void {
  if (OPERAND_ENDS.has(previous)) depth.restart();
  if (type === K.If || (type === K.Not && previous !== K.And && previous !== K.Or)) depth.prefix();
}
