import { describe, expect, it } from 'vitest';
import { NOW, newDelivery, newPost, storeContract } from '../store-contract.ts';
import { memoryStore } from './memory-store.ts';

const BY = { who: 'test', why: 'set up' };

describe('the store in memory', () => {
  storeContract('at once', async () => memoryStore());
  storeContract('with indexes that lag', async () => memoryStore({ lagMs: () => 60, now: () => Date.now() }));

  it('shows in its indexes what was there a while ago, and only what still holds', async () => {
    let now = NOW;
    const store = memoryStore({ lagMs: () => 5, now: () => now });
    const sleeping = await store.create(newDelivery('a', { wake: NOW }), BY, NOW);
    const post = await store.create(newPost('a'), BY, NOW);
    expect(await store.awake(NOW, 9)).toEqual([]);
    expect((await store.posts('accepted')).posts).toEqual([]);
    expect(await store.deliveries('a')).toHaveLength(1);
    now += 5;
    expect(await store.awake(NOW, 9)).toEqual([sleeping]);
    expect((await store.posts('accepted')).posts).toEqual([post]);
    const later = await store.save(sleeping, { ...sleeping, wake: NOW + 1 }, BY, now);
    expect(await store.awake(NOW, 9)).toEqual([]);
    expect(await store.awake(NOW + 1, 9)).toEqual([later]);
    await store.save(post, { ...post, due: NOW - 1, state: 'held' }, BY, now);
    expect(await store.posts('accepted')).toEqual({ posts: [] });
    expect(await store.posts('held')).toEqual({ posts: [] });
    now += 5;
    expect((await store.posts('held')).posts).toHaveLength(1);
  });

  it('gives what nobody can change', async () => {
    const store = memoryStore();
    const post = await store.create(newPost('a'), BY, NOW);
    expect(() => Object.assign(post.findings, { block: 7 })).toThrow(TypeError);
  });
});
