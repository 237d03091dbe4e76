import type { Comparison, Value, ValueType } from '@kriterion/catalogue';

import type { Span, ValueNode } from '../syntax/tree.ts';
import type { Scope } from './scope.ts';
import { dateOf, isLess, quantityOf } from './values.ts';

/** What stands on the left of a comparison: a fact or a field. */
export interface Compared {
  readonly name: string;
  readonly type: ValueType;
  readonly at: Span;
}

/** The value on the right, checked against the type on the left; nothing where they do not fit (reported). */
export function comparedValue(
  compared: Compared,
  operator: Comparison,
  value: ValueNode,
  scope: Scope,
): Value | undefined {
  const { name, type } = compared;
  switch (type.kind) {
    case 'yes-no':
    case 'tick':
      equalityOnly(compared, operator, scope);
      if (value.kind === 'yes' || value.kind === 'no')
        return { kind: 'boolean', value: value.kind === 'yes' };
      mismatch(name, value, scope, { da: 'ja eller nej', en: 'yes or no' });
      return undefined;
    case 'one-of':
      equalityOnly(compared, operator, scope);
      return optionValue(
        compared,
        type.options.map(({ id }) => id),
        value,
        scope,
      );
    case 'integer':
    case 'decimal':
      return numberValue(compared, type, value, scope);
    case 'date':
      return dateValue(compared, value, scope);
    default:
      scope.unit.reporter.report('KRIT4007', compared.at, { name });
      return undefined;
  }
}

function mismatch(name: string, value: ValueNode, scope: Scope, expected: { da: string; en: string }): void {
  scope.unit.reporter.report('KRIT4004', value.span, {
    name,
    expected: expected.da,
    expectedEn: expected.en,
  });
}

/** Order means nothing between yes and no or between choices. */
function equalityOnly({ name, at }: Compared, operator: Comparison, scope: Scope): void {
  if (operator !== '=' && operator !== '<>') scope.unit.reporter.report('KRIT4005', at, { name });
}

function optionValue(
  { name }: Compared,
  known: readonly string[],
  value: ValueNode,
  scope: Scope,
): Value | undefined {
  if (value.kind !== 'name') {
    mismatch(name, value, scope, {
      da: `en svarmulighed (${known.join(', ')})`,
      en: `an option (${known.join(', ')})`,
    });
    return undefined;
  }
  if (known.includes(value.name.name)) return { kind: 'option', id: value.name.name };
  scope.unknown('option', value.name, known);
  return undefined;
}

function numberValue(
  compared: Compared,
  type: Extract<ValueType, { kind: 'integer' | 'decimal' }>,
  value: ValueNode,
  scope: Scope,
): Value | undefined {
  const { name } = compared;
  if (value.kind !== 'number') {
    mismatch(name, value, scope, { da: 'et tal', en: 'a number' });
    return undefined;
  }
  checkUnit(name, type.unit, value, scope);
  const quantity = quantityOf(value.number, value.unit, scope.unit.reporter);
  if (type.kind === 'integer' && quantity.value.includes('.')) {
    scope.unit.reporter.report('KRIT4009', value.span, { name });
  }
  const tooSmall = type.min !== undefined && isLess(quantity.value, type.min);
  const tooBig = type.max !== undefined && isLess(type.max, quantity.value);
  if (tooSmall || tooBig) {
    const { min = '', max = '' } = type;
    scope.unit.reporter.report('KRIT4008', value.number.span, { value: quantity.value, min, max });
  }
  return { kind: 'number', quantity };
}

function checkUnit(
  fact: string,
  unit: string | undefined,
  value: Extract<ValueNode, { kind: 'number' }>,
  scope: Scope,
): void {
  const { reporter } = scope.unit;
  const found = value.unit;
  if (found === undefined) {
    if (unit === undefined) return;
    const after = { from: value.span.to, to: value.span.to };
    reporter.report(
      'KRIT4001',
      value.span,
      { fact, unit },
      {
        fix: {
          title: { da: `Skriv ${unit} efter tallet`, en: `Write ${unit} after the number` },
          text: ` ${unit}`,
          span: after,
        },
      },
    );
    return;
  }
  if (unit === undefined) reporter.report('KRIT4003', found.span, { fact, found: found.name });
  else if (unit !== found.name) {
    reporter.report(
      'KRIT4002',
      found.span,
      { fact, unit, found: found.name },
      {
        fix: { title: { da: `Skriv ${unit}`, en: `Write ${unit}` }, text: unit },
      },
    );
  }
}

function dateValue({ name }: Compared, value: ValueNode, scope: Scope): Value | undefined {
  if (value.kind !== 'date') {
    mismatch(name, value, scope, { da: 'en dato', en: 'a date' });
    return undefined;
  }
  const date = dateOf(value.date, scope.unit.reporter);
  return date === undefined ? undefined : { kind: 'date', date };
}
