import type { ILexingError, IToken, TokenType } from 'chevrotain';

import { APOSTROPHE, BLANK, DIGIT, kindOf, LETTER, MARK, MARKS, NEWLINE, QUOTE } from './characters.ts';
import type { Lexicon, Phrase } from './lexicon.ts';
import {
  BlockComment,
  DateToken,
  LineComment,
  Name,
  NumberToken,
  QuotedName,
  TextToken,
  UnclosedComment,
  UnclosedText,
  VersionToken,
} from './tokens.ts';
import { plainWord, wordAt } from './words.ts';

const DASH = 0x2d;
const BACKSLASH = 0x5c;
const NUMBERS = [DateToken, VersionToken, NumberToken].map((type) => ({ type, pattern: here(type) }));

/** One token of the scanner, in the shape that chevrotain's parser reads. */
class ScannedToken implements IToken {
  readonly image: string;
  readonly startOffset: number;
  endOffset: number;
  readonly startLine: number;
  endLine: number;
  readonly startColumn: number;
  endColumn: number;
  readonly tokenType: TokenType;
  readonly tokenTypeIdx: number;

  /** A token on one line; `endsAt` is for those on several. */
  constructor(type: TokenType, image: string, at: number, end: number, line: number, lineStart: number) {
    this.image = image;
    this.startOffset = at;
    this.endOffset = end - 1;
    this.startLine = line;
    this.endLine = line;
    this.startColumn = at - lineStart + 1;
    this.endColumn = end - lineStart;
    this.tokenType = type;
    this.tokenTypeIdx = type.tokenTypeIdx ?? 0;
  }

  endsAt(line: number, column: number): this {
    this.endLine = line;
    this.endColumn = column;
    return this;
  }
}

/**
 * Splits a text into tokens in one pass: a character tells what it begins, and a word is looked up among the keywords as
 * it is read. What it takes for a token is what the token types say; a test holds it against chevrotain's lexer.
 */
export class Scanner {
  readonly tokens: IToken[] = [];
  readonly comments: IToken[] = [];
  readonly errors: ILexingError[] = [];
  /** Words with letters that no name may have; their tokens hold the letters that were most likely meant. */
  readonly oddWords: IToken[] = [];

  readonly #text: string;
  readonly #keywords: Lexicon['byFirstWord'];
  #at = 0;
  #line = 1;
  #lineStart = 0;

  constructor(text: string, { byFirstWord }: Pick<Lexicon, 'byFirstWord'>) {
    this.#text = text;
    this.#keywords = byFirstWord;
  }

  /** Reads on until the end, or until there are so many tokens. */
  scan(limit = Infinity): this {
    while (this.#at < this.#text.length && this.tokens.length < limit) this.#next();
    return this;
  }

  #next(): void {
    const code = this.#text.charCodeAt(this.#at);
    switch (kindOf(code)) {
      case BLANK:
        this.#at += 1;
        return;
      case NEWLINE:
        this.#newline();
        return;
      case LETTER:
        this.#word();
        return;
      case DIGIT:
        this.#number();
        return;
      case MARK:
        this.#markOrComment();
        return;
      case QUOTE:
        this.#quoted();
        return;
      case APOSTROPHE:
        this.#quotedName();
        return;
      default:
        this.#other();
    }
  }

