import type { PlannedNotice, RequisitionPlan } from '@kriterion/presentation';
import type { Desk } from './desk.ts';
import { strip } from './flow.ts';
import type { Part, Strip } from './flow.ts';
import { outlinedTag } from './label.ts';
import { beside, indented, shifted, stacked } from './marks.ts';
import type { Block } from './marks.ts';
import { CONTENT_WIDTH, STYLES } from './measures.ts';
import { ROOT } from './tags.ts';
import type { TagId } from './tags.ts';
import { lineBlock, textBlock } from './text-block.ts';

const BULLET = '•';
const BULLET_INDENT = 10;

/** The title, what to know before filling in, and how the marks are read. @throws UnprintableLetter */
export function openingPart(plan: RequisitionPlan, desk: Desk): Part {
  const title = textBlock(
    plan.title,
    { style: STYLES.title, width: CONTENT_WIDTH, tag: desk.tags.add('H1', ROOT) },
    desk.typefaces,
  );
  const notices = told(plan, desk).map((notice, index) => {
    const block = bulleted(notice, STYLES.body, CONTENT_WIDTH, desk.tags.add('P', ROOT), desk);
    return strip(block, index === 0 ? 5 : 2);
  });
  return { strips: [strip(title, 0, true), ...notices, ...recipients(plan, desk), strip(legend(desk), 6)] };
}

/** What to know before filling in, who may send the form, and what must hold between its fields. */
function told(plan: RequisitionPlan, desk: Desk): readonly string[] {
  const { words } = desk;
  return [
    ...plan.notices,
    ...onPaper(plan.conditionalNotices),
    ...(plan.senders ?? []).map(({ message }) => words.sender(message)),
    ...(plan.checks ?? []).map(({ message }) => words.check(message)),
  ];
}

/** Notices with their conditions, without those for the screen. */
export function onPaper(notices: readonly PlannedNotice[] = []): readonly string[] {
  return notices.filter(({ medium }) => medium !== 'screen').map(({ sentence }) => sentence);
}

/** Where the form goes, by whom, and when. */
function recipients({ recipients: known }: RequisitionPlan, desk: Desk): readonly Strip[] {
  if (known === undefined) return [];
  const head = textBlock(
    desk.words.sendTo,
    { style: STYLES.label, width: CONTENT_WIDTH, tag: desk.tags.add('P', ROOT) },
    desk.typefaces,
  );
  const lines = known.recipients.map((recipient) => {
    const { name, address, days } = recipient;
    const where = [name, address, days].filter((part) => part !== undefined).join(', ');
    const text = desk.words.recipient(recipient.for.join(', '), where);
    return strip(bulleted(text, STYLES.body, CONTENT_WIDTH, desk.tags.add('P', ROOT), desk), 1.5);
  });
  return [strip(head, 5, true), ...lines];
}

/** A paragraph after a bullet. */
export function bulleted(
  text: string,
  style: typeof STYLES.body | typeof STYLES.small,
  width: number,
  tag: TagId,
  desk: Desk,
): Block {
  return beside([
    { x: 0, block: lineBlock(BULLET, { style, tag }, desk.typefaces) },
    {
      x: BULLET_INDENT,
      block: textBlock(text, { style, width: width - BULLET_INDENT, tag }, desk.typefaces),
    },
  ]);
}

function legend(desk: Desk): Block {
  const required = textBlock(
    desk.words.requiredLegend,
    { style: STYLES.small, width: CONTENT_WIDTH, tag: desk.tags.add('P', ROOT) },
    desk.typefaces,
  );
  const tag = desk.tags.add('P', ROOT);
  const sign = outlinedTag(desk.words.proposalTag, tag, desk);
  const meaning = textBlock(
    desk.words.proposalLegend,
    { style: STYLES.small, width: CONTENT_WIDTH - sign.width - 5, tag },
    desk.typefaces,
  );
  const signed = {
    height: meaning.height,
    marks: [...shifted(sign.marks, 0, 0), ...indented(meaning, sign.width + 5).marks],
  };
  return stacked([required, signed], 1.5);
}
