import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/bluesky/**'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    reporters: ['default', './test/count-reporter.ts'],
  },
});
