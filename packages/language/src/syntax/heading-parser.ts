import type { IToken, ParserMethod } from 'chevrotain';

import { TextToken } from '../lexing/tokens.ts';
import { spanOf } from './base-parser.ts';
import { isName, nameNode, PartsParser, textNode } from './parts-parser.ts';
import type { EvidenceNode, NameNode, TextNode } from './tree.ts';

/** How a declaration with a block begins after its keyword. */
export interface Heading {
  readonly id: NameNode | undefined;
  readonly text: TextNode | undefined;
  readonly evidence: EvidenceNode | undefined;
}

/** Headings of declarations that hold others: what is inside is read even if the heading is broken. */
export abstract class HeadingParser extends PartsParser {
  /** `id "Text" [source]` before one of the blocks. */
  protected heading(name: string, ...blocks: readonly string[]): ParserMethod<[], Heading> {
    return this.head(
      name,
      blocks,
      () => {
        const id = this.subrule(7, this.name);
        const text = this.subrule(7, this.text);
        const evidence = this.option(7, () => this.subrule(7, this.evidence));
        return { id, text, evidence };
      },
      salvaged,
    );
  }
}

/** Of a broken heading its first name and its first text, wherever they stand. */
export function salvaged(tokens: readonly IToken[]): Heading {
  const name = tokens.find(isName);
  const text = tokens.find(({ tokenType }) => tokenType === TextToken);
  const [first] = tokens;
  const span = first === undefined ? { from: 0, to: 0 } : spanOf(first);
  return {
    id: name === undefined ? { name: '', quoted: false, span } : nameNode(name),
    text: text === undefined ? { da: '', span } : textNode(text),
    evidence: undefined,
  };
}
