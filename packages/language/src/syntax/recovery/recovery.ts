import type { IToken, TokenType } from 'chevrotain';

import type { MendedBraces } from './braces.ts';
import { Outline } from './outline.ts';

/** A block that is being read. */
interface Context {
  /** The index of its closing brace. */
  readonly end: number;
  readonly starts: ReadonlySet<TokenType>;
  /** The index where the entry being read begins. */
  entry: number;
}

const NONE: ReadonlySet<TokenType> = new Set();

/** Reading on after faults: which blocks are open, and how far to skip. */
export class Recovery {
  readonly #outline: Outline;
  readonly #starts: ReadonlyMap<string, ReadonlySet<TokenType>>;
  readonly #contexts: Context[] = [];

  constructor(
    { tokens, laidOut }: MendedBraces,
    starts: ReadonlyMap<string, ReadonlySet<TokenType>>,
  ) {
    this.#outline = new Outline(tokens, laidOut);
    this.#starts = starts;
  }

  /** Begins a block after its opening brace; without one, the file itself. */
  enter(block: string, open?: IToken): void {
    const end = open === undefined ? this.#outline.size : this.#outline.partnerOf(open);
    this.#contexts.push({ end, starts: this.#starts.get(block) ?? NONE, entry: 0 });
  }

  leave(): void {
    this.#contexts.pop();
  }

  /** Whether a token is the end of the block at hand. */
  atEnd(token: IToken): boolean {
    return this.#outline.indexOf(token) >= this.#context.end;
  }

  begin(token: IToken): void {
    this.#context.entry = this.#outline.indexOf(token);
  }

  canBegin({ tokenType }: IToken): boolean {
    return this.#context.starts.has(tokenType);
  }

  /** How many tokens to skip, at a fault, to the next entry of the block or its end. */
  toNextEntry(at: IToken): number {
    const index = this.#outline.indexOf(at);
    return Math.max(this.#nextEntry(index) - index, 0);
  }

  /** How many tokens to skip to the block that a broken head still has, and the tokens of that head. */
  toBlock(
    first: IToken,
    at: IToken,
    blocks: readonly string[],
  ): { readonly tokens: number; readonly head: readonly IToken[] } | undefined {
    const from = this.#outline.indexOf(first);
    const index = this.#outline.indexOf(at);
    const starts = new Set(blocks.flatMap((block) => [...(this.#starts.get(block) ?? [])]));
    const block = this.#outline.blockAhead(from, index, this.#nextEntry(index), starts);
    return block === undefined
      ? undefined
      : { tokens: block - index, head: this.#outline.between(from, block) };
  }

  /** The same where a declaration that nobody named has a block whose entries are mostly those of a group. */
  toUnnamedGroup(first: IToken, at: IToken): ReturnType<Recovery['toBlock']> {
    const skipped = this.toBlock(first, at, ['groupBlock']);
    if (skipped === undefined) return undefined;
    const open = this.#outline.indexOf(at) + skipped.tokens;
    const firsts = this.#outline.entriesIn(open);
    const like = (block: string): number =>
      firsts.filter(({ tokenType }) => this.#starts.get(block)?.has(tokenType)).length;
    const others = [...this.#starts.keys()].filter((block) => block !== 'groupBlock' && block !== 'file');
    return others.every((block) => like(block) < like('groupBlock')) ? skipped : undefined;
  }

  #nextEntry(from: number): number {
    const { entry, end, starts } = this.#context;
    return this.#outline.nextEntry(entry, from, end, starts);
  }

  get #context(): Context {
    return this.#contexts.at(-1) ?? { end: this.#outline.size, starts: NONE, entry: 0 };
  }
}
