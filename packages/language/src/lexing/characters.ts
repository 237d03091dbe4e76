import type { TokenType } from 'chevrotain';

import {
  AtLeastSign,
  AtMostSign,
  Colon,
  Comma,
  Dash,
  Dot,
  EqualSign,
  LeftBrace,
  LeftBracket,
  LeftParenthesis,
  OverSign,
  Percent,
  Plus,
  RightBrace,
  RightBracket,
  RightParenthesis,
  Semicolon,
  Slash,
  UnderSign,
  UnequalSign,
} from './tokens.ts';
import { PLAIN_WORD } from './words.ts';

/** The marks of one or two characters. */
export const MARKS: ReadonlyMap<string, TokenType> = new Map([
  ['{', LeftBrace],
  ['}', RightBrace],
  ['[', LeftBracket],
  [']', RightBracket],
  ['(', LeftParenthesis],
  [')', RightParenthesis],
  [':', Colon],
  [';', Semicolon],
  [',', Comma],
  ['.', Dot],
  ['/', Slash],
  ['-', Dash],
  ['–', Dash],
  ['+', Plus],
  ['%', Percent],
  ['>=', AtLeastSign],
  ['≥', AtLeastSign],
  ['<=', AtMostSign],
  ['≤', AtMostSign],
  ['<>', UnequalSign],
  ['!=', UnequalSign],
  ['≠', UnequalSign],
  ['>', OverSign],
  ['<', UnderSign],
  ['=', EqualSign],
]);

/** What a character can begin. */
export const OTHER = 0;
export const BLANK = 1;
export const NEWLINE = 2;
export const LETTER = 3;
export const DIGIT = 4;
export const MARK = 5;
export const QUOTE = 6;
export const APOSTROPHE = 7;

const KINDS = kindsOfCharacters();

/** What the character with a code can begin; letters beyond Latin-1 are looked at one by one. */
export function kindOf(code: number): number {
  return code < 256 ? (KINDS[code] ?? OTHER) : OTHER;
}

function kindsOfCharacters(): Uint8Array {
  const kinds = new Uint8Array(256);
  const signs = [...MARKS.keys()].map((mark) => mark.charAt(0));
  for (let code = 0; code < 256; code += 1) {
    const character = String.fromCharCode(code);
    if (PLAIN_WORD.test(character)) kinds[code] = LETTER;
    else if (/\d/u.test(character)) kinds[code] = DIGIT;
    else if (signs.includes(character)) kinds[code] = MARK;
  }
  for (const blank of ' \t\u00a0') kinds[blank.charCodeAt(0)] = BLANK;
  for (const newline of '\r\n') kinds[newline.charCodeAt(0)] = NEWLINE;
  kinds['"'.charCodeAt(0)] = QUOTE;
  kinds["'".charCodeAt(0)] = APOSTROPHE;
  return kinds;
}
