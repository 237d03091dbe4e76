/** Small faults that an execution could have, each of which the comparison has to find. */

/** One text of one source file put in the place of another. */
export interface Fault {
  readonly package: 'evaluation' | 'emitter-validators';
  /** Below the `src` of its package. */
  readonly file: string;
  /** Stands in the file once. */
  readonly from: string;
  readonly to: string;
  /** What is wrong then. */
  readonly why: string;
}

const inEvaluation = (file: string, from: string, to: string, why: string): Fault => ({
  package: 'evaluation',
  file,
  from,
  to,
  why,
});

/** All of them. */
export const FAULTS: readonly Fault[] = [
  inEvaluation(
    'kleene.ts',
    `values.filter((value) => value !== 'not-met').length`,
    `values.filter((value) => value === 'met').length`,
    'at least N reads an unknown clause as not met',
  ),
  inEvaluation(
    'kleene.ts',
    'if (high < min || low > max)',
    'if (high <= min || low > max)',
    'at least N is off by one where the last clause is open',
  ),
  inEvaluation(
    'kleene.ts',
    `return values.includes('undetermined') ? 'undetermined' : 'not-met';`,
    `return 'not-met';`,
    'one of: an unknown is read as no',
  ),
  inEvaluation(
    'kleene.ts',
    `if (value === 'undetermined') return value;`,
    `if (value === 'undetermined') return 'met';`,
    'not: an unknown is read as no',
  ),
  inEvaluation(
    'connectives.ts',
    `except: ([value = 'undetermined', when = 'undetermined']) => all([value, not(when)]),`,
    `except: ([value = 'undetermined', when = 'undetermined']) => when === 'met' ? 'not-met' : value,`,
    'an exception that is open is read as not there',
  ),
  inEvaluation(
    'connectives.ts',
    `waived: ([value = 'undetermined', when = 'undetermined']) => any([value, when]),`,
    `waived: ([value = 'undetermined', when = 'undetermined']) => when === 'undetermined' ? when : any([value, when]),`,
    'an open waiver opens what is met',
  ),
  inEvaluation(
    'connectives.ts',
    `'if-then': ([when = 'undetermined', then = 'undetermined']) => any([not(when), then]),`,
    `'if-then': ([when = 'undetermined', then = 'undetermined']) => when === 'not-met' ? 'met' : then,`,
    'if-then with an open premise takes the conclusion',
  ),
  inEvaluation(
    'comparing.ts',
    `return not(before(right, left));`,
    `return before(left, right);`,
    'at most is read as below, for numbers and dates',
  ),
  inEvaluation(
    'comparing.ts',
    'compareExact(a.low, b.high) >= 0;',
    'compareExact(a.low, b.high) > 0;',
    'below is open where both ends are one number',
  ),
  inEvaluation(
    'comparing.ts',
    `return isPoint(a) && isPoint(b) ? 'met' : 'undetermined';`,
    `return a.low !== undefined && b.low !== undefined && compareExact(a.low, b.low) === 0 ? 'met' : 'undetermined';`,
    'two partial dates that begin alike are the same day',
  ),
  inEvaluation(
    'comparing.ts',
    `if (left.kind === 'nothing' || right.kind === 'nothing') return 'not-met';`,
    `if (left.kind === 'nothing' || right.kind === 'nothing') return operator === '<>' ? 'met' : 'not-met';`,
    'nothing differs from every number',
  ),
  inEvaluation(
    'comparing.ts',
    `if (left.kind === 'nothing' || right.kind === 'nothing') return 'not-met';`,
    `if (left.kind === 'nothing' || right.kind === 'nothing') return 'undetermined';`,
    'nothing is compared as unknown',
  ),
  inEvaluation(
    'comparing.ts',
    `return mayBeNothing(left) || mayBeNothing(right) ? all([verdict, 'undetermined']) : verdict;`,
    `return verdict;`,
    'that there may be no value is overlooked',
  ),
  inEvaluation(
    'dates.ts',
    'Math.min(from.day, daysInMonth(year, month))',
    'from.day',
    'a month from the 31st runs over into the next but one',
  ),
  inEvaluation(
    'dates.ts',
    'const months = end.day < start.day ? begun - 1 : begun;',
    'const months = end.day < Math.min(start.day, daysInMonth(end.year, end.month)) ? begun - 1 : begun;',
    'born on 29 February is a year older on 28 February',
  ),
  inEvaluation(
    'dates.ts',
    `if (unit === 'weeks') return Math.floor((to - from) / 7);`,
    `if (unit === 'weeks') return Math.trunc((to - from) / 7);`,
    'weeks back are cut towards zero',
  ),
  inEvaluation(
    'terms.ts',
    'units(start.high, end.low), units(start.low, end.high)',
    'units(start.low, end.low), units(start.high, end.high)',
    'time between partial dates pairs the wrong ends',
  ),
  inEvaluation(
    'aggregates.ts',
    `if (those.some(isUncertain)) return ABSENT;`,
    ``,
    'a mean with an unknown member is computed from the others',
  ),
  inEvaluation(
    'aggregates.ts',
    `return belongs !== 'met' || isFurther || value.kind !== 'interval' || value.mayBeNothing;`,
    `return isFurther || value.kind !== 'interval' || value.mayBeNothing;`,
    'a mean counts rows that may not belong',
  ),
  inEvaluation(
    'aggregates.ts',
    `unknown += isFurther ? Infinity : numberUnknown(value);`,
    `unknown += isFurther ? 1 : numberUnknown(value);`,
    'different values: what may come is one row',
  ),
  inEvaluation(
    'aggregates.ts',
    `isThereOne ||= isSure && value.kind !== 'several' && !mayBeNothing(value);`,
    `isThereOne ||= false;`,
    'different values: a row whose value is unknown may have none',
  ),
  inEvaluation(
    'aggregates.ts',
    `return belongs === 'met' && !mayBeNothing(value) ? range : orNone(range);`,
    `return range;`,
    'a sum counts rows that may not belong',
  ),
  inEvaluation(
    'aggregates.ts',
    `mayBeNothing: sure.length === 0 };`,
    `mayBeNothing: false };`,
    'the least of rows that may all be missing is a number',
  ),
  inEvaluation(
    'rows.ts',
    `const leastOfAll: Verdict = row.place.isFurther === true ? 'undetermined' : 'not-met';`,
    `const leastOfAll: Verdict = 'not-met';`,
    'every: a row that may come already fails',
  ),
  inEvaluation(
    'rows.ts',
    `if (!list.complete) further.push(list.further);`,
    `if (!list.complete && list.rows.length === 0) further.push(list.further);`,
    'an open list with rows is read as complete',
  ),
  inEvaluation(
    'rows.ts',
    `if (verdict === 'met' && isFurther[n] !== true) sure += 1;`,
    `if (verdict === 'met') sure += 1;`,
    'a row that may come is counted as there',
  ),
  inEvaluation(
    'rows.ts',
    `const verdict = any([not(belongs), satisfies]);`,
    `const verdict = belongs === 'met' ? satisfies : 'met';`,
    'every: a row that may belong is passed over',
  ),
  inEvaluation(
    'different.ts',
    'if (!chosen.includes(row) && !this.#isSettled())',
    'if (!this.#isSettled())',
    'one row stands in two roles',
  ),
  inEvaluation(
    'different.ts',
    `verdict === 'met' && !sure ? 'undetermined' : verdict,`,
    `verdict,`,
    'different rows are made of rows that may come',
  ),
  inEvaluation(
    'answers.ts',
    `      return { kind: 'several', known: [], complete: false };`,
    `      return { kind: 'several', known: [], complete: true };`,
    'several values that are not answered are none: for the same with an unknown key',
  ),
  inEvaluation(
    'typed-answers.ts',
    'known.add(one);',
    `known.add(known.has(one) ? one + ' ' : one);`,
    'a code given twice counts twice',
  ),
  inEvaluation(
    'value-sets.ts',
    'prefixes.some((prefix) => value.startsWith(prefix))',
    'prefixes.includes(value)',
    'a prefix is read as the code',
  ),
  inEvaluation(
    'value-sets.ts',
    `if (isNamed(value, set.exclude, hierarchy)) return 'excluded';\n  return isNamed(value, set.include, hierarchy) ? 'included' : 'not-named';`,
    `if (isNamed(value, set.include, hierarchy)) return 'included';\n  return isNamed(value, set.exclude, hierarchy) ? 'excluded' : 'not-named';`,
    'inclusion beats exclusion',
  ),
  inEvaluation(
    'value-sets.ts',
    'steps <= (hierarchy?.codes.size ?? 0)',
    'steps < 2',
    'below reaches one level down',
  ),
  inEvaluation(
    'scores.ts',
    'const low = others.reduce(higher, first);',
    'const low = first;',
    'a score takes the first row that is met, not the highest',
  ),
  inEvaluation(
    'scores.ts',
    'high: possible.reduce(higher, low) };',
    'high: low };',
    'a score overlooks higher rows that are open',
  ),
  inEvaluation(
    'routes.ts',
    `all([verdict, not(beaten)])`,
    `beaten === 'met' ? 'not-met' : verdict`,
    'an open exclusion is read as not met',
  ),
  inEvaluation(
    'routes.ts',
    `const departure = isRecorded ? 'met' : 'undetermined';`,
    `const departure = isRecorded ? 'met' : 'not-met';`,
    'a default that fails without a reason is not met',
  ),
  inEvaluation(
    'routes.ts',
    `const values = unlessExcluded(route.values, judged.exclusions);`,
    `const values = route.values;`,
    'a route referred to by name escapes the exclusions',
  ),
  inEvaluation(
    'routes.ts',
    `requirements.filter((one) => one.requirement.strength !== 'should')`,
    `requirements.filter((one) => one.requirement.strength === 'must')`,
    'a default decides nothing',
  ),
  inEvaluation(
    'departures.ts',
    `agreement(one.condition.values) !== 'met' &&`,
    ``,
    'a departure from what is met is reported',
  ),
  inEvaluation(
    'derived.ts',
    `return outcomesOf(computed.values).every((value) => reconciled(value, answer) === undefined);`,
    `return computed.values !== undefined && false;`,
    'an answer that contradicts its inputs is accepted',
  ),
  inEvaluation(
    'derived.ts',
    `reconciled(value, answer) ?? value`,
    `answer.kind === 'absent' ? value : value.kind === 'absent' ? answer : value`,
    'an answer does not fill in what the inputs leave open',
  ),
  inEvaluation(
    'connectives.ts',
    `{ reading }, verdicts): Verdict =>\n      verdicts[condition.cases.findIndex((one) => one.reading === reading)] ?? 'undetermined',`,
    `_reading, verdicts): Verdict =>\n      verdicts.every((one) => one === verdicts[0]) ? (verdicts[0] ?? 'undetermined') : 'undetermined',`,
    'readings are combined node by node',
  ),
  inEvaluation('force.ts', 'on.last >= start', 'on.last > start', 'the first day of a validity is left out'),
  inEvaluation(
    'members.ts',
    `others === undefined ? same('not-met') : turned`,
    `others === undefined ? same('undetermined') : turned`,
    'a code outside a closed set is open',
  ),
];
