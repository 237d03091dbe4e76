import {
  EmbeddedActionsParser,
  EOF,
  type IParserErrorMessageProvider,
  type IOrAlt,
  isRecognitionException,
  type IToken,
  type ParserMethod,
  type TokenType,
} from 'chevrotain';

import { Comma, K, LeftBrace, Name, RightBrace, Semicolon, VOCABULARY } from '../lexing/tokens.ts';
import { LazyLookahead } from './lookahead.ts';
import type { Recovery } from './recovery/recovery.ts';
import { isReplaced, type RepeatedProperty } from './repeated.ts';
import type { Span } from './tree.ts';

/** The names of the expected token types, joined; `syntax-diagnostics` makes the reader's words of them. */
const expectedTypes: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected }) => expected.name,
  buildNotAllInputParsedMessage: () => '',
  buildNoViableAltMessage: ({ expectedPathsPerAlt }) => firstNames(expectedPathsPerAlt.flat()),
  buildEarlyExitMessage: ({ expectedIterationPaths }) => firstNames(expectedIterationPaths),
};

function firstNames(paths: readonly (readonly TokenType[])[]): string {
  return [...new Set(paths.map((path) => path[0]?.name ?? ''))].join(' ');
}

/** What the rules stand on: places, blocks in braces, and keeping a fault inside the entry where it is. */
export abstract class BaseParser extends EmbeddedActionsParser {
  constructor() {
    super([...VOCABULARY], {
      recoveryEnabled: false,
      maxLookahead: 1,
      lookaheadStrategy: new LazyLookahead(),
      skipValidations: true,
      errorMessageProvider: expectedTypes,
    });
  }

  /** Set while a text with faults is read for as much as can be read. */
  protected recovery: Recovery | undefined;

  /** What the next token is, for the lookahead. */
  nextTypeIndex(): number {
    return this.LA(1).tokenTypeIdx;
  }

  /** From a token to the last one read. */
  protected spanFrom(first: IToken): Span {
    const last = this.LA(0);
    return { from: first.startOffset, to: (last.endOffset ?? last.startOffset) + 1 };
  }

  /** Whether the next token stands on the line where the last one ended: a unit belongs to a number so. */
  protected onSameLine(): boolean {
    return this.LA(1).startLine === this.LA(0).endLine;
  }

  protected nextIs(type: TokenType, ahead = 1): boolean {
    return this.LA(ahead).tokenType === type;
  }

  /** The alternatives of a choice among keywords; made once, since making them costs more than choosing. */
  protected wordsOf(words: ReadonlyMap<TokenType, unknown>): IOrAlt<IToken>[] {
    return [...words.keys()].map((type) => ({ ALT: () => this.CONSUME(type) }));
  }

  /** `{ entry entry … }`: what the entries say is gathered in a fresh `into`. */
  protected block<T extends object>(
    name: string,
    fresh: () => T,
    entry: (into: T) => unknown,
  ): ParserMethod<[], T> {
    return this.entries(name, fresh, (into) => this.property(into, () => entry(into)));
  }

  private entries<T extends object>(
    name: string,
    fresh: () => T,
    entry: (into: T) => unknown,
  ): ParserMethod<[], T> {
    const rule = this.RULE(
      name,
      (): T => {
        const into = fresh();
        if (this.recovery === undefined) {
          this.CONSUME(LeftBrace);
          this.MANY(() => entry(into));
        } else {
          this.readEntries(this.recovery, name, () => entry(into));
        }
        this.ACTION(() => this.refuseUnfinished());
        this.CONSUME(RightBrace);
        return into;
      },
      { recoveryValueFunc: fresh },
    );
    this.blocks.set(name, rule);
    return rule;
  }

  /** After a comma or `undtagen` a list goes on. */
  private refuseUnfinished(): void {
    if (!UNFINISHED.has(this.LA(0).tokenType) || !this.nextIs(RightBrace)) return;
    try {
      this.CONSUME4(Name);
    } catch (fault) {
      if (!isFault(fault) || this.recovery === undefined) throw fault;
    }
  }

  /** The rules of all blocks by name. */
  private readonly blocks = new Map<string, ParserMethod<[], unknown>>();

  /** A block whose entries stand on lines of their own or are parted by `;`, short ones also by `,`. */
  protected list<T extends object>(
    name: string,
    fresh: () => T,
    entry: (into: T) => unknown,
    parting: 'semicolons' | 'commas' | 'spaces' = 'semicolons',
  ): ParserMethod<[], T> {
    return this.entries(name, fresh, (into) => {
      if (parting !== 'spaces') this.ACTION(() => this.noteUnparted());
      this.property(into, () => entry(into));
      this.option(9, () =>
        parting === 'commas'
          ? this.or(9, [{ ALT: () => this.CONSUME(Semicolon) }, { ALT: () => this.CONSUME(Comma) }])
          : this.CONSUME(Semicolon),
      );
    });
  }

  /** Reads something that is said once, or one of a list; where it takes the place of what was said before, that is noted. */
  protected property(into: object, read: () => unknown): void {
    if (Array.isArray(into)) {
      read();
      return;
    }
    const [before, first] = [this.LA(0), this.LA(1)];
    const said: object = { ...into };
    read();
    this.ACTION(() => {
      if (!isReplaced(said, into)) return;
      const span = this.spanFrom(first);
      const whole = before.tokenType === Comma ? this.spanFrom(before) : span;
      this.repeated.push({ word: spanOf(first), span, whole });
    });
  }

