import type { NameKind } from '../diagnostics/saying.ts';
import type { NameNode } from '../syntax/tree.ts';
import type { Context } from './context.ts';

/** Reports a name given inside a condition that would hide another one there; says whether it does. */
export function checkHiding({ name, span }: NameNode, context: Context): boolean {
  const kind = kindInHand(name, context);
  if (kind !== undefined) context.scope.unit.reporter.report('KRIT5020', span, { name, kind });
  return kind !== undefined;
}

/** What a name already stands for. */
function kindInHand(name: string, { scope, inHand, clauseIds }: Context): NameKind | undefined {
  if (inHand.rows.has(name)) return 'row';
  if (inHand.variables.has(name)) return 'variable';
  if (inHand.definitions.has(name)) return 'definition';
  if (scope.facts.has(name)) return 'fact';
  if (scope.parameters.has(name)) return 'parameter';
  return scope.criteria.has(name) || clauseIds.has(name) ? 'criterion' : undefined;
}

/** Reports a name that is both in hand and an option of what it is compared with: nobody could tell which is meant. */
export function checkOptionHidden(
  { name, span }: NameNode,
  options: readonly string[],
  context: Context,
): void {
  if (!options.includes(name)) return;
  const { rows, variables } = context.inHand;
  if (rows.has(name) || variables.has(name))
    context.scope.unit.reporter.report('KRIT5020', span, { name, kind: 'option' });
}
