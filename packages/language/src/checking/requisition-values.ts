import type { Comparison, FieldCondition, Option, ValueType } from '@kriterion/catalogue';

import { fixTitle, term } from '../diagnostics/saying.ts';
import type { NameNode, Span, ValueNode } from '../syntax/tree.ts';
import { comparedValue } from './compared-values.ts';
import type { FieldContext } from './requisition-scope.ts';
import { codeValue, domainOf } from './value-sets.ts';

/** What a field is compared with, where that is a value. */
export type FieldValue = Exclude<
  Extract<FieldCondition, { readonly kind: 'compare' }>['value'],
  { readonly kind: 'field' }
>;

/** A field on the left of a comparison. */
export interface ComparedField {
  readonly name: string;
  readonly type: ValueType;
  readonly at: Span;
}

/** The value on the right, checked against the kind of the field; nothing where they do not fit (reported). */
export function fieldValueOf(
  field: ComparedField,
  operator: Comparison,
  value: ValueNode,
  context: FieldContext,
): FieldValue | undefined {
  const { scope } = context;
  switch (field.type.kind) {
    case 'indication':
      return indicationValue(field, operator, value, context);
    case 'verdict':
      return verdictValue(field, operator, value, context);
    case 'code':
      return oneCodeValue(field, operator, value, context);
    case 'several-of':
    case 'codes':
      reportSeveral(field, operator, value, context);
      return undefined;
    case 'yes-no':
    case 'tick':
    case 'one-of':
    case 'integer':
    case 'decimal':
    case 'date':
      return comparedValue(field, operator, value, scope);
    case 'date-time':
      return comparedValue({ ...field, type: { kind: 'date' } }, operator, value, scope);
    default:
      scope.unit.reporter.report('KRIT6005', field.at, { field: field.name });
      return undefined;
  }
}

function isEquality(operator: Comparison): boolean {
  return operator === '=' || operator === '<>';
}

function indicationValue(
  field: ComparedField,
  operator: Comparison,
  value: ValueNode,
  { scope, within }: FieldContext,
): FieldValue | undefined {
  if (value.kind !== 'name' || !isEquality(operator)) {
    scope.unit.reporter.report('KRIT4005', field.at, { name: field.name });
    return undefined;
  }
  checkOption(value.name, within.indications, 'indication', scope);
  return { kind: 'indication', id: value.name.name };
}

/** Reports a name that is none of those known; nothing can be said where a library stands by itself. */
export function checkOption(
  name: NameNode,
  known: readonly string[] | undefined,
  kind: 'indication' | 'option',
  scope: FieldContext['scope'],
): void {
  if (known !== undefined && !known.includes(name.name)) scope.unknown(kind, name, known);
}

function verdictValue(
  field: ComparedField,
  operator: Comparison,
  value: ValueNode,
  { scope }: FieldContext,
): FieldValue | undefined {
  const isVerdict = value.kind === 'met' || value.kind === 'not-met' || value.kind === 'undetermined';
  if (isVerdict && isEquality(operator)) return { kind: 'option', id: value.kind };
  scope.unit.reporter.report('KRIT4004', value.span, {
    name: field.name,
    expected: term('aVerdict'),
  });
  return undefined;
}

function oneCodeValue(
  field: ComparedField,
  operator: Comparison,
  value: ValueNode,
  { scope }: FieldContext,
): FieldValue | undefined {
  if (value.kind === 'text' && isEquality(operator)) {
    const domain = domainOf(field.type);
    const code = domain === undefined ? undefined : codeValue(value.text, domain, scope);
    return code === undefined ? undefined : { kind: 'option', id: code };
  }
  scope.unit.reporter.report('KRIT4004', value.span, {
    name: field.name,
    expected: term('aWholeCode'),
  });
  return undefined;
}

/** Of several answers one cannot say that they are one value; that one is among them can be said. */
function reportSeveral(
  { name, type, at }: ComparedField,
  operator: Comparison,
  value: ValueNode,
  { scope }: FieldContext,
): void {
  const { reporter, text } = scope.unit;
  if (operator !== '=' || type.kind !== 'several-of' || value.kind !== 'name') {
    reporter.report('KRIT6028', at, { field: name });
    return;
  }
  const word = { from: at.to, to: value.span.to };
  const written = text.slice(value.span.from, value.span.to);
  const replacement = ` ${reporter.written.keywords.Among} { ${written} }`;
  const fix = { title: fixTitle('among'), text: replacement, span: word };
  reporter.report('KRIT6028', at, { field: name }, { fix });
}

/** The options of an ordered choice that stand so to the one named: `grad >= to` is two and those after it. */
export function orderedOptions(
  options: readonly Option[],
  operator: Comparison,
  id: string,
): readonly string[] {
  const limit = options.findIndex((option) => option.id === id);
  return options.filter((_option, at) => stands(at, operator, limit)).map((option) => option.id);
}

function stands(at: number, operator: Comparison, limit: number): boolean {
  switch (operator) {
    case '=':
      return at === limit;
    case '<>':
      return at !== limit;
    case '<':
      return at < limit;
    case '<=':
      return at <= limit;
    case '>':
      return at > limit;
    case '>=':
      return at >= limit;
  }
}
