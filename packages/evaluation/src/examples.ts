/** Runs the examples written in the source: its tests, and what a specialist reads first. */

import type { Example, FactValue, Group, Verdict } from '@kriterion/catalogue';

import { evaluate } from './evaluate.ts';
import type { Evaluation } from './evaluation.ts';
import type { DataError, FactInput, Facts } from './facts.ts';

/** How an example came out. */
export interface ExampleResult {
  readonly example: Example;
  readonly holds: boolean;
  readonly expected: Verdict;
  /** Absent where the example's data are at fault. */
  readonly actual?: Verdict;
  /** Whether the requirement said to decide is among those not met; absent where none is said. */
  readonly decides?: boolean;
  readonly errors: readonly DataError[];
}

/** Every example of the group, in order. */
export function examineExamples(group: Group): readonly ExampleResult[] {
  return group.examples.map((example) => examine(group, example));
}

/** The facts of an example as plain JSON. */
export function factsOfExample(example: Example): Facts {
  return Object.fromEntries(Object.entries(example.facts).map(([id, value]) => [id, inputOf(value)]));
}

function examine(group: Group, example: Example): ExampleResult {
  const evaluation = evaluate(group, example.indication, factsOfExample(example), example.departures);
  const { expected, decidedBy } = example;
  if (!evaluation.ok) return { example, holds: false, expected, errors: evaluation.errors };
  const decides = decidedBy === undefined ? undefined : isNotMet(group, example, decidedBy, evaluation);
  const holds = evaluation.verdict === expected && decides !== false;
  return {
    example,
    holds,
    expected,
    actual: evaluation.verdict,
    ...(decides === undefined ? {} : { decides }),
    errors: [],
  };
}

/** A requirement is named by its id or by the criterion it states. */
function isNotMet(
  group: Group,
  example: Example,
  named: string,
  evaluation: Extract<Evaluation, { readonly ok: true }>,
): boolean {
  const indication = group.indications.find((one) => one.id === example.indication);
  const requirements = indication?.routes.flatMap((route) => route.requirements) ?? [];
  return requirements.some(
    (requirement, at) =>
      (requirement.id === named || requirement.criterion === named) &&
      evaluation.requirements[at]?.value === 'not-met',
  );
}

function inputOf(value: FactValue): FactInput {
  if ('boolean' in value) return value.boolean;
  if ('number' in value) return value.number;
  if ('option' in value) return value.option;
  return 'date' in value ? value.date : value.text;
}
