// npm run bench:cli: whole processes. A cold `krit check` of the repository against an empty Node, in turn, and a full
// build into an empty folder. Ratios hold on a noisy machine; seconds do not.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '../run-command.ts';

const RUNS = 21;
const krit = join(repositoryRoot, 'packages', 'krit', 'bin', 'krit.js');

if (Number(process.version.slice(1).split('.')[0]) < 24) {
  console.error(
    `The bench needs Node 24 or newer; this is ${process.version}. Run it with npm run bench:cli.`,
  );
  process.exit(2);
}

/** Wall-clock milliseconds of one process, which must succeed. */
function timed(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: repositoryRoot, encoding: 'utf8' });
  const elapsed = performance.now() - start;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${String(status)}: ${stderr}`);
  return elapsed;
}

function sorted(figures: readonly number[]): readonly number[] {
  return [...figures].sort((a, b) => a - b);
}

function median(figures: readonly number[]): number {
  return sorted(figures)[Math.floor(figures.length / 2)] ?? Number.NaN;
}

function row(name: string, figures: readonly number[]): string {
  const [least = Number.NaN] = sorted(figures);
  return `${name.padEnd(28)} min ${least.toFixed(0).padStart(5)} ms   median ${median(figures).toFixed(0).padStart(5)} ms`;
}

const empty: number[] = [];
const check: number[] = [];
timed([krit, 'check']);
for (let run = 0; run < RUNS; run += 1) {
  empty.push(timed(['-e', '0']));
  check.push(timed([krit, 'check']));
}

const build: number[] = [];
for (let run = 0; run < 5; run += 1) {
  const folder = mkdtempSync(join(tmpdir(), 'krit-bench-'));
  build.push(timed([krit, 'build', '--out', folder]));
  rmSync(folder, { recursive: true });
}

const ratio = median(check) / median(empty);
console.log(`Node ${process.version}, ${String(RUNS)} runs in turn`);
console.log(row('node -e 0', empty));
console.log(row('krit check', check));
console.log(`ratio of medians             ${ratio.toFixed(2)}   (goal: under 6)`);
console.log(row('krit build, empty folder', build));
console.log(`full build                   ${(median(build) / 1000).toFixed(2)} s (goal: under 5)`);
