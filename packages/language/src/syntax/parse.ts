import type { IToken } from 'chevrotain';

import { faultsOf, type SyntaxFault } from './faults.ts';
import { FileParser } from './file-parser.ts';
import { BlockGrammar } from './recovery/block-grammar.ts';
import { mendBraces } from './recovery/braces.ts';
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
}

/** Reads whole files, and recovers what it can of broken ones. */
class RecoveringParser extends FileParser {
  readonly #grammar = new BlockGrammar(this.getGAstProductions());

  read(tokens: readonly IToken[]): ParsedFile {
    this.recovery = undefined;
    this.unparted = [];
    this.repeated = [];
    this.input = [...tokens];
    const tree = this.file();
    if (this.errors.length > 0) return this.#recover(tokens);
    return { tree, faults: [], unparted: this.unparted, repeated: this.repeated };
  }

  /** Only a text with faults is read a second time, with all that it takes to find every one of them. */
  #recover(tokens: readonly IToken[]): ParsedFile {
    const mended = mendBraces(tokens, (type) => this.#grammar.mayHaveBlock(type));
    this.input = [...mended.tokens];
    this.unparted = [];
    this.repeated = [];
    this.recovery = new Recovery(mended, this.#grammar);
    const tree = this.file();
    const faults = faultsOf(this.errors, mended.faults);
    return { tree, faults, unparted: this.unparted, repeated: this.repeated };
  }
}

let parser: RecoveringParser | undefined;

/** Reads tokens into a tree; goes on after every fault, so that all are found in one run. */
export function parse(tokens: readonly IToken[]): ParsedFile {
  parser ??= new RecoveringParser();
  return parser.read(tokens);
}
