/** Places to write in: combs, boxes, lines and sticker areas. */

import type { Desk } from './desk.ts';
import { beside, box, NOTHING, rule, stacked } from './marks.ts';
import type { Block, Mark } from './marks.ts';
import { CELL_WIDTH, FIELD_HEIGHT, HYPHEN_WIDTH, STYLES, WRITING_LINE } from './measures.ts';
import { lineBlock } from './text-block.ts';

/** As many lines as one box may hold before it would fill a page of its own. */
const MOST_LINES = 30;
const LABEL_AREA_HEIGHT = 92;
const SIGNATURE_HEIGHT = 32;

/** One cell for each letter, a hyphen between the groups: `[6, 4]` for a CPR number. */
export function comb(groups: readonly number[], desk: Desk): Block & { readonly width: number } {
  const marks: Mark[] = [];
  let x = 0;
  groups.forEach((cells, index) => {
    if (index > 0) {
      marks.push(...hyphen(x, desk));
      x += HYPHEN_WIDTH;
    }
    for (let cell = 0; cell < cells; cell += 1) {
      marks.push(box('cell', x, 0, CELL_WIDTH, FIELD_HEIGHT));
      x += CELL_WIDTH;
    }
  });
  return { height: FIELD_HEIGHT, width: x, marks };
}

/** A comb for a date, with its pattern beside it. */
export function dateComb(desk: Desk): Block {
  const cells = comb([2, 2, 4], desk);
  return beside([
    { x: 0, block: cells },
    { x: cells.width + 6, block: besideField(desk.words.datePattern, desk) },
  ]);
}

/** A comb for a time of day. */
export function timeComb(desk: Desk): Block {
  const cells = comb([2, 2], desk);
  return beside([
    { x: 0, block: cells },
    { x: cells.width + 6, block: besideField(desk.words.timePattern, desk) },
  ]);
}

/** A comb for a date and one for a time of day, below each other where the width is short. */
export function dateTimeComb(width: number, desk: Desk): Block {
  const [date, time] = [comb([2, 2, 4], desk), comb([2, 2], desk)];
  const pattern = besideField(`${desk.words.datePattern} ${desk.words.timePattern}`, desk);
  const across = date.width + DATE_TO_TIME + time.width;
  if (across > width) return stacked([dateComb(desk), timeComb(desk)], 3);
  return beside([
    { x: 0, block: date },
    { x: date.width + DATE_TO_TIME, block: time },
    { x: across + 6, block: across + 6 + PATTERN_ROOM > width ? NOTHING : pattern },
  ]);
}

const DATE_TO_TIME = 14;
const PATTERN_ROOM = 80;

/** A box to write in, `lines` lines high. */
export function writingBox(width: number, lines = 1): Block {
  const height = lines === 1 ? FIELD_HEIGHT : Math.min(lines, MOST_LINES) * WRITING_LINE;
  return { height, marks: [box('field', 0, 0, width, height)] };
}

/** A short box for a number, with its unit beside it. */
export function numberBox(unit: string | undefined, desk: Desk): Block {
  const width = 4 * CELL_WIDTH;
  if (unit === undefined) return writingBox(width);
  return beside([
    { x: 0, block: writingBox(width) },
    { x: width + 6, block: besideField(unit, desk) },
  ]);
}

/** A line to sign on. */
export function signatureLine(width: number): Block {
  return { height: SIGNATURE_HEIGHT, marks: [rule('strong', 0, SIGNATURE_HEIGHT - 2, width)] };
}

/** A dashed area for a sticker. */
export function labelArea(width: number): Block {
  return { height: LABEL_AREA_HEIGHT, marks: [box('area', 0, 0, width, LABEL_AREA_HEIGHT)] };
}

function hyphen(x: number, desk: Desk): readonly Mark[] {
  const line = lineBlock('-', { style: STYLES.body }, desk.typefaces);
  return beside([{ x: x + (HYPHEN_WIDTH - line.width) / 2, block: centred(line) }]).marks;
}

function besideField(text: string, desk: Desk): Block {
  return centred(lineBlock(text, { style: STYLES.small }, desk.typefaces));
}

/** The line in the middle of a field's height. */
function centred(line: Block): Block {
  const above = { height: (FIELD_HEIGHT - line.height) / 2, marks: [] };
  return stacked([above, line]);
}
