/**
 * Compares the executions: `node test/agreement/run.ts --pairs 100000`. Options: `--seed N` (first group), `--patients N` (of each), `--replay SEED`
 * (one group, its disagreement shrunk), `--interpreter PATH` (another interpreter), `--json` (the figures alone),
 * `--most N` (stops at so many disagreements), `--completions N` (for each definite verdict),
 * `--only A,B` (these executions alone), `--emitter PATH` (another emitter).
 */

import { parseArgs } from 'node:util';

import { compare, emptyTally, type Disagreement } from './comparing.ts';
import type { Execution } from './executions/execution.ts';
import { generated } from './executions/generated.ts';
import { interpreter } from './executions/interpreter.ts';
import { reference } from './executions/reference.ts';
import { shrunk } from './shrinking.ts';
import { told } from './telling.ts';

const { values: options } = parseArgs({
  options: {
    pairs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    patients: { type: 'string', default: '50' },
    replay: { type: 'string' },
    interpreter: { type: 'string' },
    emitter: { type: 'string' },
    only: { type: 'string' },
    completions: { type: 'string', default: '2' },
    most: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
  },
});

const all: readonly Execution[] = [interpreter(options.interpreter), reference, generated(options.emitter)];
const executions = all.filter(
  ({ name }) => options.only === undefined || options.only.split(',').includes(name),
);
const replayed = options.replay === undefined ? undefined : Number(options.replay);
const extent = {
  seed: replayed ?? Number(options.seed),
  groups: replayed === undefined ? Math.ceil(Number(options.pairs) / Number(options.patients)) : 1,
  patients: Number(options.patients),
  most: Number(options.most),
  completionsEach: Number(options.completions),
};
const tally = emptyTally();
const start = performance.now();
const found: readonly Disagreement[] = await compare(executions, extent, tally);
const seconds = (performance.now() - start) / 1000;

if (options.json) {
  const kinds = found.map(({ kind, seed, patient }) => ({ kind, seed, patient }));
  console.log(JSON.stringify({ ...tally, seconds, disagreements: kinds }));
} else {
  for (const one of found) console.log(told(await shrunk(executions, one)));
  console.log(
    `${String(tally.pairs)} pairs of ${String(tally.groups)} groups (${String(tally.compiledGroups)} compiled from source) in ${seconds.toFixed(1)} s: ` +
      `${String(found.filter(({ kind }) => kind === 'executions').length)} disagreements, ` +
      `${String(found.filter(({ kind }) => kind === 'completion').length)} verdicts that a completion contradicts`,
  );
  console.log(JSON.stringify(tally, null, 1));
  for (const { name } of executions) {
    const made = tally.pairs - (tally.missing[name] ?? 0);
    const rate =
      (1000 * (name === 'interpreter' ? made + tally.completions : made)) / (tally.spent[name] ?? 1);
    console.log(
      `${name}: ${rate.toFixed(0)} pairs a second; ${String(tally.missing[name] ?? 0)} pairs not emitted`,
    );
  }
}
process.exitCode = found.length > 0 ? 1 : 0;
