/**
 * Conditions on the fields of the same requisition as straight-line code. A comparison with a surely hidden field is
 * not met, also under `not`: what depends on a hidden field is hidden and not demanded. Negations are therefore
 * moved to the leaves first, which Kleene logic allows. A wrong answer is no answer: what depends on it is neither demanded nor hidden.
 */

import type { FieldCondition, FieldPath, Group } from '@kriterion/catalogue';

import { comparisonCode, negated } from '../comparisons.ts';
import { fieldAnswer, fieldShown } from '../names.ts';
import { call, type Code } from '../printing/code.ts';
import { literal } from '../printing/text.ts';
import type { Runtime } from '../runtime/pieces.ts';

/** What the code of conditions needs to know of the requisition. */
export interface FieldContext {
  readonly group: Group;
  readonly runtime: Runtime;
}

/** The condition as an expression over the fields' values. */
export function fieldConditionCode(
  condition: FieldCondition,
  context: FieldContext,
  isNegated = false,
): Code {
  const { runtime } = context;
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const name = (condition.kind === 'all') === isNegated ? 'any' : 'all';
      return call(
        runtime.use(name),
        ...condition.of.map((part) => fieldConditionCode(part, context, isNegated)),
      );
    }
    case 'not':
      return fieldConditionCode(condition.condition, context, !isNegated);
    case 'compare':
    case 'among':
      return leafCode(condition, context, isNegated);
  }
}

/** The fields a condition looks at. */
export function fieldsIn(condition: FieldCondition): readonly FieldPath[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(fieldsIn);
    case 'not':
      return fieldsIn(condition.condition);
    case 'compare':
    case 'among':
      return [condition.field];
  }
}

type Leaf = Extract<FieldCondition, { readonly kind: 'compare' | 'among' }>;

function leafCode(leaf: Leaf, { group, runtime }: FieldContext, isNegated: boolean): Code {
  const positive = comparedCode(leaf, runtime);
  const code = isNegated ? negated(positive, runtime) : positive;
  return isSometimesHidden(leaf.field, group) ? call(runtime.use('all'), fieldShown(leaf.field), code) : code;
}

function comparedCode(leaf: Leaf, runtime: Runtime): Code {
  const subject = fieldAnswer(leaf.field);
  if (leaf.kind === 'among') return call(runtime.use('isAmong'), subject, ...leaf.options.map(literal));
  const value =
    leaf.value.kind === 'indication' ? ({ kind: 'option', id: leaf.value.id } as const) : leaf.value;
  return comparisonCode(subject, leaf.operator, value, runtime);
}

/** Whether the field has a condition for being shown. */
export function isSometimesHidden(path: FieldPath, group: Group): boolean {
  const section = group.requisition?.sections.find((one) => one.id === path.section);
  return section?.fields.find((one) => one.id === path.field)?.shownWhen !== undefined;
}
