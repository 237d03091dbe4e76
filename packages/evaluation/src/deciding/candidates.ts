/** The answers that are tried in a place: for every comparison at least one on each side of it. */

import type { Decimal, Fact, Group, ValueType } from '@kriterion/catalogue';

import { daysOf } from '../dates.ts';
import { decimalOfNumber, decimalOfText } from '../decimal.ts';
import type { FactInput, Facts } from '../facts.ts';
import { indexOf } from '../group-index.ts';
import { isRecord } from '../reading.ts';
import { standingIn } from '../value-sets.ts';
import { limitsOf, type GroupLimits, type Limits } from './limits.ts';
import { daysAround, numbersAround } from './numbers.ts';
import { rowsIn, type Place } from './places.ts';

/** Answers to try, and whether some other answer may do what none of these does. */
export interface Tried {
  readonly answers: readonly FactInput[];
  readonly isThinned: boolean;
}

/** No more further rows than this are tried. */
const MOST_ROWS = 12;
/** No more sets of options or codes than this are tried in one place. */
const MOST_SETS = 128;

/** Finds answers to try for one patient. */
export class Candidates {
  readonly #group: Group;
  readonly #limits: GroupLimits;
  readonly #known: ReadonlyMap<string, readonly FactInput[]>;
  readonly #tried = new Map<string, Tried>();

  constructor(group: Group, facts: Facts) {
    this.#group = group;
    this.#limits = limitsOf(group);
    this.#known = answersByName(facts);
  }

  /** What is tried in a place. */
  for(place: Place): Tried {
    const { fact, given } = place;
    if (fact.type.kind === 'rows') return this.#rows(fact, given);
    const key = `${fact.id} ${fact.type.kind} ${typeof given === 'string' ? given : ''}`;
    const tried = this.#tried.get(key) ?? this.#values(fact, fact.type, given);
    this.#tried.set(key, tried);
    return tried;
  }

