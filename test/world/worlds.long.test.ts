import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningDynalite } from '../../shared/adapters/embedded/dynalite.ts';
import type { Policy } from '../../shared/core/policy/policy.ts';
import { DAY } from '../../shared/core/time.ts';
import { localClient, newTable, temporaryDynalite } from '../store-dynamo.ts';
import { readPolicy } from './policy.ts';
import { START } from './scenario.ts';
import { draftOn, fatesOf, LATER, scenarioOf } from './scripts.ts';
import { runWorld } from './world.ts';

let policy: Policy;
let dynalite: RunningDynalite;
beforeAll(async () => {
  policy = await readPolicy();
  dynalite = await temporaryDynalite();
});
afterAll(() => dynalite.close());

describe('simulated worlds at length', { timeout: 300_000 }, () => {
  it('thirty days of “later” do not fill the item', async () => {
    const month = { expiresAfterMs: 30 * DAY };
    const { violations, seen } = await runWorld({
      seed: 1,
      policy,
      scenario: scenarioOf([draftOn(['toots'], month)], { calmFrom: START + 31 * DAY }),
      fates: fatesOf({ commits: Array.from({ length: 50_000 }, () => LATER(0)) }),
    });
    expect(violations).toEqual([]);
    const delivery = seen.delivery('post-1.toots');
    expect(delivery?.state).toBe('missed');
    expect(JSON.stringify(delivery).length).toBeLessThan(200_000);
    expect(seen.notices.map(({ subject }) => subject)).toEqual(['post-1 on toots: missed']);
  });

  it('break nothing over DynamoDB’s stand-in', async () => {
    const client = localClient(dynalite.endpoint);
    for (let seed = 1; seed <= 60; seed += 1) {
      const { store, drop } = await newTable(client);
      expect((await runWorld({ seed, policy, store })).violations, `seed ${seed}`).toEqual([]);
      await drop();
    }
    client.destroy();
  });
});
