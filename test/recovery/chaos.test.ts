/** What an editor's slips are told: every one, where it stands, and little else. */

import { expect, test } from 'vitest';

import { allFoundPercent, diagnosticsPerError, foundPercent, GOALS, toldFigures } from './figures.ts';
import { judgeOf } from './judge.ts';
import { matched } from './matching.ts';
import { chaosRun, FIXED_SEED } from './run.ts';
import { compiling, reading } from './tellers.ts';

const full = process.env['KRIT_FULL'] === '1';
const FILES = full ? 2000 : 60;

const EXAMPLE = 'sprog da, udgave 1\nkilde bog "En bog"\nkilde avis "En avis" { dato 2022-06 }\n';

test('the judge tells apart what is illegal, what is other and what is the same', () => {
  const judge = judgeOf(EXAMPLE);
  expect(judge(EXAMPLE.replace('"En bog"', ''))).toBe('illegal');
  expect(judge(EXAMPLE.replace('2022-06', '2022'))).toBe('other');
  expect(judge(EXAMPLE.replace('"En bog"\n', '"En bog" // bogen\n\n'))).toBe('same');
});

test('a diagnostic tells of one edit at most', () => {
  const near = (line: number): { from: number; to: number } => ({ from: line - 1, to: line + 1 });
  expect(matched([near(3), near(5)], [4])).toEqual(new Set([0]));
  expect(matched([near(3), near(5)], [4, 4])).toEqual(new Set([0, 1]));
  expect(matched([near(3), near(9)], [6])).toEqual(new Set());
});

test(
  `one slip in every declaration: each is told, where it is (${String(FILES)} files)`,
  { timeout: full ? 3_600_000 : 120_000 },
  () => {
    const told = chaosRun(FILES, FIXED_SEED, { compiling, reading });
    for (const [teller, figures] of told) {
      console.log(toldFigures(`seed ${String(FIXED_SEED)}, ${teller}`, figures));
      expect(figures.main.exceptions + figures.literal.exceptions, teller).toBe(0);
    }
    // What an editor is told; what reading alone tells stands beside it, since some slips only a check can see.
    const main = told.get('compiling')?.main;
    expect(main).toBeDefined();
    if (main === undefined) return;
    expect(foundPercent(main)).toBeGreaterThanOrEqual(GOALS.found);
    expect(allFoundPercent(main)).toBeGreaterThanOrEqual(GOALS.filesAllFound);
    expect(diagnosticsPerError(main)).toBeLessThanOrEqual(GOALS.diagnosticsPerError);
  },
);
