/** Random patients of a group: complete, with less and less known, and their completions. */

import type { Fact, Group, Indication } from '@kriterion/catalogue';

import type { Random } from '../../recovery/random.ts';
import { CODES, date, DAYS, DECIMAL, WHOLE } from './values.ts';

/** Facts as plain JSON, right or wrong. */
export type Answers = Readonly<Record<string, unknown>>;

/** What an execution is given of one patient. */
export interface Patient {
  readonly facts: unknown;
  readonly departures: unknown;
  readonly recorded: { readonly overriddenBy?: unknown; readonly on?: unknown };
  /** The facts are wrong on purpose. */
  readonly isHostile: boolean;
}

/** How likely an answer is left out, or is less than it could be. */
export function randomFactsOf(random: Random, group: Group, missing: number): Answers {
  return members(random, group.facts, missing);
}

function members(random: Random, facts: readonly Fact[], missing: number): Answers {
  const entries = facts.flatMap((fact): [string, unknown][] => {
    if (fact.derived !== undefined && !random.chance(0.08)) return [];
    if (random.chance(missing)) return random.chance(0.6) ? [] : [[fact.id, leftOpen(random)]];
    return [[fact.id, answer(random, fact, missing)]];
  });
  return Object.fromEntries(entries);
}

function leftOpen(random: Random): unknown {
  return random.chance(0.5) ? { unknown: true } : { notRelevant: true };
}

/** An answer of the right kind; a date as exact as the fact allows, or less where less is known. */
function answer(random: Random, fact: Fact, missing: number): unknown {
  const { type } = fact;
  switch (type.kind) {
    case 'yes-no':
    case 'tick':
      return random.chance(0.5);
    case 'integer':
      return number(random, WHOLE, type);
    case 'decimal':
      return number(random, DECIMAL, type);
    case 'date':
      return missing > 0 ? date(random, type.leastExact) : random.pick(DAYS);
    case 'record':
      return members(random, type.members, missing);
    case 'rows':
      return list(random, type, missing);
    default:
      return word(random, type);
  }
}

const TIMES = ['00:00', '14:30', '23:59'] as const;

function word(random: Random, type: Fact['type']): unknown {
  switch (type.kind) {
    case 'one-of':
      return random.pick(type.options).id;
    case 'several-of':
      return random.some(type.options, 0).map(({ id }) => id);
    case 'code':
      return random.pick(CODES).code;
    case 'codes':
      return [...random.some(CODES, 0), ...random.some(CODES, 0, 1)].map(({ code }) => code);
    case 'verdict':
      return random.pick(['met', 'not-met', 'undetermined']);
    case 'time':
      return random.pick(TIMES);
    case 'date-time':
      return `${random.pick(DAYS)}T${random.pick(TIMES)}`;
    case 'either':
      return word(random, type.of[0] ?? type);
    default:
      return type.kind === 'date' ? '2026-03-01' : 'fri tekst';
  }
}

function number(
  random: Random,
  from: readonly string[],
  { min, max }: { readonly min?: string; readonly max?: string },
): unknown {
  const fits = from.filter((one) => Number(one) >= Number(min ?? -9e9) && Number(one) <= Number(max ?? 9e9));
  const text = random.pick(fits.length > 0 ? fits : ['0']);
  return text.length < 6 && random.chance(0.5) ? Number(text) : text;
}

function list(random: Random, type: Extract<Fact['type'], { kind: 'rows' }>, missing: number): unknown {
  const isOpen = random.chance(missing);
  const most = Math.min(type.max ?? 4, random.pick([0, 1, 2, 2, 3, 4]));
  const count = Math.max(isOpen ? 0 : (type.min ?? 0), most);
  const rows = Array.from({ length: count }, () => members(random, type.members, missing));
  if (isOpen) return { rows, complete: false };
  return random.chance(0.05) ? { rows, complete: true } : rows;
}

