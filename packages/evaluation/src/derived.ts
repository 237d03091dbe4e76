/** Facts that are computed from others: what is computed and what was answered, brought together. */

import type { Fact } from '@kriterion/catalogue';

import type { Answers } from './answers.ts';
import { intersection } from './comparing.ts';
import { factsUnion } from './explanation.ts';
import type { Computed } from './judging.ts';
import { outcomesOf, turned } from './spread.ts';
import type { Value } from './values.ts';

/** A derived fact in its place, with an answer that was given for it. */
export interface Answered {
  readonly fact: Fact;
  readonly in: Answers;
}

/**
 * An answer counts only where the computation leaves room for it: it fills in what is missing. What is computed wins
 * where they contradict each other, which the data errors tell.
 */
export function withAnswer(computed: Computed, answer: Value, path: string): Computed {
  const facts = factsUnion([{ facts: [path] }, computed]);
  return {
    ...computed,
    facts,
    values: turned(computed.values, (value) => reconciled(value, answer) ?? value),
  };
}

/** Whether the answer contradicts what is computed, whatever the reading. */
export function isContradicted(computed: Computed, answer: Value): boolean {
  return outcomesOf(computed.values).every((value) => reconciled(value, answer) === undefined);
}

/** What agrees with both; undefined where nothing does. */
function reconciled(computed: Value, answer: Value): Value | undefined {
  if (answer.kind === 'absent') return computed;
  if (computed.kind === 'absent') return answer;
  if (computed.kind === 'interval' && answer.kind === 'interval') return intersection(computed, answer);
  if (computed.kind === 'several' && answer.kind === 'several') return sameSeveral(computed, answer);
  if (computed.kind !== 'one' || answer.kind !== 'one') return undefined;
  const possible = computed.possible.filter((one) => answer.possible.includes(one));
  return possible.length === 0 ? undefined : { kind: 'one', possible, mayBeNothing: false };
}

type Several = Extract<Value, { readonly kind: 'several' }>;

/** The answer, where it has all that is computed, and no more where that is complete. */
function sameSeveral(computed: Several, answer: Several): Value | undefined {
  const hasAll = computed.known.every((one) => answer.known.includes(one));
  const hasMore = answer.known.length > computed.known.length;
  return hasAll && !(computed.complete && hasMore) ? answer : undefined;
}

/** Every derived fact, in every record and row, for which an answer was given; each list once. */
export function answeredDerivedFacts(patient: Answers): readonly Answered[] {
  const found: Answered[] = [];
  const places = [patient];
  for (let here = places.pop(); here !== undefined; here = places.pop()) {
    for (const id of here.given.values.keys()) {
      const fact = here.facts.get(id);
      if (fact?.derived !== undefined) found.push({ fact, in: here });
    }
    places.push(...here.given.records.values());
    for (const list of here.given.lists.values()) places.push(...list.rows);
  }
  return found;
}
