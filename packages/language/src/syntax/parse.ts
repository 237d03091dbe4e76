import type { IRecognitionException, IToken } from 'chevrotain';

import { GroupParser } from './group-parser.ts';
import type { FileNode } from './tree.ts';

/** A tree, whole or with gaps, and where the text left the grammar. */
export interface ParsedFile {
  readonly tree: FileNode;
  readonly errors: readonly IRecognitionException[];
}

let parser: GroupParser | undefined;

/** Reads tokens into a tree; goes on after every fault, so that all are found in one run. */
export function parse(tokens: readonly IToken[]): ParsedFile {
  parser ??= new GroupParser();
  parser.input = [...tokens];
  const tree = parser.file();
  return { tree, errors: [...parser.errors] };
}
