/** Criteria, exclusions, open questions and indications. */

import type { ConditionNode, GivenFactNode, ItemNode, PathNode } from './tree-conditions.ts';
import type { EvidenceNode, NameNode, NoteNode, PublishedNode, Span, TextNode } from './tree-parts.ts';

export interface CriterionNode extends PublishedNode {
  readonly kind: 'criterion';
  readonly strength: 'must' | 'default' | 'should';
  readonly id: NameNode;
  /** `om s i slægtninge`: a criterion about one row. */
  readonly about?: { readonly row: NameNode; readonly of: PathNode };
  readonly wording: TextNode;
  readonly evidence?: EvidenceNode;
  readonly condition: ConditionNode;
  readonly notes: readonly NoteNode[];
  readonly settledBy?: TextNode;
  /** Conditions with a name that only this criterion knows. */
  readonly definitions: readonly DefinitionNode[];
}

export interface DefinitionNode {
  readonly id: NameNode;
  readonly wording?: TextNode;
  readonly evidence?: EvidenceNode;
  readonly condition: ConditionNode;
  readonly span: Span;
}

/** `udelukkelse`: beats every route; may say where the patient belongs instead. */
export interface ExclusionNode {
  readonly kind: 'exclusion';
  readonly id: NameNode;
  readonly wording: TextNode;
  readonly evidence?: EvidenceNode;
  readonly condition: ConditionNode;
  readonly belongsTo?: TextNode;
  readonly notes: readonly NoteNode[];
  readonly span: Span;
}

/** `præcisering`: these answers alone do not make the indication met. */
export interface ClarificationNode {
  readonly kind: 'clarification';
  readonly id: NameNode;
  readonly wording: TextNode;
  readonly evidence?: EvidenceNode;
  readonly facts: readonly GivenFactNode[];
  readonly span: Span;
}

/** `tilsidesættelse`: a body that may agree a request outside the criteria. */
export interface OverrideNode {
  readonly kind: 'override';
  readonly id: NameNode;
  readonly text: TextNode;
  readonly evidence?: EvidenceNode;
  readonly settledBy?: TextNode;
  readonly notes: readonly NoteNode[];
  readonly span: Span;
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
export interface IndicationNode extends PublishedNode {
  readonly kind: 'indication' | 'sub-indication';
  readonly id: NameNode;
  readonly name: TextNode;
  readonly evidence?: EvidenceNode;
  readonly items: readonly ItemNode[];
  readonly exemptions: readonly ExemptionNode[];
  readonly exclusions: readonly ExclusionNode[];
  readonly clarifications: readonly ClarificationNode[];
  readonly overrides: readonly OverrideNode[];
  readonly questions: readonly QuestionNode[];
  readonly notes: readonly NoteNode[];
  readonly routes: readonly IndicationNode[];
}
