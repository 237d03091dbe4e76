/**
 * The checked catalogue: all that an emitter ever sees of the sources.
 *
 * It is readonly and plain JSON (no classes, no undefined members that matter, no cycles). Everything in it has
 * been resolved and checked by the language; an emitter never checks a string again. Ids are the ids of the
 * source (`kræfttype`, `efter-første-linje`); `names.ts` maps them to places that know fewer letters.
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

// ---------------------------------------------------------------------------------------------------------
// Facts
// ---------------------------------------------------------------------------------------------------------

/** One value of a choice. */
export interface Option {
  readonly id: string;
  readonly label: Text;
  readonly evidence?: Evidence;
  /** Choosing it asks for a text ("anden, angiv hvilken"). */
  readonly opensText?: boolean;
}

/** What kind of answer a fact or field takes. */
export type ValueType =
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'tick' }
  | { readonly kind: 'integer'; readonly unit?: string; readonly min?: Decimal; readonly max?: Decimal }
  | { readonly kind: 'decimal'; readonly unit?: string; readonly min?: Decimal; readonly max?: Decimal }
  | { readonly kind: 'date' }
  | { readonly kind: 'one-of'; readonly options: readonly Option[] }
  | { readonly kind: 'several-of'; readonly options: readonly Option[] }
  | { readonly kind: 'text'; readonly lines: number; readonly maxLength: number }
  | { readonly kind: 'cpr' }
  | { readonly kind: 'sks' }
  | { readonly kind: 'authorisation-id' }
  | { readonly kind: 'phone' }
  | { readonly kind: 'email' }
  /** Exactly one of the group's indications. */
  | { readonly kind: 'indication' }
  /** Signed on paper; absent from electronic data. */
  | { readonly kind: 'signature' }
  /** An area for a sticker on paper; absent from electronic data. */
  | { readonly kind: 'label-area' };

/** Something asked about a patient, declared once for criteria and forms. */
export interface Fact {
  readonly id: string;
  readonly label: Text;
  /** The question as put to the one who answers. */
  readonly question?: Text;
  readonly help?: Text;
  readonly type: ValueType;
  /** The answer is somebody's judgement, e.g. `rekvirenten`; artefacts say whose. */
  readonly judgement?: Text;
  readonly evidence: Evidence;
  readonly origin: Origin;
}

// ---------------------------------------------------------------------------------------------------------
// Conditions
// ---------------------------------------------------------------------------------------------------------

export type Comparison = '=' | '<>' | '<' | '<=' | '>' | '>=';

/** A value compared with: a boolean, an option id, an exact number, or a date. */
export type Value =
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'option'; readonly id: string }
  | { readonly kind: 'number'; readonly quantity: Quantity }
  | { readonly kind: 'date'; readonly date: PartialDate };

/** A part of a list of conditions, with an id and wording of its own where the source gives them. */
export interface Clause {
  readonly id?: string;
  readonly wording?: Wording;
  readonly evidence?: Evidence;
  readonly condition: Condition;
}

/**
 * A condition on facts. Strong Kleene logic: a missing fact makes a comparison unknown, also under `not`.
 * `except` is A and not B; `waived` is B or A; `if-then` is not A or B.
 */
export type Condition =
  | { readonly kind: 'all'; readonly of: readonly Clause[] }
  | { readonly kind: 'any'; readonly of: readonly Clause[] }
  | { readonly kind: 'none'; readonly of: readonly Clause[] }
  /** At least `min` and at most `max` of the clauses are met. */
  | { readonly kind: 'count'; readonly min?: number; readonly max?: number; readonly of: readonly Clause[] }
  | { readonly kind: 'not'; readonly condition: Condition }
  | { readonly kind: 'compare'; readonly fact: string; readonly operator: Comparison; readonly value: Value }
  | { readonly kind: 'among'; readonly fact: string; readonly options: readonly string[] }
  /** Refers to `Group.criteria` by id. */
  | { readonly kind: 'criterion'; readonly id: string }
  | { readonly kind: 'if-then'; readonly when: Condition; readonly then: Condition }
  | { readonly kind: 'except'; readonly condition: Condition; readonly when: Condition }
  | { readonly kind: 'waived'; readonly condition: Condition; readonly when: Condition }
  /** Met whatever the facts: what a reading waives without more. */
  | { readonly kind: 'always' }
  /** The source text can be read in several ways: one condition for each reading of the question. */
  | {
      readonly kind: 'by-reading';
      readonly question: string;
      readonly cases: readonly { readonly reading: string; readonly condition: Condition }[];
    };

