import type { TextStyle, Typefaces } from '../fonts/typefaces.ts';

/**
 * A text as it is printed: composed letters, one plain space wherever there was any white space but a hard space (which keeps
 * number and unit together), no soft hyphens.
 */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u00ad/gu, '')
    .replace(/[^\S\u00a0\u202f]+/gu, ' ')
    .trim();
}

/**
 * The text in lines no wider than `width` points. Words too long for a line are cut, after a hyphen or slash where there is
 * one. Gives no lines for a text without letters.
 *
 * @throws UnprintableLetter
 */
export function wrapped(
  text: string,
  style: TextStyle,
  width: number,
  typefaces: Typefaces,
): readonly string[] {
  const fits = (line: string): boolean => typefaces.widthOf(line, style) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of printable(text).split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = cut(word, style, width, typefaces);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
}

/** The lines, at most `most` of them; what is left out shows as `…`. */
export function shortened(
  text: string,
  style: TextStyle,
  width: number,
  most: number,
  typefaces: Typefaces,
): readonly string[] {
  const lines = wrapped(text, style, width, typefaces);
  if (lines.length <= most) return lines;
  const last = lines[most - 1] ?? '';
  const letters = Array.from(last);
  while (letters.length > 0 && typefaces.widthOf(`${letters.join('')}…`, style) > width) letters.pop();
  return [...lines.slice(0, most - 1), `${letters.join('').trimEnd()}…`];
}

/** One pass over the letters: a word of any length costs no more than it has letters. */
function cut(word: string, style: TextStyle, width: number, typefaces: Typefaces): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const letter of word) {
    const wide = typefaces.widthOf(letter, style);
    if (piece !== '' && used + wide > width) {
      const at = Math.max(...['-', '/', '–'].map((mark) => piece.lastIndexOf(mark))) + 1;
      pieces.push(at === 0 ? piece : piece.slice(0, at));
      piece = at === 0 ? '' : piece.slice(at);
      used = typefaces.widthOf(piece, style);
    }
    piece += letter;
    used += wide;
  }
  return [...pieces, piece];
}
