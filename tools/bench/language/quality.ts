/** Figures that tests of the language package print: names proposed for slips, codes with a fix. */

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { repositoryRoot } from '../../run-command.ts';

const TESTS = ['packages/language/test/names.test.ts', 'packages/language/test/fixes.test.ts'];

/** The lines of a test that are figures, up to the lists that may follow. */
const FIGURE = /^(?!\s*(?:stdout|✓|×))(?<told>.*?\d %.*?)(?:\. |$)/u;

/** Runs the tests and tells the figures they print; a test that fails is told too. */
export function benchQuality(tell: (line: string) => void): void {
  const vitest = join(repositoryRoot, 'node_modules', 'vitest', 'vitest.mjs');
  const args = [vitest, 'run', '--reporter=default', '--silent=false', ...TESTS];
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd: repositoryRoot,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  tell(
    `\nNames proposed and fixes, from ${TESTS.join(' and ')}: the tests ${status === 0 ? 'pass' : 'FAIL'}`,
  );
  for (const line of stdout.split('\n')) {
    const told = FIGURE.exec(line)?.groups?.['told'];
    if (told !== undefined) tell(`  ${told.trim()}`);
  }
}
