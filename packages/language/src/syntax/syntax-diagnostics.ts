import type { IToken } from 'chevrotain';

import type { FixOffer, Reporter } from '../diagnostics/reporter.ts';
import { fixTitle, term, type Said } from '../diagnostics/saying.ts';
import { spelt } from '../lexing/lexicon.ts';
import { spanOf } from './base-parser.ts';
import { expectation } from './expectations.ts';
import type { SyntaxFault } from './faults.ts';
import { keywordAsName } from './keyword-names.ts';
import type { MisspeltKeyword } from './recovery/misspelt.ts';
import type { Span } from './tree.ts';

/** Makes the reader's diagnostics of what the parser met. */
export function reportSyntax(faults: readonly SyntaxFault[], reporter: Reporter, text: string): void {
  for (const fault of faults) {
    if (fault.kind === 'brace') {
      reportBrace(fault, reporter);
      continue;
    }
    const { rules, expected, span, goesOn } = fault;
    const keyword = keywordAsName(fault, text);
    if (keyword !== undefined) {
      reportKeyword(keyword, reporter);
      continue;
    }
    const found = foundWords(fault.found, text);
    if (goesOn) reporter.report('KRIT2001', span, { expected: term('newLine'), found });
    else if (expected.includes('EOF')) reporter.report('KRIT2002', span, { found });
    else {
      const fix = missingMark(expected, span, text);
      reporter.report('KRIT2001', span, { expected: expectation(rules, expected), found }, { fix });
    }
  }
}

/** A keyword is a name too, in quotation marks. */
function reportKeyword(token: IToken, reporter: Reporter): void {
  const text = `'${token.image}'`;
  const fix = { title: fixTitle('write', { text }), text, safe: true };
  reporter.report('KRIT2011', spanOf(token), { name: token.image }, { fix });
}

/** Marks that are put in where nothing else could have come. */
const MARKS: Readonly<Record<string, string>> = {
  Colon: ':',
  EqualSign: ' =',
  RightParenthesis: ')',
  RightBracket: ']',
};

/** The one mark that could have come is put in after the word before. */
function missingMark(expected: readonly string[], span: Span, text: string): FixOffer | undefined {
  const [only, other] = expected;
  const mark = other === undefined && only !== undefined ? MARKS[only] : undefined;
  if (mark === undefined) return undefined;
  const at = text.slice(0, span.from).trimEnd().length;
  return { title: fixTitle('write', { text: mark.trim() }), text: mark, span: { from: at, to: at } };
}

/** A brace without a partner, where nothing else is wrong on its line. */
function reportBrace({ fault, span }: Extract<SyntaxFault, { kind: 'brace' }>, reporter: Reporter): void {
  const { brace, kind, opening } = fault;
  if (kind === 'surplus') {
    const fix = { title: fixTitle('remove', { text: brace }), text: '' };
    reporter.report('KRIT2009', span, { brace }, { fix });
    return;
  }
  const fix = { title: fixTitle('write', { text: brace }), text: brace === '{' ? ' {' : ' }' };
  const line = opening?.startLine;
  if (brace === '{' || line === undefined) reporter.report('KRIT2010', span, {}, { fix });
  else reporter.report('KRIT2008', span, { line: line }, { fix });
}

/** Words that were taken for the keyword they resemble. */
export function reportMisspelt(misspelt: readonly MisspeltKeyword[], reporter: Reporter): void {
  for (const { token, keyword } of misspelt) {
    const text = spelt(keyword);
    const fix = { title: fixTitle('write', { text }), text, safe: true };
    reporter.report('KRIT1007', spanOf(token), { word: token.image, suggestion: text }, { fix });
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
