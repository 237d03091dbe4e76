import { resolve } from 'node:path';

import type { Context, ExitCode } from '../command.ts';
import { Failure } from '../failure.ts';
import { oneOf } from '../invocation.ts';
import { say } from '../words.ts';
import { checkSources } from '../workspace/checking.ts';
import { writeGenerated, type Written } from '../workspace/generated.ts';
import { readSources } from '../workspace/sources.ts';
import { artefactsOf, TARGETS } from '../workspace/targets.ts';
import { report } from './check.ts';

/** Writes the artefacts; sources with errors change nothing. */
export async function run(context: Context): Promise<ExitCode> {
  const { invocation, workspace, language } = context;
  const targets = targetsOf(invocation.targets);
  const sources = readSources(workspace, []);
  const { catalogue, diagnostics } = checkSources(sources.files);
  if (catalogue === undefined) {
    report(diagnostics, sources, context);
    if (invocation.format === 'text') console.error(say('notBuilt', language));
    return 1;
  }
  const artefacts = await artefactsOf(catalogue, targets);
  const folder =
    invocation.out === undefined ? resolve(workspace.root, workspace.generated) : resolve(invocation.out);
  const done = written(folder, artefacts, targets, context);
  if (invocation.format === 'json') console.log(JSON.stringify(done, undefined, 2));
  else
    console.error(
      say(
        'built',
        language,
        String(done.written.length),
        String(done.removed.length),
        String(done.unchanged),
      ),
    );
  return 0;
}

/** The targets asked for, or all. */
export function targetsOf(asked: readonly string[] | undefined): readonly string[] {
  if (asked === undefined) return TARGETS;
  return TARGETS.filter((target) => asked.map((name) => oneOf('--target', name, TARGETS)).includes(target));
}

function written(
  folder: string,
  artefacts: ReadonlyMap<string, Uint8Array>,
  targets: readonly string[],
  { language }: Context,
): Written {
  try {
    return writeGenerated(folder, artefacts, targets);
  } catch (thrown) {
    throw new Failure(
      1,
      say('unwritable', language, thrown instanceof Error ? thrown.message : String(thrown)),
    );
  }
}
