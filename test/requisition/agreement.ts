/** Whether the interpreter and a generated validator tell the same of data. */

import type { Group } from '@kriterion/catalogue';
import { validateRequisition, type RequisitionFinding } from '@kriterion/evaluation';

import type { Data } from './generate/data.ts';
import { toldOf, type Told, type Validate } from './generated.ts';

/** What generated validators do not tell: it is no part of the comparison. */
const INTERPRETER_ALONE: ReadonlySet<RequisitionFinding['code']> = new Set([
  'locked',
  'contradiction',
  'no-recipient',
  'not-in-force',
  'perhaps-hidden',
  'perhaps-locked',
  'check-digit',
]);

/** What one side tells and the other does not. */
export interface Difference {
  readonly interpreter: readonly Told[];
  readonly generated: readonly Told[];
}

/** All that the interpreter tells and a generated validator could; sorted. */
export function interpreted(group: Group, data: unknown, variant: string | undefined): readonly Told[] {
  const found = validateRequisition(group, data, variant === undefined ? {} : { variant });
  if (!found.ok) throw new Error(found.code);
  return [...found.errors, ...found.warnings, ...found.notices]
    .filter(({ code }) => !INTERPRETER_ALONE.has(code))
    .map(toldOf)
    .sort();
}

/** Undefined where both tell the same, each thing as often as the other. */
export function difference(
  group: Group,
  data: unknown,
  variant: string | undefined,
  validate: Validate,
): Difference | undefined {
  const interpreter = interpreted(group, data, variant);
  const generated = [...validate(data)].sort();
  if (interpreter.join('\n') === generated.join('\n')) return undefined;
  return {
    interpreter: interpreter.filter((one) => !generated.includes(one)),
    generated: generated.filter((one) => !interpreter.includes(one)),
  };
}

/** The data without what the difference does not need: sections, rows and answers are left out one by one. */
export function shrunk(data: Data, differs: (data: Data) => boolean): Data {
  let least = data;
  for (let again = true; again;) {
    again = false;
    for (const smaller of smallerThan(least)) {
      if (!differs(smaller)) continue;
      least = smaller;
      again = true;
      break;
    }
  }
  return least;
}

function* smallerThan(data: Data): Generator<Data> {
  for (const key of Object.keys(data)) {
    yield without(data, key);
    const held = data[key];
    if (Array.isArray(held)) {
      for (const at of held.keys()) yield { ...data, [key]: held.filter((_row, other) => other !== at) };
      for (const [at, row] of held.entries())
        for (const smaller of smallerRecords(row))
          yield { ...data, [key]: held.map((one: unknown, other) => (other === at ? smaller : one)) };
    } else for (const smaller of smallerRecords(held)) yield { ...data, [key]: smaller };
  }
}

function* smallerRecords(held: unknown): Generator {
  if (typeof held !== 'object' || held === null || Array.isArray(held)) return;
  const record: Data = { ...held };
  for (const key of Object.keys(record)) yield without(record, key);
}

function without(record: Data, key: string): Data {
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));
}
