/** Tries a fault: a copy of the package with the fault in it is compared with the reference, in a process of its own. */

import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import type { Fault } from './faults.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Whether the comparison finds the fault among so many pairs, and how. */
export async function tried(fault: Fault, pairs: number): Promise<'found' | 'not found'> {
  const folder = mkdtempSync(join(tmpdir(), 'kriterion-fault-'));
  try {
    // Packages that the copy imports are found as they are from the tree.
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    cpSync(join(root, 'packages', fault.package, 'src'), join(folder, 'src'), { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(folder, 'src', fault.file), faulty(fault));
    return (await disagrees(fault, join(folder, 'src', 'index.ts'), pairs)) ? 'found' : 'not found';
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The file with the fault; the text that is replaced stands in it once. */
export function faulty({ package: of, file, from, to }: Fault): string {
  const text = readFileSync(join(root, 'packages', of, 'src', file), 'utf8');
  if (text.split(from).length !== 2) throw new Error(`${file} has no single place for the fault: ${from}`);
  return text.replace(from, () => to);
}

interface Figures {
  readonly disagreements: readonly unknown[];
}

async function disagrees(fault: Fault, entry: string, pairs: number): Promise<boolean> {
  const [option, only] =
    fault.package === 'evaluation'
      ? ['--interpreter', 'interpreter,reference']
      : ['--emitter', 'reference,generated'];
  const script = join(root, 'test/agreement/run.ts');
  const args = [script, '--only', only, option, entry, '--pairs', String(pairs), '--most', '1', '--json'];
  const { stdout } = await promisify(execFile)(process.execPath, args).catch(
    (failed: unknown) => failed as { stdout: string },
  );
  const figures = JSON.parse(stdout) as Figures;
  return figures.disagreements.length > 0;
}