/**
 * `must` decides. `default` may be departed from with a recorded reason: where it fails, or is unknown, it is met if a
 * reason is recorded and otherwise undetermined, never not met. `should` is advice and never decides.
 */
export type Strength = 'must' | 'default' | 'should';

/** A named criterion: the sentence people read and the condition machines check, side by side. */
export interface Criterion {
  readonly id: string;
  readonly strength: Strength;
  readonly wording: Wording;
  readonly condition: Condition;
  readonly evidence: Evidence;
  readonly notes: readonly Note[];
  /** The body that settles it, e.g. "de respektive DMCG'er"; reported as `decidedBy`. */
  readonly decidedBy?: Text;
  readonly origin: Origin;
}

/** One way to read an ambiguous text. */
export interface Reading {
  readonly id: string;
  readonly text: Text;
}

/**
 * A question that the source leaves open. With readings it decides conditions (`by-reading`); without, it is
 * recorded where it bites and changes no verdict.
 */
export interface Question {
  readonly id: string;
  readonly text: Text;
  readonly readings: readonly Reading[];
  readonly settledBy?: Text;
  readonly notes: readonly Note[];
  readonly evidence: Evidence;
  /** Where it was raised: the group, or the indication or route with this id. */
  readonly raisedAt?: string;
  readonly origin: Origin;
}

/** A remark with its source. */
export interface Note {
  readonly text: Text;
  readonly evidence: Evidence;
}

/** A group criterion that an indication or route steps out of, in sight, with reason and source. */
export interface Exemption {
  readonly criterion: string;
  readonly reason: Text;
  readonly evidence: Evidence;
}

/** One demand on the way to a verdict. */
export interface Requirement {
  /** The id of the criterion, or of the clause, or `<indication>-<n>` where the source names none. */
  readonly id: string;
  readonly strength: Strength;
  /** `group`: holds for all indications that do not step out of it. */
  readonly from: 'group' | 'indication' | 'route';
  readonly wording?: Wording;
  readonly evidence?: Evidence;
  /** The criterion this requirement states, where it is a named one (also when a reading waives it). */
  readonly criterion?: string;
  readonly condition: Condition;
}

/** One way to meet an indication: all `must` and `default` requirements together. */
export interface Route {
  /** Absent where the indication has one way only. */
  readonly id?: string;
  readonly name?: Text;
  readonly evidence?: Evidence;
  readonly requirements: readonly Requirement[];
  readonly exemptions: readonly Exemption[];
  readonly notes: readonly Note[];
  /** Ids of the questions raised for this route alone. */
  readonly questions: readonly string[];
}

/** An indication is met by meeting one of its routes. */
export interface Indication {
  readonly id: string;
  readonly number: number;
  readonly name: Text;
  readonly evidence: Evidence;
  readonly routes: readonly Route[];
  readonly notes: readonly Note[];
  /** Ids of the questions raised for this indication. */
  readonly questions: readonly string[];
  readonly origin: Origin;
}

export type Verdict = 'met' | 'not-met' | 'undetermined';

/** A fictitious patient and the verdict expected; a test of the source and an illustration of it. */
export interface Example {
  readonly name: Text;
  readonly indication: string;
  readonly expected: Verdict;
  /** For `not-met`: a requirement that must be among those not met. */
  readonly decidedBy?: string;
  readonly facts: Readonly<Record<string, FactValue>>;
  /** Ids of default requirements departed from, with the recorded reason. */
  readonly departures: Readonly<Record<string, string>>;
  readonly origin: Origin;
}

/** A value of a fact in an example: boolean, exact decimal as text in `{ number }`, option id in `{ option }`, date in `{ date }`. */
export type FactValue =
  | { readonly boolean: boolean }
  | { readonly number: Decimal }
  | { readonly option: string }
  | { readonly date: PartialDate }
  | { readonly text: string };

// ---------------------------------------------------------------------------------------------------------
// Requisition
// ---------------------------------------------------------------------------------------------------------

