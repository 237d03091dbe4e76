/** Conditions that stand somewhere else: criteria, definitions, criteria about a row, verdicts of indications. */

import type { Condition } from '@kriterion/catalogue';

import { fixTitle } from '../diagnostics/saying.ts';
import type { ConditionNode, CriterionNode, NameNode, PathNode } from '../syntax/tree.ts';
import { equalTo } from './answer-fixes.ts';
import { wordsAt, type Context } from './context.ts';
import { isTruth } from './fitting-types.ts';
import { placeOf } from './places.ts';
import type { Declared } from './scope.ts';
import { suppliedVerdict } from './supplied-verdicts.ts';

type Node<K extends ConditionNode['kind']> = Extract<ConditionNode, { kind: K }>;

/** A name alone is a criterion; a fact there needs to say what it is to be. */
export function referenceOf({ path }: Node<'name'>, context: Context): Condition | undefined {
  const [name, second] = path.names;
  if (name === undefined) return undefined;
  if (second !== undefined || context.inHand.rows.has(name.name)) return valueAlone(path, context);
  const { scope, inHand } = context;
  if (inHand.definitions.has(name.name)) return definitionIn(name.name, context);
  const found = scope.criteria.get(name.name);
  if (found !== undefined) return criterionIn(name, found, context);
  if (scope.facts.has(name.name) || isSibling(name, context)) return valueAlone(path, context);
  if (context.indications?.has(name.name) === true) return verdictAlone(name, context);
  scope.unknown('criterion', name, namesOfConditions(context));
  return undefined;
}

function isSibling({ name }: NameNode, { inHand }: Context): boolean {
  const siblings = inHand.siblings?.type;
  return siblings !== undefined && 'members' in siblings && siblings.members.some(({ id }) => id === name);
}

/** Everything that a condition can begin with. */
function namesOfConditions({ scope, inHand, indications }: Context): string[] {
  return [
    ...inHand.definitions.keys(),
    ...scope.criteria.keys(),
    ...scope.facts.keys(),
    ...inHand.rows.keys(),
    ...(indications?.keys() ?? []),
  ];
}

/** A definition of a criterion about a row is about that row too. */
function definitionIn(id: string, { inHand, store }: Context): Condition {
  store?.definitionsUsed.add(id);
  return inHand.about === undefined
    ? { kind: 'criterion', id }
    : { kind: 'row-criterion', id, row: inHand.about };
}

function criterionIn(
  name: NameNode,
  found: Declared<CriterionNode>,
  context: Context,
): Condition | undefined {
  context.scope.used.add(found.node);
  context.store?.name(found);
  if (found.node.about === undefined) return { kind: 'criterion', id: name.name };
  const { keywords } = context.scope.unit.reporter.written;
  const [row, other] = context.inHand.rows.keys();
  const text = row === undefined ? undefined : `${name.name} ${keywords.About} ${row}`;
  const fix =
    text === undefined ? undefined : { title: fixTitle('write', { text }), text, safe: other === undefined };
  context.scope.unit.reporter.report('KRIT4073', name.span, { name: name.name }, { fix });
  return undefined;
}

/** A fact alone says nothing yet; a yes/no fact most likely is to be yes. */
function valueAlone(path: PathNode, context: Context): Condition | undefined {
  const place = placeOf(path, context);
  if (place === undefined) return undefined;
  const { reporter } = context.scope.unit;
  if (place.type.kind === 'verdict') {
    const text = ` ${reporter.written.keywords.IsMet}`;
    reporter.report('KRIT4078', path.span, { name: place.name }, { fix: appended(place.name, text, path) });
    return undefined;
  }
  const text = ` = ${reporter.written.keywords.Yes}`;
  const fix = isTruth(place.type) ? appended(place.name, text, path) : undefined;
  reporter.report('KRIT4006', path.span, { name: place.name }, { fix });
  return undefined;
}

function appended(name: string, text: string, { span }: PathNode) {
  return {
    title: fixTitle('write', { text: `${name}${text}` }),
    text,
    span: { from: span.to, to: span.to },
  };
}

function verdictAlone(name: NameNode, { scope }: Context): Condition | undefined {
  const text = ` ${scope.unit.reporter.written.keywords.IsMet}`;
  const fix = appended(name.name, text, { names: [name], span: name.span });
  scope.unit.reporter.report('KRIT4078', name.span, { name: name.name }, { fix });
  return undefined;
}

/** A criterion about a row, asked of a row in hand. */
export function aboutRowOf(node: Node<'about-row'>, context: Context): Condition | undefined {
  const { scope, inHand } = context;
  const row = inHand.rows.get(node.row.name);
  if (row === undefined) scope.unknown('row', node.row, inHand.rows.keys());
  const found = scope.find(scope.criteria, 'criterion', node.criterion);
  if (found === undefined || row === undefined) return undefined;
  context.store?.name(found);
  if (found.node.about === undefined) {
    const text = node.criterion.name;
    const fix = { title: fixTitle('write', { text }), text, span: node.span, safe: true };
    scope.unit.reporter.report('KRIT4077', node.criterion.span, { name: text }, { fix });
    return undefined;
  }
  row.asked.criteria.add(node.criterion.name);
  context.store?.ask({ criterion: node.criterion.name, sources: row.sources, at: node.span, scope });
  return { kind: 'row-criterion', id: node.criterion.name, row: node.row.name };
}

/** The verdict of an indication of the group, of one route of it, or one that is kept elsewhere. */
export function verdictOf({ path, span }: Node<'is-met'>, context: Context): Condition | undefined {
  const [name, route, third] = path.names;
  if (name === undefined) return undefined;
  const indication = context.indications?.get(name.name);
  if (indication !== undefined && third === undefined) {
    if (route === undefined) return { kind: 'indication', id: name.name };
    const routes = indication.routes.map(({ id }) => id.name);
    if (routes.includes(route.name)) return { kind: 'indication', id: name.name, route: route.name };
    context.scope.unknown('indication', route, routes);
    return undefined;
  }
  if (isNoValue(name, context)) {
    const known = [...(context.indications?.keys() ?? []), ...context.scope.facts.keys()];
    context.scope.unknown('indication', name, known);
    return undefined;
  }
  const place = placeOf(path, context);
  if (place === undefined) return undefined;
  if (place.type.kind === 'verdict') return suppliedVerdict(place, place.type.of, context);
  const words = wordsAt(path.span, context);
  const fixes = equalTo(words, place.type, span, context);
  context.scope.unit.reporter.report('KRIT4069', path.span, { name: words }, { fixes });
  return undefined;
}

/** A criterion is met or not by its name alone. */
function isNoValue({ name }: NameNode, { scope, inHand }: Context): boolean {
  return !scope.facts.has(name) && !inHand.rows.has(name) && !scope.criteria.has(name);
}
