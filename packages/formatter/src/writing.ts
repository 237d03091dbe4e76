import { LANGUAGES, type LanguagePack, type SourceToken } from '@kriterion/language';

import { type Doc, verbatim } from './docs.ts';
import type { Source } from './source.ts';

/** A token as it is written in the language of the output: keywords from its table, everything else as it stands. */
export function written({ language, names, tokens }: Source, at: number): string {
  const token = tokens[at];
  if (token === undefined) return '';
  if (tokens[at - 1]?.kind === 'Language') return language.id;
  if (NAMES_SYSTEM.has(tokens[at - 1]?.kind ?? '')) return token.image;
  const isName = token.kind === 'Name' || (names.has(token.from) && token.kind !== 'QuotedName');
  if (isName) return isKeywordSomewhere(token.image) ? `'${token.image}'` : token.image;
  return keywordOf(token.kind, language) ?? token.image;
}

/** A coding system may go by the name of a kind of answer. */
const NAMES_SYSTEM: ReadonlySet<string> = new Set(['System', 'CodedAs']);

const KEYWORDS: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ keywords }) => Object.values(keywords)));

/** A name that some language has as a keyword is quoted, so that keywords can be translated and names stay. */
function isKeywordSomewhere(name: string): boolean {
  return KEYWORDS.has(name);
}

/** A phrase of the table as it is written: its marks close up to the words. */
export function keywordOf(kind: string, { keywords }: LanguagePack): string | undefined {
  return isConcept(kind, keywords) ? keywords[kind].replaceAll(/ ([./]) ?/gu, '$1') : undefined;
}

function isConcept<K extends string>(kind: string, keywords: Readonly<Record<K, string>>): kind is K {
  return Object.hasOwn(keywords, kind);
}

const TIGHT_BEFORE: ReadonlySet<string> = new Set([
  'Comma',
  'Semicolon',
  'Colon',
  'RightBracket',
  'RightParenthesis',
  'Dot',
  'Slash',
]);
const TIGHT_AFTER: ReadonlySet<string> = new Set(['LeftBracket', 'LeftParenthesis', 'Dot', 'Slash']);

/** Whether a blank stands between a token and the one before it on the same line. */
export function isApart(tokens: readonly SourceToken[], at: number): boolean {
  const before = tokens[at - 1]?.kind ?? '';
  const own = tokens[at]?.kind ?? '';
  if (TIGHT_BEFORE.has(own) || TIGHT_AFTER.has(before)) return false;
  if (own === 'Dash') return before !== 'Number' || isShift(tokens, at);
  return before !== 'Dash' || isShift(tokens, at - 1);
}

/** What a date or a term that is shifted ends with, unlike what stands before a negative number or in a range. */
const SHIFTED: ReadonlySet<string> = new Set([
  'Name',
  'QuotedName',
  'Date',
  'RightParenthesis',
  'RightBrace',
]);

/** `7-14 dage` is a range and `= -2,5` a negative number; `diagnosedato - 30 dage` takes days away. */
function isShift(tokens: readonly SourceToken[], dash: number): boolean {
  return SHIFTED.has(tokens[dash - 1]?.kind ?? '');
}

/** The token as a document; what is kept as it was written keeps its own lines. */
export function writtenDoc(source: Source, at: number): Doc {
  const token = source.tokens[at];
  return token?.kind === KEPT ? verbatim(token.image) : written(source, at);
}

/** The kind of the one token that stands for a declaration kept as it was written. */
export const KEPT = 'Kept';
