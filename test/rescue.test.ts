import { describe, expect, it } from 'vitest';
import type { Delivery } from '../shared/core/delivery/delivery.ts';
import type { Post } from '../shared/core/post.ts';
import { cancelPost } from '../shared/steps/decide-post.ts';
import { rescue } from '../shared/steps/rescue.ts';
import { freshWorlds } from './fresh-worlds.ts';
import { ACCOUNT, MINUTE, SECOND, START, type World } from './publishing-world.ts';
import { DUE, postOf, put, send, spelled, statesOf, stricter, under, written } from './sent-bundles.ts';

let world: World;
freshWorlds((fresh) => {
  world = fresh;
});

const BY = { who: 'test', why: 'set up' };

describe('rescue', () => {
  it('does nothing while everything goes as it should', async () => {
    await send(world, 'reopening');
    world.turnTo(DUE - MINUTE);
    expect(await rescue(world.deps)).toEqual({ looked: 0, failed: 0 });
    expect(world.jobs).toEqual([]);
  });

  it('starts what lost its schedule, until it is out', async () => {
    await send(world, 'reopening');
    world.schedules.clear();
    world.turnTo(DUE - 20 * SECOND);
    expect(await rescue(world.deps)).toEqual({ looked: 1, failed: 0 });
    expect(world.jobs).toEqual([{ postId: 'reopening', accountId: ACCOUNT }]);
    expect(world.log.map((line) => line.event)).toContain('delivery-rescued');
    await world.publish('reopening');
    // It is read back, and then nothing is left to do.
    world.turnTo(DUE + MINUTE);
    await rescue(world.deps);
    await world.publish('reopening');
    // But that readers are listened to under it.
    const awake = await world.store.awake(DUE + 2 * MINUTE, 9);
    expect(awake.map(({ type }) => type)).toEqual(['ear']);
  });

  it('plans a post whose intake died, and then leaves it alone', async () => {
    const { id } = await world.newPost(DUE);
    expect(await rescue(world.deps)).toEqual({ looked: 1, failed: 0 });
    expect(await statesOf(world, id)).toEqual({ sandbox: 'scheduled' });
    expect(await rescue(world.deps)).toEqual({ looked: 0, failed: 0 });
    expect(world.notices).toEqual([]);
  });

  it.each([
    ['held', 'Held: Reading room'],
    ['blocked', 'Sent back: Reading room'],
  ] as const)('tells what became of a %s post whose intake died before it could', async (state, subject) => {
    const { id } = await world.newPost(DUE, { state });
    await rescue(world.deps);
    expect(world.notices.map((notice) => notice.subject)).toEqual([subject]);
    expect(world.notices[0]?.text).toContain(`imprimatur posts show ${id}`);
    await rescue(world.deps);
    expect(world.notices).toHaveLength(1);
  });

  it('goes on with a cancellation that was left half-way', async () => {
    const { id } = await world.acceptedPost(DUE);
    const scheduler = { ...world.deps.scheduler, cancel: () => Promise.reject(new Error('No answer.')) };
    await expect(cancelPost({ ...world.deps, scheduler }, id, BY)).rejects.toThrow('No answer');
    await rescue(world.deps);
    expect(await postOf(world, id)).toMatchObject({ state: 'cancelled', planned: true });
    expect(await statesOf(world, id)).toEqual({ sandbox: 'cancelled' });
    expect(world.schedules.size).toBe(0);
  });

  it('writes off what was held until it expired, and says so once', async () => {
    await put(world.deps.objects, 'asked', { 'post.md': written({ kind: undefined, expires: '2h' }) });
    await world.intake('asked', under(world, stricter(world.deps.policy)));
    world.notices.splice(0);
    world.turnTo(DUE + 120 * MINUTE);
    await rescue(world.deps);
    expect(await statesOf(world, 'asked')).toEqual({ sandbox: 'held' });
    world.turnTo(DUE + 121 * MINUTE);
    await rescue(world.deps);
    await rescue(world.deps);
    expect(await world.delivery('asked')).toMatchObject({
      state: 'missed',
      problem: expect.stringContaining('nobody decided about it before it expired'),
    });
    expect(world.notices.map((notice) => notice.subject)).toEqual(['asked on sandbox: missed']);
    expect(world.notices[0]?.text).toContain('imprimatur posts reschedule asked');
  });

  it('does not let one broken item keep the others waiting', async () => {
    const [first, second] = [await world.newPost(DUE), await world.newPost(DUE)];
    const store = {
      ...world.store,
      deliveries: (id: string) =>
        id === first.id ? Promise.reject(new Error('This item is damaged.')) : world.store.deliveries(id),
    };
    expect(await rescue({ ...world.deps, store })).toEqual({ looked: 2, failed: 1 });
    expect(await statesOf(world, second.id)).toEqual({ sandbox: 'scheduled' });
    expect(world.log).toContainEqual({
      level: 'error',
      event: 'rescue-failed',
      item: first.id,
      error: 'This item is damaged.',
    });
    expect(await rescue(world.deps)).toEqual({ looked: 1, failed: 0 });
    expect(await statesOf(world, first.id)).toEqual({ sandbox: 'scheduled' });
  });

  it('takes an overtaken item for done', async () => {
    const { id } = await world.newPost(DUE);
    const store = {
      ...world.store,
      async awake(now: number, limit: number) {
        const items = await world.store.awake(now, limit);
        await cancelPost(world.deps, id, BY);
        return items;
      },
    };
    expect(await rescue({ ...world.deps, store })).toEqual({ looked: 1, failed: 0 });
    expect(await postOf(world, id)).toMatchObject({ state: 'cancelled' });
  });

  it('takes 600 items in two runs, the earliest first, each once', async () => {
    const items = Array.from({ length: 600 }, (_, index): Delivery => {
      const due = START + index;
      const postId = `post-${String(index).padStart(3, '0')}`;
      const expires = due + 60 * MINUTE;
      return {
        ...{
          type: 'delivery',
          postId,
          accountId: ACCOUNT,
          revision: 'r1',
          plan: 1,
          state: 'held',
          due,
          expires,
        },
        ...{ attempt: 0, policy: world.deps.policy.stamp, wake: expires, version: 0, history: [] },
      };
    });
    for (let at = 0; at < items.length; at += 50)
      await Promise.all(
        items.slice(at, at + 50).map((item) => world.store.create<Delivery>(item, BY, START)),
      );
    world.turnTo(START + 120 * MINUTE);
    expect(await rescue(world.deps)).toEqual({ looked: 500, failed: 0 });
    const told = () => world.notices.map((notice) => notice.subject.slice(0, 'post-000'.length));
    expect(told()).toEqual(items.slice(0, 500).map((item) => item.postId));
    expect(await rescue(world.deps)).toEqual({ looked: 100, failed: 0 });
    expect(told()).toEqual(items.map((item) => item.postId));
    expect(await rescue(world.deps)).toEqual({ looked: 0, failed: 0 });
  });

  it('asks intake again after a folder whose time is up, and only then', async () => {
    await send(world, 'slow', { pictures: ['a.jpg'], publish: spelled(DUE) });
    await rescue(world.deps);
    expect(world.uploads).toEqual([]);
    world.turnTo((await postOf(world, 'slow')).wake ?? 0);
    await rescue(world.deps);
    expect(world.uploads).toEqual(['slow']);
    expect((await postOf(world, 'slow')) satisfies Post).toMatchObject({ state: 'waiting' });
  });
});
