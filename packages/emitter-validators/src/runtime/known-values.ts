import { COMPARING } from './comparing.ts';
import { piecesOf, type Piece } from './piece.ts';

/** Verdicts of two bits, exact numbers, and values that may not be known: what criteria are judged with. */
export const KNOWN_VALUES: readonly Piece[] = piecesOf(
  String.raw`
/** What is sure in bit 0, what is possible in bit 1: met is 3, undetermined 2, not met 0. */
type Truth = number;

function opposite(truth: Truth): Truth {
  return 3 - ((truth & 1) << 1) - (truth >> 1);
}

/** Whether a number that is surely ${'`sure`'} and at most ${'`possible`'} lies between the two. */
function within(sure: number, possible: number, min: number, max: number): Truth {
  if (possible < min || sure > max) return 0;
  return sure >= min && possible <= max ? 3 : 2;
}

function verdictOf(truth: Truth): Verdict {
  if (truth === 3) return 'met';
  return truth === 0 ? 'not-met' : 'undetermined';
}

/** An exact number that is no whole one, or too large for one. */
interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** An exact number: whole ones as they are. */
type Num = number | Fraction;

function fractionOf(value: Num): Fraction {
  return typeof value === 'number' ? { numerator: BigInt(value), denominator: 1n } : value;
}

/** The number that an answer states: a JSON number by its shortest decimal text, a text digit by digit. */
function numOf(answer: number | string): Num {
  if (typeof answer === 'number' && Number.isSafeInteger(answer)) return answer + 0;
  return numOfDecimal(decimalOf(answer) ?? '0');
}

function numOfDecimal(decimal: string): Num {
  const [whole = '', fraction = ''] = decimal.split('.');
  if (fraction === '' && whole.length <= 15) return Number(whole);
  return { numerator: BigInt(whole + fraction), denominator: 10n ** BigInt(fraction.length) };
}

/** Below, at or above zero as the one number is less than, equal to or greater than the other. */
function compareNum(a: Num, b: Num): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [one, other] = [fractionOf(a), fractionOf(b)];
  const left = one.numerator * other.denominator;
  const right = other.numerator * one.denominator;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function addNum(a: Num, b: Num): Num {
  if (typeof a === 'number' && typeof b === 'number' && Number.isSafeInteger(a + b)) return a + b;
  return addFractions(fractionOf(a), fractionOf(b));
}

function addFractions(a: Fraction, b: Fraction): Fraction {
  if (a.denominator % b.denominator === 0n)
    return { numerator: a.numerator + b.numerator * (a.denominator / b.denominator), denominator: a.denominator };
  if (b.denominator % a.denominator === 0n) return addFractions(b, a);
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

/** The number over a count above zero. */
function dividedNum(value: Num, count: number): Num {
  if (typeof value === 'number' && value % count === 0) return value / count;
  const { numerator, denominator } = fractionOf(value);
  return { numerator, denominator: denominator * BigInt(count) };
}

function negatedNum(value: Num): Num {
  if (typeof value === 'number') return 0 - value;
  return { numerator: -value.numerator, denominator: value.denominator };
}

/** The whole number at or below it. */
function wholeNum(value: Num): number {
  if (typeof value === 'number') return value;
  const cut = value.numerator / value.denominator;
  return Number(cut * value.denominator > value.numerator ? cut - 1n : cut);
}

/** One text for each number, however it is written. */
function keyOfNum(value: Num): string {
  const { numerator, denominator } = fractionOf(value);
  let [larger, smaller] = [numerator < 0n ? -numerator : numerator, denominator];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return String(numerator / larger) + '/' + String(denominator / larger);
}

/** What an interval counts: numbers, days, minutes of a day, or minutes of all time. */
type Measure = 'number' | 'day' | 'time' | 'moment';

/** Both ends included; an end that is left out is open. */
interface Interval {
  readonly kind: 'interval';
  readonly measure: Measure;
  readonly low: Num | undefined;
  readonly high: Num | undefined;
  /** It may also be that there is no value. */
  readonly mayBeNothing: boolean;
}

interface Several {
  readonly kind: 'several';
  readonly known: readonly string[];
  readonly complete: boolean;
}

/**
 * All that a value may be. What is absent is not answered and unknown in every comparison; nothing is surely no value;
 * one is one of some texts; several are the values of a fact with several, perhaps with more to come.
 */
type Known =
  | { readonly kind: 'absent'; readonly low: Num | undefined; readonly high: Num | undefined }
  | { readonly kind: 'nothing' }
  | Interval
  | { readonly kind: 'one'; readonly possible: readonly string[]; readonly mayBeNothing: boolean }
  | Several;

const absent: Known = { kind: 'absent', low: undefined, high: undefined };

const nothing: Known = { kind: 'nothing' };

function interval(measure: Measure, low: Num | undefined, high: Num | undefined): Interval {
  return { kind: 'interval', measure, low, high, mayBeNothing: false };
}

function counted(low: number, high: number): Known {
  return interval('number', low, high === Infinity ? undefined : high);
}

function oneText(text: string): Known {
  return { kind: 'one', possible: [text], mayBeNothing: false };
}

const yesOrNo: Known = { kind: 'one', possible: ['yes', 'no'], mayBeNothing: false };

/** The truth of a condition as a value. */
function valueOfTruth(truth: Truth): Known {
  if (truth === 2) return yesOrNo;
  return oneText(truth === 3 ? 'yes' : 'no');
}

/** A yes or no as answered. */
function valueOfAnswer(truth: Truth): Known {
  return truth === 2 ? absent : valueOfTruth(truth);
}

function valueOfNum(value: Num | undefined, low: Num | undefined, high: Num | undefined): Known {
  return value === undefined ? { kind: 'absent', low, high } : interval('number', value, value);
}

function valueOfDays(first: number, last: number): Known {
  return Number.isNaN(first) ? absent : interval('day', first, last);
}

function valueOfMinutes(measure: Measure, minutes: number): Known {
  return Number.isNaN(minutes) ? absent : interval(measure, minutes, minutes);
}

function valueOfText(text: string | undefined): Known {
  return text === undefined ? absent : oneText(text);
}

function valueOfSeveral(texts: readonly string[] | undefined): Known {
  return { kind: 'several', known: texts ?? [], complete: texts !== undefined };
}

function perhapsNothing(value: Known): boolean {
  return value.kind === 'nothing' || ((value.kind === 'interval' || value.kind === 'one') && value.mayBeNothing);
}

/** The one thing that a value surely is, as text. */
function keyOfCertain(value: Known): string | undefined {
  if (value.kind === 'one' && !value.mayBeNothing && value.possible.length === 1) return value.possible[0];
  if (value.kind !== 'interval' || value.mayBeNothing) return undefined;
  const { low, high } = value;
  if (low === undefined || high === undefined || compareNum(low, high) !== 0) return undefined;
  return keyOfNum(low);
}

/** The lower of two low ends (side -1) or the higher of two high ends (side 1); open if one is. */
function outermost(a: Num | undefined, b: Num | undefined, side: number): Num | undefined {
  if (a === undefined || b === undefined) return undefined;
  return compareNum(a, b) * side >= 0 ? a : b;
}

interface Range {
  readonly low: Num | undefined;
  readonly high: Num | undefined;
}

const openRange: Range = { low: undefined, high: undefined };

function rangeOf(value: Known): Range {
  return value.kind === 'interval' || value.kind === 'absent' ? value : openRange;
}

function hullOf(a: Known, b: Known): Range {
  const [first, second] = [rangeOf(a), rangeOf(b)];
  return { low: outermost(first.low, second.low, -1), high: outermost(first.high, second.high, 1) };
}

/** All that one or the other may be. */
function either(a: Known, b: Known): Known {
  if (a.kind === 'absent' || b.kind === 'absent') return { kind: 'absent', ...hullOf(a, b) };
  if (a.kind === 'nothing') return b.kind === 'nothing' ? b : orNothing(b);
  if (b.kind === 'nothing') return orNothing(a);
  if (a.kind === 'interval' && b.kind === 'interval' && a.measure === b.measure)
    return { kind: 'interval', measure: a.measure, ...hullOf(a, b), mayBeNothing: a.mayBeNothing || b.mayBeNothing };
  if (a.kind === 'one' && b.kind === 'one')
    return {
      kind: 'one',
      possible: [...new Set([...a.possible, ...b.possible])],
      mayBeNothing: a.mayBeNothing || b.mayBeNothing,
    };
  return a.kind === 'several' && b.kind === 'several' ? eitherSeveral(a, b) : absent;
}

function orNothing(value: Known): Known {
  return value.kind === 'interval' || value.kind === 'one' ? { ...value, mayBeNothing: true } : value;
}

/** What both have is sure; whether there is more is not. */
function eitherSeveral(a: Several, b: Several): Known {
  const common: string[] = [];
  for (const one of a.known) if (b.known.includes(one)) common.push(one);
  const alike = common.length === a.known.length && common.length === b.known.length;
  return { kind: 'several', known: common, complete: alike && a.complete && b.complete };
}

/** The one value where the condition is met, the other where it is not, all that both may be where that is open. */
function chosen(when: Truth, value: Known, otherwise: Known): Known {
  if (when === 2) return either(value, otherwise);
  return when === 3 ? value : otherwise;
}

type Comparison = '=' | '<>' | '<' | '<=' | '>' | '>=';

/**
 * Definite only if it holds for all that both sides may be. What is not answered is unknown in every comparison, and
 * no comparison is met by a value that is not there.
 */
function related(left: Known, operator: Comparison, right: Known, order?: readonly string[]): Truth {
  if (left.kind === 'nothing' || right.kind === 'nothing') return 0;
  if (left.kind === 'absent' || right.kind === 'absent') return 2;
  const truth = relatedIfThere(left, operator, right, order);
  return perhapsNothing(left) || perhapsNothing(right) ? truth & 2 : truth;
}

function relatedIfThere(left: Known, operator: Comparison, right: Known, order: readonly string[] | undefined): Truth {
  if (left.kind === 'interval' && right.kind === 'interval') return intervalsRelated(left, operator, right);
  if (operator === '=') return alike(left, right);
  if (operator === '<>') return opposite(alike(left, right));
  const [from, to] = [rankOf(left, order), rankOf(right, order)];
  return from === undefined || to === undefined ? 2 : intervalsRelated(from, operator, to);
}

/** Whether both are the same text, or one of several, or have one in common. */
function alike(left: Known, right: Known): Truth {
  if (left.kind === 'several') return right.kind === 'one' ? hasOne(left, right.possible) : sharesOne(left, right);
  if (right.kind === 'several') return alike(right, left);
  return left.kind === 'one' && right.kind === 'one' ? hasOne(right, left.possible) : 2;
}

/** Whether the value has the text, if all that the text may be gives one answer. */
function hasOne(value: Known, possible: readonly string[]): Truth {
  let sure = 1;
  let may = 0;
  for (const text of possible) {
    const truth = hasText(value, text);
    sure &= truth;
    may |= truth & 2;
  }
  return possible.length === 0 ? 2 : sure | may;
}

function sharesOne(left: Known, right: Known): Truth {
  if (right.kind !== 'several') return right.kind === 'nothing' ? 0 : 2;
  let truth = right.complete ? 0 : 2;
  for (const text of right.known) truth |= hasText(left, text);
  return truth;
}

function hasText(value: Known, text: string): Truth {
  if (value.kind === 'one') {
    if (!value.possible.includes(text)) return 0;
    return value.possible.length === 1 ? 3 : 2;
  }
  if (value.kind === 'several') {
    if (value.known.includes(text)) return 3;
    return value.complete ? 0 : 2;
  }
  return value.kind === 'nothing' ? 0 : 2;
}

/** Whether the text is the value, or among the values. */
function contains(value: Known, text: string): Truth {
  const truth = hasText(value, text);
  return perhapsNothing(value) ? truth & 2 : truth;
}

/** What a set says of a text: in it 3, left out of it 0, and for what it does not name the other. */
type Standing = (text: string, otherwise: Truth) => Truth;

/** Whether the value is in the set, or one of several is. */
function atLeastOne(value: Known, standing: Standing, otherwise: Truth): Truth {
  if (value.kind === 'one') {
    const truth = agreedStanding(value.possible, standing, otherwise);
    return value.mayBeNothing ? truth & 2 : truth;
  }
  if (value.kind !== 'several') return value.kind === 'nothing' ? 0 : 2;
  let truth = value.complete ? 0 : 2;
  for (const text of value.known) truth |= standing(text, otherwise);
  return truth;
}

/** What all the texts agree on. */
function agreedStanding(possible: readonly string[], standing: Standing, otherwise: Truth): Truth {
  let sure = 1;
  let may = 0;
  for (const text of possible) {
    const truth = standing(text, otherwise);
    sure &= truth;
    may |= truth & 2;
  }
  return possible.length === 0 ? 2 : sure | may;
}

/** Whether the value is in the set, or every one of several is. */
function everyOne(value: Known, standing: Standing): Truth {
  if (value.kind !== 'several') return atLeastOne(value, standing, 0);
  let truth = value.complete ? 3 : 2;
  for (const text of value.known) truth &= standing(text, 0);
  return truth;
}

/** Whether the value is among the others, or every one of several is. */
function everyAmong(value: Known, among: Known): Truth {
  if (value.kind === 'one') {
    let [sure, may] = [1, 0];
    for (const text of value.possible) {
      const truth = contains(among, text);
      sure &= truth;
      may |= truth & 2;
    }
    return value.mayBeNothing ? may : sure | may;
  }
  if (value.kind !== 'several') return value.kind === 'nothing' ? 0 : 2;
  let truth = value.complete ? 3 : 2;
  for (const text of value.known) truth &= contains(among, text);
  return truth;
}

/** How many different values are in the set. */
function numberIn(value: Known, standing: Standing): Known {
  if (value.kind === 'several') {
    let sure = 0;
    for (const text of value.known) sure += standing(text, 0) === 3 ? 1 : 0;
    return counted(sure, value.complete ? sure : Infinity);
  }
  const truth = atLeastOne(value, standing, 0);
  return counted(truth & 1, truth >> 1);
}

/** The place in the order of the options; undefined where a value is not in it. */
function rankOf(value: Known, order: readonly string[] | undefined): Interval | undefined {
  if (order === undefined || value.kind !== 'one') return undefined;
  let [low, high] = [Infinity, -Infinity];
  for (const text of value.possible) {
    const rank = order.indexOf(text);
    if (rank === -1) return undefined;
    if (rank < low) low = rank;
    if (rank > high) high = rank;
  }
  return interval('number', low, high);
}

function intervalsRelated(left: Interval, operator: Comparison, right: Interval): Truth {
  if (left.measure !== right.measure) return daysRelated(left, operator, right);
  switch (operator) {
    case '=':
      return samePoint(left, right);
    case '<>':
      return opposite(samePoint(left, right));
    case '<':
      return isEarlier(left, right);
    case '>=':
      return opposite(isEarlier(left, right));
    case '>':
      return isEarlier(right, left);
    case '<=':
      return opposite(isEarlier(right, left));
  }
}

/** A moment is compared with a day by the day it is on. */
function daysRelated(left: Interval, operator: Comparison, right: Interval): Truth {
  const [from, to] = [asDays(left), asDays(right)];
  return from === undefined || to === undefined ? 2 : intervalsRelated(from, operator, to);
}

/** The days of an interval of days or moments; undefined for numbers and times of day. */
function asDays(value: Interval): Interval | undefined {
  if (value.measure === 'day') return value;
  if (value.measure !== 'moment') return undefined;
  return { ...interval('day', dayOfMoment(value.low), dayOfMoment(value.high)), mayBeNothing: value.mayBeNothing };
}

function dayOfMoment(minutes: Num | undefined): number | undefined {
  return minutes === undefined ? undefined : Math.floor(wholeNum(minutes) / 1440);
}

/** Met if every point of the one is before every point of the other. */
function isEarlier(a: Interval, b: Interval): Truth {
  if (isUnder(a.high, b.low)) return 3;
  return a.low !== undefined && b.high !== undefined && compareNum(a.low, b.high) >= 0 ? 0 : 2;
}

function samePoint(a: Interval, b: Interval): Truth {
  if (isUnder(a.high, b.low) || isUnder(b.high, a.low)) return 0;
  return isPoint(a) && isPoint(b) ? 3 : 2;
}

function isPoint({ low, high }: Interval): boolean {
  return low !== undefined && high !== undefined && compareNum(low, high) === 0;
}

function isUnder(high: Num | undefined, low: Num | undefined): boolean {
  return high !== undefined && low !== undefined && compareNum(high, low) < 0;
}

/** What is computed, with what an answer adds to it; what is computed wins where they contradict each other. */
function withAnswer(computed: Known, answer: Known | undefined): Known {
  return answer === undefined ? computed : reconciled(computed, answer) ?? computed;
}

/** What agrees with both; undefined where nothing does. */
function reconciled(computed: Known, answer: Known): Known | undefined {
  if (answer.kind === 'absent') return computed;
  if (computed.kind === 'absent') return answer;
  if (computed.kind === 'interval' && answer.kind === 'interval') return intersection(computed, answer);
  if (computed.kind === 'several' && answer.kind === 'several') return sameSeveral(computed, answer);
  if (computed.kind !== 'one' || answer.kind !== 'one') return undefined;
  const possible: string[] = [];
  for (const text of computed.possible) if (answer.possible.includes(text)) possible.push(text);
  return possible.length === 0 ? undefined : { kind: 'one', possible, mayBeNothing: false };
}

function intersection(a: Interval, b: Interval): Known | undefined {
  if (a.measure !== b.measure || isUnder(a.high, b.low) || isUnder(b.high, a.low)) return undefined;
  const low = innermost(a.low, b.low, 1);
  const high = innermost(a.high, b.high, -1);
  return { kind: 'interval', measure: a.measure, low, high, mayBeNothing: a.mayBeNothing && b.mayBeNothing };
}

function innermost(a: Num | undefined, b: Num | undefined, sign: number): Num | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return compareNum(a, b) * sign >= 0 ? a : b;
}

/** The answer, where it has all that is computed, and no more where that is complete. */
function sameSeveral(computed: Several, answer: Several): Known | undefined {
  for (const text of computed.known) if (!answer.known.includes(text)) return undefined;
  return computed.complete && answer.known.length > computed.known.length ? undefined : answer;
}

/** The values at a path through lists, as they are gathered. */
interface Gathered {
  readonly known: Set<string>;
  complete: boolean;
}

function gather(into: Gathered, value: Known, isFurther: boolean): void {
  if (isFurther) into.complete = false;
  else if (value.kind === 'several') {
    for (const text of value.known) into.known.add(text);
    into.complete &&= value.complete;
  } else if (value.kind !== 'nothing') {
    const key = keyOfCertain(value);
    if (key === undefined) into.complete = false;
    else into.known.add(key);
  }
}

function gathered(all: Gathered): Known {
  return { kind: 'several', known: [...all.known], complete: all.complete };
}
`,
  COMPARING,
);
