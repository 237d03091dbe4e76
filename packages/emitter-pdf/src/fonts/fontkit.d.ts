/** fontkit 2.0.4 ships no types of its own. */
declare module 'fontkit' {
  export function create(bytes: Uint8Array): {
    readonly postscriptName: string;
    readonly unitsPerEm: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): { readonly id: number; readonly advanceWidth: number };
  };
}
