import { beforeAll, describe, expect, it } from 'vitest';
import type { Policy } from '../../shared/core/policy/policy.ts';
import { DOUBLES } from './doubles.ts';
import { BEFORE, hastyIntake } from './doubles-around.ts';
import { CALENDAR } from './doubles-calendar.ts';
import { explore } from './explorer.ts';
import type { Double } from './functions.ts';
import { readPolicy } from './policy.ts';
import { intakeThatStandsStill } from './scripts.ts';
import { runWorld } from './world.ts';

/** The worlds of the suite are several times as many. */
const WORLDS = 700;

let policy: Policy;
beforeAll(async () => {
  policy = await readPolicy();
});

describe('a protocol that is broken on purpose is caught', { timeout: 120_000 }, () => {
  async function caughtIn(double: Double, isUploaded?: boolean): Promise<readonly string[]> {
    let caught: readonly string[] = [];
    for (let seed = 1; seed <= WORLDS && caught.length === 0; seed += 1)
      caught = (await runWorld({ seed, policy, double, isUploaded })).violations;
    return caught;
  }

  it.each(Object.entries(DOUBLES))('%s', async (_, double) => {
    expect(await caughtIn(double)).not.toEqual([]);
  });

  it.each(Object.entries({ ...BEFORE, ...CALENDAR }))('%s', async (_, double) => {
    expect(await caughtIn(double, true)).not.toEqual([]);
  });

  it('a bundle is opened before its post is read', async () => {
    const { violations } = await runWorld({
      seed: 1,
      policy,
      double: hastyIntake,
      ...intakeThatStandsStill(),
    });
    expect(violations).toEqual([expect.stringContaining('was not taken in')]);
  });

  it('by the explorer too, with a single death', async () => {
    const double = DOUBLES['the network is not asked before the second try'];
    if (!double) throw new Error('There is no such double.');
    let caught = 0;
    await explore({ account: 'toots', answer: 'yes', double }, 1, policy, ({ violations }) => {
      if (violations.length > 0) caught += 1;
    });
    expect(caught).toBeGreaterThan(0);
  });
});
