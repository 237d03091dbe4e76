/**
 * The syntax tree: what stands in one file, with the place of every part, before any name is looked up.
 * Where the text is broken a part is `undefined`; the rest of the tree stands.
 */

import type { Comparison } from '@kriterion/catalogue';

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

// Conditions ----------------------------------------------------------------------------------------------

export type ValueNode =
  | { readonly kind: 'yes' | 'no'; readonly span: Span }
  | { readonly kind: 'number'; readonly number: NumberNode; readonly unit?: UnitNode; readonly span: Span }
  | { readonly kind: 'date'; readonly date: DateNode; readonly span: Span }
  | { readonly kind: 'name'; readonly name: NameNode; readonly span: Span }
  | { readonly kind: 'text'; readonly text: TextNode; readonly span: Span };

/** A fact, or a field as `section.field`. */
export interface PathNode {
  readonly names: readonly NameNode[];
  readonly span: Span;
}

export interface ItemNode {
  readonly id?: NameNode;
  readonly wording?: TextNode;
  readonly evidence?: EvidenceNode;
  readonly condition: ConditionNode;
  readonly span: Span;
}

export type GroupingWord = 'all' | 'any' | 'none' | 'at-least' | 'at-most' | 'exactly';

export type ConditionNode =
  | {
      readonly kind: 'grouping';
      readonly word: GroupingWord;
      readonly count?: NumberNode;
      readonly items: readonly ItemNode[];
      readonly span: Span;
    }
  | {
      readonly kind: 'chain';
      readonly operands: readonly ConditionNode[];
      readonly words: readonly { readonly word: 'and' | 'or'; readonly span: Span }[];
      readonly span: Span;
    }
  | { readonly kind: 'parentheses'; readonly condition: ConditionNode; readonly span: Span }
  | { readonly kind: 'not'; readonly condition: ConditionNode; readonly span: Span }
  | {
      readonly kind: 'compare';
      readonly path: PathNode;
      readonly operator: Comparison;
      readonly value: ValueNode;
      readonly span: Span;
    }
  | {
      readonly kind: 'among';
      readonly path: PathNode;
      readonly values: readonly NameNode[];
      readonly span: Span;
    }
  | { readonly kind: 'name'; readonly path: PathNode; readonly span: Span }
  | {
      readonly kind: 'if-then';
      readonly when: ConditionNode;
      readonly then: ConditionNode;
      readonly span: Span;
    }
  | {
      readonly kind: 'except' | 'waived';
      readonly condition: ConditionNode;
      readonly when: ConditionNode;
      readonly span: Span;
    }
  | {
      readonly kind: 'by-reading';
      readonly question: NameNode;
      readonly cases: readonly { readonly reading: NameNode; readonly condition: ConditionNode }[];
      readonly span: Span;
    };

// Types ---------------------------------------------------------------------------------------------------

export interface OptionNode {
  readonly id: NameNode;
  readonly label: TextNode;
  readonly opensText: boolean;
  readonly evidence?: EvidenceNode;
}

export type PlainType =
  | 'yes-no'
  | 'tick'
  | 'date'
  | 'cpr'
  | 'sks'
  | 'authorisation-id'
  | 'phone'
  | 'email'
  | 'signature'
  | 'label-area'
  | 'indication';

export type TypeNode =
  | { readonly kind: 'plain'; readonly type: PlainType; readonly span: Span }
  | {
      readonly kind: 'integer' | 'decimal';
      readonly unit?: UnitNode;
      readonly min?: NumberNode;
      readonly max?: NumberNode;
      readonly span: Span;
    }
  | { readonly kind: 'one-of' | 'several-of'; readonly options: readonly OptionNode[]; readonly span: Span }
  | { readonly kind: 'text'; readonly lines?: NumberNode; readonly span: Span };

// Declarations --------------------------------------------------------------------------------------------

export interface NoteNode {
  readonly kind: 'note';
  readonly text: TextNode;
  readonly evidence?: EvidenceNode;
}

export interface SourceNode {
  readonly kind: 'source';
  readonly id: NameNode;
  readonly title: TextNode;
  readonly publisher?: TextNode;
  readonly date?: DateNode;
  readonly url?: TextNode;
  readonly note?: TextNode;
}

export interface FactNode {
  readonly kind: 'fact';
  readonly id: NameNode;
  readonly label: TextNode;
  readonly evidence?: EvidenceNode;
  readonly type: TypeNode;
  readonly question?: TextNode;
  readonly help?: TextNode;
  readonly judgedBy?: TextNode;
}

export interface CriterionNode {
  readonly kind: 'criterion';
  readonly strength: 'must' | 'default' | 'should';
  readonly id: NameNode;
  readonly wording: TextNode;
  readonly evidence?: EvidenceNode;
  readonly condition: ConditionNode;
  readonly notes: readonly NoteNode[];
  readonly settledBy?: TextNode;
}

export interface SharedCriteriaNode {
  readonly kind: 'shared-criteria';
  readonly names: readonly NameNode[];
  readonly span: Span;
}

export type EffectNode =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'exempt'; readonly criteria: readonly NameNode[] }
  | { readonly kind: 'waived'; readonly criterion: NameNode; readonly when: ConditionNode };

