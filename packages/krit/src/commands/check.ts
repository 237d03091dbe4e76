import type { Diagnostic, Mend } from '@kriterion/language';

import type { Context, ExitCode } from '../command.ts';
import { findingsAsGithub, findingsAsJson, findingsAsSarif } from '../reporting/machine.ts';
import { closingLine, findingsAsText, mendsAsText } from '../reporting/text.ts';
import { checkSources } from '../workspace/checking.ts';
import { mendSources } from '../workspace/mending.ts';
import { readSources, type Sources } from '../workspace/sources.ts';

/** Every finding in the sources chosen, in one run; with `--fix` after making the safe fixes. */
export function run({ invocation, workspace, language }: Context): Promise<ExitCode> {
  const read = readSources(workspace, invocation.paths);
  const mended = invocation.fix ? mendSources(read, workspace, language) : undefined;
  const sources = mended === undefined ? read : { ...read, files: mended.files };
  const diagnostics = mended?.diagnostics ?? checkSources(read.files).diagnostics;
  const chosen = diagnostics.filter(({ file }) => sources.chosen.has(file));
  if (mended !== undefined && invocation.format === 'text') console.error(mendsAsText(mended, language));
  report(chosen, sources, { invocation, language }, mended?.made);
  return Promise.resolve(chosen.some(({ severity }) => severity === 'error') ? 1 : 0);
}

/** Writes findings in the format asked for: for people to stderr, for programs to stdout. */
export function report(
  diagnostics: readonly Diagnostic[],
  sources: Sources,
  { invocation, language }: Pick<Context, 'invocation' | 'language'>,
  made?: readonly Mend[],
): void {
  switch (invocation.format) {
    case 'json':
      console.log(findingsAsJson(diagnostics, language, made));
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
