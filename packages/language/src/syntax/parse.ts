import type { IToken } from 'chevrotain';

import type { Lexicon } from '../lexing/lexicon.ts';
import { faultsOf, type SyntaxFault } from './faults.ts';
import { FileParser } from './file-parser.ts';
import { BlockGrammar } from './recovery/block-grammar.ts';
import { mendBraces } from './recovery/braces.ts';
import { type MisspeltKeyword, misspeltAt, withKeywords } from './recovery/misspelt.ts';
import { Recovery } from './recovery/recovery.ts';
import type { RepeatedProperty } from './repeated.ts';
import type { FileNode, Span } from './tree.ts';

/** A tree, whole or with gaps, and where the text left the grammar. */
export interface ParsedFile {
  readonly tree: FileNode;
  readonly faults: readonly SyntaxFault[];
  /** Where two entries of a list stand on one line with nothing between them. */
  readonly unparted: readonly Span[];
  /** Properties that stand again where they can stand once. */
  readonly repeated: readonly RepeatedProperty[];
  /** Words that were taken for keywords. */
  readonly misspelt: readonly MisspeltKeyword[];
}

/** A reading of a broken text, with the words that were taken for keywords. */
interface Reading extends ParsedFile {
  readonly tokens: readonly IToken[];
}

/** How often a text is read again, each time with more misspelt keywords mended. */
const ROUNDS = 5;

/** Reads whole files, and recovers what it can of broken ones. */
class RecoveringParser extends FileParser {
  #known: BlockGrammar | undefined;

  /** Worked out when the first broken text comes. */
  get #grammar(): BlockGrammar {
    this.#known ??= new BlockGrammar(this.getGAstProductions());
    return this.#known;
  }

  read(tokens: readonly IToken[], lexicon: Lexicon): ParsedFile {
    this.recovery = undefined;
    this.unparted = [];
    this.repeated = [];
    this.input = [...tokens];
    const tree = this.file();
    if (this.errors.length > 0) return this.#recover(tokens, lexicon);
    return { tree, faults: [], unparted: this.unparted, repeated: this.repeated, misspelt: [] };
  }

  /**
   * Only a text with faults is read again, with all that it takes to find every one of them. Words at the faults that
   * resemble keywords are taken for these where the fault is then gone.
   */
  #recover(tokens: readonly IToken[], lexicon: Lexicon): ParsedFile {
    let best = this.#readBroken(tokens, []);
    for (let round = 0; round < ROUNDS; round += 1) {
      const tried = misspeltIn(best.tokens, best.faults, lexicon);
      if (tried.size === 0) return best;
      const misspelt = [...best.misspelt, ...tried.values()];
      const mended = this.#readBroken(withKeywords(best.tokens, tried), misspelt);
      const useful = new Map([...tried].filter(([, { token }]) => readsOn(token, mended)));
      if (useful.size === 0) return best;
      const kept = [...best.misspelt, ...useful.values()];
      best = useful.size === tried.size ? mended : this.#readBroken(withKeywords(best.tokens, useful), kept);
    }
    return best;
  }

  #readBroken(tokens: readonly IToken[], misspelt: readonly MisspeltKeyword[]): Reading {
    const mended = mendBraces(tokens, (type) => this.#grammar.mayHaveBlock(type));
    this.input = [...mended.tokens];
    this.unparted = [];
    this.repeated = [];
    this.recovery = new Recovery(mended, this.#grammar);
    const tree = this.file();
    const faults = faultsOf(this.errors, mended.faults);
    return { tree, faults, unparted: this.unparted, repeated: this.repeated, misspelt, tokens };
  }
}

/** For each fault the words there that resemble a keyword, by the index of the first. */
function misspeltIn(
  tokens: readonly IToken[],
  faults: readonly SyntaxFault[],
  lexicon: Lexicon,
): ReadonlyMap<number, MisspeltKeyword> {
  const indices = new Map(tokens.map((token, index) => [token, index]));
  const found = new Map<number, MisspeltKeyword>();
  for (const fault of faults) {
    if (fault.kind === 'brace' || typeof fault.found === 'string') continue;
    const at = indices.get(fault.found) ?? -1;
    for (const index of [at, at - 1]) {
      const misspelt = index < 0 ? undefined : misspeltAt(tokens, index, lexicon);
      if (misspelt === undefined) continue;
      found.set(index, misspelt);
      break;
    }
  }
  return found;
}

/** Whether a line is read on past a keyword that was mended, and the word after it. */
function readsOn(keyword: IToken, { tokens, faults }: Reading): boolean {
  const next = tokens[tokens.indexOf(keyword) + 1] ?? keyword;
  const end = next.startLine === keyword.endLine ? (next.endOffset ?? 0) : (keyword.endOffset ?? 0);
  return !faults.some(({ line, span }) => line === keyword.startLine && span.from <= end + 1);
}

let parser: RecoveringParser | undefined;

/** Reads tokens into a tree; goes on after every fault, so that all are found in one run. */
export function parse(tokens: readonly IToken[], lexicon: Lexicon): ParsedFile {
  parser ??= new RecoveringParser();
  return parser.read(tokens, lexicon);
}
