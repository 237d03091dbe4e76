import type { TokenType } from 'chevrotain';

import type { KeywordConcept, LanguagePack } from '../languages/languages.ts';
import { K } from './tokens.ts';

/** A keyword as the scanner meets it: its words and marks in order. */
export interface Phrase {
  readonly concept: KeywordConcept;
  readonly words: readonly string[];
  readonly type: TokenType;
}

/** The keywords of one language, ready to look up. */
export interface Lexicon {
  /** Phrases by their first word, the longest first, so that `mindst en af` is found before `mindst`. */
  readonly byFirstWord: ReadonlyMap<string, readonly Phrase[]>;
  readonly phrases: readonly Phrase[];
}

const known = new WeakMap<LanguagePack, Lexicon>();

/** The keywords of a language; worked out once. */
export function lexiconOf(language: LanguagePack): Lexicon {
  const before = known.get(language);
  if (before !== undefined) return before;
  const lexicon = lexiconFrom(language);
  known.set(language, lexicon);
  return lexicon;
}

function lexiconFrom({ keywords }: LanguagePack): Lexicon {
  const phrases = conceptsOf(keywords).map((concept) => ({
    concept,
    words: keywords[concept].split(' '),
    type: K[concept],
  }));
  const byFirstWord = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const first = phrase.words[0] ?? '';
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), phrase]);
  }
  for (const candidates of byFirstWord.values()) candidates.sort((a, b) => b.words.length - a.words.length);
  return { byFirstWord, phrases };
}

function conceptsOf(keywords: LanguagePack['keywords']): readonly KeywordConcept[] {
  return Object.keys(keywords) as KeywordConcept[];
}

/** A keyword as it is written: its marks close up to the words. */
export function spelt(keyword: string): string {
  return keyword.replaceAll(/ ([./]) ?/gu, '$1');
}

/** The language, other than the file's own, in which a name is a keyword; such a name must be quoted. */
export function keywordElsewhere(
  name: string,
  own: LanguagePack,
  languages: readonly LanguagePack[],
): LanguagePack | undefined {
  return languages.find((language) => language !== own && isKeyword(name, lexiconOf(language)));
}

function isKeyword(word: string, { byFirstWord }: Lexicon): boolean {
  return byFirstWord.get(word)?.at(-1)?.words.length === 1;
}
