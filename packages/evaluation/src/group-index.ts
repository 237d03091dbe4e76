/** A group looked up by id: made once for each group, since many patients are judged by one. */

import type { Criterion, Fact, Group, Indication, Parameter, Term } from '@kriterion/catalogue';

import { hierarchyOf, type Hierarchy } from './value-sets.ts';

/** What conditions refer to by id. */
export interface GroupIndex {
  readonly criteria: ReadonlyMap<string, Criterion>;
  readonly indications: ReadonlyMap<string, Indication>;
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly hierarchies: ReadonlyMap<string, Hierarchy>;
  /** What the facts of a name are computed from, in records and rows too: a path names them without saying where. */
  readonly derived: ReadonlyMap<string, readonly Term[]>;
}

const INDEXES = new WeakMap<Group, GroupIndex>();

/** The group by id. */
export function indexOf(group: Group): GroupIndex {
  const known = INDEXES.get(group);
  if (known !== undefined) return known;
  const made: GroupIndex = {
    criteria: byId(group.criteria),
    indications: byId(group.indications),
    parameters: byId(group.parameters ?? []),
    hierarchies: new Map(group.codeLists?.map((list) => [list.id, hierarchyOf(list)])),
    derived: derivedByName(group.facts),
  };
  INDEXES.set(group, made);
  return made;
}

function byId<T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

function derivedByName(facts: readonly Fact[]): ReadonlyMap<string, readonly Term[]> {
  const derived = new Map<string, Term[]>();
  const waiting = [...facts];
  for (let fact = waiting.pop(); fact !== undefined; fact = waiting.pop()) {
    const terms = derived.get(fact.id) ?? [];
    if (fact.derived !== undefined) derived.set(fact.id, terms);
    if (fact.derived !== undefined) terms.push(fact.derived);
    if (fact.type.kind === 'record' || fact.type.kind === 'rows') waiting.push(...fact.type.members);
  }
  return derived;
}
