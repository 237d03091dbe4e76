import { type IProduction, NonTerminal, type Rule, Terminal, type TokenType } from 'chevrotain';

import { K, Name } from '../../lexing/tokens.ts';
import { entryStarts, partsOf, ruleStarts } from './first-sets.ts';

const NONE: ReadonlySet<TokenType> = new Set();

/** What the grammar says of its blocks: what can begin in them, what opens them, whose they are. */
export class BlockGrammar {
  readonly #starts: ReadonlyMap<string, ReadonlySet<TokenType>>;
  readonly #opened = new Map<TokenType, string>();
  readonly #led = new Map<TokenType, Set<string>>();
  /** Keywords that begin the entries of blocks in which nothing else begins one. */
  readonly #leading: ReadonlySet<TokenType>;

  constructor(rules: Readonly<Record<string, Rule>>) {
    const starts = new Map(entryStarts(rules));
    starts.set('file', new Set([K.Language, K.Exports, ...(starts.get('file') ?? [])]));
    this.#starts = starts;
    this.#leading = new Set([...starts.values()].flatMap((types) => (types.has(Name) ? [] : [...types])));
    for (const rule of Object.values(rules)) this.#learn(rule);
  }

  get blocks(): readonly string[] {
    return [...this.#starts.keys()];
  }

  startsOf(block: string): ReadonlySet<TokenType> {
    return this.#starts.get(block) ?? NONE;
  }

  /** Whether a word begins something that may have a block. */
  mayHaveBlock(type: TokenType): boolean {
    return (this.#led.get(type)?.size ?? 0) > 0;
  }

  /** The block that a word opens: after `alle af` come items. */
  blockAfter(type: TokenType | undefined): string | undefined {
    return type === undefined ? undefined : this.#opened.get(type);
  }

  /** The blocks that a declaration may have, by its first word. */
  blocksLedBy(type: TokenType | undefined): Iterable<string> {
    return (type === undefined ? undefined : this.#led.get(type)) ?? NO_BLOCKS;
  }

  #learn(rule: Rule): void {
    this.#learnOpened(rule.definition);
    if (!(rule.definition[0] instanceof Terminal) && !this.#isDeclaration(rule)) return;
    for (const type of ruleStarts(rule)) {
      if (!this.#leading.has(type)) continue;
      const blocks = this.#led.get(type) ?? new Set();
      for (const block of this.#reachable(rule.definition, new Set([rule.name]))) blocks.add(block);
      this.#led.set(type, blocks);
    }
  }

  #isDeclaration({ definition }: Rule): boolean {
    return definition.length > 1;
  }

  /** A word with a block after it, and no other word between them. */
  #learnOpened(parts: readonly IProduction[]): void {
    let word: TokenType | undefined;
    for (const part of parts) {
      if (part instanceof Terminal && isWord(part.terminalType)) word = part.terminalType;
      const block = part instanceof NonTerminal ? part.nonTerminalName : '';
      if (word !== undefined && this.#starts.has(block)) this.#opened.set(word, block);
      this.#learnOpened(partsOf(part));
    }
  }

  /** The blocks whose entries are led by words, in a rule and in the rules it is made of, but none inside other blocks. */
  #reachable(parts: readonly IProduction[], seen: Set<string>): readonly string[] {
    return parts.flatMap((part) => {
      if (!(part instanceof NonTerminal)) return this.#reachable(partsOf(part), seen);
      const name = part.nonTerminalName;
      if (this.#starts.has(name)) return this.startsOf(name).has(Name) ? [] : [name];
      if (seen.has(name)) return [];
      seen.add(name);
      return this.#reachable(part.referencedRule.definition, seen);
    });
  }
}

const WORDS: ReadonlySet<TokenType> = new Set(Object.values(K));

function isWord(type: TokenType): boolean {
  return WORDS.has(type);
}

const NO_BLOCKS: readonly string[] = [];
