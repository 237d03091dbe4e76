/** Facts with their types, sources, parameters and code lists. */

import type { ConditionNode, SetNode, ValueNode } from './tree-conditions.ts';
import type {
  DateNode,
  EvidenceNode,
  NameNode,
  NumberNode,
  PublishedNode,
  Span,
  TextNode,
  UnitNode,
  ValidityNode,
} from './tree-parts.ts';

export interface OptionNode {
  readonly id: NameNode;
  readonly label: TextNode;
  readonly opensText: boolean;
  readonly evidence?: EvidenceNode;
}

export type PlainType =
  | 'yes-no'
  | 'tick'
  | 'time'
  | 'date-time'
  | 'cpr'
  | 'x-ecpr'
  | 'd-ecpr'
  | 'sks'
  | 'sor'
  | 'gln'
  | 'authorisation-id'
  | 'phone'
  | 'email'
  | 'attachment'
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
  /** Ordered: lowest first. */
  | {
      readonly kind: 'one-of';
      readonly ordered: boolean;
      readonly options: readonly OptionNode[];
      readonly span: Span;
    }
  | { readonly kind: 'several-of'; readonly options: readonly OptionNode[]; readonly span: Span }
  /** `leastExact`: a month or a year alone will do. */
  | { readonly kind: 'date'; readonly leastExact: 'day' | 'month' | 'year'; readonly span: Span }
  | { readonly kind: 'code' | 'codes'; readonly list: NameNode; readonly span: Span }
  | {
      readonly kind: 'text';
      readonly lines?: NumberNode;
      readonly pattern?: TextNode;
      readonly span: Span;
    }
  | { readonly kind: 'either'; readonly of: readonly TypeNode[]; readonly span: Span }
  /** The verdict of an indication kept elsewhere, `"group/indication"`. */
  | { readonly kind: 'verdict'; readonly of: TextNode; readonly span: Span }
  | { readonly kind: 'record'; readonly members: readonly FactNode[]; readonly span: Span }
  | {
      readonly kind: 'rows';
      /** What one row is called. */
      readonly row: NameNode;
      readonly min?: NumberNode;
      readonly max?: NumberNode;
      readonly members: readonly FactNode[];
      readonly span: Span;
    }
  /** "Not known" may be answered. */
  | { readonly kind: 'or-unknown'; readonly type: TypeNode; readonly span: Span };

export interface SourceNode {
  readonly kind: 'source';
  readonly id: NameNode;
  readonly title: TextNode;
  readonly publisher?: TextNode;
  readonly date?: DateNode;
  readonly url?: TextNode;
  readonly note?: TextNode;
}

export type SubjectWord = 'patient' | 'relative' | 'request' | 'requester' | 'assessor' | 'document';

export interface FactNode extends PublishedNode {
  readonly kind: 'fact';
  readonly id: NameNode;
  readonly label: TextNode;
  readonly evidence?: EvidenceNode;
  readonly type: TypeNode;
  /** What it is derived from: a condition for yes/no, otherwise a term (`kind: 'term'`). */
  readonly derivation?: ConditionNode;
  readonly question?: TextNode;
  readonly help?: TextNode;
  readonly judgedBy?: TextNode;
  readonly approvedBy?: TextNode;
  readonly about?: SubjectWord;
  readonly codings: readonly { readonly system: NameNode; readonly code: TextNode }[];
  readonly instrument?: { readonly name: TextNode; readonly version?: TextNode };
}

/** A number, date or period that a document other than this one sets. */
export interface ParameterNode extends PublishedNode {
  readonly kind: 'parameter';
  readonly id: NameNode;
  readonly label: TextNode;
  readonly evidence?: EvidenceNode;
  readonly value?: ValueNode;
  /** The document that sets it, where the value is not known here. */
  readonly setIn?: NameNode;
}

export interface CodeNode {
  readonly code: TextNode;
  readonly label: TextNode;
  readonly below?: TextNode;
  readonly synonyms: readonly TextNode[];
  readonly validity?: ValidityNode;
  readonly span: Span;
}

export interface CodeListNode extends PublishedNode {
  readonly kind: 'code-list';
  readonly id: NameNode;
  readonly title: TextNode;
  readonly evidence?: EvidenceNode;
  readonly system?: NameNode;
  readonly file?: { readonly path: TextNode; readonly sha256?: TextNode; readonly span: Span };
  readonly codes: readonly CodeNode[];
}

/** Codes of a list under a name. */
export interface CodeSetNode extends PublishedNode {
  readonly kind: 'code-set';
  readonly id: NameNode;
  readonly title: TextNode;
  readonly evidence?: EvidenceNode;
  readonly list: NameNode;
  readonly set: SetNode;
}
