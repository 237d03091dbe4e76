import type {
  Evidence,
  Field,
  FieldCondition,
  FieldPath,
  Required,
  Requisition,
  Section,
  ValueType,
} from '@kriterion/catalogue';

import { given } from '../given.ts';
import type {
  ConditionNode,
  FieldNode,
  NameNode,
  PathNode,
  RequisitionNode,
  SectionNode,
} from '../syntax/tree.ts';
import { comparedValue } from './compared-values.ts';
import { evidenceOf, noteOf, originOf, ownEvidence, textOf } from './evidence.ts';
import { factOf, valueTypeOf } from './facts.ts';
import type { Scope } from './scope.ts';
import { checkId } from './values.ts';

/** A field already read: what later fields may depend on. */
interface KnownField {
  readonly path: FieldPath;
  readonly type: ValueType;
}

interface RequisitionScope {
  readonly indications: readonly string[];
  /** By `section.field`. */
  readonly fields: Map<string, KnownField>;
}

export function requisitionOf(
  node: RequisitionNode,
  scope: Scope,
  indications: readonly string[],
): Requisition {
  const within: RequisitionScope = { indications, fields: new Map() };
  const seen = new Set<string>();
  const sections = node.parts.flatMap((part) => {
    const declared =
      part.kind === 'insert' ? scope.find(scope.sections, 'section', part.section) : { node: part, scope };
    if (declared === undefined) return [];
    const name = part.kind === 'insert' ? part.section : part.id;
    if (seen.has(name.name))
      scope.unit.reporter.report('KRIT3002', name.span, { kind: 'section', name: name.name });
    seen.add(name.name);
    return [sectionOf(declared.node, declared.scope, within)];
  });
  return { title: textOf(node.title), notices: node.notes.map((note) => noteOf(note, scope)), sections };
}

export function sectionOf(node: SectionNode, scope: Scope, within: RequisitionScope): Section {
  checkId(node.id, scope.unit.reporter);
  const evidence = evidenceOf(node.evidence, scope, node.id.span);
  const fields = node.fields
    .map((field) => fieldOf(field, node, evidence, scope, within))
    .filter((field) => field !== undefined);
  return given({
    id: node.id.name,
    title: textOf(node.title),
    help: node.help === undefined ? undefined : textOf(node.help),
    fields,
    evidence,
  });
}

/** A section of a library by itself, so that its faults are told even if no requisition inserts it. */
export function checkSection(node: SectionNode, scope: Scope): void {
  sectionOf(node, scope, { indications: [], fields: new Map() });
}

const ON_PAPER_ONLY: ReadonlySet<ValueType['kind']> = new Set(['signature', 'label-area']);

function fieldOf(
  node: FieldNode,
  section: SectionNode,
  inherited: Evidence,
  scope: Scope,
  within: RequisitionScope,
): Field | undefined {
  checkId(node.id, scope.unit.reporter);
  const asked = askedBy(node, scope, inherited);
  const required = requiredOf(node, section, scope, within);
  const shownWhen =
    node.shownWhen === undefined ? undefined : fieldConditionOf(node.shownWhen, section, scope, within);
  if (asked === undefined) return undefined;
  declareField(node.id, section, asked.type, scope, within);
  return given({
    id: node.id.name,
    ...asked,
    required,
    shownWhen,
    paperOnly: ON_PAPER_ONLY.has(asked.type.kind),
    origin: originOf(node.id.span, scope),
  });
}

type Asked = Pick<Field, 'label' | 'help' | 'type' | 'fact' | 'evidence'>;

/** What a field asks: its own words and type, or those of its fact; nothing where the fact is unknown (reported). */
function askedBy(node: FieldNode, scope: Scope, inherited: Evidence): Asked | undefined {
  const help = node.help === undefined ? undefined : textOf(node.help);
  const own = ownEvidence(node.evidence, scope);
  if (node.fact === undefined) {
    if (node.type === undefined || node.label === undefined) return undefined;
    const type = valueTypeOf(node.type, scope);
    return given({ label: textOf(node.label), help, type, fact: undefined, evidence: own ?? inherited });
  }
  const declared = scope.find(scope.facts, 'fact', node.fact);
  if (declared === undefined) return undefined;
  const fact = factOf(declared.node, declared.scope);
  const { label, question, type, evidence } = fact;
  return given({
    label: question ?? label,
    help: help ?? fact.help,
    type,
    fact: fact.id,
    evidence: own ?? evidence,
  });
}

