/** Different rows in several roles: the one construct that costs more than the rows there are. */

import type { Condition, Verdict } from '@kriterion/catalogue';

import type { Answers } from './answers.ts';
import { factsUnion, type ExplanationNode } from './explanation.ts';
import type { Judged, Judging } from './judging.ts';
import { any } from './kleene.ts';
import { candidatesOf, isMetThroughout, type Candidates } from './rows.ts';
import { withRow, type Scope } from './scope.ts';
import { agreement, both, same, type Spread } from './spread.ts';

type Different = Extract<Condition, { readonly kind: 'different' }>;

/** Whether there are different rows, one for each name, for which the condition holds. */
export function judgeDifferent(condition: Different, scope: Scope, judging: Judging): Judged {
  const candidates = candidatesOf(condition.sources, scope);
  const search = new Search(condition, judging, candidates);
  search.from(scope, []);
  const value = agreement(search.values);
  const facts = factsUnion([candidates, { facts: search.facts }]);
  const of = search.bestFor(value);
  return { values: search.values, node: { kind: 'different', value, facts, of } };
}

/** Tries the rows role by role; ends as soon as it is met under every reading. */
class Search {
  values: Spread<Verdict> = same('not-met');
  facts: readonly string[] = [];
  readonly #condition: Different;
  readonly #judging: Judging;
  readonly #candidates: Candidates;
  readonly #best = new Map<Verdict, readonly ExplanationNode[]>();

  constructor(condition: Different, judging: Judging, candidates: Candidates) {
    this.#condition = condition;
    this.#judging = judging;
    this.#candidates = candidates;
  }

  /** Every way to fill the roles that are left. A row that may yet come stands for as many as are needed. */
  from(scope: Scope, chosen: readonly Answers[]): void {
    const name = this.#condition.names[chosen.length];
    if (name === undefined) {
      this.#try(scope, chosen);
      return;
    }
    for (const row of this.#candidates.known)
      if (!chosen.includes(row) && !this.#isSettled()) this.from(withRow(scope, name, row), [...chosen, row]);
    for (const row of this.#candidates.further)
      if (!this.#isSettled()) this.from(withRow(scope, name, row), [...chosen, row]);
  }

  /** The rows that decide, with their roles. */
  bestFor(value: Verdict): readonly ExplanationNode[] {
    return this.#best.get(value) ?? [];
  }

  #isSettled(): boolean {
    return isMetThroughout(this.values);
  }

  #try(scope: Scope, chosen: readonly Answers[]): void {
    const { values, node } = this.#judging.condition(this.#condition.where, scope);
    // A row that may yet come makes nothing sure, whatever would hold for it.
    const isSure = chosen.every((row) => row.place.isFurther !== true);
    const found = both(values, same(isSure), (verdict, sure): Verdict =>
      verdict === 'met' && !sure ? 'undetermined' : verdict,
    );
    this.values = both(this.values, found, (one, other) => any([one, other]));
    this.facts = factsUnion([{ facts: this.facts }, node]);
    const verdict = agreement(found);
    if (verdict === 'not-met' || this.#best.has(verdict)) return;
    this.#best.set(verdict, [...this.#roles(chosen, verdict), node]);
  }

  #roles(chosen: readonly Answers[], value: Verdict): readonly ExplanationNode[] {
    return chosen.map(({ place }, n) => ({
      kind: 'row',
      id: this.#condition.names[n] ?? '',
      at: place.at,
      ...(place.isFurther === true ? { isFurther: true as const } : {}),
      value,
      facts: [],
      of: [],
    }));
  }
}
