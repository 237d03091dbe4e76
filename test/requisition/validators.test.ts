/** The interpreter against the generated validators, on drawn requisitions and drawn data: path and code alike. */

import { globSync, readFileSync } from 'node:fs';

import type { Group } from '@kriterion/catalogue';
import { compile } from '@kriterion/language';
import { everyKind, withVariants } from '@kriterion/presentation/every-kind';
import { describe, expect, test } from 'vitest';

import { difference, shrunk } from './agreement.ts';
import { dataFor, type Data, type DataKind } from './generate/data.ts';
import { requisitionFor, variantsOf } from './generate/requisition.ts';
import { generatedValidators, keyOf, type Validate } from './generated.ts';

const FULL = process.env['KRIT_FULL'] === '1';
const REQUISITIONS = FULL ? 300 : 40;
const DATA_EACH = FULL ? 600 : 80;
/** So many requisitions are printed, written and imported together. */
const BATCH = 20;
const SHARES: readonly DataKind[] = ['valid', 'mutated', 'mutated', 'hostile', 'hostile'];

interface Run {
  data: number;
  withFindings: number;
  readonly codes: Map<string, number>;
  readonly differences: string[];
}

const newRun = (): Run => ({ data: 0, withFindings: 0, codes: new Map(), differences: [] });

function compare(
  group: Group,
  variant: string | undefined,
  validate: Validate,
  seeds: { readonly from: number; readonly count: number },
  run: Run,
): void {
  for (let at = 0; at < seeds.count; at += 1) {
    const seed = seeds.from + at;
    const kind = SHARES[at % SHARES.length] ?? 'valid';
    const data = dataFor(group, seed, kind, variant);
    const told = validate(data);
    run.data += 1;
    run.withFindings += told.length > 0 ? 1 : 0;
    for (const one of told) {
      const code = one.split(' ')[1] ?? '';
      run.codes.set(code, (run.codes.get(code) ?? 0) + 1);
    }
    if (difference(group, data, variant, validate) === undefined) continue;
    run.differences.push(described(group, variant, validate, { seed, kind, data }));
  }
}

function described(
  group: Group,
  variant: string | undefined,
  validate: Validate,
  { seed, kind, data }: { readonly seed: number; readonly kind: DataKind; readonly data: Data },
): string {
  const least = shrunk(data, (smaller) => difference(group, smaller, variant, validate) !== undefined);
  const found = difference(group, least, variant, validate);
  return JSON.stringify({ group: keyOf(group.id, variant), seed, kind, data: least, ...found });
}

function tell(what: string, { data, withFindings, codes }: Run): void {
  const counts = [...codes].sort().map(([code, count]) => `${code} ${String(count)}`);
  console.log(`${what}: ${String(data)} data, ${String(withFindings)} with findings (${counts.join(', ')})`);
}

describe('interpreter and generated validators tell the same', () => {
  test('of drawn requisitions', { timeout: FULL ? 3_600_000 : 60_000 }, async () => {
    const run = newRun();
    for (let from = 0; from < REQUISITIONS; from += BATCH) {
      const drawn = Array.from({ length: Math.min(BATCH, REQUISITIONS - from) }, (_, at) =>
        requisitionFor(from + at),
      );
      const validators = await generatedValidators(drawn.map(({ group }) => group));
      for (const [at, { group, variants }] of drawn.entries()) {
        for (const variant of variants) {
          const validate = validators.get(keyOf(group.id, variant));
          if (validate === undefined) throw new Error(`no validator for ${group.id}`);
          const count = Math.ceil(DATA_EACH / variants.length);
          compare(group, variant, validate, { from: (from + at) * DATA_EACH, count }, run);
        }
      }
    }
    tell(`${String(REQUISITIONS)} requisitions`, run);
    expect(run.differences.slice(0, 5)).toEqual([]);
    // Every code was told, and much was without findings: otherwise the comparison proves little.
    expect([...run.codes.keys()].sort()).toEqual([
      'check',
      'hidden',
      'missing',
      'not-an-object',
      'sender',
      'unknown-field',
      'warning',
      'wrong',
    ]);
    expect(run.data - run.withFindings).toBeGreaterThan(run.data / 10);
  });

  test('of the shipped requisition and those with every kind of field', async () => {
    const run = newRun();
    const files = globSync('dsl/{fælles,grupper}/*.krit').map((path) => ({
      path,
      text: readFileSync(path, 'utf8'),
    }));
    const shipped =
      compile(files).catalogue?.groups.filter(({ requisition }) => requisition !== undefined) ?? [];
    expect(shipped.length).toBeGreaterThan(0);
    for (const groups of [shipped, [everyKind], [withVariants]]) {
      const validators = await generatedValidators(groups);
      for (const group of groups) {
        for (const variant of variantsOf(group)) {
          const validate = validators.get(keyOf(group.id, variant));
          if (validate === undefined) throw new Error(`no validator for ${group.id}`);
          compare(group, variant, validate, { from: 0, count: DATA_EACH * 2 }, run);
        }
      }
    }
    tell('shipped and every kind', run);
    expect(run.differences.slice(0, 5)).toEqual([]);
  });

  test('of data that are no object at all', async () => {
    const validators = await generatedValidators([everyKind]);
    const validate = validators.get(keyOf(everyKind.id, undefined));
    if (validate === undefined) throw new Error('no validator');
    for (const data of [undefined, null, [], 'x', 3, true, Number.NaN])
      expect([data, difference(everyKind, data, undefined, validate)]).toEqual([data, undefined]);
  });
});

test('a seed gives the same requisition and the same data every time', () => {
  for (const seed of [0, 7]) {
    const { group, source } = requisitionFor(seed);
    expect(requisitionFor(seed).source).toBe(source);
    for (const kind of ['valid', 'mutated', 'hostile'] as const)
      expect(dataFor(group, seed, kind)).toEqual(dataFor(group, seed, kind));
  }
});
