/**
 * The syntax tree: what stands in one file, with the place of every part, before any name is looked up.
 * Where the text is broken a part is `undefined`; the rest of the tree stands.
 */

import type { GivenFactNode } from './tree-conditions.ts';
import type {
  CriterionNode,
  ExclusionNode,
  IndicationNode,
  OverrideNode,
  QuestionNode,
  SharedCriteriaNode,
} from './tree-criteria.ts';
import type { AccountNode, AnalysisNode, FrameNode, PointNode } from './tree-decision.ts';
import type { CodeListNode, CodeSetNode, FactNode, ParameterNode, SourceNode } from './tree-facts.ts';
import type {
  AcceptanceNode,
  AmendmentNode,
  DateNode,
  EvidenceNode,
  NameNode,
  NoteNode,
  NumberNode,
  Span,
  TextNode,
  ValidityNode,
  VersionNode,
} from './tree-parts.ts';
import type { RequisitionNode, SectionNode } from './tree-requisition.ts';

export type * from './tree-conditions.ts';
export type * from './tree-criteria.ts';
export type * from './tree-decision.ts';
export type * from './tree-facts.ts';
export type * from './tree-parts.ts';
export type * from './tree-requisition.ts';

export interface ExampleNode {
  readonly kind: 'example';
  readonly name: TextNode;
  readonly indication: NameNode;
  readonly expected: 'met' | 'not-met' | 'undetermined';
  readonly decidedBy?: NameNode;
  /** What is expected with overrides, where it differs from the verdict. */
  readonly outcome?: 'met' | 'not-met' | 'undetermined';
  readonly on?: DateNode;
  readonly facts: readonly GivenFactNode[];
  readonly departures: readonly { readonly criterion: NameNode; readonly reason: TextNode }[];
  readonly overriddenBy: readonly NameNode[];
  readonly span: Span;
}

export type GroupMember =
  | { readonly kind: 'version'; readonly version: VersionNode; readonly span: Span }
  | { readonly kind: 'validity'; readonly validity: ValidityNode }
  | { readonly kind: 'amendment'; readonly amendment: AmendmentNode }
  | { readonly kind: 'acceptance'; readonly acceptance: AcceptanceNode }
  /** Real criteria shown to prove what the language can say; none of NGC's groups. */
  | { readonly kind: 'illustration'; readonly span: Span }
  | { readonly kind: 'criteria-not-entered'; readonly span: Span }
  | { readonly kind: 'other-name'; readonly name: TextNode; readonly evidence?: EvidenceNode }
  | { readonly kind: 'known'; readonly point: PointNode }
  | NoteNode
  | FrameNode
  | AnalysisNode
  | AccountNode
  | CriterionNode
  | SharedCriteriaNode
  | ExclusionNode
  | OverrideNode
  | QuestionNode
  | IndicationNode
  | RequisitionNode
  | ExampleNode
  | SourceNode
  | FactNode
  | ParameterNode
  | CodeListNode
  | CodeSetNode
  | SectionNode;

export interface GroupNode {
  readonly kind: 'group';
  readonly id: NameNode;
  readonly name: TextNode;
  readonly evidence?: EvidenceNode;
  readonly members: readonly GroupMember[];
  readonly span: Span;
}

export type DeclarationNode =
  | GroupNode
  | SourceNode
  | FactNode
  | ParameterNode
  | CodeListNode
  | CodeSetNode
  | SectionNode
  | CriterionNode;

/** `udstiller { a; b }` or `udstiller alt`: what other files may name. */
export interface ExportsNode {
  readonly everything: boolean;
  readonly names: readonly NameNode[];
  readonly span: Span;
}

export interface FileNode {
  readonly edition?: NumberNode;
  readonly header?: Span;
  readonly imports: readonly TextNode[];
  readonly exports?: ExportsNode;
  readonly declarations: readonly DeclarationNode[];
}
