import type { Field, Presence, Required, ValueType } from '@kriterion/catalogue';

import { relatedPlace } from '../diagnostics/saying.ts';
import { given } from '../given.ts';
import type { ConditionNode, Span, ValueNode } from '../syntax/tree.ts';
import { wantedInstead } from './date-exactness.ts';
import { fieldConditionOf } from './requisition-conditions.ts';
import { modifierOf, type PlacedField, type PlacedSection } from './requisition-placing.ts';
import type { FieldContext } from './requisition-scope.ts';
import { fieldValueOf } from './requisition-values.ts';
import type { Scope } from './scope.ts';

/** The field that the modifiers are about. */
interface Modified {
  readonly name: string;
  readonly type: ValueType;
  readonly derived: boolean;
}

type Modifiers = Pick<
  Field,
  | 'required'
  | 'requiredByJudgement'
  | 'shownWhen'
  | 'lockedWhen'
  | 'replacedWhen'
  | 'prefilled'
  | 'computed'
  | 'screenOnly'
  | 'paperOnly'
  | 'variants'
>;

/** The context but for the file, which differs where the requisition changes an inserted section. */
type Setting = Omit<FieldContext, 'scope'>;

/** All modifiers of a field, those of the requisition before those of the section. */
export function modifiersOf(
  placed: PlacedField,
  field: Modified,
  section: PlacedSection,
  setting: Setting,
): Modifiers {
  checkTogether(placed, field);
  return given({
    required: requiredOf(placed, setting),
    requiredByJudgement: modifierOf(placed, 'requiredByJudgement')?.value,
    shownWhen: conditionOf(placed, 'shownWhen', setting),
    lockedWhen: lockedOf(placed, setting),
    replacedWhen: replacedOf(placed, field, setting),
    prefilled: prefilledOf(placed, field, setting),
    computed: computedOf(placed, field),
    ...mediumOf(placed, field, section),
    variants: variantsOf(placed, section, setting),
  });
}

function conditionOf(placed: PlacedField, key: 'shownWhen' | 'replacedWhen', setting: Setting) {
  const stated = modifierOf(placed, key);
  return stated === undefined
    ? undefined
    : fieldConditionOf(stated.value, { ...setting, scope: stated.scope });
}

function requiredOf(placed: PlacedField, setting: Setting): Required {
  const stated = modifierOf(placed, 'required');
  if (stated === undefined) return { kind: 'never' };
  if (stated.value.when === undefined) return { kind: 'always' };
  return requiredWhen(stated.value.when, { ...requirement(setting), scope: stated.scope });
}

function requirement(setting: Setting, variant?: string): Setting {
  return { ...setting, dependent: given({ ...setting.dependent, isRequirement: true, variant }) };
}

function requiredWhen(node: ConditionNode, context: FieldContext): Required {
  const condition = fieldConditionOf(node, context);
  return condition === undefined ? { kind: 'never' } : { kind: 'when', condition };
}

function lockedOf(placed: PlacedField, setting: Setting): Field['lockedWhen'] {
  const stated = modifierOf(placed, 'lockedWhen');
  if (stated === undefined) return undefined;
  return stated.value.when === undefined
    ? 'always'
    : fieldConditionOf(stated.value.when, { ...setting, scope: stated.scope });
}

function replacedOf(placed: PlacedField, { name, type }: Modified, setting: Setting): Field['replacedWhen'] {
  const stated = modifierOf(placed, 'replacedWhen');
  if (stated === undefined) return undefined;
  if (type.kind !== 'signature') report('KRIT6012', stated.value.span, stated.scope, name);
  return conditionOf(placed, 'replacedWhen', setting);
}

/** What it holds from the start must be an answer of its kind. */
function prefilledOf(placed: PlacedField, field: Modified, setting: Setting): Field['prefilled'] {
  const stated = modifierOf(placed, 'prefilled');
  if (stated === undefined) return undefined;
  const { value, scope } = stated;
  if (!canBePrefilled(field.type, value)) {
    report('KRIT6009', value.span, scope, field.name);
    return undefined;
  }
  const compared = { name: field.name, type: field.type, at: value.span };
  const found = fieldValueOf(compared, '=', value, { ...setting, scope });
  if (found?.kind === 'date' && field.type.kind === 'date') {
    const expected = wantedInstead(found.date, field.type);
    if (expected !== undefined)
      scope.unit.reporter.report('KRIT4085', value.span, { name: field.name, expected });
  }
  return found?.kind === 'indication' ? undefined : found;
}

const PREFILLED: ReadonlySet<ValueType['kind']> = new Set([
  'yes-no',
  'tick',
  'integer',
  'decimal',
  'date',
  'one-of',
  'code',
]);

