import type { Comparison, Value, ValueType } from '@kriterion/catalogue';

import { fixTitle, type Said, term } from '../diagnostics/saying.ts';
import { given } from '../given.ts';
import type { Span, ValueNode } from '../syntax/tree.ts';
import { answerFixes } from './answer-fixes.ts';
import { hasOrder } from './fitting-types.ts';
import { numberWords } from './number-words.ts';
import type { Scope } from './scope.ts';
import { sameUnit } from './units.ts';
import { dateOf, isLess, quantityOf, writtenDate } from './values.ts';

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
      mismatch(compared, value, scope, term('yesOrNo'));
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
    case 'date-time':
      return dateValue(compared, value, scope);
    case 'verdict':
      scope.unit.reporter.report('KRIT4078', compared.at, { name });
      return undefined;
    case 'record':
    case 'rows':
    case 'either':
      scope.unit.reporter.report('KRIT4076', compared.at, { name });
      return undefined;
    default:
      scope.unit.reporter.report('KRIT4007', compared.at, { name });
      return undefined;
  }
}

/** Values that only an example can give: an unknown answer is equal to nothing. */
const ONLY_GIVEN: ReadonlySet<ValueNode['kind']> = new Set([
  'unknown',
  'not-relevant',
  'met',
  'not-met',
  'undetermined',
  'list',
  'record',
]);

function mismatch({ name, type }: Compared, value: ValueNode, scope: Scope, expected: Said): void {
  const { reporter } = scope.unit;
  const fixes = answerFixes(type, value, reporter.written);
  if (ONLY_GIVEN.has(value.kind)) reporter.report('KRIT4079', value.span, { name }, { fixes });
  else reporter.report('KRIT4004', value.span, { name, expected }, { fixes });
}

/** Order means nothing between yes and no, and between choices only where they stand lowest first. */
export function equalityOnly({ name, type, at }: Compared, operator: Comparison, scope: Scope): void {
  if (operator === '=' || operator === '<>' || hasOrder(type)) return;
  scope.unit.reporter.report('KRIT4005', at, { name });
}

function optionValue(
  compared: Compared,
  known: readonly string[],
  value: ValueNode,
  scope: Scope,
): Value | undefined {
  if (value.kind !== 'name') {
    mismatch(compared, value, scope, term('anOption', { options: known.join(', ') }));
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
    mismatch(compared, value, scope, term('aNumber'));
    return undefined;
  }
  checkUnit(name, type.unit, value, scope);
  const { value: number } = quantityOf(value.number, value.unit, scope.unit.reporter);
  if (type.kind === 'integer' && number.includes('.')) {
    scope.unit.reporter.report('KRIT4009', value.span, { name });
  }
  const tooSmall = type.min !== undefined && isLess(number, type.min);
  const tooBig = type.max !== undefined && isLess(type.max, number);
  if (tooSmall || tooBig) {
    const parameters = { value: value.number.text, possible: possibleNumbers(type.min, type.max) };
    const nearest = (tooBig ? type.max : type.min) ?? '';
    const text = nearest.replace('.', scope.unit.reporter.written.decimalMark);
    const fix = { title: fixTitle('write', { text }), text };
    scope.unit.reporter.report('KRIT4008', value.number.span, parameters, { fix });
  }
  // However the unit is spelt, it is told as the fact declares it.
  return { kind: 'number', quantity: given({ value: number, unit: type.unit }) };
}

function possibleNumbers(min: string | undefined, max: string | undefined): Said {
  if (min === undefined)
    return max === undefined ? term('anything') : term('atMost', { to: numberWords(max) });
  const from = numberWords(min);
  return max === undefined ? term('atLeast', { from }) : term('fromTo', { from, to: numberWords(max) });
}

/** Reports a number that is not written in the unit of what it is compared with. */
export function checkUnit(
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
    const title = fixTitle('writeAfterNumber', { text: unit });
    const fix = { title, safe: true, text: ` ${unit}`, span: after };
    reporter.report('KRIT4001', value.span, { fact, unit }, { fix });
  } else if (unit === undefined) {
    const fix = { title: fixTitle('remove', { text: found.name }), text: '' };
    reporter.report('KRIT4003', found.span, { fact, found: found.name }, { fix });
  } else if (!sameUnit(unit, found.name, scope.run.languages)) {
    const fix = { title: fixTitle('write', { text: unit }), text: unit };
    reporter.report('KRIT4002', found.span, { fact, unit, found: found.name }, { fix });
  }
}

function dateValue(compared: Compared, value: ValueNode, scope: Scope): Value | undefined {
  const written = writtenDate(value);
  if (written === undefined) {
    mismatch(compared, value, scope, term('aDate'));
    return undefined;
  }
  const date = dateOf(written, scope.unit.reporter);
  return date === undefined ? undefined : { kind: 'date', date };
}
