/**
 * Texts, figures, sources: what every other part of the catalogue is told with.
 */

/** A text people read: Danish always, English where somebody wrote it. */
export interface Text {
  readonly da: string;
  readonly en?: string;
}

/** A wording whose limits come from the condition it belongs to, so that the number stands in one place only. */
export type WordingPart =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'limit'; readonly quantity: Quantity };

/** Wording by language, as parts; `presentation` joins them. */
export interface Wording {
  readonly da: readonly WordingPart[];
  readonly en?: readonly WordingPart[];
}

/** An exact decimal as text, `-?\d+(\.\d+)?` without superfluous zeros; never a binary float. */
export type Decimal = string;

/** A number with the unit it was declared in; without unit for counts and scores. */
export interface Quantity {
  readonly value: Decimal;
  readonly unit?: string;
}

/** A figure of the decision: `ca. 17000 helgenomsekventeringer pr. år`, `7-14 dage`. */
export interface Figure {
  readonly approximate: boolean;
  readonly value: Decimal;
  /** Upper end, where the source gives a range. */
  readonly to?: Decimal;
  readonly unit: string;
  /** `pr. år` is `{ per: 'år' }`. */
  readonly per?: string;
}

/** `2022-06-01`, `2022-06` or `2022`: a date as exact as its source. */
export type PartialDate = string;

/** Where in the sources something stands; lines and columns count from 1. Never part of a hash. */
export interface Origin {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One reference to a source: which document, where in it, and (optionally) its words. */
export interface Citation {
  readonly source: string;
  readonly place?: string;
  readonly quote?: string;
}

/**
 * Why a statement stands here: sources that state it, or the reason it is proposed. Nothing is without one of
 * the two; `proposal` set means that no source states it and every artefact shows it as a proposal.
 */
export interface Evidence {
  readonly citations: readonly Citation[];
  readonly proposal?: Text;
}

/** A document that statements cite. */
export interface Source {
  readonly id: string;
  readonly title: Text;
  readonly publisher?: string;
  readonly date?: PartialDate;
  readonly url?: string;
  /** What the reader should know of it, e.g. that only a copy was read. */
  readonly note?: Text;
}

/** The first and the last day something holds, both included; an end that is absent is open. */
export interface Validity {
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}

/** What a version changed, and why. */
export interface Amendment {
  readonly version: string;
  readonly date?: PartialDate;
  readonly what: Text;
  readonly why: Text;
  readonly evidence: Evidence;
}

/** What everything that is published may say of itself. */
export interface Published {
  readonly version?: string;
  readonly validity?: Validity;
  readonly amendments?: readonly Amendment[];
}

/** A remark with its source. */
export interface Note {
  readonly text: Text;
  readonly evidence: Evidence;
}
