/** The module of reasons tells what the interpreter's explanation tells, as far as it is judged once for the patient. */

import { pascalCaseOf } from '@kriterion/catalogue';
import { evaluate, factsOfExample, type ExplanationNode } from '@kriterion/evaluation';
import { expect, test } from 'vitest';

import { emitCriteria } from '../src/index.ts';
import { functionOf, importedAll } from './modules.ts';
import { groupsOfSources } from './sources.ts';

interface Told {
  readonly id?: string;
  readonly da: string;
  readonly en: string;
  readonly verdict: string;
  readonly source?: string;
  readonly of: readonly Told[];
}

/** The verdict of everything with an id, in whatever order it is told. */
function verdictsOf(told: Told): ReadonlySet<string> {
  return new Set([
    ...(told.id === undefined ? [] : [`${told.id} ${told.verdict}`]),
    ...told.of.flatMap((one) => [...verdictsOf(one)]),
  ]);
}

const KINDS: readonly ExplanationNode['kind'][] = [
  'indication',
  'route',
  'requirement',
  'exclusion',
  'criterion',
];

function explained({ kind, id, value, of }: ExplanationNode): ReadonlySet<string> {
  // Below rows and values there are no numbers, and what another indication rests on is told with that one.
  const isBelowRows =
    kind === 'rows' || kind === 'every' || kind === 'different' || kind === 'for-same' || kind === 'relation';
  const below =
    isBelowRows || kind === 'compare' || kind === 'row-criterion'
      ? []
      : of.flatMap((one) => [...explained(one)]);
  return new Set([...(id !== undefined && KINDS.includes(kind) ? [`${id} ${value}`] : []), ...below]);
}

test('every example of the sources is told as the interpreter explains it', async () => {
  const groups = groupsOfSources().filter(({ indications }) => indications.length > 0);
  const modules = await importedAll(groups.flatMap((group) => emitCriteria(group)));
  let lines = 0;
  for (const [n, group] of groups.entries()) {
    const [criteria, reasons] = [modules[2 * n] ?? {}, modules[2 * n + 1] ?? {}];
    for (const { indication, facts: _facts, ...example } of group.examples) {
      const facts = factsOfExample({ ...example, indication, facts: _facts });
      const evaluation = evaluate(group, indication, facts, example.departures);
      if (!evaluation.ok) continue;
      const result = functionOf(criteria, `evaluate${pascalCaseOf(indication)}`)(facts, example.departures);
      const told = functionOf(
        reasons,
        `told${pascalCaseOf(indication)}`,
      )((result as { reasons: unknown }).reasons) as Told;
      const said = verdictsOf(told);
      expect(told.verdict, example.name.da).toBe(evaluation.verdict);
      for (const one of explained(evaluation.explanation)) expect([...said], example.name.da).toContain(one);
      lines += said.size;
    }
  }
  console.log('lines told', lines);
  expect(lines).toBeGreaterThan(300);
}, 60_000);
