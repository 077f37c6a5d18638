import { describe, expect, it } from 'vitest';
import { ChannelError } from '../shared/core/delivery/channel-error.ts';
import type { Delivery } from '../shared/core/delivery/delivery.ts';
import { DAY, HOUR } from '../shared/core/time.ts';
import { setAccountState } from '../shared/steps/accounts.ts';
import { reschedulePost } from '../shared/steps/decide-post.ts';
import { planDeliveries } from '../shared/steps/plan-deliveries.ts';
import { publishDelivery } from '../shared/steps/publish-delivery.ts';
import { rescue } from '../shared/steps/rescue.ts';
import { retractPost } from '../shared/steps/retract-post.ts';
import { stopPublishing } from '../shared/steps/stop-publishing.ts';
import { freshWorlds } from './fresh-worlds.ts';
import { ACCOUNT, MINUTE, SECOND, START, TEXT, TOKEN, type World } from './publishing-world.ts';
import { newDelivery } from './store-contract.ts';

const BY = { who: 'the administrator', why: 'it names a reader' };
const DUE = START + 10 * MINUTE;
const DELETE = 'DELETE /api/v1/statuses/:id';

let world: World;
freshWorlds((fresh) => {
  world = fresh;
});

async function published(): Promise<string> {
  const { id } = await world.acceptedPost(DUE);
  world.turnTo(DUE);
  await world.publish(id);
  expect((await world.delivery(id)).state).toBe('published');
  return id;
}
const retract = (id: string, account?: string) => retractPost(world.deps, id, account, BY);
async function runJobs(deps = world.deps): Promise<void> {
  for (const { postId, accountId } of world.jobs.splice(0))
    await publishDelivery(deps, { postId, accountId });
}

describe('a post that is taken down', () => {
  it('is gone, and what it was, where, and why it went are kept', async () => {
    const id = await published();
    world.turnTo(DUE + 2 * SECOND);
    await world.publish(id);
    const before = await world.delivery(id);
    expect(before.verification?.outcome).toBe('as-sent');
    await retract(id);
    await runJobs();
    expect(world.posts()).toEqual([]);
    const after = await world.delivery(id);
    expect(after).toMatchObject({
      state: 'retracted',
      remote: before.remote,
      verification: before.verification,
      publishedAt: before.publishedAt,
      retraction: BY,
    });
    expect(after.wake).toBeUndefined();
    expect(after.history.map(({ who, why }) => `${who}: ${why}`)).toEqual(
      expect.arrayContaining([
        'the administrator: to be taken down: it names a reader',
        'retract: taken down: it names a reader',
      ]),
    );
    expect(world.notices).toEqual([]);
  });

  it('has whoever took it for theirs read back once more: nobody saw that it was another’s', async () => {
    const id = await published();
    const { remote, publishedAt } = await world.delivery(id);
    const { wake: _wake, ...asSent } = newDelivery('same-words', { accountId: ACCOUNT, state: 'published' });
    if (!remote || publishedAt === undefined) throw new Error('It is not published.');
    await world.store.create<Delivery>({ ...asSent, remote, publishedAt }, BY, publishedAt);
    await retract(id);
    await runJobs();
    expect((await world.delivery(id)).state).toBe('retracted');
    expect((await world.delivery('same-words')).wake).toBeLessThanOrEqual(world.deps.clock.now());
  });

  it.each(['the first', 'the second', 'both at once'])(
    'is not the only one of two of the same words that took one post for theirs: %s is taken down',
    async (which) => {
      const ids = [await published(), await published()];
      const [mine, theirs] = await Promise.all(ids.map(world.delivery));
      if (!mine?.remote || !theirs) throw new Error('They are not published.');
      expect(world.posts()).toHaveLength(2);
      await world.store.save<Delivery>(theirs, { ...theirs, remote: mine.remote }, BY, DUE);
      const order = which === 'the second' ? ids.toReversed() : ids;
      for (const id of order) {
        await retract(id);
        if (which !== 'both at once') await runJobs();
      }
      await runJobs();
      expect(world.posts()).toEqual([]);
      expect(await Promise.all(ids.map(async (id) => (await world.delivery(id)).state))).toEqual([
        'retracted',
        'retracted',
      ]);
    },
  );

  it('is never published again, whoever looks at it, and asking again changes nothing', async () => {
    const id = await published();
    await retract(id);
    await runJobs();
    const before = await world.delivery(id);
    const again = await retract(id);
    expect(again.deliveries).toEqual([before]);
    expect((await world.publish(id)).did).toBe('nothing: it is retracted');
    await expect(reschedulePost(world.deps, id, '2026-11-23 20:00', BY)).rejects.toThrow(/is out already/);
    const { post } = again;
    await planDeliveries(world.deps, { ...post, plan: post.plan + 1 }, BY).catch(() => {});
    world.turnTo(DUE + DAY);
    await rescue({ ...world.deps, policy: { ...world.deps.policy, stamp: { version: 'next', hash: 'x' } } });
    await runJobs();
    expect(world.posts()).toEqual([]);
    expect(await world.delivery(id)).toEqual(before);
  });

  it.each([
    ['the answer is lost', { kind: 'no-answer', when: 'after' }],
    ['nothing arrives', { kind: 'no-answer', when: 'before' }],
    ['the network is out of order', { kind: 'error', when: 'before', status: 503 }],
    ['the network says later', { kind: 'too-many-requests', retryAfterSeconds: 120 }],
  ] as const)('is asked for again when %s', async (_, fault) => {
    const id = await published();
    world.sandbox.faults.next(DELETE, fault);
    await retract(id);
    await runJobs();
    const open = await world.delivery(id);
    expect(open.state).toBe('published');
    expect(open.retraction?.problem).toContain('take the post down');
    world.turnTo(open.wake ?? 0);
    await rescue(world.deps);
    await runJobs();
    expect((await world.delivery(id)).state).toBe('retracted');
    expect(world.posts()).toEqual([]);
    expect(world.notices).toEqual([]);
  });

  it('goes also while everything is stopped and while its account is paused', async () => {
    const id = await published();
    await stopPublishing(world.deps, BY);
    await setAccountState(world.deps, ACCOUNT, 'paused', BY);
    await retract(id);
    await runJobs();
    expect(world.posts()).toEqual([]);
  });

  it('takes with it what is not out yet, unless one account is named', async () => {
    await world.addArchive();
    const both = { accounts: [ACCOUNT, 'archive'] };
    const post = await world.newPost(DUE, both);
    await planDeliveries(world.deps, post, BY);
    world.turnTo(DUE);
    await world.publish(post.id);
    await retract(post.id, ACCOUNT);
    expect((await world.store.delivery(post.id, 'archive'))?.state).toBe('scheduled');
    await retract(post.id);
    await runJobs();
    expect((await world.store.delivery(post.id, 'archive'))?.state).toBe('cancelled');
    expect((await world.delivery(post.id)).state).toBe('retracted');
  });
});

