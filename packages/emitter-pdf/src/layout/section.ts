import type { PlannedSection } from '@kriterion/presentation';
import type { Desk } from './desk.ts';
import { fieldBlocks } from './fields.ts';
import { strip } from './flow.ts';
import type { Part, Strip } from './flow.ts';
import { headingBar } from './heading.ts';
import { CONTENT_WIDTH, STYLES } from './measures.ts';
import { ROOT } from './tags.ts';
import { textBlock } from './text-block.ts';

const SPACE = { aboveSection: 11, belowHeading: 5, betweenFields: 6 };

/** A numbered section: its bar, its help, its fields. @throws UnprintableLetter */
export function sectionPart(section: PlannedSection, desk: Desk): Part {
  const { title, help, proposal, fields } = section;
  const sect = desk.tags.add('Sect', ROOT);
  const heading = headingBar({ title, proposal, tag: desk.tags.add('H2', sect) }, desk);
  const strips: Strip[] = [strip(heading, SPACE.aboveSection, fields.length > 0 || help !== undefined)];
  if (help !== undefined) {
    const block = textBlock(
      help,
      { style: STYLES.small, width: CONTENT_WIDTH, tag: desk.tags.add('P', sect) },
      desk.typefaces,
    );
    strips.push(strip(block, SPACE.belowHeading, fields.length > 0));
  }
  fieldBlocks(fields, sect, desk).forEach((block, index) => {
    strips.push(strip(block, index === 0 ? SPACE.belowHeading : SPACE.betweenFields));
  });
  return {
    strips,
    continuation: headingBar({ title: desk.words.continued(title), proposal, lines: 1 }, desk),
  };
}
