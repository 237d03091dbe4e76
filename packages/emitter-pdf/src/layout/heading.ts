import type { ProposalMark } from '@kriterion/presentation';
import type { Desk } from './desk.ts';
import { outlinedTag } from './label.ts';
import { box, shifted, stacked } from './marks.ts';
import type { Block } from './marks.ts';
import { CONTENT_WIDTH, STYLES } from './measures.ts';
import type { TagId } from './tags.ts';
import { textBlock } from './text-block.ts';

const PADDING = { side: 6, above: 1.5, below: 2 };
/** Kept free at the right end for the proposal tag. */
const TAG_ROOM = 60;

/** What a heading bar shows beside its title. */
export interface Heading {
  readonly title: string;
  readonly proposal?: ProposalMark | undefined;
  /** Absent for a repeated title. */
  readonly tag?: TagId;
  readonly lines?: number;
}

/** White on black, the whole width; a proposed section carries its tag at the right end. */
export function headingBar(heading: Heading, desk: Desk): Block {
  const { title, proposal, tag, lines } = heading;
  const width = CONTENT_WIDTH - 2 * PADDING.side - TAG_ROOM;
  const setting = {
    style: STYLES.heading,
    width,
    colour: 'white',
    ...(tag !== undefined && { tag }),
    ...(lines !== undefined && { lines }),
  } as const;
  const bars = textBlock(title, setting, desk.typefaces).marks.map(barOf);
  const block = stacked(bars);
  if (proposal === undefined) return block;
  const sign = outlinedTag(proposal.label, tag, desk);
  const x = CONTENT_WIDTH - PADDING.side - sign.width;
  return {
    height: block.height,
    marks: [...block.marks, ...shifted(sign.marks, x, ((bars[0]?.height ?? 0) - sign.height) / 2)],
  };
}

/** Each line has a bar of its own, so that a title of any length can run over to the next page. */
function barOf(line: Block['marks'][number]): Block {
  const height = line.height + PADDING.above + PADDING.below;
  return {
    height,
    marks: [box('bar', 0, 0, CONTENT_WIDTH, height), { ...line, x: PADDING.side, y: PADDING.above }],
  };
}
