import { describe, expect, test } from 'vitest';
import { sum, tallyLine, vitestTally } from '../../tools/test/tally.ts';
import type { VitestReport } from '../../tools/test/tally.ts';

function report(status: string, ...tests: string[]): VitestReport {
  return {
    testResults: [{ name: 'a.test.ts', status, assertionResults: tests.map((test) => ({ status: test })) }],
  };
}

describe('the last line of npm test', () => {
  test('reads exactly "N passed, N failed"', () => {
    expect(
      tallyLine(
        sum([
          { passed: 3, failed: 0 },
          { passed: 1, failed: 2 },
        ]),
      ),
    ).toBe('4 passed, 2 failed');
  });

  test.each([
    [
      'each test counts, skipped ones do not',
      report('failed', 'passed', 'failed', 'skipped', 'passed'),
      1,
      [2, 1],
    ],
    ['a file that cannot be loaded is one failure', report('failed'), 1, [0, 1]],
    ['a broken hook beside passed tests is one failure', report('failed', 'passed'), 1, [1, 1]],
    ['a bad exit code without a failed test is one failure', report('passed', 'passed'), 1, [1, 1]],
    ['no report is one failure', undefined, 1, [0, 1]],
    ['a good run fails nothing', report('passed', 'passed', 'passed'), 0, [2, 0]],
  ] as const)('%s', (_, given, exitCode, [passed, failed]) => {
    expect(vitestTally(given, exitCode)).toEqual({ passed, failed });
  });
});
