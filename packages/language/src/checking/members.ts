import type { GroupMember, GroupNode, IndicationNode } from '../syntax/tree.ts';

type Kind = GroupMember['kind'];

/** `indication` members share their node with sub-indications; the others are told apart by their kind alone. */
export type MemberOf<K extends Kind> = K extends 'indication'
  ? IndicationNode
  : Extract<GroupMember, { kind: K }>;

/** The members of a group of one kind, in order. */
export function membersOf<K extends Kind>(group: GroupNode, kind: K): MemberOf<K>[] {
  return group.members.filter((member): member is GroupMember & MemberOf<K> => member.kind === kind);
}
