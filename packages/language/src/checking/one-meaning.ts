/**
 * A group knows each fact by its name alone. What a library's criterion, section or derived fact means by a name must
 * be what the group means by it.
 */

import type { Fact } from '@kriterion/catalogue';

import { relatedPlace } from '../diagnostics/saying.ts';
import type { FactNode, NameNode } from '../syntax/tree.ts';
import { factsOf } from './mentions.ts';
import type { Declared, Scope } from './scope.ts';
import type { Users } from './use.ts';
import { inputsOf, visible } from './used-declarations.ts';

/** Reports facts that a library means and the group, or another library, has under the same name. */
export function checkOneMeaning(users: Users, facts: readonly Fact[], at: NameNode, scope: Scope): void {
  const meant = visible(scope, (reached) => reached.facts);
  for (const { names, meantIn } of mentions(users, facts, scope)) {
    if (meantIn === scope) continue;
    for (const name of names) {
      const [one, other] = [meantIn.facts.get(name), meant.get(name)];
      if (one !== undefined && other !== undefined && one.node !== other.node) report(one, other, at, scope);
    }
  }
}

function report(one: Declared<FactNode>, other: Declared<FactNode>, at: NameNode, scope: Scope): void {
  const related = [other, one].map(({ node, unit }) =>
    unit.reporter.place(node.id.span, relatedPlace('declaredHere')),
  );
  scope.unit.reporter.report('KRIT3008', at.span, { name: one.node.id.name }, { related });
}

/** Names of facts, and the file in which they mean something. */
interface Mention {
  readonly names: readonly string[];
  readonly meantIn: Scope;
}

function mentions(users: Users, facts: readonly Fact[], scope: Scope): readonly Mention[] {
  const criteria = visible(scope, (reached) => reached.criteria);
  const declared = visible(scope, (reached) => reached.facts);
  const sections = users.requisition?.sections ?? [];
  return [
    ...users.criteria.map(({ id, definedIn, condition }) => ({
      names: factsOf(condition),
      meantIn: criteria.get(definedIn ?? id)?.scope ?? scope,
    })),
    ...sections.map(({ id, fields }) => ({
      names: fields.map(({ fact }) => fact).filter((fact) => fact !== undefined),
      meantIn: scope.sections.get(id)?.scope ?? scope,
    })),
    ...facts.map((fact) => ({ names: inputsOf(fact), meantIn: declared.get(fact.id)?.scope ?? scope })),
  ];
}
