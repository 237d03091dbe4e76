/** Requisitions: sections, fields, checks, recipients. */

import type { ConditionNode, PathNode, ValueNode } from './tree-conditions.ts';
import type { TypeNode } from './tree-facts.ts';
import type {
  AcceptanceNode,
  EvidenceNode,
  NameNode,
  NoteNode,
  NumberNode,
  PublishedNode,
  Span,
  TextNode,
  ValidityNode,
} from './tree-parts.ts';

export type Medium = 'paper' | 'screen';

/** What a variant of the form makes of a field. */
export type PresenceNode =
  | { readonly kind: 'absent' | 'optional' | 'required' }
  | { readonly kind: 'required-when'; readonly when: ConditionNode };

export interface FieldModifiersNode {
  readonly required?: { readonly when?: ConditionNode };
  /** Guidance that is never enforced. */
  readonly requiredByJudgement?: boolean;
  readonly shownWhen?: ConditionNode;
  readonly lockedWhen?: { readonly when?: ConditionNode };
  readonly replacedWhen?: ConditionNode;
  readonly prefilled?: ValueNode;
  readonly computed?: boolean;
  readonly medium?: Medium;
  readonly variants?: readonly { readonly variant: NameNode; readonly presence: PresenceNode }[];
}

export interface FieldNode extends FieldModifiersNode {
  readonly id: NameNode;
  readonly fact?: NameNode;
  readonly label?: TextNode;
  readonly type?: TypeNode;
  readonly help?: TextNode;
  /** Another label when a condition holds. */
  readonly called: readonly { readonly label: TextNode; readonly when: ConditionNode }[];
  readonly evidence?: EvidenceNode;
  readonly acceptances: readonly AcceptanceNode[];
  readonly span: Span;
}

/** `kontrol` (an error) or `advarsel`: what must hold between fields. */
export interface CheckNode {
  readonly kind: 'check';
  readonly severity: 'error' | 'warning';
  readonly id: NameNode;
  readonly message: TextNode;
  readonly evidence?: EvidenceNode;
  readonly condition: ConditionNode;
  readonly span: Span;
}

/** `besked "…" hvis …`: told to the one who fills in. */
export interface NoticeNode {
  readonly kind: 'notice';
  readonly text: TextNode;
  readonly when?: ConditionNode;
  readonly medium?: Medium;
  readonly evidence?: EvidenceNode;
  readonly span: Span;
}

export interface SectionNode extends PublishedNode {
  readonly kind: 'section';
  readonly id: NameNode;
  readonly title: TextNode;
  readonly evidence?: EvidenceNode;
  readonly help?: TextNode;
  readonly repeated?: { readonly min: NumberNode; readonly max: NumberNode };
  readonly filledInBy?: TextNode;
  readonly medium?: Medium;
  readonly shownWhen?: ConditionNode;
  readonly fields: readonly FieldNode[];
  readonly notices: readonly NoticeNode[];
  readonly checks: readonly CheckNode[];
}

/** `indsæt patient { udelad fax  ændr telefon: kræves  felt … }`. */
export interface InsertNode {
  readonly kind: 'insert';
  readonly section: NameNode;
  readonly omitted: readonly NameNode[];
  readonly changed: readonly {
    readonly field: NameNode;
    readonly modifiers: FieldModifiersNode;
    readonly help?: TextNode;
    readonly span: Span;
  }[];
  readonly added: readonly FieldNode[];
  readonly span: Span;
}

/** `må indsendes "besked" [kilde]: betingelse`: who may send the form, and for whom. */
export interface SenderNode {
  readonly kind: 'sender';
  readonly message: TextNode;
  readonly evidence?: EvidenceNode;
  readonly condition: ConditionNode;
  readonly span: Span;
}

export interface RecipientNode {
  readonly id: NameNode;
  readonly name: TextNode;
  readonly evidence?: EvidenceNode;
  readonly options: readonly NameNode[];
  readonly address?: TextNode;
  readonly validity?: ValidityNode;
  readonly span: Span;
}

/** `modtagere efter rekvirent.region { modtager … }`. */
export interface RecipientsNode {
  readonly kind: 'recipients';
  readonly by: PathNode;
  readonly recipients: readonly RecipientNode[];
  readonly span: Span;
}

export interface RequisitionNode {
  readonly kind: 'requisition';
  readonly title: TextNode;
  readonly notes: readonly NoteNode[];
  readonly notices: readonly NoticeNode[];
  readonly checks: readonly CheckNode[];
  readonly senders: readonly SenderNode[];
  readonly variants: readonly {
    readonly id: NameNode;
    readonly name: TextNode;
    readonly evidence?: EvidenceNode;
  }[];
  readonly recipients: readonly RecipientsNode[];
  /** Fields entered once and printed on every page. */
  readonly runningHeader: readonly PathNode[];
  readonly parts: readonly (SectionNode | InsertNode)[];
  readonly span: Span;
}
