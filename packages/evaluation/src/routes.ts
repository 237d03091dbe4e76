/** From judged conditions to requirements, routes and the indication. */

import type { Indication, Requirement, Route } from '@kriterion/catalogue';

import { factsUnion, type ExplanationNode } from './explanation.ts';
import type { Departures } from './facts.ts';
import type { Column, Judge, Judged } from './judging.ts';
import { agreed, all, any } from './kleene.ts';

/** A requirement on its route: the condition as judged, and what the requirement makes of it. */
export interface JudgedRequirement {
  readonly requirement: Requirement;
  readonly route: Route;
  readonly condition: Judged;
  readonly values: Column;
  readonly node: ExplanationNode;
}

/** An indication with everything below it. */
export interface JudgedIndication {
  readonly values: Column;
  readonly node: ExplanationNode;
  readonly requirements: readonly JudgedRequirement[];
}

/** Judges every route; the indication is met by meeting one of them. */
export function judgeIndication(
  indication: Indication,
  judge: Judge,
  departures: Departures,
  combinations: number,
): JudgedIndication {
  const routes = indication.routes.map((route) => judgeRoute(route, judge, departures, combinations));
  const values = columnOf(combinations, (at) =>
    any(routes.map((route) => route.values[at] ?? 'undetermined')),
  );
  const of = routes.map((route) => route.node);
  const { id, name, evidence } = indication;
  const node: ExplanationNode = {
    kind: 'indication',
    id,
    name,
    evidence,
    value: agreed(values),
    facts: factsUnion(of),
    of,
  };
  return { values, node, requirements: routes.flatMap((route) => route.requirements) };
}

function judgeRoute(
  route: Route,
  judge: Judge,
  departures: Departures,
  combinations: number,
): JudgedIndication {
  const requirements = route.requirements.map((requirement) =>
    judgeRequirement(requirement, route, judge, departures),
  );
  const deciding = requirements.filter((one) => one.requirement.strength !== 'should');
  const values = columnOf(combinations, (at) => all(deciding.map((one) => one.values[at] ?? 'undetermined')));
  const of = requirements.map((one) => one.node);
  const { id, name, evidence } = route;
  const told = {
    ...(id === undefined ? {} : { id }),
    ...(name === undefined ? {} : { name }),
    ...(evidence === undefined ? {} : { evidence }),
  };
  const node: ExplanationNode = { kind: 'route', ...told, value: agreed(values), facts: factsUnion(of), of };
  return { values, node, requirements };
}

function judgeRequirement(
  requirement: Requirement,
  route: Route,
  judge: Judge,
  departures: Departures,
): JudgedRequirement {
  const condition = judge.requirement(requirement.condition);
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
    value: agreed(values),
    facts: condition.node.facts,
    of: [condition.node],
  };
  return { requirement, route, condition, values, node };
}

/** The condition or a recorded reason. A reason not recorded is unknown, not "no": the requirement is never not met. */
function withDeparture(values: Column, recorded: boolean): Column {
  const departure = recorded ? 'met' : 'undetermined';
  return values.map((value) => any([value, departure]));
}

function columnOf(combinations: number, value: (at: number) => Column[number]): Column {
  return Array.from({ length: combinations }, (_, at) => value(at));
}
