import type { PlannedField, PlannedSection } from '@kriterion/presentation';
import type { Desk } from './desk.ts';
import { fieldBlocks } from './fields.ts';
import { strip } from './flow.ts';
import type { Part, Strip } from './flow.ts';
import { headingBar } from './heading.ts';
import { CONTENT_WIDTH, STYLES } from './measures.ts';
import { moreRows, rowHead } from './nested.ts';
import { onPaper } from './opening.ts';
import { ROOT } from './tags.ts';
import type { TagId } from './tags.ts';
import { textBlock } from './text-block.ts';

const SPACE = { aboveSection: 11, belowHeading: 5, betweenFields: 6, betweenRows: 10 };
/** Rows of a repeated section that are printed. */
const MOST_PRINTED_ROWS = 4;

/** A numbered section: its bar, its help, its fields. @throws UnprintableLetter */
export function sectionPart(section: PlannedSection, desk: Desk): Part {
  const { title, proposal } = section;
  const fields = section.fields.filter(({ screenOnly }) => screenOnly !== true);
  const sect = desk.tags.add('Sect', ROOT);
  const heading = headingBar({ title, proposal, tag: desk.tags.add('H2', sect) }, desk);
  const above = smallPrint(section);
  const below = [
    ...onPaper(section.conditionalNotices),
    ...(section.checks ?? []).map(({ message }) => desk.words.check(message)),
  ];
  const strips: Strip[] = [
    strip(heading, SPACE.aboveSection, fields.length > 0 || above.length > 0),
    ...above.map((text, at) =>
      strip(smallBlock(text, sect, desk), at === 0 ? SPACE.belowHeading : 1, fields.length > 0),
    ),
    ...(section.repeated === undefined
      ? fieldStrips(fields, sect, SPACE.belowHeading, desk)
      : rowStrips(fields, section.repeated.max, sect, desk)),
    ...below.map((text) => strip(smallBlock(text, sect, desk), SPACE.betweenFields)),
  ];
  return {
    strips,
    continuation: headingBar({ title: desk.words.continued(title), proposal, lines: 1 }, desk),
  };
}

/** What stands below the bar: help, who fills the section in, when, and how often. */
function smallPrint({
  help,
  filledInBy,
  shownSentence,
  repeatedSentence,
}: PlannedSection): readonly string[] {
  return [help, filledInBy, shownSentence, repeatedSentence].filter((text) => text !== undefined);
}

function smallBlock(text: string, sect: TagId, desk: Desk) {
  return textBlock(
    text,
    { style: STYLES.small, width: CONTENT_WIDTH, tag: desk.tags.add('P', sect) },
    desk.typefaces,
  );
}

function fieldStrips(
  fields: readonly PlannedField[],
  sect: TagId,
  before: number,
  desk: Desk,
): readonly Strip[] {
  return fieldBlocks(fields, sect, desk).map((block, at) =>
    strip(block, at === 0 ? before : SPACE.betweenFields),
  );
}

/** The fields once for each row that is printed, with its number above. */
function rowStrips(fields: readonly PlannedField[], most: number, sect: TagId, desk: Desk): readonly Strip[] {
  const rows = Array.from({ length: Math.min(most, MOST_PRINTED_ROWS) }, (_row, at) => [
    strip(
      rowHead(at + 1, CONTENT_WIDTH, desk.tags.add('P', sect), desk),
      at === 0 ? SPACE.belowHeading : SPACE.betweenRows,
      true,
    ),
    ...fieldStrips(fields, sect, 2, desk),
  ]).flat();
  if (most <= MOST_PRINTED_ROWS) return rows;
  const more = moreRows(CONTENT_WIDTH, desk.tags.add('P', sect), desk);
  return [...rows, strip(more, SPACE.betweenFields)];
}
