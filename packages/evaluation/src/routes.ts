/** From judged conditions to requirements, routes, exclusions and the indication. */

import type { Exclusion, Indication, Requirement, Route, Verdict } from '@kriterion/catalogue';

import { factsUnion, type ExplanationNode } from './explanation.ts';
import type { Departures } from './facts.ts';
import type { Judged, Judging } from './judging.ts';
import { all, any, not } from './kleene.ts';
import type { Scope } from './scope.ts';
import { agreement, both, together, turned, type Spread } from './spread.ts';

/** A requirement on its route: the condition as judged, and what the requirement makes of it. */
export interface JudgedRequirement extends Judged {
  readonly requirement: Requirement;
  readonly route: Route;
  readonly condition: Judged;
}

/** A route by its requirements alone: an exclusion is not yet regarded. */
export interface JudgedRoute extends Judged {
  readonly route: Route;
  readonly requirements: readonly JudgedRequirement[];
}

/** An exclusion as judged: where it is met, the indication is not. */
export interface JudgedExclusion extends Judged {
  readonly exclusion: Exclusion;
}

/** An indication with everything below it. */
export interface JudgedIndication extends Judged {
  readonly indication: Indication;
  readonly routes: readonly JudgedRoute[];
  readonly exclusions: readonly JudgedExclusion[];
}

/** Judges every route and exclusion; the indication is met by one of its routes, unless an exclusion is met. */
export function judgeIndication(
  indication: Indication,
  scope: Scope,
  judging: Judging,
  departures: Departures,
): JudgedIndication {
  const routes = indication.routes.map((route) => judgeRoute(route, scope, judging, departures));
  const exclusions = (indication.exclusions ?? []).map((exclusion) =>
    judgeExclusion(exclusion, scope, judging),
  );
  const onOneRoute = together(valuesOf(routes), any);
  const values = unlessExcluded(onOneRoute, exclusions);
  const of = [...routes, ...exclusions].map((part) => part.node);
  const { id, name, evidence } = indication;
  const facts = factsUnion(of);
  const node: ExplanationNode = {
    kind: 'indication',
    id,
    name,
    evidence,
    value: agreement(values),
    facts,
    of,
  };
  return { indication, values, node, routes, exclusions };
}

/** One route of an indication, as another criterion refers to it: an exclusion beats it too. */
export function routeOf(judged: JudgedIndication, id: string): Judged {
  const route = judged.routes.find((one) => one.route.id === id);
  if (route === undefined)
    throw new Error(`the catalogue refers to a route it does not have: ${judged.indication.id}.${id}`);
  const values = unlessExcluded(route.values, judged.exclusions);
  const of = [route.node, ...judged.exclusions.map((one) => one.node)];
  const facts = factsUnion(of);
  return { values, node: { ...route.node, at: judged.indication.id, value: agreement(values), facts, of } };
}

function unlessExcluded(values: Spread<Verdict>, exclusions: readonly JudgedExclusion[]): Spread<Verdict> {
  const excluded = together(valuesOf(exclusions), any);
  return both(values, excluded, (verdict, beaten) => all([verdict, not(beaten)]));
}

function valuesOf(parts: readonly Judged[]): readonly Spread<Verdict>[] {
  return parts.map((part) => part.values);
}

function judgeExclusion(exclusion: Exclusion, scope: Scope, judging: Judging): JudgedExclusion {
  const { values, node } = judging.condition(exclusion.condition, scope);
  const { id, wording, evidence, belongsTo } = exclusion;
  const told = { id, wording, evidence, ...(belongsTo === undefined ? {} : { belongsTo }) };
  const { value, facts } = node;
  return { exclusion, values, node: { kind: 'exclusion', ...told, value, facts, of: [node] } };
}

function judgeRoute(route: Route, scope: Scope, judging: Judging, departures: Departures): JudgedRoute {
  const requirements = route.requirements.map((requirement) =>
    judgeRequirement(requirement, route, judging.condition(requirement.condition, scope), departures),
  );
  const deciding = requirements.filter((one) => one.requirement.strength !== 'should');
  const values = together(valuesOf(deciding), all);
  const of = requirements.map((one) => one.node);
  const { id, name, evidence } = route;
  const told = {
    ...(id === undefined ? {} : { id }),
    ...(name === undefined ? {} : { name }),
    ...(evidence === undefined ? {} : { evidence }),
  };
  const node: ExplanationNode = {
    kind: 'route',
    ...told,
    value: agreement(values),
    facts: factsUnion(of),
    of,
  };
  return { route, values, node, requirements };
}

function judgeRequirement(
  requirement: Requirement,
  route: Route,
  condition: Judged,
  departures: Departures,
): JudgedRequirement {
  const { id, strength, wording, evidence } = requirement;
  const values =
    strength === 'default'
      ? withDeparture(condition.values, Object.hasOwn(departures, id))
      : condition.values;
  const told = {
    ...(wording === undefined ? {} : { wording }),
    ...(evidence === undefined ? {} : { evidence }),
  };
  const node: ExplanationNode = {
    kind: 'requirement',
    id,
    strength,
    ...told,
    value: agreement(values),
    facts: condition.node.facts,
    of: [condition.node],
  };
  return { requirement, route, condition, values, node };
}

/** The condition or a recorded reason. A reason not recorded is unknown, not "no": the requirement is never not met. */
function withDeparture(values: Spread<Verdict>, isRecorded: boolean): Spread<Verdict> {
  const departure = isRecorded ? 'met' : 'undetermined';
  return turned(values, (value) => any([value, departure]));
}
