/** Runs the examples and clarifications of a group through every execution. */

import type { Group, Origin, Verdict } from '@kriterion/catalogue';
import {
  examineClarifications,
  examineExamples,
  factsOfClarification,
  factsOfExample,
} from '@kriterion/evaluation';

import type { Execution, ExecutionName, Found, Patient } from './execution.ts';

/** What one execution made of an example. */
export interface Outcome {
  readonly execution: ExecutionName;
  readonly found: Found;
}

/** An example or clarification, what was expected of it, and what came out. */
export interface Tried {
  readonly kind: 'example' | 'clarification';
  readonly name: string;
  readonly indication: string;
  readonly origin: Origin;
  /** Of a clarification: anything but met. */
  readonly expected: Verdict | 'not-shown-met';
  readonly outcomes: readonly Outcome[];
  /** The executions that say otherwise. */
  readonly disagreeing: readonly ExecutionName[];
  /** The verdict is right, but not decided by what is named, or the outcome with overrides is another. */
  readonly isOtherwiseWrong: boolean;
}

/** Whether it came out as written, in every execution. */
export function holds({ disagreeing, isOtherwiseWrong }: Tried): boolean {
  return disagreeing.length === 0 && !isOtherwiseWrong;
}

/** Every example and clarification of a group, in order. */
export function triedIn(group: Group, executions: readonly Execution[]): readonly Tried[] {
  return [...examplesIn(group, executions), ...clarificationsIn(group, executions)];
}

function examplesIn(group: Group, executions: readonly Execution[]): readonly Tried[] {
  return examineExamples(group).map((result): Tried => {
    const { example, expected, actual } = result;
    const { indication, departures, overriddenBy = [], on, origin } = example;
    const recorded = { overriddenBy, ...(on === undefined ? {} : { on }) };
    const outcomes = outcomesOf(
      { indication, facts: factsOfExample(example), departures, recorded },
      executions,
    );
    return {
      kind: 'example',
      name: example.name.da,
      indication,
      origin,
      expected,
      outcomes,
      disagreeing: outcomes.filter(({ found }) => found !== expected).map(({ execution }) => execution),
      isOtherwiseWrong: actual === expected && !result.holds,
    };
  });
}

function clarificationsIn(group: Group, executions: readonly Execution[]): readonly Tried[] {
  return examineClarifications(group).map(({ indication, clarification }): Tried => {
    const facts = factsOfClarification(clarification);
    const outcomes = outcomesOf({ indication, facts, departures: {}, recorded: {} }, executions);
    const isWrong = (found: Found): boolean => found === 'met' || found === 'refused';
    return {
      kind: 'clarification',
      name: clarification.id,
      indication,
      origin: clarification.origin ?? group.origin,
      expected: 'not-shown-met',
      outcomes,
      disagreeing: outcomes.filter(({ found }) => isWrong(found)).map(({ execution }) => execution),
      isOtherwiseWrong: false,
    };
  });
}

function outcomesOf(patient: Patient, executions: readonly Execution[]): readonly Outcome[] {
  return executions.flatMap((execution) =>
    execution.applies ? [{ execution: execution.name, found: execution.run(patient) }] : [],
  );
}
