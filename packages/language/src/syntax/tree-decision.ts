/** The rest of a decision: figures, frame, analyses and accounts. */

import type {
  DateNode,
  EvidenceNode,
  NameNode,
  NoteNode,
  NumberNode,
  Span,
  TextNode,
  UnitNode,
} from './tree-parts.ts';

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
