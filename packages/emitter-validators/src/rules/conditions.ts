/**
 * Conditions on the fields of the same requisition as straight-line code. A comparison with a surely hidden field is
 * not met, also under `not`: what depends on a hidden field is hidden and not demanded. Negations are therefore
 * moved to the leaves first, which Kleene logic allows. A wrong answer is no answer: what depends on it is neither demanded nor hidden.
 *
 * A check of the whole form is the other way round: what it says of a hidden field is open, so that nobody is told of a
 * fault that lies in what is not shown.
 */

import type { FieldCondition, FieldPath } from '@kriterion/catalogue';

import { negated } from '../comparisons.ts';
import { fieldShown } from '../names.ts';
import { call, type Code } from '../printing/code.ts';
import type { Runtime } from '../runtime/pieces.ts';
import { leafCode, type Leaf } from './comparisons.ts';
import { fieldAt, type RequisitionGroup } from './fields.ts';

/** What the code of conditions needs to know of the requisition. */
export interface FieldContext {
  readonly group: RequisitionGroup;
  readonly runtime: Runtime;
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
  const { runtime } = context;
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const name = (condition.kind === 'all') === isNegated ? 'any' : 'all';
      return call(
        runtime.use(name),
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
  const { group, runtime } = context;
  const positive = leafCode(leaf, context);
  const shown = fieldsOf(leaf)
    .filter((path) => isSometimesHidden(path, group))
    .map(fieldShown);
  if (shown.length === 0) return isNegated ? negated(positive, runtime) : positive;
  const all = (code: Code): Code => call(runtime.use('all'), ...shown, code);
  // That a hidden field is not filled in holds; no comparison with it does.
  if (leaf.kind === 'answered') return isNegated ? negated(all(positive), runtime) : all(positive);
  return all(isNegated ? negated(positive, runtime) : positive);
}

function hiddenIsOpen(leaf: Leaf, isNegated: boolean, context: FieldContext): Code {
  const { group, runtime } = context;
  const positive = leafCode(leaf, context);
  const shown = fieldsOf(leaf)
    .filter((path) => isSometimesHidden(path, group))
    .map(fieldShown);
  const code = shown.reduce<Code>((inner, verdict) => {
    const name = leaf.kind === 'answered' ? 'all' : 'whenShown';
    return call(runtime.use(name), verdict, inner);
  }, positive);
  return isNegated ? negated(code, runtime) : code;
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
