import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RunningDynalite } from '../shared/adapters/embedded/dynalite.ts';
import { SENDING_AHEAD_MS } from '../shared/core/delivery/timing.ts';
import { HOUR, MINUTE, SECOND } from '../shared/core/time.ts';
import { setAccountState } from '../shared/steps/accounts.ts';
import { cancelPost, reschedulePost } from '../shared/steps/decide-post.ts';
import { planDeliveries } from '../shared/steps/plan-deliveries.ts';
import {
  ACCOUNT,
  type Kill,
  mortal,
  publishingWorld,
  START,
  TEXT,
  TOKEN,
  type World,
} from './publishing-world.ts';
import { localClient, temporaryDynalite } from './store-dynamo.ts';

const POST = 'POST /api/v1/statuses';
const BY = { who: 'the administrator', why: 'a slip' };
const DUE = START + 10 * MINUTE;

let dynalite: RunningDynalite;
let client: DynamoDBDocumentClient;
let world: World;
beforeAll(async () => {
  dynalite = await temporaryDynalite();
  client = localClient(dynalite.endpoint);
});
afterAll(() => dynalite.close());
beforeEach(async () => {
  world = await publishingWorld(client);
});
afterEach(() => world.close());

describe('publishing', () => {
  it('prepares ahead and is public at the due second, not before', async () => {
    const { id } = await world.acceptedPost(DUE);
    const [schedule] = world.schedules.values();
    expect(schedule?.at).toBe(DUE - 90 * SECOND);
    world.turnTo(DUE - 90 * SECOND);
    world.whenItSleeps(async (until) => {
      expect(until).toBe(DUE - SENDING_AHEAD_MS);
      expect((await world.delivery(id)).prepared).toBeDefined();
      world.whenItSleeps(async (second) => {
        expect(second).toBe(DUE);
        expect((await world.delivery(id)).state).toBe('sending');
        expect(world.posts()).toEqual([]);
      });
    });
    expect((await world.publish(id)).did).toBe('published');
    const delivery = await world.delivery(id);
    expect(delivery).toMatchObject({ state: 'published', publishedAt: DUE, attempt: 1 });
    expect(delivery.remote?.url).toContain(world.sandbox.url);
    expect(world.posts().map((post) => post.text)).toEqual([TEXT]);
    expect(delivery.history.map((change) => change.to)).toEqual([
      'scheduled',
      'scheduled',
      'sending',
      'published',
    ]);
  });

  it('is public once when its event comes twice, at once and again later', async () => {
    const { id } = await world.acceptedPost(DUE);
    world.turnTo(DUE);
    await Promise.all([world.publish(id), world.publish(id), world.publish(id)]);
    expect((await world.publish(id)).did).toBe('nothing: it is published');
    expect(world.posts()).toHaveLength(1);
  });

  it('ignores a schedule from before the post was moved', async () => {
    const { id } = await world.acceptedPost(DUE);
    await reschedulePost(world.deps, id, '2026-11-23 12:00', BY);
    world.turnTo(DUE);
    expect((await world.publish(id)).did).toContain('not due yet');
    expect(world.posts()).toEqual([]);
    await world.settle();
    expect((await world.delivery(id)).publishedAt).toBe(Date.UTC(2026, 10, 23, 12));
  });
});

