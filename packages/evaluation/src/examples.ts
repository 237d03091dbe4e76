/** Runs the examples and clarifications written in the source: its tests, and what a specialist reads first. */

import type { Clarification, Example, FactValue, Group, Verdict } from '@kriterion/catalogue';

import { evaluate } from './evaluate.ts';
import type { Judgement } from './evaluation.ts';
import type { ExplanationNode } from './explanation.ts';
import type { DataError, FactInput, Facts } from './facts.ts';

/** How an example came out. */
export interface ExampleResult {
  readonly example: Example;
  readonly holds: boolean;
  readonly expected: Verdict;
  /** Absent where the example's data are at fault. */
  readonly actual?: Verdict;
  /** With overrides recorded; absent where the example's data are at fault. */
  readonly outcome?: Verdict;
  /** Whether what is said to decide is among what has the expected value; absent where nothing is said. */
  readonly decides?: boolean;
  readonly errors: readonly DataError[];
}

/** How a clarification came out: it holds where its answers alone do not make the indication met. */
export interface ClarificationResult {
  readonly indication: string;
  readonly clarification: Clarification;
  readonly holds: boolean;
  /** Absent where its data are at fault. */
  readonly actual?: Verdict;
  readonly errors: readonly DataError[];
}

/** Every example of the group, in order. */
export function examineExamples(group: Group): readonly ExampleResult[] {
  return group.examples.map((example) => examine(group, example));
}

/** Every clarification of the group, by indication and in order. */
export function examineClarifications(group: Group): readonly ClarificationResult[] {
  return group.indications.flatMap(({ id: indication, clarifications = [] }) =>
    clarifications.map((clarification) => {
      const evaluation = evaluate(group, indication, inputsOf(clarification.facts));
      if (!evaluation.ok) return { indication, clarification, holds: false, errors: evaluation.errors };
      const { verdict } = evaluation;
      return { indication, clarification, holds: verdict !== 'met', actual: verdict, errors: [] };
    }),
  );
}

/** The facts of an example as plain JSON. */
export function factsOfExample(example: Example): Facts {
  return inputsOf(example.facts);
}

/** The answers of a clarification as plain JSON. */
export function factsOfClarification(clarification: Clarification): Facts {
  return inputsOf(clarification.facts);
}

function examine(group: Group, example: Example): ExampleResult {
  const { expected, decidedBy, overriddenBy = [], on } = example;
  const recorded = { overriddenBy, ...(on === undefined ? {} : { on }) };
  const facts = factsOfExample(example);
  const evaluation = evaluate(group, example.indication, facts, example.departures, recorded);
  if (!evaluation.ok) return { example, holds: false, expected, errors: evaluation.errors };
  const { verdict, outcome } = evaluation;
  const decides = decidedBy === undefined ? undefined : isDecidedBy(decidedBy, expected, evaluation, group);
  const comesOut = verdict === expected && outcome === (example.outcome ?? expected);
  return {
    example,
    holds: comesOut && decides !== false,
    expected,
    actual: verdict,
    outcome,
    ...(decides === undefined ? {} : { decides }),
    errors: [],
  };
}

/**
 * Whether what is named has the expected value: a requirement (by its id or by the criterion it states), a clause or
 * a criterion inside one, or a route; for met and undetermined on a route that comes to the same. What is not met may
 * be so by an exclusion that is met.
 */
function isDecidedBy(named: string, expected: Verdict, judgement: Judgement, group: Group): boolean {
  const stating = criteriaOfRequirements(group);
  const isNamed = (node: ExplanationNode): boolean =>
    node.id === named || (node.kind === 'requirement' && stating.get(node.id ?? '') === named);
  return judgement.explanation.of.some((part) => {
    if (part.kind === 'exclusion')
      return expected === 'not-met' && someNode(part, (node) => isNamed(node) && node.value === 'met');
    if (expected !== 'not-met' && part.value !== expected) return false;
    return someNode(part, (node) => isNamed(node) && node.value === expected);
  });
}

function criteriaOfRequirements(group: Group): ReadonlyMap<string, string> {
  const requirements = group.indications.flatMap(({ routes }) =>
    routes.flatMap((route) => route.requirements),
  );
  return new Map(
    requirements.flatMap(({ id, criterion }) => (criterion === undefined ? [] : [[id, criterion] as const])),
  );
}

/** Advice decides nothing and is passed over. */
function someNode(node: ExplanationNode, test: (node: ExplanationNode) => boolean): boolean {
  if (node.strength === 'should') return false;
  return test(node) || node.of.some((part) => someNode(part, test));
}

function inputsOf(facts: Readonly<Record<string, FactValue>>): Facts {
  return Object.fromEntries(Object.entries(facts).map(([id, value]) => [id, inputOf(value)]));
}

function inputOf(value: FactValue): FactInput {
  if ('rows' in value) {
    const rows = value.rows.map(inputsOf);
    return value.complete ? rows : { rows, complete: false };
  }
  if ('members' in value) return inputsOf(value.members);
  return scalarOf(value);
}

type Scalar = Exclude<FactValue, { readonly rows: unknown } | { readonly members: unknown }>;

function scalarOf(value: Scalar): FactInput {
  if ('boolean' in value) return value.boolean;
  if ('number' in value) return value.number;
  if ('option' in value) return value.option;
  if ('date' in value) return value.date;
  if ('text' in value) return value.text;
  if ('code' in value) return value.code;
  if ('several' in value) return value.several;
  if ('verdict' in value) return value.verdict;
  return value;
}
