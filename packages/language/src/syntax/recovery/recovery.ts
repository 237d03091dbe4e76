import type { IToken, TokenType } from 'chevrotain';

import { Name } from '../../lexing/tokens.ts';
import type { BlockGrammar } from './block-grammar.ts';
import type { MendedBraces } from './braces.ts';
import { type EntryContext, Outline } from './outline.ts';

/** A block that is being read; `entry` moves on as its entries are. */
type Context = { -readonly [K in keyof EntryContext]: EntryContext[K] };

const NONE: ReadonlySet<TokenType> = new Set();

/** Reading on after faults: which blocks are open, and how far to skip. */
export class Recovery {
  readonly #outline: Outline;
  readonly #grammar: BlockGrammar;
  readonly #contexts: Context[] = [];

  constructor({ tokens, laidOut }: MendedBraces, grammar: BlockGrammar) {
    this.#outline = new Outline(tokens, laidOut);
    this.#grammar = grammar;
  }

  /** Begins a block after its opening brace; without one, the file itself. */
  enter(block: string, open?: IToken): void {
    const end = open === undefined ? this.#outline.size : this.#outline.partnerOf(open);
    const opening = open === undefined ? -1 : this.#outline.indexOf(open);
    this.#contexts.push({ open: opening, end, starts: this.#grammar.startsOf(block), entry: 0 });
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

  /** The same for a block before whose brace something stands that should not, if words lead its entries. */
  toOpening(at: IToken, block: string): number | undefined {
    if (this.#grammar.startsOf(block).has(Name)) return undefined;
    return this.toBlock(at, at, [block])?.tokens;
  }

  /** How many tokens to skip to the block that a broken head still has, and the tokens of that head. */
  toBlock(
    first: IToken,
    at: IToken,
    blocks: readonly string[],
  ): { readonly tokens: number; readonly head: readonly IToken[] } | undefined {
    const from = this.#outline.indexOf(first);
    const index = this.#outline.indexOf(at);
    const starts = new Set(blocks.flatMap((block) => [...this.#grammar.startsOf(block)]));
    const block = this.#outline.blockAhead(from, index, this.#nextEntry(index), starts);
    return block === undefined
      ? undefined
      : { tokens: block - index, head: this.#outline.between(from, block) };
  }

  /** How many tokens to skip to the next block of the broken entry, and which block that is. */
  toBlockOfEntry(at: IToken): { readonly tokens: number; readonly block: string } | undefined {
    const index = this.#outline.indexOf(at);
    const leader = this.#outline.at(this.#context.entry)?.tokenType;
    for (const open of this.#outline.blocksAhead(this.#context.entry, index, this.#nextEntry(index))) {
      const word = this.#outline.wordBefore(open);
      const block = this.#grammar.blockAfter(word) ?? this.#likeliest(leader, this.#outline.entriesIn(open));
      if (block !== undefined) return { tokens: open - index, block };
    }
    return undefined;
  }

  /** Of the blocks that a declaration can have, the one that most of the entries can begin. */
  #likeliest(leader: TokenType | undefined, firsts: readonly IToken[]): string | undefined {
    let likeliest: string | undefined;
    let most = 0;
    for (const block of this.#grammar.blocksLedBy(leader)) {
      const starts = this.#grammar.startsOf(block);
      const like = firsts.filter(({ tokenType }) => starts.has(tokenType)).length;
      if (like > most) likeliest = block;
      most = Math.max(like, most);
    }
    return 2 * most > firsts.length ? likeliest : undefined;
  }

  /** The same where a declaration that nobody named has a block whose entries are mostly those of a group. */
  toUnnamedGroup(first: IToken, at: IToken): ReturnType<Recovery['toBlock']> {
    const skipped = this.toBlock(first, at, ['groupBlock']);
    if (skipped === undefined) return undefined;
    const open = this.#outline.indexOf(at) + skipped.tokens;
    const firsts = this.#outline.entriesIn(open);
    const like = (block: string): number =>
      firsts.filter(({ tokenType }) => this.#grammar.startsOf(block).has(tokenType)).length;
    const others = this.#grammar.blocks.filter((block) => block !== 'groupBlock' && block !== 'file');
    return others.every((block) => like(block) < like('groupBlock')) ? skipped : undefined;
  }

  #nextEntry(from: number): number {
    return this.#outline.nextEntry(this.#context, from);
  }

  get #context(): Context {
    return this.#contexts.at(-1) ?? { open: -1, end: this.#outline.size, starts: NONE, entry: 0 };
  }
}
