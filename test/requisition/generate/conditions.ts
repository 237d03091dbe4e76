/** Conditions on fields, as words of the source. */

import type { Random } from '../../recovery/random.ts';
import { DAYS } from './answers.ts';

/** A field that conditions may ask about, and how it is asked. */
export interface AskedField {
  readonly section: string;
  readonly id: string;
  readonly kind: AskedKind;
  /** Options or codes, where it is a choice; codes in quotation marks. */
  readonly options: readonly string[];
}

/** How a field can be asked about; `plain` only whether it is filled in. */
export type AskedKind =
  | 'yes-no'
  | 'tick'
  | 'choice'
  | 'grade'
  | 'several'
  | 'integer'
  | 'decimal'
  | 'date'
  | 'moment'
  | 'time'
  | 'person'
  | 'code'
  | 'plain';

/** A condition on the fields, seen from a section: its own fields go by their names. */
export function condition(random: Random, fields: readonly AskedField[], here: string, depth = 2): string {
  const one = (): string => condition(random, fields, here, depth - 1);
  if (depth === 0 || random.chance(0.45)) return leaf(random, random.pick(fields), fields, here);
  return random.pick([
    () => `(${one()} og ${one()})`,
    () => `(${one()} eller ${one()})`,
    () => `ikke (${one()})`,
    () => `(hvis ${one()} så ${one()})`,
    () => `alle af { ${one()}; ${one()} }`,
    () => `mindst en af { ${one()}; ${one()} }`,
    () => `ingen af { ${one()}; ${one()} }`,
  ])();
}

const ORDERS = ['<', '<=', '>', '>='] as const;
const ALL = ['=', '<>', ...ORDERS] as const;

function leaf(random: Random, field: AskedField, fields: readonly AskedField[], here: string): string {
  const name = nameOf(field, here);
  if (field.kind === 'plain' || random.chance(0.15)) return `${name} er udfyldt`;
  const others = fields.filter((one) => one !== field && isComparable(one, field));
  if (others.length > 0 && random.chance(0.4)) return between(random, field, random.pick(others), here);
  return withValue(random, field, name);
}

function nameOf({ section, id }: AskedField, here: string): string {
  return section === here ? id : `${section}.${id}`;
}

const DATED: ReadonlySet<AskedKind> = new Set(['date', 'moment']);
const NUMBERS: ReadonlySet<AskedKind> = new Set(['integer', 'decimal']);
const TRUTHS: ReadonlySet<AskedKind> = new Set(['yes-no', 'tick']);

function isComparable(a: AskedField, b: AskedField): boolean {
  return [DATED, NUMBERS, TRUTHS, new Set<AskedKind>(['person']), new Set<AskedKind>(['time'])].some(
    (kinds) => kinds.has(a.kind) && kinds.has(b.kind),
  );
}

function between(random: Random, a: AskedField, b: AskedField, here: string): string {
  const isOrdered = DATED.has(a.kind) || NUMBERS.has(a.kind) || a.kind === 'time';
  const operator = random.pick(isOrdered ? ALL : ['=', '<>']);
  const shift =
    DATED.has(a.kind) && random.chance(0.5)
      ? ` ${random.pick(['+', '-'])} ${random.pick(['1', '1', '2', '31'])} ${random.pick(['dage', 'uger', 'måneder', 'år'])}`
      : '';
  return `${nameOf(a, here)} ${operator} ${nameOf(b, here)}${shift}`;
}

function withValue(random: Random, { kind, options }: AskedField, name: string): string {
  switch (kind) {
    case 'yes-no':
    case 'tick':
      return `${name} ${random.pick(['=', '<>'])} ${random.pick(['ja', 'nej'])}`;
    case 'choice':
    case 'code':
      return random.chance(0.5)
        ? `${name} ${random.pick(['=', '<>'])} ${random.pick(options)}`
        : among(random, name, options);
    case 'several':
      return among(random, name, options);
    case 'grade':
      // Neither the lowest nor the highest: that would hold for all answers or for none.
      return `${name} ${random.pick(ORDERS)} ${random.pick(options.slice(1, -1))}`;
    case 'integer':
      return `${name} ${random.pick(ALL)} ${String(random.int(1, 129))} år`;
    case 'decimal':
      return `${name} ${random.pick(ALL)} ${String(random.int(0, 99))}.${String(random.int(1, 9))} år`;
    case 'date':
    case 'moment':
      return `${name} ${random.pick(ORDERS)} ${random.pick(DAYS)}`;
    default:
      return `${name} er udfyldt`;
  }
}

function among(random: Random, name: string, options: readonly string[]): string {
  return `${name} blandt { ${random.some(options, 1, options.length - 1).join('; ')} }`;
}
