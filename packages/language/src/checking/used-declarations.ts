/** What of all that can be named a group uses: its facts, parameters, code lists and sources. */

import type { CodeList, Condition, Fact, Parameter, Source, ValueType } from '@kriterion/catalogue';

import type { CodeListNode, FactNode, NameNode, ParameterNode } from '../syntax/tree.ts';
import { listedCodes } from './code-lists.ts';
import { factsOf, factsOfTerm, parametersOf, parametersOfTerm, rowCriteriaOf } from './mentions.ts';
import { sourceOf } from './decision.ts';
import { factOf } from './facts.ts';
import { parameterOf } from './parameters.ts';
import { listOf } from './resolved-lists.ts';
import type { Declared, Scope } from './scope.ts';
import { conditionsOf, type Users } from './use.ts';

/** The facts that criteria, fields or examples of the group use, and those they are derived from, in order of declaration. */
export function usedFacts(users: Users, scope: Scope): Fact[] {
  const declared = visible(scope, ({ facts }) => facts);
  const used = new Map<string, Declared<FactNode>>();
  const waiting = [...namedFacts(users)];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const found = declared.get(name);
    if (found === undefined || used.has(name)) continue;
    used.set(name, found);
    for (const input of inputsOf(factOf(found.node, found.scope))) waiting.push(input);
  }
  return inOrder([...used.values()], scope).map(({ node, scope: own }) => factOf(node, own));
}

function namedFacts(users: Users): Set<string> {
  const fields = (users.requisition?.sections ?? []).flatMap((section) => section.fields);
  const clarifications = users.indications.flatMap((indication) => indication.clarifications ?? []);
  const names = new Set([...users.examples, ...clarifications].flatMap(({ facts }) => Object.keys(facts)));
  for (const { fact } of fields) if (fact !== undefined) names.add(fact);
  for (const condition of conditionsOf(users)) for (const fact of factsOf(condition)) names.add(fact);
  for (const fact of factsOfPatientRows(users)) names.add(fact);
  return names;
}

/** A criterion about a row that is asked of the patient asks for the patient's facts. */
function factsOfPatientRows(users: Users): readonly string[] {
  const criteria = new Map(users.criteria.map((criterion) => [criterion.id, criterion]));
  const asked = new Set(conditionsOf(users).flatMap((condition) => ofPatient(rowCriteriaOf(condition))));
  // The set grows while it is walked: such a criterion may ask another one of the same row.
  const conditions: (readonly [Condition, ReadonlySet<string>])[] = [];
  for (const id of asked) {
    const criterion = criteria.get(id);
    if (criterion?.about === undefined) continue;
    const rows = new Set([criterion.about.row]);
    conditions.push([criterion.condition, rows]);
    for (const next of ofPatient(rowCriteriaOf(criterion.condition, rows))) asked.add(next);
  }
  return conditions.flatMap(([condition, rows]) => factsOf(condition, rows));
}

function ofPatient(asked: ReturnType<typeof rowCriteriaOf>): readonly string[] {
  return asked.filter((one) => one.ofPatient).map(({ id }) => id);
}

/** The facts that a fact, or a member of it, is derived from. */
export function inputsOf(fact: Fact): readonly string[] {
  const own = fact.derived === undefined ? [] : factsOfTerm(fact.derived);
  return [...own, ...membersOf(fact.type).flatMap(inputsOf)];
}

function membersOf(type: ValueType): readonly Fact[] {
  return type.kind === 'record' || type.kind === 'rows' ? type.members : [];
}

/** The parameters that conditions and derived facts compare with, in order of declaration. */
export function usedParameters(users: Users, facts: readonly Fact[], scope: Scope): Parameter[] {
  const names = new Set([...conditionsOf(users).flatMap(parametersOf), ...facts.flatMap(parametersIn)]);
  const declared = visible(scope, ({ parameters }) => parameters);
  const used = [...names].map((name) => declared.get(name)).filter((found) => found !== undefined);
  return inOrder<ParameterNode>(used, scope).map(({ node, scope: own }) => parameterOf(node, own));
}

