/** What a value may be, as the ways in which it may turn out, and what a comparison of two such values says. */

import type { Comparison, Verdict } from '@kriterion/catalogue';

import type { Days } from './calendar.ts';
import { order, type Amount } from './fractions.ts';
import { agreed, inAllWays } from './truth.ts';

/** One way in which a value may turn out; with a minute it is a moment. `nothing` is no value: the mean of no rows. */
export type Way =
  | { readonly kind: 'amount'; readonly amount: Amount }
  | { readonly kind: 'day'; readonly day: number; readonly minute?: number }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'nothing' };

/**
 * Of numbers and days the ways are ends, and anything between them is possible too. `unanswered`: it is not known at
 * all, and no comparison with it is definite; the ways are then what it may be in a sum.
 */
export interface Possible {
  readonly unanswered: boolean;
  readonly ways: readonly Way[];
}

/** Surely nothing. */
export const NOTHING: Possible = { unanswered: false, ways: [{ kind: 'nothing' }] };

/** One of these numbers, or between them. */
export function amounts(...all: readonly Amount[]): Possible {
  return { unanswered: false, ways: all.map((amount) => ({ kind: 'amount', amount })) };
}

/** One of these days. */
export function days({ first, last }: Days): Possible {
  return {
    unanswered: false,
    ways: [
      { kind: 'day', day: first },
      { kind: 'day', day: last },
    ],
  };
}

/** One of these options, codes, verdicts or truths. */
export function words(...all: readonly string[]): Possible {
  return { unanswered: false, ways: all.map((word) => ({ kind: 'word', word })) };
}

/** Exactly these options or codes together. */
export function severalWords(all: readonly string[]): Possible {
  return { unanswered: false, ways: [{ kind: 'words', words: [...new Set(all)] }] };
}

/** Not known: in a sum it may be what the other is. */
export function unanswered(otherwise: Possible): Possible {
  return { unanswered: true, ways: otherwise.ways };
}

/** One of several, and it is open which. */
export function oneOf(all: readonly Possible[]): Possible {
  return { unanswered: all.some((one) => one.unanswered), ways: all.flatMap(({ ways }) => ways) };
}

/** A truth as a value. */
export function truthValue(verdict: Verdict): Possible {
  if (verdict === 'undetermined') return words('true', 'false');
  return words(verdict === 'met' ? 'true' : 'false');
}

/** What is computed, as far as the answer narrows it; nothing where they exclude each other. */
export function narrowed(computed: Possible, answer: Possible): Possible | undefined {
  if (computed.unanswered) return answer;
  if (compared(computed, '=', answer) === 'not-met') return undefined;
  const those = computed.ways.filter(({ kind }) => kind !== 'nothing');
  const inside = (inner: Possible['ways'], outer: Possible['ways']): Possible['ways'] =>
    inner.filter(
      (way) =>
        compared({ unanswered: false, ways: [way] }, '=', { unanswered: false, ways: outer }) !== 'not-met',
    );
  return { unanswered: false, ways: [...inside(those, answer.ways), ...inside(answer.ways, those)] };
}

/** Whether there is one way only, and it is known. */
export function isCertain({ unanswered: open, ways }: Possible): boolean {
  return !open && ways.every((one) => ways.every((other) => isSame(one, other)));
}

/** Whether it is surely nothing. */
export function isNothing({ unanswered: open, ways }: Possible): boolean {
  return !open && ways.every(({ kind }) => kind === 'nothing');
}

function isSame(a: Way, b: Way): boolean {
  if (a.kind === 'nothing' || b.kind === 'nothing') return a.kind === b.kind;
  if (a.kind === 'words' && b.kind === 'words') return a.words.join() === b.words.join();
  return isOnly(signs(a, b), 0);
}

function isOnly(all: ReadonlySet<number>, one: number): boolean {
  return all.size === 1 && all.has(one);
}

const DIFFERS = 2;

/** How a may lie to b: below -1, same 0, above 1, or 2 where they differ without order. */
function signs(a: Way, b: Way, lowestFirst?: readonly string[]): ReadonlySet<number> {
  if (a.kind === 'amount' && b.kind === 'amount')
    return a.amount === b.amount && typeof a.amount === 'string'
      ? new Set([-1, 0, 1])
      : new Set([order(a.amount, b.amount)]);
  if (a.kind === 'day' && b.kind === 'day')
    return a.day === b.day && !Number.isFinite(a.day)
      ? new Set([-1, 0, 1])
      : new Set([Math.sign(a.day - b.day || minutesBetween(a.minute, b.minute))]);
  if (a.kind === 'word' && b.kind === 'word' && lowestFirst !== undefined)
    return new Set([Math.sign(lowestFirst.indexOf(a.word) - lowestFirst.indexOf(b.word))]);
  return new Set([wordsOf(a).some((word) => wordsOf(b).includes(word)) ? 0 : DIFFERS]);
}

/** A moment is compared with a day by the day it is on. */
function minutesBetween(a: number | undefined, b: number | undefined): number {
  return a === undefined || b === undefined ? 0 : a - b;
}

/** The options or codes in one way of a value. */
export function wordsOf(way: Way): readonly string[] {
  if (way.kind === 'word') return [way.word];
  return way.kind === 'words' ? way.words : [];
}

const HOLDS: Readonly<Record<Comparison, (sign: number) => boolean>> = {
  '=': (sign) => sign === 0,
  '<>': (sign) => sign !== 0,
  '<': (sign) => sign === -1,
  '<=': (sign) => sign === -1 || sign === 0,
  '>': (sign) => sign === 1,
  '>=': (sign) => sign === 1 || sign === 0,
};

/** A comparison holds where it holds however both sides turn out; with nothing it does not, whatever the sign. */
export function compared(
  left: Possible,
  operator: Comparison,
  right: Possible,
  lowestFirst?: readonly string[],
): Verdict {
  if (isNothing(left) || isNothing(right)) return 'not-met';
  if (left.unanswered || right.unanswered) return 'undetermined';
  const all = new Set<number>();
  let canBeNothing = false;
  for (const a of left.ways)
    for (const b of right.ways) {
      if (a.kind === 'nothing' || b.kind === 'nothing') canBeNothing = true;
      else for (const sign of signs(a, b, lowestFirst)) all.add(sign);
    }
  // Between a number below and one above lies the very one.
  if (all.has(-1) && all.has(1) && lowestFirst === undefined) all.add(0);
  const verdict = inAllWays([...all], HOLDS[operator]);
  return canBeNothing ? agreed([verdict, 'not-met']) : verdict;
}
