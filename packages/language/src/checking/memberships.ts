/** Whether answers are in a set: `blandt`, `alle i`, and how many of them are. */

import type { Condition, Option, ValueSet, ValueType } from '@kriterion/catalogue';

import { term } from '../diagnostics/saying.ts';
import { given } from '../given.ts';
import type { ConditionNode, PathNode, SetNode, TermNode } from '../syntax/tree.ts';
import { wordsAt, type CheckedTerm, type Context } from './context.ts';
import { isTruth } from './fitting-types.ts';
import { plainFact, termAt } from './fixed-comparisons.ts';
import { placeOf, type Place } from './places.ts';
import { domainOf, valueSetOf } from './value-sets.ts';

type Node<K extends ConditionNode['kind']> = Extract<ConditionNode, { kind: K }>;

/** The values asked for, and the code list they are from. */
interface Membership {
  readonly set: ValueSet;
  readonly list?: string;
}

export function amongOf(node: Node<'among'>, context: Context): Condition | undefined {
  const place = placeOf(node.path, context, { throughLists: true });
  const others = othersOf(node.set, context);
  if (place === undefined) return undefined;
  const found = membershipOf(place, node.set, context);
  if (found === undefined || (node.set.others !== undefined && others === undefined)) return undefined;
  const fact = plainFact(termAt(place).term);
  if (fact !== undefined && place.type.kind === 'one-of' && others === undefined)
    return { kind: 'among', fact, options: optionsIn(found.set, place.type.options) };
  return given({ kind: 'member' as const, path: place.path, ...found, others: others?.path });
}

/** The options that are left of a set of options, in the order written. */
function optionsIn({ include, exclude }: ValueSet, known: readonly Option[]): string[] {
  const excluded = new Set(exclude.flatMap((entry) => (entry.kind === 'value' ? [entry.value] : [])));
  const included = include.flatMap((entry) => (entry.kind === 'value' ? [entry.value] : []));
  const base = include.length === 0 ? known.map(({ id }) => id) : included;
  return [...new Set(base)].filter((option) => !excluded.has(option));
}

/** The judgement that decides for a value an open list does not name: a yes or no. */
function othersOf({ others }: SetNode, context: Context): Place | undefined {
  if (others === undefined) return undefined;
  const place = placeOf(others, context);
  if (place === undefined || isTruth(place.type)) return place;
  context.scope.unit.reporter.report('KRIT4066', others.span, { name: place.name });
  return undefined;
}

function membershipOf(place: Place, node: SetNode, context: Context): Membership | undefined {
  const domain = domainOf(place.type);
  if (domain === undefined) {
    const expected = term('notAChoice');
    context.scope.unit.reporter.report('KRIT4004', place.at, { name: place.name, expected });
    return undefined;
  }
  const set = valueSetOf(node, domain, context.scope);
  if (set === undefined) return undefined;
  if (domain.kind === 'options') noteOptions(place, set);
  return given({ set, list: 'list' in place.type ? place.type.list : undefined });
}

function noteOptions({ asked }: Place, { include, exclude }: ValueSet): void {
  for (const entry of [...include, ...exclude]) if (entry.kind === 'value') asked?.options.add(entry.value);
}

export function allInOf(node: Node<'all-in'>, context: Context): Condition | undefined {
  const place = placeOf(node.path, context, { throughLists: true });
  if (place === undefined) return undefined;
  if ('include' in node.within) return subsetOf(place, membershipOf(place, node.within, context));
  const named = setNamed(node.within, context);
  if (named !== undefined) return subsetOf(place, membershipOf(place, named, context));
  const within = placeOf(node.within, context, { throughLists: true });
  if (within === undefined) return undefined;
  if (!comparableValues(place.type, within.type)) {
    context.scope.unit.reporter.report('KRIT4051', node.within.span, {
      name: place.name,
      other: within.name,
    });
    return undefined;
  }
  return { kind: 'subset', path: place.path, within: { kind: 'path', path: within.path } };
}

function subsetOf({ path }: Place, found: Membership | undefined): Condition | undefined {
  return found === undefined ? undefined : { kind: 'subset', path, within: { kind: 'set', ...found } };
}

/** A name alone after "all in" is a set of codes, if there is one of that name. */
function setNamed({ names, span }: PathNode, { scope }: Context): SetNode | undefined {
  const [name, second] = names;
  if (name === undefined || second !== undefined) return undefined;
  if (!scope.codeSets.has(name.name) && !scope.codeLists.has(name.name)) return undefined;
  return { include: [{ kind: 'name', name, span: name.span }], exclude: [], span };
}

/** Values of one kind of answer, one or several of each. */
function comparableValues(a: ValueType, b: ValueType): boolean {
  if ('list' in a || 'list' in b) return 'list' in a && 'list' in b && a.list === b.list;
  if (!('options' in a) || !('options' in b)) return false;
  const known = new Set(b.options.map(({ id }) => id));
  return a.options.some(({ id }) => known.has(id));
}

/** How many of the answers are in the set. */
export function valuesAmongOf(
  node: Extract<TermNode, { kind: 'values-among' }>,
  context: Context,
): CheckedTerm | undefined {
  const place = placeOf(node.path, context, { throughLists: true });
  if (place === undefined) return undefined;
  const found = membershipOf(place, node.set, context);
  if (found === undefined) return undefined;
  return {
    term: { kind: 'values-among', path: place.path, ...found },
    type: { kind: 'integer', min: '0' },
    name: wordsAt(node.span, context),
    at: node.span,
  };
}
