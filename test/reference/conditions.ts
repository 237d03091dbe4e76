/** The truth of a condition about a patient, by truth tables and by trying what is open. */

import type { Clause, Condition, Term, Value, Verdict } from '@kriterion/catalogue';

import { placeOf, poolOf, withRow, type Judge, type Scope } from './judge.ts';
import { isIn, type Row } from './patient.ts';
import { compared, wordsOf, type Possible } from './possible.ts';
import { agreed, allOf, and, anyOf, except, ifThen, inAllWays, not, or, possibleCounts } from './truth.ts';

type ConditionOf<Kind extends Condition['kind']> = Extract<Condition, { readonly kind: Kind }>;

/** The conditions that need to know the group or the reading, and that the judge answers itself. */
export type Named = ConditionOf<'criterion' | 'row-criterion' | 'indication' | 'verdict' | 'by-reading'>;

/** The truth of a condition; what is named elsewhere is asked of `named`. */
export function truthOf(
  judge: Judge,
  condition: Condition,
  scope: Scope,
  named: (condition: Named, scope: Scope) => Verdict,
): Verdict {
  const truth = (one: Condition): Verdict => judge.truth(one, scope);
  switch (condition.kind) {
    case 'always':
      return 'met';
    case 'not':
      return not(truth(condition.condition));
    case 'if-then':
      return ifThen(truth(condition.when), truth(condition.then));
    case 'except':
      return except(truth(condition.condition), truth(condition.when));
    case 'waived':
      return or(truth(condition.when), truth(condition.condition));
    case 'criterion':
    case 'row-criterion':
    case 'indication':
    case 'verdict':
    case 'by-reading':
      return named(condition, scope);
    case 'all':
    case 'any':
    case 'none':
    case 'count':
      return grouping(
        condition,
        condition.of.map(({ condition: one }: Clause) => truth(one)),
      );
    default:
      return aboutValues(judge, condition, scope);
  }
}

function grouping(
  condition: ConditionOf<'all' | 'any' | 'none' | 'count'>,
  values: readonly Verdict[],
): Verdict {
  switch (condition.kind) {
    case 'all':
      return allOf(values);
    case 'any':
      return anyOf(values);
    case 'none':
      return not(anyOf(values));
    case 'count':
      return within(possibleCounts(values), condition);
  }
}

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

function within(counts: readonly number[], { min = 0, max = Infinity }: Bounds): Verdict {
  return inAllWays(counts, (count) => count >= min && count <= max);
}

type AboutValues = Exclude<
  Condition,
  Named | ConditionOf<'always' | 'not' | 'if-then' | 'except' | 'waived' | 'all' | 'any' | 'none' | 'count'>
>;

function aboutValues(judge: Judge, condition: AboutValues, scope: Scope): Verdict {
  switch (condition.kind) {
    case 'compare':
      return relation(judge, answerTo(condition.fact), condition.operator, constant(condition.value), scope);
    case 'relation':
      return relation(judge, condition.left, condition.operator, condition.right, scope, condition.order);
    case 'among':
      return among(judge, condition, scope);
    case 'member':
      return member(judge, condition, scope);
    case 'subset':
      return subset(judge, condition, scope);
    default:
      return aboutRows(judge, condition, scope);
  }
}

function answerTo(fact: string): Term {
  return { kind: 'path', path: { names: [fact] } };
}

function constant(value: Value): Term {
  return { kind: 'value', value };
}

/** A table compared with something is its rows joined by or. */
function relation(
  judge: Judge,
  left: Term,
  operator: ConditionOf<'relation'>['operator'],
  right: Term,
  scope: Scope,
  lowestFirst?: readonly string[],
): Verdict {
  const again = (a: Term, b: Term): Verdict => relation(judge, a, operator, b, scope, lowestFirst);
  if (left.kind === 'table')
    return anyOf(
      left.rows.map(({ when, value }) => and(judge.truth(when, scope), again(constant(value), right))),
    );
  if (right.kind === 'table')
    return anyOf(
      right.rows.map(({ when, value }) => and(judge.truth(when, scope), again(left, constant(value)))),
    );
  return compared(judge.value(left, scope), operator, judge.value(right, scope), lowestFirst);
}

function valueAt(judge: Judge, path: ConditionOf<'member'>['path'], scope: Scope): Possible {
  const { row, fact } = placeOf(judge, path, scope);
  return judge.fact(row, fact);
}

function among(judge: Judge, { fact, options }: ConditionOf<'among'>, scope: Scope): Verdict {
  const value = valueAt(judge, { names: [fact] }, scope);
  if (value.unanswered) return 'undetermined';
  return inAllWays(value.ways, (way) => wordsOf(way).some((word) => options.includes(word)));
}

