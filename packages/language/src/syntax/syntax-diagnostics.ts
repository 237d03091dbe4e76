import type { IToken } from 'chevrotain';

import type { Reporter } from '../diagnostics/reporter.ts';
import { fixTitle, term, type Said } from '../diagnostics/saying.ts';
import { expectation } from './expectations.ts';
import type { SyntaxFault } from './faults.ts';
import type { Span } from './tree.ts';

/** Makes the reader's diagnostics of what the parser met. */
export function reportSyntax(faults: readonly SyntaxFault[], reporter: Reporter, text: string): void {
  for (const fault of faults) {
    if (fault.kind === 'brace') {
      reporter.report('KRIT2001', fault.span, { expected: () => fault.fault.brace, found: () => fault.fault.kind });
      continue;
    }
    const { rule, expected, span } = fault;
    const found = foundWords(fault.found, text);
    if (expected.includes('EOF')) reporter.report('KRIT2002', span, { found });
    else reporter.report('KRIT2001', span, { expected: expectation(rule, expected.join(' ')), found });
  }
}

/** Two entries on one line are told unless their line is broken anyhow. */
export function reportUnparted(
  places: readonly Span[],
  faults: readonly SyntaxFault[],
  reporter: Reporter,
): void {
  const lines = new Set(faults.map(({ line }) => line));
  const fix = { title: fixTitle('semicolon'), text: '; ', safe: true };
  for (const span of places) {
    if (!lines.has(reporter.lines.positionAt(span.from).line)) reporter.report('KRIT2003', span, {}, { fix });
  }
}

function foundWords(found: IToken | 'end-of-line' | 'end-of-file', text: string): Said {
  if (found === 'end-of-file') return term('endOfFile');
  if (found === 'end-of-line') return term('endOfLine');
  const end = (found.endOffset ?? found.startOffset) + 1;
  const image = text.slice(found.startOffset, end).replaceAll(/\s+/gu, ' ');
  return term('quoted', { text: image.length > 30 ? `${image.slice(0, 30)}…` : image });
}
