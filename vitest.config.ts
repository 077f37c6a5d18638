import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/bluesky/**'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Some files mostly wait for real time to pass: more workers than cores keep the cores busy.
    maxWorkers: 4,
    reporters: ['default', './test/count-reporter.ts'],
  },
});
