import type { Condition, Rows, RowSource, ValueType } from '@kriterion/catalogue';

import { given } from '../given.ts';
import type { NameNode, PathNode, RowSourceNode, RowsNode } from '../syntax/tree.ts';
import { wordsAt, type Context, type MemberSource, type RowInHand } from './context.ts';
import { checkHiding } from './hiding.ts';
import { placeOf, type Place } from './places.ts';
import { nothingAsked } from './row-needs.ts';
import { checkId } from './values.ts';

/** Where rows come from, as the catalogue has it, and what a row is for the conditions on it. */
export interface BoundRows {
  readonly sources: readonly RowSource[];
  readonly row: RowInHand;
}

/** The sources of rows, or nothing where one of them is no list (reported). */
export function boundRows(nodes: readonly RowSourceNode[], context: Context): BoundRows | undefined {
  const found = nodes.map((node) => sourceOf(node, context));
  const whole = found.filter((source) => source !== undefined);
  checkTwice(nodes, context);
  if (whole.length < found.length || whole.length === 0) return undefined;
  const [only, second] = whole;
  const asked = second === undefined ? only?.asked : undefined;
  return {
    sources: whole.map(({ source }) => source),
    row: { sources: whole.flatMap(({ members }) => members), asked: asked ?? nothingAsked() },
  };
}

interface FoundSource {
  readonly source: RowSource;
  readonly members: readonly MemberSource[];
  readonly asked?: RowInHand['asked'];
}

function sourceOf(node: RowSourceNode, context: Context): FoundSource | undefined {
  if (node.kind === 'patient') return { source: { kind: 'patient' }, members: [{ kind: 'patient' }] };
  const place = placeOf(node.path, context);
  if (place === undefined) return undefined;
  if (place.type.kind !== 'rows') {
    context.scope.unit.reporter.report('KRIT4058', node.path.span, { name: place.name });
    return undefined;
  }
  return given({
    source: { kind: 'list' as const, path: place.path },
    members: membersOf(place),
    asked: place.asked?.inside,
  });
}

function membersOf({ name, types }: Place): readonly MemberSource[] {
  return types.map((type) => ({ kind: 'list', name, type }));
}

function checkTwice(nodes: readonly RowSourceNode[], context: Context): void {
  const seen = new Set<string>();
  for (const node of nodes) {
    const words = node.kind === 'patient' ? '' : wordsAt(node.path.span, context);
    if (seen.has(words))
      context.scope.unit.reporter.report('KRIT4015', node.kind === 'patient' ? node.span : node.path.span, {
        option: words === '' ? wordsAt(nodeSpan(node), context) : words,
      });
    seen.add(words);
  }
}

function nodeSpan(node: RowSourceNode) {
  return node.kind === 'patient' ? node.span : node.path.span;
}

/** The context in which rows have names too. */
export function withRows(names: readonly NameNode[], row: RowInHand, context: Context): Context {
  const rows = new Map(context.inHand.rows);
  for (const name of names) {
    checkId(name, context.scope.unit.reporter);
    checkHiding(name, { ...context, inHand: { ...context.inHand, rows } });
    rows.set(name.name, row);
  }
  return { ...context, inHand: { ...context.inHand, rows } };
}

/** Rows as they are read: what the catalogue holds, and the context for what is asked of each. */
export interface ReadRows {
  readonly rows: Rows;
  readonly inside: Context;
}

/** The rows with the condition on them. Where a source is faulty the condition is not looked at: its names hang on it. */
export function rowsOf(node: RowsNode, context: Context): ReadRows | undefined {
  const bound = boundRows(node.sources, context);
  if (bound === undefined) return undefined;
  const inside = withRows([node.name], bound.row, context);
  const where = node.where === undefined ? undefined : inside.read.condition(node.where, inside);
  if (node.where !== undefined && where === undefined) return undefined;
  const rows = given({
    row: node.name.name,
    sources: bound.sources,
    where: where satisfies Condition | undefined,
  });
  return { rows, inside };
}

/** The values that rows may have in common: the options of a member of the list. */
export function valuesInCommon(
  path: PathNode,
  context: Context,
): Extract<ValueType, { kind: 'one-of' }> | undefined {
  const place = placeOf(path, context, { throughLists: true });
  if (place === undefined) return undefined;
  const { type } = place;
  if (type.kind === 'one-of') return type;
  if (type.kind === 'several-of') return { kind: 'one-of', options: type.options };
  context.scope.unit.reporter.report('KRIT4072', path.span, { name: place.name });
  return undefined;
}