/** One value in the set; for a value that the set leaves unnamed the judgement decides, where there is one. */
function member(judge: Judge, condition: ConditionOf<'member'>, scope: Scope): Verdict {
  const { set, list, others } = condition;
  const value = valueAt(judge, condition.path, scope);
  if (value.unanswered) return 'undetermined';
  const judgement =
    others === undefined
      ? 'not-met'
      : compared(
          valueAt(judge, others, scope),
          '=',
          judge.value(constant({ kind: 'boolean', value: true }), scope),
        );
  const excluded = (word: string): boolean =>
    isIn(judge.group, list, { include: set.exclude, exclude: [] }, word);
  return agreed(
    value.ways.map((way) =>
      anyOf(
        wordsOf(way).map((word) =>
          isIn(judge.group, list, set, word) ? 'met' : excluded(word) ? 'not-met' : judgement,
        ),
      ),
    ),
  );
}

function subset(judge: Judge, { path, within: outer }: ConditionOf<'subset'>, scope: Scope): Verdict {
  const value = valueAt(judge, path, scope);
  if (outer.kind === 'set') {
    if (value.unanswered) return 'undetermined';
    return inAllWays(value.ways, (way) =>
      wordsOf(way).every((word) => isIn(judge.group, outer.list, outer.set, word)),
    );
  }
  const other = valueAt(judge, outer.path, scope);
  if (!value.unanswered && value.ways.every((way) => wordsOf(way).length === 0)) return 'met';
  if (value.unanswered || other.unanswered) return 'undetermined';
  const pairs = value.ways.flatMap((a) => other.ways.map((b) => ({ a: wordsOf(a), b: wordsOf(b) })));
  return inAllWays(pairs, ({ a, b }) => a.every((word) => b.includes(word)));
}

function aboutRows(
  judge: Judge,
  condition: ConditionOf<'rows' | 'every' | 'different' | 'for-same'>,
  scope: Scope,
): Verdict {
  switch (condition.kind) {
    case 'rows':
      return rows(judge, condition, scope);
    case 'every':
      return every(judge, condition, scope);
    case 'different':
      return different(judge, condition, scope);
    case 'for-same':
      return anyOf(
        condition.values.map((value) =>
          judge.truth(condition.condition, {
            ...scope,
            held: new Map(scope.held).set(condition.name, value),
          }),
        ),
      );
  }
}

function rows(judge: Judge, condition: ConditionOf<'rows'>, scope: Scope): Verdict {
  const { row: name, sources, where } = condition.rows;
  const pool = poolOf(judge, sources, scope);
  const asked = (row: Row): Verdict =>
    where === undefined ? 'met' : judge.truth(where, withRow(scope, name, row));
  const mayCome = pool.further.map(asked).some((verdict) => verdict !== 'not-met');
  const further = mayCome ? asManyAsMatter(condition) : [];
  return within(possibleCounts([...pool.rows.map(asked), ...further]), condition);
}

/** Rows that may come or not: one more than the limits can tell apart from any greater number. */
function asManyAsMatter({ min = 0, max = 0 }: Bounds): readonly Verdict[] {
  return Array.from({ length: Math.max(min, max) + 1 }, () => 'undetermined');
}

function every(judge: Judge, { rows: asked, satisfies }: ConditionOf<'every'>, scope: Scope): Verdict {
  const pool = poolOf(judge, asked.sources, scope);
  const fulfilled = (row: Row): Verdict => {
    const inside = withRow(scope, asked.row, row);
    const belongs = asked.where === undefined ? 'met' : judge.truth(asked.where, inside);
    return ifThen(belongs, judge.truth(satisfies, inside));
  };
  // A row that may yet come fails nothing surely: it may stay away.
  const further = pool.further.map((row) => or(fulfilled(row), 'undetermined'));
  return allOf([...pool.rows.map(fulfilled), ...further]);
}

/** Every way to put different rows into the roles is tried. */
function different(judge: Judge, { names, sources, where }: ConditionOf<'different'>, scope: Scope): Verdict {
  const pool = poolOf(judge, sources, scope);
  const further = pool.further.flatMap((row) => names.map(() => ({ ...row })));
  const tried = (role: number, taken: readonly Row[]): Verdict => {
    if (role === names.length) {
      const inside = names.reduce(
        (outer, name, at) => withRow(outer, name, taken[at] ?? judge.patient),
        scope,
      );
      const verdict = judge.truth(where, inside);
      return taken.some((row) => further.includes(row)) ? and(verdict, 'undetermined') : verdict;
    }
    // Further rows of one list are alike, so the next of them stands for any.
    const isNext = (row: Row, at: number): boolean => {
      const before = further[at - 1];
      return before === undefined || before.members !== row.members || taken.includes(before);
    };
    const free = [...pool.rows, ...further.filter(isNext)].filter((row) => !taken.includes(row));
    return anyOf(free.map((row) => tried(role + 1, [...taken, row])));
  };
  return tried(0, []);
}
