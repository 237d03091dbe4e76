import type { FieldCondition, FieldPath } from '@kriterion/catalogue';

/** Every field a condition looks at, as often as it does. */
export function fieldsIn(condition: FieldCondition): readonly FieldPath[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
    case 'none':
      return condition.of.flatMap(fieldsIn);
    case 'not':
      return fieldsIn(condition.condition);
    case 'compare':
      return condition.value.kind === 'field' ? [condition.field, condition.value.field] : [condition.field];
    case 'among':
    case 'answered':
      return [condition.field];
  }
}

/** Both conditions together; one alone where the other is absent. */
export function together(
  a: FieldCondition | undefined,
  b: FieldCondition | undefined,
): FieldCondition | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return { kind: 'all', of: [a, b] };
}
