import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningDynalite } from '../../../shared/adapters/embedded/dynalite.ts';
import type { Policy } from '../../../shared/core/policy/policy.ts';
import { localClient, newTable, temporaryDynalite } from '../../store-dynamo.ts';
import { readPolicy } from '../policy.ts';
import { runCommentWorld } from './world.ts';

let policy: Policy;
let dynalite: RunningDynalite;
beforeAll(async () => {
  policy = await readPolicy();
  dynalite = await temporaryDynalite();
});
afterAll(() => dynalite.close());

describe('simulated worlds with comments at length', { timeout: 600_000 }, () => {
  it('break nothing over DynamoDB’s stand-in', async () => {
    const client = localClient(dynalite.endpoint);
    for (let seed = 1; seed <= 60; seed += 1) {
      const { store, drop } = await newTable(client);
      expect((await runCommentWorld({ seed, policy, store })).violations, `seed ${seed}`).toEqual([]);
      await drop();
    }
    client.destroy();
  });

  it('break nothing: 2,000 of fixed seeds', async () => {
    const broken: string[] = [];
    for (let seed = 1; seed <= 2_000; seed += 1) {
      const { violations } = await runCommentWorld({ seed, policy });
      if (violations.length > 0) broken.push(`${seed}: ${violations.join(' ')}`);
    }
    expect(broken).toEqual([]);
  });
});
