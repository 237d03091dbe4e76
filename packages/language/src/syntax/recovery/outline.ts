import type { IToken, TokenType } from 'chevrotain';

import { LeftBrace, Name, RightBrace, Semicolon } from '../../lexing/tokens.ts';

/** Where in the tokens to go on after a fault: which braces belong together, where lines and entries begin. */
export class Outline {
  readonly #tokens: readonly IToken[];
  readonly #indices = new Map<IToken, number>();
  /** For each opening brace the index of its partner; the number of tokens where it has none. */
  readonly #partners: Int32Array;

  constructor(tokens: readonly IToken[]) {
    this.#tokens = tokens;
    this.#partners = partnersOf(tokens);
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

  beginsLine(index: number): boolean {
    const before = this.#tokens[index - 1];
    return before === undefined || before.endLine !== this.#tokens[index]?.startLine;
  }

  /**
   * The index, `from` or later and before `end`, where the next entry begins after the one that began at `start`: at
   * the beginning of a line, no deeper in than the broken entry, or after `;`, with a token that can begin one. A keyword
   * that leads entries does so also on the line of the broken one.
   */
  nextEntry(start: number, from: number, end: number, starts: ReadonlySet<TokenType>): number {
    const isLed = !starts.has(Name);
    const column = this.beginsLine(start) ? (this.#tokens[start]?.startColumn ?? Infinity) : Infinity;
    for (const index of this.#level(start, end)) {
      if (index < from || index === start) continue;
      const token = this.#tokens[index];
      if (token === undefined || !starts.has(token.tokenType)) continue;
      const parted = this.#tokens[index - 1]?.tokenType === Semicolon;
      if (parted || (isLed && token.startLine === this.#tokens[start]?.startLine) || (this.beginsLine(index) && (token.startColumn ?? 0) <= column)) return index;
    }
    return end;
  }

  /** The index of the block that still belongs to a broken entry: a brace whose first entry is of the right sort. */
  blockAhead(
    start: number,
    from: number,
    end: number,
    starts: ReadonlySet<TokenType>,
  ): number | undefined {
    for (const index of this.#level(start, end)) {
      if (index < from || this.#tokens[index]?.tokenType !== LeftBrace) continue;
      const first = this.#tokens[index + 1];
      if (first !== undefined && (starts.has(first.tokenType) || first.tokenType === RightBrace)) return index;
    }
    return undefined;
  }

  /** The indices from one to another that are inside no further block; of a block its opening brace alone. */
  *#level(from: number, end: number): Generator<number> {
    for (let index = from; index < end; index += 1) {
      yield index;
      if (this.#tokens[index]?.tokenType === LeftBrace) index = this.#partners[index] ?? end;
    }
  }
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