describe('a post that the network does not take down', () => {
  it('is told with its link, and can be asked for again', async () => {
    const id = await published();
    const refusing = {
      ...world.deps,
      channels: {
        ...world.deps.channels,
        mastodon: {
          ...world.deps.channels.mastodon,
          retract: () =>
            Promise.reject(new ChannelError('refused', 'This network lets no program delete posts.')),
        },
      },
    };
    await retract(id);
    await runJobs(refusing);
    const open = await world.delivery(id);
    expect(open).toMatchObject({
      state: 'published',
      retraction: { problem: 'This network lets no program delete posts.' },
    });
    expect(open.wake).toBeUndefined();
    expect(world.notices.map(({ subject }) => subject)).toEqual([`${id} on ${ACCOUNT}: still out`]);
    expect(world.notices[0]?.text).toContain(open.remote?.url);
    await retract(id);
    await runJobs();
    expect((await world.delivery(id)).state).toBe('retracted');
  });

  it('because the token does not serve pauses the account, and goes on when that is mended', async () => {
    const id = await published();
    world.sandbox.faults.revoke(TOKEN);
    await retract(id);
    await runJobs();
    expect((await world.store.account(ACCOUNT))?.state).toBe('paused');
    expect(world.posts().map(({ text }) => text)).toEqual([TEXT]);
    world.sandbox.faults.clear();
    world.turnTo(DUE + HOUR);
    await rescue(world.deps);
    await runJobs();
    expect(world.posts()).toEqual([]);
  });

  it('because this one post is not the token’s to delete keeps the account going, and its reason, and is asked for again', async () => {
    const id = await published();
    world.sandbox.faults.next(DELETE, { kind: 'error', when: 'before', status: 403 });
    await retract(id);
    await runJobs();
    expect((await world.store.account(ACCOUNT))?.state).toBe('active');
    expect(world.notices).toEqual([]);
    const open = await world.delivery(id);
    expect(open.retraction?.problem).toContain('status 403');
    world.turnTo(open.wake ?? 0);
    await rescue(world.deps);
    await runJobs();
    expect((await world.delivery(id)).state).toBe('retracted');
  });

  it('within a day is told, and not asked any more', async () => {
    const id = await published();
    world.sandbox.faults.next(DELETE, { kind: 'error', when: 'before', status: 503 }, 1000);
    await retract(id);
    for (let tries = 0; tries < 100; tries += 1) {
      await runJobs();
      const { wake } = await world.delivery(id);
      if (wake === undefined) break;
      world.turnTo(wake);
      world.jobs.push({ postId: id, accountId: ACCOUNT });
    }
    expect((await world.delivery(id)).wake).toBeUndefined();
    expect(world.notices.map(({ subject }) => subject)).toEqual([`${id} on ${ACCOUNT}: still out`]);
  });
});

it('nothing is taken down that is not out, and the words say what to do instead', async () => {
  const { id } = await world.acceptedPost(DUE);
  await expect(retract(id)).rejects.toThrow(`imprimatur posts cancel ${id}`);
  await expect(retract(id, 'elsewhere')).rejects.toThrow(`It is on: ${ACCOUNT}.`);
});
