/** More sources with fixes to prove, beside the examples of the pages. */
import { EXAMPLE_FILE, filesOf } from '../src/diagnostics/pages/frame.ts';
import type { Page, Place } from '../src/diagnostics/pages/page.ts';
import type { SourceFile } from '../src/index.ts';

function framed(place: Place, wrong: string, ...beside: readonly SourceFile[]): readonly SourceFile[] {
  const text = { what: '', why: '' };
  const page: Page = { da: text, en: text, place, wrong, right: wrong, beside };
  return filesOf(page, 'wrong');
}

/** Code → a source with a finding of that code that has a fix. */
export const FIX_CASES: readonly (readonly [string, readonly SourceFile[]])[] = [
  ['KRIT1004', framed('file', `sprog da, udgave 1\nkilde section "Et papir"`)],
  ['KRIT3001', [{ path: EXAMPLE_FILE, text: 'sprog da, udgave 1\nkilde bog "B"\noplysning x "X" [bok]: ja/nej\n' }]],
];
