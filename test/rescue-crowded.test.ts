import { afterEach, expect, it } from 'vitest';
import { DAY, HOUR } from '../shared/core/time.ts';
import { rescue } from '../shared/steps/rescue.ts';
import { ACCOUNT, type CommentWorld, commentWorld } from './comment-world.ts';
import { newDelivery } from './store-contract.ts';
import { memoryStore } from './world/memory-store.ts';

let world: CommentWorld;
afterEach(() => world.close());

it('rescue starts what is to go out, however much waits to be heard', async () => {
  world = await commentWorld(memoryStore());
  const { store } = world.deps;
  const now = world.now();
  const remote = { id: 'p', url: 'https://network.example/p' };
  for (let n = 0; n < 700; n += 1)
    await store.saveEar(undefined, {
      type: 'ear',
      accountId: ACCOUNT,
      source: `p${n}`,
      post: { id: 'opening', remote, publishedAt: now - 9 * DAY },
      heardAt: now - 9 * DAY,
      failures: 0,
      wake: now - 8 * DAY,
    });
  const delivery = { ...newDelivery('late'), due: now - HOUR, wake: now - HOUR };
  await store.create(delivery, { who: 'test', why: 'set up' }, now);
  const published: string[] = [];
  const publish = async ({ postId }: { postId: string }) => void published.push(postId);
  await rescue({ ...world.deps, jobs: { ...world.deps.jobs, publish } });
  expect(published).toEqual(['late']);
  expect(world.polls).toEqual([ACCOUNT]);
});
