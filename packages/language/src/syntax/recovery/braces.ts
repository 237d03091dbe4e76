import { createTokenInstance, type IToken, type TokenType } from 'chevrotain';

import { EqualSign, LeftBrace, RightBrace } from '../../lexing/tokens.ts';
import {
  blockBases,
  isLaidOut,
  linesWithBlocks,
  nextNoDeeper,
  tokenLines,
  type TokenLine,
} from './token-lines.ts';

/** A brace that is missing or one too many. */
export interface BraceFault {
  readonly kind: 'missing' | 'surplus';
  readonly brace: '{' | '}';
  /** The surplus brace, or the token after which one is missing. */
  readonly token: IToken;
  /** The brace that has no partner, where it is another one. */
  readonly opening?: IToken;
}

export interface MendedBraces {
  readonly tokens: readonly IToken[];
  readonly faults: readonly BraceFault[];
  /** Whether the layout shows what belongs to what. */
  readonly laidOut: boolean;
}

/**
 * Gives every brace its partner. Which one is missing or one too many is told by the layout: what stands deeper belongs
 * to the line above, and a block that begins at the end of a line ends on a line of its own, as far in as it began.
 * A block whose entries are no deeper than its beginning ends where its braces say.
 */
export function mendBraces(tokens: readonly IToken[], mayOpen: (type: TokenType) => boolean): MendedBraces {
  return new BraceMender(tokenLines(tokens), mayOpen).mended();
}

interface OpenBlock {
  readonly token: IToken;
  readonly line: number;
  /** The line that begins what it belongs to, and how far in that is. */
  readonly base: number;
  readonly indent: number;
  /** Whether another block was opened inside it on its own line. */
  holdsAnother?: boolean;
}

/** How far in a block is whose end the layout does not show. */
const NO_LAYOUT = -1;

class BraceMender {
  readonly #lines: readonly TokenLine[];
  readonly #mayOpen: (type: TokenType) => boolean;
  readonly #next: Int32Array;
  readonly #laidOut: boolean;
  readonly #bases: Int32Array;
  readonly #withBlocks: ReadonlySet<number>;
  readonly #open: OpenBlock[] = [];
  readonly #tokens: IToken[] = [];
  /** Opening braces that turned out to be one too many. */
  readonly #surplus = new Set<IToken>();
  readonly #faults: BraceFault[] = [];

  constructor(lines: readonly TokenLine[], mayOpen: (type: TokenType) => boolean) {
    this.#lines = lines;
    this.#mayOpen = mayOpen;
    this.#next = nextNoDeeper(lines);
    this.#laidOut = isLaidOut(lines);
    this.#bases = blockBases(lines);
    this.#withBlocks = linesWithBlocks(lines, this.#bases);
  }

  mended(): MendedBraces {
    this.#lines.forEach((line, index) => {
      this.#closeDeeper(line);
      line.tokens.forEach((token, place) => this.#read(token, place, index));
      this.#openIfMissing(line, index);
    });
    while (this.#open.length > 0) this.#closeMissing();
    return {
      tokens: this.#tokens.filter((token) => !this.#surplus.has(token)),
      faults: this.#faults,
      laidOut: this.#laidOut,
    };
  }

