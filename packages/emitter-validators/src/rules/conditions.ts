/**
 * Conditions on the fields of the same requisition as straight-line code. A comparison with a surely hidden field is
 * not met, also under `not`: what depends on a hidden field is hidden and not demanded. Negations are therefore
 * moved to the leaves first, which Kleene logic allows. A wrong answer is no answer: what depends on it is neither demanded nor hidden.
 *
 * A check of the whole form is the other way round: what it says of a hidden field is open, so that nobody is told of a
 * fault that lies in what is not shown.
 *
 * The code of a condition has a verdict of two bits as its value (`runtime/forms.ts`), so that `&` and `|` are "all" and "any".
 */

import type { FieldCondition, FieldPath } from '@kriterion/catalogue';

import { fieldShown } from '../names.ts';
import { joined, type Code } from '../printing/code.ts';
import type { Runtime } from '../runtime/pieces.ts';
import { leafCode, type Leaf } from './comparisons.ts';
import { fieldAt, type RequisitionGroup } from './fields.ts';
import type { Purpose } from './purpose.ts';

/** What the code of conditions needs to know of the requisition, and of the function it is for. */
export interface FieldContext {
  readonly group: RequisitionGroup;
  readonly runtime: Runtime;
  readonly purpose: Purpose;
}

/** The condition as an expression over the fields' values. */
export function fieldConditionCode(
  condition: FieldCondition,
  context: FieldContext,
  isNegated = false,
): Code {
  return conditionCode(condition, isNegated, context, hiddenIsNotMet);
}

/** The condition of a check as an expression; about hidden fields it is undetermined. */
export function checkConditionCode(condition: FieldCondition, context: FieldContext): Code {
  return conditionCode(condition, false, context, hiddenIsOpen);
}

/** What a leaf is worth where its field is hidden. */
type HiddenRule = (leaf: Leaf, isNegated: boolean, context: FieldContext) => Code;

function conditionCode(
  condition: FieldCondition,
  isNegated: boolean,
  context: FieldContext,
  rule: HiddenRule,
): Code {
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const isAll = (condition.kind === 'all') !== isNegated;
      if (condition.of.length === 0) return isAll ? '3' : '0';
      return joined(
        isAll ? '&' : '|',
        ...condition.of.map((part) => conditionCode(part, isNegated, context, rule)),
      );
    }
    case 'none':
      return conditionCode({ kind: 'any', of: condition.of }, !isNegated, context, rule);
    case 'not':
      return conditionCode(condition.condition, !isNegated, context, rule);
    case 'compare':
    case 'among':
    case 'answered':
      return rule(condition, isNegated, context);
  }
}

function hiddenIsNotMet(leaf: Leaf, isNegated: boolean, context: FieldContext): Code {
  const shown = shownOf(leaf, context);
  // That a hidden field is not filled in holds; no comparison with it does.
  if (leaf.kind === 'answered' && isNegated && shown.length > 0)
    return joined('|', ...shown.map((one) => opposite(one)), leafCode(leaf, true, context));
  return joined('&', ...shown, leafCode(leaf, isNegated, context));
}

function hiddenIsOpen(leaf: Leaf, isNegated: boolean, context: FieldContext): Code {
  const shown = shownOf(leaf, context);
  const code = leafCode(leaf, isNegated, context);
  if (shown.length === 0) return code;
  if (leaf.kind !== 'answered') {
    const isShown = shown.map((one) => `${one} === 3`).join(' && ');
    return { open: `(${isShown} ? `, parts: [{ code }], close: ' : 2)', between: '' };
  }
  return isNegated ? joined('|', ...shown.map((one) => opposite(one)), code) : joined('&', ...shown, code);
}

/** The negation of a verdict that is known by name. */
function opposite(verdict: string): string {
  return `(${verdict} === 2 ? 2 : 3 - ${verdict})`;
}

function shownOf(leaf: Leaf, { group }: FieldContext): readonly string[] {
  return fieldsOf(leaf)
    .filter((path) => isSometimesHidden(path, group))
    .map(fieldShown);
}

function fieldsOf(leaf: Leaf): readonly FieldPath[] {
  return leaf.kind === 'compare' && leaf.value.kind === 'field'
    ? [leaf.field, leaf.value.field]
    : [leaf.field];
}

/** Whether the field has a condition for being shown. */
export function isSometimesHidden(path: FieldPath, group: RequisitionGroup): boolean {
  return fieldAt(path, group)?.shownWhen !== undefined;
}
