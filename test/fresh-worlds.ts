import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { RunningDynalite } from '../shared/adapters/embedded/dynalite.ts';
import type { Policy } from '../shared/core/policy/policy.ts';
import { publishingWorld, type World } from './publishing-world.ts';
import { localClient, temporaryDynalite } from './store-dynamo.ts';

/**
 * Gives every test of the file a world of its own, over one dynalite for the whole file.
 * @param policyOf Changes the project's policy for these worlds.
 */
export function freshWorlds(enter: (world: World) => void, policyOf?: (policy: Policy) => Policy): void {
  let dynalite: RunningDynalite;
  let world: World;
  beforeAll(async () => {
    dynalite = await temporaryDynalite();
  });
  afterAll(() => dynalite.close());
  beforeEach(async () => {
    world = await publishingWorld(localClient(dynalite.endpoint), policyOf);
    enter(world);
  });
  afterEach(() => world.close());
}
