/** Answers by the kind of field: right ones, and what else data may hold. */

import type { Fact, Group, ValueType } from '@kriterion/catalogue';

import type { Random } from '../../recovery/random.ts';

/** A right answer of the kind. People are fictitious: their numbers end in 999x where they can. */
export function rightAnswer(random: Random, type: ValueType, group: Group): unknown {
  switch (type.kind) {
    case 'yes-no':
    case 'tick':
      return random.chance(0.5);
    case 'integer':
    case 'decimal':
      return number(random, type);
    case 'date':
      return date(random, type.leastExact);
    case 'several-of':
      return random.some(type.options.map(({ id }) => id));
    case 'codes':
      return random.some(codesOf(type.list, group));
    case 'either':
      return rightAnswer(random, random.pick(type.of), group);
    case 'record':
      return members(random, type.members, group, 1);
    case 'rows':
      return rows(random, type, group);
    case 'signature':
    case 'label-area':
      return undefined;
    default:
      return rightText(random, type, group);
  }
}

type NumberType = Extract<ValueType, { readonly kind: 'integer' | 'decimal' }>;

function number(random: Random, { kind, min = '-5', max = '100' }: NumberType): number {
  const whole = random.int(Number(min), Number(max) - 1);
  return kind === 'integer' ? whole : whole + random.int(0, 9) / 10;
}

type RowsType = Extract<ValueType, { readonly kind: 'rows' }>;

function rows(random: Random, { members: asked, min = 0, max = 3 }: RowsType, group: Group): unknown {
  const listed = Array.from({ length: random.int(min, max) }, () => members(random, asked, group, 0));
  return random.chance(0.2) ? { rows: listed, complete: false } : listed;
}

function members(random: Random, asked: readonly Fact[], group: Group, least: number): object {
  const answered = random.some(asked, least);
  return Object.fromEntries(answered.map(({ id, type }) => [id, rightAnswer(random, type, group)]));
}

type TextType = Exclude<
  ValueType,
  | RowsType
  | {
      readonly kind:
        | 'yes-no'
        | 'tick'
        | 'integer'
        | 'decimal'
        | 'date'
        | 'several-of'
        | 'codes'
        | 'either'
        | 'record'
        | 'signature'
        | 'label-area';
    }
>;

function rightText(random: Random, type: TextType, group: Group): string {
  switch (type.kind) {
    case 'text':
      return type.pattern === undefined ? random.pick(['tekst', 'En tekst æøå', '😀']) : 'AB12';
    case 'one-of':
      return random.pick(type.options.map(({ id }) => id));
    case 'indication':
      return random.pick(group.indications.map(({ id }) => id));
    case 'code':
      return random.pick(codesOf(type.list, group));
    case 'verdict':
      return random.pick(['met', 'not-met', 'undetermined']);
    case 'time':
      return time(random);
    case 'date-time':
      return `${date(random)}T${time(random)}`;
    default:
      return random.pick(RIGHT[type.kind]);
  }
}

const RIGHT = {
  cpr: ['010190-9990', '0101909990', '2902009991', '280456-0PJ2', '010190-1AB1', '3112579992', '010136-4999'],
  'x-ecpr': ['010190-1AB1', '0101907AB2', '2902007AB1'],
  'd-ecpr': ['280456-0PJ2', '0101905AB2', '290200-6AB1'],
  sks: ['DC25', 'DQ878C', 'AB'],
  sor: ['12345678901', '123456789012345678'],
  gln: ['5790000120314', '4006381333931'],
  'authorisation-id': ['BCD12', '06YZW'],
  phone: ['12345678', '+45 12 34 56 78', '+4512345678'],
  email: ['a@b.dk', 'fiktiv.laege@eksempel.region.dk'],
  attachment: ['bilag 1.pdf'],
} as const;

function codesOf(list: string, { codeLists = [] }: Group): readonly string[] {
  return codeLists.find(({ id }) => id === list)?.codes.map(({ code }) => code) ?? [];
}

/** So few that two fields often have the same day, or days at the ends of each other's months. */
export const DAYS = [
  '2026-02-28',
  '2026-03-01',
  '2026-03-31',
  '2026-04-30',
  '2024-02-29',
  '2025-12-31',
] as const;

const two = (number: number): string => String(number).padStart(2, '0');

function date(random: Random, leastExact?: 'month' | 'year'): string {
  const any = `20${two(random.int(18, 32))}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`;
  const whole = random.chance(0.7) ? random.pick(DAYS) : any;
  if (leastExact === 'year' && random.chance(0.3)) return whole.slice(0, 4);
  return leastExact !== undefined && random.chance(0.3) ? whole.slice(0, 7) : whole;
}

function time(random: Random): string {
  return `${two(random.int(0, 23))}:${two(random.int(0, 59))}`;
}

/** What no kind of field, or only some, takes: wrong types, words that JavaScript knows, dates and numbers at the edge. */
export const HOSTILE: readonly unknown[] = [
  null,
  '',
  ' ',
  '\u00a0',
  'x',
  'a'.repeat(201),
  '😀'.repeat(200),
  '😀'.repeat(201),
  'toString',
  '__proto__',
  'constructor',
  'rød\n',
  'K1 ',
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -0,
  0,
  1.5,
  -11,
  131,
  1e21,
  2 ** 53,
  5e-324,
  Number.MAX_VALUE,
  '18',
  '2026-02-30',
  '2024-02-29',
  '2025-02-29',
  '1900-02-29',
  '0000-01-01',
  '0001-01-01',
  '9999-12-31',
  '2026-13',
  '2026-00-10',
  '2026',
  '2026-04',
  '2026-03-01T24:00',
  '2026-03-01T23:59',
  '2026-02-30T10:00',
  '9999-12-31T23:59',
  '24:00',
  '7:30',
  '300290-9999',
  '2902999990',
  '290200-3999',
  '290200-4999',
  '010190-2AB1',
  '010158-5999',
  '010158-9999',
  '010157-5999',
  '0101909990 ',
  '01-01909990',
  '010190-9ab9',
  'DC25.1',
  'dC25',
  'ABCDEFGHIJK',
  '1'.repeat(64),
  '1'.repeat(65),
  '5790000120315',
  'AEIOU',
  'BCD1',
  '+45 ',
  '12 34  56 78',
  ' 12345678',
  '+4612345678',
  'a@b',
  'a@@b.dk',
  'a..b@c.dk',
  '.a@c.dk',
  'a@-b.dk',
  `${'a'.repeat(64)}@b.dk`,
  `${'a'.repeat(65)}@b.dk`,
  'æ@b.dk',
  'a@bæ.dk',
  '../bilag.pdf',
  'a\\b',
  'AB12345',
  'xAB1',
  true,
  false,
  [],
  ['rød'],
  ['rød', 'rød'],
  ['K1', 'K9'],
  ['rød', 3],
  [null],
  [[]],
  {},
  { unknown: true },
  { unknown: false },
  { unknown: true, rød: 1 },
  { notRelevant: true },
  { rows: [], complete: false },
  { rows: [{}, {}, {}, {}, {}], complete: false },
  { rows: [], complete: true },
  { størrelse: 3 },
  { størrelse: '3' },
  { person: '010190-9990' },
  { person: '010190-9991', størrelse: 1 },
  [{ ramt: true }],
  [{ ramt: { unknown: true } }],
  [{ ramt: 1 }],
  [{}],
  JSON.parse('{"__proto__":{"unknown":true}}'),
];