  /** Closes the blocks that a line no deeper than their beginning shows to be at an end. */
  #closeDeeper({ tokens, indent }: TokenLine): void {
    const closes = tokens[0]?.tokenType === RightBrace;
    const partner = closes ? this.#open.findLast((block) => block.indent === indent) : undefined;
    if (closes && partner === undefined) return;
    for (let top = this.#open.at(-1); top !== undefined && top !== partner; top = this.#open.at(-1)) {
      if (top.indent < indent) return;
      this.#closeMissing();
    }
  }

  #read(token: IToken, place: number, line: number): void {
    if (token.tokenType === LeftBrace) this.#readOpening(token, line);
    else if (token.tokenType === RightBrace) this.#readClosing(token, place, line);
    else this.#tokens.push(token);
  }

  #readOpening(token: IToken, line: number): void {
    if (this.#isDoubled()) {
      this.#faults.push({ kind: 'surplus', brace: '{', token });
      return;
    }
    this.#tokens.push(token);
    const outer = this.#open.at(-1);
    if (outer?.line === line) outer.holdsAnother = true;
    const isLast = this.#lines[line]?.tokens.at(-1) === token;
    const base = isLast ? (this.#bases[line] ?? line) : line;
    const indent = this.#lines[base]?.indent ?? 0;
    const shown = isLast ? this.#isDeeper(line + 1, indent) : this.#laidOut;
    this.#open.push({ token, line, base, indent: shown ? indent : NO_LAYOUT });
  }

  #isDeeper(line: number, indent: number): boolean {
    const below = this.#lines[line];
    return below === undefined || below.indent > indent || below.tokens[0]?.tokenType === RightBrace;
  }

  /** Only a list of values has another block right after its brace. */
  #isDoubled(): boolean {
    const [before, last] = this.#tokens.slice(-2);
    if (last?.tokenType !== LeftBrace) return false;
    return before?.tokenType !== EqualSign && before?.tokenType !== LeftBrace;
  }

  #readClosing(token: IToken, place: number, line: number): void {
    const top = this.#open.at(-1);
    if (top === undefined || this.#closesNothing(top, place, line)) {
      this.#faults.push({ kind: 'surplus', brace: '}', token });
      return;
    }
    this.#open.pop();
    this.#tokens.push(token);
  }

  /** A block with a closing brace of its own further down, as far in as it began, is not closed here. */
  #closesNothing(top: OpenBlock, place: number, line: number): boolean {
    if (top.line === line) return false;
    const { indent = 0 } = this.#lines[line] ?? {};
    if (place === 0 && top.indent >= indent) return false;
    const next = this.#lines[this.#next[top.base] ?? -1];
    return next?.tokens[0]?.tokenType === RightBrace && next.indent === top.indent;
  }

  #openIfMissing({ tokens, indent }: TokenLine, index: number): void {
    const [first] = tokens;
    if (first === undefined || this.#open.at(-1)?.line === index || !this.#hasLostBrace(index)) return;
    const after = this.#tokens.at(-1) ?? first;
    const token = invisible(LeftBrace, after);
    this.#faults.push({ kind: 'missing', brace: '{', token: after });
    this.#tokens.push(token);
    this.#open.push({ token, line: index, base: index, indent });
  }

  /**
   * A line with deeper lines below it, and then a closing brace as far in as itself that closes none of them, has lost
   * its opening brace.
   */
  #hasLostBrace(index: number): boolean {
    const line = this.#lines[index];
    const below = this.#lines[index + 1];
    const closing = this.#lines[this.#next[index] ?? -1];
    if (line === undefined || below === undefined || below.indent <= line.indent) return false;
    if (closing?.tokens[0]?.tokenType !== RightBrace || closing.indent !== line.indent) return false;
    if (closing.tokens.length > 1 || this.#withBlocks.has(index)) return false;
    const leads = ({ tokenType }: IToken): boolean => this.#mayOpen(tokenType) || tokenType === RightBrace;
    return line.tokens.some(leads);
  }

  #closeMissing(): void {
    const block = this.#open.pop();
    const after = this.#tokens.at(-1);
    if (block === undefined || after === undefined) return;
    if (block.holdsAnother === true) {
      this.#surplus.add(block.token);
      this.#faults.push({ kind: 'surplus', brace: '{', token: block.token });
      return;
    }
    this.#faults.push({ kind: 'missing', brace: '}', token: after, opening: block.token });
    this.#tokens.push(invisible(RightBrace, after));
  }
}

/** A brace that nobody wrote, right after a token. */
function invisible(type: TokenType, after: IToken): IToken {
  const end = after.endOffset ?? after.startOffset;
  const line = after.endLine ?? 1;
  const column = (after.endColumn ?? 1) + 1;
  return createTokenInstance(type, '', end + 1, end, line, line, column, column - 1);
}
