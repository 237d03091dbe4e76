/** Answers given in an example or a clarification, checked in full: kind, unit, range, options, codes, rows. */

import type { Fact, FactValue, ValueType } from '@kriterion/catalogue';

import { fixTitle, type Said, term } from '../diagnostics/saying.ts';
import type { GivenFactNode, NameNode, ValueNode } from '../syntax/tree.ts';
import { answerFixes } from './answer-fixes.ts';
import { comparedValue } from './compared-values.ts';
import { wantedInstead } from './date-exactness.ts';
import type { Scope } from './scope.ts';
import { memberOf } from './types.ts';
import { codeValue, domainOf } from './value-sets.ts';
import { writtenDate } from './values.ts';

type Given = Readonly<Record<string, FactValue>>;

/** The facts by their ids; an unknown one, or one that stands twice, is reported. */
export function givenFacts(nodes: readonly GivenFactNode[], scope: Scope): Given {
  return valuesOf(
    nodes,
    (name) => {
      const found = scope.find(scope.facts, 'fact', name);
      return found === undefined ? undefined : scope.typeOf(found);
    },
    scope,
  );
}

function valuesOf(
  nodes: readonly GivenFactNode[],
  typeOf: (name: NameNode) => ValueType | undefined,
  scope: Scope,
): Given {
  const values = new Map<string, FactValue>();
  for (const { fact, value } of nodes) {
    const type = typeOf(fact);
    if (type === undefined) continue;
    if (values.has(fact.name))
      scope.unit.reporter.report('KRIT3002', fact.span, { kind: 'fact', name: fact.name });
    const read = givenValue({ name: fact.name, type, at: fact.span }, value, scope);
    if (read !== undefined) values.set(fact.name, read);
  }
  return Object.fromEntries(values);
}

/** What is asked for, and where it is named. */
interface Asked {
  readonly name: string;
  readonly type: ValueType;
  readonly at: NameNode['span'];
}

function givenValue(asked: Asked, node: ValueNode, scope: Scope): FactValue | undefined {
  if (node.kind === 'unknown') return { unknown: true };
  if (node.kind === 'not-relevant') return { notRelevant: true };
  const { type } = asked;
  switch (type.kind) {
    case 'record':
      return membersValue(asked, type.members, node, scope);
    case 'rows':
      return rowsValue(asked, type, node, scope);
    case 'several-of':
    case 'codes':
      return severalValue(asked, node, scope);
    case 'either':
      return eitherValue(asked, type.of, node, scope);
    default:
      return singleValue(asked, node, scope);
  }
}

function singleValue(asked: Asked, node: ValueNode, scope: Scope): FactValue | undefined {
  switch (asked.type.kind) {
    case 'code':
      return codeIn(asked, node, scope);
    case 'verdict':
      return verdictValue(asked, node, scope);
    case 'yes-no':
    case 'tick':
    case 'integer':
    case 'decimal':
    case 'date':
    case 'one-of':
      return plainValue(asked, node, scope);
    default:
      return textValue(asked, node, scope);
  }
}

/** Says what was expected at a value that is something else. */
function expect(expected: Said, { name, type }: Asked, node: ValueNode, { unit: { reporter } }: Scope): void {
  const fixes = answerFixes(type, node, reporter.written);
  reporter.report('KRIT4085', node.span, { name, expected }, { fixes });
}

function membersValue(
  asked: Asked,
  members: readonly Fact[],
  node: ValueNode,
  scope: Scope,
): FactValue | undefined {
  // An empty group is written like an empty list.
  if (node.kind === 'list' && node.values.length === 0 && !node.open) return { members: {} };
  if (node.kind !== 'record') {
    expect(term('aGroupOfAnswers'), asked, node, scope);
    return undefined;
  }
  return { members: membersIn(node.members, asked.type, members, scope) };
}

