/** What form, PDF and overview say alike, in the order in which they say it. Texts are in one language, ready to show. */

import type {
  Citation,
  FieldCondition,
  FieldPath,
  Strength,
  Validity,
  Value,
  ValueType,
} from '@kriterion/catalogue';

/** The languages artefacts are written in. */
export type Language = 'da' | 'en';

/** How a field or rule is marked when no source states it. */
export interface ProposalMark {
  /** Short, beside the label: "Forslag". */
  readonly label: string;
  /** Why it is proposed. */
  readonly reason: string;
}

/** One field of the requisition, ready for form and paper. */
export interface PlannedField {
  readonly path: FieldPath;
  readonly label: string;
  readonly help?: string;
  readonly type: ValueType;
  /** Labels of the choices, in order; for `indication` the group's indications. */
  readonly options: readonly { readonly id: string; readonly label: string; readonly opensText: boolean }[];
  readonly required: 'always' | 'never' | 'when';
  readonly requiredWhen?: FieldCondition;
  /** "Udfyldes hvis kræfttype er thymus-epitelcelletumor". */
  readonly requiredSentence?: string;
  readonly shownWhen?: FieldCondition;
  readonly shownSentence?: string;
  /** Other labels; the first whose condition holds counts. */
  readonly called?: readonly { readonly label: string; readonly when: FieldCondition }[];
  readonly lockedWhen?: FieldCondition | 'always';
  readonly prefilled?: Value;
  readonly computed?: boolean;
  /** When it is called otherwise, locked, replaced, filled in by judgement or computed: one sentence each. */
  readonly sentences?: readonly string[];
  /** Of these, what is told on screen too: filled in by judgement, computed. */
  readonly remarks?: readonly string[];
  readonly unknownAllowed?: boolean;
  /** The facts inside a group of facts or a row. */
  readonly members?: readonly PlannedMember[];
  readonly paperOnly: boolean;
  readonly screenOnly?: boolean;
  readonly fact?: string;
  readonly proposal?: ProposalMark;
  readonly messages: FieldMessages;
}

/** One fact inside a group of facts or a row. */
export interface PlannedMember extends Pick<
  PlannedField,
  'label' | 'help' | 'type' | 'options' | 'unknownAllowed' | 'members' | 'messages'
> {
  readonly id: string;
}

/** What the one who fills in is told, always or when a condition holds. */
export interface PlannedNotice {
  readonly text: string;
  /** With its condition, for paper: "Hvis …: …". */
  readonly sentence: string;
  readonly when?: FieldCondition;
  readonly medium?: 'paper' | 'screen';
  readonly proposal?: ProposalMark;
}

/** What must hold between fields. */
export interface PlannedCheck {
  readonly id: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly condition: FieldCondition;
  readonly proposal?: ProposalMark;
}

/** Who may send the form, and for whom. */
export interface PlannedSender {
  readonly message: string;
  readonly condition: FieldCondition;
  readonly proposal?: ProposalMark;
}

/** Where the form goes. */
export interface PlannedRecipient {
  readonly id: string;
  readonly name: string;
  readonly address?: string;
  /** Ids of the options, and their labels. */
  readonly options: readonly string[];
  readonly for: readonly string[];
  readonly validity?: Validity;
  /** "fra 1. januar 2027". */
  readonly days?: string;
}

/** What the reader is told when something is wrong with this field: instructions, never "is required". */
export interface FieldMessages {
  /** "Indtast CPR-nummer", "Vælg kræfttype". */
  readonly missing: string;
  /** "CPR-nummer skal være 10 tegn, fx 010190-9990". */
  readonly wrong: string;
  /** For a field that must not be filled because it is not shown. */
  readonly hidden: string;
}

export interface PlannedSection {
  readonly id: string;
  /** With its number: "1. Patient". */
  readonly title: string;
  readonly help?: string;
  readonly repeated?: { readonly min: number; readonly max: number };
  readonly repeatedSentence?: string;
  /** "Udfyldes af laboratoriet". */
  readonly filledInBy?: string;
  readonly medium?: 'paper' | 'screen';
  readonly shownWhen?: FieldCondition;
  readonly shownSentence?: string;
  readonly conditionalNotices?: readonly PlannedNotice[];
  readonly checks?: readonly PlannedCheck[];
  readonly proposal?: ProposalMark;
  readonly fields: readonly PlannedField[];
}

