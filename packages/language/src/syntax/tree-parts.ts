/** The parts that all declarations share: names, texts, numbers, evidence, and what everything published says of itself. */

/** Offsets into the text: from the first character to just after the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface NameNode {
  readonly name: string;
  readonly quoted: boolean;
  readonly span: Span;
}

/** A text between quotes, unescaped, with its English counterpart where there is one. */
export interface TextNode {
  readonly da: string;
  readonly en?: string;
  readonly span: Span;
}

export interface NumberNode {
  readonly text: string;
  readonly span: Span;
}

export interface UnitNode {
  readonly name: string;
  readonly span: Span;
}

export interface DateNode {
  readonly text: string;
  readonly span: Span;
}

export interface CitationNode {
  readonly source: NameNode;
  readonly place?: TextNode;
  readonly quote?: TextNode;
}

export interface EvidenceNode {
  readonly citations: readonly CitationNode[];
  readonly proposals: readonly TextNode[];
  readonly span: Span;
}

export interface NoteNode {
  readonly kind: 'note';
  readonly text: TextNode;
  readonly evidence?: EvidenceNode;
}

/** From the first day to the last, both included; either may be open. */
export interface ValidityNode {
  readonly from?: DateNode;
  readonly to?: DateNode;
  readonly span: Span;
}

/** `ændring 1.1.0 2026-03-01 "hvad" fordi "hvorfor" [kilde]`. */
export interface AmendmentNode {
  readonly version: VersionNode;
  readonly date?: DateNode;
  readonly what: TextNode;
  readonly why: TextNode;
  readonly evidence?: EvidenceNode;
  readonly span: Span;
}

export interface VersionNode {
  readonly text: string;
  readonly span: Span;
}

/** `accepterer KRIT5010 "grund" 2026-03-01 [kilde]`: a finding somebody has weighed, beside the thing it concerns. */
export interface AcceptanceNode {
  readonly code: NameNode;
  readonly reason: TextNode;
  readonly date: DateNode;
  readonly evidence?: EvidenceNode;
  readonly span: Span;
}

/** What everything that is published may say of itself. */
export interface PublishedNode {
  readonly version?: VersionNode;
  readonly validity?: ValidityNode;
  readonly amendments: readonly AmendmentNode[];
  readonly acceptances: readonly AcceptanceNode[];
  /** The whole declaration. */
  readonly span: Span;
}
