// Whoever type-checks this file from another package needs the declaration too; nothing else can name an untyped module.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference
/// <reference path="./fontkit.d.ts" />

/** The few parts of fontkit that layout reads. fontkit 2 ships no types; pdfkit draws with the same parser. */

import { create } from 'fontkit';

/** A parsed font; `advanceWidth` is in units of `unitsPerEm`. */
export interface ParsedFont {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): { readonly id: number; readonly advanceWidth: number };
}

/** Parses the bytes of one TrueType font. */
export function parseFont(bytes: Uint8Array): ParsedFont {
  return create(bytes);
}