describe('an unknown outcome', () => {
  it.each([
    ['the answer is lost', { kind: 'no-answer', when: 'after' }],
    ['the network publishes and answers 500', { kind: 'error', when: 'after', status: 500 }],
    ['the network answers 500 and has not published', { kind: 'error', when: 'before', status: 500 }],
    ['nothing answers and nothing is published', { kind: 'no-answer', when: 'before' }],
    ['the network answers with a web page', { kind: 'web-page', when: 'after' }],
  ] as const)('ends in one public post when %s', async (_, fault) => {
    const { id } = await world.acceptedPost(DUE);
    world.turnTo(DUE);
    world.sandbox.faults.next(POST, fault);
    await world.publish(id);
    expect((await world.delivery(id)).state).toBe('sending');
    expect((await world.publish(id)).did).toContain('under way');
    await world.settle();
    expect((await world.delivery(id)).state).toBe('published');
    expect(world.posts()).toHaveLength(1);
  });

  it('finds its post although the network lists it late', async () => {
    const { id } = await world.acceptedPost(DUE);
    world.turnTo(DUE);
    world.sandbox.faults.listingDelayMs = 20 * SECOND;
    world.sandbox.faults.next(POST, { kind: 'no-answer', when: 'after' });
    await world.publish(id);
    await world.settle();
    world.sandbox.faults.listingDelayMs = 0;
    expect(world.posts()).toHaveLength(1);
  });

  it('does not take another delivery\u2019s post of the same text for its own', async () => {
    const first = await world.acceptedPost(DUE);
    const second = await world.acceptedPost(DUE);
    world.turnTo(DUE);
    await world.publish(first.id);
    world.sandbox.faults.next(POST, { kind: 'error', when: 'before', status: 500 });
    await world.publish(second.id);
    await world.settle();
    expect(world.posts()).toHaveLength(2);
    const [one, two] = [await world.delivery(first.id), await world.delivery(second.id)];
    expect([one.state, two.state]).toEqual(['published', 'published']);
    expect(one.remote?.id).not.toBe(two.remote?.id);
  });

  it('is put before a person when the network never tells, and only then', async () => {
    const { id } = await world.acceptedPost(DUE);
    world.turnTo(DUE);
    world.sandbox.faults.next(POST, { kind: 'no-answer', when: 'after' });
    world.sandbox.faults.next(
      'GET /api/v1/accounts/:id/statuses',
      { kind: 'web-page', when: 'before' },
      1000,
    );
    await world.publish(id);
    await world.settle();
    expect((await world.delivery(id)).state).toBe('unconfirmed');
    expect(world.notices.map((notice) => notice.subject)).toEqual([`${id} on ${ACCOUNT}: unconfirmed`]);
    expect(world.posts()).toHaveLength(1);
  });
});

describe('a network that says no', () => {
  it('is asked again when it said later', async () => {
    const { id } = await world.acceptedPost(DUE);
    world.turnTo(DUE);
    world.sandbox.faults.next(POST, { kind: 'too-many-requests', retryAfterSeconds: 120 });
    await world.publish(id);
    expect(await world.delivery(id)).toMatchObject({ state: 'scheduled', retryAt: DUE + 2 * MINUTE });
    await world.settle();
    expect(await world.delivery(id)).toMatchObject({ state: 'published', publishedAt: DUE + 2 * MINUTE });
  });

  it('fails at once when it refuses for good, in words for the administrator', async () => {
    const { id } = await world.acceptedPost(DUE);
    world.turnTo(DUE);
    world.sandbox.faults.next(POST, { kind: 'error', when: 'before', status: 422 });
    await world.publish(id);
    const delivery = await world.delivery(id);
    expect(delivery.state).toBe('failed');
    expect(delivery.problem).toBeTruthy();
    expect(world.notices[0]?.text).toContain(delivery.problem);
    expect(world.posts()).toEqual([]);
  });

  it('pauses the account when the token does not serve, and goes on when it is resumed', async () => {
    const { id } = await world.acceptedPost(DUE);
    const other = await world.acceptedPost(DUE);
    world.turnTo(DUE);
    world.sandbox.faults.revoke(TOKEN);
    await world.publish(id);
    await world.publish(other.id);
    expect((await world.store.account(ACCOUNT))?.state).toBe('paused');
    expect((await world.delivery(id)).state).toBe('scheduled');
    expect(world.notices.map((notice) => notice.subject)).toEqual([`Account ${ACCOUNT} is paused`]);
    world.sandbox.faults.clear();
    await setAccountState(world.deps, ACCOUNT, 'active', BY);
    await world.settle();
    expect((await world.delivery(id)).state).toBe('published');
    expect(world.posts()).toHaveLength(2);
  });
});

