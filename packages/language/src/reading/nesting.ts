import type { IToken, TokenType } from 'chevrotain';

import { K, LeftBrace, LeftParenthesis, RightBrace, RightParenthesis } from '../lexing/tokens.ts';
import { spanOf } from '../syntax/base-parser.ts';
import type { Span } from '../syntax/tree.ts';

/** How deep conditions may nest; published criteria go to ten. */
export const NESTING_LIMIT = 256;

const OPENING: ReadonlySet<TokenType> = new Set([LeftBrace, LeftParenthesis]);
const CLOSING: ReadonlySet<TokenType> = new Set([RightBrace, RightParenthesis]);
const PREFIX: ReadonlySet<TokenType> = new Set([K.Not, K.If]);

/** The place where the text nests deeper than allowed: brackets, and runs of `ikke` or `hvis` since the last bracket. */
export function nestingLimitExceeded(tokens: readonly IToken[]): Span | undefined {
  let brackets = 0;
  let prefixes = 0;
  for (const token of tokens) {
    if (OPENING.has(token.tokenType)) brackets += 1;
    if (CLOSING.has(token.tokenType)) brackets -= 1;
    if (OPENING.has(token.tokenType) || CLOSING.has(token.tokenType)) prefixes = 0;
    if (PREFIX.has(token.tokenType)) prefixes += 1;
    if (Math.max(brackets, prefixes) > NESTING_LIMIT) return spanOf(token);
  }
  return undefined;
}
