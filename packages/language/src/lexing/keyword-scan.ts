import type { IToken, TokenType } from 'chevrotain';

import { KEYWORD_LANGUAGES, KEYWORDS, type KeywordConcept, type KeywordLanguage } from '../keywords/table.ts';
import { nearest } from '../names/nearest.ts';
import { K, LeftBrace, LeftBracket, Name, QuotedName, TextToken } from './tokens.ts';

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

/** Single words that begin a declaration or one of its lines: where a misspelt one stands, all that follows would go astray. */
const STARTERS: readonly KeywordConcept[] = [
  'Use',
  'Group',
  'Source',
  'Fact',
  'Criterion',
  'Should',
  'Indication',
  'SubIndication',
  'Criteria',
  'Reading',
  'Exempt',
  'Example',
  'Departure',
  'Requisition',
  'Section',
  'Insert',
  'Field',
  'Note',
  'Publisher',
  'Url',
  'Version',
  'Known',
  'Question',
  'Help',
  'Frame',
  'Entry',
  'Analysis',
  'Point',
  'Background',
  'Strategy',
  'Yield',
  'Effect',
  'Organisation',
  'Assessment',
  'FollowUp',
  'Process',
];

/** What may follow a starting keyword, and hardly ever a name in the same place. */
const AFTER_STARTER: ReadonlySet<TokenType> = new Set([Name, QuotedName, TextToken, LeftBracket, LeftBrace]);

/** A word taken for the keyword it resembles. */
export interface MisspeltKeyword {
  readonly token: IToken;
  readonly keyword: string;
}

/**
 * Takes an unknown word that begins a line, resembles a starting keyword and is followed as one, for that keyword, so
 * that one slip is one finding and all that follows is still read.
 */
export function mendKeywords(
  tokens: readonly IToken[],
  language: KeywordLanguage,
): { readonly tokens: readonly IToken[]; readonly misspelt: readonly MisspeltKeyword[] } {
  const starters = STARTERS.map((concept) => [KEYWORDS[concept][language], K[concept]] as const);
  const types = new Map<string, TokenType>(starters);
  const misspelt: MisspeltKeyword[] = [];
  const mended = tokens.map((token, index) => {
    if (token.tokenType !== Name || !beginsLine(tokens, index)) return token;
    if (!AFTER_STARTER.has(tokens[index + 1]?.tokenType ?? Name)) return token;
    const keyword = nearest(token.image, types.keys());
    const type = keyword === undefined ? undefined : types.get(keyword);
    if (keyword === undefined || type === undefined) return token;
    misspelt.push({ token, keyword });
    return { ...token, tokenType: type, tokenTypeIdx: type.tokenTypeIdx ?? 0 };
  });
  return { tokens: mended, misspelt };
}

function beginsLine(tokens: readonly IToken[], index: number): boolean {
  return tokens[index - 1]?.endLine !== tokens[index]?.startLine;
}
