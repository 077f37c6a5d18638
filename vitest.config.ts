import { configDefaults, defineConfig } from 'vitest/config';

/** What takes long (a browser, seeing, bundling) is called `*.slow.test.ts` and run by `npm run test:slow`. */
export const SLOW = 'test/**/*.slow.test.ts';
/** What takes many minutes (every fuzzed pattern, every placement of two deaths) is run by `npm run test:long`. */
export const LONG = 'test/**/*.long.test.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'test/bluesky/**', SLOW, LONG],
    setupFiles: ['./test/log-privacy.setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Some files mostly wait for real time to pass: more workers than cores keep the cores busy.
    maxWorkers: 4,
    reporters: ['default', './test/count-reporter.ts'],
  },
});
