import { pascalCaseOf, type Group } from '@kriterion/catalogue';
import { evaluate, examineExamples, factsOfExample, type Facts } from '@kriterion/evaluation';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { completeArb, departuresArb, factsArb, groupArb } from '@kriterion/evaluation/arbitraries';
import { cancer, catalogue, requisition } from '@kriterion/presentation/fixture';
import { emit, emitCriteria } from '../src/index.ts';
import { groupsOfSources } from './sources.ts';
import { decimalCode } from '../src/values.ts';
import { complaints, functionOf, imported, importedAll } from './modules.ts';
import { compared } from './compared.ts';

const GROUPS = 40;
const PATIENTS = 60;

/** Data that were never valid, beside those that are. */
const foreignArb: fc.Arbitrary<Facts> = fc
  .dictionary(
    fc.constantFrom(
      'alder',
      'måling',
      'dato',
      'kræfttype',
      'fund',
      'ja-nej',
      'constructor',
      '__proto__',
      'toString',
      'ukendt',
    ),
    fc.jsonValue({ maxDepth: 1 }),
    { noNullPrototype: true },
  )
  .map((facts) => facts as Facts);

describe('generated criteria', () => {
  test(`agree with the interpreter on ${GROUPS} random groups and ${GROUPS * PATIENTS} patients`, async () => {
    const groups = fc
      .sample(groupArb, { seed: 20261124, numRuns: GROUPS })
      .map((group, at): Group => ({ ...group, id: `gruppe-a${at}`, requisition }));
    const artefacts = emit({ edition: 1, groups });
    expect(complaints(artefacts)).toEqual([]);
    const criteria = artefacts.filter(({ path }) => path.endsWith('.criteria.ts'));
    const seen = new Map<string, number>();
    for (const [at, group] of groups.entries()) {
      const artefact = criteria[at];
      if (artefact === undefined) throw new Error('no module');
      const module = await imported(artefact);
      for (const indication of group.indications) {
        const run = functionOf(module, `evaluate${pascalCaseOf(indication.id)}`);
        const patients = fc.tuple(
          fc.oneof({ weight: 5, arbitrary: factsArb }, { weight: 2, arbitrary: completeArb }, foreignArb),
          departuresArb(indication),
        );
        for (const [facts, departures] of fc.sample(patients, { seed: at, numRuns: PATIENTS / 2 })) {
          const expected = compared(evaluate(group, indication.id, facts, departures));
          const outcome = (expected as { readonly verdict?: string }).verdict ?? 'error';
          seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
          expect(compared(run(facts, departures)), JSON.stringify({ indication, facts, departures })).toEqual(
            expected,
          );
        }
      }
    }
    expect([...seen.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(2000);
    for (const outcome of ['met', 'not-met', 'undetermined', 'error'])
      expect(seen.get(outcome) ?? 0, outcome).toBeGreaterThan(50);
  }, 120_000);

  test('agree with the interpreter on the examples of every group in dsl/, and with what they expect', async () => {
    const groups = groupsOfSources().filter(({ indications }) => indications.length > 0);
    const artefacts = groups.flatMap((group) => emitCriteria(group));
    expect(complaints(artefacts)).toEqual([]);
    const modules = await importedAll(groups.flatMap((group) => emitCriteria(group).slice(0, 1)));
    let examples = 0;
    for (const [n, group] of groups.entries())
      for (const example of group.examples) {
        const { indication, departures, expected, outcome, overriddenBy, on } = example;
        const recorded = {
          ...(overriddenBy === undefined ? {} : { overriddenBy }),
          ...(on === undefined ? {} : { on }),
        };
        const facts = factsOfExample(example);
        const result = functionOf(modules[n] ?? {}, `evaluate${pascalCaseOf(indication)}`)(
          facts,
          departures,
          recorded,
        );
        expect(result, example.name.da).toMatchObject({
          ok: true,
          verdict: expected,
          ...(outcome === undefined ? {} : { outcome }),
        });
        expect(compared(result)).toEqual(compared(evaluate(group, indication, facts, departures, recorded)));
        examples += 1;
      }
    console.log('examples of the sources', examples);
    expect(examples).toBeGreaterThan(50);
  });

  test('agree with the examples of the source', async () => {
    const [, criteria] = emit(catalogue);
    if (criteria === undefined) throw new Error('no module');
    const module = await imported(criteria);
    for (const example of cancer.examples) {
      const run = functionOf(module, `evaluate${pascalCaseOf(example.indication)}`);
      expect(run(factsOfExample(example), example.departures), example.name.da).toMatchObject({
        ok: true,
        verdict: example.expected,
      });
    }
  });

  test('keep limits that no binary number holds', () => {
    expect(['18', '-1.5', '0.1', '0.30000000000000000001', '9007199254740993'].map(decimalCode)).toEqual([
      '18',
      '-1.5',
      '0.1',
      "'0.30000000000000000001'",
      "'9007199254740993'",
    ]);
    expect(examineExamples(cancer).every((result) => result.holds)).toBe(true);
  });

  test('refuse what is no record of facts', async () => {
    const [, criteria] = emit(catalogue);
    if (criteria === undefined) throw new Error('no module');
    const run = functionOf(await imported(criteria), 'evaluateSarkom');
    expect(run(null)).toEqual({ ok: false, errors: [{ code: 'wrong-type', path: '' }] });
    expect(run({}, null, { overriddenBy: 'x' })).toMatchObject({ ok: false });
    expect(run({}, { voksen: 'x', 'efter-første-linje': ' ', ukendt: 'x' })).toEqual({
      ok: false,
      errors: [
        { code: 'not-departable', path: 'departures.voksen' },
        { code: 'reason-missing', path: 'departures.efter-første-linje' },
        { code: 'unknown-requirement', path: 'departures.ukendt' },
      ],
    });
  });
});
