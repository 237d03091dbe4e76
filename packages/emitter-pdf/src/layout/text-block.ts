import type { TextStyle, Typefaces } from '../fonts/typefaces.ts';
import type { Block, TextMark } from './marks.ts';
import { LEADING } from './measures.ts';
import type { TagId } from './tags.ts';
import { printable, shortened, wrapped } from './wrapping.ts';

/** How a text is set: where it may run to, and which structure element it belongs to. */
export interface TextSetting {
  readonly style: TextStyle;
  readonly width: number;
  readonly tag?: TagId;
  readonly colour?: 'black' | 'white';
  /** At most so many lines; the rest shows as `…`. */
  readonly lines?: number;
}

/** The text in as many lines as it needs. @throws UnprintableLetter */
export function textBlock(text: string, setting: TextSetting, typefaces: Typefaces): Block {
  const { style, width, lines } = setting;
  const set =
    lines === undefined
      ? wrapped(text, style, width, typefaces)
      : shortened(text, style, width, lines, typefaces);
  const height = lineHeight(style);
  return {
    height: set.length * height,
    marks: set.map((line, index) => textMark(line, index * height, setting, typefaces)),
  };
}

/** A single line that is known to fit. @throws UnprintableLetter */
export function lineBlock(
  text: string,
  setting: Omit<TextSetting, 'width' | 'lines'>,
  typefaces: Typefaces,
): Block & { readonly width: number } {
  const mark = textMark(printable(text), 0, { ...setting, width: 0 }, typefaces);
  return { height: mark.height, width: mark.width, marks: [mark] };
}

export function lineHeight(style: TextStyle): number {
  return style.size * LEADING;
}

function textMark(text: string, y: number, setting: TextSetting, typefaces: Typefaces): TextMark {
  const { style, tag, colour = 'black' } = setting;
  return {
    kind: 'text',
    x: 0,
    y,
    width: typefaces.widthOf(text, style),
    height: lineHeight(style),
    text,
    style,
    colour,
    ...(tag !== undefined && { tag }),
  };
}
