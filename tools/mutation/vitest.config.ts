/** The tests of the evaluator as mutation testing runs them: fewest cases first, so that most mutants fall at once. */
import { statSync } from 'node:fs';

import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Property tests last: a mutant that an example catches need not wait for them. */
const SLOW = /(?:meaning|explanation)\.test\.ts$/u;

class QuickFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const cost = ({ moduleId }: TestSpecification): number =>
      (SLOW.test(moduleId) ? 1e9 : 0) + statSync(moduleId).size;
    return Promise.resolve([...files].sort((a, b) => cost(a) - cost(b)));
  }
}

export default defineConfig({
  test: {
    include: ['packages/evaluation/test/**/*.test.ts'],
    testTimeout: 60_000,
    env: { TZ: 'Europe/Copenhagen', KRIT_SHARE: '0.2' },
    sequence: { sequencer: QuickFirst },
    fileParallelism: false,
  },
});
