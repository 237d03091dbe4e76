/** The interpreter: the one meaning that every other execution of the criteria is compared with. */

import type { Group, Indication, Verdict } from '@kriterion/catalogue';

import { readAnswers, type Answers } from './answers.ts';
import { departedFrom, departureErrors } from './departures.ts';
import type { Advice, Evaluation, Judgement, Refusal, RequirementValue } from './evaluation.ts';
import type { Departures, Facts } from './facts.ts';
import { Judge } from './judging.ts';
import { agreed, any } from './kleene.ts';
import { dataError } from './messages.ts';
import { assignmentsOf, disagreeingQuestions, questionsOf } from './readings.ts';
import { judgeIndication, type JudgedRequirement } from './routes.ts';
import { settlingBodies } from './settling.ts';

/**
 * The verdict of one indication on a patient, with its explanation.
 *
 * `facts` are plain JSON by fact id, `departures` the recorded reasons by requirement id. Data of a wrong shape give
 * errors with codes and no verdict; nothing is thrown on any data.
 */
export function evaluate(
  group: Group,
  indicationId: string,
  facts: Facts,
  departures: Departures = {},
): Evaluation {
  const indication = group.indications.find((one) => one.id === indicationId);
  if (indication === undefined) return { ok: false, errors: [dataError('unknown-indication', indicationId)] };
  const { answers, errors } = readAnswers(group, facts);
  const faults = [...errors, ...departureErrors([indication], departures)];
  return faults.length > 0 ? { ok: false, errors: faults } : judged(group, indication, answers, departures);
}

/** The group's verdict: Kleene's or over the verdicts of its indications. Departures may be from any of them. */
export function groupVerdict(
  group: Group,
  facts: Facts,
  departures: Departures = {},
): { readonly ok: true; readonly verdict: Verdict } | Refusal {
  if (group.indications.length === 0) return { ok: false, errors: [dataError('no-criteria', group.id)] };
  const { answers, errors } = readAnswers(group, facts);
  const faults = [...errors, ...departureErrors(group.indications, departures)];
  if (faults.length > 0) return { ok: false, errors: faults };
  return {
    ok: true,
    verdict: any(
      group.indications.map((indication) => judged(group, indication, answers, departures).verdict),
    ),
  };
}

function judged(group: Group, indication: Indication, answers: Answers, departures: Departures): Judgement {
  const questions = questionsOf(group, indication);
  const assignments = assignmentsOf(questions);
  const judge = new Judge(group, answers, assignments);
  const { values, node, requirements } = judgeIndication(indication, judge, departures, assignments.length);
  const verdict = agreed(values);
  const departed = departedFrom(requirements, departures);
  const readings = assignments.map((assignment, at) => ({
    assignment,
    verdict: values[at] ?? 'undetermined',
  }));
  return {
    ok: true,
    verdict,
    outcome: verdict,
    departures: departed,
    decidedBy: settlingBodies(
      group,
      disagreeingQuestions(questions, assignments, values),
      requirements,
      departed,
    ),
    readings: new Set(values).size > 1 ? readings : [],
    advice: requirements.filter((one) => one.requirement.strength === 'should').flatMap(adviceOf),
    requirements: requirements.map(valueOf),
    explanation: node,
  };
}

function adviceOf(
  { requirement, node }: JudgedRequirement,
  at: number,
  all: readonly JudgedRequirement[],
): readonly Advice[] {
  // A group's advice stands on every route; it is said once.
  if (all.findIndex((other) => other.requirement.id === requirement.id) < at) return [];
  const wording = requirement.wording === undefined ? {} : { wording: requirement.wording };
  return [{ requirement: requirement.id, ...wording, value: node.value }];
}

function valueOf({ requirement, route, node }: JudgedRequirement): RequirementValue {
  const on = route.id === undefined ? {} : { route: route.id };
  return { id: requirement.id, ...on, strength: requirement.strength, value: node.value };
}
