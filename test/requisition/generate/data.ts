/** Data for a requisition, by seed: filled in as it should be, with slips, or with malice. */

import type { FieldCondition, Group, Section, ValueType } from '@kriterion/catalogue';
import { validateRequisition, type RequisitionError } from '@kriterion/evaluation';

import { Random } from '../../recovery/random.ts';
import { HOSTILE, rightAnswer } from './answers.ts';

/** `valid`: without errors, where that can be found; `mutated`: some answers are others; `hostile`: anything at all. */
export type DataKind = 'valid' | 'mutated' | 'hostile';

type Answers = Record<string, unknown>;
/** Sections of answers, or rows of them; plain JSON. */
export type Data = Record<string, unknown>;

/** The data with this seed for the variant of the group's requisition. */
export function dataFor(group: Group, seed: number, kind: DataKind, variant?: string): Data {
  const random = new Random(seed * 3 + ['valid', 'mutated', 'hostile'].indexOf(kind));
  const data = filledIn(group, random, kind === 'valid' || random.chance(0.5) ? 1 : 0.6);
  if (kind === 'valid' || random.chance(0.6)) mend(data, group, random, variant);
  if (kind === 'valid') return data;
  const changes = random.int(1, kind === 'mutated' ? 3 : 8);
  for (let change = 0; change < changes; change += 1) mutate(data, group, random, kind);
  return data;
}

function filledIn(group: Group, random: Random, share: number): Data {
  const sections = group.requisition?.sections ?? [];
  return Object.fromEntries(
    sections.map((section) => [section.id, sectionAnswers(section, group, random, share)]),
  );
}

function sectionAnswers(section: Section, group: Group, random: Random, share: number): unknown {
  const { repeated } = section;
  if (repeated === undefined) return answersOf(section, group, random, share);
  const count = random.int(repeated.min, repeated.max);
  return Array.from({ length: count }, () => answersOf(section, group, random, share));
}

function answersOf({ fields }: Section, group: Group, random: Random, share: number): Answers {
  const answered = fields.filter(({ paperOnly }) => !paperOnly && random.chance(share));
  return Object.fromEntries(
    answered
      .map(({ id, type }) => [id, rightAnswer(random, type, group)] as const)
      .filter(([, answer]) => answer !== undefined),
  );
}

const MOST_ROUNDS = 40;

/** Answers what is missing, takes away what is hidden, and draws again what a rule refuses, until nothing is wrong. */
function mend(data: Data, group: Group, random: Random, variant: string | undefined): void {
  const setting = variant === undefined ? {} : { variant };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const found = validateRequisition(group, data, setting);
    if (!found.ok || found.valid) return;
    for (const error of found.errors) mendOne(error, data, group, random);
  }
}

function mendOne(error: RequisitionError, data: Data, group: Group, random: Random): void {
  const { code, rule, sender, path, section: id } = error;
  if (code === 'check' || code === 'sender') {
    const asked = conditionOf(group, rule, sender);
    for (const place of asked === undefined ? [] : placesIn(asked)) {
      if (random.chance(0.7)) redraw(data, group, random, samePlace(path, place));
    }
    return;
  }
  const section = group.requisition?.sections.find((one) => one.id === id);
  if (code === 'unknown-field' || code === 'hidden') put(data, path, undefined);
  else if (error.field !== undefined) redraw(data, group, random, path);
  else if (section !== undefined) data[section.id] = sectionAnswers(section, group, random, 1);
}

