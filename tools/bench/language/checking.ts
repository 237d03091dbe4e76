/** Checking: a thousand indications, and one keystroke beside a code list of fifty thousand rows. */

import { compile, type SourceFile } from '@kriterion/language';
import { readSource } from '@kriterion/language/reading';

import { measured } from './rotation.ts';
import { longCodeList, thousandIndications } from './texts.ts';

const GOAL = 300;

export function benchChecking(tell: (line: string) => void): void {
  const files = thousandIndications();
  tellFindings('1,000 indications', files, tell);
  const trees = JSON.stringify(files.map((file) => readSource(file).tree));
  const times = measured(
    { 'JSON.parse of the trees': () => JSON.parse(trees) as unknown, compile: () => compile(files) },
    11,
  );
  const base = times.get('JSON.parse of the trees') ?? Number.NaN;
  const own = times.get('compile') ?? Number.NaN;
  tell(
    `  compile, warm: ${own.toFixed(0)} ms, ${(own / base).toFixed(1)} × JSON.parse of the trees (goal: under ${String(GOAL)} ms: ${own < GOAL ? 'met' : 'NOT MET'})`,
  );
}

/** What an editor waits for: the group file changes by one character, all else stays. */
export function benchKeystroke(tell: (line: string) => void): void {
  const [group, ...others] = longCodeList();
  if (group === undefined) return;
  const first = tellFindings('Code list of 50,000 rows', [group, ...others], tell);
  let keystroke = 0;
  const times = measured(
    {
      keystroke: () => {
        keystroke += 1;
        return compile([{ path: group.path, text: `${group.text}//${String(keystroke % 10)}\n` }, ...others]);
      },
    },
    11,
  );
  tell(
    `  the first time: ${first.toFixed(0)} ms; after one keystroke in the group: ${(times.get('keystroke') ?? Number.NaN).toFixed(1)} ms`,
  );
}

/** Compiles for the first time; gives the milliseconds of processor time. */
function tellFindings(title: string, files: readonly SourceFile[], tell: (line: string) => void): number {
  const start = process.threadCpuUsage();
  const { diagnostics } = compile(files);
  const { user, system } = process.threadCpuUsage(start);
  const codes = [...new Set(diagnostics.map(({ code }) => code))].join(', ');
  const findings =
    diagnostics.length === 0 ? 'no finding' : `${String(diagnostics.length)} findings (${codes})`;
  const characters = files.reduce((sum, { text }) => sum + text.length, 0);
  tell(`\n${title}: ${String(files.length)} files, ${(characters / 1000).toFixed(0)} kB, ${findings}`);
  return (user + system) / 1000;
}
