/** The generated criteria say what the interpreter says: whole results, on groups with every construct. */

import { pascalCaseOf, type Criterion, type Group } from '@kriterion/catalogue';
import { groupOf, inWorld } from '@kriterion/evaluation/arbitraries';
import { evaluate, groupVerdict, type Evaluation } from '@kriterion/evaluation';
import { describe, expect, test } from 'vitest';

import { emitCriteria } from '../src/index.ts';
import { compared } from './compared.ts';
import { complaints, functionOf, importedAll } from './modules.ts';
import { randomGroup, randomRequest } from './random-groups.ts';

/** `KRIT_FULL=1` draws far more. */
const FULL = process.env['KRIT_FULL'] === '1';
const GROUPS = FULL ? 1500 : 40;
const PATIENTS = FULL ? 60 : 13;
const BATCH = 60;

function outcomeOf(evaluation: Evaluation): string {
  return evaluation.ok ? evaluation.verdict : 'refused';
}

describe('generated criteria with every construct', { timeout: FULL ? 3_600_000 : 120_000 }, () => {
  test(`agree with the interpreter on ${GROUPS} groups of three indications and ${GROUPS * PATIENTS * 3} requests`, async () => {
    const seen = new Map<string, number>();
    for (let from = 0; from < GROUPS; from += BATCH) {
      const groups = Array.from({ length: Math.min(BATCH, GROUPS - from) }, (_, n) =>
        randomGroup(from + n + 1),
      );
      const artefacts = groups.flatMap((group) => emitCriteria(group).slice(0, 1));
      const modules = await importedAll(artefacts);
      for (const [n, group] of groups.entries()) {
        const module = modules[n] ?? {};
        for (let patient = 0; patient < PATIENTS; patient += 1)
          agreeOn(group, module, (from + n) * 1000 + patient, seen);
      }
    }
    console.log('requests compared', Object.fromEntries(seen));
    for (const outcome of ['met', 'not-met', 'undetermined', 'refused'])
      expect(seen.get(outcome) ?? 0, outcome).toBeGreaterThan(20);
  });

  test('who settles what is open depends on the rows that are told, twelve at most', async () => {
    const group = aboutRelatives();
    const [module = {}] = await importedAll(emitCriteria(group).slice(0, 1));
    const bodies = [12, 11].map((old) => {
      const facts = { slægtninge: [...Array.from({ length: old }, () => ({ alder: 50 })), {}] };
      const result = functionOf(module, 'evaluateIndikation')(facts);
      expect(compared(result)).toEqual(compared(evaluate(group, 'indikation', facts)));
      return (result as { readonly decidedBy: readonly unknown[] }).decidedBy;
    });
    expect(bodies).toEqual([[], [{ da: 'organet' }]]);
  });

  test('compile under the strictest flags', () => {
    const groups = Array.from({ length: 12 }, (_, n) => randomGroup(n + 1));
    expect(complaints(groups.flatMap((group) => emitCriteria(group)))).toEqual([]);
  });
});

function agreeOn(
  group: Group,
  module: Readonly<Record<string, unknown>>,
  seed: number,
  seen: Map<string, number>,
): void {
  const { facts, departures, recorded } = randomRequest(group, seed);
  const said = (id: string): string =>
    `seed ${seed} ${group.id} ${id} ${JSON.stringify({ facts, departures, recorded })}`;
  for (const { id } of group.indications) {
    const expected = evaluate(group, id, facts, departures, recorded);
    const outcome = outcomeOf(expected);
    seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
    const result = functionOf(module, `evaluate${pascalCaseOf(id)}`)(facts, departures, recorded);
    expect(compared(result), said(id)).toEqual(compared(expected));
    if (expected.ok) judgesAlike(module, id, facts, said(id));
  }
  const whole = functionOf(module, `evaluate${pascalCaseOf(group.id)}`)(facts, departures, recorded);
  expect(compared(whole), said(group.id)).toEqual(compared(groupVerdict(group, facts, departures, recorded)));
}

/** At least one relative is old, which a body settles. */
function aboutRelatives(): Group {
  const old: Criterion = {
    id: 'gammel',
    about: { row: 'p', of: { names: ['slægtninge'] } },
    strength: 'must',
    wording: { da: [{ kind: 'text', text: 'gammel' }] },
    condition: {
      kind: 'relation',
      left: { kind: 'path', path: { row: 'p', names: ['alder'] } },
      operator: '>=',
      right: { kind: 'value', value: { kind: 'number', quantity: { value: '40' } } },
    },
    evidence: { citations: [] },
    notes: [],
    decidedBy: { da: 'organet' },
    origin: { file: 'dsl/test.krit', line: 1, column: 1 },
  };
  const rows = {
    row: 's',
    sources: [{ kind: 'list', path: { names: ['slægtninge'] } }],
    where: { kind: 'row-criterion', id: 'gammel', row: 's' },
  } as const;
  return inWorld(groupOf({ kind: 'rows', min: 1, rows }, [old]));
}

const NUMBERS = { met: 3, undetermined: 2, 'not-met': 0 } as const;

/** The short way gives the same verdict and the same reasons where nothing is recorded beside the answers. */
function judgesAlike(
  module: Readonly<Record<string, unknown>>,
  id: string,
  facts: unknown,
  said: string,
): void {
  const whole = functionOf(module, `evaluate${pascalCaseOf(id)}`)(facts) as {
    readonly ok: boolean;
    readonly verdict: keyof typeof NUMBERS;
    readonly reasons: readonly number[];
  };
  if (!whole.ok) return;
  const out = new Uint32Array(whole.reasons.length);
  expect(functionOf(module, `judge${pascalCaseOf(id)}`)(facts, out), said).toBe(NUMBERS[whole.verdict]);
  expect([...out], said).toEqual(whole.reasons);
}
