import type { PlannedField } from '@kriterion/presentation';
import type { Desk } from './desk.ts';
import { beside, box, indented, NOTHING, rule, stacked } from './marks.ts';
import type { Block } from './marks.ts';
import { GUTTER, STYLES, TICK_INDENT, TICK_SIZE } from './measures.ts';
import type { TagId } from './tags.ts';
import { lineBlock, lineHeight, textBlock } from './text-block.ts';

type Option = PlannedField['options'][number];

const ROW_GAP = 3.5;
const STYLE = STYLES.option;
/** The least line that a word can be written on. */
const OPEN_LINE = 120;

/** A tick box, with its text to the right in `width` points. @throws UnprintableLetter */
export function tickBlock(text: string, width: number, tag: TagId, desk: Desk): Block {
  const words = textBlock(text, { style: STYLE, width: width - TICK_INDENT, tag }, desk.typefaces);
  return withTick(words, lineHeight(STYLE));
}

/** The block with a tick box before its first line. */
export function withTick(block: Block, firstLine: number): Block {
  const tick = box('tick', 0, (firstLine - TICK_SIZE) / 2, TICK_SIZE, TICK_SIZE);
  const text = indented(block, TICK_INDENT);
  return { height: Math.max(text.height, firstLine), marks: [tick, ...text.marks] };
}

/** The choices in as many columns as hold them in one line each; a choice that asks for a text has a row of its own. */
export function choices(options: readonly Option[], width: number, tag: TagId, desk: Desk): Block {
  const columns = columnsFor(options, width, desk);
  const rows: Block[] = [];
  let pending: Option[] = [];
  const flush = (): void => {
    if (pending.length > 0) rows.push(columnsBlock(pending, columns, width, tag, desk));
    pending = [];
  };
  for (const option of options) {
    if (!option.opensText) pending.push(option);
    else {
      flush();
      rows.push(openChoice(option, width, tag, desk));
    }
  }
  flush();
  return stacked(rows, ROW_GAP);
}

/** Yes and no on one line. */
export function yesNo(tag: TagId, desk: Desk): Block & { readonly width: number } {
  let x = 0;
  const parts = [desk.words.yes, desk.words.no].map((text) => {
    const line = lineBlock(text, { style: STYLE, tag }, desk.typefaces);
    const part = { x, block: withTick(line, line.height) };
    x += TICK_INDENT + line.width + GUTTER;
    return part;
  });
  return { ...beside(parts), width: x - GUTTER };
}

function columnsFor(options: readonly Option[], width: number, desk: Desk): number {
  const plain = options.filter(({ opensText }) => !opensText);
  const widest = Math.max(
    0,
    ...plain.map(({ label }) => lineBlock(label, { style: STYLE }, desk.typefaces).width),
  );
  const most = Math.min(4, Math.max(1, plain.length));
  const columns = Math.floor((width + GUTTER) / (widest + TICK_INDENT + GUTTER));
  return Math.min(most, Math.max(1, columns));
}

function columnsBlock(
  options: readonly Option[],
  columns: number,
  width: number,
  tag: TagId,
  desk: Desk,
): Block {
  const columnWidth = (width - (columns - 1) * GUTTER) / columns;
  const rows: Block[] = [];
  for (let start = 0; start < options.length; start += columns) {
    const row = options.slice(start, start + columns);
    rows.push(
      beside(
        row.map(({ label }, column) => ({
          x: column * (columnWidth + GUTTER),
          block: tickBlock(label, columnWidth, tag, desk),
        })),
      ),
    );
  }
  return stacked(rows, ROW_GAP);
}

function openChoice(option: Option, width: number, tag: TagId, desk: Desk): Block {
  const block = tickBlock(desk.words.openText(option.label), width, tag, desk);
  const last = block.marks.findLast((mark) => mark.kind === 'text');
  if (last === undefined) return NOTHING;
  const x = last.x + last.width + 4;
  if (width - x >= OPEN_LINE)
    return {
      height: block.height + 2,
      marks: [...block.marks, rule('strong', x, last.y + last.height, width - x)],
    };
  const line = { height: 16, marks: [rule('strong', TICK_INDENT, 16, width - TICK_INDENT)] };
  return stacked([block, line]);
}