function canBePrefilled(type: ValueType, value: ValueNode): boolean {
  return PREFILLED.has(type.kind) && value.kind !== 'unknown' && value.kind !== 'not-relevant';
}

function computedOf(placed: PlacedField, { name, derived }: Modified): true | undefined {
  if (modifierOf(placed, 'computed') === undefined) return undefined;
  if (!derived) {
    const { scope } = placed.change?.node.modifiers.computed === true ? placed.change : placed;
    report('KRIT6011', placed.node.id.span, scope, name);
  }
  return true;
}

/** Modifiers that speak against each other. */
function checkTogether(placed: PlacedField, { name }: Modified): void {
  const prefilled = modifierOf(placed, 'prefilled');
  const computed = modifierOf(placed, 'computed');
  if (prefilled !== undefined && computed !== undefined)
    report('KRIT6010', prefilled.value.span, prefilled.scope, name);
  const isLocked = modifierOf(placed, 'lockedWhen')?.value;
  if (isLocked !== undefined && isLocked.when === undefined && prefilled === undefined && !computed)
    report('KRIT6026', placed.node.id.span, placed.scope, name);
  const required = modifierOf(placed, 'required');
  if (required !== undefined && modifierOf(placed, 'requiredByJudgement') !== undefined)
    report('KRIT6013', placed.node.id.span, placed.scope, name);
}

/** For paper or for the screen alone: said of the field, of its section, or by what it is. */
function mediumOf(
  placed: PlacedField,
  { name, type }: Modified,
  section: PlacedSection,
): Pick<Field, 'paperOnly' | 'screenOnly'> {
  const own = modifierOf(placed, 'medium');
  const isForPaper = type.kind === 'signature' || type.kind === 'label-area';
  const outer = isForPaper ? 'paper' : section.node.medium;
  if (own !== undefined && outer !== undefined && own.value !== outer)
    report('KRIT6014', placed.node.id.span, placed.scope, name);
  const medium = own?.value ?? section.node.medium;
  return given({ paperOnly: medium === 'paper', screenOnly: medium === 'screen' ? true : undefined });
}

/** What each variant makes of the field; the requisition's change of a variant takes the place of the section's. */
function variantsOf(placed: PlacedField, section: PlacedSection, setting: Setting): Field['variants'] {
  const { node, scope, change } = placed;
  const library = section.insertedAt === undefined || placed.added ? undefined : section;
  const presences = new Map([
    ...presencesOf(placed, node.variants ?? [], { ...setting, scope }, library),
    ...(change === undefined
      ? []
      : presencesOf(placed, change.node.modifiers.variants ?? [], { ...setting, scope: change.scope })),
  ]);
  return presences.size === 0 ? undefined : Object.fromEntries(presences);
}

function presencesOf(
  { node: { id } }: PlacedField,
  nodes: readonly VariantNode[],
  context: FieldContext,
  library?: PlacedSection,
): ReadonlyMap<string, Presence> {
  const { within, scope } = context;
  const presences = new Map<string, Presence>();
  for (const { variant, presence } of nodes) {
    const { name, span } = variant;
    if (presences.has(name)) scope.unit.reporter.report('KRIT6015', span, { field: id.name, variant: name });
    if (within.variants?.includes(name) === false) unknownVariant(variant, library, context);
    else presences.set(name, presenceOf(presence, { ...requirement(context, name), scope }));
  }
  return presences;
}

type VariantNode = NonNullable<PlacedField['node']['variants']>[number];

/** A library may know more variants than this requisition: told where it is inserted, as its words are not wrong. */
function unknownVariant(
  variant: VariantNode['variant'],
  inserted: PlacedSection | undefined,
  { within, scope }: FieldContext,
): void {
  const at = inserted?.insertedAt;
  if (at === undefined) {
    scope.unknown('variant', variant, within.variants ?? []);
    return;
  }
  const place = scope.unit.reporter.place(variant.span, relatedPlace('variantNamed'));
  const parameters = { section: inserted?.node.id.name ?? '', variant: variant.name };
  at.scope.unit.reporter.report('KRIT6017', at.span, parameters, { related: [place] });
}

function presenceOf(node: VariantNode['presence'], context: FieldContext): Presence {
  switch (node.kind) {
    case 'absent':
    case 'optional':
      return { kind: node.kind };
    case 'required':
      return { kind: 'present', required: { kind: 'always' } };
    case 'required-when':
      return { kind: 'present', required: requiredWhen(node.when, context) };
  }
}

type FieldCode = 'KRIT6009' | 'KRIT6010' | 'KRIT6011' | 'KRIT6012' | 'KRIT6013' | 'KRIT6014' | 'KRIT6026';

function report(code: FieldCode, span: Span, { unit }: Scope, field: string): void {
  unit.reporter.report(code, span, { field });
}
