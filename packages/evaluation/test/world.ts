/** A small world of facts of every kind, with patients in it: complete, and with less and less known of them. */

import type { CodeList, Evidence, Fact, Group, Origin, Parameter } from '@kriterion/catalogue';

import type { FactInput, Facts } from '../src/index.ts';

const origin: Origin = { file: 'test.krit', line: 1, column: 1 };
const evidence: Evidence = { citations: [] };
const option = (id: string): { readonly id: string; readonly label: { readonly da: string } } => ({
  id,
  label: { da: id },
});

/** A fact of a type, with nothing more to it. */
export const factOf = (id: string, type: Fact['type'], derived?: Fact['derived']): Fact => ({
  id,
  label: { da: id },
  type,
  evidence,
  origin,
  ...(derived === undefined ? {} : { derived }),
});

/** The options of the ordered choice, lowest first. */
export const GRADES = ['lav', 'mellem', 'høj'] as const;
/** The sides of the family. */
export const SIDES = ['mor', 'far'] as const;
/** The codes of the list; A11 is below A1, and A1 and A2 below A. */
export const CODES = ['A', 'A1', 'A11', 'A2', 'B'] as const;

const cancer: Fact[] = [
  factOf('art', { kind: 'one-of', options: ['x', 'y'].map(option) }),
  factOf('ved-alder', { kind: 'integer', unit: 'år', min: '0', max: '130' }),
];

const relative: Fact[] = [
  factOf('alder', { kind: 'integer', unit: 'år', min: '0', max: '130' }),
  factOf('værdi', { kind: 'decimal' }),
  factOf('rask', { kind: 'yes-no' }),
  factOf('født', { kind: 'date', leastExact: 'year' }),
  factOf('side', { kind: 'one-of', options: SIDES.map(option) }),
  factOf('sider', { kind: 'several-of', options: SIDES.map(option) }),
  factOf('kræft', { kind: 'rows', row: 'svulst', members: cancer }),
  factOf(
    'ung',
    { kind: 'yes-no' },
    {
      kind: 'condition',
      condition: {
        kind: 'relation',
        left: { kind: 'path', path: { row: 'slægtning', names: ['alder'] } },
        operator: '<',
        right: { kind: 'path', path: { names: ['alder'] } },
      },
    },
  ),
];

/** What is asked in this world. */
export const WORLD: readonly Fact[] = [
  factOf('alder', { kind: 'integer', unit: 'år', min: '0', max: '130' }),
  factOf('værdi', { kind: 'decimal' }),
  factOf('rask', { kind: 'yes-no' }),
  factOf('født', { kind: 'date', leastExact: 'year' }),
  factOf('henvist', { kind: 'date', leastExact: 'year' }),
  factOf('grad', { kind: 'one-of', options: GRADES.map(option), ordered: true }),
  factOf('diagnoser', { kind: 'codes', list: 'koder' }),
  factOf('diagnose', { kind: 'code', list: 'koder' }),
  factOf('skøn', { kind: 'yes-no' }),
  factOf('andetsteds', { kind: 'verdict', of: 'anden/indikation' }),
  factOf('prøve', { kind: 'record', members: [factOf('taget', { kind: 'yes-no' })] }),
  factOf('slægtninge', { kind: 'rows', row: 'slægtning', members: relative }),
  factOf(
    'alder-ved-henvisning',
    { kind: 'integer', unit: 'år' },
    {
      kind: 'elapsed',
      unit: 'years',
      from: { kind: 'path', path: { names: ['født'] } },
      to: { kind: 'path', path: { names: ['henvist'] } },
    },
  ),
  factOf(
    'gruppe',
    { kind: 'one-of', options: ['barn', 'voksen'].map(option) },
    {
      kind: 'choice',
      when: {
        kind: 'compare',
        fact: 'alder-ved-henvisning',
        operator: '<',
        value: { kind: 'number', quantity: { value: '18' } },
      },
      then: { kind: 'value', value: { kind: 'option', id: 'barn' } },
      otherwise: { kind: 'value', value: { kind: 'option', id: 'voksen' } },
    },
  ),
];

const code = (id: string, below?: string): CodeList['codes'][number] => ({
  code: id,
  label: { da: id },
  ...(below === undefined ? {} : { below }),
});

/** The code list of the world. */
export const CODE_LIST: CodeList = {
  id: 'koder',
  title: { da: 'Koder' },
  codes: [code('A'), code('A1', 'A'), code('A11', 'A1'), code('A2', 'A'), code('B')],
  evidence,
  origin,
};

/** A parameter with a value, and one without. */
export const PARAMETERS: readonly Parameter[] = [
  {
    id: 'grænse',
    label: { da: 'grænse' },
    value: { kind: 'number', quantity: { value: '2' } },
    evidence,
    origin,
  },
];

/** A group in this world with everything but criteria. */
export function inWorld(group: Group): Group {
  return { ...group, facts: WORLD, parameters: PARAMETERS, codeLists: [CODE_LIST] };
}

/** Numbers drawn one after the other from a seed, evenly between 0 and 1 (mulberry32). */
export type Draw = () => number;