export interface ReadingNode {
  readonly kind: 'reading';
  readonly id: NameNode;
  readonly text: TextNode;
  readonly effects?: readonly EffectNode[];
}

export interface QuestionNode {
  readonly kind: 'question';
  readonly id: NameNode;
  readonly text: TextNode;
  readonly evidence?: EvidenceNode;
  readonly readings: readonly ReadingNode[];
  readonly notes: readonly NoteNode[];
  readonly settledBy?: TextNode;
}

export interface ExemptionNode {
  readonly kind: 'exemption';
  readonly criteria: readonly NameNode[];
  readonly reason: TextNode;
  readonly evidence?: EvidenceNode;
  readonly span: Span;
}

/** An indication, or a sub-indication inside one. */
export interface IndicationNode {
  readonly kind: 'indication' | 'sub-indication';
  readonly id: NameNode;
  readonly name: TextNode;
  readonly evidence?: EvidenceNode;
  readonly items: readonly ItemNode[];
  readonly exemptions: readonly ExemptionNode[];
  readonly questions: readonly QuestionNode[];
  readonly notes: readonly NoteNode[];
  readonly routes: readonly IndicationNode[];
}

export interface FigureNode {
  readonly approximate: boolean;
  readonly value: NumberNode;
  readonly to?: NumberNode;
  readonly unit: UnitNode;
  readonly per?: UnitNode;
  readonly span: Span;
}

export interface FrameNode {
  readonly kind: 'frame';
  readonly evidence?: EvidenceNode;
  readonly entries: readonly {
    readonly name: TextNode;
    readonly figures: readonly FigureNode[];
    readonly evidence?: EvidenceNode;
  }[];
  readonly span: Span;
}

export interface AnalysisNode {
  readonly kind: 'analysis';
  readonly id: NameNode;
  readonly name: TextNode;
  readonly evidence?: EvidenceNode;
  readonly turnaround?: FigureNode;
  readonly coverage?: FigureNode;
  readonly readyFrom?: DateNode;
  readonly notes: readonly NoteNode[];
}

export interface PointNode {
  readonly text: TextNode;
  readonly figure?: FigureNode;
  readonly date?: DateNode;
  readonly evidence?: EvidenceNode;
}

export type AccountKind =
  'background' | 'strategy' | 'yield' | 'effect' | 'organisation' | 'assessment' | 'follow-up' | 'process';

export interface AccountNode {
  readonly kind: 'account';
  readonly account: AccountKind;
  readonly title: TextNode;
  readonly evidence?: EvidenceNode;
  readonly points: readonly PointNode[];
}

export interface ExampleNode {
  readonly kind: 'example';
  readonly name: TextNode;
  readonly indication: NameNode;
  readonly expected: 'met' | 'not-met' | 'undetermined';
  readonly decidedBy?: NameNode;
  readonly facts: readonly { readonly fact: NameNode; readonly value: ValueNode }[];
  readonly departures: readonly { readonly criterion: NameNode; readonly reason: TextNode }[];
}

export interface FieldNode {
  readonly id: NameNode;
  readonly fact?: NameNode;
  readonly label?: TextNode;
  readonly type?: TypeNode;
  readonly required?: { readonly when?: ConditionNode };
  readonly shownWhen?: ConditionNode;
  readonly help?: TextNode;
  readonly evidence?: EvidenceNode;
}

export interface SectionNode {
  readonly kind: 'section';
  readonly id: NameNode;
  readonly title: TextNode;
  readonly evidence?: EvidenceNode;
  readonly help?: TextNode;
  readonly fields: readonly FieldNode[];
}

export interface RequisitionNode {
  readonly kind: 'requisition';
  readonly title: TextNode;
  readonly notes: readonly NoteNode[];
  readonly parts: readonly (SectionNode | { readonly kind: 'insert'; readonly section: NameNode })[];
  readonly span: Span;
}

export type GroupMember =
  | { readonly kind: 'version'; readonly version: string; readonly span: Span }
  | { readonly kind: 'valid-from'; readonly date: DateNode }
  | { readonly kind: 'criteria-not-entered'; readonly span: Span }
  | { readonly kind: 'other-name'; readonly name: TextNode; readonly evidence?: EvidenceNode }
  | { readonly kind: 'known'; readonly point: PointNode }
  | NoteNode
  | FrameNode
  | AnalysisNode
  | AccountNode
  | CriterionNode
  | SharedCriteriaNode
  | QuestionNode
  | IndicationNode
  | RequisitionNode
  | ExampleNode
  | SourceNode
  | FactNode
  | SectionNode;

export interface GroupNode {
  readonly kind: 'group';
  readonly id: NameNode;
  readonly name: TextNode;
  readonly evidence?: EvidenceNode;
  readonly members: readonly GroupMember[];
}

export type DeclarationNode = GroupNode | SourceNode | FactNode | SectionNode | CriterionNode;

export interface FileNode {
  readonly edition?: NumberNode;
  readonly header?: Span;
  readonly imports: readonly TextNode[];
  readonly declarations: readonly DeclarationNode[];
}
