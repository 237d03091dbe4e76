import type { Block } from './marks.ts';

/** No strip has more space above it, so that a repeated heading and one strip always fit a page. */
export const MOST_SPACE = 18;

/** A block of the content's width on its way to a page. */
export interface Strip extends Block {
  /** The space above it, dropped at the top of a page. */
  readonly before: number;
  /** Never the last on a page, where a page can hold both: headings, and what explains the next. */
  readonly keepWithNext: boolean;
}

/** Strips that belong together. */
export interface Part {
  readonly strips: readonly Strip[];
  /** Repeated on every further page that the part runs over. */
  readonly continuation?: Block;
  readonly startsPage?: boolean;
}

/** A block as a strip. */
export function strip(block: Block, before: number, keepWithNext = false): Strip {
  return { height: block.height, marks: block.marks, before: Math.min(before, MOST_SPACE), keepWithNext };
}