  /** Properties that stand again where they can stand once. */
  protected repeated: RepeatedProperty[] = [];

  /** Where two entries of a list stand on one line with nothing between them. */
  protected unparted: Span[] = [];

  private noteUnparted(): void {
    const [last, next] = [this.LA(0), this.LA(1)];
    if (last.endLine !== next.startLine || PARTING.has(last.tokenType) || next.tokenType === K.PerhapsMore)
      return;
    this.unparted.push({ from: (last.endOffset ?? last.startOffset) + 1, to: next.startOffset });
  }

  /**
   * What stands before the block of a declaration. Where it is broken and the text is being recovered, what can be
   * salvaged of it is taken and reading goes on with the block.
   */
  protected head<T>(
    name: string,
    blocks: readonly string[],
    read: () => T,
    salvage: (tokens: readonly IToken[]) => T,
  ): ParserMethod<[], T> {
    return this.RULE(name, (): T => {
      if (this.recovery === undefined) return read();
      const first = this.LA(1);
      try {
        return read();
      } catch (fault) {
        if (!isFault(fault)) throw fault;
        const skipped = this.recovery.toBlock(first, this.LA(1), blocks);
        if (skipped === undefined) throw fault;
        this.skip(skipped.tokens);
        return salvage(skipped.head);
      }
    });
  }

  /** Reads the entries of a block one by one, up to its closing brace; a fault in one stays in that one. */
  private readEntries(recovery: Recovery, block: string, entry: () => unknown): void {
    recovery.enter(block, this.opened(recovery, block));
    for (let next = this.LA(1); !recovery.atEnd(next); next = this.LA(1)) {
      recovery.begin(next);
      if (recovery.canBegin(next)) this.readEntry(recovery, entry);
      else this.readStray(recovery);
    }
    recovery.leave();
  }

  /**
   * The same for a file, which has no braces. `entry` tells whether what begins there may stand there; what may not, but
   * has a block like a group's, is read as one.
   */
  protected readFileEntries(
    recovery: Recovery,
    entry: (token: IToken) => boolean,
    group: (head: readonly IToken[]) => void,
  ): void {
    recovery.enter('file');
    for (let next = this.LA(1); !recovery.atEnd(next); next = this.LA(1)) {
      const first = next;
      recovery.begin(first);
      let known = recovery.canBegin(first);
      if (known) this.readEntry(recovery, () => (known = entry(first)));
      if (known) continue;
      this.readStray(recovery, EOF, () => {
        const skipped = recovery.toUnnamedGroup(first, this.LA(1));
        if (skipped === undefined) return false;
        this.skip(skipped.tokens);
        group(skipped.head);
        return true;
      });
    }
    recovery.leave();
  }

  /** The opening brace of a block, also where something stands before it that should not. */
  private opened(recovery: Recovery, block: string): IToken {
    try {
      return this.CONSUME2(LeftBrace);
    } catch (fault) {
      if (!isFault(fault)) throw fault;
      const tokens = recovery.toOpening(this.LA(1), block);
      if (tokens === undefined) throw fault;
      this.skip(tokens);
      return this.CONSUME3(LeftBrace);
    }
  }

  private readEntry(recovery: Recovery, entry: () => unknown): void {
    try {
      entry();
    } catch (fault) {
      if (!isFault(fault)) throw fault;
      this.readBlocksLeft(recovery);
      this.skip(recovery.toNextEntry(this.LA(1)));
    }
  }

  /** The blocks that a broken entry still has, read for the faults in them. */
  private readBlocksLeft(recovery: Recovery): void {
    for (;;) {
      const left = recovery.toBlockOfEntry(this.LA(1));
      const rule = left === undefined ? undefined : this.blocks.get(left.block);
      if (left === undefined || rule === undefined) return;
      this.skip(left.tokens);
      this.subrule(9, rule);
    }
  }

  /** Something that can begin no entry: told as a closing brace that should have come, and skipped. */
  private readStray(recovery: Recovery, expected = RightBrace, readAnyhow = (): boolean => false): void {
    try {
      this.CONSUME2(expected);
    } catch (fault) {
      if (!isFault(fault)) throw fault;
      if (!readAnyhow()) this.skip(recovery.toNextEntry(this.LA(1)));
    }
  }

  private skip(tokens: number): void {
    for (let skipped = 0; skipped < tokens; skipped += 1) this.SKIP_TOKEN();
  }
}

/** Whether the text is to blame for an error, and not the program. */
function isFault(error: unknown): boolean {
  return error instanceof Error && isRecognitionException(error);
}

/** After one of these an entry of a list may begin on the same line. */
const PARTING: ReadonlySet<TokenType> = new Set([LeftBrace, Semicolon, Comma, K.Except]);

const UNFINISHED: ReadonlySet<TokenType> = new Set([Comma, K.Except]);

/** What a rule gives when the text it should read is broken. */
export const nothing = { recoveryValueFunc: (): undefined => undefined };

/** The place of one token. */
export function spanOf(token: IToken): Span {
  return { from: token.startOffset, to: (token.endOffset ?? token.startOffset) + 1 };
}

/** From the first part to the last. */
export function spanOver(first: { readonly span: Span }, last: { readonly span: Span }): Span {
  return { from: first.span.from, to: last.span.to };
}

/** Adds what was read; a broken part leaves a gap and no trace. */
export function collect<T>(into: T[], part: T | undefined): void {
  if (part !== undefined) into.push(part);
}
