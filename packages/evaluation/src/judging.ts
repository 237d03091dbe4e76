/** What the parts of the interpreter ask of each other: conditions and terms refer to one another at any depth. */

import type { Condition, Fact, Parameter, Term, Verdict } from '@kriterion/catalogue';

import type { Answers } from './answers.ts';
import type { ExplanationNode } from './explanation.ts';
import type { Scope } from './scope.ts';
import type { Spread } from './spread.ts';
import type { Value } from './values.ts';
import type { Hierarchy } from './value-sets.ts';

/** A judged condition: its verdicts and the node that explains them. */
export interface Judged {
  readonly values: Spread<Verdict>;
  readonly node: ExplanationNode;
}

/** What a term comes to, the facts it was taken from, and the conditions inside it that had a say. */
export interface Computed {
  readonly values: Spread<Value>;
  readonly facts: readonly string[];
  readonly of: readonly ExplanationNode[];
}

/** Judges one patient by one group, for all combinations of readings at once. */
export interface Judging {
  condition(condition: Condition, scope: Scope): Judged;
  term(term: Term, scope: Scope): Computed;
  /** The value of a fact where it stands: as answered, as computed, or both together. */
  fact(fact: Fact, where: Answers): Computed;
  parameter(id: string): Parameter | undefined;
  hierarchy(list: string | undefined): Hierarchy | undefined;
  /** One value for each combination of readings of a question; undefined under those that do not read it. */
  reading(question: string): Spread<{ readonly reading: string | undefined }>;
}
