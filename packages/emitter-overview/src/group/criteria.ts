import type { Citation, Group } from '@kriterion/catalogue';
import type { CriterionLine } from '@kriterion/presentation';
import { h } from '../html/element.ts';
import type { Child } from '../html/element.ts';
import { toPlace } from '../html/href.ts';
import { permalink } from './chapter.ts';
import { citationLinks, proposalMark, shortUnder } from './evidence.ts';
import { plannedNoteList } from './notes.ts';
import { questionPlace, requirementPlace } from './places.ts';

interface Branch {
  readonly line: CriterionLine;
  readonly below: readonly Branch[];
}

/** How strongly a line speaks, as words before it; what has no words must be met. */
const STRENGTH_CLASS = { must: 'must', default: 'default', should: 'should' } as const;

/** Where a list of criteria stands. */
export interface ListSetting {
  readonly group: Group;
  /** Its name in the anchors of its requirements. */
  readonly list: string;
  /** The sources that already stand in full above it. */
  readonly above?: readonly Citation[];
}

/** Criteria as nested lists. */
export function criteriaList(lines: readonly CriterionLine[], at: ListSetting): Child {
  const branches = branchesOf(lines, 0);
  return branches.length === 0
    ? undefined
    : h(
        'ul',
        { class: 'criteria' },
        branches.map((one) => requirementItem(one, at)),
      );
}

/** Where the common criteria hold, and what the words before a criterion mean. */
export function strengthLegend(): Child {
  return h(
    'p',
    { class: 'legend' },
    'De fælles kriterier gælder for alle indikationer, medmindre andet står ved indikationen. ',
    'Et kriterium uden mærke skal være opfyldt. ',
    h('strong', { class: 'strength' }, 'Som udgangspunkt'),
    ' betyder, at kriteriet kan fraviges, når begrundelsen noteres. ',
    h('strong', { class: 'strength' }, 'Bør'),
    ' er et råd og afgør ikke, om indikationen er opfyldt.',
  );
}

function branchesOf(lines: readonly CriterionLine[], depth: number): readonly Branch[] {
  const tops = lines.flatMap((line, index) => (line.depth === depth ? [index] : []));
  return tops.flatMap((start, index) => {
    const [line, ...below] = lines.slice(start, tops[index + 1] ?? lines.length);
    return line === undefined ? [] : [{ line, below: branchesOf(below, depth + 1) }];
  });
}

function requirementItem(branch: Branch, at: ListSetting): Child {
  const { line } = branch;
  const place = requirementPlace(at.list, line.id);
  return h(
    'li',
    { id: place, class: STRENGTH_CLASS[line.strength ?? 'must'] },
    strength(line),
    lineContents(branch, at, permalink(place, 'Link til dette kriterium')),
  );
}

function strength({ strengthText }: CriterionLine): Child {
  if (strengthText === undefined) return undefined;
  return [
    h('strong', { class: 'strength' }, strengthText.slice(0, 1).toUpperCase() + strengthText.slice(1)),
    ' ',
  ];
}

function lineContents({ line, below }: Branch, at: ListSetting, link?: Child): Child {
  const { group, above } = at;
  return [
    line.text,
    joins(line),
    citationLinks(shortUnder(above, line.citations), group),
    proposalMark(line.proposal),
    link === undefined ? undefined : [' ', link],
    settled(line),
    questionLinks(line, below, group),
    below.length === 0
      ? undefined
      : h(
          'ul',
          {},
          below.map((one) => h('li', {}, lineContents(one, at))),
        ),
    plannedNoteList(line.notes, group),
  ];
}

function joins({ joins: join, text }: CriterionLine): Child {
  if (join !== undefined) return h('span', { class: 'join' }, ` – ${join}:`);
  return text.endsWith('følgende') ? ':' : undefined;
}

function settled({ decidedBy }: CriterionLine): Child {
  return decidedBy === undefined ? undefined : h('p', { class: 'settled' }, decidedBy);
}

/** The way to the question, at the line where it is asked. */
function questionLinks({ questions }: CriterionLine, below: readonly Branch[], group: Group): Child {
  const asked = questions.filter((id) => !below.some((one) => one.line.questions.includes(id)));
  return asked.map((id) => {
    const settledBy = group.questions.find((question) => question.id === id)?.settledBy;
    const by = settledBy === undefined ? '' : ` (afgøres af ${settledBy.da})`;
    return [' ', h('a', { class: 'question-link', href: toPlace(questionPlace(id)) }, 'Se spørgsmålet'), by];
  });
}
