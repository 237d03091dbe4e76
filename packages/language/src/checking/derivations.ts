/** What facts are derived from, checked against what the fact itself may be. */

import type { Path, Term, ValueType } from '@kriterion/catalogue';

import type { ConditionNode, FactNode, TermNode } from '../syntax/tree.ts';
import { referencesOfTerm } from './mentions.ts';
import { conditionIn, contextOf } from './conditions.ts';
import { NOTHING_IN_HAND, type Context, type InHand, type RowInHand } from './context.ts';
import { isTruth } from './fitting-types.ts';
import { fitTogether } from './pairs.ts';
import { nothingAsked } from './row-needs.ts';
import type { Scope } from './scope.ts';
import { termOf } from './terms.ts';
import { memberOf } from './types.ts';

/**
 * The term that a derived fact is computed from, or nothing where it could not be made out (reported). `holders` are
 * the lists and groups that hold the fact, outermost first: it sees the facts beside it by plain name.
 */
export function derivationOf(node: FactNode, holders: readonly FactNode[], scope: Scope): Term | undefined {
  if (node.derivation === undefined) return undefined;
  const context = {
    ...contextOf({ scope, questions: new Map(), clauseIds: new Map() }),
    inHand: inHandOf(holders, scope),
  };
  const type = typeOfMember(node, holders, context.inHand, scope);
  const term = isTruth(type)
    ? truthOf(node.derivation, context)
    : valueOf(node.derivation, { name: node.id.name, type }, context);
  const [criterion] = term === undefined ? [] : referencesOfTerm(term);
  if (criterion === undefined) return term;
  // Criteria build on facts; the other way round a circle could not be seen.
  scope.unit.reporter.report('KRIT4091', node.derivation.span, { name: criterion });
  return undefined;
}

/** The rows and groups that hold a fact; a row has its list's name for one row. */
function inHandOf(holders: readonly FactNode[], scope: Scope): InHand {
  const rows = new Map<string, RowInHand>();
  let path: Path = { names: [] };
  let type: ValueType | undefined;
  for (const { id } of holders) {
    type = type === undefined ? topType(id.name, scope) : memberOf(type, id.name)?.type;
    if (type?.kind === 'rows') {
      rows.set(type.row, { sources: [{ kind: 'list', name: id.name, type }], asked: nothingAsked() });
      path = { row: type.row, names: [] };
    } else path = { ...path, names: [...path.names, id.name] };
  }
  return type === undefined ? NOTHING_IN_HAND : { ...NOTHING_IN_HAND, rows, siblings: { type, path } };
}

function topType(name: string, scope: Scope): ValueType | undefined {
  const fact = scope.facts.get(name);
  return fact === undefined ? undefined : scope.typeOf(fact);
}

function typeOfMember(
  node: FactNode,
  holders: readonly FactNode[],
  { siblings }: InHand,
  scope: Scope,
): ValueType {
  const own =
    holders.length === 0 || siblings === undefined ? undefined : memberOf(siblings.type, node.id.name);
  return own?.type ?? scope.typeOf({ node, unit: scope.unit, scope });
}

/** A yes/no fact is derived from a condition, or is what another yes/no is. */
function truthOf(node: ConditionNode, context: Context): Term | undefined {
  const term = termIn(node);
  if (term === undefined || isCriterion(node, context)) {
    const condition = conditionIn(node, context);
    return condition === undefined ? undefined : { kind: 'condition', condition };
  }
  const found = termOf(term, context);
  if (found === undefined || isTruth(found.type)) return found?.term;
  context.scope.unit.reporter.report('KRIT4087', node.span, { name: found.name });
  return undefined;
}

/** A value that stands alone; a name alone is read as a condition by the parser. */
function termIn(node: ConditionNode): TermNode | undefined {
  if (node.kind === 'name') return { kind: 'path', path: node.path, span: node.span };
  return node.kind === 'term' ? node.term : undefined;
}

function isCriterion(node: ConditionNode, { scope }: Context): boolean {
  const [name] = node.kind === 'name' ? node.path.names : [];
  return name !== undefined && scope.criteria.has(name.name) && !scope.facts.has(name.name);
}

function valueOf(
  node: ConditionNode,
  fact: { readonly name: string; readonly type: ValueType },
  context: Context,
): Term | undefined {
  const { reporter } = context.scope.unit;
  const term = termIn(node);
  if (!DERIVED.has(fact.type.kind)) {
    reporter.report('KRIT4088', node.span, { name: fact.name });
    return undefined;
  }
  if (term === undefined) {
    reporter.report('KRIT4089', node.span, { name: fact.name });
    return undefined;
  }
  const found = termOf(term, context, fact);
  if (found === undefined) return undefined;
  if (fact.type.kind === 'integer' && found.type?.kind === 'decimal') {
    reporter.report('KRIT4090', node.span, { name: fact.name });
    return undefined;
  }
  const own = { term: found.term, name: fact.name, type: fact.type, at: node.span };
  return fitTogether(own, found, context) ? found.term : undefined;
}

/** Kinds of answers that a term can come to. */
const DERIVED: ReadonlySet<ValueType['kind']> = new Set(['integer', 'decimal', 'date', 'one-of', 'code']);