/** Reasons for departing, overrides recorded as agreed, and the date of the request. */
export function randomRecord(
  random: Random,
  indication: Indication,
): Pick<Patient, 'departures' | 'recorded'> {
  const defaults = indication.routes.flatMap(({ requirements }) =>
    requirements.filter(({ strength }) => strength === 'default').map(({ id }) => id),
  );
  const departed = [...new Set(defaults)].filter(() => random.chance(0.4));
  const overrides = (indication.overrides ?? []).map(({ id }) => id);
  const agreed = random.chance(0.3) ? random.some(overrides, 0) : undefined;
  return {
    departures: Object.fromEntries(departed.map((id) => [id, 'begrundet'])),
    recorded: {
      ...(agreed === undefined ? {} : { overriddenBy: agreed }),
      ...(random.chance(0.3) ? { on: date(random, random.chance(0.2) ? 'year' : undefined) } : {}),
    },
  };
}

/** The answers with the date of the request in the place of the fact that asks for it, which no completion changes. */
export function withDateOfRequest(group: Group, facts: Answers, on: unknown): Answers {
  const [only, ...others] = group.facts.filter(
    ({ about, type, derived }) => about === 'request' && type.kind === 'date' && derived === undefined,
  );
  if (on === undefined || only === undefined || others.length > 0 || Object.hasOwn(facts, only.id))
    return facts;
  return { ...facts, [only.id]: on };
}

/** The same patient with more known: everything, or a part of what is open. */
export function moreKnown(random: Random, group: Group, facts: Answers, share: number): Answers {
  return filledMembers(random, group.facts, facts, share);
}

function filledMembers(random: Random, facts: readonly Fact[], given: Answers, share: number): Answers {
  const entries = facts.flatMap((fact): [string, unknown][] => {
    const had = Object.hasOwn(given, fact.id) ? given[fact.id] : undefined;
    const isOpen = had === undefined || isLeftOpen(had);
    if (isOpen && fact.derived !== undefined) return had === undefined ? [] : [[fact.id, had]];
    if (isOpen && !random.chance(share)) return had === undefined ? [] : [[fact.id, had]];
    return [[fact.id, isOpen ? answer(random, fact, 0) : filled(random, fact, had, share)]];
  });
  return Object.fromEntries(entries);
}

function filled(random: Random, { type }: Fact, had: unknown, share: number): unknown {
  if (type.kind === 'date' && typeof had === 'string')
    return random.chance(share) ? exactly(random, had) : had;
  if (type.kind === 'record' && isAnswers(had)) return filledMembers(random, type.members, had, share);
  if (type.kind !== 'rows') return had;
  const isOpen = !Array.isArray(had) && isAnswers(had) && had['complete'] === false;
  const rows: readonly unknown[] = Array.isArray(had)
    ? had
    : isAnswers(had)
      ? (had['rows'] as unknown[])
      : [];
  const known = rows.map((row) => (isAnswers(row) ? filledMembers(random, type.members, row, share) : row));
  if (!isOpen) return known;
  const least = Math.max(0, (type.min ?? 0) - known.length);
  const room = (type.max ?? known.length + 3) - known.length;
  const more = Array.from({ length: Math.min(room, Math.max(least, random.int(0, 3))) }, () =>
    members(random, type.members, 0),
  );
  const all = [...known, ...more];
  return random.chance(share) ? all : { rows: all, complete: false };
}

/** A day that the date may be. */
export function exactly(random: Random, text: string): string {
  if (text.length === 10) return text;
  const fitting = DAYS.filter((day) => day.startsWith(text));
  if (fitting.length > 0 && random.chance(0.6)) return random.pick(fitting);
  if (text.length === 4) return `${text}-${random.pick(['01-01', '12-31', '02-28', '06-15'])}`;
  return `${text}-${random.pick(['01', '15', '28'])}`;
}

/** `{ "unknown": true }` or `{ "notRelevant": true }`. */
export function isLeftOpen(value: unknown): boolean {
  return isAnswers(value) && (value['unknown'] === true || value['notRelevant'] === true);
}

/** An object of answers. */
export function isAnswers(value: unknown): value is Answers {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
