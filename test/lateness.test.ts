import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Delivery } from '../shared/core/delivery/delivery.ts';
import { latenessOf } from '../shared/core/delivery/lateness.ts';
import { lookAgainAt, madeAt } from '../shared/core/delivery/progress.ts';
import { DAY } from '../shared/core/time.ts';
import { setAccountState } from '../shared/steps/accounts.ts';
import { reportLateness } from '../shared/steps/report-lateness.ts';
import { retractPost } from '../shared/steps/retract-post.ts';
import { resumePublishing, stopPublishing } from '../shared/steps/stop-publishing.ts';
import { freshWorlds } from './fresh-worlds.ts';
import { ACCOUNT, MINUTE, SECOND, START, type World } from './publishing-world.ts';
import { NOW, newDelivery } from './store-contract.ts';

const POST = 'POST /api/v1/statuses';
const BY = { who: 'the administrator', why: 'the test' };

const out = (lateMs: number, more: Partial<Delivery> = {}): Delivery => ({
  ...newDelivery(`late-${lateMs}`),
  version: 1,
  history: [],
  state: 'published',
  attempt: 1,
  publishedAt: NOW + lateMs,
  ...more,
});

describe('lateness', () => {
  it('is told by the median, the 99th percentile and the worst, which were all really seen', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => out(index + 1));
    expect(latenessOf(hundred.toReversed())).toEqual({
      count: 100,
      medianMs: 50,
      p99Ms: 99,
      worstMs: 100,
      worst: 'late-100.mastodon',
      retried: 0,
    });
    fc.assert(
      fc.property(fc.array(fc.nat(100_000), { minLength: 1 }), (lates) => {
        const found = latenessOf(lates.map((late) => out(late)));
        expect(lates).toEqual(expect.arrayContaining([found?.medianMs, found?.p99Ms]));
        expect(found?.worstMs).toBe(Math.max(...lates));
        expect(lates.filter((late) => late <= (found?.medianMs ?? 0)).length * 2).toBeGreaterThanOrEqual(
          lates.length,
        );
      }),
    );
  });

  it('counts what was tried again, and leaves out what is not out and what a person had to find', () => {
    const resolved = { at: NOW, who: 'x', why: 'x', from: 'sending', to: 'unconfirmed' };
    const { publishedAt: _, ...waiting } = out(7);
    const some = [out(5, { attempt: 3 }), out(90_000, { history: [resolved] }), waiting];
    expect(latenessOf(some)).toMatchObject({ count: 1, worstMs: 5, retried: 1 });
    expect(latenessOf([waiting])).toBeUndefined();
  });

  it('does not lay the time that people took to the network', () => {
    const [approvedAt, resumedAt] = [NOW + 240_000, NOW + 600_000];
    const approved = { at: approvedAt, who: 'x', why: 'x', from: 'held', to: 'scheduled' };
    const late = out(243_000, { history: [approved] });
    expect(latenessOf([late])).toMatchObject({ worstMs: 3_000 });
    const early = out(2_000, { history: [{ ...approved, at: NOW - 60_000 }] });
    expect(latenessOf([early])).toMatchObject({ worstMs: 2_000 });
    const releases = (account: string) => (account === late.accountId ? [NOW - 1, resumedAt] : []);
    expect(latenessOf([out(601_000), late], releases)).toMatchObject({ medianMs: 1_000, worstMs: 3_000 });
  });
});

describe('when a network says that it made a post', () => {
  it.each([
    ['before the first attempt began, by its own clock', -90_000, 0],
    ['while we waited for its answer', 400, 400],
    ['after we had learnt of it', 90_000, 60_000],
  ])('%s: it is out from an instant that can be', (_, said, kept) => {
    const delivery = { ...out(0), state: 'sending', sendingSince: NOW } as const;
    expect(madeAt(delivery, NOW + said, NOW + 60_000)).toBe(NOW + kept);
  });
});

it('a post that was looked up late has as long to be shown as any other', () => {
  const found = { at: NOW + 40 * MINUTE, who: 'publish', why: 'found', from: 'sending', to: 'published' };
  const now = found.at + MINUTE;
  expect(lookAgainAt(out(0, { history: [found] }), now)).toBe(now + MINUTE);
  expect(lookAgainAt(out(0), now)).toBeUndefined();
});

describe('the report on lateness', () => {
  let world: World;
  freshWorlds((fresh) => {
    world = fresh;
  });

  it('has what was due in those days, per account, what was taken down included', async () => {
    const [first, second] = [
      await world.acceptedPost(START + MINUTE),
      await world.acceptedPost(START + MINUTE),
    ];
    world.turnTo(START + MINUTE);
    await world.publish(first.id);
    world.turnTo(START + MINUTE + 3 * SECOND);
    await world.publish(second.id);
    await retractPost(world.deps, second.id, undefined, BY);
    await world.publish(second.id);
    expect(await reportLateness(world.deps, 1)).toMatchObject({
      all: { count: 2, medianMs: 0, worstMs: 3 * SECOND, worst: `${second.id}.${ACCOUNT}` },
      accounts: [{ account: ACCOUNT, count: 2 }],
    });
    world.turnTo(START + 3 * DAY);
    expect(await reportLateness(world.deps, 1)).toMatchObject({ accounts: [] });
  });

  it('counts what was looked up from when the network made it, and a look-up is no attempt', async () => {
    const { id } = await world.acceptedPost(START + MINUTE);
    world.turnTo(START + MINUTE);
    world.sandbox.faults.next(POST, { kind: 'no-answer', when: 'after' });
    await world.publish(id);
    await world.settle();
    const { publishedAt, attempt, history } = await world.delivery(id);
    expect({ publishedAt, attempt }).toEqual({ publishedAt: START + MINUTE, attempt: 1 });
    expect(history.map(({ why }) => why)).toContain('attempt 1 left no answer; asking the network');
    expect(await reportLateness(world.deps, 1)).toMatchObject({ all: { worstMs: 0, retried: 0 } });
  });

  it('counts one more attempt where the network shows that the first was lost', async () => {
    const { id } = await world.acceptedPost(START + MINUTE);
    world.turnTo(START + MINUTE);
    world.sandbox.faults.next(POST, { kind: 'no-answer', when: 'before' });
    await world.publish(id);
    await world.settle();
    const { attempt, history } = await world.delivery(id);
    expect(attempt).toBe(2);
    const whys = history.map(({ why }) => why).filter((why) => why.startsWith('attempt'));
    expect(whys).toEqual([
      'attempt 1',
      'attempt 1 left no answer; asking the network',
      'attempt 2: the network does not show the one before',
    ]);
    expect(await reportLateness(world.deps, 1)).toMatchObject({ all: { retried: 1 } });
  });

  it('counts from when an account, or everything, was resumed', async () => {
    const [first, second] = [
      await world.acceptedPost(START + MINUTE),
      await world.acceptedPost(START + 30 * MINUTE),
    ];
    await setAccountState(world.deps, ACCOUNT, 'paused', BY);
    world.turnTo(START + 20 * MINUTE);
    await setAccountState(world.deps, ACCOUNT, 'active', BY);
    world.turnTo(START + 20 * MINUTE + SECOND);
    await world.publish(first.id);
    await stopPublishing(world.deps, BY);
    world.turnTo(START + 50 * MINUTE);
    await resumePublishing(world.deps, BY);
    world.turnTo(START + 50 * MINUTE + 2 * SECOND);
    await world.publish(second.id);
    expect(await reportLateness(world.deps, 1)).toMatchObject({
      all: { count: 2, medianMs: SECOND, worstMs: 2 * SECOND },
    });
  });
});
