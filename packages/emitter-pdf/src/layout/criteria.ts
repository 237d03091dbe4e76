import type { CriterionLine, PlannedIndication, PlannedNote, PlannedRoute } from '@kriterion/presentation';
import { withTick } from './choices.ts';
import type { Desk } from './desk.ts';
import { strip } from './flow.ts';
import type { Part, Strip } from './flow.ts';
import { headingBar } from './heading.ts';
import { withProposal, withTagText } from './label.ts';
import { indented, NOTHING, rule, stacked } from './marks.ts';
import type { Block } from './marks.ts';
import { CONTENT_WIDTH, STYLES, TICK_INDENT } from './measures.ts';
import { annexParts } from './annex.ts';
import type { References } from './references.ts';
import type { Sheet } from './sheet.ts';
import { ROOT } from './tags.ts';
import type { TagId, TagType } from './tags.ts';
import { lineHeight, textBlock } from './text-block.ts';

const SPACE = { aboveHeading: 16, aboveIndication: 10, betweenLines: 3.5, betweenNotes: 2 };
const STEP = 16;
/** Deeper lines keep this indent, so that they keep their width. */
const DEEPEST = 6;

/** The criteria to tick, on a page of their own, then what they rest on. @throws UnprintableLetter */
export function criteriaParts(sheet: Sheet, references: References, desk: Desk): readonly Part[] {
  const { criteria, requisition } = sheet;
  const writer: Writer = { references, desk, sect: desk.tags.add('Sect', ROOT) };
  const strips = [
    ...openingStrips(writer),
    ...groupStrips(criteria.groupLines, writer),
    ...criteria.indications.flatMap((indication) => indicationStrips(indication, writer)),
  ];
  const continuation = headingBar({ title: desk.words.continued(desk.words.criteria), lines: 1 }, desk);
  return [{ strips, continuation, startsPage: true }, ...annexParts(criteria, requisition, references, desk)];
}

interface Writer {
  readonly references: References;
  readonly desk: Desk;
  readonly sect: TagId;
}

function openingStrips({ desk, sect }: Writer): readonly Strip[] {
  const legend = { style: STYLES.small, width: CONTENT_WIDTH, tag: desk.tags.add('P', sect) };
  const heading = headingBar({ title: desk.words.criteria, tag: desk.tags.add('H2', sect) }, desk);
  return [
    strip(heading, SPACE.aboveHeading, true),
    strip(textBlock(desk.words.criteriaLegend, legend, desk.typefaces), 5),
  ];
}

function groupStrips(lines: readonly CriterionLine[], writer: Writer): readonly Strip[] {
  if (lines.length === 0) return [];
  return [subheading(writer.desk.words.groupCriteria, 'H3', writer), ...lineStrips(lines, writer)];
}

function indicationStrips(indication: PlannedIndication, writer: Writer): readonly Strip[] {
  const { title, sources, questions, routes, exclusions, overrides, clarifications, notes } = indication;
  const { words } = writer.desk;
  return [
    subheading(title + mentions(sources, questions, writer), 'H3', writer),
    ...routes.flatMap((route) => routeStrips(route, writer)),
    ...headed(words.exclusions, lineStrips(exclusions, writer), writer),
    ...headed(
      words.overrides,
      overrides.map((override) => remarkStrip(override, writer)),
      writer,
    ),
    ...clarifications.map((clarification) => remarkStrip(clarification, writer)),
    ...notes.map((note) => remarkStrip(note, writer)),
  ];
}

/** What stands below a heading of its own, where there is something. */
function headed(title: string, strips: readonly Strip[], writer: Writer): readonly Strip[] {
  return strips.length === 0 ? [] : [subheading(title, 'H4', writer), ...strips];
}

function routeStrips(route: PlannedRoute, writer: Writer): readonly Strip[] {
  const { name, sources, questions, lines, exemptions, notes } = route;
  return [
    ...(name === undefined ? [] : [subheading(name + mentions(sources, questions, writer), 'H4', writer)]),
    ...lineStrips(lines, writer),
    ...exemptions.map((exemption) => remarkStrip(exemption, writer)),
    ...notes.map((note) => remarkStrip(note, writer)),
  ];
}

function lineStrips(lines: readonly CriterionLine[], writer: Writer): readonly Strip[] {
  return lines.map((line, index) => {
    const hasDeeper = (lines[index + 1]?.depth ?? 0) > line.depth;
    return lineStrip(
      line,
      { hasDeeper, ticked: line.depth === 0 || !(hasDeeper || isReading(lines, index)) },
      writer,
    );
  });
}

