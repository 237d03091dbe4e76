import { canonicalJson } from '@kriterion/catalogue';
import type { Citation, Evidence, Group } from '@kriterion/catalogue';
import { textIn } from '@kriterion/presentation';
import type { ProposalMark } from '@kriterion/presentation';
import { h } from '../html/element.ts';
import type { Child } from '../html/element.ts';
import { toPlace } from '../html/href.ts';
import { sourcePlace } from './places.ts';

/** Small references to the list of sources: "[1, Indikationer: »patienter ≥ 18 år«]". */
export function citationLinks(citations: readonly Citation[], group: Group): Child {
  if (citations.length === 0) return undefined;
  const links = citations.flatMap((citation, index) => [
    index === 0 ? '' : '; ',
    citationLink(citation, group),
  ]);
  return [' ', h('small', { class: 'cite' }, '[', links, ']')];
}

/** Where a statement comes from: its sources, and the mark where no source states it. */
export function evidenceOf(evidence: Evidence, group: Group): Child {
  const { citations, proposal } = evidence;
  const mark = proposal === undefined ? undefined : { label: 'Forslag', reason: textIn(proposal, 'da') };
  return [citationLinks(citations, group), proposalMark(mark)];
}

/** The sources of what stands under a heading, on a line of their own. */
export function sourceLine(evidence: Evidence, group: Group): Child {
  const { citations } = evidence;
  const label = citations.length === 0 ? undefined : `Kilde${citations.length > 1 ? 'r' : ''}:`;
  return h('p', { class: 'meta' }, label, evidenceOf(evidence, group));
}

/** As {@link evidenceOf}, but saying only the number where place and words are those of the heading above. */
export function evidenceUnder(heading: Evidence | undefined, evidence: Evidence, group: Group): Child {
  const citations = shortUnder(heading?.citations, evidence.citations);
  return evidenceOf({ ...evidence, citations }, group);
}

/** The citations, down to their numbers where the heading above already gives them in full. */
export function shortUnder(
  heading: readonly Citation[] | undefined,
  citations: readonly Citation[],
): readonly Citation[] {
  const isSame = heading !== undefined && canonicalJson(heading) === canonicalJson(citations);
  return isSame ? citations.map(({ source }) => ({ source })) : citations;
}

/** The visible mark "Forslag" with the reason beside it. */
export function proposalMark(mark: ProposalMark | undefined): Child {
  if (mark === undefined) return undefined;
  return [
    ' ',
    h('strong', { class: 'proposal' }, mark.label),
    h('small', { class: 'reason' }, ` ${mark.reason}`),
  ];
}

function citationLink(citation: Citation, group: Group): Child {
  const number = group.sources.findIndex((source) => source.id === citation.source) + 1;
  return [
    h(
      'a',
      { href: toPlace(sourcePlace(citation.source)), 'aria-label': `Kilde ${String(number)}` },
      String(number),
    ),
    citation.place === undefined ? undefined : `, ${citation.place}`,
    citation.quote === undefined ? undefined : [': ', h('span', { class: 'quote' }, `»${citation.quote}«`)],
  ];
}