  #values(fact: Fact, type: ValueType, given: FactInput | undefined): Tried {
    const limits = this.#limits.of(fact.id);
    switch (type.kind) {
      case 'yes-no':
      case 'tick':
        return all([true, false]);
      case 'integer':
      case 'decimal': {
        const numbers = numbersAround(
          limits,
          this.#answers(limits).flatMap((answer) => decimalOf(answer) ?? []),
          type,
          type.kind === 'integer',
        );
        return { answers: numbers, isThinned: limits.isSummedExactly };
      }
      case 'date':
        return all(
          daysAround(
            limits,
            this.#answers(limits).flatMap(datesIn),
            typeof given === 'string' ? given : undefined,
          ),
        );
      case 'date-time':
        return all(
          daysAround(limits, this.#answers(limits).flatMap(datesIn), undefined).flatMap((day) => [
            `${day}T00:00`,
            `${day}T23:59`,
          ]),
        );
      case 'time':
        return all([...new Set(['00:00', '12:00', '23:59', ...this.#answers(limits).flatMap(textsIn)])]);
      case 'either': {
        const tried = type.of.map((one) => this.#values(fact, one, given));
        return {
          answers: tried.flatMap(({ answers }) => answers),
          isThinned: tried.some((one) => one.isThinned),
        };
      }
      default:
        return this.#texted(type, limits);
    }
  }

  #texted(type: ValueType, limits: Limits): Tried {
    switch (type.kind) {
      case 'one-of':
        return all(type.options.map(({ id }) => id));
      case 'indication':
        return all(this.#group.indications.map(({ id }) => id));
      case 'verdict':
        return all(['met', 'not-met']);
      case 'several-of':
        return setsOf(
          this.#kinds(
            type.options.map(({ id }) => id),
            undefined,
            limits,
          ),
        );
      case 'code':
        return all(this.#kinds(this.#codes(type.list), type.list, limits).flat());
      case 'codes':
        return setsOf(this.#kinds(this.#codes(type.list), type.list, limits));
      case 'signature':
      case 'label-area':
        return all([]);
      default:
        return all([...new Set(['a', 'b', ...limits.texts, ...this.#answers(limits).flatMap(textsIn)])]);
    }
  }

  /** Values that no condition tells apart, with as many of each kind as can be counted. */
  #kinds(
    values: readonly string[],
    list: string | undefined,
    limits: Limits,
  ): readonly (readonly string[])[] {
    const hierarchy = list === undefined ? undefined : indexOf(this.#group).hierarchies.get(list);
    const named = new Set([...limits.texts, ...this.#answers(limits).flatMap(textsIn)]);
    const kindOf = (value: string): string =>
      named.has(value)
        ? `= ${value}`
        : this.#limits.sets.map((set) => standingIn(value, set, hierarchy)).join(' ');
    const most = Math.min(MOST_ROWS, Math.max(2, ...smallWholes(limits.numbers).map((number) => number + 1)));
    return [...Map.groupBy(values, kindOf).values()].map((alike) => alike.slice(0, most));
  }

  #codes(list: string): readonly string[] {
    return [...(indexOf(this.#group).hierarchies.get(list)?.codes.keys() ?? ['a', 'b'])];
  }

  /** A complete list: as it is, and with as many rows more as conditions can ask for. */
  #rows(fact: Fact, given: FactInput | undefined): Tried {
    if (fact.type.kind !== 'rows') return all([]);
    const { min = 0, max = Infinity } = fact.type;
    const rows = rowsIn(given);
    const limits = this.#limits.of(fact.id);
    // None of the rows there are need be one that counts.
    const most = Math.min(Math.max(rows.length + Math.max(1, limits.rows), min), max);
    const tried = Math.min(most, Math.max(rows.length, min) + MOST_ROWS);
    const numbers = Array.from({ length: tried + 1 }, (_, n) => n).filter(
      (n) => n >= Math.max(rows.length, min),
    );
    const answers = numbers.map((number) => [
      ...rows,
      ...Array.from({ length: number - rows.length }, () => ({})),
    ]);
    return { answers, isThinned: tried < most };
  }

  /** What is answered to the facts that share limits with these. */
  #answers(limits: Limits): readonly FactInput[] {
    return [...limits.names].flatMap((name) => this.#known.get(name) ?? []);
  }
}

function all(answers: readonly FactInput[]): Tried {
  return { answers, isThinned: false };
}

/** Of each kind none, one, or as many as there are of it here; one kind with another in every way, up to a bound. */
function setsOf(kinds: readonly (readonly string[])[]): Tried {
  let sets: readonly (readonly string[])[] = [[]];
  for (const alike of kinds) {
    const parts = Array.from({ length: alike.length + 1 }, (_, n) => alike.slice(0, n));
    if (sets.length * parts.length > MOST_SETS) {
      const everything = kinds.flat();
      const rest = everything.map((one) => [one]);
      return { answers: [...sets, ...rest, everything], isThinned: true };
    }
    sets = sets.flatMap((set) => parts.map((part) => [...set, ...part]));
  }
  return all(sets);
}

function smallWholes(numbers: Iterable<Decimal>): readonly number[] {
  return [...numbers]
    .map((number) => Math.floor(Number(number)))
    .filter((number) => number >= 0 && number <= 1000);
}

function decimalOf(answer: FactInput): Decimal | undefined {
  if (typeof answer === 'number') return decimalOfNumber(answer);
  return typeof answer === 'string' ? decimalOfText(answer) : undefined;
}

function textsIn(answer: FactInput): readonly string[] {
  if (typeof answer === 'string') return [answer];
  return Array.isArray(answer) ? (answer as readonly FactInput[]).flatMap(textsIn) : [];
}

/** The day or the less exact date of an answer. */
function datesIn(answer: FactInput): readonly string[] {
  const date = typeof answer === 'string' ? (answer.split('T')[0] ?? '') : '';
  return daysOf(date) === undefined ? [] : [date];
}

/** Everything answered, by the name of the fact, wherever it stands. */
function answersByName(facts: Facts): ReadonlyMap<string, readonly FactInput[]> {
  const byName = new Map<string, FactInput[]>();
  const add = (inside: Facts): void => {
    for (const [name, answer] of Object.entries(inside)) {
      byName.set(name, [...(byName.get(name) ?? []), answer]);
      if (isRecord(answer)) add(answer);
      if (Array.isArray(answer))
        for (const row of answer as readonly FactInput[]) if (isRecord(row)) add(row);
    }
  };
  add(facts);
  return byName;
}
