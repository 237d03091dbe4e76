import type { ILexingError } from 'chevrotain';

import type { Reporter } from '../diagnostics/reporter.ts';
import { fixTitle } from '../diagnostics/saying.ts';
import type { LanguagePack } from '../languages/languages.ts';
import type { LexedText } from '../lexing/lexer.ts';
import { keywordElsewhere } from '../lexing/lexicon.ts';
import { Name, UnclosedComment, UnclosedText } from '../lexing/tokens.ts';
import { spanOf } from '../syntax/base-parser.ts';

/** Characters that show nothing or turn the direction of writing: a text could read other than it is. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Reports what could not be read as a word, number, text or mark. */
export function reportLexing(
  text: string,
  lexed: LexedText,
  reporter: Reporter,
  languages: readonly LanguagePack[],
): void {
  for (const error of joined(lexed.errors)) {
    reporter.report('KRIT1001', error, {
      found: text.slice(error.from, Math.min(error.to, error.from + 20)),
    });
  }
  for (const match of text.matchAll(INVISIBLE)) {
    if (match.index === 0 && match[0] === '\ufeff') continue;
    const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    reporter.report('KRIT1003', { from: match.index, to: match.index + 1 }, { character: `U+${code}` });
  }
  for (const token of lexed.tokens) {
    if (token.tokenType === UnclosedText) reporter.report('KRIT1002', spanOf(token), {});
    if (token.tokenType !== Name) continue;
    const language = keywordElsewhere(token.image, lexed.language, languages);
    if (language !== undefined) {
      reporter.report(
        'KRIT1004',
        spanOf(token),
        { name: token.image },
        {
          fix: {
            title: fixTitle('write', { text: `'${token.image}'` }),
            safe: true,
            text: `'${token.image}'`,
          },
        },
      );
    }
  }
  for (const comment of lexed.comments) {
    if (comment.tokenType === UnclosedComment) {
      reporter.report('KRIT1006', { from: comment.startOffset, to: comment.startOffset + 2 }, {});
    }
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
