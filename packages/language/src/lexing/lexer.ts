import { type ILexingError, type IToken, Lexer } from 'chevrotain';

import { LANGUAGES, type LanguagePack } from '../languages/languages.ts';
import { markKeywords } from './keyword-scan.ts';
import { lexiconOf } from './lexicon.ts';
import { Name, SCANNED } from './tokens.ts';

/** A text as tokens, with its comments apart and what could not be read. */
export interface LexedText {
  readonly tokens: readonly IToken[];
  readonly comments: readonly IToken[];
  readonly errors: readonly ILexingError[];
  /** The language whose keywords the text uses. */
  readonly language: LanguagePack;
}

const scanner = new Lexer([...SCANNED], {
  positionTracking: 'full',
  ensureOptimizations: false,
  skipValidations: true,
});

/** Splits a source into tokens; keywords are recognised in the language that the file names on its first line. */
export function lex(text: string, languages: readonly LanguagePack[] = LANGUAGES): LexedText {
  const { tokens, groups, errors } = scanner.tokenize(text);
  const language = languageOf(tokens, languages);
  return {
    tokens: markKeywords(tokens, lexiconOf(language), text),
    comments: groups['comments'] ?? [],
    errors,
    language,
  };
}

/** The language after the first `sprog` or `language`; the first of the languages where the header is missing. */
function languageOf(tokens: readonly IToken[], languages: readonly LanguagePack[]): LanguagePack {
  const [first = LANGUAGES[0]] = languages;
  const headed = languages.some(({ keywords }) => keywords.Language === tokens[0]?.image);
  if (!headed || tokens[1]?.tokenType !== Name) return first;
  const named = tokens[1].image;
  return languages.find(({ id }) => id === named) ?? first;
}
