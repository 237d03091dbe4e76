import type {
  AcceptanceNode,
  DeclarationNode,
  FactNode,
  FieldNode,
  GroupMember,
  GroupNode,
  IndicationNode,
  RequisitionNode,
  SectionNode,
  Span,
  TypeNode,
} from '../syntax/tree.ts';

/** An acceptance and the declaration that holds it. */
export interface HeldAcceptance {
  readonly node: AcceptanceNode;
  /** Findings in here may be accepted by it. */
  readonly within: Span;
}

/** All acceptances in a declaration, at any depth. */
export function acceptancesIn(node: DeclarationNode | GroupMember): readonly HeldAcceptance[] {
  switch (node.kind) {
    case 'group':
      return [...ofGroup(node), ...node.members.flatMap(acceptancesIn)];
    case 'fact':
      return ofFact(node);
    case 'section':
      return ofSection(node);
    case 'indication':
    case 'sub-indication':
      return ofIndication(node);
    case 'requisition':
      return ofRequisition(node);
    case 'parameter':
    case 'code-list':
    case 'code-set':
    case 'criterion':
      return held(node);
    default:
      return [];
  }
}

interface Holder {
  readonly acceptances: readonly AcceptanceNode[];
  readonly span: Span;
}

function held({ acceptances, span }: Holder): readonly HeldAcceptance[] {
  return acceptances.map((node) => ({ node, within: span }));
}

function ofGroup({ members, span }: GroupNode): readonly HeldAcceptance[] {
  return members.flatMap((member) =>
    member.kind === 'acceptance' ? [{ node: member.acceptance, within: span }] : [],
  );
}

function ofFact(node: FactNode): readonly HeldAcceptance[] {
  return [...held(node), ...membersOf(node.type).flatMap(ofFact)];
}

function membersOf(type: TypeNode): readonly FactNode[] {
  if (type.kind === 'or-unknown') return membersOf(type.type);
  return type.kind === 'record' || type.kind === 'rows' ? type.members : [];
}

function ofSection(node: SectionNode): readonly HeldAcceptance[] {
  return [...held(node), ...node.fields.flatMap(ofField)];
}

function ofField(node: FieldNode): readonly HeldAcceptance[] {
  return held(node);
}

function ofIndication(node: IndicationNode): readonly HeldAcceptance[] {
  return [...held(node), ...node.routes.flatMap(ofIndication)];
}

function ofRequisition({ parts }: RequisitionNode): readonly HeldAcceptance[] {
  return parts.flatMap((part) => (part.kind === 'section' ? ofSection(part) : part.added.flatMap(ofField)));
}
