/** What the administrator decides about a post while it is being published. */
import { describe, expect, it } from 'vitest';
import { whatIsStillOut } from '../cli/await-retraction.ts';
import { whatIsBeingSent } from '../cli/being-sent.ts';
import { postDetails, postTable } from '../cli/render-posts.ts';
import type { Post } from '../shared/core/post.ts';
import { setAccountState } from '../shared/steps/accounts.ts';
import { beingSent } from '../shared/steps/being-sent.ts';
import { cancelPost, reschedulePost } from '../shared/steps/decide-post.ts';
import { planDeliveries } from '../shared/steps/plan-deliveries.ts';
import { listPosts, type PostView, showPost } from '../shared/steps/posts.ts';
import { publishNow } from '../shared/steps/publish-now.ts';
import { reportDuty } from '../shared/steps/report-duty.ts';
import { retractPost } from '../shared/steps/retract-post.ts';
import { stopPublishing } from '../shared/steps/stop-publishing.ts';
import { freshWorlds } from './fresh-worlds.ts';
import { ACCOUNT, ARCHIVE, MINUTE, START, type World } from './publishing-world.ts';

const BY = { who: 'the administrator', why: 'it names a reader' };
const DUE = START + 10 * MINUTE;
const POST = 'POST /api/v1/statuses';

let world: World;
freshWorlds((fresh) => {
  world = fresh;
});

/** The head of what `posts show` prints, without the history, which keeps both times. */
const stands = (view: PostView): string => postDetails(view, world.deps.policy).split('\n\n')[0] ?? '';

/** An attempt is under way; the network takes it, or not, and its answer is not there yet. */
async function sendingPost(taken: 'after' | 'before', accounts = [ACCOUNT]): Promise<string> {
  const { id } = await world.newPost(DUE, { accounts });
  const post = await world.store.post(id);
  if (post) await planDeliveries(world.deps, post, BY);
  world.turnTo(DUE);
  world.sandbox.faults.next(POST, { kind: 'no-answer', when: taken });
  await world.publish(id);
  expect((await world.delivery(id)).state).toBe('sending');
  return id;
}

/** What rescue does once the network is sure to show it. */
async function readBack(id: string): Promise<void> {
  world.turnTo((await world.delivery(id)).wake ?? 0);
  await world.publish(id);
}

describe('a post that is to be taken down while it is being published', () => {
  const said = (view: PostView, account?: string) => whatIsStillOut(view, account, world.deps.policy);

  it('may be out: the words say so, when the network is asked, and that it is taken down then', async () => {
    const id = await sendingPost('after');
    const [words, ...more] = said(await retractPost(world.deps, id, undefined, BY));
    expect(more).toEqual([]);
    expect(words).toMatch(/is being published on sandbox at this moment, and may be out already\./);
    expect(words).toMatch(/asked again at 2026-11-23 09:1\d:\d\d .* is taken down by itself/);
  });

  it('is taken down once the network shows it, with the reason, and nobody has to be told', async () => {
    const id = await sendingPost('after');
    await retractPost(world.deps, id, undefined, BY);
    await world.settle();
    expect((await world.delivery(id)).state).toBe('published');
    await readBack(id);
    expect(await world.delivery(id)).toMatchObject({ state: 'retracted', retraction: BY });
    expect([world.posts(), world.notices]).toEqual([[], []]);
  });

  it('is taken down also where it had been cancelled before', async () => {
    const id = await sendingPost('after');
    await cancelPost(world.deps, id, BY);
    await retractPost(world.deps, id, undefined, BY);
    await world.settle();
    await readBack(id);
    expect([(await world.delivery(id)).state, world.posts()]).toEqual(['retracted', []]);
  });

  it('goes out when it is sent again: the wish was about what was being sent before', async () => {
    const id = await sendingPost('before');
    await retractPost(world.deps, id, undefined, BY);
    await world.settle();
    const post = await world.store.post(id);
    if (!post) throw new Error('The post is gone.');
    // What intake would drop is left in on purpose.
    const due = DUE + 60 * MINUTE;
    const again: Post = { ...post, state: 'accepted', plan: post.plan + 1, due, expires: due + 60 * MINUTE };
    await planDeliveries(world.deps, await world.store.save(post, again, BY, DUE), BY);
    await world.settle();
    await readBack(id);
    expect((await world.delivery(id)).state).toBe('published');
    expect(world.posts()).toHaveLength(1);
  });

  it('is not sent once more where it turns out that it is not out', async () => {
    const id = await sendingPost('before');
    await retractPost(world.deps, id, undefined, BY);
    await world.settle();
    expect((await world.delivery(id)).state).toBe('cancelled');
    expect(world.posts()).toEqual([]);
  });

  it.each([
    ['cancelled', cancelPost],
    ['wanted down', (deps: World['deps'], id: string, by: typeof BY) => retractPost(deps, id, undefined, by)],
  ])('has the reason that was given, where it was %s and did not go out', async (_, decide) => {
    const id = await sendingPost('before');
    await decide(world.deps, id, BY);
    await world.settle();
    expect(await world.delivery(id)).toMatchObject({ state: 'cancelled', problem: BY.why });
  });

  it('goes on elsewhere where one account is named, and the words have the line to copy once it is out', async () => {
    await world.addArchive();
    const id = await sendingPost('after', [ACCOUNT, ARCHIVE]);
    const [words] = said(await retractPost(world.deps, id, ACCOUNT, BY), ACCOUNT);
    expect(words).toContain(`imprimatur posts retract ${id} --account ${ACCOUNT} --reason "…"`);
    expect((await world.store.delivery(id, ARCHIVE))?.state).toBe('scheduled');
  });
});

