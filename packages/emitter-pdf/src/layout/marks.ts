/** What layout gives and drawing takes: marks at places, in points from the top left corner of the page. */

import type { TextStyle } from '../fonts/typefaces.ts';
import type { TagId } from './tags.ts';

/** One line of text; `y` is the top of its line box, `width` its exact width. */
export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly style: TextStyle;
  readonly colour: 'black' | 'white';
  /** The structure element the text belongs to; absent for what only decorates or repeats. */
  readonly tag?: TagId;
}

/**
 * What a box is for, which decides how it is drawn. `bar`, `tag` and `notice` hold text of the form itself; the
 * others are left empty for the clinician.
 */
export type BoxLook = 'field' | 'cell' | 'tick' | 'area' | 'bar' | 'tag' | 'notice';

export interface BoxMark {
  readonly kind: 'box';
  readonly look: BoxLook;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A horizontal line: `strong` to write on, `hair` to lead the eye. */
export interface RuleMark {
  readonly kind: 'rule';
  readonly look: 'strong' | 'hair';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: 0;
}

export type Mark = TextMark | BoxMark | RuleMark;

/** Marks that stand together, measured from the block's own top left corner. */
export interface Block {
  readonly height: number;
  readonly marks: readonly Mark[];
}

export const NOTHING: Block = { height: 0, marks: [] };

/** The marks moved to another place. */
export function shifted(marks: readonly Mark[], dx: number, dy: number): readonly Mark[] {
  return marks.map((mark) => ({ ...mark, x: mark.x + dx, y: mark.y + dy }));
}

/** Blocks below one another, with `gap` between those that are not empty. */
export function stacked(blocks: readonly Block[], gap = 0): Block {
  let height = 0;
  const marks: Mark[] = [];
  for (const block of blocks) {
    if (block.height === 0) continue;
    if (height > 0) height += gap;
    marks.push(...shifted(block.marks, 0, height));
    height += block.height;
  }
  return { height, marks };
}

/** Blocks side by side, each at its own distance from the left, tops aligned. */
export function beside(blocks: readonly { readonly x: number; readonly block: Block }[]): Block {
  return {
    height: Math.max(0, ...blocks.map(({ block }) => block.height)),
    marks: blocks.flatMap(({ x, block }) => shifted(block.marks, x, 0)),
  };
}

/** The block moved to the right. */
export function indented(block: Block, by: number): Block {
  return { height: block.height, marks: shifted(block.marks, by, 0) };
}

/** A box mark; sizes in points. */
export function box(look: BoxLook, x: number, y: number, width: number, height: number): BoxMark {
  return { kind: 'box', look, x, y, width, height };
}

/** A rule mark from `x`, `width` points to the right. */
export function rule(look: RuleMark['look'], x: number, y: number, width: number): RuleMark {
  return { kind: 'rule', look, x, y, width, height: 0 };
}
