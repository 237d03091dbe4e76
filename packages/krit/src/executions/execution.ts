/** One execution of a group's criteria: the same meaning, worked out in another way. */

import type { Group, Verdict } from '@kriterion/catalogue';
import { evaluate, type Departures, type Facts, type Recorded } from '@kriterion/evaluation';

import { generatedCriteria } from './generated.ts';

/** A patient as an execution takes it. */
export interface Patient {
  readonly indication: string;
  readonly facts: Facts;
  readonly departures: Departures;
  readonly recorded: Recorded;
}

/** What an execution found: a verdict, or that the data are at fault. */
export type Found = Verdict | 'refused';

/** An execution, or why it does not apply to the group. */
export type Execution =
  | { readonly name: ExecutionName; readonly applies: true; readonly run: (patient: Patient) => Found }
  | { readonly name: ExecutionName; readonly applies: false; readonly why: WhyNot };

export type ExecutionName = 'interpreter' | 'typescript' | 'schema';

/** A schema of a form says nothing of criteria. */
export type WhyNot = 'no-criteria';

/** Every execution there is, for one group. */
export async function executionsOf(group: Group): Promise<readonly Execution[]> {
  return [
    { name: 'interpreter', applies: true, run: (patient) => interpreted(group, patient) },
    { name: 'typescript', applies: true, run: await generatedCriteria(group) },
    // The schema of a form checks the shape of a requisition. It has two answers, valid and not; a criterion has three.
    { name: 'schema', applies: false, why: 'no-criteria' },
  ];
}

function interpreted(group: Group, { indication, facts, departures, recorded }: Patient): Found {
  const evaluation = evaluate(group, indication, facts, departures, recorded);
  return evaluation.ok ? evaluation.verdict : 'refused';
}
