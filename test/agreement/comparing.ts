/** Compares all executions on many pairs, and definite verdicts with those of completions. */

import type { Group } from '@kriterion/catalogue';

import { Random } from '../recovery/random.ts';
import type { Execution, Run, Said } from './executions/execution.ts';
import { completions } from './generate/completions.ts';
import { isAnswers, withDateOfRequest } from './generate/patients.ts';
import { groupOf, pairOf, type Pair } from './subjects.ts';

/** Groups prepared together. */
const BATCH = 50;

/** Where two executions say different things, or a completion says another thing than the patient with less known. */
export interface Disagreement {
  readonly seed: number;
  /** Which patient of the group. */
  readonly patient: number;
  readonly group: Group;
  readonly pair: Pair;
  readonly kind: 'executions' | 'completion';
  readonly said: Readonly<Record<string, unknown>>;
}

/** What was compared. */
export interface Tally {
  pairs: number;
  refused: number;
  incomplete: number;
  definite: number;
  completions: number;
  groups: number;
  compiledGroups: number;
  /** Pairs that an execution could not be made for, by its name. */
  readonly missing: Record<string, number>;
  /** Time spent in each execution, in milliseconds. */
  readonly spent: Record<string, number>;
  readonly verdicts: Record<string, number>;
}

/** How much to compare, and from which seed. */
export interface Extent {
  readonly seed: number;
  readonly groups: number;
  /** Of each group. */
  readonly patients: number;
  /** Stops at so many disagreements. */
  readonly most: number;
  readonly completionsEach: number;
}

/** An empty tally. */
export function emptyTally(): Tally {
  return {
    pairs: 0,
    refused: 0,
    incomplete: 0,
    definite: 0,
    completions: 0,
    groups: 0,
    compiledGroups: 0,
    missing: {},
    spent: {},
    verdicts: {},
  };
}

/** Compares the executions on all patients of so many groups. */
export async function compare(
  executions: readonly Execution[],
  extent: Extent,
  tally: Tally,
): Promise<readonly Disagreement[]> {
  const found: Disagreement[] = [];
  for (let from = 0; from < extent.groups && found.length < extent.most; from += BATCH) {
    const seeds = Array.from(
      { length: Math.min(BATCH, extent.groups - from) },
      (_, n) => extent.seed + from + n,
    );
    const subjects = seeds.map(groupOf);
    const groups = subjects.map(({ group }) => group);
    tally.groups += groups.length;
    tally.compiledGroups += subjects.filter(({ isCompiled }) => isCompiled).length;
    const runs = await prepared(executions, groups, tally);
    for (const [at, seed] of seeds.entries()) {
      const group = groups[at];
      if (group !== undefined && found.length < extent.most)
        found.push(...comparePatients(runs, { at, seed, group }, extent, tally));
    }
  }
  return found;
}

interface Prepared {
  readonly name: string;
  readonly run: Run;
}

async function prepared(
  executions: readonly Execution[],
  groups: readonly Group[],
  tally: Tally,
): Promise<readonly Prepared[]> {
  const runs: Prepared[] = [];
  for (const { name, prepare } of executions)
    runs.push({ name, run: timed(name, await prepare(groups), tally) });
  return runs;
}

function timed(name: string, run: Run, tally: Tally): Run {
  return (...given) => {
    const start = performance.now();
    const result = run(...given);
    tally.spent[name] = (tally.spent[name] ?? 0) + performance.now() - start;
    return result;
  };
}

interface Subject {
  readonly at: number;
  readonly seed: number;
  readonly group: Group;
}

function comparePatients(
  runs: readonly Prepared[],
  subject: Subject,
  extent: Extent,
  tally: Tally,
): readonly Disagreement[] {
  const found: Disagreement[] = [];
  for (let patient = 0; patient < extent.patients && found.length === 0; patient += 1) {
    const pair = pairOf(subject.group, subject.seed, patient);
    const { seed, group } = subject;
    const of = { seed, patient, group, pair };
    tally.pairs += 1;
    const all = sayings(runs, subject.at, pair);
    for (const { name, said } of all) if (said === undefined) count(tally.missing, name);
    if (differ(all)) found.push({ ...of, kind: 'executions', said: asRecord(all) });
    else found.push(...contradictedBy(runs, { ...subject, pair, patient }, all[0]?.said, extent, tally));
  }
  return found;
}

interface Saying {
  readonly name: string;
  readonly said: Said | undefined;
}

/** What each execution says; one that throws is at fault, and that is what it says. */
export function sayings(
  runs: readonly Prepared[],
  at: number,
  { indication, patient }: Pair,
): readonly Saying[] {
  return runs.map(({ name, run }) => {
    try {
      return { name, said: run(at, indication, patient) };
    } catch (fault) {
      return { name, said: { errors: [`threw ${name}: ${String(fault)}`] } };
    }
  });
}

/** Whether two of those that say anything say different things. */
export function differ(all: readonly Saying[]): boolean {
  const texts = new Set(all.filter(({ said }) => said !== undefined).map(({ said }) => JSON.stringify(said)));
  return texts.size > 1;
}

function asRecord(all: readonly Saying[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(all.map(({ name, said }) => [name, said ?? 'cannot be made']));
}

function count(counts: Record<string, number>, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1;
}

/** A definite verdict of a patient with less known stands whatever more comes to be known. */
function contradictedBy(
  runs: readonly Prepared[],
  { at, seed, group, pair, patient }: Subject & { readonly pair: Pair; readonly patient: number },
  said: Said | undefined,
  extent: Extent,
  tally: Tally,
): readonly Disagreement[] {
  const { facts, isHostile } = pair.patient;
  if (said?.verdict === undefined) tally.refused += 1;
  else count(tally.verdicts, said.verdict);
  const [first] = runs;
  if (said?.verdict === undefined || first === undefined || isHostile || !isAnswers(facts)) return [];
  tally.incomplete += 1;
  if (said.verdict === 'undetermined') return [];
  tally.definite += 1;
  const random = new Random(seed ^ patient);
  const dated = withDateOfRequest(group, facts, pair.patient.recorded.on);
  for (const more of completions(random, group, dated, extent.completionsEach)) {
    const completed = { ...pair, patient: { ...pair.patient, facts: more } };
    const later = first.run(at, pair.indication, completed.patient);
    tally.completions += 1;
    if (later?.verdict !== undefined && isContradicted(group, said.verdict, later.verdict))
      return [
        { seed, patient, group, pair, kind: 'completion', said: { before: said, facts: more, after: later } },
      ];
  }
  return [];
}

/** A parameter may turn out not to be in force, and what rests on it is then open; nothing else may open what was closed. */
function isContradicted({ parameters = [] }: Group, before: string, after: string): boolean {
  const mayOpen = parameters.some(({ validity }) => validity !== undefined);
  return after !== before && !(mayOpen && after === 'undetermined');
}
