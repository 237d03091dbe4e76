/** What is in force on the date of a request. */

import type { Fact, Group, Indication, Validity } from '@kriterion/catalogue';

import { daysOf, type Days } from './dates.ts';
import type { DataError } from './facts.ts';
import { dataError } from './messages.ts';
import { isRecord } from './reading.ts';

/**
 * Whether it may hold on the date: both ends are included, an end that is left out is open, and a date that is known
 * in part is out only if all of it is. Without a date everything holds.
 */
export function isInForce(validity: Validity | undefined, on: Days | undefined): boolean {
  if (validity === undefined || on === undefined) return true;
  const start = validity.from === undefined ? undefined : daysOf(validity.from)?.first;
  const end = validity.to === undefined ? undefined : daysOf(validity.to)?.last;
  return (start === undefined || on.last >= start) && (end === undefined || on.first <= end);
}

/** The group and the indication where they are out of force on the date. */
export function forceErrors(
  group: Group,
  indication: Indication | undefined,
  on: Days | undefined,
): readonly DataError[] {
  const { validFrom: from, validTo: to } = group;
  const validity = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  const errors = isInForce(validity, on) ? [] : [dataError('not-in-force', group.id)];
  if (indication === undefined || isInForce(indication.validity, on)) return errors;
  return [...errors, dataError('not-in-force', indication.id)];
}

/** The date of a request, and the answers with it where they have a place for it and leave it out. */
export interface Dated {
  readonly facts: unknown;
  readonly on?: Days;
  readonly errors: readonly DataError[];
}

/**
 * Where a date decides it is an argument, and else the date of the request in the answers. The date given answers the
 * one question there is about the request's date, where that is not answered.
 */
export function datedBy(group: Group, facts: unknown, date: string | undefined): Dated {
  const path = requestDatePath(group.facts);
  if (date === undefined) {
    const found = path === undefined ? undefined : answerAt(facts, path);
    const on = typeof found === 'string' ? daysOf(found) : undefined;
    return { facts, errors: [], ...(on === undefined ? {} : { on }) };
  }
  const on = daysOf(date);
  if (on === undefined) return { facts, errors: [dataError('not-a-date', 'on')] };
  return { facts: path === undefined ? facts : answeredAt(facts, path, date), on, errors: [] };
}

/** Whether the answers give the date of the request. */
export function hasRequestDate(group: Group, facts: unknown): boolean {
  return datedBy(group, facts, undefined).on !== undefined;
}

/** The fact that is the date of the request: the only date asked about it, alone or in one record. */
function requestDatePath(facts: readonly Fact[]): readonly string[] | undefined {
  const paths = facts.flatMap((fact): readonly (readonly string[])[] => {
    if (isRequestDate(fact, fact.about)) return [[fact.id]];
    if (fact.type.kind !== 'record') return [];
    return fact.type.members
      .filter((member) => isRequestDate(member, member.about ?? fact.about))
      .map((member) => [fact.id, member.id]);
  });
  return paths.length === 1 ? paths[0] : undefined;
}

function isRequestDate(fact: Fact, about: Fact['about']): boolean {
  return about === 'request' && fact.type.kind === 'date' && fact.derived === undefined;
}

function answerAt(facts: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, name) => (isRecord(at) && Object.hasOwn(at, name) ? at[name] : undefined),
    facts,
  );
}

/** The answers with one more, where nothing is answered there; answers of another shape are left to be told. */
function answeredAt(facts: unknown, path: readonly string[], date: string): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return facts === undefined ? date : facts;
  const record = facts === undefined ? {} : facts;
  if (!isRecord(record)) return facts;
  const inner = Object.hasOwn(record, name) ? record[name] : undefined;
  return { ...record, [name]: answeredAt(inner, rest, date) };
}
