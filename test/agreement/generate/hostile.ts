/** Data that are wrong on purpose: any place of a patient put in the place of something else. */

import type { Random } from '../../recovery/random.ts';
import { isAnswers, type Answers, type Patient } from './patients.ts';

const LONG = 'x'.repeat(10_000);

/** Each is JSON, so that keys like `__proto__` become members of their own, and of two alike the last counts. */
const WRITTEN = [
  'null',
  '[]',
  '{}',
  '[[]]',
  '""',
  '"__proto__"',
  '"constructor"',
  '"toString"',
  '"1e3"',
  '"018"',
  '" 1"',
  '"1."',
  '"-0"',
  '"0.0"',
  '"+1"',
  '"99999999999999999999999999999999"',
  '"0.00000000000000000000000000001"',
  '"Infinity"',
  '"NaN"',
  '1e309',
  '-1e309',
  '-0',
  '1e21',
  '5e-324',
  '1.5',
  '1e-7',
  'true',
  'false',
  '"true"',
  '"2026-02-30"',
  '"2026-13-01"',
  '"2026-00-01"',
  '"2025-02-29"',
  '"0000-01-01"',
  '"0000"',
  '"9999-12-31"',
  '"2026-3-1"',
  '"2026-03-01T00:00"',
  '"2026-03-01T24:00"',
  '"2026-02-30T10:00"',
  '"24:00"',
  '"2026-03-01 "',
  '"02026-03-01"',
  '"２０２６"',
  '{"__proto__":true}',
  '{"constructor":true}',
  '{"toString":true}',
  '{"a":true,"a":"to gange"}',
  '{"unknown":true}',
  '{"unknown":false}',
  '{"unknown":1}',
  '{"unknown":true,"notRelevant":true}',
  '{"unknown":true,"x":1}',
  '{"rows":[]}',
  '{"rows":[],"complete":"nej"}',
  '{"rows":{},"complete":false}',
  '{"rows":[],"complete":false,"flere":1}',
  '{"rows":[{}],"complete":true}',
  '{"rows":[null],"complete":false}',
  '{"length":0}',
  '[{}]',
  '[null]',
  '["lav","lav"]',
  '["__proto__"]',
  '["__proto__","__proto__"]',
  '[true]',
  '["A","A","A1"]',
] as const;

const UNWRITTEN: readonly unknown[] = [Number.NaN, Number.POSITIVE_INFINITY, -0, LONG, [LONG], undefined];

const KEYS = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'findes-ikke',
  '',
  'a.b',
  'unknown',
  LONG,
];

function value(random: Random): unknown {
  return random.chance(0.9) ? (JSON.parse(random.pick(WRITTEN)) as unknown) : random.pick(UNWRITTEN);
}

/** The patient with one to three places made wrong. */
export function hostile(random: Random, patient: Patient): Patient {
  let { facts, departures, recorded } = patient;
  const places = random.int(1, 3);
  for (let n = 0; n < places; n += 1) {
    const which = random.next();
    if (which < 0.88) facts = spoilt(random, facts);
    else if (which < 0.93) departures = departed(random, departures);
    else if (which < 0.97) recorded = { ...recorded, ...recordedWrongly(random) };
    else facts = value(random);
  }
  return { facts, departures, recorded, isHostile: true };
}

function spoilt(random: Random, facts: unknown): unknown {
  if (Array.isArray(facts) && facts.length > 0 && random.chance(0.8)) {
    const at = random.int(0, facts.length - 1);
    return facts.map((one: unknown, index) => (index === at ? spoilt(random, one) : one));
  }
  if (!isAnswers(facts)) return value(random);
  const keys = Object.keys(facts);
  if (keys.length === 0 || random.chance(0.2)) return withMember(facts, random.pick(KEYS), value(random));
  const key = random.pick(keys);
  return withMember(facts, key, random.chance(0.5) ? spoilt(random, facts[key]) : value(random));
}

/** A member of its own, also where its name is `__proto__`. */
function withMember(facts: Answers, key: string, member: unknown): Answers {
  return Object.fromEntries([...Object.entries(facts).filter(([name]) => name !== key), [key, member]]);
}

function departed(random: Random, departures: unknown): unknown {
  const reason = random.pick<unknown>(['', ' ', 'en grund', ' ']);
  const id = random.pick(['__proto__', 'constructor', 'findes-ikke', 'k0', 'k1', 'ind0-0-0', 'ind1-0-0']);
  return withMember(isAnswers(departures) ? departures : {}, id, reason);
}

function recordedWrongly(random: Random): Patient['recorded'] {
  return random.pick<Patient['recorded']>([
    { overriddenBy: ['findes-ikke'] },
    { overriddenBy: ['__proto__', 'konference'] },
    { overriddenBy: [] },
    { on: '2026-02-30' },
    { on: 'i morgen' },
    { on: '2026' },
    { on: '9999-12-31' },
  ]);
}
