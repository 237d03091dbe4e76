/** The generated contender: `judge<Indication>(facts, out)`, a verdict in two bits with the bits of its reasons. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Group } from '@kriterion/catalogue';
import { emit } from '@kriterion/emitter-validators';
import { compile } from '@kriterion/language';

import { repositoryRoot } from '../../../run-command.ts';
import type { FifteenFacts } from '../hand/fifteen.ts';
import { benchFolder } from '../workloads.ts';

/** 3 met, 2 undetermined, 0 not met. */
export type Judge = (facts: FifteenFacts, out: Uint32Array) => number;

/** The group with the criterion, and its generated function; undefined while modules give `evaluate…` alone. */
export async function generatedJudge(): Promise<{
  readonly group: Group;
  readonly judge: Judge | undefined;
}> {
  const path = 'tools/bench/validators/femten-led.krit';
  const { catalogue } = compile([{ path, text: readFileSync(join(repositoryRoot, path), 'utf8') }]);
  const group = catalogue?.groups[0];
  if (catalogue === undefined || group === undefined) throw new Error(`${path} does not compile`);
  const criteria = emit(catalogue).find((one) => one.path.endsWith('.criteria.ts'));
  const file = join(benchFolder, 'fifteen.criteria.ts');
  writeFileSync(file, criteria?.contents ?? '');
  const module = (await import(pathToFileURL(file).href)) as Readonly<Record<string, unknown>>;
  const judge = module['judgeEneste'];
  return { group, judge: typeof judge === 'function' ? (judge as Judge) : undefined };
}
