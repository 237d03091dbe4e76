/** Terms: what a value of the source, a path or a computation comes to. */

import type { Path, Term } from '@kriterion/catalogue';

import { computeOverRows } from './aggregates.ts';
import { asDays } from './comparing.ts';
import { elapsedUnits, shiftedDay } from './dates.ts';
import { factsUnion } from './explanation.ts';
import { exactWhole, wholeOf, type Exact } from './exact.ts';
import type { Computed, Judging } from './judging.ts';
import { computeValuesAmong } from './members.ts';
import { computeScore } from './scores.ts';
import { find, type Scope } from './scope.ts';
import { both, same, together, turned } from './spread.ts';
import {
  ABSENT,
  either,
  interval,
  keyOfCertain,
  NOTHING,
  oneText,
  truth,
  valueOfSource,
  type Interval,
  type Value,
} from './values.ts';

/** Computes a term. */
export function computeTerm(term: Term, scope: Scope, judging: Judging): Computed {
  switch (term.kind) {
    case 'value':
      return constant(valueOfSource(term.value));
    case 'path':
      return computePath(term.path, scope, judging);
    case 'parameter': {
      const value = judging.parameter(term.id)?.value;
      return constant(value === undefined ? ABSENT : valueOfSource(value));
    }
    case 'variable': {
      const value = scope.variables.get(term.name);
      if (value === undefined)
        throw new Error(`the catalogue names a value that is not in hand: ${term.name}`);
      return constant(oneText(value));
    }
    case 'count':
    case 'distinct':
    case 'aggregate':
      return computeOverRows(term, scope, judging);
    case 'values-among':
      return computeValuesAmong(term, scope, judging);
    case 'score':
      return computeScore(term, scope, judging);
    default:
      return computeFromParts(term, scope, judging);
  }
}

type FromParts = Extract<Term, { readonly kind: 'elapsed' | 'shifted' | 'choice' | 'table' | 'condition' }>;

function computeFromParts(term: FromParts, scope: Scope, judging: Judging): Computed {
  switch (term.kind) {
    case 'elapsed': {
      const from = judging.term(term.from, scope);
      const to = judging.term(term.to, scope);
      return made(
        both(from.values, to.values, (a, b) => elapsed(a, b, term)),
        [from, to],
      );
    }
    case 'shifted': {
      const date = judging.term(term.date, scope);
      return made(
        turned(date.values, (value) => shifted(value, term)),
        [date],
      );
    }
    case 'choice':
      return computeChoice(term, scope, judging);
    case 'table':
      return computeTable(term, scope, judging);
    case 'condition': {
      const { values, node } = judging.condition(term.condition, scope);
      return { values: turned(values, truth), facts: node.facts, of: [node] };
    }
  }
}

function constant(value: Value): Computed {
  return { values: same(value), facts: [], of: [] };
}

function made(values: Computed['values'], parts: readonly Pick<Computed, 'facts' | 'of'>[]): Computed {
  return { values, facts: factsUnion(parts), of: parts.flatMap((part) => part.of) };
}

/** The fact at the path; where the path goes through a list, the values in its rows together. */
function computePath(path: Path, scope: Scope, judging: Judging): Computed {
  const { places, isPlural } = find(path, scope);
  const computed = places.map((place) => judging.fact(place.fact, place.in));
  const [only] = computed;
  if (!isPlural) return only ?? constant(ABSENT);
  const isSure = places.map((place) => place.in.place.isFurther !== true);
  const values = together(
    computed.map((one) => one.values),
    (all) => severalOf(all, isSure),
  );
  return made(values, computed);
}

function severalOf(values: readonly Value[], isSure: readonly boolean[]): Value {
  const known = new Set<string>();
  let complete = true;
  for (const [n, value] of values.entries()) {
    if (isSure[n] !== true) complete = false;
    else if (value.kind === 'several') {
      for (const one of value.known) known.add(one);
      complete &&= value.complete;
    } else if (value.kind !== 'nothing') {
      const key = keyOfCertain(value);
      if (key === undefined) complete = false;
      else known.add(key);
    }
  }
  return { kind: 'several', known: [...known], complete };
}

type Elapsed = Extract<Term, { readonly kind: 'elapsed' }>;

/** Completed units: least from the last day to the first, most from the first to the last. */
function elapsed(from: Value, to: Value, { unit }: Elapsed): Value {
  if (from.kind === 'nothing' || to.kind === 'nothing') return NOTHING;
  const [start, end] = [daysOfValue(from), daysOfValue(to)];
  if (start === undefined || end === undefined) return ABSENT;
  const units = (a: Exact | undefined, b: Exact | undefined): Exact | undefined =>
    a === undefined || b === undefined ? undefined : exactWhole(elapsedUnits(wholeOf(a), wholeOf(b), unit));
  return {
    ...interval('number', units(start.high, end.low), units(start.low, end.high)),
    mayBeNothing: start.mayBeNothing || end.mayBeNothing,
  };
}

type Shifted = Extract<Term, { readonly kind: 'shifted' }>;

function shifted(date: Value, { by, unit }: Shifted): Value {
  if (date.kind === 'nothing') return NOTHING;
  const days = daysOfValue(date);
  if (days === undefined) return ABSENT;
  const moved = (end: Exact | undefined): Exact | undefined =>
    end === undefined ? undefined : exactWhole(shiftedDay(wholeOf(end), by, unit));
  return { ...interval('day', moved(days.low), moved(days.high)), mayBeNothing: days.mayBeNothing };
}

function daysOfValue(value: Value): Interval | undefined {
  return value.kind === 'interval' ? asDays(value) : undefined;
}

function computeChoice(
  term: Extract<Term, { readonly kind: 'choice' }>,
  scope: Scope,
  judging: Judging,
): Computed {
  const when = judging.condition(term.when, scope);
  const then = judging.term(term.then, scope);
  const otherwise = judging.term(term.otherwise, scope);
  const branches = both(then.values, otherwise.values, (a, b) => [a, b] as const);
  const values = both(when.values, branches, (verdict, [a, b]) => {
    if (verdict === 'undetermined') return either(a, b);
    return verdict === 'met' ? a : b;
  });
  return made(values, [{ facts: when.node.facts, of: [when.node] }, then, otherwise]);
}

/** The value of the first row whose condition holds; nothing where none does. */
function computeTable(
  term: Extract<Term, { readonly kind: 'table' }>,
  scope: Scope,
  judging: Judging,
): Computed {
  const rows = term.rows.map((row) => ({
    when: judging.condition(row.when, scope),
    value: valueOfSource(row.value),
  }));
  const values = rows.reduceRight<Computed['values']>(
    (below, { when, value }) =>
      both(when.values, below, (verdict, rest) => {
        if (verdict === 'undetermined') return either(value, rest);
        return verdict === 'met' ? value : rest;
      }),
    same(NOTHING),
  );
  const nodes = rows.map(({ when }) => when.node);
  return { values, facts: factsUnion(nodes), of: nodes.filter((node) => node.value !== 'not-met') };
}