function membersIn(
  nodes: readonly GivenFactNode[],
  type: ValueType,
  members: readonly Fact[],
  scope: Scope,
): Given {
  return valuesOf(
    nodes,
    (name) => {
      const member = memberOf(type, name.name);
      if (member === undefined)
        scope.unknown(
          'member',
          name,
          members.map(({ id }) => id),
        );
      return member?.type;
    },
    scope,
  );
}

function rowsValue(
  asked: Asked,
  type: Extract<ValueType, { kind: 'rows' }>,
  node: ValueNode,
  scope: Scope,
): FactValue | undefined {
  const { reporter } = scope.unit;
  if (node.kind === 'record') {
    const words = scope.unit.text.slice(node.span.from, node.span.to);
    const fix = { title: fixTitle('listAround'), safe: true, text: `{ ${words} }` };
    reporter.report('KRIT4083', node.span, { name: asked.name }, { fix });
    return undefined;
  }
  if (node.kind !== 'list') {
    expect(term('aListOfRows'), asked, node, scope);
    return undefined;
  }
  const rows = node.values.map((row) => rowValue(asked, type, row, scope));
  const { min = 0, max = Infinity } = type;
  if (rows.length > max || (rows.length < min && !node.open)) {
    const possible =
      max === Infinity ? term('atLeast', { from: min }) : term('fromTo', { from: min, to: max });
    reporter.report('KRIT4084', node.span, { name: asked.name, count: rows.length, possible });
  }
  return { rows: rows.filter((row) => row !== undefined), complete: !node.open };
}

function rowValue(
  asked: Asked,
  type: Extract<ValueType, { kind: 'rows' }>,
  node: ValueNode,
  scope: Scope,
): Given | undefined {
  if (node.kind === 'record') return membersIn(node.members, type, type.members, scope);
  // A row of which nothing is known is still a row.
  if (node.kind === 'list' && node.values.length === 0 && !node.open) return {};
  expect(term('aRow'), asked, node, scope);
  return undefined;
}

function severalValue(asked: Asked, node: ValueNode, scope: Scope): FactValue | undefined {
  const { reporter } = scope.unit;
  if (node.kind !== 'list' || node.open) {
    if (node.kind === 'name' || node.kind === 'text') {
      const words = scope.unit.text.slice(node.span.from, node.span.to);
      const fix = { title: fixTitle('listAround'), text: `{ ${words} }`, safe: true };
      reporter.report('KRIT4086', node.span, { name: asked.name }, { fix });
      return undefined;
    }
    expect(term('aListOfAnswers'), asked, node, scope);
    return undefined;
  }
  const several = node.values.map((value) => oneOfSeveral(asked, value, scope));
  several.forEach((value, index) => {
    const at = node.values[index];
    if (value !== undefined && at !== undefined && several.indexOf(value) < index)
      reporter.report('KRIT4015', at.span, { option: value });
  });
  return { several: several.filter((value) => value !== undefined) };
}

function oneOfSeveral(asked: Asked, node: ValueNode, scope: Scope): string | undefined {
  const domain = domainOf(asked.type);
  if (domain?.kind === 'options') {
    if (node.kind !== 'name') {
      expect(term('anOption', { options: domain.options.join(', ') }), asked, node, scope);
      return undefined;
    }
    if (domain.options.includes(node.name.name)) return node.name.name;
    scope.unknown('option', node.name, domain.options);
    return undefined;
  }
  if (node.kind !== 'text') {
    expect(term('aCode'), asked, node, scope);
    return undefined;
  }
  return domain === undefined ? undefined : codeValue(node.text, domain, scope);
}

function codeIn(asked: Asked, node: ValueNode, scope: Scope): FactValue | undefined {
  const code = oneOfSeveral(asked, node, scope);
  return code === undefined ? undefined : { code };
}

const VERDICTS = { met: 'met', 'not-met': 'not-met', undetermined: 'undetermined' } as const;

function verdictValue(asked: Asked, node: ValueNode, scope: Scope): FactValue | undefined {
  if (node.kind === 'met' || node.kind === 'not-met' || node.kind === 'undetermined')
    return { verdict: VERDICTS[node.kind] };
  expect(term('aVerdict'), asked, node, scope);
  return undefined;
}

