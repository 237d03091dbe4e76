import { canonicalJson } from '@kriterion/catalogue';
import { dateText, kindNames, quantityText } from '@kriterion/presentation';
import type { PlannedField, ProposalMark } from '@kriterion/presentation';
import { isTicked } from './controls.ts';
import type { Desk } from './desk.ts';
import { box, shifted, stacked } from './marks.ts';
import type { Block } from './marks.ts';
import { STYLES } from './measures.ts';
import type { TagId } from './tags.ts';
import { lineBlock, textBlock } from './text-block.ts';

const TAG_PADDING = 3;

/** The label with its marks, and below it in small print the help and the conditions. */
export function labelBlock(field: PlannedField, width: number, tag: TagId, desk: Desk): Block {
  const label = field.required === 'always' ? `${field.label} ${desk.words.requiredMark}` : field.label;
  const head = textBlock(label, { style: STYLES.label, width, tag }, desk.typefaces);
  return stacked(
    [withProposal(head, field.proposal, width, tag, desk), ...smallPrint(field, width, tag, desk)],
    0.5,
  );
}

/** The block with an outlined tag after its last line, or below where the line is full. */
export function withProposal(
  block: Block,
  proposal: ProposalMark | undefined,
  width: number,
  tag: TagId,
  desk: Desk,
): Block {
  return proposal === undefined ? block : withTagText(block, proposal.label, width, tag, desk);
}

/** The same for any short word: "Forslag", "som udgangspunkt". */
export function withTagText(block: Block, text: string, width: number, tag: TagId, desk: Desk): Block {
  const sign = outlinedTag(text, tag, desk);
  const last = block.marks.findLast((mark) => mark.kind === 'text');
  if (last === undefined) return sign;
  const x = last.x + last.width + 5;
  if (x + sign.width > width) return stacked([block, sign], 1);
  const y = last.y + (last.height - sign.height) / 2;
  return {
    height: Math.max(block.height, y + sign.height),
    marks: [...block.marks, ...shifted(sign.marks, x, Math.max(0, y))],
  };
}

/** A word in a thin frame. */
export function outlinedTag(
  text: string,
  tag: TagId | undefined,
  desk: Desk,
): Block & { readonly width: number } {
  const line = lineBlock(text, { style: STYLES.tag, ...(tag !== undefined && { tag }) }, desk.typefaces);
  const width = line.width + 2 * TAG_PADDING;
  const height = line.height + 1;
  return {
    width,
    height,
    marks: [box('tag', 0, 0, width, height), ...shifted(line.marks, TAG_PADDING, 0.5)],
  };
}

function smallPrint(field: PlannedField, width: number, tag: TagId, desk: Desk): readonly Block[] {
  const hint = hintOf(field, desk);
  const { sentences = [] } = field;
  return [
    field.help,
    hint,
    shownSentence(field),
    field.requiredSentence,
    ...sentences,
    prefilledText(field, desk),
  ]
    .filter((text) => text !== undefined)
    .map((text) => textBlock(text, { style: STYLES.small, width, tag }, desk.typefaces));
}

/** What must be filled in exactly when it is shown says so once. */
function shownSentence({
  shownSentence: sentence,
  shownWhen,
  requiredWhen,
}: PlannedField): string | undefined {
  return canonicalJson(shownWhen) === canonicalJson(requiredWhen) ? undefined : sentence;
}

/** On paper nothing stands in a field beforehand; what would stand there on screen is said. */
function prefilledText({ prefilled, options, type }: PlannedField, desk: Desk): string | undefined {
  const { words } = desk;
  switch (prefilled?.kind) {
    case undefined:
      return undefined;
    case 'boolean':
      if (type.kind === 'tick') return words.usually(prefilled.value ? words.ticked : words.notTicked);
      return words.usually(prefilled.value ? words.yes : words.no);
    case 'option':
      return words.usually(options.find(({ id }) => id === prefilled.id)?.label ?? prefilled.id);
    case 'number':
      return words.usually(quantityText(prefilled.quantity, words.language));
    case 'date':
      return words.usually(dateText(prefilled.date, words.language));
  }
}

function hintOf({ type, options }: PlannedField, { words }: Desk): string | undefined {
  switch (type.kind) {
    case 'one-of':
    case 'indication':
    case 'verdict':
      return words.pickOne;
    case 'several-of':
      return words.pickSeveral;
    case 'code':
      return isTicked(type, options) ? words.pickOne : undefined;
    case 'codes':
      return isTicked(type, options) ? words.pickSeveral : words.severalCodes;
    case 'date':
      return type.leastExact === undefined ? undefined : words.enough[type.leastExact];
    case 'either':
      return words.oneKindOf(kindNames(type, words.language));
    default:
      return undefined;
  }
}
