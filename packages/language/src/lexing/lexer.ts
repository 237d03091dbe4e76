import { type ILexingError, type IToken, Lexer } from 'chevrotain';

import { KEYWORD_LANGUAGES, KEYWORDS, type KeywordLanguage } from '../keywords/table.ts';
import { markKeywords } from './keyword-scan.ts';
import { Name, SCANNED } from './tokens.ts';

/** A text as tokens, with its comments apart and what could not be read. */
export interface LexedText {
  readonly tokens: readonly IToken[];
  readonly comments: readonly IToken[];
  readonly errors: readonly ILexingError[];
  readonly language: KeywordLanguage;
}

const scanner = new Lexer([...SCANNED], {
  positionTracking: 'full',
  ensureOptimizations: false,
  skipValidations: true,
});

/** Splits a source into tokens; keywords are recognised in the language that the file names on its first line. */
export function lex(text: string): LexedText {
  const { tokens, groups, errors } = scanner.tokenize(text);
  const language = languageOf(tokens);
  return {
    tokens: markKeywords(tokens, language, text),
    comments: groups['comments'] ?? [],
    errors,
    language,
  };
}

/** The language after the first `sprog` or `language`; Danish where the header is missing. */
function languageOf(tokens: readonly IToken[]): KeywordLanguage {
  const headers = new Set<string>(KEYWORD_LANGUAGES.map((language) => KEYWORDS.Language[language]));
  if (!headers.has(tokens[0]?.image ?? '')) return 'da';
  const named = tokens[1]?.tokenType === Name ? tokens[1].image : undefined;
  return KEYWORD_LANGUAGES.find((language) => language === named) ?? 'da';
}
