import type { CriteriaPlan, PlannedQuestion, ProposalMark, RequisitionPlan } from '@kriterion/presentation';
import type { Desk } from './desk.ts';
import { strip } from './flow.ts';
import type { Part, Strip } from './flow.ts';
import { headingBar } from './heading.ts';
import { withProposal } from './label.ts';
import { indented } from './marks.ts';
import { CONTENT_WIDTH, STYLES } from './measures.ts';
import { bulleted } from './opening.ts';
import type { References } from './references.ts';
import { ROOT } from './tags.ts';
import type { TagId } from './tags.ts';
import { textBlock } from './text-block.ts';

const SPACE = { aboveHeading: 14, belowHeading: 5, betweenQuestions: 6, betweenLines: 2 };
const INDENT = 14;

/** Questions left open, reasons for proposals, sources: a part each, left out where there is nothing to say. */
export function annexParts(
  criteria: CriteriaPlan,
  requisition: RequisitionPlan,
  references: References,
  desk: Desk,
): readonly Part[] {
  const { words } = desk;
  const asked = criteria.questions.map((question, index) => ({ question, number: index + 1 }));
  const cited = references.sources.map((source, index) => `[${index + 1}] ${source}`);
  return [
    ...annex(
      words.questions,
      asked,
      ({ question, number }, sect) => questionStrips(question, number, references, sect, desk),
      desk,
    ),
    ...annex(
      words.proposals,
      proposalTexts(criteria, requisition),
      (text, sect) => [smallStrip(text, sect, desk)],
      desk,
    ),
    ...annex(words.sources, cited, (text, sect) => [smallStrip(text, sect, desk)], desk),
  ];
}

function annex<Item>(
  title: string,
  items: readonly Item[],
  stripsOf: (item: Item, sect: TagId) => readonly Strip[],
  desk: Desk,
): readonly Part[] {
  if (items.length === 0) return [];
  const sect = desk.tags.add('Sect', ROOT);
  const heading = headingBar({ title, tag: desk.tags.add('H2', sect) }, desk);
  const continuation = headingBar({ title: desk.words.continued(title), lines: 1 }, desk);
  const [first, ...others] = items.flatMap((item) => stripsOf(item, sect));
  const below = first === undefined ? [] : [{ ...first, before: SPACE.belowHeading }, ...others];
  return [{ strips: [strip(heading, SPACE.aboveHeading, true), ...below], continuation }];
}

function questionStrips(
  question: PlannedQuestion,
  number: number,
  references: References,
  sect: TagId,
  desk: Desk,
): readonly Strip[] {
  const { words, tags, typefaces } = desk;
  const tag = tags.add('P', sect);
  const asked = `${words.questionNumber(number)}: ${question.text}${references.citing(question.sources)}`;
  const head = withProposal(
    textBlock(asked, { style: STYLES.body, width: CONTENT_WIDTH, tag }, typefaces),
    question.proposal,
    CONTENT_WIDTH,
    tag,
    desk,
  );
  const readings = question.readings.map((reading) => {
    const block = bulleted(reading, STYLES.small, CONTENT_WIDTH - INDENT, tags.add('P', sect), desk);
    return strip(indented(block, INDENT), SPACE.betweenLines);
  });
  const notes = question.notes.map(({ text, sources, proposal }) =>
    smallStrip(text + references.citing(sources), sect, desk, INDENT, proposal),
  );
  const settled =
    question.settledBy === undefined
      ? []
      : [smallStrip(words.settledBy(question.settledBy), sect, desk, INDENT)];
  const details = [...readings, ...notes, ...settled];
  return [strip(head, SPACE.betweenQuestions, details.length > 0), ...details];
}

/** Each reason once, after all that it is the reason for. */
function proposalTexts(criteria: CriteriaPlan, requisition: RequisitionPlan): readonly string[] {
  const sections = requisition.sections.flatMap((section) => [
    { text: section.title, proposal: section.proposal },
    ...section.fields.map(({ label, proposal }) => ({ text: label, proposal })),
  ]);
  const routes = criteria.indications.flatMap((indication) => indication.routes);
  const lines = [...criteria.groupLines, ...routes.flatMap((route) => route.lines)];
  const notes = [...criteria.indications, ...routes, ...lines, ...criteria.questions].flatMap(
    (each) => each.notes,
  );
  const said = [
    ...sections,
    ...lines,
    ...routes.flatMap(({ exemptions }) => exemptions),
    ...criteria.questions,
    ...notes,
  ];
  const labels = new Map<string, Set<string>>();
  for (const { text, proposal } of said) {
    if (proposal !== undefined)
      labels.set(proposal.reason, (labels.get(proposal.reason) ?? new Set()).add(text));
  }
  return [...labels].map(([reason, texts]) => `${[...texts].join('; ')}: ${reason}`);
}

function smallStrip(text: string, sect: TagId, desk: Desk, indent = 0, proposal?: ProposalMark): Strip {
  const tag = desk.tags.add('P', sect);
  const width = CONTENT_WIDTH - indent;
  const block = textBlock(text, { style: STYLES.small, width, tag }, desk.typefaces);
  return strip(indented(withProposal(block, proposal, width, tag, desk), indent), SPACE.betweenLines);
}
