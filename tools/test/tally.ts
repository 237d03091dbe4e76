/** How many tests passed and failed; skipped ones are neither. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** The part of vitest's JSON report that is counted. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** A tally of one test. */
export function single(passed: boolean): Tally {
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, tally) => total + tally.passed, 0),
    failed: tallies.reduce((total, tally) => total + tally.failed, 0),
  };
}

function fileTally(file: VitestReport['testResults'][number]): Tally {
  const count = (status: string): number =>
    file.assertionResults.filter((test) => test.status === status).length;
  const failed = count('failed');
  // A file that could not be loaded, or whose hook broke, fails without a failed test of its own.
  const brokenFile = file.status === 'failed' && failed === 0 ? 1 : 0;
  return { passed: count('passed'), failed: failed + brokenFile };
}

/**
 * The tally of a vitest run. `exitCode` is trusted over the report: a run that ended badly without a failed
 * test (no report, unhandled rejection, no tests at all) counts as one failed test.
 */
export function vitestTally(report: VitestReport | undefined, exitCode: number): Tally {
  const counted = sum((report?.testResults ?? []).map(fileTally));
  if (exitCode !== 0 && counted.failed === 0) return { passed: counted.passed, failed: 1 };
  return counted;
}

/** The last line of `npm test`. */
export function tallyLine(tally: Tally): string {
  return `${tally.passed} passed, ${tally.failed} failed`;
}