function declareField(
  id: NameNode,
  section: SectionNode,
  type: ValueType,
  scope: Scope,
  within: RequisitionScope,
): void {
  const key = `${section.id.name}.${id.name}`;
  if (within.fields.has(key))
    scope.unit.reporter.report('KRIT3002', id.span, { kind: 'field', name: id.name });
  within.fields.set(key, { path: { section: section.id.name, field: id.name }, type });
}

function requiredOf(node: FieldNode, section: SectionNode, scope: Scope, within: RequisitionScope): Required {
  if (node.required === undefined) return { kind: 'never' };
  if (node.required.when === undefined) return { kind: 'always' };
  const condition = fieldConditionOf(node.required.when, section, scope, within);
  return condition === undefined ? { kind: 'never' } : { kind: 'when', condition };
}

/** A condition on fields that stand before this one. */
function fieldConditionOf(
  node: ConditionNode,
  section: SectionNode,
  scope: Scope,
  within: RequisitionScope,
): FieldCondition | undefined {
  const below = (part: ConditionNode): FieldCondition | undefined =>
    fieldConditionOf(part, section, scope, within);
  switch (node.kind) {
    case 'parentheses':
      return below(node.condition);
    case 'not': {
      const condition = below(node.condition);
      return condition === undefined ? undefined : { kind: 'not', condition };
    }
    case 'chain': {
      const words = new Set(node.words.map(({ word }) => word));
      if (words.size > 1) scope.unit.reporter.report('KRIT2004', node.span, {});
      const of = node.operands.map(below).filter((part) => part !== undefined);
      return { kind: words.has('and') ? 'all' : 'any', of };
    }
    case 'compare':
      return fieldComparison(node, section, scope, within);
    case 'among': {
      const field = fieldAt(node.path, section, scope, within);
      return field === undefined ? undefined : fieldAmong(field, node.values, scope, within);
    }
    default:
      scope.unit.reporter.report('KRIT4004', node.span, {
        name: scope.unit.text.slice(node.span.from, node.span.to),
        expected: 'en værdi, fx = ja; her gælder betingelsen felter',
        expectedEn: 'a value, e.g. = yes; conditions here are about fields',
      });
      return undefined;
  }
}

function fieldComparison(
  { path, operator, value }: Extract<ConditionNode, { kind: 'compare' }>,
  section: SectionNode,
  scope: Scope,
  within: RequisitionScope,
): FieldCondition | undefined {
  const field = fieldAt(path, section, scope, within);
  if (field === undefined) return undefined;
  if (field.type.kind === 'indication') {
    if (value.kind !== 'name' || (operator !== '=' && operator !== '<>')) {
      scope.unit.reporter.report('KRIT4005', path.span, { name: field.path.field });
      return undefined;
    }
    if (!within.indications.includes(value.name.name))
      scope.unknown('indication', value.name, within.indications);
    return {
      kind: 'compare',
      field: field.path,
      operator,
      value: { kind: 'indication', id: value.name.name },
    };
  }
  const compared = comparedValue(
    { name: field.path.field, type: field.type, at: path.span },
    operator,
    value,
    scope,
  );
  return compared === undefined
    ? undefined
    : { kind: 'compare', field: field.path, operator, value: compared };
}

function fieldAmong(
  field: KnownField,
  values: readonly NameNode[],
  scope: Scope,
  within: RequisitionScope,
): FieldCondition {
  const known = knownOptions(field.type, within);
  const kind = field.type.kind === 'indication' ? 'indication' : 'option';
  for (const value of values) if (!known.includes(value.name)) scope.unknown(kind, value, known);
  return { kind: 'among', field: field.path, options: values.map(({ name }) => name) };
}

function knownOptions(type: ValueType, within: RequisitionScope): readonly string[] {
  if (type.kind === 'indication') return within.indications;
  return type.kind === 'one-of' || type.kind === 'several-of' ? type.options.map(({ id }) => id) : [];
}

/** `field` of the same section, or `section.field`; only fields that stand before can be named. */
function fieldAt(
  path: PathNode,
  section: SectionNode,
  scope: Scope,
  within: RequisitionScope,
): KnownField | undefined {
  const [first, second] = path.names;
  if (first === undefined) return undefined;
  const key = second === undefined ? `${section.id.name}.${first.name}` : `${first.name}.${second.name}`;
  const found = within.fields.get(key);
  if (found !== undefined) return found;
  const name = second ?? first;
  if (second === undefined && section.fields.some(({ id }) => id.name === name.name)) {
    scope.unit.reporter.report('KRIT5016', path.span, { field: name.name });
  } else {
    scope.unknown(
      'field',
      { ...name, span: path.span },
      [...within.fields.values()].map((known) => known.path.field),
    );
  }
  return undefined;
}
