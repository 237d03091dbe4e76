import type { Fact, ValueType } from '@kriterion/catalogue';

import { given } from '../given.ts';
import type { FactNode, TypeNode } from '../syntax/tree.ts';
import { derivationOf } from './derivations.ts';
import { evidenceOf } from './evidence.ts';
import type { Scope } from './scope.ts';
import { saidOf } from './types.ts';

const CHECKED = new WeakMap<FactNode, Fact>();

/** The checked fact, with what it and its members are derived from; checked once, however often it is asked for. */
export function factOf(node: FactNode, scope: Scope): Fact {
  const known = CHECKED.get(node) ?? checkedFact(node, scope);
  CHECKED.set(node, known);
  return known;
}

function checkedFact(node: FactNode, scope: Scope): Fact {
  const { type, unknownAllowed } = scope.answerOf({ node, unit: scope.unit, scope });
  const evidence = evidenceOf(node.evidence, scope, node.id.span);
  return given({
    ...saidOf(node, scope),
    type: withDerivations(type, node, [], scope),
    unknownAllowed,
    derived: node.derivation === undefined ? undefined : derivationOf(node, [], scope),
    evidence,
  });
}

/** The type with what its members are derived from, at any depth; a type without members is the same one. */
function withDerivations(
  type: ValueType,
  node: FactNode,
  holders: readonly FactNode[],
  scope: Scope,
): ValueType {
  if (type.kind !== 'record' && type.kind !== 'rows') return type;
  const within = [...holders, node];
  const nodes = memberNodes(node.type);
  const members = type.members.map((member, index) => {
    const own = nodes[index];
    return own === undefined ? member : memberWithDerivation(member, own, within, scope);
  });
  return { ...type, members };
}

function memberWithDerivation(
  member: Fact,
  node: FactNode,
  holders: readonly FactNode[],
  scope: Scope,
): Fact {
  return given({
    ...member,
    type: withDerivations(member.type, node, holders, scope),
    derived: node.derivation === undefined ? undefined : derivationOf(node, holders, scope),
  });
}

function memberNodes(type: TypeNode): readonly FactNode[] {
  if (type.kind === 'or-unknown') return memberNodes(type.type);
  return type.kind === 'record' || type.kind === 'rows' ? type.members : [];
}
