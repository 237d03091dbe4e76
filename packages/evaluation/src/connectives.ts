/** Conditions made of conditions. */

import type { Clause, Condition, Verdict } from '@kriterion/catalogue';

import { factsUnion, type ExplanationNode } from './explanation.ts';
import type { Judged, Judging } from './judging.ts';
import { all, any, countBetween, not } from './kleene.ts';
import type { Scope } from './scope.ts';
import { agreement, both, together } from './spread.ts';

type Connective = (values: readonly Verdict[]) => Verdict;

type Listing = Extract<Condition, { readonly kind: 'all' | 'any' | 'none' | 'count' }>;
type Pair = Extract<Condition, { readonly kind: 'if-then' | 'except' | 'waived' }>;

/** All, any, none or a number of the clauses. */
export function judgeListing(condition: Listing, scope: Scope, judging: Judging): Judged {
  const parts = condition.of.map((clause) => judgeClause(clause, scope, judging));
  return connected(condition.kind, parts, connectiveOf(condition));
}

function connectiveOf(condition: Listing): Connective {
  switch (condition.kind) {
    case 'all':
      return all;
    case 'any':
      return any;
    case 'none':
      return (values) => not(any(values));
    case 'count': {
      const { min = 0, max = Infinity } = condition;
      return (values) => countBetween(values, min, max);
    }
  }
}

/** A and not B; B or A; not A or B: each on its two values in the order of the source. */
const PAIRS: Readonly<Record<Pair['kind'], Connective>> = {
  'if-then': ([when = 'undetermined', then = 'undetermined']) => any([not(when), then]),
  except: ([value = 'undetermined', when = 'undetermined']) => all([value, not(when)]),
  waived: ([value = 'undetermined', when = 'undetermined']) => any([value, when]),
};

/** If-then, except, waived. */
export function judgePair(pair: Pair, scope: Scope, judging: Judging): Judged {
  const inOrder = pair.kind === 'if-then' ? [pair.when, pair.then] : [pair.condition, pair.when];
  const parts = inOrder.map((part) => judging.condition(part, scope));
  return connected(pair.kind, parts, PAIRS[pair.kind]);
}

/** Met and not met change places. */
export function judgeNot(
  condition: Extract<Condition, { readonly kind: 'not' }>,
  scope: Scope,
  judging: Judging,
): Judged {
  const part = judging.condition(condition.condition, scope);
  return connected('not', [part], ([value = 'undetermined']) => not(value));
}

/** One condition for each reading of the question; each combination of readings takes its own. */
export function judgeByReading(
  condition: Extract<Condition, { readonly kind: 'by-reading' }>,
  scope: Scope,
  judging: Judging,
): Judged {
  const cases = condition.cases.map((one) => judging.condition(one.condition, scope));
  const ofCases = together(
    cases.map((judged) => judged.values),
    (verdicts) => verdicts,
  );
  const values = both(
    judging.reading(condition.question),
    ofCases,
    ({ reading }, verdicts): Verdict =>
      verdicts[condition.cases.findIndex((one) => one.reading === reading)] ?? 'undetermined',
  );
  const of = cases.map((judged, n) => ({ ...judged.node, reading: condition.cases[n]?.reading ?? '' }));
  const node: ExplanationNode = {
    kind: 'by-reading',
    id: condition.question,
    value: agreement(values),
    facts: factsUnion(of),
    of,
  };
  return { values, node };
}

/** A clause: its condition, explained under its own id and wording where the source gives them. */
export function judgeClause(clause: Clause, scope: Scope, judging: Judging): Judged {
  const judged = judging.condition(clause.condition, scope);
  if (clause.id === undefined && clause.wording === undefined) return judged;
  const { id, wording, evidence } = clause;
  const told = {
    ...(id === undefined ? {} : { id }),
    ...(wording === undefined ? {} : { wording }),
    ...(evidence === undefined ? {} : { evidence }),
  };
  const { value, facts } = judged.node;
  return { values: judged.values, node: { kind: 'clause', ...told, value, facts, of: [judged.node] } };
}

function connected(kind: Condition['kind'], parts: readonly Judged[], connective: Connective): Judged {
  const values = together(
    parts.map((part) => part.values),
    connective,
  );
  const of = parts.map((part) => part.node);
  return { values, node: { kind, value: agreement(values), facts: factsUnion(of), of } };
}
