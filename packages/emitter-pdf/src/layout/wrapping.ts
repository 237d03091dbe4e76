import type { TextStyle, Typefaces } from '../fonts/typefaces.ts';

/** A text as it is printed: composed letters, one plain space wherever there was any white space, no soft hyphens. */
export function printable(text: string): string {
  return text.normalize('NFC').replace(/\u00ad/gu, '').replace(/\s+/gu, ' ').trim();
}

/**
 * The text in lines no wider than `width` points. Words too long for a line are cut, after a hyphen or slash where there is
 * one. Gives no lines for a text without letters.
 *
 * @throws UnprintableLetter
 */
export function wrapped(text: string, style: TextStyle, width: number, typefaces: Typefaces): readonly string[] {
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
    const pieces = cut(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
}

/** The lines, at most `most` of them; what is left out shows as `…`. */
export function shortened(text: string, style: TextStyle, width: number, most: number, typefaces: Typefaces): readonly string[] {
  const lines = wrapped(text, style, width, typefaces);
  if (lines.length <= most) return lines;
  const last = lines[most - 1] ?? '';
  const letters = Array.from(last);
  while (letters.length > 0 && typefaces.widthOf(`${letters.join('')}…`, style) > width) letters.pop();
  return [...lines.slice(0, most - 1), `${letters.join('').trimEnd()}…`];
}

function cut(word: string, fits: (text: string) => boolean): readonly string[] {
  const pieces: string[] = [];
  let rest = Array.from(word);
  while (rest.length > 1 && !fits(rest.join(''))) {
    const length = lengthThatFits(rest, fits);
    const hyphen = Math.max(...['-', '/', '–'].map((mark) => rest.lastIndexOf(mark, length - 1)));
    const at = hyphen > 0 ? hyphen + 1 : length;
    pieces.push(rest.slice(0, at).join(''));
    rest = rest.slice(at);
  }
  return [...pieces, rest.join('')];
}

/** How many letters fit, by halving; at least one, so that cutting always ends. */
function lengthThatFits(letters: readonly string[], fits: (text: string) => boolean): number {
  let enough = 1;
  let tooMany = letters.length;
  while (tooMany - enough > 1) {
    const middle = Math.floor((enough + tooMany) / 2);
    if (fits(letters.slice(0, middle).join(''))) enough = middle;
    else tooMany = middle;
  }
  return enough;
}
