import { math, symbols, textBold, textRegular } from '../../fonts/font-data.ts';
import { parseFont } from './fontkit-parts.ts';
import type { ParsedFont } from './fontkit-parts.ts';
import { UnprintableLetter } from './unprintable-letter.ts';

export type Weight = 'regular' | 'bold';

/** Weight, and size in points. */
export interface TextStyle {
  readonly weight: Weight;
  readonly size: number;
}

/** One font file, under the name the drawing pass registers it by. */
export interface Face {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly font: ParsedFont;
}

/** Letters that one face draws. */
export interface Run {
  readonly face: Face;
  readonly text: string;
  /** In points, at the size asked for. */
  readonly width: number;
}

/** The fonts of the requisition: which face draws a letter, and how wide it is. */
export interface Typefaces {
  readonly faces: readonly Face[];
  /** The width in points. @throws UnprintableLetter */
  widthOf(text: string, style: TextStyle): number;
  /** The text cut where the face changes. @throws UnprintableLetter */
  runsOf(text: string, style: TextStyle): readonly Run[];
}

interface Letter {
  readonly face: Face;
  /** In ems. */
  readonly width: number;
}

let opened: Typefaces | undefined;

/** Opens the embedded fonts, once for all documents: parsing them costs more than laying out a form. */
export function typefaces(): Typefaces {
  opened ??= openTypefaces();
  return opened;
}

function openTypefaces(): Typefaces {
  const regular = faceOf('Regular', textRegular);
  const bold = faceOf('Bold', textBold);
  const others = [faceOf('Math', math), faceOf('Symbols', symbols)];
  const lookUp = {
    regular: letterTable([regular, ...others]),
    bold: letterTable([bold, ...others, regular]),
  };
  return {
    faces: [regular, bold, ...others],
    widthOf: (text, style) => widthOf(text, style, lookUp[style.weight]),
    runsOf: (text, style) => runsOf(text, style, lookUp[style.weight]),
  };
}

function faceOf(name: string, base64: string): Face {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return { name, bytes, font: parseFont(bytes) };
}

type LetterTable = (codePoint: number) => Letter | undefined;

function letterTable(faces: readonly Face[]): LetterTable {
  const known = new Map<number, Letter>();
  return (codePoint) => {
    const seen = known.get(codePoint);
    if (seen !== undefined) return seen;
    const face = faces.find(({ font }) => font.hasGlyphForCodePoint(codePoint));
    if (face === undefined) return undefined;
    const letter = {
      face,
      width: face.font.glyphForCodePoint(codePoint).advanceWidth / face.font.unitsPerEm,
    };
    known.set(codePoint, letter);
    return letter;
  };
}

function letterOf(character: string, text: string, table: LetterTable): Letter {
  const codePoint = character.codePointAt(0) ?? 0;
  const letter = table(codePoint);
  if (letter === undefined) throw new UnprintableLetter(codePoint, text);
  return letter;
}

function widthOf(text: string, style: TextStyle, table: LetterTable): number {
  let ems = 0;
  for (const character of text) ems += letterOf(character, text, table).width;
  return ems * style.size;
}

function runsOf(text: string, style: TextStyle, table: LetterTable): readonly Run[] {
  const runs: { face: Face; text: string; width: number }[] = [];
  for (const character of text) {
    const letter = letterOf(character, text, table);
    const last = runs.at(-1);
    const width = letter.width * style.size;
    if (last?.face === letter.face) {
      last.text += character;
      last.width += width;
    } else runs.push({ face: letter.face, text: character, width });
  }
  return runs;
}
