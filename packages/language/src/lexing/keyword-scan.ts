import type { IToken, TokenType } from 'chevrotain';

import { KEYWORD_LANGUAGES, KEYWORDS, type KeywordConcept, type KeywordLanguage } from '../keywords/table.ts';
import { K, Name } from './tokens.ts';

interface Phrase {
  readonly words: readonly string[];
  readonly type: TokenType;
}

const phrasesByLanguage = new Map(KEYWORD_LANGUAGES.map((language) => [language, phrasesOf(language)]));

/** Phrases by their first word, the longest first, so that `mindst en af` is found before `mindst`. */
function phrasesOf(language: KeywordLanguage): ReadonlyMap<string, readonly Phrase[]> {
  const byFirstWord = new Map<string, Phrase[]>();
  for (const concept of Object.keys(KEYWORDS) as KeywordConcept[]) {
    const words = KEYWORDS[concept][language].split(' ');
    const first = words[0] ?? '';
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words, type: K[concept] }]);
  }
  for (const phrases of byFirstWord.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return byFirstWord;
}

/** The tokens with each keyword, phrases included, as one token of its concept. */
export function markKeywords(tokens: readonly IToken[], language: KeywordLanguage, text: string): IToken[] {
  const phrases = phrasesByLanguage.get(language);
  const marked: IToken[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    const phrase = token.tokenType === Name ? phraseAt(tokens, at, phrases?.get(token.image)) : undefined;
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

const singleWords = new Map(
  KEYWORD_LANGUAGES.map((language) => {
    const words = (Object.keys(KEYWORDS) as KeywordConcept[]).map((concept) => KEYWORDS[concept][language]);
    return [language, new Set<string>(words.filter((word) => !word.includes(' ')))];
  }),
);

/** The language, other than the file's own, in which a name is a keyword; such a name must be quoted. */
export function keywordElsewhere(name: string, own: KeywordLanguage): KeywordLanguage | undefined {
  return KEYWORD_LANGUAGES.find(
    (language) => language !== own && singleWords.get(language)?.has(name) === true,
  );
}
