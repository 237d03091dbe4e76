/** What evaluation gives. */

import type { Strength, Text, Verdict, Wording } from '@kriterion/catalogue';

import type { ExplanationNode } from './explanation.ts';
import type { DataError } from './facts.ts';
import type { Assignment } from './readings.ts';

/** A default requirement that was departed from, with the recorded reason. */
export interface Departure {
  readonly requirement: string;
  readonly reason: string;
}

/** What a `should` says of the patient; it never decides. */
export interface Advice {
  readonly requirement: string;
  readonly wording?: Wording;
  readonly value: Verdict;
}

/** The verdict under one combination of readings. */
export interface ReadingVerdict {
  readonly assignment: Assignment;
  readonly verdict: Verdict;
}

/** One requirement on one route, as judged. */
export interface RequirementValue {
  readonly id: string;
  /** Of the route, where the indication has several. */
  readonly route?: string;
  readonly strength: Strength;
  readonly value: Verdict;
}

/** An exclusion, as judged. */
export interface ExclusionValue {
  readonly id: string;
  readonly value: Verdict;
  /** Where the patient belongs instead. */
  readonly belongsTo?: Text;
}

/** An override that is recorded as agreed. */
export interface RecordedOverride {
  readonly id: string;
  readonly text: Text;
  readonly body?: Text;
}

/** The verdict of an indication and what it rests on; plain JSON. */
export interface Judgement {
  readonly ok: true;
  /** The criteria alone. */
  readonly verdict: Verdict;
  /** As the verdict, or met by a recorded override. */
  readonly outcome: Verdict;
  /** What made the outcome met; null where nothing is recorded, or the verdict is met without. */
  readonly override: RecordedOverride | null;
  readonly departures: readonly Departure[];
  /** The bodies that settle what is open: questions on which the readings disagree, criteria left to a body. */
  readonly decidedBy: readonly Text[];
  /** One entry for each combination, where they differ; otherwise empty. */
  readonly readings: readonly ReadingVerdict[];
  readonly advice: readonly Advice[];
  /** Every requirement of every route in order, `should` too. */
  readonly requirements: readonly RequirementValue[];
  readonly exclusions: readonly ExclusionValue[];
  readonly explanation: ExplanationNode;
}

/** The data are at fault: no verdict. */
export interface Refusal {
  readonly ok: false;
  readonly errors: readonly DataError[];
}

export type Evaluation = Judgement | Refusal;
