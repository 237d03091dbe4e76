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

/** What stands at the top of every page without fields of its own. */
const BARE_HEIGHT = 52;
const FIELD_LINE = 20;
const FIELDS_A_LINE = 3;

/** The height of the head, the same on every page, so that every page has the same room. */
export function headHeight({ requisition }: Sheet): number {
  return BARE_HEIGHT + FIELD_LINE * Math.ceil((requisition.runningHeader ?? []).length / FIELDS_A_LINE);
}

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
    ...shifted(repeatedFields(sheet, desk).marks, 0, IDENTITY_TOP + lineHeight(STYLES.identity) + 6),
  ];
}

/** The fields that stand on every page, so that a page that comes loose is known: a label and a line to write on. */
function repeatedFields({ requisition: { runningHeader = [], sections } }: Sheet, desk: Desk): Block {
  const fields = sections.flatMap((section) => section.fields);
  const width = (CONTENT_WIDTH - (FIELDS_A_LINE - 1) * GUTTER) / FIELDS_A_LINE;
  const cells = runningHeader.map(({ section, field }, at) => {
    const found = fields.find(({ path }) => path.section === section && path.field === field);
    const x = (at % FIELDS_A_LINE) * (width + GUTTER);
    const y = Math.floor(at / FIELDS_A_LINE) * FIELD_LINE;
    return shifted(headField(found?.label ?? field, width, desk).marks, x, y);
  });
  return { height: 0, marks: cells.flat() };
}

function headField(label: string, width: number, desk: Desk): Block {
  const words = textBlock(
    `${label}:`,
    { style: STYLES.identity, width: width / 2, lines: 1 },
    desk.typefaces,
  );
  const text = words.marks[0];
  const start = (text?.kind === 'text' ? text.width : 0) + 4;
  const baseline = FIELD_LINE - 6;
  return {
    height: FIELD_LINE,
    marks: [
      ...shifted(words.marks, 0, baseline - words.height),
      rule('strong', start, baseline, width - start),
    ],
  };
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
