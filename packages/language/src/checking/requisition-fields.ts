import type { Evidence, Field, ValueType } from '@kriterion/catalogue';

import { relatedPlace } from '../diagnostics/saying.ts';
import { given } from '../given.ts';
import type { FactNode } from '../syntax/tree.ts';
import { evidenceOf, originOf, ownEvidence, textOf } from './evidence.ts';
import { fieldConditionOf } from './requisition-conditions.ts';
import { modifiersOf } from './requisition-modifiers.ts';
import type { PlacedField, PlacedSection } from './requisition-placing.ts';
import type { Declared } from './scope.ts';
import { fieldKey, type FieldContext, type KnownField, type RequisitionScope } from './requisition-scope.ts';
import { answerTypeOf, saidOf } from './types.ts';
import { checkId } from './values.ts';

/** What a field asks, before any condition is looked at. */
export interface AskedField {
  readonly placed: PlacedField;
  readonly asked: Asked;
  readonly known: KnownField;
}

type Asked = Pick<Field, 'label' | 'help' | 'type' | 'fact' | 'evidence' | 'unknownAllowed'> & {
  /** The fact is computed from others. */
  readonly derived: boolean;
};

/** The fields of a section that can be read; each is from now on known by its path. */
export function askedFields(
  section: PlacedSection,
  inherited: Evidence,
  within: RequisitionScope,
): readonly AskedField[] {
  return section.fields.flatMap((placed) => {
    const { node, scope } = placed;
    checkId(node.id, scope.unit.reporter);
    const asked = askedBy(placed, inherited);
    if (asked === undefined) return [];
    const known: KnownField = {
      path: { section: section.node.id.name, field: node.id.name },
      type: asked.type,
      order: within.fields.size,
      repeated: section.node.repeated !== undefined,
      at: { span: node.id.span, scope },
    };
    return declared(known, within) ? [{ placed, asked, known }] : [];
  });
}

/** Whether the field is the first of its name in the section. */
function declared(known: KnownField, within: RequisitionScope): boolean {
  const key = fieldKey(known.path);
  const first = within.fields.get(key);
  if (first === undefined) {
    within.fields.set(key, known);
    return true;
  }
  known.at.scope.unit.reporter.report(
    'KRIT3002',
    known.at.span,
    { kind: 'field', name: known.path.field },
    { related: [first.at.scope.unit.reporter.place(first.at.span, relatedPlace('firstDeclared'))] },
  );
  return false;
}

/** What a field asks: its own words and type, or those of its fact; nothing where the fact is unknown (reported). */
function askedBy(placed: PlacedField, inherited: Evidence): Asked | undefined {
  const { node, scope } = placed;
  const help = placed.change?.node.help ?? node.help;
  const ownHelp = help === undefined ? undefined : textOf(help);
  if (node.fact !== undefined) return askedByFact(placed, ownHelp);
  if (node.type === undefined || node.label === undefined) return undefined;
  const evidence = placed.added
    ? evidenceOf(node.evidence, scope, node.id.span)
    : (ownEvidence(node.evidence, scope) ?? inherited);
  return given({
    label: textOf(node.label),
    help: ownHelp,
    ...answerTypeOf(node.type, scope, evidence),
    fact: undefined,
    evidence,
    derived: false,
  });
}

function askedByFact({ node, scope }: PlacedField, help: Field['help']): Asked | undefined {
  const declaredFact = node.fact === undefined ? undefined : scope.find(scope.facts, 'fact', node.fact);
  if (declaredFact === undefined) return undefined;
  const fact = saidOf(declaredFact.node, declaredFact.scope);
  return given({
    label: fact.question ?? fact.label,
    help: help ?? fact.help,
    ...declaredFact.scope.answerOf(declaredFact),
    fact: fact.id,
    evidence: ownEvidence(node.evidence, scope) ?? evidenceOfFact(declaredFact),
    derived: declaredFact.node.derivation !== undefined,
  });
}

function evidenceOfFact({ node, scope }: Declared<FactNode>): Evidence {
  return evidenceOf(node.evidence, scope, node.id.span);
}

const ON_PAPER_ONLY: ReadonlySet<ValueType['kind']> = new Set(['signature', 'label-area']);

/** The field with all that is said of when it is shown, required, changed and called. */
export function fieldOf(
  { placed, asked, known }: AskedField,
  section: PlacedSection,
  within: RequisitionScope,
): Field {
  const { derived, ...parts } = asked;
  const { node } = placed;
  const context: Omit<FieldContext, 'scope'> = {
    within,
    section: known.path.section,
    before: known.order,
    dependent: { by: fieldKey(known.path), isRequirement: false },
  };
  const modifiers = modifiersOf(placed, { name: node.id.name, type: asked.type, derived }, section, context);
  return given({
    id: node.id.name,
    ...parts,
    called: calledOf(placed, context),
    ...modifiers,
    paperOnly: modifiers.paperOnly || ON_PAPER_ONLY.has(asked.type.kind),
    origin: originOf(node.id.span, placed.scope),
  });
}

function calledOf({ node, scope }: PlacedField, context: Omit<FieldContext, 'scope'>): Field['called'] {
  const called = node.called.flatMap(({ label, when }) => {
    const condition = fieldConditionOf(when, { ...context, scope });
    return condition === undefined ? [] : [{ label: textOf(label), when: condition }];
  });
  return called.length === 0 ? undefined : called;
}
