import { typefaces } from '../fonts/typefaces.ts';
import type { Typefaces } from '../fonts/typefaces.ts';
import type { Layout } from '../layout/layout.ts';
import type { BoxLook, BoxMark, Mark, RuleMark, TextMark } from '../layout/marks.ts';
import { BASELINE } from '../layout/measures.ts';
import type { TagTree } from '../layout/tags.ts';
import { PdfDocument } from './pdf-document.ts';
import type { DocumentFacts } from './pdf-document.ts';

/** Puts a layout on paper; gives the file's bytes, the same for the same layout everywhere. */
export function draw(layout: Layout, facts: DocumentFacts): Uint8Array {
  const doc = new PdfDocument(facts);
  const fonts = typefaces();
  for (const { name, bytes } of fonts.faces) doc.registerFont(name, bytes);
  const elements = structureOf(layout.tags, doc);
  for (const page of layout.pages) {
    doc.addPage();
    for (const group of groupedByTag(page)) drawGroup(group, layout.tags, elements, doc, fonts);
  }
  return doc.bytes();
}

type Element = ReturnType<PdfDocument['struct']>;

/** All elements in place before anything is drawn: content joins them as it comes, also from a later page. */
function structureOf(tags: TagTree, doc: PdfDocument): readonly Element[] {
  const elements = tags.map(({ type }) => doc.struct(type));
  tags.forEach(({ parent }, id) => {
    const element = elements[id];
    if (element === undefined) return;
    if (parent === undefined) doc.addStructure(element);
    else elements[parent]?.add(element);
  });
  return elements;
}

interface Group {
  readonly tag: number | undefined;
  readonly marks: Mark[];
}

/** Neighbours with the same tag in one marked content; boxes and rules are artifacts, the text says it all. */
function groupedByTag(marks: readonly Mark[]): readonly Group[] {
  const groups: Group[] = [];
  for (const mark of marks) {
    const tag = mark.kind === 'text' ? mark.tag : undefined;
    const last = groups.at(-1);
    if (last !== undefined && last.tag === tag) last.marks.push(mark);
    else groups.push({ tag, marks: [mark] });
  }
  return groups;
}

function drawGroup(
  { tag, marks }: Group,
  tags: TagTree,
  elements: readonly Element[],
  doc: PdfDocument,
  fonts: Typefaces,
): void {
  const type = tag === undefined ? undefined : tags[tag]?.type;
  if (tag === undefined || type === undefined) doc.markContent('Artifact');
  else elements[tag]?.add(doc.markStructureContent(type));
  for (const mark of marks) drawMark(mark, doc, fonts);
  doc.endMarkedContent();
}

function drawMark(mark: Mark, doc: PdfDocument, fonts: Typefaces): void {
  if (mark.kind === 'text') drawText(mark, doc, fonts);
  else if (mark.kind === 'box') drawBox(mark, doc);
  else drawRule(mark, doc);
}

/** A tagged line ends in a space, so that whoever reads the structure alone hears two words where two lines meet. */
function drawText({ text, style, colour, x, y, tag }: TextMark, doc: PdfDocument, fonts: Typefaces): void {
  doc.fillColor(colour).fontSize(style.size);
  let left = x;
  for (const run of fonts.runsOf(tag === undefined ? text : `${text} `, style)) {
    const place = { lineBreak: false, baseline: 'alphabetic' } as const;
    doc.font(run.face.name).text(run.text, left, y + BASELINE * style.size, place);
    left += run.width;
  }
}

const LINE_WIDTHS = {
  field: 0.8,
  cell: 0.6,
  tick: 0.9,
  area: 0.8,
  tag: 0.6,
  notice: 1.4,
  bar: 0,
} as const satisfies Readonly<Record<BoxLook, number>>;

function drawBox({ look, x, y, width, height }: BoxMark, doc: PdfDocument): void {
  doc.rect(x, y, width, height);
  switch (look) {
    case 'bar':
      doc.fill('black');
      return;
    case 'tag':
      doc.lineWidth(LINE_WIDTHS.tag).fillAndStroke('white', 'black');
      return;
    case 'area':
      doc.dash(4, { space: 3 }).lineWidth(LINE_WIDTHS.area).stroke('black').undash();
      return;
    case 'field':
    case 'cell':
    case 'tick':
    case 'notice':
      doc.lineWidth(LINE_WIDTHS[look]).stroke('black');
      return;
  }
}

function drawRule({ look, x, y, width }: RuleMark, doc: PdfDocument): void {
  doc
    .lineWidth(look === 'strong' ? 0.8 : 0.3)
    .moveTo(x, y)
    .lineTo(x + width, y)
    .stroke('black');
}
