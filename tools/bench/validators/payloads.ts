/** Filled requisitions: 64 valid ones of one shape, and five invalid kinds of each. */
import type { Field, Group, Section, ValueType } from '@kriterion/catalogue';

import { answerOf } from './answers.ts';
import { Random } from './random.ts';
import type { Finding, Workload } from './workloads.ts';

export type Answers = Record<string, unknown>;
export type Data = Record<string, Answers | Answers[]>;

/** Variants of every payload. */
const VARIANTS = 64;

/** What is wrong with an invalid payload. */
export const KINDS = [
  'valid',
  'one missing',
  'one deep choice',
  'five conditional',
  'twenty mixed',
  'three shapes',
] as const;
export type Kind = (typeof KINDS)[number];

/** The payloads by kind. */
export type Payloads = Readonly<Record<Kind, readonly Data[]>>;

/** Payloads of a requisition, as they come out of `JSON.parse`. */
export function payloadsOf({ group, building: validate }: Workload, seed: number): Payloads {
  const shape = mostConditional(group, validate, seed);
  const valid = Array.from({ length: VARIANTS }, (_, at) =>
    refilled(shape, group, new Random(seed + 1000 + at)),
  );
  for (const data of valid) {
    const found = validate(data);
    if (found.length > 0) throw new Error(`a valid payload is none: ${JSON.stringify(found)}`);
  }
  const spoilt = (spoil: (data: Data) => void): readonly Data[] =>
    valid.map((data) => {
      const copy = parsed(data);
      spoil(copy);
      return parsed(copy);
    });
  const sites = sitesOf(group, shape);
  return {
    valid,
    'one missing': spoilt((data) => deleteAt(data, sites.demanded[Math.floor(sites.demanded.length / 2)])),
    'one deep choice': spoilt((data) => setAt(data, sites.choices.at(-1), 'findes-ikke')),
    'five conditional': spoilt((data) => {
      for (const site of sites.conditional.slice(0, 5)) deleteAt(data, site);
    }),
    'twenty mixed': spoilt((data) => {
      spoilMixed(data, sites);
    }),
    'three shapes': spoilt((data) => {
      spoilShapes(data, group);
    }),
  };
}

/** `JSON.parse` decides how objects are laid out in memory. */
function parsed<T>(data: T): T {
  return JSON.parse(JSON.stringify(data)) as T;
}

/** One field of one section, or of one row. */
export interface Site {
  readonly section: string;
  readonly row?: number;
  readonly field: Field;
}

interface Sites {
  readonly demanded: readonly Site[];
  readonly choices: readonly Site[];
  readonly conditional: readonly Site[];
  readonly others: readonly Site[];
}

/** Of some drafts the one with the most answers that conditions demand. */
function mostConditional(group: Group, validate: Workload['validate'], seed: number): Data {
  const drafts = Array.from({ length: 40 }, (_, at) => settled(group, validate, new Random(seed * 100 + at)));
  const demands = (draft: Data): number => {
    const copy = parsed(draft);
    for (const site of sitesOf(group, copy).conditional) deleteAt(copy, site);
    return validate(copy).length;
  };
  return drafts.reduce((best, draft) => (demands(draft) > demands(best) ? draft : best));
}

/** Everything filled in, then mended until nothing is found: what is hidden goes. */
function settled(group: Group, validate: Workload['validate'], random: Random): Data {
  const data: Data = {};
  for (const section of group.requisition?.sections ?? []) {
    const fill = (): Answers =>
      Object.fromEntries(entered(section).map((field) => [field.id, answerOf(field.type, group, random)]));
    data[section.id] = section.repeated === undefined ? fill() : Array.from({ length: 4 }, fill);
  }
  for (let round = 0; round < 20; round += 1) {
    const found = validate(data);
    if (found.length === 0) return parsed(data);
    for (const finding of found) mend(data, finding);
  }
  throw new Error(`no valid payload: ${JSON.stringify(validate(data))}`);
}

