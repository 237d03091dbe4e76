/** Makes a disagreement smaller as long as it stays one: parts of the group and of the patient are taken away. */

import type { Group } from '@kriterion/catalogue';

import { differ, sayings, type Disagreement } from './comparing.ts';
import type { Execution } from './executions/execution.ts';

const MOST_TRIES = 3000;

/** The smallest disagreement found on the way. */
export async function shrunk(executions: readonly Execution[], one: Disagreement): Promise<Disagreement> {
  if (one.kind !== 'executions') return one;
  let smallest = one;
  let tries = 0;
  for (let found = true; found && tries < MOST_TRIES;) {
    found = false;
    for (const candidate of smaller(smallest)) {
      tries += 1;
      const still = await disagreeing(executions, candidate);
      if (still === undefined) continue;
      [smallest, found] = [still, true];
      break;
    }
  }
  return smallest;
}

async function disagreeing(
  executions: readonly Execution[],
  one: Disagreement,
): Promise<Disagreement | undefined> {
  try {
    // What an execution remembers of a group it knows by identity.
    const group = structuredClone(one.group);
    const runs = [];
    for (const { name, prepare } of executions) runs.push({ name, run: await prepare([group]) });
    const all = sayings(runs, 0, one.pair);
    const threw = all.some(({ said }) => said?.errors.some((error) => error.startsWith('threw ')));
    const had = Object.values(one.said).some((said) => JSON.stringify(said).includes('"threw '));
    if (!differ(all) || (threw && !had)) return undefined;
    return {
      ...one,
      said: Object.fromEntries(all.map(({ name, said }) => [name, said ?? 'cannot be made'])),
    };
  } catch {
    return undefined;
  }
}

/** What is a step smaller: first with much taken away, then with little. */
function* smaller(one: Disagreement): Generator<Disagreement> {
  const { group, pair } = one;
  const indications = group.indications.filter(({ id }) => id === pair.indication);
  if (indications.length < group.indications.length) yield { ...one, group: { ...group, indications } };
  for (const facts of reductions(pair.patient.facts))
    yield { ...one, pair: { ...pair, patient: { ...pair.patient, facts } } };
  for (const departures of reductions(pair.patient.departures))
    yield { ...one, pair: { ...pair, patient: { ...pair.patient, departures } } };
  for (const recorded of reductions(pair.patient.recorded))
    yield { ...one, pair: { ...pair, patient: { ...pair.patient, recorded: Object(recorded) as object } } };
  for (const part of PARTS)
    for (const value of reductions(group[part], false)) {
      const less = { ...group, [part]: value };
      if (isWhole(less, pair.indication)) yield { ...one, group: less };
    }
}

const PARTS = [
  'indications',
  'criteria',
  'facts',
  'parameters',
  'questions',
  'validFrom',
  'validTo',
] as const;

/** Whether there still is something to judge. */
function isWhole({ indications }: Group, asked: string): boolean {
  return indications.some(({ id, routes }) => id === asked && routes.length > 0);
}

/** The value with one thing less somewhere in it: of data any member, of a catalogue what may be left out. */
function* reductions(value: unknown, isData = true): Generator {
  if (typeof value === 'string' && /^-?\d+\.\d+$/u.test(value)) yield value.split('.')[0];
  if (Array.isArray(value)) yield* reducedList(value, isData);
  else if (typeof value === 'object' && value !== null) yield* reducedObject(value, isData);
}

function* reducedList(list: readonly unknown[], isData: boolean): Generator {
  if (list.length > 3) yield list.slice(0, list.length >> 1);
  const isPath = !isData && list.every((one) => typeof one === 'string');
  if (!isPath) for (const at of list.keys()) yield list.toSpliced(at, 1);
  for (const [at, one] of list.entries())
    for (const less of reductions(one, isData)) yield list.with(at, less);
}

const INNER = ['condition', 'when', 'then', 'satisfies', 'where', 'left', 'date', 'otherwise'];
const OPTIONAL = new Set([
  'where',
  'weight',
  'others',
  'min',
  'max',
  'validity',
  'exclusions',
  'overrides',
  'derived',
  'about',
]);

function* reducedObject(value: object, isData: boolean): Generator {
  const entries = Object.entries(value) as [string, unknown][];
  if (!isData && 'kind' in value) yield* partsOf(value);
  for (const [key] of entries)
    if (isData || OPTIONAL.has(key)) yield Object.fromEntries(entries.filter(([name]) => name !== key));
  for (const [key, inner] of entries)
    for (const less of reductions(inner, isData))
      yield Object.fromEntries(entries.map(([name, one]) => [name, name === key ? less : one]));
}

/** The conditions and terms that a condition or term is made of, and the plainest one. */
function* partsOf(value: object): Generator {
  if ('kind' in value && CONNECTIVES.has(String(value.kind))) yield { kind: 'always' };
  for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
    if (key === 'of' || key === 'cases') yield* conditionsIn(inner);
    else if (INNER.includes(key) && typeof inner === 'object' && inner !== null && 'kind' in inner)
      yield inner;
  }
}

function* conditionsIn(list: unknown): Generator {
  for (const one of Array.isArray(list) ? (list as readonly object[]) : [])
    if ('condition' in one) yield one.condition;
}

const CONNECTIVES = new Set([
  'all',
  'any',
  'none',
  'count',
  'not',
  'except',
  'waived',
  'if-then',
  'by-reading',
  'rows',
  'every',
  'different',
  'for-same',
  'relation',
  'member',
  'subset',
]);
