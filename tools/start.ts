// npm start: everything from dsl/ regenerated through nx, then the public overview served.
//   --no-serve   ends after generating
// Other arguments go to `krit serve`.
import { runCommand } from './run-command.ts';

async function start(args: readonly string[]): Promise<number> {
  const built = await runCommand('nx', [
    'run-many',
    '--targets=bundle,generate,page',
    '--output-style=stream',
  ]);
  if (built !== 0 || args.includes('--no-serve')) return built;
  return runCommand('krit', ['serve', ...args]);
}

process.exitCode = await start(process.argv.slice(2));
