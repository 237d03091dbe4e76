import type { IToken } from 'chevrotain';

import { LeftBrace, RightBrace } from '../../lexing/tokens.ts';

/** The tokens that begin on one line of the text. */
export interface TokenLine {
  readonly tokens: readonly IToken[];
  /** How far in they are. */
  readonly indent: number;
}

/** The tokens by the line they begin on; a mark alone on a line belongs to the line before. */
export function tokenLines(tokens: readonly IToken[]): readonly TokenLine[] {
  const lines: { tokens: IToken[]; indent: number }[] = [];
  const indents = indentsOf(tokens);
  tokens.forEach((token, index) => {
    const line = lines.at(-1);
    const begins = beginsLine(tokens, index);
    if (line === undefined || (begins && !isMarkAlone(tokens, index))) {
      lines.push({ tokens: [token], indent: indents[index] ?? 0 });
    } else {
      line.tokens.push(token);
    }
  });
  return lines;
}

/** By how many blanks lines are set in, the most first. */
const STEPS = [4, 2];

/** How many of the lines must keep to a step. */
const KEEPING = 0.9;

/**
 * For each token how far in its line begins. A line that has lost its first word begins a blank further in than it did:
 * where lines keep to a step, one that does not belongs to the step before.
 */
export function indentsOf(tokens: readonly IToken[]): Int32Array {
  const margins = tokens.filter((_, index) => beginsLine(tokens, index)).map(marginOf);
  const keeping = (step: number): number => margins.filter((margin) => margin % step === 0).length;
  const step = STEPS.find((blanks) => keeping(blanks) >= KEEPING * margins.length) ?? 1;
  const indents = new Int32Array(tokens.length);
  tokens.forEach((token, index) => {
    const margin = marginOf(token);
    indents[index] = beginsLine(tokens, index) ? margin - (margin % step) : (indents[index - 1] ?? 0);
  });
  return indents;
}

function marginOf({ startColumn }: IToken): number {
  return (startColumn ?? 1) - 1;
}

/** Whether a token is the first on its line. */
export function beginsLine(tokens: readonly IToken[], index: number): boolean {
  const before = tokens[index - 1];
  return before === undefined || before.endLine !== tokens[index]?.startLine;
}

/** Whether a line consists of a mark that is no brace: it belongs to what stands before it. */
export function isMarkAlone(tokens: readonly IToken[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || WORD.test(token.image)) return false;
  if (token.tokenType === LeftBrace || token.tokenType === RightBrace) return false;
  return beginsLine(tokens, index) && beginsLine(tokens, index + 1);
}

/** The beginning of a word, text or number. */
const WORD = /^[\p{L}\d"']/u;

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

/** Over how many lines the head of a block is looked for. */
const HEAD_LINES = 64;

/**
 * For each line the one that a block opened at its end belongs to: itself, or where the entries of the block are no
 * deeper than it, the one before it that they are deeper than.
 */
export function blockBases(lines: readonly TokenLine[]): Int32Array {
  return Int32Array.from(lines, (line, index) => {
    const below = lines[index + 1];
    if (below === undefined || below.indent > line.indent) return index;
    const closes = below.tokens[0]?.tokenType === RightBrace;
    for (let base = index - 1; base >= Math.max(0, index - HEAD_LINES); base -= 1) {
      const indent = lines[base]?.indent ?? 0;
      if (indent < below.indent || (closes && indent === below.indent)) return base;
    }
    return index;
  });
}

/** The lines below which a block is opened that belongs to them. */
export function linesWithBlocks(lines: readonly TokenLine[], bases: Int32Array): ReadonlySet<number> {
  const opening = lines.flatMap(({ tokens }, index) => {
    const base = bases[index] ?? index;
    return base !== index && tokens.at(-1)?.tokenType === LeftBrace ? [base] : [];
  });
  return new Set(opening);
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
