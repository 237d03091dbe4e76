import { EOF, type IRecognitionException, type IToken } from 'chevrotain';

import type { Reporter } from '../diagnostics/reporter.ts';
import { expectation } from './expectations.ts';
import type { Span } from './tree.ts';

/** Makes the reader's diagnostics of what the parser met. */
export function reportSyntax(
  errors: readonly IRecognitionException[],
  reporter: Reporter,
  text: string,
): void {
  for (const error of errors) {
    const span = placeOf(error, text);
    const found = foundWords(error.token, text);
    if (error.name === 'NotAllInputParsedException') {
      reporter.report('KRIT2002', span, { found: found.da, foundEn: found.en });
      continue;
    }
    const { da, en } = expectation(error.context.ruleStack.at(-1), error.message);
    reporter.report('KRIT2001', span, { expected: da, expectedEn: en, found: found.da, foundEn: found.en });
  }
}

/** At the end of the file the place is just after the last word. */
function placeOf({ token }: IRecognitionException, text: string): Span {
  if (token.tokenType !== EOF)
    return { from: token.startOffset, to: (token.endOffset ?? token.startOffset) + 1 };
  const end = text.trimEnd().length;
  return { from: end, to: end };
}

function foundWords(token: IToken, text: string): { da: string; en: string } {
  if (token.tokenType === EOF) return { da: 'filens slutning', en: 'the end of the file' };
  const end = (token.endOffset ?? token.startOffset) + 1;
  const image = text.slice(token.startOffset, end).replaceAll(/\s+/gu, ' ');
  const shown = image.length > 30 ? `${image.slice(0, 30)}…` : image;
  return { da: `»${shown}«`, en: `“${shown}”` };
}
