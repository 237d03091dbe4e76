import type { Evidence, Fact, ValueType } from '@kriterion/catalogue';

import { given } from '../given.ts';
import type { FactNode, NameNode, Span, TypeNode } from '../syntax/tree.ts';
import { evidenceOf, originOf, ownEvidence, textOf } from './evidence.ts';
import { checkDistinct } from './names.ts';
import { numberWords } from './number-words.ts';
import { swap } from './offers.ts';
import { choiceType, dateType, numberType, textType, verdictType } from './plain-types.ts';
import { publishedOf } from './published.ts';
import { resolveList } from './resolved-lists.ts';
import type { Scope } from './scope.ts';
import { checkId, wholeNumberOf } from './values.ts';

/** What answer a fact or field takes. */
export interface AnswerType {
  readonly type: ValueType;
  /** "Not known" may be answered. */
  readonly unknownAllowed?: true;
}

/** The type, and whether "not known" may be answered; members without evidence rest on `inherited`. */
export function answerTypeOf(node: TypeNode, scope: Scope, inherited?: Evidence): AnswerType {
  if (node.kind !== 'or-unknown') return { type: valueTypeOf(node, scope, inherited) };
  return { type: valueTypeOf(node.type, scope, inherited), unknownAllowed: true };
}

/** The type alone, without whether it may be unknown. */
export function valueTypeOf(node: TypeNode, scope: Scope, inherited?: Evidence): ValueType {
  switch (node.kind) {
    case 'plain':
      return { kind: node.type };
    case 'text':
      return textType(node, scope);
    case 'integer':
    case 'decimal':
      return numberType(node, scope);
    case 'one-of':
    case 'several-of':
      return choiceType(node, scope);
    case 'date':
      return dateType(node);
    case 'code':
    case 'codes':
      return codeType(node.kind, node.list, scope);
    case 'either':
      return eitherType(node, scope, inherited);
    case 'verdict':
      return verdictType(node.of, scope);
    case 'record':
      return { kind: 'record', members: membersOf(node.members, node.span, scope, inherited) };
    case 'rows':
      return rowsType(node, scope, inherited);
    case 'or-unknown':
      return valueTypeOf(node.type, scope, inherited);
  }
}

function codeType(kind: 'code' | 'codes', list: NameNode, scope: Scope): ValueType {
  const type = { kind, list: list.name } as const;
  const declared = scope.find(scope.codeLists, 'code-list', list);
  if (declared !== undefined) resolveList(type, declared);
  return type;
}

/** Kinds of answers that hold others, or that no reader could tell from another kind. */
const NOT_IN_EITHER: ReadonlySet<TypeNode['kind']> = new Set(['either', 'record', 'rows', 'or-unknown']);

function eitherType(
  node: Extract<TypeNode, { kind: 'either' }>,
  scope: Scope,
  inherited: Evidence | undefined,
): ValueType {
  const seen = new Set<string>();
  for (const part of node.of) {
    const look = likeness(part);
    if (NOT_IN_EITHER.has(part.kind)) scope.unit.reporter.report('KRIT4043', part.span, {});
    else if (seen.has(look)) scope.unit.reporter.report('KRIT4042', part.span, {});
    seen.add(look);
  }
  const usable = node.of.filter(({ kind }) => !NOT_IN_EITHER.has(kind));
  return { kind: 'either', of: usable.map((part) => valueTypeOf(part, scope, inherited)) };
}

/** Two kinds of answers that are written alike cannot be told apart. */
function likeness(node: TypeNode): string {
  if (node.kind === 'plain') return node.type;
  if (node.kind === 'integer' || node.kind === 'decimal') return 'number';
  return node.kind;
}

function rowsType(
  node: Extract<TypeNode, { kind: 'rows' }>,
  scope: Scope,
  inherited: Evidence | undefined,
): ValueType {
  const { reporter } = scope.unit;
  checkId(node.row, reporter);
  const min = node.min === undefined ? undefined : wholeNumberOf(node.min, reporter);
  const max = node.max === undefined ? undefined : wholeNumberOf(node.max, reporter);
  if (min !== undefined && max !== undefined && min > max) {
    const fix = swap(node.min, node.max, scope.unit.text);
    const range = { from: numberWords(String(min)), to: numberWords(String(max)) };
    reporter.report('KRIT4013', node.max?.span ?? node.span, range, { fix });
  }
  const members = membersOf(node.members, node.span, scope, inherited);
  return given({ kind: 'rows' as const, row: node.row.name, min, max, members });
}

