import type { PlannedField } from '@kriterion/presentation';
import { withTick, yesNo } from './choices.ts';
import { controlBlock, isTicked } from './controls.ts';
import type { Desk } from './desk.ts';
import { labelBlock } from './label.ts';
import { recordBlock, rowsBlock } from './nested.ts';
import { beside, rule, shifted, stacked } from './marks.ts';
import type { Block } from './marks.ts';
import { CONTENT_WIDTH, FIELD_HEIGHT, GUTTER, HALF_WIDTH, STYLES, TICK_INDENT } from './measures.ts';
import type { TagId } from './tags.ts';
import { lineHeight } from './text-block.ts';

/** From a label to its control. */
const LABEL_GAP = 2;
/** A text this long or shorter is asked for in half the width. */
const SHORT_TEXT = 80;
/** A label higher than this is given the whole width. */
const TALL_LABEL = 60;

/** The section's fields as blocks of the content's width; short ones stand in pairs. @throws UnprintableLetter */
export function fieldBlocks(fields: readonly PlannedField[], section: TagId, desk: Desk): readonly Block[] {
  const blocks: Block[] = [];
  let left: Parts | undefined;
  for (const field of fields) {
    const tag = desk.tags.add('P', section);
    const parts = isShort(field) ? fieldParts(field, HALF_WIDTH, tag, desk) : undefined;
    const short = parts !== undefined && parts.label.height <= TALL_LABEL;
    if (short && left !== undefined && sameShape(left, parts)) {
      blocks.push(pair(left, parts));
      left = undefined;
      continue;
    }
    if (left !== undefined) blocks.push(single(left));
    left = short ? parts : undefined;
    if (!short) blocks.push(wideField(field, tag, desk));
  }
  return left === undefined ? blocks : [...blocks, single(left)];
}

interface Parts {
  readonly label: Block;
  readonly control: Block;
}

function fieldParts(field: PlannedField, width: number, tag: TagId, desk: Desk): Parts {
  return { label: labelBlock(field, width, tag, desk), control: controlBlock(field, width, tag, desk) };
}

function isShort({ type, options, unknownAllowed }: PlannedField): boolean {
  switch (type.kind) {
    case 'text':
      return type.lines === 1 && type.maxLength <= SHORT_TEXT && unknownAllowed !== true;
    case 'yes-no':
    case 'tick':
    case 'codes':
    case 'either':
    case 'record':
    case 'rows':
      return false;
    default:
      return !isTicked(type, options) && unknownAllowed !== true;
  }
}

function wideField(field: PlannedField, tag: TagId, desk: Desk): Block {
  const { type } = field;
  switch (type.kind) {
    case 'yes-no':
      return field.unknownAllowed === true
        ? single(fieldParts(field, CONTENT_WIDTH, tag, desk))
        : yesNoRow(field, tag, desk);
    case 'record':
      return single({
        label: labelBlock(field, CONTENT_WIDTH, tag, desk),
        control: recordBlock(field.members ?? [], tag, desk),
      });
    case 'rows':
      return single({
        label: labelBlock(field, CONTENT_WIDTH, tag, desk),
        control: rowsBlock(type, field.members ?? [], tag, desk),
      });
    case 'tick':
      return withTick(labelBlock(field, CONTENT_WIDTH - TICK_INDENT, tag, desk), lineHeight(STYLES.label));
    default:
      return single(fieldParts(field, CONTENT_WIDTH, tag, desk));
  }
}

/** The question to the left, yes and no in a column of their own to the right, a hairline from one to the other below. */
function yesNoRow(field: PlannedField, tag: TagId, desk: Desk): Block {
  const answer = yesNo(tag, desk);
  const question = labelBlock(field, CONTENT_WIDTH - answer.width - GUTTER, tag, desk);
  const row = beside([
    { x: 0, block: question },
    { x: CONTENT_WIDTH - answer.width, block: answer },
  ]);
  const height = row.height + 2;
  return { height, marks: [...row.marks, rule('hair', 0, height, CONTENT_WIDTH)] };
}

function single({ label, control }: Parts): Block {
  return stacked([label, control], LABEL_GAP);
}

/** A sticker area beside a field would leave a hole. */
function sameShape(left: Parts, right: Parts): boolean {
  return Math.abs(left.control.height - right.control.height) < FIELD_HEIGHT;
}

/** Two fields side by side, their labels beginning and their controls ending on one line. */
function pair(left: Parts, right: Parts): Block {
  const height = Math.max(single(left).height, single(right).height);
  const level = ({ label, control }: Parts): Block => ({
    height,
    marks: [...label.marks, ...shifted(control.marks, 0, height - control.height)],
  });
  return beside([
    { x: 0, block: level(left) },
    { x: HALF_WIDTH + GUTTER, block: level(right) },
  ]);
}
