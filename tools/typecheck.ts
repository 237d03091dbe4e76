// node tools/typecheck.ts <folder>... : runs the type checker once for each folder that has a tsconfig.json.
// A package's src and test folders are separate programs: src may lack Node's types while its tests have them.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot, runCommand } from './run-command.ts';

async function checkFolder(folder: string): Promise<boolean> {
  const config = join(folder, 'tsconfig.json');
  if (!existsSync(join(repositoryRoot, config))) return true;
  return (await runCommand('tsc', ['--project', config, '--pretty', 'false'])) === 0;
}

const results = await Promise.all(process.argv.slice(2).map(checkFolder));
process.exitCode = results.every(Boolean) ? 0 : 1;
