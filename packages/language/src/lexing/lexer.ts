import type { ILexingError, IToken } from 'chevrotain';

import { LANGUAGES, type LanguagePack } from '../languages/languages.ts';
import { lexiconOf } from './lexicon.ts';
import { Scanner } from './scanner.ts';
import { Name } from './tokens.ts';

/** A text as tokens, with its comments apart and what could not be read. */
export interface LexedText {
  readonly tokens: readonly IToken[];
  readonly comments: readonly IToken[];
  readonly errors: readonly ILexingError[];
  /** Words with letters that no name may have; their tokens hold the letters that were most likely meant. */
  readonly oddWords: readonly IToken[];
  /** The language whose keywords the text uses. */
  readonly language: LanguagePack;
}

/** Splits a source into tokens; keywords are recognised in the language that the file names on its first line. */
export function lex(text: string, languages: readonly LanguagePack[] = LANGUAGES): LexedText {
  const language = languageOf(text, languages);
  const { tokens, comments, errors, oddWords } = new Scanner(text, lexiconOf(language)).scan();
  return { tokens, comments, errors, oddWords, language };
}

const NO_KEYWORDS = { byFirstWord: new Map() };

/** The language after the first `sprog` or `language`; where there is none, the one whose keywords begin the most lines. */
function languageOf(text: string, languages: readonly LanguagePack[]): LanguagePack {
  const [first, named] = new Scanner(text, NO_KEYWORDS).scan(2).tokens;
  const headed = languages.some(({ keywords }) => keywords.Language === first?.image);
  const language = headed && named?.tokenType === Name ? packOf(named.image, languages) : undefined;
  return language ?? likeliest(text, languages);
}

function packOf(id: string, languages: readonly LanguagePack[]): LanguagePack | undefined {
  return languages.find((language) => language.id === id);
}

function likeliest(text: string, languages: readonly LanguagePack[]): LanguagePack {
  const begins = [...text.matchAll(/^[ \t]*(?<word>[^\s"'{}]+)/gmu)].map(
    ({ groups }) => groups?.['word'] ?? '',
  );
  let [best = LANGUAGES[0]] = languages;
  let most = 0;
  for (const language of languages) {
    const { byFirstWord } = lexiconOf(language);
    const known = begins.filter((word) => byFirstWord.has(word)).length;
    if (known > most) best = language;
    most = Math.max(most, known);
  }
  return best;
}
