import { createTokenInstance, type IToken } from 'chevrotain';

import type { Lexicon, Phrase } from '../../lexing/lexicon.ts';
import { Name } from '../../lexing/tokens.ts';
import { mostAlike } from '../../names/alike.ts';

/** Words that were taken for the keyword they resemble. */
export interface MisspeltKeyword {
  /** The keyword as one token, in the place of the words. */
  readonly token: IToken;
  /** How many tokens the words are. */
  readonly count: number;
  readonly keyword: string;
}

/** How many words the longest keyword has. */
const LONGEST = 4;

/** Shorter words resemble too much. */
const SHORTEST = 3;

/** A word of a keyword that is as long as this stands for it when the rest is missing. */
const TELLING = 4;

/** The keyword that the words from an index on are most likely meant to be. */
export function misspeltAt(
  tokens: readonly IToken[],
  index: number,
  { phrases }: Lexicon,
): MisspeltKeyword | undefined {
  for (let count = LONGEST; count >= 1; count -= 1) {
    const words = wordsAt(tokens, index, count);
    const phrase = words === undefined ? undefined : meant(words, phrases);
    if (phrase !== undefined)
      return { token: asKeyword(tokens, index, count, phrase), count, keyword: phrase.words.join(' ') };
  }
  return undefined;
}

/** So many words on one line, of which at least one is no keyword. */
function wordsAt(tokens: readonly IToken[], index: number, count: number): readonly string[] | undefined {
  const words = tokens.slice(index, index + count);
  const [first] = words;
  if (first === undefined || words.length < count || words.every(({ tokenType }) => tokenType !== Name))
    return undefined;
  const onLine = words.every(
    ({ image, startLine }) => startLine === first.startLine && /^\p{L}/u.test(image),
  );
  return onLine ? words.flatMap(({ image }) => image.split(/\s+/u)) : undefined;
}

function meant(words: readonly string[], phrases: readonly Phrase[]): Phrase | undefined {
  const [word = ''] = words;
  const whole = words.join(' ');
  if (whole.length < SHORTEST) return undefined;
  const swapped = phrases.find((phrase) => sameWords(phrase.words, words));
  if (swapped !== undefined) return swapped;
  const alike = phrases.filter((phrase) => phrase.words.length === words.length);
  const nearest = mostAlike(
    whole,
    alike.map((phrase) => phrase.words.join(' ')),
  );
  if (nearest !== undefined) return alike.find((phrase) => phrase.words.join(' ') === nearest);
  if (words.length > 1 || word.length < TELLING) return undefined;
  return phrases.find((phrase) => phrase.words.length > 1 && phrase.words.includes(word));
}

/** The words of a keyword in another order. */
function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 1 && a.length === b.length && [...a].sort().join(' ') === [...b].sort().join(' ');
}

function asKeyword(tokens: readonly IToken[], index: number, count: number, { type }: Phrase): IToken {
  const [first, last] = [tokens[index], tokens[index + count - 1]];
  const { startOffset = 0, startLine = 1, startColumn = 1 } = first ?? {};
  const { endOffset = startOffset, endLine = startLine, endColumn = startColumn } = last ?? {};
  const image = tokens
    .slice(index, index + count)
    .map((token) => token.image)
    .join(' ');
  return createTokenInstance(type, image, startOffset, endOffset, startLine, endLine, startColumn, endColumn);
}

/** The tokens with the keywords in the place of the words that were meant to be them. */
export function withKeywords(
  tokens: readonly IToken[],
  misspelt: ReadonlyMap<number, MisspeltKeyword>,
): readonly IToken[] {
  const mended: IToken[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const word = misspelt.get(index);
    const token = word?.token ?? tokens[index];
    if (token !== undefined) mended.push(token);
    if (word !== undefined) index += word.count - 1;
  }
  return mended;
}
