import { describe, expect, it } from 'vitest';
import { HOUR } from '../shared/core/time.ts';
import { setAccountState } from '../shared/steps/accounts.ts';
import { cancelPost, reschedulePost } from '../shared/steps/decide-post.ts';
import { planDeliveries } from '../shared/steps/plan-deliveries.ts';
import { rescue } from '../shared/steps/rescue.ts';
import { resumePublishing, stopPublishing } from '../shared/steps/stop-publishing.ts';
import { freshWorlds } from './fresh-worlds.ts';
import { ACCOUNT, ARCHIVE, MINUTE, SECOND, START, type World } from './publishing-world.ts';

const BY = { who: 'the administrator', why: 'the building is on fire' };
const DUE = START + 10 * MINUTE;
const POST = 'POST /api/v1/statuses';

let world: World;
freshWorlds((fresh) => {
  world = fresh;
});
const stop = () => stopPublishing(world.deps, BY);
const resume = () => resumePublishing(world.deps, { ...BY, why: 'it is out' });

describe('while everything is stopped', () => {
  it('nothing goes out, and nothing is written about what waits', async () => {
    const { id } = await world.acceptedPost(DUE);
    await stop();
    world.turnTo(DUE);
    const before = await world.delivery(id);
    expect((await world.publish(id)).did).toBe('nothing: everything is stopped');
    world.turnTo(DUE + 5 * HOUR);
    await rescue(world.deps);
    expect(world.jobs).toEqual([]);
    await world.publish(id);
    expect(await world.delivery(id)).toEqual(before);
    expect([world.posts(), world.notices]).toEqual([[], []]);
  });

  it('what was waiting for its second does not go out either, and goes out afterwards', async () => {
    const { id } = await world.acceptedPost(DUE);
    world.turnTo(DUE - 90 * SECOND);
    world.whenItSleeps(async () => void (await stop()));
    expect((await world.publish(id)).did).toBe('taken back: Everything is stopped.');
    expect(world.posts()).toEqual([]);
    await resume();
    await world.settle();
    expect((await world.delivery(id)).state).toBe('published');
    expect(world.posts()).toHaveLength(1);
  });

  it('an attempt whose answer was lost before is still found, and not made again', async () => {
    const [lost, absent] = [await world.acceptedPost(DUE), await world.acceptedPost(DUE)];
    world.turnTo(DUE);
    world.sandbox.faults.next(POST, { kind: 'no-answer', when: 'after' });
    await world.publish(lost.id);
    world.sandbox.faults.next(POST, { kind: 'no-answer', when: 'before' });
    await world.publish(absent.id);
    await stop();
    world.turnTo(DUE + 5 * MINUTE);
    await rescue(world.deps);
    for (const { postId } of world.jobs.splice(0)) await world.publish(postId);
    expect((await world.delivery(lost.id)).state).toBe('published');
    expect((await world.delivery(absent.id)).state).toBe('scheduled');
    expect(world.posts()).toHaveLength(1);
  });

  it('posts can be cancelled and given another time', async () => {
    const [first, second] = [await world.acceptedPost(DUE), await world.acceptedPost(DUE)];
    await stop();
    world.turnTo(DUE);
    await cancelPost(world.deps, first.id, BY);
    await reschedulePost(world.deps, second.id, '2026-11-23 12:00', BY);
    expect((await world.delivery(first.id)).state).toBe('cancelled');
    expect((await world.delivery(second.id)).due).toBe(Date.UTC(2026, 10, 23, 12));
  });

  it('says so, with who did it and why, when it is stopped once more', async () => {
    await stop();
    await expect(stop()).rejects.toThrow(/the administrator: the building is on fire/);
  });
});

describe('when it goes on', () => {
  it('what is due goes out, and all that is too late is told in one message', async () => {
    const late = [await world.acceptedPost(DUE), await world.acceptedPost(DUE + MINUTE)];
    const due = await world.acceptedPost(DUE + 2 * HOUR);
    await stop();
    world.turnTo(DUE + 2 * HOUR + 5 * MINUTE);
    const resumed = await resume();
    expect(resumed.missed.map(({ postId }) => postId).sort()).toEqual(late.map(({ id }) => id).sort());
    expect(resumed.due).toBe(1);
    expect(world.notices.map(({ subject }) => subject)).toEqual(['Missed while everything was stopped: 2']);
    for (const { id } of late) expect(world.notices[0]?.text).toContain(`${id} on ${ACCOUNT}`);
    await world.settle();
    expect((await world.delivery(due.id)).state).toBe('published');
    for (const { id } of late) expect((await world.delivery(id)).state).toBe('missed');
    expect(world.posts()).toHaveLength(1);
    expect(world.notices).toHaveLength(1);
  });

  it('what is due on a paused account is told apart: it goes out when that is resumed', async () => {
    await world.addArchive();
    const both = await world.newPost(DUE, { accounts: [ACCOUNT, ARCHIVE] });
    await planDeliveries(world.deps, both, BY);
    await setAccountState(world.deps, ARCHIVE, 'paused', BY);
    await stop();
    world.turnTo(DUE + 5 * MINUTE);
    expect(await resume()).toMatchObject({ due: 1, waiting: 1, missed: [] });
  });

  it('keeps who stopped it and who let it go on', async () => {
    await stop();
    const { publishing } = await resume();
    expect(publishing.history.map(({ to, who, why }) => [to, who, why])).toEqual([
      ['stopped', 'the administrator', 'the building is on fire'],
      ['running', 'the administrator', 'it is out'],
    ]);
    await expect(resume()).rejects.toThrow(/Nothing is stopped/);
    expect((await stop()).state).toBe('stopped');
  });
});
