import type { IToken, TokenType } from 'chevrotain';

import type { Lexicon, Phrase } from './lexicon.ts';
import { Name } from './tokens.ts';

/** The tokens with each keyword, phrases included, as one token of its concept. */
export function markKeywords(tokens: readonly IToken[], { byFirstWord }: Lexicon, text: string): IToken[] {
  const marked: IToken[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    const phrase = token.tokenType === Name ? phraseAt(tokens, at, byFirstWord.get(token.image)) : undefined;
    if (phrase === undefined) {
      marked.push(token);
      at += 1;
    } else {
      marked.push(keywordToken(token, tokens[at + phrase.words.length - 1] ?? token, phrase.type, text));
      at += phrase.words.length;
    }
  }
  return marked;
}

function phraseAt(
  tokens: readonly IToken[],
  at: number,
  candidates: readonly Phrase[] | undefined,
): Phrase | undefined {
  return candidates?.find((phrase) =>
    phrase.words.every((word, index) => tokens[at + index]?.image === word),
  );
}

function keywordToken(first: IToken, last: IToken, type: TokenType, text: string): IToken {
  const end = last.endOffset ?? first.startOffset;
  return {
    ...first,
    ...(last.endOffset === undefined ? {} : { endOffset: last.endOffset }),
    ...(last.endLine === undefined ? {} : { endLine: last.endLine }),
    ...(last.endColumn === undefined ? {} : { endColumn: last.endColumn }),
    image: text.slice(first.startOffset, end + 1),
    tokenType: type,
    tokenTypeIdx: type.tokenTypeIdx ?? 0,
  };
}