export interface RequisitionPlan {
  readonly title: string;
  readonly notices: readonly string[];
  readonly conditionalNotices?: readonly PlannedNotice[];
  readonly checks?: readonly PlannedCheck[];
  readonly senders?: readonly PlannedSender[];
  readonly recipients?: { readonly by: FieldPath; readonly recipients: readonly PlannedRecipient[] };
  readonly runningHeader?: readonly FieldPath[];
  readonly sections: readonly PlannedSection[];
}

/** A remark or an exemption, with its sources as text and as references. */
export interface PlannedNote {
  readonly text: string;
  readonly sources: readonly string[];
  readonly citations: readonly Citation[];
  readonly proposal?: ProposalMark;
}

/** One line of the criteria overview. */
export interface CriterionLine {
  readonly id: string;
  /** Nesting: 0 for a requirement, 1 for the clauses below it, and so on. */
  readonly depth: number;
  readonly text: string;
  /**
   * For a line that joins the deeper lines below it and has a wording of its own: "mindst en af følgende". Where it
   * has none, the join is its `text` ("Mindst en af følgende").
   */
  readonly joins?: string;
  readonly strength?: Strength;
  /** "som udgangspunkt", "bør"; absent for `must`. */
  readonly strengthText?: string;
  /** The group's criteria that hold for all indications are told apart from the indication's own. */
  readonly from: 'group' | 'indication' | 'route';
  readonly sources: readonly string[];
  /** The same sources as references, for artefacts that link to a list of them. */
  readonly citations: readonly Citation[];
  readonly proposal?: ProposalMark;
  /** "Afgøres af specialistnetværket". */
  readonly decidedBy?: string;
  readonly notes: readonly PlannedNote[];
  /** Ids of the questions whose answer decides how this line is read. */
  readonly questions: readonly string[];
}

export interface PlannedRoute {
  readonly id?: string;
  readonly name?: string;
  readonly sources: readonly string[];
  readonly citations: readonly Citation[];
  /** The requirements from the indication and the route, and those of the group that are read differently here. */
  readonly lines: readonly CriterionLine[];
  readonly exemptions: readonly PlannedNote[];
  readonly notes: readonly PlannedNote[];
  readonly questions: readonly string[];
}

export interface PlannedIndication {
  readonly id: string;
  /** "2. Sarkom". */
  readonly title: string;
  readonly name: string;
  readonly sources: readonly string[];
  readonly citations: readonly Citation[];
  readonly routes: readonly PlannedRoute[];
  /** What beats every route. */
  readonly exclusions: readonly CriterionLine[];
  /** Answers that alone do not make the indication met. */
  readonly clarifications: readonly PlannedNote[];
  /** Bodies that may agree a request outside the criteria. */
  readonly overrides: readonly PlannedNote[];
  readonly notes: readonly PlannedNote[];
  readonly questions: readonly string[];
}

export interface PlannedQuestion {
  readonly id: string;
  readonly text: string;
  readonly readings: readonly string[];
  readonly settledBy?: string;
  readonly notes: readonly PlannedNote[];
  readonly sources: readonly string[];
  readonly citations: readonly Citation[];
  readonly proposal?: ProposalMark;
}

export interface CriteriaPlan {
  /** The criteria that hold for every indication that does not step out of them, with their source. */
  readonly groupLines: readonly CriterionLine[];
  readonly indications: readonly PlannedIndication[];
  readonly questions: readonly PlannedQuestion[];
}

/** Where a group's artefacts lie under `generated/`. */
export interface ArtefactPaths {
  readonly validator: string;
  readonly validatorCriteria: string;
  /** Messages and places in the sources for the findings of the validator. */
  readonly validatorTexts: string;
  readonly formSchema: string;
  readonly formUiSchema: string;
  readonly formTexts: string;
  readonly formValidator: string;
  /** What the schema cannot say; written only where there is such a thing. */
  readonly formRules: string;
  readonly pdf: string;
  readonly overviewPage: string;
}

/** What every artefact of a group says of itself. */
export interface Identity {
  readonly name: string;
  /** "Forslag – ikke udgivet af Nationalt Genom Center". */
  readonly notice: string;
  /** "Version 0.1.0". */
  readonly version: string;
  /** "Gyldig fra: ikke angivet". */
  readonly validity: string;
  /** The first 12 digits of each hash, for people; the whole hash stands in the machine-readable artefacts. */
  readonly contentMark: string;
  readonly meaningMark: string;
}
