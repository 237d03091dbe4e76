/** Verdicts that are given as facts, and those that are worked out whatever is given. */

import type { Condition } from '@kriterion/catalogue';

import type { FixOffer } from '../diagnostics/reporter.ts';
import { fixTitle } from '../diagnostics/saying.ts';
import { isName, nameNode } from '../syntax/parts-parser.ts';
import type { Context } from './context.ts';
import { deleteWhole } from './offers.ts';
import type { Place } from './places.ts';
import type { Scope } from './scope.ts';

/** A verdict is supplied only where it cannot be worked out; a library cannot know which groups it is for. */
export function suppliedVerdict(place: Place, of: string, context: Context): Condition | undefined {
  const { scope, group, indications } = context;
  const { path, name, at } = place;
  const [groupId, indication = ''] = of.split('/');
  if (group === undefined || groupId !== group.id || indications?.has(indication) !== true)
    return { kind: 'verdict', path };
  if (group.scope !== scope) return { kind: 'indication', id: indication };
  const fix = indicationInstead(indication, name, scope);
  scope.unit.reporter.report('KRIT4092', at, { fact: name, indication }, { fix });
  return undefined;
}

/** The indication is named, and the fact goes if nothing else in its file names it. */
function indicationInstead(indication: string, fact: string, scope: Scope): FixOffer {
  const fix = { title: fixTitle('write', { text: indication }), text: indication, safe: true };
  const { unit } = scope;
  const declared = scope.facts.get(fact);
  const named = unit.lexed.tokens.filter((token) => isName(token) && nameNode(token).name === fact);
  if (declared?.unit !== unit || named.length !== 2) return fix;
  return {
    ...fix,
    also: [{ span: deleteWhole(fact, declared.node.span, unit.text).span ?? declared.node.span, text: '' }],
  };
}
