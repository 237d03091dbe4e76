import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top of the repository, with a trailing separator. */
export const repositoryRoot = fileURLToPath(new URL('..', import.meta.url));

/**
 * The environment of every child: the repository's own commands first in PATH (among them Node 24, when
 * the script was started without npm), and nx without daemon, cloud or prompts.
 */
function childEnvironment(extra: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const bin = join(repositoryRoot, 'node_modules', '.bin');
  return {
    ...process.env,
    NX_DAEMON: 'false',
    NX_NO_CLOUD: 'true',
    NX_INTERACTIVE: 'false',
    ...extra,
    PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
  };
}

/**
 * Runs a command in the top of the repository with its output passed through.
 * Gives the exit code; 127 when the command could not be started, 1 when a signal ended it.
 */
export function runCommand(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: repositoryRoot,
      env: childEnvironment(environment),
      stdio: 'inherit',
      // npm's command shims on Windows are .cmd files, which only a shell can start.
      shell: process.platform === 'win32',
    });
    child.on('error', () => {
      resolve(127);
    });
    child.on('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}
