/** Scores computed from groups of conditions with points. */

import type { ScoreGroup, Term, Verdict } from '@kriterion/catalogue';

import { addExact, compareExact, exactOf, ZERO, type Exact } from './exact.ts';
import { factsUnion, type ExplanationNode } from './explanation.ts';
import type { Computed, Judged, Judging } from './judging.ts';
import type { Scope } from './scope.ts';
import { together } from './spread.ts';
import { interval } from './values.ts';

interface ScoreRow {
  readonly points: Exact;
  readonly node: ExplanationNode;
  readonly values: Judged['values'];
}

/** In each group the highest row that is met, 0 where none is; the groups are added. */
export function computeScore(
  term: Extract<Term, { readonly kind: 'score' }>,
  scope: Scope,
  judging: Judging,
): Computed {
  const groups = term.groups.map((group) => rowsOf(group, scope, judging));
  const ofGroups = groups.map((rows) => {
    const points = rows.map((row) => row.points);
    return together(
      rows.map((row) => row.values),
      (verdicts) => pointsOf(points, verdicts),
    );
  });
  const values = together(ofGroups, (ranges) => {
    const low = ranges.map((range) => range.low).reduce(addExact, ZERO);
    return interval('number', low, ranges.map((range) => range.high).reduce(addExact, ZERO));
  });
  const nodes = groups.flatMap((rows) => rows.map((row) => row.node));
  return { values, facts: factsUnion(nodes), of: nodes.filter((node) => node.value !== 'not-met') };
}

function rowsOf(group: ScoreGroup, scope: Scope, judging: Judging): readonly ScoreRow[] {
  const name = group.name === undefined ? {} : { name: group.name };
  return group.rows.map(({ points, condition }) => {
    const { values, node } = judging.condition(condition, scope);
    const { value, facts } = node;
    return {
      points: exactOf(points),
      values,
      node: { kind: 'points', points, ...name, value, facts, of: [node] },
    };
  });
}

/** Rows that are met are sure; a group in which none is sure may also give 0. */
function pointsOf(
  points: readonly Exact[],
  verdicts: readonly Verdict[],
): { readonly low: Exact; readonly high: Exact } {
  const sure = points.filter((_, n) => verdicts[n] === 'met');
  const possible = points.filter((_, n) => verdicts[n] === 'undetermined');
  const [first, ...others] = sure;
  if (first === undefined)
    return { low: [ZERO, ...possible].reduce(lower), high: [ZERO, ...possible].reduce(higher) };
  const low = others.reduce(higher, first);
  return { low, high: possible.reduce(higher, low) };
}

function higher(a: Exact, b: Exact): Exact {
  return compareExact(a, b) >= 0 ? a : b;
}

function lower(a: Exact, b: Exact): Exact {
  return compareExact(a, b) <= 0 ? a : b;
}
