/** Answers that hold answers: a group of facts as fields below each other, a list as a table to write in. */

import type { ValueType } from '@kriterion/catalogue';
import type { PlannedMember } from '@kriterion/presentation';
import { controlBlock, isTicked } from './controls.ts';
import type { Desk } from './desk.ts';
import { beside, box, indented, stacked } from './marks.ts';
import type { Block } from './marks.ts';
import { CONTENT_WIDTH, FIELD_HEIGHT, GUTTER, STYLES } from './measures.ts';
import type { TagId } from './tags.ts';
import { textBlock } from './text-block.ts';

const INDENT = 10;
const MEMBER_GAP = 5;
/** Rows of a list that are printed; more are written on a further sheet. */
const MOST_PRINTED_ROWS = 6;
/** Narrower columns cannot be written in; then every row is a group of fields. */
const LEAST_COLUMN = 70;

/** The members of a group of facts, set in from the left. @throws UnprintableLetter */
export function recordBlock(members: readonly PlannedMember[], tag: TagId, desk: Desk): Block {
  return indented(membersBlock(members, CONTENT_WIDTH - INDENT, tag, desk), INDENT);
}

function membersBlock(members: readonly PlannedMember[], width: number, tag: TagId, desk: Desk): Block {
  const half = (width - GUTTER) / 2;
  const blocks: Block[] = [];
  let left: Block | undefined;
  for (const member of members) {
    const isWide = isWideMember(member);
    const block = memberBlock(member, isWide ? width : half, tag, desk);
    if (!isWide && left !== undefined) {
      blocks.push(
        beside([
          { x: 0, block: left },
          { x: half + GUTTER, block },
        ]),
      );
      left = undefined;
      continue;
    }
    if (left !== undefined) blocks.push(left);
    left = isWide ? undefined : block;
    if (isWide) blocks.push(block);
  }
  return stacked(left === undefined ? blocks : [...blocks, left], MEMBER_GAP);
}

function isWideMember({ type, options, unknownAllowed }: PlannedMember): boolean {
  if (type.kind === 'record' || type.kind === 'rows' || unknownAllowed === true) return true;
  return isTicked(type, options) || (type.kind === 'text' && type.lines > 1);
}

function memberBlock(member: PlannedMember, width: number, tag: TagId, desk: Desk): Block {
  const { type, label, help, members = [] } = member;
  const words = [label, help].flatMap((text, at) =>
    text === undefined
      ? []
      : [textBlock(text, { style: at === 0 ? STYLES.label : STYLES.small, width, tag }, desk.typefaces)],
  );
  if (type.kind === 'record')
    return stacked([...words, indented(membersBlock(members, width - INDENT, tag, desk), INDENT)], 2);
  if (type.kind === 'rows') return stacked([...words, tableBlock(type, members, width, tag, desk)], 2);
  return stacked([...words, controlBlock(member, width, tag, desk)], 2);
}

type Rows = Extract<ValueType, { readonly kind: 'rows' }>;

/** A list: a column a member, or a group of fields a row where there are too many for columns. @throws UnprintableLetter */
export function rowsBlock(type: Rows, members: readonly PlannedMember[], tag: TagId, desk: Desk): Block {
  return tableBlock(type, members, CONTENT_WIDTH, tag, desk);
}

function tableBlock(
  { max }: Rows,
  members: readonly PlannedMember[],
  width: number,
  tag: TagId,
  desk: Desk,
): Block {
  const rows = Math.min(max ?? MOST_PRINTED_ROWS, MOST_PRINTED_ROWS);
  const column = width / Math.max(1, members.length);
  const more = max !== undefined && max <= MOST_PRINTED_ROWS ? [] : [moreRows(width, tag, desk)];
  if (column < LEAST_COLUMN || members.some(({ type }) => type.kind === 'record' || type.kind === 'rows')) {
    const groups = Array.from({ length: Math.min(rows, 2) }, (_row, at) =>
      stacked([rowHead(at + 1, width, tag, desk), membersBlock(members, width - INDENT, tag, desk)], 2),
    );
    return stacked([...groups, moreRows(width, tag, desk)], MEMBER_GAP);
  }
  const heads = members.map((member, at) => ({
    x: at * column,
    block: headCell(member, column - 6, tag, desk),
  }));
  const cells = Array.from({ length: rows }, () => ({
    height: FIELD_HEIGHT,
    marks: members.map((_member, at) => box('field', at * column, 0, column, FIELD_HEIGHT)),
  }));
  return stacked([beside(heads), stacked(cells), ...more], 2);
}

/** What stands in the column, and for a choice what can be written there. */
function headCell({ label, type, options }: PlannedMember, width: number, tag: TagId, desk: Desk): Block {
  const choices =
    type.kind === 'yes-no'
      ? [desk.words.yes, desk.words.no]
      : isTicked(type, options)
        ? options.map((option) => option.label)
        : [];
  const unit = type.kind === 'integer' || type.kind === 'decimal' ? type.unit : undefined;
  const head = textBlock(
    unit === undefined ? label : `${label} (${unit})`,
    { style: STYLES.label, width, tag },
    desk.typefaces,
  );
  if (choices.length === 0) return head;
  return stacked([head, textBlock(choices.join(' / '), { style: STYLES.small, width, tag }, desk.typefaces)]);
}

/** "Nr. 2" above the fields of one row. */
export function rowHead(number: number, width: number, tag: TagId, desk: Desk): Block {
  return textBlock(desk.words.rowNumber(number), { style: STYLES.subheading, width, tag }, desk.typefaces);
}

/** What to do where there are more rows than the paper has room for. */
export function moreRows(width: number, tag: TagId, desk: Desk): Block {
  return textBlock(desk.words.moreRows, { style: STYLES.small, width, tag }, desk.typefaces);
}
