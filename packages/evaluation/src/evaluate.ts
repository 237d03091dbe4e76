/** The interpreter: the one meaning that every other execution of the criteria is compared with. */

import type { Condition, Group, Indication, Question, Verdict } from '@kriterion/catalogue';

import type { Answers } from './answers.ts';
import type { Days } from './dates.ts';
import { departedFrom, departureErrors, overrideErrors, overrideOf } from './departures.ts';
import type {
  Advice,
  Evaluation,
  ExclusionValue,
  Judgement,
  Refusal,
  RequirementValue,
} from './evaluation.ts';
import type { ExplanationNode } from './explanation.ts';
import type { DataError, Departures, Facts, Recorded } from './facts.ts';
import { indexOf } from './group-index.ts';
import { datedBy, forceErrors, isInForce } from './force.ts';
import { Judge } from './judge.ts';
import { any } from './kleene.ts';
import { dataError } from './messages.ts';
import { reachOf } from './reach.ts';
import { readAnswers } from './reading.ts';
import { assignmentsOf, disagreeingQuestions, type Assignment } from './readings.ts';
import type { JudgedExclusion, JudgedIndication, JudgedRequirement } from './routes.ts';
import { settlingBodies } from './settling.ts';
import { agreement, under } from './spread.ts';
import { told } from './telling.ts';

/**
 * The verdict of one indication on a patient, with its explanation.
 *
 * `facts` are plain JSON by fact id, `departures` the recorded reasons by requirement id, `recorded` the overrides and
 * the date. Data of a wrong shape, and data that contradict themselves, give errors with codes and no verdict; nothing
 * is thrown on any data.
 */
export function evaluate(
  group: Group,
  indicationId: string,
  facts: Facts,
  departures: Departures = {},
  recorded: Recorded = {},
): Evaluation {
  const read = readFor(group, indicationId, facts, departures, recorded);
  return read.ok ? judged(group, read.indication, read.patient, read.asked) : read;
}

/**
 * The verdict of one indication with its tree as judged: parts are shared where they are referred to from several
 * places, and nothing is left out. For those who judge many patients in a row.
 */
export function judgeAlone(
  group: Group,
  indicationId: string,
  facts: Facts,
  departures: Departures,
  recorded: Recorded,
): { readonly ok: true; readonly verdict: Verdict; readonly node: ExplanationNode } | Refusal {
  const read = readFor(group, indicationId, facts, departures, recorded);
  if (!read.ok) return read;
  const judging = judgeOf(group, read.patient, assignmentsOf(read.asked));
  if (!judging.ok) return judging;
  const { values, node } = judging.judge.indication(read.indication);
  return { ok: true, verdict: agreement(values), node };
}

/**
 * What conditions come to by themselves for a patient: for each combination of readings of what the indication depends
 * on, their values in order. Undefined where the data are at fault.
 */
export function conditionsAlone(
  group: Group,
  indicationId: string,
  conditions: readonly Condition[],
  facts: Facts,
  departures: Departures,
  recorded: Recorded,
): readonly (readonly Verdict[])[] | undefined {
  const read = readFor(group, indicationId, facts, departures, recorded);
  if (!read.ok) return undefined;
  const assignments = assignmentsOf(read.asked);
  const judging = judgeOf(group, read.patient, assignments);
  if (!judging.ok) return undefined;
  const values = conditions.map((condition) => judging.judge.alone(condition).values);
  return assignments.map((_, combination) => values.map((spread) => under(spread, combination)));
}

/** An indication, a patient read for it without fault, and the questions that it may depend on. */
interface Read {
  readonly ok: true;
  readonly indication: Indication;
  readonly patient: Patient;
  readonly asked: readonly Question[];
}

function readFor(
  group: Group,
  indicationId: string,
  facts: Facts,
  departures: Departures,
  recorded: Recorded,
): Read | Refusal {
  const indication = indexOf(group).indications.get(indicationId);
  if (indication === undefined) return { ok: false, errors: [dataError('unknown-indication', indicationId)] };
  const { indications, questions } = reachOf(group, indication);
  const asked = group.questions.filter((question) => questions.has(question.id));
  const recordable = { departable: indications, overridable: [indication] };
  const patient = readPatient(group, recordable, facts, departures, recorded);
  const errors = [...patient.errors, ...forceErrors(group, indication, patient.on)];
  return errors.length > 0 ? { ok: false, errors } : { ok: true, indication, patient, asked };
}

/**
 * The group's verdict: Kleene's or over the verdicts of its indications that are in force. Departures may be from any
 * of them.
 */