function membersOf(
  nodes: readonly FactNode[],
  whole: Span,
  scope: Scope,
  inherited: Evidence | undefined,
): Fact[] {
  if (nodes.length === 0 && !scope.unit.broken) scope.unit.reporter.report('KRIT4012', whole, {});
  checkDistinct(
    nodes.map(({ id }) => id),
    'fact',
    scope.unit.reporter,
  );
  return nodes.map((node) => memberFactOf(node, scope, inherited));
}

/** A member as it is asked, without what it is derived from; it rests on the sources of what holds it. */
function memberFactOf(node: FactNode, scope: Scope, inherited: Evidence | undefined): Fact {
  const evidence = evidenceOf(node.evidence, scope, node.id.span, inherited);
  const { type, unknownAllowed } = answerTypeOf(node.type, scope, evidence);
  return given({ ...saidOf(node, scope), type, unknownAllowed, evidence });
}

/** All that a fact says beside what answer it takes. */
export function saidOf(node: FactNode, scope: Scope) {
  checkId(node.id, scope.unit.reporter);
  checkJudge(node, scope);
  return given({
    id: node.id.name,
    label: textOf(node.label),
    question: node.question === undefined ? undefined : textOf(node.question),
    help: node.help === undefined ? undefined : textOf(node.help),
    about: node.about === 'patient' ? undefined : node.about,
    judgement: node.judgedBy === undefined ? undefined : textOf(node.judgedBy),
    approval: node.approvedBy === undefined ? undefined : textOf(node.approvedBy),
    codings: codingsOf(node, scope),
    instrument: instrumentOf(node),
    ...publishedOf(node, scope),
    origin: originOf(node.id.span, scope),
  });
}

/** A judgement is somebody's view, an approval a body's yes or no: one fact is not both. */
function checkJudge({ approvedBy, judgedBy, id, type }: FactNode, { unit: { reporter } }: Scope): void {
  if (approvedBy === undefined) return;
  if (judgedBy !== undefined) reporter.report('KRIT4041', approvedBy.span, { name: id.name });
  const plain = type.kind === 'or-unknown' ? type.type : type;
  if (plain.kind !== 'plain' || plain.type !== 'yes-no')
    reporter.report('KRIT4049', approvedBy.span, { name: id.name });
}

function codingsOf({ codings }: FactNode, { unit: { reporter } }: Scope): Fact['codings'] {
  const seen = new Set<string>();
  for (const { system, code } of codings) {
    const key = `${system.name} ${code.da}`;
    if (code.da.trim() === '') reporter.report('KRIT4029', code.span, { code: code.da });
    else if (seen.has(key)) reporter.report('KRIT4015', code.span, { option: key });
    seen.add(key);
  }
  if (codings.length === 0) return undefined;
  return codings.map(({ system, code }) => ({ system: system.name, code: code.da }));
}

function instrumentOf({ instrument }: FactNode): Fact['instrument'] {
  if (instrument === undefined) return undefined;
  return given({ name: textOf(instrument.name), version: instrument.version?.da });
}

/** The evidence that members of a fact may rest on, without reporting where it is missing. */
export function evidenceForMembers(node: FactNode, scope: Scope): Evidence {
  return ownEvidence(node.evidence, scope) ?? { citations: [] };
}

const INDEXES = new WeakMap<readonly Fact[], ReadonlyMap<string, Fact>>();

/** The member of that name of a group of facts or of a row; nothing in types that have no members. */
export function memberOf(type: ValueType, name: string): Fact | undefined {
  if (type.kind !== 'record' && type.kind !== 'rows') return undefined;
  const index = INDEXES.get(type.members) ?? new Map(type.members.map((member) => [member.id, member]));
  INDEXES.set(type.members, index);
  return index.get(name);
}
