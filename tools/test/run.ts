// npm test: every gate and every vitest test, none stopped by another's failure.
// The last line reads exactly `N passed, N failed`; the exit code is 1 when anything failed.
//   --full   many more random cases (KRIT_FULL=1 for the tests)
// Arguments that are not flags of this script go to vitest, e.g. `npm test -- packages/language`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../run-command.ts';
import { ensureSystem } from './ensure-system.ts';
import { single, sum, tallyLine, vitestTally } from './tally.ts';
import type { Tally, VitestReport } from './tally.ts';

interface Gate {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

/** In this order: the tests below use what the build makes. */
const gates: readonly Gate[] = [
  { name: 'format', command: ['prettier', '--check', '--log-level=warn', '.'] },
  { name: 'lint', command: ['nx', 'run-many', '--targets=lint', '--output-style=static'] },
  { name: 'typecheck', command: ['nx', 'run-many', '--targets=typecheck', '--output-style=static'] },
  // Before the build, which writes generated/ anew and so would hide that it had drifted.
  { name: 'generated', command: ['krit', 'verify'] },
  { name: 'notices', command: ['node', 'tools/notices.ts', '--check'] },
  { name: 'build', command: ['nx', 'run-many', '--targets=bundle,page', '--output-style=static'] },
];

async function runGate(gate: Gate): Promise<Tally> {
  const [command, ...args] = gate.command;
  console.log(`\n── ${gate.name}`);
  const passed = (await runCommand(command, args)) === 0;
  console.log(`── ${gate.name}: ${passed ? 'passed' : 'FAILED'}`);
  return single(passed);
}

function readReport(file: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    return undefined;
  }
}

async function runVitest(args: readonly string[], full: boolean): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'kriterion-test-'));
  const report = join(folder, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  try {
    const code = await runCommand('vitest', ['run', ...reporters, ...args], full ? { KRIT_FULL: '1' } : {});
    return vitestTally(readReport(report), code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function run(args: readonly string[]): Promise<void> {
  const full = args.includes('--full') || process.env['KRIT_FULL'] === '1';
  ensureSystem();
  const tallies: Tally[] = [];
  for (const gate of gates) tallies.push(await runGate(gate));
  tallies.push(
    await runVitest(
      args.filter((arg) => arg !== '--full'),
      full,
    ),
  );
  const total = sum(tallies);
  process.exitCode = total.failed === 0 ? 0 : 1;
  console.log(`\n${tallyLine(total)}`);
}

await run(process.argv.slice(2));
