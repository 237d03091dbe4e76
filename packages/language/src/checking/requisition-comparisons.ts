import type { Comparison, FieldCondition, TimeUnit, ValueType } from '@kriterion/catalogue';

import { given } from '../given.ts';
import type {
  ConditionNode,
  NumberNode,
  PathNode,
  Span,
  TermNode,
  UnitNode,
  ValueNode,
} from '../syntax/tree.ts';
import { fieldAt } from './requisition-paths.ts';
import type { FieldContext, KnownField } from './requisition-scope.ts';
import { checkOption, fieldValueOf, orderedOptions } from './requisition-values.ts';
import { sameUnit, timeUnitOf } from './units.ts';

type Node<K extends ConditionNode['kind']> = Extract<ConditionNode, { readonly kind: K }>;
type Compare = Extract<FieldCondition, { readonly kind: 'compare' }>;

const MIRRORED = { '=': '=', '<>': '<>', '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const;

/** A side of a comparison that is a field, perhaps so much later. */
interface FieldSide {
  readonly path: PathNode;
  readonly shift?: Shift;
}

interface Shift {
  readonly by: number;
  readonly unit: TimeUnit;
  readonly span: Span;
}

/** `felt = værdi`, `felt <= andet-felt + 7 dage`, either way round. */
export function fieldComparisonOf(
  { left, operator, right }: Node<'compare'>,
  context: FieldContext,
): FieldCondition | undefined {
  const [a, b] = [sideOf(left, context), sideOf(right, context)];
  if (a?.shift === undefined && a !== undefined) return compared(a.path, operator, right, context);
  if (b !== undefined && b.shift === undefined) return compared(b.path, MIRRORED[operator], left, context);
  return reportNoField(left, context);
}

/** A field against what stands on the other side. */
function compared(
  path: PathNode,
  operator: Comparison,
  other: TermNode,
  context: FieldContext,
): FieldCondition | undefined {
  const field = fieldAt(path, context);
  const value = literalOf(other, field, context);
  if (value !== undefined)
    return field === undefined ? undefined : withValue(field, path.span, operator, value, context);
  const side = sideOf(other, context);
  if (side === undefined) return reportNoField(other, context);
  const second = fieldAt(side.path, context);
  return field === undefined || second === undefined
    ? undefined
    : withField(field, path, operator, { ...side, field: second }, context);
}

/** A bare name beside a field with choices is a choice; beside others it is a field. */
function literalOf(
  term: TermNode,
  field: KnownField | undefined,
  context: FieldContext,
): ValueNode | undefined {
  if (term.kind === 'value')
    return term.value.kind === 'name' ? named(term.value.name, field, context) : term.value;
  const [name, second] = term.kind === 'path' ? term.path.names : [];
  return name === undefined || second !== undefined ? undefined : named(name, field, context);
}

type NameValue = Extract<ValueNode, { readonly kind: 'name' }>;

function named(
  name: NameValue['name'],
  field: KnownField | undefined,
  context: FieldContext,
): NameValue | undefined {
  const value: NameValue = { kind: 'name', name, span: name.span };
  if (field === undefined) return value;
  const { type } = field;
  if (type.kind === 'indication' || type.kind === 'several-of') return value;
  // A code without its quotation marks is told as such.
  if (type.kind !== 'one-of' && type.kind !== 'code') return undefined;
  const isOption = type.kind === 'one-of' && type.options.some(({ id }) => id === name.name);
  const isField = context.within.fields.has(`${context.section ?? ''}.${name.name}`);
  return isOption || !isField ? value : undefined;
}

/** A path, perhaps inside shifts that are added up; nothing for anything else. */
function sideOf(term: TermNode, context: FieldContext): FieldSide | undefined {
  if (term.kind === 'path') return { path: term.path };
  if (term.kind === 'value' && term.value.kind === 'name') {
    const { name, span } = term.value;
    return { path: { names: [name], span } };
  }
  if (term.kind !== 'shifted') return undefined;
  const inner = sideOf(term.date, context);
  if (inner === undefined) return undefined;
  if (inner.shift !== undefined) context.scope.unit.reporter.report('KRIT6007', term.span, {});
  const amount = wholeNumber(term.by, context);
  const unit = shiftUnit(term.unit, term.span, context);
  if (amount === undefined || unit === undefined) return undefined;
  return { ...inner, shift: { by: term.sign === '-' ? -amount : amount, unit, span: term.span } };
}

function wholeNumber(number: NumberNode, { scope }: FieldContext): number | undefined {
  if (/^\d{1,5}$/u.test(number.text)) return Number(number.text);
  scope.unit.reporter.report('KRIT6007', number.span, {});
  return undefined;
}

function shiftUnit(unit: UnitNode | undefined, span: Span, { scope }: FieldContext): TimeUnit | undefined {
  const found = unit === undefined ? undefined : timeUnitOf(unit.name, scope.run.languages);
  if (found === undefined) scope.unit.reporter.report('KRIT6007', unit?.span ?? span, {});
  return found;
}

function withValue(
  field: KnownField,
  at: Span,
  operator: Comparison,
  value: ValueNode,
  context: FieldContext,
): FieldCondition | undefined {
  const { path, type } = field;
  if (type.kind === 'one-of' && type.ordered === true && operator !== '=' && operator !== '<>')
    return amongOrdered(field, type, at, operator, value, context);
  const found = fieldValueOf({ name: path.field, type, at }, operator, value, context);
  return found === undefined ? undefined : { kind: 'compare', field: path, operator, value: found };
}

/** "At least this grade" is one of this grade and those above it. */
function amongOrdered(
  { path }: KnownField,
  type: Extract<ValueType, { readonly kind: 'one-of' }>,
  at: Span,
  operator: Comparison,
  value: ValueNode,
  context: FieldContext,
): FieldCondition | undefined {
  const found = fieldValueOf({ name: path.field, type, at }, '=', value, context);
  if (found?.kind !== 'option' || value.kind !== 'name') return undefined;
  checkOption(
    value.name,
    type.options.map(({ id }) => id),
    'option',
    context.scope,
  );
  const options = orderedOptions(type.options, operator, found.id);
  if (options.length > 0 && options.length < type.options.length)
    return { kind: 'among', field: path, options };
  context.scope.unit.reporter.report('KRIT6008', value.span, { field: path.field });
  return undefined;
}

interface OtherField extends FieldSide {
  readonly field: KnownField;
}

/** Two fields of one kind; the second may be so much later. */
function withField(
  field: KnownField,
  at: PathNode,
  operator: Comparison,
  { field: other, shift, path }: OtherField,
  context: FieldContext,
): Compare | undefined {
  const { reporter } = context.scope.unit;
  const kind = orderKind(field.type);
  if (shift !== undefined && (kind !== 'date' || orderKind(other.type) !== 'date')) {
    reporter.report('KRIT6007', shift.span, {});
    return undefined;
  }
  if (!canBeCompared(field.type, other.type, context)) {
    reporter.report('KRIT6004', path.span, { field: field.path.field, other: other.path.field });
    return undefined;
  }
  if (kind === undefined && operator !== '=' && operator !== '<>') {
    reporter.report('KRIT4005', at.span, { name: field.path.field });
    return undefined;
  }
  const value = given({ kind: 'field' as const, field: other.path, by: shift?.by, unit: shift?.unit });
  return { kind: 'compare', field: field.path, operator, value };
}

/** What has an order between its answers, by what is ordered. */
function orderKind({ kind }: ValueType): 'number' | 'date' | 'time' | undefined {
  if (kind === 'integer' || kind === 'decimal') return 'number';
  if (kind === 'date' || kind === 'date-time') return 'date';
  return kind === 'time' ? 'time' : undefined;
}

/** Personal numbers of all three kinds name the same people. */
const SAME_KIND: Partial<Record<ValueType['kind'], string>> = {
  'x-ecpr': 'cpr',
  'd-ecpr': 'cpr',
  tick: 'yes-no',
};

const NEVER_COMPARED: ReadonlySet<ValueType['kind']> = new Set([
  'several-of',
  'codes',
  'either',
  'attachment',
  'record',
  'rows',
  'signature',
  'label-area',
]);

function canBeCompared(a: ValueType, b: ValueType, { scope }: FieldContext): boolean {
  if (NEVER_COMPARED.has(a.kind) || NEVER_COMPARED.has(b.kind)) return false;
  const [kindA, kindB] = [orderKind(a), orderKind(b)];
  if (kindA !== undefined || kindB !== undefined)
    return kindA === kindB && sameUnit(unitOf(a), unitOf(b), scope.run.languages);
  if (a.kind === 'one-of' && b.kind === 'one-of')
    return b.options.some(({ id }) => a.options.some((one) => one.id === id));
  if (a.kind === 'code' && b.kind === 'code') return a.list === b.list;
  return (SAME_KIND[a.kind] ?? a.kind) === (SAME_KIND[b.kind] ?? b.kind);
}

function unitOf(type: ValueType): string | undefined {
  return 'unit' in type ? type.unit : undefined;
}

/** `fra 18 til 39 år`: at or above the one and at or below the other. */
export function fieldRangeOf(
  { left, range }: Node<'range'>,
  context: FieldContext,
): FieldCondition | undefined {
  const side = sideOf(left, context);
  if (side === undefined || side.shift !== undefined) return reportNoField(left, context);
  const field = fieldAt(side.path, context);
  if (field === undefined) return undefined;
  const at = side.path.span;
  const from = withUnit(range.from, range.to);
  const low = withValue(field, at, range.fromExclusive ? '>' : '>=', from, context);
  const high = withValue(field, at, range.toExclusive ? '<' : '<=', range.to, context);
  return low === undefined || high === undefined ? undefined : { kind: 'all', of: [low, high] };
}

/** The unit may stand on the last value alone. */
function withUnit(from: ValueNode, to: ValueNode): ValueNode {
  const isBare = from.kind === 'number' && from.unit === undefined;
  return isBare && to.kind === 'number' && to.unit !== undefined ? { ...from, unit: to.unit } : from;
}

/** `prøvedato inden for 30 dage af dato`: neither earlier nor later than that. */
export function fieldWithinOf(node: Node<'within'>, context: FieldContext): FieldCondition | undefined {
  const [left, of] = [sideOf(node.left, context), sideOf(node.of, context)];
  if (left === undefined || left.shift !== undefined) return reportNoField(node.left, context);
  if (of === undefined || of.shift !== undefined) return reportNoField(node.of, context);
  const [field, other] = [fieldAt(left.path, context), fieldAt(of.path, context)];
  const by = wholeNumber(node.number, context);
  const unit = shiftUnit(node.unit, node.number.span, context);
  if (field === undefined || other === undefined || by === undefined || unit === undefined) return undefined;
  const shifted = (sign: 1 | -1): OtherField => ({
    path: of.path,
    field: other,
    shift: { by: sign * by, unit, span: node.number.span },
  });
  const low = withField(field, left.path, '>=', shifted(-1), context);
  const high = withField(field, left.path, '<=', shifted(1), context);
  return low === undefined || high === undefined ? undefined : { kind: 'all', of: [low, high] };
}

/** A faulty shift of a field was reported as such. */
function reportNoField(term: TermNode, { scope }: FieldContext): FieldCondition | undefined {
  const { span } = term;
  if (isShiftedField(term)) return undefined;
  scope.unit.reporter.report('KRIT6033', span, {});
  return undefined;
}

function isShiftedField(term: TermNode): boolean {
  return term.kind === 'shifted' && (term.date.kind === 'path' || isShiftedField(term.date));
}
