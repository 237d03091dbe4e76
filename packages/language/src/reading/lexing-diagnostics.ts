import type { ILexingError, IToken } from 'chevrotain';

import type { FixOffer, Reporter } from '../diagnostics/reporter.ts';
import { fixTitle } from '../diagnostics/saying.ts';
import type { LanguagePack } from '../languages/languages.ts';
import type { LexedText } from '../lexing/lexer.ts';
import { keywordElsewhere } from '../lexing/lexicon.ts';
import { Name, UnclosedComment, UnclosedText } from '../lexing/tokens.ts';
import { oddLetter, plainWord, showsNothing } from '../lexing/words.ts';
import { spanOf } from '../syntax/base-parser.ts';

/** Characters that show nothing or turn the direction of writing: a text could read other than it is. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Reports what could not be read as a word, number, text or mark; of lines that are broken anyhow only that. */
export function reportLexing(
  text: string,
  lexed: LexedText,
  reporter: Reporter,
  {
    languages,
    broken,
  }: { readonly languages: readonly LanguagePack[]; readonly broken: ReadonlySet<number> },
): void {
  reportUnreadable(text, lexed.errors, reporter);
  reportInvisible(text, reporter);
  for (const token of lexed.tokens) {
    if (token.tokenType === UnclosedText) reporter.report('KRIT1002', spanOf(token), {});
    if (token.tokenType !== Name || broken.has(token.startLine ?? 0)) continue;
    const language = keywordElsewhere(token.image, lexed.language, languages);
    if (language !== undefined)
      reporter.report('KRIT1004', spanOf(token), { name: token.image }, writing(`'${token.image}'`));
  }
  for (const token of lexed.oddWords) reportOddWord(token, text, reporter);
  for (const { tokenType, startOffset } of lexed.comments) {
    if (tokenType === UnclosedComment) {
      reporter.report('KRIT1006', { from: startOffset, to: startOffset + 2 }, {});
    }
  }
}

function writing(text: string): { readonly fix: FixOffer } {
  return { fix: { title: fixTitle('write', { text }), safe: true, text } };
}

function reportUnreadable(text: string, errors: readonly ILexingError[], reporter: Reporter): void {
  for (const error of joined(errors)) {
    const found = text.slice(error.from, Math.min(error.to, error.from + 20));
    if (!Array.from(found).every(showsNothing)) reporter.report('KRIT1001', error, { found });
  }
}

function reportInvisible(text: string, reporter: Reporter): void {
  if (!mayHide(text)) return;
  for (const match of text.matchAll(INVISIBLE)) {
    if (match.index === 0 && match[0] === '\ufeff') continue;
    const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    reporter.report('KRIT1003', { from: match.index, to: match.index + 1 }, { character: `U+${code}` });
  }
}

/** Whether any character is of a sort among which some show nothing; most texts are told apart by this alone. */
function mayHide(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0xad || (code >= 0x200b && code <= 0x2069 && !isDash(code)) || code === 0xfeff) return true;
  }
  return false;
}

/** Dashes, quotation marks, dots: between the invisible characters, and in many texts. */
function isDash(code: number): boolean {
  return code >= 0x2010 && code <= 0x2027;
}

/** A word with a letter that no name may have is told once, by that letter. */
function reportOddWord(token: IToken, text: string, reporter: Reporter): void {
  const span = spanOf(token);
  const word = text.slice(span.from, span.to);
  const odd = oddLetter(word);
  if (odd === undefined) return;
  const { letter } = odd;
  switch (odd.kind) {
    case 'twin':
      reporter.report('KRIT1010', span, { letter, twin: odd.twin, word }, writing(plainWord(word)));
      return;
    case 'decomposed':
      reporter.report('KRIT1011', span, { letter }, writing(plainWord(word)));
      return;
    case 'sign':
      reporter.report('KRIT1012', span, { word });
      return;
    case 'foreign':
      reporter.report('KRIT1013', span, { letter });
  }
}

/** Neighbouring unreadable characters are one fault. */
function joined(errors: readonly ILexingError[]): { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = [];
  for (const { offset, length } of errors) {
    const last = spans.at(-1);
    if (last !== undefined && offset <= last.to + 1) last.to = offset + length;
    else spans.push({ from: offset, to: offset + length });
  }
  return spans;
}
