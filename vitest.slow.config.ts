import { defineConfig } from 'vitest/config';
import standard, { LONG, SLOW } from './vitest.config.ts';

/** `--mode long` runs what takes many minutes instead. */
export default defineConfig(({ mode }) => ({
  test: {
    ...standard.test,
    include: [mode === 'long' ? LONG : SLOW],
    exclude: ['node_modules/**', 'test/bluesky/**'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
  },
}));