describe('what must not go out', () => {
  it('does not when it is cancelled while publish waits for the second', async () => {
    const { id } = await world.acceptedPost(DUE);
    world.turnTo(DUE - 90 * SECOND);
    world.whenItSleeps(async () => void (await cancelPost(world.deps, id, BY)));
    expect((await world.publish(id)).did).toContain('faster');
    await world.settle(DUE + HOUR);
    expect((await world.delivery(id)).state).toBe('cancelled');
    expect(world.posts()).toEqual([]);
  });

  it('does not when it was cancelled while an attempt of unknown outcome was open and had not gone out', async () => {
    const { id } = await world.acceptedPost(DUE);
    world.turnTo(DUE);
    world.sandbox.faults.next(POST, { kind: 'no-answer', when: 'before' });
    await world.publish(id);
    await cancelPost(world.deps, id, BY);
    expect((await world.delivery(id)).state).toBe('sending');
    await world.settle();
    expect((await world.delivery(id)).state).toBe('cancelled');
    expect(world.posts()).toEqual([]);
  });

  it('does not on an account that is paused while publish waits', async () => {
    const { id } = await world.acceptedPost(DUE);
    world.turnTo(DUE - 90 * SECOND);
    world.whenItSleeps(async () => void (await setAccountState(world.deps, ACCOUNT, 'paused', BY)));
    await world.publish(id);
    expect(world.posts()).toEqual([]);
    await world.settle(DUE + 30 * MINUTE);
    expect(world.posts()).toEqual([]);
    await world.settle(DUE + 3 * HOUR);
    expect((await world.delivery(id)).state).toBe('missed');
  });

  it('does not after it has expired, and says so', async () => {
    const { id } = await world.acceptedPost(DUE);
    world.turnTo(DUE + HOUR + SECOND);
    await world.publish(id);
    expect((await world.delivery(id)).state).toBe('missed');
    expect(world.notices).toHaveLength(1);
    expect(world.posts()).toEqual([]);
  });
});

describe('a policy that changed while an attempt of unknown outcome was open', () => {
  it('is applied before a second try', async () => {
    const { id } = await world.acceptedPost(DUE);
    world.turnTo(DUE);
    world.sandbox.faults.next(POST, { kind: 'no-answer', when: 'before' });
    await world.publish(id);
    const { policy } = world.deps;
    const stricter = {
      ...policy,
      stamp: { version: 'next', hash: 'another' },
      // It knows no purpose any more.
      rules: { ...policy.rules, 'purpose-and-audience': { level: 'block' as const, options: {} } },
      purposes: [],
    };
    const deps = { ...world.deps, policy: stricter };
    world.turnTo(DUE + 5 * MINUTE);
    expect((await world.publish(id, deps)).did).toContain('the policy has changed');
    expect((await world.publish(id, deps)).did).toContain('no longer passes');
    expect((await world.delivery(id)).state).toBe('held');
    expect(world.posts()).toEqual([]);
  });
});

describe('what was lost', () => {
  it('goes out within two minutes when its schedule never fires', async () => {
    const { id } = await world.acceptedPost(DUE);
    world.schedules.clear();
    await world.settle();
    const delivery = await world.delivery(id);
    expect(delivery.state).toBe('published');
    expect((delivery.publishedAt ?? 0) - DUE).toBeLessThanOrEqual(2 * MINUTE);
  });

  it('is published once wherever the process is killed, from the commit point on', {
    timeout: 120_000,
  }, async () => {
    const died: string[] = [];
    const life = async (kill: Kill | undefined): Promise<number> => {
      const one = await publishingWorld(client);
      const mine = mortal(one.deps, kill);
      try {
        const post = await one.newPost(DUE);
        await planDeliveries(mine.deps, post, BY);
        one.turnTo(DUE);
        await one.publish(post.id, mine.deps);
      } catch (error) {
        if (!kill) throw error;
      }
      await one.settle();
      const { id } = { id: 'post-1' };
      const delivery = await one.store.delivery(id, ACCOUNT);
      if (delivery?.state !== 'published' || one.posts().length !== 1)
        died.push(`killed ${kill?.when} call ${kill?.at}: ${delivery?.state}, ${one.posts().length} public`);
      await one.close();
      return mine.calls();
    };
    const calls = await life(undefined);
    expect(calls).toBeGreaterThan(12);
    for (let at = 1; at <= calls; at += 1)
      for (const when of ['before', 'after'] as const) await life({ at, when });
    expect(died).toEqual([]);
  });
});