/** A field of the section in hand is told of in its row. */
function samePlace(told: string, place: string): string {
  const row = /^[^.[]+\[\d+\]/u.exec(told)?.[0];
  const [section = '', field = ''] = place.split('.');
  return row?.startsWith(`${section}[`) === true ? `${row}.${field}` : place;
}

function redraw(data: Data, group: Group, random: Random, path: string): void {
  const type = typeAt(group, path);
  const answer = type?.kind === 'tick' ? random.chance(0.8) : type && rightAnswer(random, type, group);
  put(data, path, random.chance(0.9) ? answer : undefined);
}

const OPENED: ValueType = { kind: 'text', lines: 1, maxLength: 200 };

function typeAt({ requisition }: Group, path: string): ValueType | undefined {
  const [section = '', field = ''] = path.replace(/\[\d+\]/u, '').split('.');
  const found = requisition?.sections.find(({ id }) => id === section)?.fields.find(({ id }) => id === field);
  return found?.type ?? (field.endsWith('_tekst') ? OPENED : undefined);
}

function put(data: Data, path: string, answer: unknown): void {
  const [, section = '', row, field] = /^([^.[]+)(?:\[(\d+)\])?(?:\.(.*))?$/u.exec(path) ?? [];
  const held = data[section];
  const holder = row === undefined || !Array.isArray(held) ? held : (held[Number(row)] as unknown);
  if (field === undefined) Reflect.deleteProperty(data, section);
  else if (isAnswers(holder)) {
    if (answer === undefined) Reflect.deleteProperty(holder, field);
    else Reflect.defineProperty(holder, field, { value: answer, ...PLAIN });
  } else if (held === undefined && answer !== undefined) data[section] = { [field]: answer };
}

const PLAIN = { enumerable: true, configurable: true, writable: true } as const;

function isAnswers(held: unknown): held is Answers {
  return typeof held === 'object' && held !== null && !Array.isArray(held);
}

function conditionOf({ requisition }: Group, rule?: string, sender?: number): FieldCondition | undefined {
  if (sender !== undefined) return requisition?.senders?.[sender]?.condition;
  const checks = [
    ...(requisition?.checks ?? []),
    ...(requisition?.sections ?? []).flatMap((section) => section.checks ?? []),
  ];
  return checks.find(({ id }) => id === rule)?.condition;
}

/** The places a condition asks about, read from the condition itself. */
function placesIn(condition: FieldCondition): readonly string[] {
  const places: string[] = [];
  JSON.stringify(condition, (key, value: unknown) => {
    if (key === 'field' && isAnswers(value))
      places.push(`${String(value['section'])}.${String(value['field'])}`);
    return value;
  });
  return [...new Set(places)];
}

function mutate(data: Data, group: Group, random: Random, kind: DataKind): void {
  const section = random.pick(group.requisition?.sections ?? []);
  const isHostile = kind === 'hostile';
  if (isHostile && random.chance(0.08)) data[section.id] = random.pick(HOSTILE);
  else if (isHostile && random.chance(0.05)) define(data, random.pick(KEYS), random.pick(HOSTILE));
  else if (random.chance(0.08)) changeRows(data, section, random);
  else changeAnswer(data, section, group, random, isHostile);
}

const KEYS = ['__proto__', 'toString', 'constructor', 'ukendt', '', 'a.b', 'afsnit-0', 'rød_tekst'] as const;

/** Also `__proto__`, as JSON.parse does. */
function define(holder: Answers, key: string, answer: unknown): void {
  Reflect.defineProperty(holder, key, { value: answer, ...PLAIN });
}

function changeRows(data: Data, { id }: Section, random: Random): void {
  const held = data[id];
  if (!Array.isArray(held)) Reflect.deleteProperty(data, id);
  else if (random.chance(0.3)) held.push(random.pick(HOSTILE));
  else if (random.chance(0.5)) held.push({}, {});
  else held.pop();
}

function changeAnswer(data: Data, section: Section, group: Group, random: Random, isHostile: boolean): void {
  const held: unknown = data[section.id];
  const answers: unknown = Array.isArray(held) && held.length > 0 ? random.pick<unknown>(held) : held;
  if (!isAnswers(answers)) return;
  const field = random.pick(section.fields);
  const opened = random.chance(0.1) ? `${field.id}_tekst` : field.id;
  const key = isHostile && random.chance(0.1) ? random.pick(KEYS) : opened;
  if (random.chance(0.25)) Reflect.deleteProperty(answers, key);
  else if (random.chance(0.5)) define(answers, key, rightAnswer(random, field.type, group) ?? 'x');
  else define(answers, key, random.pick(HOSTILE));
}
