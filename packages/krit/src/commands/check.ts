import type { Diagnostic } from '@kriterion/language';

import type { Context, ExitCode } from '../command.ts';
import { findingsAsGithub, findingsAsJson, findingsAsSarif } from '../reporting/machine.ts';
import { closingLine, findingsAsText } from '../reporting/text.ts';
import { checkSources } from '../workspace/checking.ts';
import { readSources, type Sources } from '../workspace/sources.ts';

/** Every finding in the sources chosen, in one run. */
export function run({ invocation, workspace, language }: Context): Promise<ExitCode> {
  const sources = readSources(workspace, invocation.paths);
  const { diagnostics } = checkSources(sources.files);
  const chosen = diagnostics.filter(({ file }) => sources.chosen.has(file));
  report(chosen, sources, { invocation, language });
  return Promise.resolve(chosen.some(({ severity }) => severity === 'error') ? 1 : 0);
}

/** Writes findings in the format asked for: for people to stderr, for programs to stdout. */
export function report(
  diagnostics: readonly Diagnostic[],
  sources: Sources,
  { invocation, language }: Pick<Context, 'invocation' | 'language'>,
): void {
  switch (invocation.format) {
    case 'json':
      console.log(findingsAsJson(diagnostics, language));
      return;
    case 'sarif':
      console.log(findingsAsSarif(diagnostics, language));
      return;
    case 'github':
      console.log(findingsAsGithub(diagnostics, language));
      return;
    case 'text': {
      const colour = process.stderr.isTTY && process.env['NO_COLOR'] === undefined;
      if (diagnostics.length > 0) console.error(findingsAsText(diagnostics, sources.files, language, colour));
      console.error(closingLine(diagnostics, sources.chosen.size, language));
    }
  }
}