/** A way to read a question stands directly below the innermost line that names the question; it is not the clinician's to tick. */
function isReading(lines: readonly CriterionLine[], index: number): boolean {
  const depth = lines[index]?.depth ?? 0;
  const parent = lines.findLastIndex((line, at) => at < index && line.depth < depth);
  const end = lines.findIndex((line, at) => at > parent && line.depth < depth);
  const siblings = lines.slice(parent + 1, end === -1 ? lines.length : end);
  return (
    (lines[parent]?.questions.length ?? 0) > 0 && siblings.every(({ questions }) => questions.length === 0)
  );
}

interface LineLook {
  readonly hasDeeper: boolean;
  /** Requirements, and every condition below them that no deeper one explains. */
  readonly ticked: boolean;
}

function lineStrip(line: CriterionLine, { hasDeeper, ticked }: LineLook, writer: Writer): Strip {
  const { desk, sect } = writer;
  const indent = Math.min(line.depth, DEEPEST) * STEP;
  const width = CONTENT_WIDTH - indent - TICK_INDENT;
  const tag = desk.tags.add('P', sect);
  const text = textBlock(lineText(line, writer), { style: STYLES.body, width, tag }, desk.typefaces);
  const strength =
    line.strengthText === undefined ? text : withTagText(text, line.strengthText, width, tag, desk);
  const marked = withProposal(strength, line.proposal, width, tag, desk);
  const said = ticked ? withTick(marked, lineHeight(STYLES.body)) : indented(marked, TICK_INDENT);
  const whole = stacked([said, indented(lineRemarks(line, width, tag, writer), TICK_INDENT)], 0.5);
  return strip(indented(whole, indent), SPACE.betweenLines, hasDeeper);
}

/** Who settles it, and the notes, in small print. */
function lineRemarks(line: CriterionLine, width: number, tag: TagId, writer: Writer): Block {
  const settled = line.decidedBy === undefined ? NOTHING : small(line.decidedBy, width, tag, writer);
  return stacked([settled, ...line.notes.map((note) => remark(note, width, tag, writer))], 0.5);
}

function lineText(line: CriterionLine, writer: Writer): string {
  const said = [line.text, line.joins].filter((text) => text !== undefined && text !== '').join(' – ');
  const mentioned = mentions(line.sources, line.questions, writer);
  return line.joins === undefined ? said + mentioned : `${said}${mentioned}:`;
}

/** ` [1, 2] (Spørgsmål 3)`. */
function mentions(
  sources: readonly string[],
  questions: readonly string[],
  { references, desk }: Writer,
): string {
  const numbers = questions.map(references.questionNumber).filter((number) => number !== undefined);
  const asked = numbers.length === 0 ? '' : ` (${numbers.map(desk.words.questionNumber).join(', ')})`;
  return references.citing(sources) + asked;
}

function subheading(text: string, type: Extract<TagType, 'H3' | 'H4'>, { desk, sect }: Writer): Strip {
  const style = type === 'H3' ? STYLES.subheading : STYLES.label;
  const block = textBlock(
    text,
    { style, width: CONTENT_WIDTH, tag: desk.tags.add(type, sect) },
    desk.typefaces,
  );
  return strip(
    type === 'H3' ? underlined(block) : block,
    type === 'H3' ? SPACE.aboveIndication : SPACE.betweenLines,
    true,
  );
}

function underlined(block: Block): Block {
  const height = block.height + 1;
  return { height, marks: [...block.marks, rule('hair', 0, height, CONTENT_WIDTH)] };
}

function remarkStrip(note: PlannedNote, writer: Writer): Strip {
  const tag = writer.desk.tags.add('P', writer.sect);
  return strip(
    indented(remark(note, CONTENT_WIDTH - TICK_INDENT, tag, writer), TICK_INDENT),
    SPACE.betweenNotes,
  );
}

function remark({ text, sources, proposal }: PlannedNote, width: number, tag: TagId, writer: Writer): Block {
  return withProposal(
    small(text + mentions(sources, [], writer), width, tag, writer),
    proposal,
    width,
    tag,
    writer.desk,
  );
}

function small(text: string, width: number, tag: TagId, { desk }: Writer): Block {
  return textBlock(text, { style: STYLES.small, width, tag }, desk.typefaces);
}
