import type { FieldCondition, SetEntry, ValueType } from '@kriterion/catalogue';

import type { FixOffer } from '../diagnostics/reporter.ts';
import { fixTitle } from '../diagnostics/saying.ts';
import type { ConditionNode, SetItemNode, SetNode } from '../syntax/tree.ts';
import { fieldAt } from './requisition-paths.ts';
import type { FieldContext, KnownField } from './requisition-scope.ts';
import { checkOption } from './requisition-values.ts';
import { domainOf, type ValueDomain, valueSetOf } from './value-sets.ts';

type AmongNode = Extract<ConditionNode, { readonly kind: 'among' }>;

/** `region blandt { hovedstaden, sjælland }`: of several answers, that at least one is in the list. */
export function fieldAmongOf({ path, set }: AmongNode, context: FieldContext): FieldCondition | undefined {
  const field = fieldAt(path, context);
  if (field === undefined) return undefined;
  const { reporter } = context.scope.unit;
  if (!canBeAmong(field.type)) {
    reporter.report('KRIT6034', path.span, { field: field.path.field });
    return undefined;
  }
  if (set.others !== undefined) {
    reporter.report('KRIT6035', set.others.span, {});
    return undefined;
  }
  const domain = domainOf(field.type);
  if (domain?.kind === 'codes') {
    const codes = codesOf(set, domain, context);
    return codes === undefined ? undefined : { kind: 'among', field: field.path, options: codes };
  }
  const excluded = new Set(valuesOf(set.exclude, field, context));
  const options = [...new Set(valuesOf(set.include, field, context))].filter((id) => !excluded.has(id));
  if (options.length > 0) return { kind: 'among', field: field.path, options };
  if (set.include.length === 0 && !context.scope.unit.broken) reporter.report('KRIT4012', set.span, {});
  return undefined;
}

const AMONG: ReadonlySet<ValueType['kind']> = new Set([
  'one-of',
  'several-of',
  'indication',
  'code',
  'codes',
  'sks',
]);

function canBeAmong({ kind }: ValueType): boolean {
  return AMONG.has(kind);
}

/** The codes of the list that the set holds: a form knows nothing of prefixes and hierarchies. */
function codesOf(
  set: SetNode,
  domain: Extract<ValueDomain, { readonly kind: 'codes' }>,
  { scope }: FieldContext,
): readonly string[] | undefined {
  const found = valueSetOf(set, domain, scope);
  const index = domain.codes?.index;
  if (found === undefined || index === undefined) return undefined;
  const codes = (entry: SetEntry): readonly string[] => {
    if (entry.kind === 'value') return [entry.value];
    return entry.kind === 'prefix' ? index.withPrefix(entry.prefix) : index.below(entry.code);
  };
  const excluded = new Set(found.exclude.flatMap(codes));
  return [...new Set(found.include.flatMap(codes))].filter((code) => !excluded.has(code));
}

function valuesOf(
  items: readonly SetItemNode[],
  field: KnownField,
  context: FieldContext,
): readonly string[] {
  const seen = new Set<string>();
  return items.flatMap((item) => {
    const value = valueOf(item, field, context);
    if (value === undefined) return [];
    if (seen.has(value)) context.scope.unit.reporter.report('KRIT4015', item.span, { option: value });
    seen.add(value);
    return [value];
  });
}

/** A choice by its name; an SKS code, of which no list is at hand, by its letters alone. */
function valueOf(item: SetItemNode, { type, path }: KnownField, context: FieldContext): string | undefined {
  const { reporter } = context.scope.unit;
  const isCoded = type.kind === 'sks';
  if (item.kind === 'code' && isCoded && !item.text.da.endsWith('*')) return item.text.da;
  if (item.kind !== 'name' || isCoded) {
    const parameters = { field: path.field };
    if (isCoded) reporter.report('KRIT6036', item.span, parameters);
    else reporter.report('KRIT6037', item.span, parameters, unquoted(item, knownOptions(type, context)));
    return undefined;
  }
  const kind = type.kind === 'indication' ? 'indication' : 'option';
  checkOption(item.name, knownOptions(type, context), kind, context.scope);
  return item.name.name;
}

/** An option between quotation marks is meant without them. */
function unquoted(item: SetItemNode, known: readonly string[] | undefined): { readonly fix?: FixOffer } {
  const text = item.kind === 'code' ? item.text.da : '';
  if (known?.includes(text) !== true) return {};
  return { fix: { title: fixTitle('write', { text }), text, safe: true } };
}

function knownOptions(type: ValueType, { within }: FieldContext): readonly string[] | undefined {
  if (type.kind === 'indication') return within.indications;
  return type.kind === 'one-of' || type.kind === 'several-of' ? type.options.map(({ id }) => id) : [];
}
