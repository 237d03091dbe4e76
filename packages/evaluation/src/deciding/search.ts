/** Searches for answers to some missing facts that make an undetermined verdict what is aimed at. */

import type { Group, Indication, Verdict } from '@kriterion/catalogue';

import { judgeAlone } from '../evaluate.ts';
import type { ExplanationNode } from '../explanation.ts';
import type { Departures, Facts, Recorded } from '../facts.ts';
import { indexOf } from '../group-index.ts';
import { reachOf, type Reach } from '../reach.ts';
import { assignmentsOf, type Assignment } from '../readings.ts';
import { Candidates } from './candidates.ts';
import { answeredWith, listsAmong, openPlaces, type OpenLists, type Place } from './places.ts';
import { MOST_NAMED, prospectOf, type Aim, type Prospect } from './prospect.ts';

/** A patient, and the indication that is judged. */
export interface Patient {
  readonly group: Group;
  readonly indication: string;
  readonly facts: Facts;
  readonly departures: Departures;
  readonly recorded: Recorded;
}

/** The answers given and those that decide, together; departures with reasons of no meaning. */
export interface Witness {
  readonly facts: Facts;
  readonly departures: Departures;
}

/** How a reason for departing is named among missing facts. */
const DEPARTURE = 'departures.';
const REASON = '…';

interface State extends Witness {
  readonly verdict: Verdict;
  readonly node: ExplanationNode;
}

/** What can be done next; nothing where the aim is out of reach. */
interface Next {
  readonly isWithinReach: boolean;
  readonly states: readonly Witness[];
}

/** Walks taken at random before everything is tried. */
const WALKS = 8;

/** One search: for one patient and one aim, in a bounded number of judgements. */
export class Search {
  /** Everything that is missing and may matter, in order of declaration; reasons for departing last. */
  readonly missing: readonly string[];
  /** Not every answer that may matter was tried. */
  isThinned = false;
  readonly #patient: Patient;
  readonly #start: State;
  readonly #aim: Aim;
  readonly #departable: readonly string[];
  readonly #assignments: readonly Assignment[];
  readonly #candidates: Candidates;
  readonly #openLists: OpenLists;
  readonly #witnesses = new Map<string, Witness | undefined>();
  readonly #states = new Map<string, State | undefined>();
  readonly #nexts = new WeakMap<State, Map<ReadonlySet<string>, Next>>();
  #left: number;

  constructor(patient: Patient, node: ExplanationNode, aim: Aim, most: number) {
    const { group, facts, departures } = patient;
    this.#patient = patient;
    this.#start = { facts, departures, verdict: 'undetermined', node };
    this.#aim = aim;
    this.#left = most;
    this.#candidates = new Candidates(group, facts);
    const places = openPlaces(group, facts);
    this.#openLists = listsAmong(places);
    const { indications, questions } = reached(patient);
    this.#departable = departable(indications, departures);
    this.#assignments = assignmentsOf(group.questions.filter(({ id }) => questions.has(id)));
    this.missing = this.#mattering(places);
  }

