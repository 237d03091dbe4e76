import type { Group } from '@kriterion/catalogue';
import { compile } from '@kriterion/language';

import type { Context, ExitCode } from '../command.ts';
import { coveredIn } from '../executions/coverage.ts';
import { holds, triedIn, type Tried } from '../executions/examples.ts';
import { executionsOf } from '../executions/execution.ts';
import { testReport, type Tested } from '../reporting/tests.ts';
import type { Language } from '../words.ts';
import { readSources, type Sources } from '../workspace/sources.ts';
import { report } from './check.ts';

/** Runs the examples written in the sources through every execution; with `--coverage` tells what they prove. */
export async function run(context: Context): Promise<ExitCode> {
  const { invocation, workspace, language } = context;
  const sources = readSources(workspace, invocation.paths);
  // Examples that do not hold are what this command is about; they do not keep it from running.
  const { catalogue, diagnostics } = compile(sources.files);
  if (catalogue === undefined) {
    report(diagnostics, sources, context);
    return 1;
  }
  const tested: Tested[] = [];
  for (const group of catalogue.groups.filter((one) => isChosen(one, sources)))
    tested.push(await testedGroup(group, sources, invocation.coverage ? language : undefined));
  if (invocation.format === 'json') console.log(JSON.stringify(asJson(tested), undefined, 2));
  else console.log(testReport(tested, language));
  return tested.every(({ tried }) => tried.every(holds)) ? 0 : 1;
}

/** A group without indications has nothing to run. */
function isChosen(group: Group, { chosen }: Sources): boolean {
  return group.indications.length > 0 && chosen.has(group.origin.file);
}

async function testedGroup(
  group: Group,
  { files }: Sources,
  coverage: Language | undefined,
): Promise<Tested> {
  const executions = await executionsOf(group);
  const tried = triedIn(group, executions);
  return {
    group,
    executions,
    tried,
    ...(coverage === undefined ? {} : { coverage: coveredIn(group, files, coverage) }),
  };
}

function asJson(tested: readonly Tested[]): object {
  const groups = tested.map(({ group, executions, tried, coverage }) => ({
    group: group.id,
    file: group.origin.file,
    total: tried.length,
    holds: tried.filter(holds).length,
    executions: executions.map((one) =>
      one.applies ? { name: one.name, applies: true } : { name: one.name, applies: false, why: one.why },
    ),
    failures: tried.filter((one) => !holds(one)).map(failureAsJson),
    ...(coverage === undefined ? {} : { coverage }),
  }));
  return { ok: groups.every(({ failures }) => failures.length === 0), groups };
}

function failureAsJson({ kind, name, indication, origin, expected, outcomes, disagreeing }: Tried): object {
  const { file, line } = origin;
  return { kind, name, indication, file, line, expected, found: outcomes, disagreeing };
}