  /** `\r\n` is one line break, and so is either alone. */
  #newline(): void {
    const pair = this.#text.startsWith('\r\n', this.#at);
    this.#at += pair ? 2 : 1;
    this.#line += 1;
    this.#lineStart = this.#at;
  }

  /** Takes the text up to an offset, on the line at hand, for one token. */
  #push(type: TokenType, end: number, image = this.#text.slice(this.#at, end)): IToken {
    const token = new ScannedToken(type, image, this.#at, end, this.#line, this.#lineStart);
    this.tokens.push(token);
    this.#at = end;
    return token;
  }

  #word(): void {
    const end = wordEnd(this.#text, this.#at);
    if (mayGoOn(this.#text, end)) this.#anyWord();
    else this.#named(end, this.#text.slice(this.#at, end));
  }

  /** A word with any letters there are; false where none begins. */
  #anyWord(): boolean {
    const word = wordAt(this.#text, this.#at)?.[0];
    if (word === undefined) return false;
    if (isOdd(word)) this.#noteOdd(word);
    this.#named(this.#at + word.length, plainWord(word));
    return true;
  }

  /** The word at hand has letters that no name may have. */
  #noteOdd(word: string): void {
    const end = this.#at + word.length;
    this.oddWords.push(new ScannedToken(Name, word, this.#at, end, this.#line, this.#lineStart));
  }

  /** A word as a keyword, if it is one or begins one, or else as a name. */
  #named(end: number, word: string): void {
    for (const phrase of this.#keywords.get(word) ?? NO_PHRASES) {
      if (phrase.words.length === 1) {
        this.#push(phrase.type, end);
        return;
      }
      if (this.#goesOn(phrase, end)) {
        this.#phrase(phrase, end);
        return;
      }
    }
    this.#push(Name, end, word);
  }

  /** Whether the further words and marks of a keyword stand after its first. */
  #goesOn({ words }: Phrase, end: number): boolean {
    let at = end;
    for (let index = 1; index < words.length; index += 1) {
      const word = words[index] ?? '';
      const from = this.#afterBlanks(at);
      const written = this.#written(word, from);
      if (written === undefined) return false;
      at = from + written.length;
    }
    return true;
  }

  /** A further word or mark of a keyword as it stands at an offset, perhaps with odd letters; undefined where another stands. */
  #written(word: string, at: number): string | undefined {
    if (kindOf(word.charCodeAt(0)) !== LETTER) return this.#text.startsWith(word, at) ? word : undefined;
    const end = wordEnd(this.#text, at);
    if (!mayGoOn(this.#text, end)) return this.#text.slice(at, end) === word ? word : undefined;
    const odd = wordAt(this.#text, at)?.[0];
    return odd !== undefined && plainWord(odd) === word ? odd : undefined;
  }

  /** A keyword of several words as one token. */
  #phrase({ words, type }: Phrase, end: number): void {
    const [from, line, lineStart] = [this.#at, this.#line, this.#lineStart];
    this.#at = end;
    for (let index = 1; index < words.length; index += 1) {
      const next = this.#afterBlanks(this.#at);
      while (this.#at < next) this.#next();
      const word = words[index] ?? '';
      const written = this.#written(word, next) ?? word;
      if (written !== word) this.#noteOdd(written);
      this.#at += written.length;
    }
    const image = this.#text.slice(from, this.#at);
    const token = new ScannedToken(type, image, from, this.#at, line, lineStart);
    this.tokens.push(token.endsAt(this.#line, this.#at - this.#lineStart));
  }

  /** The offset after blanks, line breaks and comments. */
  #afterBlanks(from: number): number {
    let at = from;
    for (;;) {
      const kind = kindOf(this.#text.charCodeAt(at));
      if (kind === BLANK || kind === NEWLINE || this.#text[at] === '\ufeff') at += 1;
      else if (this.#text.startsWith('//', at)) at = lineEnd(this.#text, at);
      else if (this.#text.startsWith('/*', at)) at = this.#commentEnd(at) ?? this.#text.length;
      else return at;
    }
  }

  #number(): void {
    for (const { type, pattern } of NUMBERS) {
      pattern.lastIndex = this.#at;
      if (!pattern.test(this.#text)) continue;
      this.#push(type, pattern.lastIndex);
      return;
    }
  }

  #markOrComment(): void {
    if (this.#text.startsWith('//', this.#at)) {
      this.#comment(LineComment, lineEnd(this.#text, this.#at));
    } else if (this.#text.startsWith('/*', this.#at)) {
      const end = this.#commentEnd(this.#at);
      this.#comment(end === undefined ? UnclosedComment : BlockComment, end ?? this.#text.length);
    } else if (!this.#mark()) {
      this.#unreadable();
    }
  }

  #mark(): boolean {
    const pair = BEGINS_PAIR.has(this.#text.charCodeAt(this.#at)) ? 2 : 1;
    for (let length = pair; length > 0; length -= 1) {
      const mark = this.#text.slice(this.#at, this.#at + length);
      const type = MARKS.get(mark);
      if (type === undefined) continue;
      this.#push(type, this.#at + mark.length, mark);
      return true;
    }
    return false;
  }

  #commentEnd(from: number): number | undefined {
    const end = this.#text.indexOf('*/', from + 2);
    return end === -1 ? undefined : end + 2;
  }

  #comment(type: TokenType, end: number): void {
    const [from, line, lineStart] = [this.#at, this.#line, this.#lineStart];
    while (this.#at < end) {
      if (kindOf(this.#text.charCodeAt(this.#at)) === NEWLINE) this.#newline();
      else this.#at += 1;
    }
    const comment = new ScannedToken(type, this.#text.slice(from, end), from, end, line, lineStart);
    this.comments.push(comment.endsAt(this.#line, this.#at - this.#lineStart));
  }

  /** A text between quotes; without the closing one it ends with its line. */
  #quoted(): void {
    const text = this.#text;
    let at = this.#at + 1;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (kindOf(code) === QUOTE) {
        this.#push(TextToken, at + 1);
        return;
      }
      if (kindOf(code) === NEWLINE) break;
      if (code === BACKSLASH && at + 1 < text.length && kindOf(text.charCodeAt(at + 1)) !== NEWLINE) at += 1;
    }
    this.#push(UnclosedText, Math.min(at, text.length));
  }

  #quotedName(): void {
    const end = this.#text.indexOf("'", this.#at + 1);
    if (end === -1 || end > lineEnd(this.#text, this.#at)) this.#unreadable();
    else this.#push(QuotedName, end + 1);
  }

  /** A letter beyond Latin-1, a mark beyond it, a byte order mark, or nothing that can be read. */
  #other(): void {
    if (this.#text[this.#at] === '\ufeff') this.#at += 1;
    else if (!this.#anyWord() && !this.#mark()) this.#unreadable();
  }

  /** Characters side by side that begin nothing are one error. */
  #unreadable(): void {
    const last = this.errors.at(-1);
    if (last !== undefined && last.offset + last.length === this.#at) {
      last.length += 1;
    } else {
      const column = this.#at - this.#lineStart + 1;
      this.errors.push({ offset: this.#at, line: this.#line, column, length: 1, message: '' });
    }
    this.#at += 1;
  }
}

/** The characters that a mark of two can begin with. */
const BEGINS_PAIR: ReadonlySet<number> = new Set(
  [...MARKS.keys()].filter((mark) => mark.length > 1).map((mark) => mark.charCodeAt(0)),
);

const NO_PHRASES: readonly Phrase[] = [];

/** The pattern of a token type, for use where a token is known to begin. */
function here({ PATTERN }: TokenType): RegExp {
  return new RegExp(PATTERN instanceof RegExp ? PATTERN.source : '', 'uy');
}

/** Where a word of plain letters ends. */
function wordEnd(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === LETTER || kind === DIGIT) continue;
    if (code !== DASH) break;
    const next = kindOf(text.charCodeAt(at + 1));
    if (next !== LETTER && next !== DIGIT) break;
  }
  return at;
}

/** Whether a word may go on after its plain letters, with letters that no name may have. */
function mayGoOn(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  const next = code === DASH ? text.charCodeAt(end + 1) : code;
  return next > 255 || UNUSUAL.has(next);
}

/** Whether a word holds letters that no name may have. */
function isOdd(word: string): boolean {
  return wordEnd(word, 0) < word.length || kindOf(word.charCodeAt(0)) !== LETTER;
}

/** `$`, `_`, soft hyphen, ª and º. */
const UNUSUAL: ReadonlySet<number> = new Set([0x24, 0x5f, 0xad, 0xaa, 0xba]);

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && kindOf(text.charCodeAt(at)) !== NEWLINE) at += 1;
  return at;
}
