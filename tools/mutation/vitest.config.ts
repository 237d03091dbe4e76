import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['packages/evaluation/test/**/*.test.ts'], testTimeout: 60_000, env: { TZ: 'Europe/Copenhagen' } },
});
