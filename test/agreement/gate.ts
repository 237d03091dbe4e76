/** The gate: as many pairs as are asked for, in as many processes as there are processors. */

import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Patients of each group; making a group's code costs as much as judging many of them. */
const PATIENTS = 100;

/** Pairs of one process: modules once imported stay in memory. */
const MOST_PAIRS = 50_000;

/** What all processes found together. */
export interface Figures {
  readonly pairs: number;
  readonly groups: number;
  readonly compiledGroups: number;
  readonly completions: number;
  readonly definite: number;
  /** Seeds and kinds, to be replayed. */
  readonly disagreements: readonly {
    readonly kind: string;
    readonly seed: number;
    readonly patient: number;
  }[];
  /** Pairs for which an execution could not be made. */
  readonly missing: Readonly<Record<string, number>>;
  /** Time in each execution, in milliseconds, over all processes. */
  readonly spent: Readonly<Record<string, number>>;
}

const NONE: Figures = {
  pairs: 0,
  groups: 0,
  compiledGroups: 0,
  completions: 0,
  definite: 0,
  disagreements: [],
  missing: {},
  spent: {},
};

/** Compares so many pairs, from the group of this seed on. */
export async function gate(pairs: number, seed: number): Promise<Figures> {
  const processes = availableParallelism();
  const each = Math.min(MOST_PAIRS, Math.ceil(pairs / processes));
  const parts = Array.from(
    { length: Math.ceil(pairs / each) },
    (_, n) => seed + n * Math.ceil(each / PATIENTS),
  );
  const found: Figures[] = [];
  const work = async (): Promise<void> => {
    for (let part = parts.shift(); part !== undefined; part = parts.shift())
      found.push(await compared(each, part));
  };
  await Promise.all(Array.from({ length: processes }, work));
  return found.reduce(together, NONE);
}

async function compared(pairs: number, seed: number): Promise<Figures> {
  const script = fileURLToPath(new URL('run.ts', import.meta.url));
  const options = { pairs, seed, patients: PATIENTS };
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const { stdout } = await promisify(execFile)(process.execPath, [script, ...args, '--json']).catch(
    // A process that found something ends with 1, and its figures say what; another fault has none.
    (failed: unknown) => failed as { readonly stdout: string },
  );
  return JSON.parse(stdout) as Figures;
}

function together(a: Figures, b: Figures): Figures {
  return {
    pairs: a.pairs + b.pairs,
    groups: a.groups + b.groups,
    compiledGroups: a.compiledGroups + b.compiledGroups,
    completions: a.completions + b.completions,
    definite: a.definite + b.definite,
    disagreements: [...a.disagreements, ...b.disagreements],
    missing: summed(a.missing, b.missing),
    spent: summed(a.spent, b.spent),
  };
}

function summed(
  a: Readonly<Record<string, number>>,
  b: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Object.fromEntries(names.map((name) => [name, (a[name] ?? 0) + (b[name] ?? 0)]));
}

/** The figures in a few lines, for the log of a test run. */
export function told({ pairs, groups, compiledGroups, completions, missing, spent }: Figures): string {
  const rates = Object.entries(spent).map(([name, time]) => {
    const made = pairs - (missing[name] ?? 0) + (name === 'interpreter' ? completions : 0);
    return `${name} ${((1000 * made) / Math.max(time, 1)).toFixed(0)} a second, ${String(missing[name] ?? 0)} not emitted`;
  });
  return [
    `${String(pairs)} pairs of ${String(groups)} groups (${String(compiledGroups)} from source), ${String(completions)} completions`,
    ...rates,
  ].join('; ');
}
