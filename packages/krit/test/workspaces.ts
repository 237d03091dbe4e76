import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export const repository = fileURLToPath(new URL('../../../', import.meta.url));
const krit = join(repository, 'packages', 'krit', 'bin', 'krit.js');

/** A copy of the shipped workspace in a folder of its own, gone after the test. */
export function workspace(): string {
  const folder = mkdtempSync(join(tmpdir(), 'krit-test-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  cpSync(join(repository, 'dsl'), join(folder, 'dsl'), { recursive: true });
  cpSync(join(repository, 'generated'), join(folder, 'generated'), { recursive: true });
  cpSync(join(repository, 'krit.config.json'), join(folder, 'krit.config.json'));
  return folder;
}

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in a folder, as a process of its own. */
export function run(folder: string, args: readonly string[], input?: string | Uint8Array): Ended {
  const ended = spawnSync(process.execPath, [krit, ...args], { cwd: folder, encoding: 'utf8', input });
  return { status: ended.status, stdout: ended.stdout, stderr: ended.stderr };
}

/** Starts `krit serve` on a free port and gives its address; stopped after the test. */
export async function serve(folder: string): Promise<string> {
  const server = spawn(process.execPath, [krit, 'serve', '--port', '0', '--format', 'json'], { cwd: folder });
  onTestFinished(() => {
    server.kill();
  });
  const [line] = (await server.stdout.setEncoding('utf8').take(1).toArray()) as string[];
  return (JSON.parse(line ?? '') as { address: string }).address;
}

export function write(folder: string, path: string, contents: string | Uint8Array): void {
  writeFileSync(join(folder, path), contents);
}
