/** One condition for each answer to a choice: `alt efter livsstatus { … }`. */

import type { Clause, Condition } from '@kriterion/catalogue';

import type { ConditionNode } from '../syntax/tree.ts';
import type { Context } from './context.ts';
import { comparison, plainFact, termAt } from './fixed-comparisons.ts';
import { placeOf, type Place } from './places.ts';

type DependingNode = Extract<ConditionNode, { kind: 'depending-on' }>;

export function dependingOf(node: DependingNode, context: Context): Condition | undefined {
  const place = placeOf(node.path, context);
  const cases = node.cases.map((one) => ({
    option: one.option,
    condition: context.read.condition(one.condition, context),
  }));
  const otherwise =
    node.otherwise === undefined ? undefined : context.read.condition(node.otherwise, context);
  if (place === undefined) return undefined;
  const options = optionsAt(place, context);
  if (options === undefined) return undefined;
  const named = namedOptions(node, options, context);
  const whole = cases.flatMap(({ option, condition }): Clause[] =>
    condition === undefined ? [] : [caseOf(place, option.name, condition)],
  );
  if (whole.length < cases.length || named.size < cases.length) return undefined;
  if (node.otherwise === undefined) return { kind: 'any', of: whole };
  if (otherwise === undefined) return undefined;
  return { kind: 'any', of: [...whole, { condition: bothOf(outside(place, [...named]), otherwise) }] };
}

function optionsAt(place: Place, { scope }: Context): readonly string[] | undefined {
  if (place.type.kind === 'one-of') return place.type.options.map(({ id }) => id);
  scope.unit.reporter.report('KRIT4072', place.at, { name: place.name });
  return undefined;
}

/** The options with a condition of their own; unknown ones, repeated ones and missing ones are reported. */
function namedOptions(
  { cases, otherwise, path }: DependingNode,
  options: readonly string[],
  { scope }: Context,
): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { option } of cases) {
    if (!options.includes(option.name)) scope.unknown('option', option, options);
    else if (named.has(option.name))
      scope.unit.reporter.report('KRIT3002', option.span, { kind: 'option', name: option.name });
    else named.add(option.name);
  }
  const missing = options.filter((option) => !named.has(option));
  if (otherwise === undefined && missing.length > 0 && named.size === cases.length)
    scope.unit.reporter.report('KRIT5024', path.span, { missing: missing.join(', ') });
  return named;
}

function caseOf(place: Place, option: string, condition: Condition): Clause {
  const chosen = comparison(termAt(place), '=', { kind: 'option', id: option });
  return { condition: bothOf(chosen, condition) };
}

function outside(place: Place, options: readonly string[]): Condition {
  for (const option of options) place.asked?.options.add(option);
  const fact = plainFact(termAt(place).term);
  const include = options.map((value) => ({ kind: 'value' as const, value }));
  const among: Condition =
    fact === undefined
      ? { kind: 'member', path: place.path, set: { include, exclude: [] } }
      : { kind: 'among', fact, options };
  return { kind: 'not', condition: among };
}

function bothOf(first: Condition, second: Condition): Condition {
  return { kind: 'all', of: [{ condition: first }, { condition: second }] };
}
