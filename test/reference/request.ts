/** The date of the request, and what is in force on it. */

import type { Fact, Group, PartialDate } from '@kriterion/catalogue';

import { daysOf, type Days } from './calendar.ts';

/** Own members of an object; none of what is none. */
export function membersOf(given: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof given === 'object' && given !== null ? Object.entries(given) : []);
}

/** The only date asked about the request, alone or in a group of facts. */
export function dateOfRequest({ facts }: Group): readonly string[] | undefined {
  const isIt = ({ type, derived, about }: Fact, outer?: Fact): boolean =>
    (about ?? outer?.about) === 'request' && type.kind === 'date' && derived === undefined;
  const paths = facts.flatMap((fact) => {
    if (isIt(fact)) return [[fact.id]];
    const members = fact.type.kind === 'record' ? fact.type.members : [];
    return members.filter((one) => isIt(one, fact)).map(({ id }) => [fact.id, id]);
  });
  return paths.length === 1 ? paths[0] : undefined;
}

/** What is given at the path. */
export function at(facts: unknown, path: readonly string[]): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return facts;
  return membersOf(facts).has(name) ? at(membersOf(facts).get(name), rest) : undefined;
}

/** The date of the request answers the only fact that asks for it, where that is left out. */
export function dated(facts: unknown, path: readonly string[] | undefined, on: string | undefined): unknown {
  const [name, ...rest] = path ?? [];
  if (name === undefined || on === undefined || daysOf(on) === undefined) return facts;
  if (facts !== undefined && (typeof facts !== 'object' || facts === null || Array.isArray(facts)))
    return facts;
  const members = new Map(membersOf(facts));
  const had = members.get(name) !== undefined ? members.get(name) : rest.length === 0 ? on : {};
  return Object.fromEntries(members.set(name, rest.length === 0 ? had : dated(had, rest, on)));
}

/** Whether the whole of the date lies outside the validity. */
export function isOutside(day: Days | undefined, validity: Validity = {}): boolean {
  if (day === undefined) return false;
  const [start, end] = [daysOf(validity.from ?? ''), daysOf(validity.to ?? '')];
  return day.last < (start?.first ?? -Infinity) || day.first > (end?.last ?? Infinity);
}

interface Validity {
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
}
