import { describe, expect, it } from 'vitest';
import type { DeliveryState } from '../shared/core/delivery/delivery.ts';
import { approvePost, cancelPost } from '../shared/steps/decide-post.ts';
import { planDeliveries } from '../shared/steps/plan-deliveries.ts';
import { freshWorlds } from './fresh-worlds.ts';
import { ACCOUNT, ARCHIVE, SECOND, type World } from './publishing-world.ts';
import { BODY, DUE, postOf, put, send, spelled, statesOf, stricter, under, written } from './sent-bundles.ts';

let world: World;
freshWorlds((fresh) => {
  world = fresh;
});

const BY = { who: 'the administrator', why: 'the test' };

describe('planning', () => {
  it('can be repeated: the second time changes no delivery', async () => {
    await send(world, 'reopening');
    const before = await world.delivery('reopening');
    const { changed, outOfHand } = await planDeliveries(world.deps, await postOf(world, 'reopening'), BY);
    expect(changed.map((one) => one.version)).toEqual([before.version]);
    expect(outOfHand).toEqual([]);
    expect(world.schedules.get('reopening.sandbox')?.at).toBe(DUE - 90 * SECOND);
  });

  it('by two at once ends well for both', async () => {
    const post = await world.newPost(DUE);
    const [one, two] = await Promise.all([
      planDeliveries(world.deps, post, BY),
      planDeliveries(world.deps, post, BY),
    ]);
    expect([one.changed.length, two.changed.length]).toEqual([1, 1]);
    expect(await postOf(world, post.id)).toMatchObject({ planned: true });
    expect(await statesOf(world, post.id)).toEqual({ sandbox: 'scheduled' });
  });

  it('of an old plan tells its caller that there is a newer one, and undoes nothing of it', async () => {
    const old = await world.newPost(DUE);
    await cancelPost(world.deps, old.id, BY);
    await expect(planDeliveries(world.deps, old, BY)).rejects.toMatchObject({ name: 'ConflictError' });
    expect(await postOf(world, old.id)).toMatchObject({ state: 'cancelled', planned: true });
    await world.settle();
    expect(world.posts()).toEqual([]);
  });

  it('starts what is due within the lead at once, and leaves no schedule for it', async () => {
    await send(world, 'reopening');
    expect(world.schedules.size).toBe(1);
    await send(world, 'reopening', { publish: 'now', text: `New. ${BODY}` });
    expect(world.schedules.size).toBe(0);
    expect(world.jobs).toEqual([{ postId: 'reopening', accountId: ACCOUNT }]);
  });

  it('holds what is held, without a schedule, and wakes rescue when it expires', async () => {
    const deps = under(world, stricter(world.deps.policy));
    await put(world.deps.objects, 'asked', { 'post.md': written({ kind: undefined, expires: '2h' }) });
    expect(await world.intake('asked', deps)).toEqual({ did: 'held' });
    const delivery = await world.delivery('asked');
    expect(delivery).toMatchObject({ state: 'held', wake: delivery.expires });
    expect(world.schedules.size).toBe(0);
    await approvePost(deps, 'asked', BY);
    expect([...world.schedules.keys()]).toEqual(['asked.sandbox']);
  });

  it.each([
    ['failed', 'scheduled'],
    ['missed', 'scheduled'],
  ] satisfies [DeliveryState, DeliveryState][])('brings what had %s back to %s', async (from, to) => {
    await send(world, 'reopening');
    const delivery = await world.delivery('reopening');
    await world.store.save(delivery, { ...delivery, state: from }, BY, world.deps.clock.now());
    await send(world, 'reopening', { text: `New. ${BODY}` });
    expect((await world.delivery('reopening')).state).toBe(to);
  });

  it('leaves what is out alone and moves the rest', async () => {
    await world.addArchive();
    await send(world, 'reopening', { accounts: [ACCOUNT, ARCHIVE] });
    world.turnTo(DUE);
    await world.publish('reopening');
    const post = await postOf(world, 'reopening');
    const next = { ...post, due: DUE + 90 * SECOND * 10, plan: post.plan + 1, planned: false };
    const moved = await world.store.save(post, next, BY, DUE);
    const { changed, outOfHand } = await planDeliveries(world.deps, moved, BY);
    expect(outOfHand.map((one) => [one.accountId, one.state, one.due])).toEqual([
      [ACCOUNT, 'published', DUE],
    ]);
    expect(changed.map((one) => [one.accountId, one.due])).toEqual([[ARCHIVE, next.due]]);
  });

  it('asks again what became of a delivery when a publisher was faster', async () => {
    const { id } = await world.acceptedPost(DUE);
    world.turnTo(DUE);
    const post = await postOf(world, id);
    const next = { ...post, due: DUE + 3_600_000, plan: post.plan + 1, planned: false };
    const moved = await world.store.save(post, next, BY, DUE);
    const seen = await world.store.deliveries(id);
    // The planner sees the delivery as it was before the publisher took it.
    const delivery = await world.delivery(id);
    await world.store.save(
      delivery,
      { ...delivery, state: 'sending', attempt: 1, wake: DUE + 60_000 },
      BY,
      DUE,
    );
    const store = { ...world.store, deliveries: async () => seen };
    const { outOfHand } = await planDeliveries({ ...world.deps, store }, moved, BY);
    expect(outOfHand.map((one) => one.state)).toEqual(['sending']);
    expect((await world.delivery(id)).due).toBe(DUE);
  });
});

describe('an intake that meets rescue', () => {
  it('is not told of a conflict when rescue has planned the same in between', async () => {
    let isRescued = false;
    const scheduler = {
      ...world.deps.scheduler,
      async publishAt(...[delivery, at]: Parameters<typeof world.deps.scheduler.publishAt>) {
        await world.deps.scheduler.publishAt(delivery, at);
        if (isRescued) return;
        isRescued = true;
        await planDeliveries(world.deps, await postOf(world, 'reopening'), {
          who: 'rescue',
          why: 'the test',
        });
      },
    };
    await put(world.deps.objects, 'reopening', { 'post.md': written({ publish: spelled(DUE) }) });
    expect(await world.intake('reopening', { ...world.deps, scheduler })).toEqual({ did: 'accepted' });
    expect(isRescued).toBe(true);
    expect(await postOf(world, 'reopening')).toMatchObject({ planned: true, plan: 1 });
  });
});