/** Kinds of answers that a value may be by how it is written. */
function isWrittenAs(type: ValueType, node: ValueNode): boolean {
  switch (node.kind) {
    case 'yes':
    case 'no':
      return type.kind === 'yes-no' || type.kind === 'tick';
    case 'number':
      return type.kind === 'integer' || type.kind === 'decimal';
    case 'date':
      return type.kind === 'date';
    case 'name':
      return type.kind === 'one-of';
    case 'list':
      return type.kind === 'several-of' || type.kind === 'codes';
    default:
      return !OTHERWISE_WRITTEN.has(type.kind);
  }
}

const OTHERWISE_WRITTEN: ReadonlySet<ValueType['kind']> = new Set([
  'yes-no',
  'tick',
  'integer',
  'decimal',
  'date',
  'one-of',
  'several-of',
  'codes',
]);

/** Of several kinds of answers the one that the value is written as. */
function eitherValue(
  asked: Asked,
  kinds: readonly ValueType[],
  node: ValueNode,
  scope: Scope,
): FactValue | undefined {
  const type =
    kinds.find((kind) => isWrittenAs(kind, node)) ??
    kinds.find((kind) => kind.kind === 'date' && writtenDate(node) !== undefined) ??
    kinds[0];
  return type === undefined ? undefined : givenValue({ ...asked, type }, node, scope);
}

function plainValue(asked: Asked, node: ValueNode, scope: Scope): FactValue | undefined {
  if (node.kind === 'text') {
    noText(asked, node, scope);
    return undefined;
  }
  if (node.kind === 'list' || node.kind === 'record' || isVerdict(node)) {
    expect(plainWords(asked.type), asked, node, scope);
    return undefined;
  }
  if (asked.type.kind === 'date') return dateIn(asked, asked.type, node, scope);
  const value = comparedValue(asked, '=', node, scope);
  switch (value?.kind) {
    case 'boolean':
      return { boolean: value.value };
    case 'option':
      return { option: value.id };
    case 'number':
      return { number: value.quantity.value };
    default:
      return undefined;
  }
}

/** As much of a date as the fact demands; a month or a year may be too little. */
function dateIn(
  asked: Asked,
  type: Extract<ValueType, { kind: 'date' }>,
  node: ValueNode,
  scope: Scope,
): FactValue | undefined {
  const value = comparedValue(asked, '=', node, scope);
  if (value?.kind !== 'date') return undefined;
  const wanted = wantedInstead(value.date, type);
  if (wanted === undefined) return { date: value.date };
  expect(wanted, asked, node, scope);
  return undefined;
}

function isVerdict({ kind }: ValueNode): boolean {
  return kind === 'met' || kind === 'not-met' || kind === 'undetermined';
}

function plainWords(type: ValueType): Said {
  if (type.kind === 'one-of')
    return term('anOption', { options: type.options.map(({ id }) => id).join(', ') });
  if (type.kind === 'date') return term('aDate');
  if (type.kind === 'integer' || type.kind === 'decimal') return term('aNumber');
  return term('yesOrNo');
}

/** Whatever else can be answered is written as a text: a number that identifies, a time of day. */
function textValue(asked: Asked, node: ValueNode, scope: Scope): FactValue | undefined {
  if (node.kind === 'text' && !UNANSWERED.has(asked.type.kind)) return { text: node.text.da };
  noText(asked, node, scope);
  return undefined;
}

function noText({ name, type }: Asked, node: ValueNode, { unit: { reporter } }: Scope): void {
  const fixes = answerFixes(type, node, reporter.written);
  reporter.report('KRIT4016', node.span, { name }, { fixes });
}

/** What is filled in on paper alone has no answer. */
const UNANSWERED: ReadonlySet<ValueType['kind']> = new Set(['signature', 'label-area', 'indication']);
