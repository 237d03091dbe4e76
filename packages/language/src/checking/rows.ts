/** Conditions on rows: how many there are, what every one satisfies, different ones in different roles. */

import type { Condition } from '@kriterion/catalogue';

import { given } from '../given.ts';
import type { ConditionNode } from '../syntax/tree.ts';
import type { Context } from './context.ts';
import { checkHiding } from './hiding.ts';
import { boundRows, rowsOf, valuesInCommon, withRows } from './row-binding.ts';
import { checkId, wholeNumberOf } from './values.ts';

type Node<K extends ConditionNode['kind']> = Extract<ConditionNode, { kind: K }>;

/** Different rows are tried against each other: each further role multiplies the work. */
export const ROLES_LIMIT = 4;

export function rowConditionOf(node: Node<'rows'>, context: Context): Condition | undefined {
  const read = rowsOf(node.rows, context);
  const { quantifier } = node;
  if (quantifier.kind === 'every') {
    if (read === undefined) return undefined;
    const satisfies = read.inside.read.condition(quantifier.satisfies, read.inside);
    return satisfies === undefined ? undefined : { kind: 'every', rows: read.rows, satisfies };
  }
  const counted = boundsOf(quantifier, context);
  return read === undefined ? undefined : given({ kind: 'rows' as const, ...counted, rows: read.rows });
}

function boundsOf(
  quantifier: Exclude<Node<'rows'>['quantifier'], { kind: 'every' }>,
  context: Context,
): { readonly min?: number; readonly max?: number } {
  switch (quantifier.kind) {
    case 'some':
      return { min: 1 };
    case 'none':
      return { max: 0 };
    case 'at-most':
      return { max: wholeNumberOf(quantifier.count, context.scope.unit.reporter) };
    case 'at-least':
      return { min: wholeNumberOf(quantifier.count, context.scope.unit.reporter, [1, 1000]) };
    case 'exactly': {
      const count = wholeNumberOf(quantifier.count, context.scope.unit.reporter);
      return { min: count, max: count };
    }
  }
}

export function differentOf(node: Node<'different'>, context: Context): Condition | undefined {
  const bound = boundRows(node.sources, context);
  checkRoles(node, context);
  if (bound === undefined) return undefined;
  const inside = withRows(node.names, bound.row, context);
  const where = inside.read.condition(node.where, inside);
  if (where === undefined) return undefined;
  return { kind: 'different', names: node.names.map(({ name }) => name), sources: bound.sources, where };
}

function checkRoles({ names, span }: Node<'different'>, { scope }: Context): void {
  const surplus = names[ROLES_LIMIT];
  if (surplus !== undefined) scope.unit.reporter.report('KRIT4070', surplus.span, { limit: ROLES_LIMIT });
  else if (names.length < 2) scope.unit.reporter.report('KRIT4071', names[0]?.span ?? span, {});
}

export function forSameOf(node: Node<'for-same'>, context: Context): Condition | undefined {
  const type = valuesInCommon(node.path, context);
  checkId(node.name, context.scope.unit.reporter);
  checkHiding(node.name, context);
  if (type === undefined) return undefined;
  const variables = new Map([...context.inHand.variables, [node.name.name, type] as const]);
  const inside = { ...context, inHand: { ...context.inHand, variables } };
  const condition = inside.read.condition(node.condition, inside);
  if (condition === undefined) return undefined;
  const values = type.options.map(({ id }) => id);
  return { kind: 'for-same', name: node.name.name, values, condition };
}
