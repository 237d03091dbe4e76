/** What a group's criteria say about a patient, by the specification and nothing else. */

import type { Group, Indication, Requirement, Route, Verdict } from '@kriterion/catalogue';

import { daysOf, type Days } from './calendar.ts';
import { readPatient } from './data.ts';
import type { Fault, Row } from './patient.ts';
import { narrowed } from './possible.ts';
import { Reading } from './reading.ts';
import { reachOf } from './readings.ts';
import { at, dated, dateOfRequest, isOutside, membersOf } from './request.ts';
import { agreed, anyOf } from './truth.ts';

/** What is recorded of a request beside the answers; as it came, and so perhaps wrong. */
export interface Given {
  readonly departures?: unknown;
  readonly overriddenBy?: unknown;
  /** The date of the request. */
  readonly on?: unknown;
}

/** A verdict and what it rests on. */
export interface Judged {
  readonly ok: true;
  readonly verdict: Verdict;
  readonly outcome: Verdict;
  /** The id of the override that made the outcome met. */
  readonly override: string | null;
  readonly departures: readonly { readonly requirement: string; readonly reason: string }[];
  readonly requirements: readonly { readonly id: string; readonly route?: string; readonly value: Verdict }[];
  readonly exclusions: readonly { readonly id: string; readonly value: Verdict }[];
  readonly readings: readonly {
    readonly assignment: Readonly<Record<string, string>>;
    readonly verdict: Verdict;
  }[];
}

/** The data are at fault. */
export interface Refused {
  readonly ok: false;
  readonly errors: readonly Fault[];
}

/** Judges an indication of the group. */
export function judge(group: Group, id: string, facts: unknown, given: Given = {}): Judged | Refused {
  const indication = group.indications.find((one) => one.id === id);
  if (indication === undefined) return refused({ path: id, code: 'unknown-indication' });
  const asked = admitted(group, [indication], facts, given);
  if ('ok' in asked) return asked;
  return judged(asked, indication);
}

/** Judges the group: one of its indications that are in force. */
export function judgeGroup(group: Group, facts: unknown, given: Given = {}): Verdict | Refused {
  if (group.indications.length === 0) return refused({ path: group.id, code: 'no-criteria' });
  const asked = admitted(group, group.indications, facts, given);
  if ('ok' in asked) return asked;
  return anyOf(asked.inForce.map((indication) => judged(asked, indication).verdict));
}

function refused(...errors: readonly Fault[]): Refused {
  return { ok: false, errors };
}

interface Asked {
  /** Without the parameters that are not in force. */
  readonly group: Group;
  readonly patient: Row;
  readonly departures: ReadonlyMap<string, string>;
  readonly overriddenBy: readonly string[];
  readonly inForce: readonly Indication[];
}

function admitted(
  group: Group,
  indications: readonly Indication[],
  facts: unknown,
  given: Given,
): Asked | Refused {
  const path = dateOfRequest(group);
  const departures = membersOf(given.departures);
  const overriddenBy = Array.isArray(given.overriddenBy) ? given.overriddenBy.map(String) : [];
  const on = typeof given.on === 'string' ? given.on : undefined;
  const read = readPatient(group, dated(facts, path, on));
  const patient = read.row;
  const answered = path === undefined ? undefined : at(facts, path);
  const day = daysOf(on ?? (typeof answered === 'string' ? answered : ''));
  const inForceOnly = {
    ...group,
    parameters: group.parameters?.map((one) => withoutValueOutside(one, day)) ?? [],
  };
  const inForce = indications.filter(({ validity }) => !isOutside(day, validity));
  const errors = [
    ...read.faults,
    ...departureFaults(group, indications, departures),
    ...overrideFaults(indications, overriddenBy),
    ...(on !== undefined && daysOf(on) === undefined ? [{ path: 'on', code: 'not-a-date' } as const] : []),
    ...forceFaults(group, indications, day, inForce.length),
  ];
  const all = errors.length > 0 ? errors : contradictions(inForceOnly, patient);
  if (all.length > 0) return refused(...all);
  const reasons = new Map([...departures].map(([id, reason]) => [id, String(reason)]));
  return { group: inForceOnly, patient, departures: reasons, overriddenBy, inForce };
}

function forceFaults(
  { id, validFrom: from, validTo: to }: Group,
  indications: readonly Indication[],
  day: Days | undefined,
  inForce: number,
): readonly Fault[] {
  const [only] = indications;
  const named = indications.length === 1 && only !== undefined ? only.id : id;
  return [
    ...(isOutside(day, { from, to }) ? [{ path: id, code: 'not-in-force' } as const] : []),
    ...(inForce === 0 ? [{ path: named, code: 'not-in-force' } as const] : []),
  ];
}

type Parameter = NonNullable<Group['parameters']>[number];

