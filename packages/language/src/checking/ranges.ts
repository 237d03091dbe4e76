/** From one value to another: `fra 18 til 39 år`. */

import type { Condition, Value } from '@kriterion/catalogue';

import { firstDayOf, lastDayOf } from '../dates/partial-dates.ts';
import type { Said } from '../diagnostics/saying.ts';
import type { RangeNode, ValueNode } from '../syntax/tree.ts';
import type { CheckedTerm, Context } from './context.ts';
import { againstValue } from './fixed-comparisons.ts';
import { numberWords } from './number-words.ts';
import { isLess } from './values.ts';

/** Both ends are included unless marked. */
export function rangeOf(left: CheckedTerm, range: RangeNode, context: Context): Condition | undefined {
  const from = againstValue(
    left,
    range.fromExclusive ? '>' : '>=',
    withUnitOf(range.from, range.to),
    context,
  );
  const to = againstValue(left, range.toExclusive ? '<' : '<=', range.to, context);
  if (from === undefined || to === undefined) return undefined;
  if (isEmpty(valueIn(from), valueIn(to), range)) {
    context.scope.unit.reporter.report('KRIT4013', range.span, {
      from: wordsOf(valueIn(from)),
      to: wordsOf(valueIn(to)),
    });
  }
  return { kind: 'all', of: [{ condition: from }, { condition: to }] };
}

/** The unit may stand on the last value alone. */
function withUnitOf(from: ValueNode, to: ValueNode): ValueNode {
  if (from.kind !== 'number' || from.unit !== undefined || to.kind !== 'number' || to.unit === undefined)
    return from;
  return { ...from, unit: to.unit };
}

function valueIn(condition: Condition): Value | undefined {
  if (condition.kind === 'compare') return condition.value;
  return condition.kind === 'relation' && condition.right.kind === 'value'
    ? condition.right.value
    : undefined;
}

function isEmpty(from: Value | undefined, to: Value | undefined, range: RangeNode): boolean {
  const open = range.fromExclusive || range.toExclusive;
  if (from?.kind === 'number' && to?.kind === 'number') {
    const [low, high] = [from.quantity.value, to.quantity.value];
    return isLess(high, low) || (low === high && open);
  }
  if (from?.kind !== 'date' || to?.kind !== 'date') return false;
  return lastDayOf(to.date) < firstDayOf(from.date);
}

function dateIn(value: Value | undefined): string {
  return value?.kind === 'date' ? value.date : '';
}

function wordsOf(value: Value | undefined): Said {
  return numberWords(value?.kind === 'number' ? value.quantity.value : dateIn(value));
}