/** A condition on the fields of the same requisition; fields by path `section.field`. */
export type FieldCondition =
  | { readonly kind: 'all'; readonly of: readonly FieldCondition[] }
  | { readonly kind: 'any'; readonly of: readonly FieldCondition[] }
  | { readonly kind: 'not'; readonly condition: FieldCondition }
  | {
      readonly kind: 'compare';
      readonly field: FieldPath;
      readonly operator: Comparison;
      readonly value: Value | { readonly kind: 'indication'; readonly id: string };
    }
  | { readonly kind: 'among'; readonly field: FieldPath; readonly options: readonly string[] };

export interface FieldPath {
  readonly section: string;
  readonly field: string;
}

/** Whether a field must be filled: always, never, or when a condition on other fields holds. */
export type Required =
  | { readonly kind: 'always' }
  | { readonly kind: 'never' }
  | { readonly kind: 'when'; readonly condition: FieldCondition };

export interface Field {
  readonly id: string;
  readonly label: Text;
  readonly help?: Text;
  readonly type: ValueType;
  readonly required: Required;
  /** Absent: always shown. */
  readonly shownWhen?: FieldCondition;
  /** The fact this field answers. */
  readonly fact?: string;
  /** For print only (sticker areas, signatures). */
  readonly paperOnly: boolean;
  readonly evidence: Evidence;
  readonly origin: Origin;
}

export interface Section {
  readonly id: string;
  readonly title: Text;
  readonly help?: Text;
  readonly fields: readonly Field[];
  readonly evidence: Evidence;
}

export interface Requisition {
  readonly title: Text;
  /** What the one who fills it in should know before starting. */
  readonly notices: readonly Note[];
  readonly sections: readonly Section[];
}

// ---------------------------------------------------------------------------------------------------------
// The rest of the decision
// ---------------------------------------------------------------------------------------------------------

/** One line of the frame: `nyhenviste`: patients and sequencings are different figures and both stand. */
export interface FrameEntry {
  readonly name: Text;
  readonly figures: readonly Figure[];
  readonly evidence: Evidence;
}

export interface Analysis {
  readonly id: string;
  readonly name: Text;
  readonly turnaround?: Figure;
  readonly coverage?: Figure;
  readonly readyFrom?: PartialDate;
  readonly notes: readonly Note[];
  readonly evidence: Evidence;
}

/** A chapter of the decision that is told, not checked: strategy, yield, effect, organisation, follow-up, process. */
export interface Account {
  readonly kind:
    'background' | 'strategy' | 'yield' | 'effect' | 'organisation' | 'assessment' | 'follow-up' | 'process';
  readonly title: Text;
  readonly points: readonly AccountPoint[];
  readonly evidence: Evidence;
}

export interface AccountPoint {
  readonly text: Text;
  readonly figure?: Figure;
  readonly date?: PartialDate;
  readonly evidence: Evidence;
}

/** `criteria-not-entered`: the group is known to exist, its criteria are not in the sources. */
export type GroupStatus = 'draft' | 'criteria-not-entered';

export interface Group {
  readonly id: string;
  readonly name: Text;
  /** Other names of the same group, as found. */
  readonly otherNames: readonly Note[];
  readonly status: GroupStatus;
  /** Absent for groups whose criteria are not entered. */
  readonly version?: string;
  /** No validity is written where no source gives one. */
  readonly validFrom?: PartialDate;
  readonly evidence: Evidence;
  /** What is publicly known, with source. */
  readonly known: readonly AccountPoint[];
  readonly frame: readonly FrameEntry[];
  readonly analyses: readonly Analysis[];
  readonly accounts: readonly Account[];
  /** Facts that the group's criteria or requisition use, in order of declaration. */
  readonly facts: readonly Fact[];
  readonly criteria: readonly Criterion[];
  readonly indications: readonly Indication[];
  readonly questions: readonly Question[];
  readonly notes: readonly Note[];
  readonly requisition?: Requisition;
  readonly examples: readonly Example[];
  /** The sources cited anywhere in the group, in order of first declaration. */
  readonly sources: readonly Source[];
  /** SHA-256, hex: criteria and rules alone. */
  readonly meaningHash: string;
  /** SHA-256, hex: all that is shown. */
  readonly contentHash: string;
  readonly origin: Origin;
}

export interface Catalogue {
  readonly edition: 1;
  readonly groups: readonly Group[];
}
