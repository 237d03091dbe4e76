import type { IToken, TokenType } from 'chevrotain';

import { LeftBrace, Name, RightBrace, Semicolon } from '../../lexing/tokens.ts';

/** A line that has lost its first word begins a blank further in than it did. */
const SLACK = 1;

/** Where in the tokens to go on after a fault: which braces belong together, where lines and entries begin. */
export class Outline {
  readonly #tokens: readonly IToken[];
  readonly #indices = new Map<IToken, number>();
  /** For each opening brace the index of its partner; the number of tokens where it has none. */
  readonly #partners: Int32Array;

  readonly #laidOut: boolean;

  /** `laidOut`: what belongs together is told by how far in it stands. */
  constructor(tokens: readonly IToken[], laidOut: boolean) {
    this.#tokens = tokens;
    this.#laidOut = laidOut;
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
   * The index, `from` or later and before `end`, where the next entry begins after the one that began at `start`: after
   * `;` or on a new line with a token that can begin one, or, where the layout shows it, on any line that is no deeper in.
   * A keyword that leads entries also does so on the line of the broken one.
   */
  nextEntry(start: number, from: number, end: number, starts: ReadonlySet<TokenType>): number {
    const indent = this.#indentOf(start);
    const isLed = !starts.has(Name);
    for (const index of this.#level(start, end)) {
      if (index < from || index === start) continue;
      const token = this.#tokens[index];
      if (token === undefined || token.tokenType === RightBrace) continue;
      const begins = this.beginsLine(index);
      if (begins && this.#laidOut) {
        if ((token.startColumn ?? 1) <= indent + SLACK) return index;
      } else if (starts.has(token.tokenType)) {
        const parted = this.#tokens[index - 1]?.tokenType === Semicolon;
        if (begins || parted || (isLed && token.startLine === this.#tokens[start]?.startLine)) return index;
      }
    }
    return end;
  }

  /** How far in the line of a token begins. */
  #indentOf(index: number): number {
    let first = index;
    while (!this.beginsLine(first)) first -= 1;
    return this.#tokens[first]?.startColumn ?? 1;
  }

  /** The index of the block that still belongs to a broken entry: a brace with an entry of the right sort. */
  blockAhead(
    start: number,
    from: number,
    end: number,
    starts: ReadonlySet<TokenType>,
  ): number | undefined {
    for (const index of this.#level(start, end)) {
      if (index < from || this.#tokens[index]?.tokenType !== LeftBrace) continue;
      const first = this.#tokens[index + 1];
      if (first === undefined || starts.has(first.tokenType) || first.tokenType === RightBrace) return index;
      if (this.entriesIn(index).some(({ tokenType }) => starts.has(tokenType))) return index;
    }
    return undefined;
  }

  /** The tokens that begin the lines of a block and of none inside it. */
  entriesIn(open: number): readonly IToken[] {
    const end = this.#partners[open] ?? this.#tokens.length;
    return [...this.#level(open + 1, end)].flatMap((index) => {
      const token = this.#tokens[index];
      return token !== undefined && this.beginsLine(index) ? [token] : [];
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