describe('a post that is given another time while it is being published', () => {
  it('may come out before it: the words say so, and the list shows when it came out', async () => {
    const id = await sendingPost('after');
    const view = await reschedulePost(world.deps, id, '2026-11-24 12:00', BY);
    const [said] = whatIsBeingSent(view, 'reschedule', world.deps.policy);
    expect(said).toContain('may still come out on sandbox before its new time');
    expect(said).toContain(`imprimatur posts retract ${id} --account ${ACCOUNT} --reason "…"`);
    await world.settle();
    const between = await world.acceptedPost(DUE + 30 * MINUTE);
    const listed = await listPosts(world.deps, undefined, 10);
    expect(listed.map(({ post }) => post.id)).toEqual([id, between.id]);
    const shown = await showPost(world.deps, id);
    expect(shown.deliveries.map(({ state }) => state)).toEqual(['published']);
    for (const page of [postTable([shown], world.deps.policy), stands(shown)]) {
      expect(page).toMatch(/09:1\d|23 November/);
      expect(page).not.toMatch(/24 Nov|2026-11-24/);
    }
  });

  it('has its new time where it turns out that it is not out', async () => {
    const id = await sendingPost('before');
    const view = await reschedulePost(world.deps, id, '2026-11-24 12:00', BY);
    expect(postTable([view], world.deps.policy)).not.toMatch(/24 Nov|2026-11-24/);
    await world.settle(DUE + 30 * MINUTE);
    const shown = await showPost(world.deps, id);
    expect(shown.deliveries.map(({ state }) => state)).toEqual(['scheduled']);
    expect(postTable([shown], world.deps.policy)).toMatch(/24 Nov|2026-11-24/);
    expect(world.posts()).toEqual([]);
  });

  it('has its new time where it is still to go out on another account', async () => {
    await world.addArchive();
    const id = await sendingPost('after', [ACCOUNT, ARCHIVE]);
    const view = await reschedulePost(world.deps, id, '2026-11-24 12:00', BY);
    expect(postTable([view], world.deps.policy)).toMatch(/24 Nov|2026-11-24/);
  });
});

