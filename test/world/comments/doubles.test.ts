import { beforeAll, describe, expect, it } from 'vitest';
import type { Policy } from '../../../shared/core/policy/policy.ts';
import { readPolicy } from '../policy.ts';
import { DOUBLES } from './doubles.ts';
import { runCommentWorld } from './world.ts';

const WORLDS = 50;

let policy: Policy;
beforeAll(async () => {
  policy = await readPolicy();
});

describe('what hears and answers, broken on purpose, is caught', { timeout: 120_000 }, () => {
  it.each(Object.entries(DOUBLES))('%s', async (_, double) => {
    let caught: readonly string[] = [];
    for (let seed = 1; seed <= WORLDS && caught.length === 0; seed += 1)
      caught = (await runCommentWorld({ seed, policy, double })).violations;
    expect(caught).not.toEqual([]);
  });
});