  /** Whether some answers to these missing facts do it; undefined where that could not be found out in time. */
  isEnough(missing: ReadonlySet<string>): boolean | undefined {
    const key = [...missing].join(' ');
    if (!this.#witnesses.has(key)) {
      const witness = this.#found(missing);
      if (witness === undefined && this.#left <= 0) return undefined;
      this.#witnesses.set(key, witness);
    }
    return this.#witnesses.get(key) !== undefined;
  }

  /** The answers found for a set that is enough. */
  witnessOf(missing: ReadonlySet<string>): Witness {
    const witness = this.#witnesses.get([...missing].join(' '));
    if (witness === undefined) throw new Error('no witness was found for this set');
    const { facts, departures } = witness;
    return { facts, departures };
  }

  /** What is missing and is used where it can still make a difference. */
  #mattering(places: readonly Place[]): readonly string[] {
    const everything = new Set([
      ...places.map(({ missing }) => missing),
      ...this.#departable.map(departureOf),
    ]);
    const { isWithinReach, facts, departures } = this.#prospect(this.#start, everything);
    if (!isWithinReach) return [];
    if (mayNameMore(this.#start.node)) this.isThinned = true;
    const missing = places.filter(({ path }) => facts.has(path)).map((place) => place.missing);
    return [
      ...new Set([...missing, ...this.#departable.filter((id) => departures.has(id)).map(departureOf)]),
    ];
  }

  /** Walks at random through the answers first, which finds what is there to be found; then tries everything. */
  #found(missing: ReadonlySet<string>): Witness | undefined {
    if (!this.#next(this.#start, missing).isWithinReach) return undefined;
    for (let walk = 1; walk <= WALKS; walk += 1) {
      const witness = this.#walked(missing, chanceFrom(walk));
      if (witness !== undefined) return witness;
    }
    return this.#tried(this.#start, missing);
  }

  /** Answers one thing after the other, each by chance among what keeps the aim within reach; never takes one back. */
  #walked(missing: ReadonlySet<string>, chance: Chance): Witness | undefined {
    let state: State | undefined = this.#start;
    while (state !== undefined && this.#left > 0) {
      if (state.verdict === this.#aim) return state;
      const next: Next = this.#next(state, missing);
      state = next.isWithinReach ? this.#firstHopeful(shuffled(next.states, chance), missing) : undefined;
    }
    return undefined;
  }

  #firstHopeful(states: readonly Witness[], missing: ReadonlySet<string>): State | undefined {
    for (const one of states) {
      const state = this.#judged(one);
      if (state?.verdict === this.#aim) return state;
      if (state?.verdict === 'undetermined' && this.#next(state, missing).isWithinReach) return state;
    }
    return undefined;
  }

  #tried(state: State, missing: ReadonlySet<string>): Witness | undefined {
    if (state.verdict === this.#aim) return state;
    // No further answer turns a definite verdict.
    if (state.verdict !== 'undetermined') return undefined;
    for (const one of this.#next(state, missing).states) {
      const further = this.#judged(one);
      const witness = further === undefined ? undefined : this.#tried(further, missing);
      if (witness !== undefined || this.#left <= 0) return witness;
    }
    return undefined;
  }

  /** What to answer next, in every way there is: a reason for departing, or what is named most often. */
  #next(state: State, missing: ReadonlySet<string>): Next {
    const known = this.#nexts.get(state)?.get(missing);
    if (known !== undefined) return known;
    const made = this.#nextOf(state, missing);
    const ofState = this.#nexts.get(state) ?? new Map<ReadonlySet<string>, Next>();
    this.#nexts.set(state, ofState.set(missing, made));
    return made;
  }

  #nextOf({ facts, departures, ...state }: State, missing: ReadonlySet<string>): Next {
    const prospect = this.#prospect({ facts, departures, ...state }, missing);
    if (!prospect.isWithinReach) return { isWithinReach: false, states: [] };
    const reason = mostNamed(prospect.departures);
    if (reason !== undefined)
      return { isWithinReach: true, states: [{ facts, departures: { ...departures, [reason]: REASON } }] };
    const free = this.#placesIn(facts).filter((place) => missing.has(place.missing));
    const helping = mostNamed(prospect.facts);
    const place = free.find(({ path }) => path === helping) ?? free[0];
    if (place === undefined) return { isWithinReach: false, states: [] };
    const { answers, isThinned } = this.#candidates.for(place);
    this.isThinned ||= isThinned;
    const states = answers.map((answer) => ({ facts: answeredWith(facts, place.steps, answer), departures }));
    return { isWithinReach: true, states };
  }

  /** Undefined where the answers contradict what is known, or no more judgements are to be made. */
  #judged({ facts, departures }: Witness): State | undefined {
    const key = JSON.stringify([facts, departures]);
    if (this.#states.has(key)) return this.#states.get(key);
    if (this.#left <= 0) return undefined;
    this.#left -= 1;
    const { group, indication, recorded } = this.#patient;
    const judged = judgeAlone(group, indication, facts, departures, recorded);
    const state = judged.ok ? { facts, departures, verdict: judged.verdict, node: judged.node } : undefined;
    this.#states.set(key, state);
    return state;
  }

  #placesIn(facts: Facts): readonly Place[] {
    return openPlaces(this.#patient.group, facts, this.#openLists);
  }

  #prospect(state: State, missing: ReadonlySet<string>): Prospect {
    const free = this.#placesIn(state.facts).filter((place) => missing.has(place.missing));
    const departures = this.#departable.filter(
      (id) => missing.has(departureOf(id)) && !Object.hasOwn(state.departures, id),
    );
    const answerable = { facts: new Set(free.map(({ path }) => path)), departures: new Set(departures) };
    return prospectOf(state.node, this.#aim, answerable, this.#assignments);
  }
}

function reached({ group, indication: id }: Patient): Reach {
  const indication = indexOf(group).indications.get(id);
  if (indication === undefined) throw new Error(`there is no such indication: ${id}`);
  return reachOf(group, indication);
}

/** The default requirements for which no reason is recorded, each once. */
function departable(indications: readonly Indication[], departures: Departures): readonly string[] {
  const requirements = indications.flatMap(({ routes }) => routes.flatMap((route) => route.requirements));
  const ids = requirements.filter(({ strength }) => strength === 'default').map((one) => one.id);
  return [...new Set(ids)].filter((one) => !Object.hasOwn(departures, one));
}

function departureOf(requirement: string): string {
  return `${DEPARTURE}${requirement}`;
}

/** Whether a node names so many facts that some may have been left out. */
function mayNameMore(node: ExplanationNode): boolean {
  return node.facts.length >= MOST_NAMED;
}

/** What is named most often is answered first: it settles most. */
function mostNamed(counts: ReadonlyMap<string, number>): string | undefined {
  let most: string | undefined;
  for (const [name, count] of counts) if (most === undefined || count > (counts.get(most) ?? 0)) most = name;
  return most;
}

/** Numbers between 0 and 1, the same every time from the same start. */
type Chance = () => number;

function chanceFrom(start: number): Chance {
  let state = start;
  return () => {
    // The multiplier and the modulus are those of Park and Miller; no more is asked of them than to be uneven.
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function shuffled<T>(from: readonly T[], chance: Chance): readonly T[] {
  return from
    .map((one) => [chance(), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);
}
