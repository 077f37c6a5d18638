import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { learnedModule } from '../training/train.ts';

it('what the rules on comments have learned is what `npm run train` learns', () => {
  const kept = readFileSync(new URL('../shared/core/moderation/learned/weights.ts', import.meta.url), 'utf8');
  // Said in one line: the difference of two modules of 35,000 lines helps nobody.
  expect(learnedModule() === kept).toBe(true);
}, 300_000);
