/** Chevrotain's own lexer over the token types: slower than the scanner, and the measure of it. */

import { type ILexingError, type IToken, Lexer } from 'chevrotain';

import type { LanguagePack } from '../src/languages/languages.ts';
import { lexiconOf, type Phrase } from '../src/lexing/lexicon.ts';
import { Name, SCANNED, UnclosedComment } from '../src/lexing/tokens.ts';
import { plainWord } from '../src/lexing/words.ts';

const lexer = new Lexer([...SCANNED], { positionTracking: 'full', ensureOptimizations: false });

/** What is compared of a token. */
export interface Place {
  readonly type: string;
  readonly image: string;
  readonly from: number;
  readonly to: number;
  readonly start: readonly [line: number, column: number];
  readonly end: readonly [line: number, column: number];
}

export interface OracleScan {
  readonly tokens: readonly Place[];
  readonly comments: readonly Place[];
  readonly errors: readonly { readonly from: number; readonly to: number }[];
}

/** Reads a text with the token types themselves, and then joins the words that are keywords. */
export function oracleScan(text: string, language: LanguagePack): OracleScan {
  const { tokens, groups, errors } = lexer.tokenize(text);
  const words = tokens.map((token) =>
    token.tokenType === Name ? { ...token, image: plainWord(token.image) } : token,
  );
  return {
    tokens: withKeywords(words, language, { text, errors }).map(placeOf),
    comments: (groups['comments'] ?? []).map(placeOf),
    errors: errors.map(({ offset, length }) => ({ from: offset, to: offset + length })),
  };
}

interface Written {
  readonly text: string;
  readonly errors: readonly ILexingError[];
}

function withKeywords(
  tokens: readonly IToken[],
  language: LanguagePack,
  { text, errors }: Written,
): readonly IToken[] {
  const { byFirstWord } = lexiconOf(language);
  const marked: IToken[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const candidates = token.tokenType === Name ? (byFirstWord.get(token.image) ?? []) : [];
    const phrase = candidates.find(
      ({ words }) => standsAt(tokens, at, words) && isUnbroken(tokens.slice(at, at + words.length), errors),
    );
    const last = phrase === undefined ? undefined : tokens[at + phrase.words.length - 1];
    marked.push(phrase === undefined || last === undefined ? token : joined(token, last, phrase, text));
    at += (phrase?.words.length ?? 1) - 1;
  }
  return marked;
}

function standsAt(tokens: readonly IToken[], at: number, words: readonly string[]): boolean {
  return words.every((word, index) => tokens[at + index]?.image === word);
}

/** What cannot be read parts the words of a keyword. */
function isUnbroken(words: readonly IToken[], errors: readonly ILexingError[]): boolean {
  const [from = 0, to = 0] = [words[0]?.startOffset, words.at(-1)?.startOffset];
  return errors.every(({ offset }) => offset < from || offset > to);
}

function joined(first: IToken, last: IToken, { type }: Phrase, text: string): IToken {
  const image = text.slice(first.startOffset, (last.endOffset ?? 0) + 1);
  const { endOffset = 0, endLine = 0, endColumn = 0 } = last;
  return { ...first, image, endOffset, endLine, endColumn, tokenType: type };
}

/** The place of a token, for comparison. */
export function placeOf(token: IToken): Place {
  const { startOffset, endOffset = 0, startLine = 0, endLine = 0, startColumn = 0, endColumn = 0 } = token;
  return {
    type: token.tokenType.name,
    image: token.image,
    from: startOffset,
    to: endOffset + 1,
    start: [startLine, startColumn],
    // Where a comment without an end ends is of no use to anybody.
    end: token.tokenType === UnclosedComment ? [0, 0] : [endLine, endColumn],
  };
}
