import type { Desk } from './desk.ts';
import { beside, box, indented, rule, shifted } from './marks.ts';
import type { Block, Mark } from './marks.ts';
import { CONTENT_WIDTH, GUTTER, STYLES } from './measures.ts';
import { ROOT } from './tags.ts';
import type { Sheet } from './sheet.ts';
import type { TagId } from './tags.ts';
import { lineBlock, lineHeight, textBlock } from './text-block.ts';

const NOTICE_PADDING = { side: 8, above: 4, below: 4.5 };
const IDENTITY_TOP = 31;

/** The same on every page, whatever stands in it, so that every page has the same room. */
export const HEAD_HEIGHT = 52;

/**
 * The head of one page: on the first the notice in the whole width, on the others the title beside it; below, what the form is,
 * and which page. Read aloud on the first page only.
 */
export function runningHead(
  sheet: Sheet,
  page: number,
  pages: number,
  tags: HeadTags | undefined,
  desk: Desk,
): readonly Mark[] {
  const notice = noticeBox(sheet.identity.notice, page === 1 ? CONTENT_WIDTH : undefined, tags?.notice, desk);
  const free = CONTENT_WIDTH - notice.width - GUTTER;
  const title =
    page === 1
      ? []
      : textBlock(sheet.requisition.title, { style: STYLES.running, width: free, lines: 2 }, desk.typefaces)
          .marks;
  return [
    ...title,
    ...shifted(notice.marks, CONTENT_WIDTH - notice.width, 0),
    ...shifted(
      identityLine(sheet, desk.words.page(page, pages), tags?.identity, desk).marks,
      0,
      IDENTITY_TOP,
    ),
    rule('strong', 0, IDENTITY_TOP + lineHeight(STYLES.identity) + 3, CONTENT_WIDTH),
  ];
}

/** The structure elements of the first head. */
export interface HeadTags {
  readonly notice: TagId;
  readonly identity: TagId;
}

export function headTags(desk: Desk): HeadTags {
  return { notice: desk.tags.add('P', ROOT), identity: desk.tags.add('P', ROOT) };
}

function noticeBox(
  notice: string,
  width: number | undefined,
  tag: TagId | undefined,
  desk: Desk,
): Block & { readonly width: number } {
  const line = lineBlock(notice, { style: STYLES.notice, ...(tag !== undefined && { tag }) }, desk.typefaces);
  const outer = width ?? line.width + 2 * NOTICE_PADDING.side;
  const height = line.height + NOTICE_PADDING.above + NOTICE_PADDING.below;
  const text = shifted(line.marks, (outer - line.width) / 2, NOTICE_PADDING.above);
  return { width: outer, height, marks: [box('notice', 0, 0, outer, height), ...text] };
}

function identityLine(sheet: Sheet, pageText: string, tag: TagId | undefined, desk: Desk): Block {
  const { name, version, validity, contentMark } = sheet.identity;
  const style = STYLES.identity;
  const number = lineBlock(pageText, { style: { ...style, weight: 'bold' } }, desk.typefaces);
  const facts = lineBlock(
    ` · ${[version, validity, desk.words.contentMark(contentMark)].join(' · ')}`,
    { style, ...(tag !== undefined && { tag }) },
    desk.typefaces,
  );
  const room = CONTENT_WIDTH - number.width - facts.width - GUTTER;
  const group = textBlock(
    name,
    { style, width: room, lines: 1, ...(tag !== undefined && { tag }) },
    desk.typefaces,
  );
  const groupWidth = group.marks[0]?.kind === 'text' ? group.marks[0].width : 0;
  return beside([
    { x: 0, block: group },
    { x: groupWidth + 3, block: indented(facts, 0) },
    { x: CONTENT_WIDTH - number.width, block: number },
  ]);
}
