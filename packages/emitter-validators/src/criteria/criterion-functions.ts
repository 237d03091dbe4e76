/** One function for each criterion and for each requirement that no criterion states. */

import type { Condition, Criterion, Group, Indication, Requirement } from '@kriterion/catalogue';

import { criterionFunction, criterionValue, factsType, requirementFunction } from '../names.ts';
import { statement } from '../printing/code.ts';
import type { FunctionDeclaration } from '../printing/declarations.ts';
import type { Runtime } from '../runtime/pieces.ts';
import { told, wordingOf } from '../telling.ts';
import { conditionCode } from './conditions.ts';
import { needsOf } from './order.ts';

/** `function criterionVoksen(facts: …): Verdict`, with the clinical wording and its sources above it. */
export function criterionDeclaration(
  criterion: Criterion,
  group: Group,
  runtime: Runtime,
): FunctionDeclaration {
  const docs = told(wordingOf(criterion.wording), criterion.evidence, group);
  return conditionFunction(criterionFunction(criterion.id), docs, criterion.condition, group, runtime);
}

/** The function of a requirement; undefined where it states a criterion and nothing else. */
export function requirementDeclaration(
  indication: Indication,
  requirement: Requirement,
  number: number,
  group: Group,
  runtime: Runtime,
): FunctionDeclaration | undefined {
  if (requirement.condition.kind === 'criterion') return undefined;
  const docs = told(
    wordingOf(requirement.wording) ?? requirement.id,
    requirement.evidence ?? indication.evidence,
    group,
  );
  return conditionFunction(
    requirementFunction(indication.id, number),
    docs,
    requirement.condition,
    group,
    runtime,
  );
}

/** The call that gives the condition of a requirement with a function of its own. */
export function requirementCall(indication: Indication, requirement: Requirement, number: number): string {
  return `${requirementFunction(indication.id, number)}(${argumentsOf(requirement.condition).join(', ')})`;
}

/** The call of a criterion's function. */
export function criterionCall(criterion: Criterion): string {
  return `${criterionFunction(criterion.id)}(${argumentsOf(criterion.condition).join(', ')})`;
}

function conditionFunction(
  name: string,
  docs: readonly string[],
  condition: Condition,
  group: Group,
  runtime: Runtime,
): FunctionDeclaration {
  const needs = needsOf(condition);
  return {
    kind: 'function',
    name,
    docs,
    parameters: [
      ...(needs.facts ? [{ name: 'facts', type: factsType(group.id) }] : []),
      ...(needs.readings ? [{ name: 'reading', type: 'Reading' }] : []),
      ...needs.criteria.map((id) => ({ name: criterionValue(id), type: 'Verdict' })),
    ],
    returns: 'Verdict',
    body: statement('return ', conditionCode(condition, runtime), ';'),
  };
}

function argumentsOf(condition: Condition): readonly string[] {
  const needs = needsOf(condition);
  return [
    ...(needs.facts ? ['facts'] : []),
    ...(needs.readings ? ['reading'] : []),
    ...needs.criteria.map(criterionValue),
  ];
}
