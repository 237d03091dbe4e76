/** Properties of bands: what is told of a table is exactly what counting its rows at every value tells. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Comparison } from '@kriterion/catalogue';

import { intervalOf, isWithin, stretches } from '../src/checking/intervals.ts';
import { about, FAMILY } from './family.ts';
import { diagnose } from './tester.ts';

const OPERATORS = ['=', '<', '<=', '>', '>='] as const satisfies readonly Comparison[];
const decimal = fc.integer({ min: -300, max: 300 }).map((tenths) => String(tenths / 10));

function holds(operator: Comparison, value: number, limit: number): boolean {
  return {
    '=': value === limit,
    '<>': value !== limit,
    '<': value < limit,
    '<=': value <= limit,
    '>': value > limit,
    '>=': value >= limit,
  }[operator];
}

describe('stretches between limits', () => {
  test('hold every number once, and every comparison with a limit holds for all of one or for none', () => {
    fc.assert(
      fc.property(fc.array(decimal, { minLength: 1, maxLength: 5 }), decimal, (limits, value) => {
        const point = intervalOf('=', value) ?? {};
        const holding = stretches(limits, false).filter((stretch) => isWithin(point, stretch));
        expect(holding).toHaveLength(1);
        for (const limit of limits)
          for (const operator of OPERATORS)
            expect(isWithin(holding[0] ?? {}, intervalOf(operator, limit) ?? {})).toBe(
              holds(operator, Number(value), Number(limit)),
            );
      }),
    );
  });
});

describe('a table by age', () => {
  const row = fc.oneof(
    fc
      .record({ operator: fc.constantFrom(...OPERATORS), limit: fc.integer({ min: 0, max: 130 }) })
      .map((key) => ({
        source: `${key.operator} ${String(key.limit)} år`,
        holds: (age: number) => holds(key.operator, age, key.limit),
      })),
    fc
      .tuple(fc.integer({ min: 0, max: 130 }), fc.integer({ min: 0, max: 130 }))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
      .map(([from, to]) => ({
        source: `${String(from)}-${String(to)} år`,
        holds: (age: number) => age >= from && age <= to,
      })),
  );

  test('is warned of where some age is in no row, or in two, and only there', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
        const table = rows.map(({ source }) => `${source}: 2 mm`).join('; ');
        const codes = diagnose(about(`længde > efter tabel alder { ${table} }`), [FAMILY])
          .filter(({ file }) => file === 'a.krit')
          .map(({ code }) => code);
        const counts = Array.from({ length: 131 }, (_, age) => rows.filter((one) => one.holds(age)).length);
        expect(codes.includes('KRIT5021') || codes.includes('KRIT5023')).toBe(counts.includes(0));
        expect(codes.includes('KRIT5022')).toBe(counts.some((count) => count > 1));
        const between = counts.some(
          (count, age) =>
            count === 0 && counts.slice(0, age).some(Boolean) && counts.slice(age + 1).some(Boolean),
        );
        expect(codes.includes('KRIT5021')).toBe(between);
      }),
      { numRuns: 60 },
    );
  });
});
