import { EOF, type IRecognitionException, type IToken } from 'chevrotain';

import { LeftBrace } from '../lexing/tokens.ts';
import type { BraceFault } from './recovery/braces.ts';
import type { Span } from './tree.ts';

/** A place where the text leaves the grammar. */
export type SyntaxFault =
  | {
      readonly kind: 'unexpected';
      /** The rules that were being read, the innermost last, and the names of the token types they could have gone on with. */
      readonly rules: readonly string[];
      readonly expected: readonly string[];
      /** What stands there; nothing where the line or the file ends. */
      readonly found: IToken | 'end-of-line' | 'end-of-file';
      /** Whether it stands on a line after something that is complete. */
      readonly goesOn: boolean;
      readonly line: number;
      readonly span: Span;
    }
  | { readonly kind: 'brace'; readonly fault: BraceFault; readonly line: number; readonly span: Span };

/** The faults of a text by place: one a line, and of a brace only what no other fault tells. */
export function faultsOf(
  errors: readonly IRecognitionException[],
  braces: readonly BraceFault[],
): readonly SyntaxFault[] {
  const unexpected = errors.map(unexpectedFault);
  const lines = new Set(unexpected.map(({ line }) => line));
  const told = braces.filter((fault) => !toldBy(fault, lines)).map(braceFault);
  return oneALine([...unexpected, ...told].sort((a, b) => a.span.from - b.span.from));
}

function unexpectedFault({ token, message, context, previousToken }: Unexpected): SyntaxFault {
  const rules = context.ruleStack;
  const expected = message.split(' ');
  const isEnd = token.tokenType === EOF;
  const last = isEnd || endsBefore(token, previousToken, expected) ? previousToken : undefined;
  if (last === undefined || Number.isNaN(last.startOffset)) {
    const span = isEnd ? { from: 0, to: 0 } : spanOf(token);
    const goesOn = !isEnd && followsEntry(token, previousToken, expected);
    return { kind: 'unexpected', rules, expected, goesOn, found: token, line: token.startLine ?? 1, span };
  }
  const end = (last.endOffset ?? last.startOffset) + 1;
  const found = isEnd ? 'end-of-file' : 'end-of-line';
  return {
    kind: 'unexpected',
    rules,
    expected,
    goesOn: false,
    found,
    line: last.endLine ?? 1,
    span: { from: end, to: end },
  };
}

type Unexpected = IRecognitionException & { readonly previousToken?: IToken | undefined };

/** Where a new entry can begin, but on the line of a finished one. */
function followsEntry(token: IToken, previous: IToken | undefined, expected: readonly string[]): boolean {
  if (previous === undefined || previous.tokenType === LeftBrace) return false;
  const ends = expected.includes('RightBrace') || expected.includes('EOF');
  return ends && previous.endLine === token.startLine && previous.endLine !== undefined;
}

/** What is missing at the end of a line is told there, not on the next line, which may be quite right. */
function endsBefore(token: IToken, previous: IToken | undefined, expected: readonly string[]): boolean {
  if (previous === undefined || expected.includes('RightBrace') || expected.includes('EOF')) return false;
  return previous.endLine !== token.startLine;
}

function spanOf(token: IToken): Span {
  return { from: token.startOffset, to: (token.endOffset ?? token.startOffset) + 1 };
}

/** A brace without a partner is no fault of its own where its line is broken anyhow. */
function toldBy({ token, opening }: BraceFault, lines: ReadonlySet<number>): boolean {
  const own = [token.startLine ?? 0, token.endLine ?? 0, opening?.startLine ?? 0];
  return own.some((line) => lines.has(line));
}

function braceFault(fault: BraceFault): SyntaxFault {
  const { token, kind } = fault;
  const end = (token.endOffset ?? token.startOffset) + 1;
  const span = kind === 'surplus' ? spanOf(token) : { from: end, to: end };
  return { kind: 'brace', fault, line: token.endLine ?? 1, span };
}

function oneALine(faults: readonly SyntaxFault[]): readonly SyntaxFault[] {
  const lines = new Set<number>();
  return faults.filter(({ line }) => lines.size !== lines.add(line).size);
}
