/** Every fault is found by the comparison; in a short run a few of them. */

import { describe, expect, test } from 'vitest';

import { FAULTS } from './faults.ts';
import { faulty, tried } from './trying.ts';

const full = process.env['KRIT_FULL'] === '1';

/** Enough for every fault, several times over for most. */
const PAIRS = 40_000;

const chosen = full ? FAULTS : FAULTS.filter((_, n) => n % 9 === 4);

describe('seeded faults', () => {
  test('there are at least twenty', () => expect(FAULTS.length).toBeGreaterThanOrEqual(20));

  test('each has its one place in the sources', () => {
    for (const fault of FAULTS) expect(faulty(fault)).not.toContain(fault.from);
  });

  test.for(chosen)('$why', { timeout: 300_000 }, async (fault) => {
    expect(await tried(fault, PAIRS)).toBe('found');
  });
});