function withoutValueOutside(parameter: Parameter, day: Days | undefined): Parameter {
  if (!isOutside(day, parameter.validity)) return parameter;
  const { value: _, ...rest } = parameter;
  return rest;
}

function departureFaults(
  group: Group,
  indications: readonly Indication[],
  departures: ReadonlyMap<string, unknown>,
): readonly Fault[] {
  const requirements = requirementsOf(group, indications);
  return [...departures].flatMap(([id, reason]): Fault[] => {
    const named = requirements.filter((one) => one.id === id);
    const path = `departures.${id}`;
    if (named.length === 0) return [{ path, code: 'unknown-requirement' }];
    if (named.every(({ strength }) => strength !== 'default')) return [{ path, code: 'not-departable' }];
    const isGiven = typeof reason === 'string' && reason.trim() !== '';
    return isGiven ? [] : [{ path, code: 'reason-missing' }];
  });
}

/** Of the indications and of all that they refer to. */
function requirementsOf(group: Group, indications: readonly Indication[]): readonly Requirement[] {
  const reached = new Set(indications.flatMap((one) => [...reachOf(group, one).indications]));
  return [...reached].flatMap(({ routes }) => routes).flatMap(({ requirements }) => requirements);
}

function overrideFaults(
  indications: readonly Indication[],
  overriddenBy: readonly string[],
): readonly Fault[] {
  const known = new Set(indications.flatMap(({ overrides }) => overrides ?? []).map(({ id }) => id));
  return overriddenBy.flatMap((id, n): Fault[] =>
    known.has(id) ? [] : [{ path: `overriddenBy[${String(n)}]`, code: 'unknown-override' }],
  );
}

/** Where a value was supplied for a derived fact, and the answers give another. */
function contradictions(group: Group, patient: Row): readonly Fault[] {
  const reading = new Reading(group, patient, new Map(), new Set());
  return rowsIn(patient).flatMap((row) =>
    [...row.members.values()].flatMap((fact) => {
      const answer = row.answers.get(fact.id);
      if (fact.derived === undefined || answer?.kind !== 'value') return [];
      const agrees = narrowed(reading.derived(row, fact), answer.value) !== undefined;
      const path = row.path === '' ? fact.id : `${row.path}.${fact.id}`;
      return agrees ? [] : [{ path, code: 'contradiction' } as const];
    }),
  );
}

function rowsIn(row: Row): readonly Row[] {
  const inner = [...row.answers.values()].flatMap((answer) => {
    if (answer.kind === 'record') return rowsIn(answer.row);
    return answer.kind === 'rows' ? answer.rows.flatMap(rowsIn) : [];
  });
  return [row, ...inner];
}

function judged({ group, patient, departures, overriddenBy }: Asked, indication: Indication): Judged {
  const readings = reachOf(group, indication).choices.map((chosen) => {
    const reading = new Reading(group, patient, chosen, new Set(departures.keys()));
    return { reading, chosen, verdict: reading.judged(indication) };
  });
  const all = readings.map(({ reading }) => reading);
  const verdicts = readings.map(({ verdict }) => verdict);
  const verdict = agreed(verdicts);
  const override = indication.overrides?.find(({ id }) => overriddenBy.includes(id))?.id;
  const differ = new Set(verdicts).size > 1;
  return {
    ok: true,
    verdict,
    outcome: override === undefined ? verdict : 'met',
    override: verdict === 'met' ? null : (override ?? null),
    departures: departuresThatCount(all, indication, departures),
    requirements: valuesOfRequirements(all, indication),
    exclusions: (indication.exclusions ?? []).map(({ id, condition }) => ({
      id,
      value: agreed(all.map((reading) => reading.truth(condition, { rows: new Map(), held: new Map() }))),
    })),
    readings: differ
      ? readings.map(({ chosen, verdict: its }) => ({ assignment: Object.fromEntries(chosen), verdict: its }))
      : [],
  };
}

function valuesOfRequirements(all: readonly Reading[], { routes }: Indication): Judged['requirements'] {
  return routes.flatMap(({ id: route, requirements }) =>
    requirements.map((requirement) => ({
      id: requirement.id,
      ...(route === undefined ? {} : { route }),
      value: agreed(all.map((reading) => reading.requirement(requirement))),
    })),
  );
}

function departuresThatCount(
  all: readonly Reading[],
  { routes }: Indication,
  departures: ReadonlyMap<string, string>,
): Judged['departures'] {
  const requirements = routes.flatMap((route: Route) => route.requirements);
  return [...departures].flatMap(([id, reason]) => {
    const named = requirements.filter((one) => one.id === id);
    const counts = named.some((one) => all.some((reading) => reading.isDepartedFrom(one)));
    return counts ? [{ requirement: id, reason }] : [];
  });
}
