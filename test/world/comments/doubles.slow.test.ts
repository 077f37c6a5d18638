import { beforeAll, describe, expect, it } from 'vitest';
import type { Policy } from '../../../shared/core/policy/policy.ts';
import { readPolicy } from '../policy.ts';
import { CALM, type Profile } from '../profile.ts';
import { DOUBLES } from './doubles.ts';
import { runCommentWorld } from './world.ts';

const WORLDS = 50;
/** They show in one world of some hundreds, the first in one of a thousand: from here on they do. When what worlds are made of changes, look for it anew. */
const FROM: Readonly<Record<string, number>> = {
  'what a network did too late stays': 535,
  'an answer is not tested again under another policy': 35,
  'officers are told without waiting for it': 980,
};

/** What shows only where a request is on its way for long, and nothing else goes wrong. */
const PROFILE: Readonly<Record<string, Profile>> = {
  'what a network did too late stays': { ...CALM, freeze: 0.06, slow: 0.1 },
};

let policy: Policy;
beforeAll(async () => {
  policy = await readPolicy();
});

describe('what hears and answers, broken on purpose, is caught', { timeout: 120_000 }, () => {
  it.each(Object.entries(DOUBLES))('%s', async (name, double) => {
    let caught: readonly string[] = [];
    const from = FROM[name] ?? 1;
    const profile = PROFILE[name];
    for (let seed = from; seed < from + WORLDS && caught.length === 0; seed += 1)
      caught = (await runCommentWorld({ seed, policy, double, ...(profile && { profile }) })).violations;
    expect(caught).not.toEqual([]);
  });
});
