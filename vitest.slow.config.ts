import { defineConfig } from 'vitest/config';
import standard, { SLOW } from './vitest.config.ts';

export default defineConfig({
  test: {
    ...standard.test,
    include: [SLOW],
    exclude: ['node_modules/**', 'test/bluesky/**'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
  },
});
