import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningDynalite } from '../shared/adapters/embedded/dynalite.ts';
import { ACCOUNT, commentWorld } from './comment-world.ts';
import { localClient, newTable, temporaryDynalite } from './store-dynamo.ts';

const BURST = 10_000;
/** Lambda breaks off a function that has started itself so often. */
const LONGEST_CHAIN = 16;

let dynalite: RunningDynalite;
beforeAll(async () => {
  dynalite = await temporaryDynalite();
});
afterAll(() => dynalite.close());

describe('a burst of ten thousand comments', () => {
  it('is stored to the last, in fewer runs than Lambda lets one start the next', {
    timeout: 600_000,
  }, async () => {
    const { store } = await newTable(localClient(dynalite.endpoint));
    const world = await commentWorld(store, { pageSize: 40 });
    for (let n = 0; n < BURST; n += 1)
      world.network.say({
        remoteId: `c${n}`,
        text: `When does the reading room open? (${n})`,
        author: { id: `a${n}`, handle: `reader${n}@network.example` },
      });
    let runs = 0;
    for (let isUnfinished = true; isUnfinished; runs += 1) ({ isUnfinished } = await world.poll());
    expect(runs).toBeLessThan(LONGEST_CHAIN);
    let stored = 0;
    for await (const _comment of store.allComments(ACCOUNT, world.now())) stored += 1;
    expect(stored).toBe(BURST);
    // Nobody is pushed aside by them: what they wait for is a person, so rescue has nothing to do.
    expect(await store.awake(world.now(), 10)).toEqual([]);
    await world.close();
  });
});