describe('a post that is to go out at once while it is being published', () => {
  it('is not sent twice, and the words say so', async () => {
    const id = await sendingPost('after');
    const view = await publishNow(world.deps, id, BY);
    const [said, ...more] = whatIsBeingSent(view, 'publish-now', world.deps.policy);
    expect([said, more]).toEqual([expect.stringContaining('and is not sent there twice'), []]);
    expect(said).not.toContain('retract');
    await world.settle();
    expect(world.posts()).toHaveLength(1);
  });

  it('is refused where every account on which it is to come is paused, and stays as it was', async () => {
    const { id } = await world.acceptedPost(DUE);
    await setAccountState(world.deps, ACCOUNT, 'paused', { ...BY, why: 'the strike' });
    const before = await world.store.post(id);
    for (const asked of [
      () => publishNow(world.deps, id, BY),
      () => reschedulePost(world.deps, id, 'now', BY),
    ])
      await expect(asked()).rejects.toThrow(
        /sandbox, which is paused: the strike\. .*accounts resume sandbox/,
      );
    expect(await world.store.post(id)).toEqual(before);
  });

  it('goes out where its account is in use, and the words name the one that is paused', async () => {
    await world.addArchive();
    await setAccountState(world.deps, ARCHIVE, 'paused', BY);
    const { id } = await world.newPost(DUE, { accounts: [ACCOUNT, ARCHIVE] });
    const { waits } = await publishNow(world.deps, id, BY);
    expect(waits).toEqual([expect.stringMatching(/on archive, which is paused: .*accounts resume archive$/)]);
    await world.publish(id);
    expect(world.posts()).toHaveLength(1);
  });
});

describe('everything that is stopped while something is being published', () => {
  it('names it, and neither what waits nor what is out', async () => {
    const { id: out } = await world.acceptedPost(DUE);
    const { id: waits } = await world.acceptedPost(DUE + MINUTE);
    world.turnTo(DUE);
    await world.publish(out);
    const id = await sendingPost('after');
    await stopPublishing(world.deps, BY);
    const deliveries = await beingSent(world.deps);
    expect(deliveries.map(({ postId }) => postId)).toEqual([id]);
    expect((await world.delivery(waits)).state).toBe('scheduled');
    const [said] = whatIsBeingSent({ deliveries }, 'stop', world.deps.policy);
    expect(said).toContain(`"${id}" may still come out on ${ACCOUNT}`);
    expect(said).toContain(`imprimatur posts retract ${id} --account ${ACCOUNT}`);
  });
});

describe('a post that was cancelled while it was being published', () => {
  const duties = async () => (await reportDuty(world.deps)).deliveries;

  it('and is out all the same is told once, and stands on the duty report until it is wanted down', async () => {
    const id = await sendingPost('after');
    await cancelPost(world.deps, id, BY);
    expect(await duties()).toEqual([]);
    await world.settle();
    await readBack(id);
    expect(world.posts()).toHaveLength(1);
    expect(world.notices.map(({ subject }) => subject)).toEqual([
      `${id} on ${ACCOUNT}: out, though it was cancelled`,
    ]);
    const toCopy = `imprimatur posts retract ${id} --account ${ACCOUNT} --reason "…"`;
    expect(world.notices[0]?.text).toContain(toCopy);
    expect(await duties()).toEqual([{ id, account: ACCOUNT, what: expect.stringContaining(toCopy) }]);
    await retractPost(world.deps, id, ACCOUNT, BY);
    expect(await duties()).toEqual([]);
    await world.settle();
    expect(world.posts()).toEqual([]);
    expect(world.notices).toHaveLength(1);
  });

  it('is told once only, also where it is looked at again and again', async () => {
    const id = await sendingPost('after');
    await cancelPost(world.deps, id, BY);
    await world.settle();
    world.sandbox.faults.next('*', { kind: 'error', when: 'before', status: 503 });
    await readBack(id);
    expect((await world.delivery(id)).verification?.outcome).toBe('unread');
    await readBack(id);
    expect((await world.delivery(id)).verification?.outcome).toBe('as-sent');
    const told = world.notices.filter(({ subject }) => subject.includes('though it was cancelled'));
    expect(told).toHaveLength(1);
  });

  it('is not told of where it does not come out, nor where it was out before', async () => {
    await world.addArchive();
    const absent = await sendingPost('before');
    await cancelPost(world.deps, absent, BY);
    const { id } = await world.newPost(DUE, { accounts: [ACCOUNT, ARCHIVE] });
    const post = await world.store.post(id);
    if (post) await planDeliveries(world.deps, post, BY);
    await world.publish(id);
    world.turnTo(DUE + MINUTE);
    await cancelPost(world.deps, id, BY);
    await world.settle();
    await readBack(id);
    expect(await world.delivery(id)).toMatchObject({ state: 'published', verification: {} });
    expect([world.notices, await duties()]).toEqual([[], []]);
  });
});
