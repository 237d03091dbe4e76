import type { IToken } from 'chevrotain';

import { LeftBrace, RightBrace } from '../../lexing/tokens.ts';

/** The tokens that begin on one line of the text. */
export interface TokenLine {
  readonly tokens: readonly IToken[];
  /** The column of the first, counted from 1. */
  readonly indent: number;
}

/** The tokens by the line they begin on. */
export function tokenLines(tokens: readonly IToken[]): readonly TokenLine[] {
  const lines: { tokens: IToken[]; indent: number }[] = [];
  let number = 0;
  for (const token of tokens) {
    const line = lines.at(-1);
    if (line !== undefined && token.startLine === number) line.tokens.push(token);
    else lines.push({ tokens: [token], indent: token.startColumn ?? 1 });
    number = token.startLine ?? number;
  }
  return lines;
}

/** For each line the next that is indented no deeper; the number of lines where none is. */
export function nextNoDeeper(lines: readonly TokenLine[]): Int32Array {
  const next = new Int32Array(lines.length).fill(lines.length);
  const waiting: number[] = [];
  lines.forEach(({ indent }, index) => {
    for (let last = waiting.at(-1); last !== undefined; last = waiting.at(-1)) {
      if ((lines[last]?.indent ?? 0) < indent) break;
      next[last] = index;
      waiting.pop();
    }
    waiting.push(index);
  });
  return next;
}

/** For each line how many more braces were opened than closed before it. */
export function braceBalance(lines: readonly TokenLine[]): Int32Array {
  const balance = new Int32Array(lines.length);
  let open = 0;
  lines.forEach(({ tokens }, index) => {
    balance[index] = open;
    for (const { tokenType } of tokens) {
      if (tokenType === LeftBrace) open += 1;
      if (tokenType === RightBrace) open -= 1;
    }
  });
  return balance;
}

/** Of the lines that open a block at their end, how many must be followed by a deeper one for layout to be trusted. */
const TRUSTED = 0.8;

/** Whether the layout shows what belongs to what. */
export function isLaidOut(lines: readonly TokenLine[]): boolean {
  let opening = 0;
  let deeper = 0;
  lines.forEach(({ tokens, indent }, index) => {
    const next = lines[index + 1];
    if (tokens.at(-1)?.tokenType !== LeftBrace || next === undefined) return;
    opening += 1;
    if (next.indent > indent) deeper += 1;
  });
  return deeper >= TRUSTED * opening;
}
