import { resolve } from 'node:path';

import type { Context, ExitCode } from '../command.ts';
import { say } from '../words.ts';
import { checkSources } from '../workspace/checking.ts';
import { differences } from '../workspace/generated.ts';
import { readSources } from '../workspace/sources.ts';
import { artefactsOf, TARGETS } from '../workspace/targets.ts';
import { report } from './check.ts';

/** Whether `generated/` is exactly what the sources give. */
export async function run(context: Context): Promise<ExitCode> {
  const { invocation, workspace, language } = context;
  const sources = readSources(workspace, []);
  const { catalogue, diagnostics } = checkSources(sources.files);
  if (catalogue === undefined) {
    report(diagnostics, sources, context);
    return 1;
  }
  const folder = resolve(workspace.root, invocation.out ?? workspace.generated);
  const found = differences(folder, await artefactsOf(catalogue, TARGETS), TARGETS);
  const upToDate = found.length === 0;
  if (invocation.format === 'json') {
    console.log(JSON.stringify({ upToDate, differences: found }, undefined, 2));
  } else {
    const lines = found.map(({ path, kind }) => `  ${path}: ${say(kind, language)}`);
    console.error([say(upToDate ? 'upToDate' : 'drifted', language), ...lines].join('\n'));
  }
  return upToDate ? 0 : 1;
}