export function groupVerdict(
  group: Group,
  facts: Facts,
  departures: Departures = {},
  recorded: Recorded = {},
): { readonly ok: true; readonly verdict: Verdict } | Refusal {
  if (group.indications.length === 0) return { ok: false, errors: [dataError('no-criteria', group.id)] };
  const { indications } = group;
  const recordable = { departable: indications, overridable: indications };
  const patient = readPatient(group, recordable, facts, departures, recorded);
  const faults = [...patient.errors, ...forceErrors(group, undefined, patient.on)];
  if (faults.length > 0) return { ok: false, errors: faults };
  const verdicts: Verdict[] = [];
  for (const indication of group.indications) {
    if (!isInForce(indication.validity, patient.on)) continue;
    const { questions } = reachOf(group, indication);
    const asked = group.questions.filter((question) => questions.has(question.id));
    const judgement = judged(group, indication, patient, asked);
    if (!judgement.ok) return judgement;
    verdicts.push(judgement.verdict);
  }
  return verdicts.length === 0
    ? { ok: false, errors: [dataError('not-in-force', group.id)] }
    : { ok: true, verdict: any(verdicts) };
}

/** A patient as read: the answers, what is recorded beside them, and what is wrong with either. */
interface Patient {
  readonly answers: Answers;
  readonly departures: Departures;
  readonly overriddenBy: readonly string[];
  readonly on?: Days;
  readonly errors: readonly DataError[];
}

/** The indications whose requirements may be departed from, and those whose overrides may be recorded. */
interface Recordable {
  readonly departable: readonly Indication[];
  readonly overridable: readonly Indication[];
}

function readPatient(
  group: Group,
  { departable, overridable }: Recordable,
  facts: Facts,
  departures: Departures,
  recorded: Recorded,
): Patient {
  const dated = datedBy(group, facts, recorded.on);
  const { answers, errors } = readAnswers(group, dated.facts);
  const overriddenBy = recorded.overriddenBy ?? [];
  return {
    answers,
    departures,
    overriddenBy,
    ...(dated.on === undefined ? {} : { on: dated.on }),
    errors: [
      ...errors,
      ...departureErrors(departable, departures),
      ...overrideErrors(overridable, overriddenBy),
      ...dated.errors,
    ],
  };
}

function judged(
  group: Group,
  indication: Indication,
  patient: Patient,
  questions: readonly Question[],
): Evaluation {
  const assignments = assignmentsOf(questions);
  const judging = judgeOf(group, patient, assignments);
  if (!judging.ok) return judging;
  return judgementOf(group, judging.judge.indication(indication), patient, { questions, assignments });
}

function judgeOf(
  group: Group,
  { answers, departures, on }: Patient,
  assignments: readonly Assignment[],
): { readonly ok: true; readonly judge: Judge } | Refusal {
  const judge = new Judge(group, answers, { assignments, departures, ...(on === undefined ? {} : { on }) });
  const errors = judge.contradictions();
  return errors.length > 0 ? { ok: false, errors } : { ok: true, judge };
}

function judgementOf(
  group: Group,
  judgedIndication: JudgedIndication,
  patient: Patient,
  { questions, assignments }: { questions: readonly Question[]; assignments: readonly Assignment[] },
): Judgement {
  const { values, node, indication, routes, exclusions } = judgedIndication;
  const requirements = routes.flatMap((route) => route.requirements);
  const verdicts = assignments.map((_, combination) => under(values, combination));
  const verdict = agreement(values);
  const override = verdict === 'met' ? null : overrideOf(indication, patient.overriddenBy);
  const departures = departedFrom(requirements, patient.departures);
  const disagreeing = disagreeingQuestions(questions, assignments, verdicts);
  return {
    ok: true,
    verdict,
    outcome: override === null ? verdict : 'met',
    override,
    departures,
    decidedBy: settlingBodies(group, disagreeing, judgedIndication, departures),
    readings: new Set(verdicts).size > 1 ? readingsOf(assignments, verdicts) : [],
    advice: requirements.filter((one) => one.requirement.strength === 'should').flatMap(adviceOf),
    requirements: requirements.map(valueOf),
    exclusions: exclusions.map(valueOfExclusion),
    explanation: told(node),
  };
}

function readingsOf(assignments: readonly Assignment[], verdicts: readonly Verdict[]): Judgement['readings'] {
  return assignments.map((assignment, at) => ({ assignment, verdict: verdicts[at] ?? 'undetermined' }));
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

function valueOfExclusion({ exclusion, node }: JudgedExclusion): ExclusionValue {
  const { id, belongsTo } = exclusion;
  return { id, value: node.value, ...(belongsTo === undefined ? {} : { belongsTo }) };
}