function parametersIn(fact: Fact): readonly string[] {
  const own = fact.derived === undefined ? [] : parametersOfTerm(fact.derived);
  return [...own, ...membersOf(fact.type).flatMap(parametersIn)];
}

/** The code lists that facts and fields take their answers from, in order of declaration. */
export function usedCodeLists(users: Users, facts: readonly Fact[], at: NameNode, scope: Scope): CodeList[] {
  const fields = (users.requisition?.sections ?? []).flatMap((section) => section.fields);
  const types = [...facts, ...fields].flatMap(({ type }) => codeTypesIn(type));
  const used = new Map<string, Declared<CodeListNode>>();
  for (const type of types) {
    const found = listOf(type) ?? scope.codeLists.get(type.list);
    if (found === undefined) continue;
    const other = used.get(type.list);
    if (other !== undefined && other.node !== found.node)
      scope.unit.reporter.report('KRIT3008', at.span, { name: type.list });
    used.set(type.list, found);
  }
  return inOrder([...used.values()], scope).map((declared) => listedCodes(declared).list);
}

type CodeType = Extract<ValueType, { kind: 'code' | 'codes' }>;

function codeTypesIn(type: ValueType): readonly CodeType[] {
  if (type.kind === 'code' || type.kind === 'codes') return [type];
  if (type.kind === 'either') return type.of.flatMap(codeTypesIn);
  return membersOf(type).flatMap((member) => codeTypesIn(member.type));
}

/** The sources cited anywhere in a group, in order of declaration. */
export function citedSources(group: object, scope: Scope): Source[] {
  const cited = new Set<string>();
  collectCitations(group, cited);
  const declared = visible(scope, ({ sources }) => sources);
  const found = [...cited].map((name) => declared.get(name)).filter((one) => one !== undefined);
  return inOrder(found, scope).map(({ node, scope: own }) => sourceOf(node, own));
}

function collectCitations(part: unknown, into: Set<string>): void {
  if (Array.isArray(part)) {
    for (const one of part) collectCitations(one, into);
  } else if (typeof part === 'object' && part !== null) {
    if ('source' in part && typeof part.source === 'string') into.add(part.source);
    else
      for (const [name, below] of Object.entries(part))
        // Codes cite nothing, and there may be tens of thousands.
        if (name !== 'codes') collectCitations(below, into);
  }
}

/** All that can be named from a file or from the libraries it draws on, nearest first. */
export function visible<N>(
  scope: Scope,
  names: (scope: Scope) => ReadonlyMap<string, Declared<N>>,
): ReadonlyMap<string, Declared<N>> {
  const found = new Map<string, Declared<N>>();
  for (const reached of reachableScopes(scope)) {
    for (const [name, declared] of names(reached)) if (!found.has(name)) found.set(name, declared);
  }
  return found;
}

/** The scope of the group and those of the libraries whose declarations it can name. */
function reachableScopes(scope: Scope): readonly Scope[] {
  const reached = new Set([scope]);
  for (const { facts, sections, criteria, codeSets, parameters, codeLists, sources } of reached) {
    for (const names of [facts, sections, criteria, codeSets, parameters, codeLists, sources]) {
      for (const declared of names.values()) reached.add(declared.scope);
    }
  }
  return [...reached];
}

/** The file's own first, then by path and place: the order in which files are used changes nothing. */
function inOrder<N extends { readonly id: NameNode }>(
  declared: readonly Declared<N>[],
  { unit }: Scope,
): readonly Declared<N>[] {
  const key = (one: Declared<N>): string => (one.unit === unit ? '' : one.unit.path);
  return [...declared].sort((a, b) =>
    key(a) === key(b) ? a.node.id.span.from - b.node.id.span.from : key(a) < key(b) ? -1 : 1,
  );
}
