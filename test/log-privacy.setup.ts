import { afterEach, expect } from 'vitest';
import { leaks, startLooking } from './log-privacy.ts';

startLooking();
afterEach(() => {
  expect(leaks(), 'Logs hold ids, never what readers wrote or are called (docs/privacy.md).').toEqual([]);
});
