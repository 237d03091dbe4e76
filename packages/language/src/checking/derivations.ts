/** What facts are derived from, checked against what the fact itself may be. */

import type { Path, Term, ValueType } from '@kriterion/catalogue';

import type { ConditionNode, FactNode } from '../syntax/tree.ts';
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
export function derivationOf(
  node: FactNode,
  holders: readonly FactNode[],
  scope: Scope,
): Term | undefined {
  if (node.derivation === undefined) return undefined;
  const context = { ...contextOf({ scope, questions: new Map(), clauseIds: new Map() }), inHand: inHandOf(holders, scope) };
  const type = typeOfMember(node, holders, context.inHand, scope);
  return isTruth(type)
    ? truthOf(node.derivation, context)
    : valueOf(node.derivation, { name: node.id.name, type }, context);
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
  const own = holders.length === 0 || siblings === undefined ? undefined : memberOf(siblings.type, node.id.name);
  return own?.type ?? scope.typeOf({ node, unit: scope.unit, scope });
}

/** A yes/no fact is derived from a condition, or is what another yes/no is. */
function truthOf(node: ConditionNode, context: Context): Term | undefined {
  if (node.kind === 'term' || node.kind === 'name') {
    const term = node.kind === 'term' ? node.term : ({ kind: 'path', path: node.path, span: node.span } as const);
    const isCriterion = node.kind === 'name' && context.scope.criteria.has(node.path.names[0]?.name ?? '');
    if (!isCriterion) {
      const found = termOf(term, context);
      if (found === undefined || isTruth(found.type)) return found?.term;
      context.scope.unit.reporter.report('KRIT4087', node.span, { name: found.name });
      return undefined;
    }
  }
  const condition = conditionIn(node, context);
  return condition === undefined ? undefined : { kind: 'condition', condition };
}

function valueOf(
  node: ConditionNode,
  fact: { readonly name: string; readonly type: ValueType },
  context: Context,
): Term | undefined {
  const { reporter } = context.scope.unit;
  if (!DERIVED.has(fact.type.kind)) {
    reporter.report('KRIT4088', node.span, { name: fact.name });
    return undefined;
  }
  if (node.kind !== 'term' && node.kind !== 'name') {
    reporter.report('KRIT4089', node.span, { name: fact.name });
    return undefined;
  }
  const term = node.kind === 'term' ? node.term : ({ kind: 'path', path: node.path, span: node.span } as const);
  const found = termOf(term, context, fact);
  if (found === undefined) return undefined;
  const own = { term: found.term, name: fact.name, type: fact.type, at: node.span };
  return isWholeEnough(fact.type, found.type) ? fitted() : unwhole();

  function fitted(): Term | undefined {
    return found !== undefined && fitTogether(own, found, context) ? found.term : undefined;
  }

  function unwhole(): undefined {
    reporter.report('KRIT4009', node.span, { name: fact.name });
  }
}

/** Kinds of answers that a term can come to. */
const DERIVED: ReadonlySet<ValueType['kind']> = new Set(['integer', 'decimal', 'date', 'one-of', 'code']);

/** A mean of whole numbers is none. */
function isWholeEnough(fact: ValueType, term: ValueType | undefined): boolean {
  return fact.kind !== 'integer' || term?.kind !== 'decimal';
}
