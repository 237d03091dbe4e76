/** Whether an answer is one that was asked for. Data may be anything; nothing is read but what they hold themselves. */

import type { Fact, Group, ValueType } from '@kriterion/catalogue';

import { daysOf, isExactEnough, minutesOf, momentOf } from '../dates.ts';
import { compareDecimals, decimalOfNumber, isWhole } from '../decimal.ts';
import { isRecord } from '../reading.ts';
import * as identifiers from './identifiers.ts';

/** What is asked for: a kind of answer, and whether "not known" will do. */
export interface Asked {
  readonly type: ValueType;
  readonly unknownAllowed?: boolean;
}

/** Whether the answer is of the kind, within its bounds, and one of its choices. */
export function isRight(answer: unknown, { type, unknownAllowed }: Asked, group: Group): boolean {
  return (unknownAllowed === true && saysUnknown(answer)) || fits(answer, type, group);
}

/** `{ unknown: true }` and nothing beside it. */
function saysUnknown(answer: unknown): boolean {
  return isRecord(answer) && Object.keys(answer).join() === 'unknown' && answer['unknown'] === true;
}

function fits(answer: unknown, type: ValueType, group: Group): boolean {
  switch (type.kind) {
    case 'yes-no':
    case 'tick':
      return typeof answer === 'boolean';
    case 'integer':
    case 'decimal':
      return isNumber(answer, type);
    case 'several-of':
    case 'codes':
      return areChoices(answer, type, group);
    case 'either':
      return type.of.some((one) => fits(answer, one, group));
    case 'record':
      return isRecord(answer) && Object.keys(answer).length > 0 && areMembers(answer, type.members, group);
    case 'rows':
      return isList(answer, type, group);
    case 'signature':
    case 'label-area':
      return false;
    default:
      return typeof answer === 'string' && isText(answer, type, group);
  }
}

type NumberType = Extract<ValueType, { readonly kind: 'integer' | 'decimal' }>;

/** Exactly, and with both ends of the range; a whole number only as far as JSON numbers are exact. */
function isNumber(answer: unknown, { kind, min, max }: NumberType): boolean {
  const decimal = typeof answer === 'number' ? decimalOfNumber(answer) : undefined;
  if (decimal === undefined) return false;
  if (kind === 'integer' && !(isWhole(decimal) && Number.isSafeInteger(answer))) return false;
  if (min !== undefined && compareDecimals(decimal, min) < 0) return false;
  return max === undefined || compareDecimals(decimal, max) <= 0;
}

type Several = Extract<ValueType, { readonly kind: 'several-of' | 'codes' }>;

/** Different choices, at least one: none is no answer. */
function areChoices(answer: unknown, type: Several, group: Group): boolean {
  if (!Array.isArray(answer) || answer.length === 0 || new Set(answer).size < answer.length) return false;
  const choices = choicesOf(type, group);
  return answer.every((one: unknown) => typeof one === 'string' && choices.has(one));
}

type Choice = Extract<
  ValueType,
  { readonly kind: 'one-of' | 'several-of' | 'indication' | 'code' | 'codes' | 'verdict' }
>;

const VERDICTS: ReadonlySet<string> = new Set(['met', 'not-met', 'undetermined']);

function choicesOf(type: Choice, group: Group): ReadonlySet<string> {
  switch (type.kind) {
    case 'one-of':
    case 'several-of':
      return setOf(type.options, ({ id }) => id);
    case 'indication':
      return setOf(group.indications, ({ id }) => id);
    case 'code':
    case 'codes':
      return setOf(group.codeLists?.find(({ id }) => id === type.list)?.codes ?? [], ({ code }) => code);
    case 'verdict':
      return VERDICTS;
  }
}

/** A list may hold tens of thousands of codes: its set is made once. */
const SETS = new WeakMap<readonly object[], ReadonlySet<string>>();

function setOf<T extends object>(items: readonly T[], nameOf: (item: T) => string): ReadonlySet<string> {
  const known = SETS.get(items);
  if (known !== undefined) return known;
  const names = new Set(items.map(nameOf));
  SETS.set(items, names);
  return names;
}

function areMembers(
  record: Readonly<Record<string, unknown>>,
  members: readonly Fact[],
  group: Group,
): boolean {
  const asked = new Map(members.map((member) => [member.id, member]));
  return Object.entries(record).every(([id, answer]) => {
    const member = asked.get(id);
    return member !== undefined && (answer === undefined || isRight(answer, member, group));
  });
}

type Rows = Extract<ValueType, { readonly kind: 'rows' }>;

/** More rows than this nobody fills in. */
const MOST_ROWS = 1000;

/** An array is complete; `{ rows, complete: false }` may grow, and so have too few as yet. */
function isList(answer: unknown, { min = 0, max = MOST_ROWS, members }: Rows, group: Group): boolean {
  const isOpen =
    isRecord(answer) && ownMember(answer, 'complete') === false && Object.keys(answer).length === 2;
  const rows: unknown = isOpen ? ownMember(answer, 'rows') : answer;
  if (!Array.isArray(rows) || rows.length > max || (!isOpen && rows.length < min)) return false;
  return rows.every((row: unknown) => isRecord(row) && areMembers(row, members, group));
}

/** What the record itself holds, never what it inherits. */
export function ownMember(record: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

type TextType = Exclude<
  ValueType,
  | NumberType
  | Several
  | Rows
  | { readonly kind: 'yes-no' | 'tick' | 'either' | 'record' | 'signature' | 'label-area' }
>;

function isText(text: string, type: TextType, group: Group): boolean {
  switch (type.kind) {
    case 'text':
      return isWritten(text, type.maxLength) && matches(text, type.pattern);
    case 'date':
      return daysOf(text) !== undefined && isExactEnough(text, type.leastExact ?? 'day');
    case 'time':
      return minutesOf(text) !== undefined;
    case 'date-time':
      return momentOf(text) !== undefined;
    case 'one-of':
    case 'indication':
    case 'code':
    case 'verdict':
      return choicesOf(type, group).has(text);
    case 'attachment':
      // A name, without a way to it.
      return isWritten(text, 255) && !/[/\\]/u.test(text);
    default:
      return IDENTIFIED[type.kind](text);
  }
}

const IDENTIFIED = {
  cpr: identifiers.isPersonalNumber,
  'x-ecpr': identifiers.isXEcpr,
  'd-ecpr': identifiers.isDEcpr,
  sks: identifiers.isSks,
  sor: identifiers.isSor,
  gln: identifiers.isGln,
  'authorisation-id': identifiers.isAuthorisationId,
  phone: identifiers.isPhone,
  email: identifiers.isEmail,
} as const;

/** Whether it says something, in at most so many characters. */
function isWritten(text: string, maxLength: number): boolean {
  return !isBlank(text) && text.length <= 2 * maxLength && Array.from(text).length <= maxLength;
}

/** Nothing but spaces. */
export function isBlank(text: string): boolean {
  return text.trim() === '';
}

/** The language lets through only patterns that are matched in linear time; one holds for the whole text. */
function matches(text: string, pattern: string | undefined): boolean {
  return pattern === undefined || new RegExp(`^(?:${pattern})$`, 'u').test(text);
}
