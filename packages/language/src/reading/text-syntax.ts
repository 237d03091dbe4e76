import type { IToken } from 'chevrotain';

import { LANGUAGES, type LanguagePack } from '../languages/languages.ts';
import type { FileNode, Span } from '../syntax/tree.ts';
import { readSource } from './source-unit.ts';

/** A word, mark, name, number or text of a source. */
export interface SourceToken {
  /** The concept of a keyword (`Criterion`), or what else it is (`Name`, `Text`, `LeftBrace`). */
  readonly kind: string;
  readonly image: string;
  readonly from: number;
  readonly to: number;
}

/** One text as it is written: for tools that lay it out, colour it or move about in it. */
export interface TextSyntax {
  readonly tokens: readonly SourceToken[];
  readonly comments: readonly Span[];
  readonly tree: FileNode;
  /** The language of its keywords. */
  readonly language: LanguagePack;
  /** Where it leaves the grammar. */
  readonly faults: readonly Span[];
}

/** Reads one text; never throws, whatever it holds. */
export function readSyntax(text: string, languages: readonly LanguagePack[] = LANGUAGES): TextSyntax {
  const { tree, lexed, faults } = readSource({ path: '', text }, languages);
  return {
    tokens: lexed.tokens.map(sourceToken),
    comments: lexed.comments.map(spanOf),
    tree,
    language: lexed.language,
    faults,
  };
}

function sourceToken(token: IToken): SourceToken {
  return { kind: token.tokenType.name, image: token.image, ...spanOf(token) };
}

function spanOf(token: IToken): Span {
  return { from: token.startOffset, to: (token.endOffset ?? token.startOffset) + 1 };
}
