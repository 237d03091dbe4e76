/** Membership: whether the values at a path are in a set, or among the values at another. */

import type { Condition, Path, Term, ValueSet, Verdict } from '@kriterion/catalogue';

import { atLeastOne, contains, everyOne } from './comparing.ts';
import { decidingNodes, factsUnion, type ExplanationNode } from './explanation.ts';
import type { Computed, Judged, Judging } from './judging.ts';
import { any } from './kleene.ts';
import type { Scope } from './scope.ts';
import { agreement, both, outcomesOf, same, turned, type Spread } from './spread.ts';
import { counted, keyOfCertain, type Value } from './values.ts';
import { standingIn, type Hierarchy } from './value-sets.ts';

/** The answer to a choice is one of the options named, or one of its several is. */
export function judgeAmong(
  condition: Extract<Condition, { readonly kind: 'among' }>,
  scope: Scope,
  judging: Judging,
): Judged {
  const computed = judging.term({ kind: 'path', path: { names: [condition.fact] } }, scope);
  const values = turned(computed.values, (value) =>
    atLeastOne(value, (text) => (condition.options.includes(text) ? 'met' : 'not-met')),
  );
  return leaf(condition, values, [computed]);
}

/** At least one value is in the set; for what an open set does not name, the judgement decides. */
export function judgeMember(
  condition: Extract<Condition, { readonly kind: 'member' }>,
  scope: Scope,
  judging: Judging,
): Judged {
  const computed = valuesAt(condition.path, scope, judging);
  const hierarchy = judging.hierarchy(condition.list);
  const others = condition.others === undefined ? undefined : valuesAt(condition.others, scope, judging);
  const judgements: Spread<Verdict> =
    others === undefined ? same('not-met') : turned(others.values, (value) => contains(value, 'yes'));
  const values = both(computed.values, judgements, (value, judgement) =>
    atLeastOne(value, (text) => verdictOf(text, condition.set, hierarchy, judgement)),
  );
  return leaf(condition, values, others === undefined ? [computed] : [computed, others]);
}

/** Every value is in the set, or among the values at the other path. */
export function judgeSubset(
  condition: Extract<Condition, { readonly kind: 'subset' }>,
  scope: Scope,
  judging: Judging,
): Judged {
  const computed = valuesAt(condition.path, scope, judging);
  const { within } = condition;
  if (within.kind === 'path') {
    const other = valuesAt(within.path, scope, judging);
    const values = both(computed.values, other.values, (value, among) =>
      everyOne(value, (text) => contains(among, text)),
    );
    return namingValues(leaf(condition, values, [computed, other]), computed, (text) =>
      turned(other.values, (among) => contains(among, text)),
    );
  }
  const hierarchy = judging.hierarchy(within.list);
  const isIn = (text: string): Verdict => verdictOf(text, within.set, hierarchy, 'not-met');
  const values = turned(computed.values, (value) => everyOne(value, isIn));
  return namingValues(leaf(condition, values, [computed]), computed, (text) => same(isIn(text)));
}

/** Where not every value is in the other, those that are not are told. */
function namingValues(judged: Judged, computed: Computed, isIn: (text: string) => Spread<Verdict>): Judged {
  const { node } = judged;
  if (node.value !== 'not-met') return judged;
  const texts = new Set(outcomesOf(computed.values).flatMap(textsOf));
  const outside = [...texts].filter((text) => agreement(isIn(text)) === 'not-met');
  const { facts } = computed;
  const nodes = outside.map((id): ExplanationNode => ({
    kind: 'value',
    id,
    value: 'not-met',
    facts,
    of: [],
  }));
  const { of, more } = decidingNodes(nodes, ['not-met']);
  return {
    ...judged,
    node: { ...node, of: [...node.of, ...of], ...(more === undefined ? {} : { more }) },
  };
}

/** The values that there surely are. */
function textsOf(value: Value): readonly string[] {
  if (value.kind === 'several') return value.known;
  const text = value.kind === 'one' ? keyOfCertain(value) : undefined;
  return text === undefined ? [] : [text];
}

/** A verdict given as a fact is met. */
export function judgeVerdict(
  condition: Extract<Condition, { readonly kind: 'verdict' }>,
  scope: Scope,
  judging: Judging,
): Judged {
  const computed = valuesAt(condition.path, scope, judging);
  const values = turned(computed.values, (value) => contains(value, 'met'));
  return leaf(condition, values, [computed]);
}

/** How many different values are in the set. */
export function computeValuesAmong(
  term: Extract<Term, { readonly kind: 'values-among' }>,
  scope: Scope,
  judging: Judging,
): Computed {
  const computed = valuesAt(term.path, scope, judging);
  const hierarchy = judging.hierarchy(term.list);
  const isIn = (text: string): Verdict => verdictOf(text, term.set, hierarchy, 'not-met');
  return { ...computed, values: turned(computed.values, (value) => numberIn(value, isIn)) };
}

function numberIn(value: Value, isIn: (text: string) => Verdict): Value {
  if (value.kind === 'several') {
    const sure = value.known.filter((text) => isIn(text) === 'met').length;
    return counted(sure, value.complete ? sure : Infinity);
  }
  const verdict = any([atLeastOne(value, isIn)]);
  return counted(verdict === 'met' ? 1 : 0, verdict === 'not-met' ? 0 : 1);
}

function verdictOf(
  text: string,
  set: ValueSet,
  hierarchy: Hierarchy | undefined,
  otherwise: Verdict,
): Verdict {
  switch (standingIn(text, set, hierarchy)) {
    case 'included':
      return 'met';
    case 'excluded':
      return 'not-met';
    case 'not-named':
      return otherwise;
  }
}

function valuesAt(path: Path, scope: Scope, judging: Judging): Computed {
  return judging.term({ kind: 'path', path }, scope);
}

/** A condition that is told as it stands, with the values it was judged on. */
export function leaf(
  condition: Extract<
    Condition,
    { readonly kind: 'compare' | 'among' | 'relation' | 'member' | 'subset' | 'verdict' }
  >,
  values: Spread<Verdict>,
  computed: readonly Computed[],
): Judged {
  const of = computed.flatMap((one) => one.of);
  const value = agreement(values);
  return {
    values,
    node: { kind: condition.kind, value, facts: factsUnion(computed), condition, of },
  };
}
