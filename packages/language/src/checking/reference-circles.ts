import type { Condition, Criterion, Indication } from '@kriterion/catalogue';

import { circlesIn } from '../names/circles.ts';
import type { IndicationNode, NameNode } from '../syntax/tree.ts';
import { referencesOf, verdictsOf } from './mentions.ts';
import type { CriterionStore } from './criterion-store.ts';
import type { Scope } from './scope.ts';

interface Rules {
  readonly criteria: readonly Criterion[];
  readonly indications: readonly Indication[];
}

/**
 * Reports criteria, definitions and verdicts that refer to each other in a circle: one look at all of them, for a circle
 * may lead through every kind.
 */
export function checkCircles(
  { criteria, indications }: Rules,
  nodes: readonly IndicationNode[],
  store: CriterionStore,
  scope: Scope,
): boolean {
  const references = new Map<string, readonly string[]>();
  for (const { id, condition } of criteria) references.set(id, namedIn([condition]));
  for (const indication of indications) addIndication(indication, references);
  const circles = circlesIn(references);
  for (const circle of circles) report(circle, nodes, store, scope);
  return circles.length > 0;
}

/** Ids of criteria stand as they are; those of indications and routes follow a mark that no id holds. */
const VERDICT = ':';

function namedIn(conditions: readonly Condition[]): readonly string[] {
  return conditions.flatMap((condition) => [
    ...referencesOf(condition),
    ...verdictsOf(condition).map(({ indication, route }) =>
      route === undefined ? VERDICT + indication : `${VERDICT}${indication}.${route}`,
    ),
  ]);
}

function addIndication(indication: Indication, references: Map<string, readonly string[]>): void {
  const exclusions = namedIn((indication.exclusions ?? []).map(({ condition }) => condition));
  const routes = indication.routes.map(({ id, requirements }) => ({
    id,
    named: namedIn(requirements.map(({ condition }) => condition)),
  }));
  references.set(VERDICT + indication.id, [...routes.flatMap(({ named }) => named), ...exclusions]);
  for (const { id, named } of routes)
    if (id !== undefined) references.set(`${VERDICT}${indication.id}.${id}`, [...named, ...exclusions]);
}

/** A circle is told where the first of its names that can be found is declared. */
function report(
  circle: readonly string[],
  nodes: readonly IndicationNode[],
  store: CriterionStore,
  scope: Scope,
): void {
  const chain = circle.map((key) => (key.startsWith(VERDICT) ? key.slice(VERDICT.length) : key)).join(' → ');
  for (const key of circle) {
    const place = key.startsWith(VERDICT)
      ? indicationAt(key.slice(VERDICT.length), nodes)
      : criterionAt(key, store, scope);
    if (place === undefined) continue;
    const { reporter } = (place.scope ?? scope).unit;
    reporter.report('KRIT3006', place.name.span, { chain });
    return;
  }
}

interface NamePlace {
  readonly name: NameNode;
  readonly scope?: Scope;
}

function indicationAt(key: string, nodes: readonly IndicationNode[]): NamePlace | undefined {
  const [id] = key.split('.');
  const node = nodes.find((candidate) => candidate.id.name === id);
  return node === undefined ? undefined : { name: node.id };
}

function criterionAt(id: string, store: CriterionStore, scope: Scope): NamePlace | undefined {
  const own = scope.criteria.get(id);
  if (own !== undefined) return { name: own.node.id, scope: own.scope };
  for (const declared of store.named)
    if (declared.node.id.name === id) return { name: declared.node.id, scope: declared.scope };
  return undefined;
}
