import { defineConfig } from 'vitest/config';

const full = process.env['KRIT_FULL'] === '1';

export default defineConfig({
  test: {
    include: ['packages/*/test/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/fixtures/**'],
    environment: 'node',
    // The full run draws many more random cases and drives a browser; neither is a hang.
    testTimeout: full ? 120_000 : 20_000,
    hookTimeout: full ? 120_000 : 60_000,
    // Dates and sorting must not depend on the machine; tests prove it from a fixed start.
    env: { TZ: 'Europe/Copenhagen' },
  },
});