export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function pick<T>(from: readonly T[], draw: Draw): T {
  const one = from[Math.floor(draw() * from.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
}

const NUMBERS = ['0', '1', '2', '3', '17', '18'];
const DECIMALS = ['-1.5', '0', '0.1', '0.2', '0.3', '2.5'];
const DATES = ['2000-02-29', '2004-02-28', '2018-02-28', '2018-03-01', '2018-08-31', '2019-02-28'];

/** A value for a fact, as exact as it can be. Derived facts are left to be computed. */
function completeValue(fact: Fact, draw: Draw): FactInput {
  const { type } = fact;
  switch (type.kind) {
    case 'yes-no':
      return draw() < 0.5;
    case 'integer':
      return pick(NUMBERS, draw);
    case 'decimal':
      return pick(DECIMALS, draw);
    case 'date':
      return pick(DATES, draw);
    case 'one-of':
      return pick(type.options, draw).id;
    case 'several-of':
      return type.options.filter(() => draw() < 0.5).map(({ id }) => id);
    case 'code':
      return pick(CODES, draw);
    case 'codes':
      return CODES.filter(() => draw() < 0.4);
    case 'verdict':
      return pick(['met', 'not-met'], draw);
    case 'record':
      return completeRecord(type.members, draw);
    case 'rows':
      return Array.from({ length: Math.floor(draw() * 3.5) }, () => completeRecord(type.members, draw));
    default:
      throw new Error(`no values for ${type.kind}`);
  }
}

/** Answers to all that is asked and not derived. */
export function completeRecord(members: readonly Fact[], draw: Draw): Facts {
  return Object.fromEntries(
    members.filter((fact) => fact.derived === undefined).map((fact) => [fact.id, completeValue(fact, draw)]),
  );
}

/** The same patient with less known: answers gone, dates less exact, rows gone from lists that may grow. */
export function withLess(facts: Facts, members: readonly Fact[], draw: Draw, share: number): Facts {
  return Object.fromEntries(
    members.flatMap((fact) => {
      const input = Object.hasOwn(facts, fact.id) ? facts[fact.id] : undefined;
      if (input === undefined) return [];
      if (draw() < share) return draw() < 0.5 ? [] : [[fact.id, { unknown: true } as const]];
      return [[fact.id, lessOf(input, fact, draw, share)]];
    }),
  );
}

function lessOf(input: FactInput, { type }: Fact, draw: Draw, share: number): FactInput {
  if (isUnknown(input)) return input;
  if (type.kind === 'date' && typeof input === 'string')
    return draw() < share ? pick([input.slice(0, 4), input.slice(0, 7)], draw) : input;
  if (type.kind === 'record' && isObject(input)) return withLess(input, type.members, draw, share);
  if (type.kind !== 'rows') return input;
  const { rows, complete } = rowsOf(input);
  const opens = !complete || draw() < share;
  const kept = rows
    .filter(() => !opens || draw() > share)
    .map((row) => withLess(row, type.members, draw, share));
  return opens ? { rows: kept, complete: false } : kept;
}

/** The same patient with all that is missing filled in at random. */
export function filledIn(facts: Facts, members: readonly Fact[], draw: Draw): Facts {
  return Object.fromEntries(
    members
      .filter((fact) => fact.derived === undefined)
      .map((fact) => {
        const input = Object.hasOwn(facts, fact.id) ? facts[fact.id] : undefined;
        const isOpen = input === undefined || isUnknown(input);
        return [fact.id, isOpen ? completeValue(fact, draw) : filledInValue(input, fact, draw)];
      }),
  );
}

function filledInValue(input: FactInput, fact: Fact, draw: Draw): FactInput {
  const { type } = fact;
  if (type.kind === 'date' && typeof input === 'string') return exactDate(input, draw);
  if (type.kind === 'record' && isObject(input)) return filledIn(input, type.members, draw);
  if (type.kind !== 'rows') return input;
  const { rows, complete } = rowsOf(input);
  const more = complete
    ? []
    : Array.from({ length: Math.floor(draw() * 3) }, () => completeRecord(type.members, draw));
  return [...rows.map((row) => filledIn(row, type.members, draw)), ...more];
}

function exactDate(date: string, draw: Draw): string {
  if (date.length === 10) return date;
  const fitting = DATES.filter((one) => one.startsWith(date));
  if (fitting.length > 0 && draw() < 0.5) return pick(fitting, draw);
  return pick(
    date.length === 4 ? [`${date}-01-01`, `${date}-12-31`, `${date}-02-28`] : [`${date}-01`, `${date}-28`],
    draw,
  );
}

/** The rows of a list, and whether they are all. */
export function rowsOf(input: FactInput): { readonly rows: readonly Facts[]; readonly complete: boolean } {
  if (Array.isArray(input)) return { rows: input.filter(isObject), complete: true };
  const list: readonly FactInput[] = isObject(input) && Array.isArray(input['rows']) ? input['rows'] : [];
  return { rows: list.filter(isObject), complete: false };
}

/** An object of answers. */
export function isObject(input: FactInput | undefined): input is Facts {
  return typeof input === 'object' && !Array.isArray(input);
}

function isUnknown(input: FactInput): boolean {
  return isObject(input) && (Object.hasOwn(input, 'unknown') || Object.hasOwn(input, 'notRelevant'));
}
