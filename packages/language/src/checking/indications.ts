import type {
  Condition,
  Criterion,
  Exclusion,
  Exemption,
  Indication,
  Override,
  Requirement,
  Route,
} from '@kriterion/catalogue';

import { given } from '../given.ts';
import type { EffectNode, IndicationNode, ItemNode, NameNode, QuestionNode } from '../syntax/tree.ts';
import { clarificationOf } from './clarifications.ts';
import { clausesOf, conditionOf, type ConditionScope } from './conditions.ts';
import { evidenceOf, noteOf, originOf, ownEvidence, textOf } from './evidence.ts';
import { exclusionOf, overrideOf } from './exclusions.ts';
import { publishedOf } from './published.ts';
import { READINGS_LIMIT } from './use.ts';
import { checkId } from './values.ts';

/** What the indications of a group are made with. */
export interface IndicationScope extends ConditionScope {
  /** The criteria that hold for all indications, in order. */
  readonly shared: readonly Criterion[];
  /** Those of the group, which hold for every indication. */
  readonly groupExclusions: readonly Exclusion[];
  readonly groupOverrides: readonly Override[];
  /** Questions raised for the whole group. */
  readonly groupQuestions: readonly QuestionNode[];
}

export function indicationOf(node: IndicationNode, number: number, within: IndicationScope): Indication {
  const { scope } = within;
  checkId(node.id, scope.unit.reporter);
  const evidence = evidenceOf(node.evidence, scope, node.id.span);
  if (!scope.unit.broken && [node, ...node.routes].every(({ items }) => items.length === 0)) {
    scope.unit.reporter.report('KRIT5013', node.id.span, {});
  }
  const own = requirementsOf(node.items, node, 'indication', within);
  return given({
    id: node.id.name,
    ...publishedOf(node, scope),
    number,
    name: textOf(node.name),
    evidence,
    routes:
      node.routes.length === 0
        ? [routeOf(undefined, node, own, within)]
        : node.routes.map((route) => routeOf(route, node, own, within)),
    ...besideRoutes(node, within),
    notes: node.notes.map((note) => noteOf(note, scope, evidence)),
    questions: node.questions.map(({ id }) => id.name),
    origin: originOf(node.id.span, scope),
  });
}

