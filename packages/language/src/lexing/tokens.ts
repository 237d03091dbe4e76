import { createToken, Lexer, type TokenType } from 'chevrotain';

import type { KeywordConcept } from '../languages/languages.ts';
import { da } from '../languages/da.ts';
import { wordAt } from './words.ts';

export const WhiteSpace = createToken({
  name: 'WhiteSpace',
  pattern: /[ \t\r\n\u00a0\ufeff]+/u,
  group: Lexer.SKIPPED,
  line_breaks: true,
});
export const LineComment = createToken({ name: 'LineComment', pattern: /\/\/[^\r\n]*/u, group: 'comments' });
export const BlockComment = createToken({
  name: 'BlockComment',
  pattern: /\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//u,
  group: 'comments',
  line_breaks: true,
});
/** A text on one line; `\"` and `\\` stand for themselves. */
export const TextToken = createToken({ name: 'Text', pattern: /"(?:[^"\\\r\n]|\\[^\r\n])*"/u });
/** A text whose closing quote is missing: read to the end of the line, so that one fault stays one fault. */
export const UnclosedText = createToken({
  name: 'UnclosedText',
  pattern: /"(?:[^"\\\r\n]|\\[^\r\n])*\\?/u,
  categories: TextToken,
});
export const UnclosedComment = createToken({
  name: 'UnclosedComment',
  pattern: /\/\*[^]*/u,
  group: 'comments',
  line_breaks: true,
});
/** A name that is also a keyword in some language, between single quotes. */
export const QuotedName = createToken({ name: 'QuotedName', pattern: /'[^'\r\n]*'/u });
export const DateToken = createToken({
  name: 'Date',
  pattern: /\d{4}-\d{2}-\d{2}(?!\d)|\d{4}-(?:0[1-9]|1[0-2])(?!\d)/u,
});
export const VersionToken = createToken({ name: 'VersionNumber', pattern: /\d+\.\d+\.\d+/u });
export const NumberToken = createToken({ name: 'Number', pattern: /\d+(?:[.,]\d+)?/u });
export const Name = createToken({ name: 'Name', pattern: { exec: wordAt }, line_breaks: false });

export const LeftBrace = createToken({ name: 'LeftBrace', pattern: '{' });
export const RightBrace = createToken({ name: 'RightBrace', pattern: '}' });
export const LeftBracket = createToken({ name: 'LeftBracket', pattern: '[' });
export const RightBracket = createToken({ name: 'RightBracket', pattern: ']' });
export const LeftParenthesis = createToken({ name: 'LeftParenthesis', pattern: '(' });
export const RightParenthesis = createToken({ name: 'RightParenthesis', pattern: ')' });
export const Colon = createToken({ name: 'Colon', pattern: ':' });
export const Semicolon = createToken({ name: 'Semicolon', pattern: ';' });
export const Comma = createToken({ name: 'Comma', pattern: ',' });
export const Dot = createToken({ name: 'Dot', pattern: '.' });
export const Slash = createToken({ name: 'Slash', pattern: '/' });
export const Dash = createToken({ name: 'Dash', pattern: /[-–]/u });
export const Plus = createToken({ name: 'Plus', pattern: '+' });
export const Percent = createToken({ name: 'Percent', pattern: '%' });

export const Operator = createToken({ name: 'Operator', pattern: Lexer.NA });
export const AtLeastSign = createToken({ name: 'AtLeastSign', pattern: />=|≥/u, categories: Operator });
export const AtMostSign = createToken({ name: 'AtMostSign', pattern: /<=|≤/u, categories: Operator });
export const UnequalSign = createToken({ name: 'UnequalSign', pattern: /<>|!=|≠/u, categories: Operator });
export const OverSign = createToken({ name: 'OverSign', pattern: '>', categories: Operator });
export const UnderSign = createToken({ name: 'UnderSign', pattern: '<', categories: Operator });
export const EqualSign = createToken({ name: 'EqualSign', pattern: '=', categories: Operator });

/** What the scanner finds in a text; keywords are names until `keyword-scan` has looked at them. */
export const SCANNED: readonly TokenType[] = [
  WhiteSpace,
  LineComment,
  BlockComment,
  UnclosedComment,
  TextToken,
  UnclosedText,
  QuotedName,
  DateToken,
  VersionToken,
  NumberToken,
  Name,
  LeftBrace,
  RightBrace,
  LeftBracket,
  RightBracket,
  LeftParenthesis,
  RightParenthesis,
  Colon,
  Semicolon,
  Comma,
  Dot,
  Slash,
  Dash,
  Plus,
  Percent,
  AtLeastSign,
  AtMostSign,
  UnequalSign,
  OverSign,
  UnderSign,
  EqualSign,
];

function keywordTokens(): Readonly<Record<KeywordConcept, TokenType>> {
  const concepts = Object.keys(da.keywords) as KeywordConcept[];
  const pairs = concepts.map(
    (concept) => [concept, createToken({ name: concept, pattern: Lexer.NA })] as const,
  );
  return Object.fromEntries(pairs) as Record<KeywordConcept, TokenType>;
}

/** One token type a concept, whatever the language of the file. */
export const K = keywordTokens();

/** Every token type the parser may meet. */
export const VOCABULARY: readonly TokenType[] = [Operator, ...SCANNED, ...Object.values(K)];