function mend(data: Data, { path, code }: Finding): void {
  const [, section = '', row, field = ''] = /^([^.[]+)(?:\[(\d+)\])?\.(.*)$/u.exec(path) ?? [];
  if (code !== 'hidden') throw new Error(`an answer of ours is refused: ${path} ${code}`);
  const holder = data[section];
  const answers = Array.isArray(holder) ? holder[Number(row)] : holder;
  if (answers !== undefined) Reflect.deleteProperty(answers, field);
}

/** Fields that electronic data hold. */
export function entered(section: Section): readonly Field[] {
  return section.fields.filter(
    ({ paperOnly, type }) => !paperOnly && type.kind !== 'signature' && type.kind !== 'label-area',
  );
}

/** The same fields with other answers; what conditions look at stays, so that the shape is one. */
function refilled(shape: Data, group: Group, random: Random): Data {
  const data = parsed(shape);
  const fixed = lookedAt(group);
  for (const section of group.requisition?.sections ?? []) {
    const holder = data[section.id];
    for (const answers of Array.isArray(holder) ? holder : [holder ?? {}]) {
      for (const field of entered(section)) {
        if (!(field.id in answers) || fixed.has(`${section.id}.${field.id}`)) continue;
        answers[field.id] = answerOf(field.type, group, random);
      }
    }
  }
  return parsed(data);
}

function lookedAt(group: Group): ReadonlySet<string> {
  const text = JSON.stringify(
    group.requisition?.sections.map(({ fields, checks }) => [
      fields.map(({ shownWhen, required }) => [shownWhen, required]),
      checks,
    ]),
  );
  const paths = text.matchAll(/"field":\{"section":"([^"]*)","field":"([^"]*)"\}/gu);
  return new Set([...paths].map(([, section = '', field = '']) => `${section}.${field}`));
}

function sitesOf(group: Group, shape: Data): Sites {
  const sites = (group.requisition?.sections ?? []).flatMap((section): readonly Site[] => {
    const holder = shape[section.id];
    const there = (answers: Answers, row?: number): readonly Site[] =>
      entered(section)
        .filter(({ id }) => id in answers)
        .map((field) => ({ section: section.id, ...(row === undefined ? {} : { row }), field }));
    return Array.isArray(holder) ? holder.flatMap(there) : there(holder ?? {});
  });
  const fixed = lookedAt(group);
  const free = sites.filter(({ section, field }) => !fixed.has(`${section}.${field.id}`));
  return {
    demanded: free.filter(({ field }) => field.required.kind === 'always' && field.shownWhen === undefined),
    choices: free.filter(({ field }) => field.type.kind === 'one-of' || field.type.kind === 'code'),
    conditional: free.filter(
      ({ field }) =>
        field.required.kind === 'when' || (field.required.kind === 'always' && field.shownWhen !== undefined),
    ),
    others: free,
  };
}

/** Up to twenty errors: answers left out, wrong ones, and keys that do not exist. */
function spoilMixed(data: Data, { demanded, others }: Sites): void {
  const missing = demanded.filter((_, at) => at % 3 === 0).slice(0, 7);
  const wrong = others.filter((site) => !missing.includes(site)).slice(0, 11);
  for (const site of missing) deleteAt(data, site);
  for (const site of wrong) setAt(data, site, wrongFor(site.field.type));
  for (const name of ['fremmed-a', 'fremmed-b']) setIn(data, demanded[0], name, 1);
}

function wrongFor({ kind }: ValueType): unknown {
  return kind === 'yes-no' || kind === 'tick' ? 'ja' : kind === 'integer' || kind === 'decimal' ? -1 : 'ÆØÅ?';
}

/** A section that is none, a list for a text, a key that is no section. */
function spoilShapes(data: Data, group: Group): void {
  const sections = (group.requisition?.sections ?? []).filter(({ repeated }) => repeated === undefined);
  const [first, second] = sections;
  if (first !== undefined) Object.assign(data, { [first.id]: 'tekst' });
  const field =
    second === undefined ? undefined : entered(second).find(({ type }) => type.kind !== 'several-of');
  if (second !== undefined && field !== undefined) {
    const holder = data[second.id];
    if (holder !== undefined && !Array.isArray(holder)) holder[field.id] = [1];
  }
  Object.assign(data, { fremmed: {} });
}

function answersAt(data: Data, site: Site | undefined): Answers | undefined {
  const holder = site === undefined ? undefined : data[site.section];
  return Array.isArray(holder) ? holder[site?.row ?? 0] : holder;
}

function deleteAt(data: Data, site: Site | undefined): void {
  const answers = answersAt(data, site);
  if (answers !== undefined) Reflect.deleteProperty(answers, site?.field.id ?? '');
}

function setAt(data: Data, site: Site | undefined, value: unknown): void {
  setIn(data, site, site?.field.id ?? '', value);
}

function setIn(data: Data, site: Site | undefined, name: string, value: unknown): void {
  const answers = answersAt(data, site);
  if (answers !== undefined) answers[name] = value;
}