/** What holds whichever route is met: exclusions, clarifications, overrides; those of the group come first. */
function besideRoutes(
  node: IndicationNode,
  within: IndicationScope,
): Pick<Indication, 'exclusions' | 'clarifications' | 'overrides'> {
  const exclusions = node.exclusions.map((exclusion) => exclusionOf(exclusion, 'indication', within));
  const all = [...within.groupExclusions, ...exclusions.filter((exclusion) => exclusion !== undefined)];
  const clarifications = node.clarifications.map((one) => clarificationOf(one, within));
  const overrides = [...within.groupOverrides, ...node.overrides.map((one) => overrideOf(one, within))];
  return given({ exclusions: some(all), clarifications: some(clarifications), overrides: some(overrides) });
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

/** One way to meet the indication: the shared criteria it does not step out of, the indication's own and its own. */
function routeOf(
  route: IndicationNode | undefined,
  indication: IndicationNode,
  own: readonly Requirement[],
  within: IndicationScope,
): Route {
  const { scope } = within;
  const levels = route === undefined ? [indication] : [indication, route];
  if (route !== undefined) checkId(route.id, scope.unit.reporter);
  const evidence = route === undefined ? undefined : evidenceOf(route.evidence, scope, route.id.span);
  const exemptions = levels.flatMap((level) => exemptionsOf(level, within));
  const exempt = new Set(exemptions.map(({ criterion }) => criterion));
  const questions = [...within.groupQuestions, ...levels.flatMap((level) => level.questions)];
  const shared = within.shared
    .filter(({ id }) => !exempt.has(id))
    .map((criterion) => sharedRequirement(criterion, questions, within));
  const routeRequirements = route === undefined ? [] : requirementsOf(route.items, route, 'route', within);
  return given({
    id: route?.id.name,
    name: route === undefined ? undefined : textOf(route.name),
    evidence,
    requirements: [...shared, ...own, ...routeRequirements],
    exemptions,
    notes: route === undefined ? [] : route.notes.map((note) => noteOf(note, scope, evidence)),
    questions: route === undefined ? [] : route.questions.map(({ id }) => id.name),
  });
}

function exemptionsOf(node: IndicationNode, within: IndicationScope): Exemption[] {
  return node.exemptions.flatMap(({ criteria, reason, evidence, span }) => {
    const rest = evidenceOf(evidence, within.scope, span);
    return criteria
      .filter((name) => sharedCriterion(name, within) !== undefined)
      .map((name) => ({ criterion: name.name, reason: textOf(reason), evidence: rest }));
  });
}

/** A shared criterion that can be stepped out of; advice decides nothing and needs no stepping out. */
function sharedCriterion(name: NameNode, { scope, shared }: IndicationScope): Criterion | undefined {
  const found = shared.find(({ id }) => id === name.name);
  // A criterion that is itself in error is not among the shared ones; naming it is no second fault.
  const known = scope.unit.reporter.failed && scope.criteria.has(name.name);
  if (found === undefined && !known)
    scope.unknown(
      'shared-criterion',
      name,
      shared.map(({ id }) => id),
    );
  if (found?.strength === 'should')
    scope.unit.reporter.report('KRIT5017', name.span, { criterion: name.name });
  return found;
}

/** A shared criterion as a requirement, with what each reading of the open questions makes of it. */
function sharedRequirement(
  criterion: Criterion,
  questions: readonly QuestionNode[],
  within: IndicationScope,
): Requirement {
  let condition: Condition = { kind: 'criterion', id: criterion.id };
  let ways = 1;
  for (const question of questions) {
    // Every question multiplies the ways to read the criterion. Too many are reported, and need not all be written out.
    if (ways > READINGS_LIMIT) break;
    const read = byReading(question, criterion.id, condition, within);
    if (read !== condition) ways *= Math.max(question.readings.length, 2);
    condition = read;
  }
  const { id, strength, wording, evidence } = criterion;
  return { id, strength, from: 'group', wording, evidence, criterion: id, condition };
}

function byReading(
  question: QuestionNode,
  criterion: string,
  base: Condition,
  within: IndicationScope,
): Condition {
  const cases = question.readings.map(({ id, effects }) => ({
    reading: id.name,
    condition: (effects ?? []).reduce<Condition>(
      (read, effect) => afterEffect(effect, criterion, read, within),
      base,
    ),
  }));
  return cases.every(({ condition }) => condition === base)
    ? base
    : { kind: 'by-reading', question: question.id.name, cases };
}

function afterEffect(
  effect: EffectNode,
  criterion: string,
  base: Condition,
  within: IndicationScope,
): Condition {
  switch (effect.kind) {
    case 'unchanged':
      return base;
    case 'exempt':
      return effect.criteria.some(({ name }) => name === criterion) ? { kind: 'always' } : base;
    case 'waived': {
      if (effect.criterion.name !== criterion) return base;
      const when = conditionOf(effect.when, within);
      return when === undefined ? base : { kind: 'waived', condition: base, when };
    }
  }
}

/** Reports names in the effects of readings that are not shared criteria. */
export function checkEffects(question: QuestionNode, within: IndicationScope): void {
  for (const effect of question.readings.flatMap(({ effects }) => effects ?? [])) {
    if (effect.kind === 'exempt') for (const name of effect.criteria) sharedCriterion(name, within);
    if (effect.kind === 'waived') sharedCriterion(effect.criterion, within);
  }
}

function requirementsOf(
  items: readonly ItemNode[],
  owner: IndicationNode,
  from: 'indication' | 'route',
  within: IndicationScope,
): Requirement[] {
  return clausesOf(items, within).map((clause, index) =>
    given({
      id: clause.id ?? `${owner.id.name}-${String(index + 1)}`,
      strength: 'must' as const,
      from,
      wording: clause.wording,
      evidence: clause.evidence ?? ownEvidence(owner.evidence, within.scope),
      criterion: clause.condition.kind === 'criterion' ? clause.condition.id : undefined,
      condition: clause.condition,
    }),
  );
}
