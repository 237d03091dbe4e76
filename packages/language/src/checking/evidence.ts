import type { Citation, Evidence, Note, Origin, Text } from '@kriterion/catalogue';

import { given } from '../given.ts';
import type { CitationNode, EvidenceNode, NoteNode, Span, TextNode } from '../syntax/tree.ts';
import type { Scope } from './scope.ts';

export const NO_EVIDENCE: Evidence = { citations: [] };

/** What a statement rests on; without sources of its own it rests on those of what holds it, or is reported. */
export function evidenceOf(
  node: EvidenceNode | undefined,
  scope: Scope,
  at: Span,
  inherited?: Evidence,
): Evidence {
  if (node !== undefined) return statedEvidence(node, scope);
  if (inherited !== undefined) return inherited;
  scope.unit.reporter.report('KRIT5001', at, {});
  return NO_EVIDENCE;
}

/** The evidence where there is some; a part may leave it to the whole. */
export function ownEvidence(node: EvidenceNode | undefined, scope: Scope): Evidence | undefined {
  return node === undefined ? undefined : statedEvidence(node, scope);
}

function statedEvidence(node: EvidenceNode, scope: Scope): Evidence {
  const citations = node.citations
    .map((citation) => citationOf(citation, scope))
    .filter((found) => found !== undefined);
  const proposal = node.proposals[0];
  return given({ citations, proposal: proposal === undefined ? undefined : textOf(proposal) });
}

function citationOf({ source, place, quote }: CitationNode, scope: Scope): Citation | undefined {
  if (scope.find(scope.sources, 'source', source) === undefined) return undefined;
  return given({ source: source.name, place: place?.da, quote: quote?.da });
}

export function textOf({ da, en }: TextNode): Text {
  return given({ da, en });
}

export function noteOf(note: NoteNode, scope: Scope, inherited?: Evidence): Note {
  return { text: textOf(note.text), evidence: evidenceOf(note.evidence, scope, note.text.span, inherited) };
}

export function originOf(span: Span, scope: Scope): Origin {
  const { line, column } = scope.unit.reporter.lines.positionAt(span.from);
  return { file: scope.unit.path, line, column };
}
