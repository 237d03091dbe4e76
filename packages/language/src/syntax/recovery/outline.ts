import { EOF, type IToken, type TokenType } from 'chevrotain';

import {
  Comma,
  Dot,
  LeftBrace,
  Name,
  NumberToken,
  QuotedName,
  RightBrace,
  Semicolon,
} from '../../lexing/tokens.ts';
import { beginsLine, indentsOf, isMarkAlone } from './token-lines.ts';

/** An entry that is being read, and the block it stands in, by their places among the tokens. */
export interface EntryContext {
  /** The opening brace of the block; -1 for a file. */
  readonly open: number;
  readonly end: number;
  readonly starts: ReadonlySet<TokenType>;
  readonly entry: number;
}

/** What may stand between a word and the block it opens: `efter tabel køn, alder {`. */
const BETWEEN: ReadonlySet<TokenType> = new Set([Name, QuotedName, NumberToken, Comma, Dot]);

const BRACES: ReadonlySet<TokenType> = new Set([LeftBrace, RightBrace]);

/** Where in the tokens to go on after a fault: which braces belong together, where lines and entries begin. */
export class Outline {
  readonly #tokens: readonly IToken[];
  readonly #indices = new Map<IToken, number>();
  /** For each opening brace the index of its partner; the number of tokens where it has none. */
  readonly #partners: Int32Array;

  readonly #laidOut: boolean;

  /** `laidOut`: what belongs together is told by how far in it stands. */
  /** For each token the index of the first on its line. */
  readonly #lineStarts: Int32Array;
  readonly #indents: Int32Array;

  constructor(tokens: readonly IToken[], laidOut: boolean) {
    this.#tokens = tokens;
    this.#laidOut = laidOut;
    this.#partners = partnersOf(tokens);
    this.#lineStarts = lineStartsOf(tokens);
    this.#indents = indentsOf(tokens);
    tokens.forEach((token, index) => this.#indices.set(token, index));
  }

  /** The index of a token; the number of tokens for the end of the text. */
  indexOf(token: IToken): number {
    return this.#indices.get(token) ?? this.#tokens.length;
  }

  between(from: number, to: number): readonly IToken[] {
    return this.#tokens.slice(from, to);
  }

  get size(): number {
    return this.#tokens.length;
  }

  partnerOf(open: IToken): number {
    return this.#partners[this.indexOf(open)] ?? this.#tokens.length;
  }

  /**
   * The index, `from` or later and before `end`, where the next entry begins after the one being read: after
   * `;` or on a new line with a token that can begin one, or, where the layout shows it, on any line that is no deeper in.
   * A keyword that leads entries also does so on the line of the broken one.
   */
  nextEntry(context: EntryContext, from: number): number {
    const { open, end, entry } = context;
    const indent = this.#indentOf(entry, open, end);
    for (const index of this.#level(entry, end)) {
      if (index >= from && index !== entry && this.#beginsEntry(index, indent, context)) return index;
    }
    return end;
  }

  #beginsEntry(index: number, indent: number, { starts, entry }: EntryContext): boolean {
    const token = this.#tokens[index];
    if (token === undefined || BRACES.has(token.tokenType) || isMarkAlone(this.#tokens, index)) return false;
    const begins = beginsLine(this.#tokens, index);
    if (begins && this.#laidOut) return (this.#indents[index] ?? 0) <= indent;
    if (!starts.has(token.tokenType)) return false;
    if (begins || this.#tokens[index - 1]?.tokenType === Semicolon) return true;
    return !starts.has(Name) && token.startLine === this.#tokens[entry]?.startLine;
  }

  /** How far in the entries are that one belongs to: its line, or the next line where it shares that of its block. */
  #indentOf(entry: number, open: number, end: number): number {
    const first = this.#lineStarts[entry] ?? entry;
    if (first > open) return this.#indents[first] ?? 0;
    for (const index of this.#level(entry + 1, end)) {
      if (beginsLine(this.#tokens, index)) return this.#indents[index] ?? 0;
    }
    return Infinity;
  }

  /** The index of the block that still belongs to a broken entry: a brace with an entry of the right sort. */
  blockAhead(start: number, from: number, end: number, starts: ReadonlySet<TokenType>): number | undefined {
    for (const index of this.#level(start, end)) {
      if (index < from || this.#tokens[index]?.tokenType !== LeftBrace) continue;
      const first = this.#tokens[index + 1];
      if (first === undefined || starts.has(first.tokenType) || first.tokenType === RightBrace) return index;
      if (this.entriesIn(index).some(({ tokenType }) => starts.has(tokenType))) return index;
    }
    return undefined;
  }

  at(index: number): IToken | undefined {
    return this.#tokens[index];
  }

  /** The keyword before a block, with at most names and numbers in between. */
  wordBefore(open: number): TokenType | undefined {
    let index = open - 1;
    while (BETWEEN.has(this.#tokens[index]?.tokenType ?? EOF)) index -= 1;
    return this.#tokens[index]?.tokenType;
  }

  /** The indices of the blocks of an entry that are still ahead. */
  *blocksAhead(start: number, from: number, end: number): Generator<number> {
    for (const index of this.#level(start, end)) {
      if (index >= from && this.#tokens[index]?.tokenType === LeftBrace) yield index;
    }
  }

  /** The tokens that begin the lines of a block and of none inside it. */
  entriesIn(open: number): readonly IToken[] {
    const end = this.#partners[open] ?? this.#tokens.length;
    return [...this.#level(open + 1, end)].flatMap((index) => {
      const token = this.#tokens[index];
      return token !== undefined && (index === open + 1 || beginsLine(this.#tokens, index)) ? [token] : [];
    });
  }

  /** The indices from one to another that are inside no further block; of a block its opening brace alone. */
  *#level(from: number, end: number): Generator<number> {
    for (let index = from; index < end; index += 1) {
      yield index;
      if (this.#tokens[index]?.tokenType === LeftBrace) index = this.#partners[index] ?? end;
    }
  }
}

function lineStartsOf(tokens: readonly IToken[]): Int32Array {
  const starts = new Int32Array(tokens.length);
  tokens.forEach((_, index) => {
    const continues = !beginsLine(tokens, index) || isMarkAlone(tokens, index);
    starts[index] = continues ? (starts[index - 1] ?? index) : index;
  });
  return starts;
}

function partnersOf(tokens: readonly IToken[]): Int32Array {
  const partners = new Int32Array(tokens.length).fill(tokens.length);
  const open: number[] = [];
  tokens.forEach(({ tokenType }, index) => {
    if (tokenType === LeftBrace) open.push(index);
    if (tokenType !== RightBrace) return;
    const partner = open.pop();
    if (partner !== undefined) partners[partner] = index;
  });
  return partners;
}
