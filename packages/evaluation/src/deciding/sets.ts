/**
 * The deciding sets of an undetermined verdict: the smallest sets of missing facts that could make it met, and those
 * that could make it not met. Every set is backed by answers with which the verdict was judged and came out so.
 */

import type { Group } from '@kriterion/catalogue';

import { judgeAlone } from '../evaluate.ts';
import type { Refusal } from '../evaluation.ts';
import type { Departures, Facts, Recorded } from '../facts.ts';
import { datedBy } from '../force.ts';
import { smallestSets } from './hitting.ts';
import type { Aim } from './prospect.ts';
import { Search, type Witness } from './search.ts';

export type { Witness } from './search.ts';

/** A smallest set of missing facts by path, and answers to them that decide. */
export interface DecidingSet {
  readonly missing: readonly string[];
  readonly witness: Witness;
}

/** What could decide an undetermined verdict; none for a definite one. */
export interface DecidingSets {
  readonly ok: true;
  readonly met: readonly DecidingSet[];
  readonly notMet: readonly DecidingSet[];
  /** False where the search stopped at one of its bounds: there may be further sets. */
  readonly complete: boolean;
}

/** Judgements made in search of the sets of one verdict at most. */
const MOST_JUDGEMENTS = 2000;
/** Sets told at most. */
const MOST_SETS = 100;

/**
 * The smallest sets of missing facts, by size and then by order of declaration; none of them holds another of them.
 *
 * A missing fact is named by its path: `slægtninge[0].alder`; a list that is not answered by its own path; further
 * rows of a list that may grow, any number of them, by `slægtninge[+]`; a reason for departing by
 * `departures.efter-første-linje`. A partial date is missing as long as it is not a day. What was asked and cannot be
 * known, or does not apply, is not missing, for it cannot be answered; nor is what is computed from other facts.
 */
export function decidingSets(
  group: Group,
  indication: string,
  facts: Facts,
  departures: Departures = {},
  recorded: Recorded = {},
): DecidingSets | Refusal {
  const judgement = judgeAlone(group, indication, facts, departures, recorded);
  if (!judgement.ok) return judgement;
  if (judgement.verdict !== 'undetermined') return { ok: true, met: [], notMet: [], complete: true };
  // What the date given answers is not missing.
  const dated = datedBy(group, facts, recorded.on).facts as Facts;
  const patient = { group, indication, facts: dated, departures, recorded };
  const search = (aim: Aim): Found => setsFor(new Search(patient, judgement.node, aim, MOST_JUDGEMENTS));
  const [met, notMet] = [search('met'), search('not-met')];
  return { ok: true, met: met.sets, notMet: notMet.sets, complete: met.complete && notMet.complete };
}

interface Found {
  readonly sets: readonly DecidingSet[];
  readonly complete: boolean;
}

function setsFor(search: Search): Found {
  const { missing } = search;
  const namesOf = (set: ReadonlySet<number>): ReadonlySet<string> =>
    new Set(missing.filter((_, n) => set.has(n)));
  const { sets, complete } = smallestSets(missing.length, MOST_SETS, (set) => search.isEnough(namesOf(set)));
  const found = sets.map((set) => {
    const names = namesOf(set);
    return { missing: [...names], witness: search.witnessOf(names) };
  });
  return { sets: found, complete: complete && !search.isThinned };
}
