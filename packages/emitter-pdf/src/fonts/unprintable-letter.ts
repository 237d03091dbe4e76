/**
 * A letter that no font of the requisition has, or that is invisible (control and direction characters): it could
 * only print as an empty box, or change how its neighbours read. The document is refused instead.
 */
export class UnprintableLetter extends Error {
  override readonly name = 'UnprintableLetter';
  readonly code = 'unprintable-letter';
  /** `U+0430`. */
  readonly letter: string;
  /** The text that holds it, with unprintable letters spelt out. */
  readonly text: string;

  constructor(codePoint: number, text: string) {
    const letter = spelt(codePoint);
    const legible = text
      .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (hidden) => `<${spelt(hidden.codePointAt(0) ?? 0)}>`)
      .slice(0, 200);
    super(`Tegnet ${letter} kan ikke skrives i PDF'en, i teksten: ${legible}`);
    this.letter = letter;
    this.text = legible;
  }
}

function spelt(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}
