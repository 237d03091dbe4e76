/** The measures of the form, in points (1/72 inch; 1 mm is 2.835). */

import type { TextStyle } from '../fonts/typefaces.ts';

const MILLIMETRE = 72 / 25.4;

export const PAGE = {
  width: 595.28,
  height: 841.89,
  left: 15 * MILLIMETRE,
  top: 11 * MILLIMETRE,
  bottom: 12 * MILLIMETRE,
} as const;

/** The width between the margins. */
export const CONTENT_WIDTH = PAGE.width - 2 * PAGE.left;
export const GUTTER = 16;
export const HALF_WIDTH = (CONTENT_WIDTH - GUTTER) / 2;

/** A line box holds the tallest letters (Å, Ǻ) and the deepest of the fonts. */
export const LEADING = 1.3;
/** From the top of the line box to the baseline, in ems. */
export const BASELINE = 1;

/** Seven millimetres: what handwriting needs. */
export const FIELD_HEIGHT = 20;
export const CELL_WIDTH = 17;
export const HYPHEN_WIDTH = 10;
export const WRITING_LINE = 18;
export const TICK_SIZE = 9.5;
/** From one tick box to the text it belongs to. */
export const TICK_INDENT = 14.5;

export const STYLES = {
  title: { weight: 'bold', size: 13.5 },
  heading: { weight: 'bold', size: 10.5 },
  subheading: { weight: 'bold', size: 9.5 },
  label: { weight: 'bold', size: 8.5 },
  body: { weight: 'regular', size: 9 },
  option: { weight: 'regular', size: 9 },
  small: { weight: 'regular', size: 7.5 },
  tag: { weight: 'bold', size: 6.5 },
  notice: { weight: 'bold', size: 10 },
  running: { weight: 'bold', size: 9 },
  identity: { weight: 'regular', size: 7.5 },
} as const satisfies Readonly<Record<string, TextStyle>>;
