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
  return h('small', { class: 'cite' }, ' [', links, ']');
}

/** Where a statement comes from: its sources, and the mark where no source states it. */
export function evidenceOf(evidence: Evidence, group: Group): Child {
  const { citations, proposal } = evidence;
  const mark = proposal === undefined ? undefined : { label: 'Forslag', reason: textIn(proposal, 'da') };
  return [citationLinks(citations, group), proposalMark(mark)];
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
