import type { Citation, Evidence, Group, Note } from '@kriterion/catalogue';
import { phrase } from './phrases.ts';
import type { Language, PlannedNote, ProposalMark } from './plan.ts';
import { citationText, textIn } from './texts.ts';

/** What a statement shows of its evidence: sources as text and as references, and the mark of a proposal. */
export interface Shown {
  readonly sources: readonly string[];
  readonly citations: readonly Citation[];
  readonly proposal?: ProposalMark;
}

/** The mark "Forslag" with its reason, where no source states it; nothing otherwise. */
export function proposalOf(
  evidence: Evidence | undefined,
  lang: Language,
): { readonly proposal?: ProposalMark } {
  if (evidence?.proposal === undefined) return {};
  return { proposal: { label: phrase('proposal', lang), reason: textIn(evidence.proposal, lang) } };
}

/** Sources and mark of a statement. */
export function shown(evidence: Evidence | undefined, group: Group, lang: Language): Shown {
  const citations = evidence?.citations ?? [];
  return {
    sources: citations.map((citation) => citationText(citation, group, lang)),
    citations,
    ...proposalOf(evidence, lang),
  };
}

/** A remark with its sources. */
export function plannedNote(note: Note, group: Group, lang: Language): PlannedNote {
  return { text: textIn(note.text, lang), ...shown(note.evidence, group, lang) };
}
