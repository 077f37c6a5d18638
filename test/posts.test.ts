import { describe, expect, it } from 'vitest';
import { approvePost, cancelPost, rejectPost, reschedulePost } from '../shared/steps/decide-post.ts';
import { listPosts, reportOf, showPost } from '../shared/steps/posts.ts';
import { freshWorlds } from './fresh-worlds.ts';
import { ACCOUNT, ARCHIVE, MINUTE, SECOND, START, type World } from './publishing-world.ts';
import { BODY, DUE, postOf, put, send, spelled, statesOf, stricter, under, written } from './sent-bundles.ts';

let world: World;
freshWorlds((fresh) => {
  world = fresh;
});

const BY = { who: 'the administrator', why: 'the test' };
/** Nobody may say the same twice. */
const OTHER = 'A new book on bees has come. Who has read it?';
const LATER = DUE + 60 * MINUTE;
/** What the administrator is told instead of an answer. */
const refusal = async (work: Promise<unknown>): Promise<string> => {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ name: 'UsageError' });
  return error instanceof Error ? error.message : '';
};
/** A post that waits for the administrator. */
const held = async (name: string, expires = '2h') => {
  await put(world.deps.objects, name, { 'post.md': written({ kind: undefined, expires }) });
  await world.intake(name, under(world, stricter(world.deps.policy)));
};
const blocked = (name: string) => send(world, name, { accounts: ['nowhere'] });
const publish = async (name: string) => {
  world.turnTo((await postOf(world, name)).due ?? 0);
  await world.publish(name);
};

describe('posts list', () => {
  it('has every post with its deliveries, by due time, those without one last', async () => {
    await send(world, 'later', { publish: spelled(LATER) });
    await blocked('refused');
    await held('asked');
    await send(world, 'sooner', { publish: spelled(DUE - MINUTE), text: OTHER });
    const all = await listPosts(world.deps, undefined, 100);
    expect(all.map(({ post }) => post.id)).toEqual(['sooner', 'asked', 'later', 'refused']);
    expect(all.map(({ deliveries }) => deliveries.map((one) => one.state))).toEqual([
      ['scheduled'],
      ['held'],
      ['scheduled'],
      [],
    ]);
  });

  it('has those of one state, and of many the latest: what is due is never cut off', async () => {
    await send(world, 'later', { publish: spelled(LATER) });
    await send(world, 'sooner', { text: OTHER });
    await held('asked');
    expect((await listPosts(world.deps, 'held', 100)).map(({ post }) => post.id)).toEqual(['asked']);
    expect((await listPosts(world.deps, undefined, 1)).map(({ post }) => post.state)).toHaveLength(1);
    expect((await listPosts(world.deps, 'accepted', 1)).map(({ post }) => post.id)).toEqual(['later']);
  });
});

describe('posts show', () => {
  it('has the post, its deliveries and its report', async () => {
    await send(world, 'reopening');
    const { post, deliveries, report } = await showPost(world.deps, 'reopening');
    expect([post.id, deliveries.length, report?.outcome]).toEqual(['reopening', 1, 'pass']);
    expect(await reportOf(world.deps, 'reopening', post.revision)).toMatchObject({ report });
  });

  it('does without the report when that is older than the policy keeps it', async () => {
    await send(world, 'reopening');
    const { report = '', revision } = await postOf(world, 'reopening');
    await world.deps.objects.delete(report);
    expect((await showPost(world.deps, 'reopening')).report).toBeUndefined();
    expect((await reportOf(world.deps, 'reopening', revision)).report).toBeUndefined();
  });

  it('has no report of a post while it is being looked at', async () => {
    expect(await reportOf(world.deps, 'coming', 'f00d')).toEqual({});
  });

  it('of a post that does not exist says where to look', async () => {
    expect(await refusal(showPost(world.deps, 'nobody'))).toBe(
      'There is no post "nobody". See them all: imprimatur posts list',
    );
  });
});

describe('posts cancel', () => {
  it('takes back what is planned, for good', async () => {
    await send(world, 'reopening');
    const { post, deliveries } = await cancelPost(world.deps, 'reopening', BY);
    expect([post.state, deliveries.map((one) => one.state)]).toEqual(['cancelled', ['cancelled']]);
    expect(post.history.at(-2)).toMatchObject({ ...BY, from: 'accepted', to: 'cancelled' });
    expect(world.schedules.size).toBe(0);
    await world.settle();
    expect(world.posts()).toEqual([]);
  });

  it('takes back what is not out yet, and leaves what is', async () => {
    await world.addArchive();
    await send(world, 'reopening', { accounts: [ACCOUNT, ARCHIVE] });
    await publish('reopening');
    await cancelPost(world.deps, 'reopening', BY);
    expect(await statesOf(world, 'reopening')).toEqual({ archive: 'cancelled', sandbox: 'published' });
    await world.settle();
    expect([world.posts().length, world.posts('archive').length]).toEqual([1, 0]);
  });

  it('of something held cancels it', async () => {
    await held('asked');
    await cancelPost(world.deps, 'asked', BY);
    expect(await statesOf(world, 'asked')).toEqual({ sandbox: 'cancelled' });
  });

  it('of something that waits for its files stops the waiting', async () => {
    await send(world, 'slow', { pictures: ['a.jpg'] });
    await cancelPost(world.deps, 'slow', BY);
    const post = await postOf(world, 'slow');
    expect([post.state, post.wake]).toEqual(['cancelled', undefined]);
    expect(await world.intake('slow')).toEqual({ did: 'already' });
  });

  it('is refused where there is nothing to cancel, with what can be done', async () => {
    await send(world, 'reopening');
    await publish('reopening');
    expect(await refusal(cancelPost(world.deps, 'reopening', BY))).toBe(
      '"reopening" is out already (sandbox: published): there is nothing left to cancel. To take it down: imprimatur posts retract reopening --reason "…"',
    );
    await send(world, 'twice', { publish: spelled(LATER) });
    await cancelPost(world.deps, 'twice', BY);
    expect(await refusal(cancelPost(world.deps, 'twice', BY))).toBe(
      '"twice" is cancelled: there is nothing to cancel. See: imprimatur posts show twice',
    );
    await blocked('refused');
    expect(await refusal(cancelPost(world.deps, 'refused', BY))).toContain('"refused" is blocked');
    expect(await refusal(cancelPost(world.deps, 'nobody', BY))).toContain('There is no post "nobody"');
  });
});

describe('posts reschedule', () => {
  it('moves the deliveries and the schedule; what is sent is what was proven', async () => {
    await send(world, 'reopening', { expires: '2h' });
    const { post } = await reschedulePost(world.deps, 'reopening', '2026-11-24 10:15', BY);
    const due = Date.UTC(2026, 10, 24, 10, 15);
    expect(post).toMatchObject({ due, expires: due + 120 * MINUTE, state: 'accepted', planned: true });
    expect(world.schedules.get('reopening.sandbox')?.at).toBe(due - 90 * SECOND);
    await world.settle(due + MINUTE);
    expect((await world.delivery('reopening')).publishedAt).toBe(due);
  });

  it.each([
    ['2026-12-01 10:00', Date.UTC(2026, 11, 1, 10)],
    ['2027-07-01 10:00', Date.UTC(2027, 6, 1, 9)],
    ['2026-12-01 10:00 Europe/Paris', Date.UTC(2026, 11, 1, 9)],
    ['2026-12-01T10:00Z', Date.UTC(2026, 11, 1, 10)],
    ['now', START + 5 * SECOND],
  ])('takes %s as a bundle would', async (to, due) => {
    await send(world, 'reopening');
    expect((await reschedulePost(world.deps, 'reopening', to, BY)).post.due).toBe(due);
  });

  it.each([
    [
      '2027-03-28 01:30',
      'Expected a time that happens: the clocks of Europe/London go forward over this one, but got “2027-03-28 01:30”. Write, for example: 2027-03-28 00:30 +00:00 or 2027-03-28 02:30 +01:00',
    ],
    ['2027-10-31 01:30', 'happens twice'],
    ['next tuesday', 'Write, for example:'],
    ['next-slot', 'There is no free slot on sandbox'],
    ['2026-11-23 08:59', '"2026-11-23 08:59" has passed. Write a time to come, or now.'],
    ['2028-11-23 10:00', 'further ahead than the policy plans (366 days). Check the year.'],
    ['', 'Write, for example:'],
  ])('does not take %s, and changes nothing', async (to, words) => {
    await send(world, 'reopening');
    const before = await postOf(world, 'reopening');
    expect(await refusal(reschedulePost(world.deps, 'reopening', to, BY))).toContain(words);
    expect(await postOf(world, 'reopening')).toEqual(before);
  });

  it('gives a post that was missed another chance', async () => {
    await send(world, 'reopening', { expires: '1h' });
    world.schedules.clear();
    world.turnTo(DUE + 2 * 60 * MINUTE);
    await world.publish('reopening');
    expect(await statesOf(world, 'reopening')).toEqual({ sandbox: 'missed' });
    await reschedulePost(world.deps, 'reopening', 'now', BY);
    await world.settle();
    expect(world.posts()).toHaveLength(1);
  });

  it('proves the post for its new time: what passed for one day is held for another', async () => {
    await send(world, 'reopening', { kind: undefined });
    const policy = under(world, stricter(world.deps.policy));
    const { post } = await reschedulePost(policy, 'reopening', spelled(LATER), BY);
    expect(post).toMatchObject({
      state: 'held',
      due: LATER,
      holds: ['kind-stated kind'],
      policy: policy.policy.stamp,
    });
    expect(post.history.at(-2)?.why).toBe(
      'the test (from 2026-11-23 09:30:00 to 2026-11-23 10:30:00) (held for: kind-stated kind)',
    );
    expect(await world.delivery('reopening')).toMatchObject({ state: 'held', due: LATER });
    await approvePost(policy, 'reopening', BY);
    // What was accepted once is not asked again.
    expect((await reschedulePost(policy, 'reopening', 'now', BY)).post.state).toBe('accepted');
  });

  it('changes nothing where a rule blocks the new time, and says which', async () => {
    await send(world, 'reopening', { kind: undefined });
    const before = await postOf(world, 'reopening');
    const policy = under(world, stricter(world.deps.policy, 'block'));
    expect(await refusal(reschedulePost(policy, 'reopening', spelled(LATER), BY))).toMatch(
      /^"reopening" cannot go out then, and stays as it was:\n- .+\nSend its bundle again, corrected\.$/s,
    );
    expect(await postOf(world, 'reopening')).toEqual(before);
  });

  it('judges what the words say of days by the new time', async () => {
    await send(world, 'reopening', { text: 'Join us in the reading room on 24 November at 5pm.' });
    const { post } = await reschedulePost(world.deps, 'reopening', '2026-11-26 10:00', BY);
    expect(post).toMatchObject({ state: 'held', holds: ['event-in-the-past text'] });
  });

  it('of a held post keeps it held', async () => {
    await held('asked');
    await reschedulePost(world.deps, 'asked', spelled(LATER), BY);
    expect(await world.delivery('asked')).toMatchObject({ state: 'held', due: LATER });
    expect(world.schedules.size).toBe(0);
  });

  it('is refused for what has no time, and for what is out', async () => {
    await blocked('refused');
    expect(await refusal(reschedulePost(world.deps, 'refused', 'now', BY))).toBe(
      '"refused" is blocked: only a post that is accepted or held has a time to change. Send its bundle again with another time.',
    );
    await send(world, 'reopening');
    await publish('reopening');
    const before = await postOf(world, 'reopening');
    expect(await refusal(reschedulePost(world.deps, 'reopening', 'now', BY))).toBe(
      '"reopening" is out already (sandbox: published): there is nothing left to move. To post it once more, send it under another name.',
    );
    expect(await postOf(world, 'reopening')).toEqual(before);
  });
});

describe('posts approve and reject', () => {
  it('lets a held post out at its time', async () => {
    await held('asked');
    const policy = under(world, stricter(world.deps.policy));
    const { post } = await approvePost(policy, 'asked', BY);
    expect(post).toMatchObject({ state: 'accepted', approval: BY });
    world.turnTo(DUE);
    expect((await world.publish('asked', policy)).did).toBe('published');
    expect(world.posts().map((one) => one.text)).toEqual([BODY]);
  });

  it('after it expired is refused until it has a new time', async () => {
    await held('asked');
    world.turnTo(DUE + 121 * MINUTE);
    expect(await refusal(approvePost(world.deps, 'asked', BY))).toBe(
      '"asked" has expired. Give it a new time first: imprimatur posts reschedule asked --to "…"',
    );
    await world.settle(DUE + 125 * MINUTE);
    expect(await statesOf(world, 'asked')).toEqual({ sandbox: 'missed' });
    const policy = under(world, stricter(world.deps.policy));
    await reschedulePost(policy, 'asked', 'now', BY);
    await approvePost(policy, 'asked', BY);
    expect(await statesOf(world, 'asked')).toEqual({ sandbox: 'scheduled' });
  });

  it('at the last moment still holds', async () => {
    await held('asked');
    world.turnTo(DUE + 120 * MINUTE);
    const policy = under(world, stricter(world.deps.policy));
    await approvePost(policy, 'asked', BY);
    expect((await world.publish('asked', policy)).did).toBe('published');
  });

  it('by two at once is decided by the faster; the other is told', async () => {
    await held('asked');
    const results = await Promise.allSettled([
      approvePost(world.deps, 'asked', BY),
      rejectPost(world.deps, 'asked', BY),
    ]);
    const lost = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    expect(lost).toMatchObject([{ name: 'ConflictError' }]);
    const { state } = await postOf(world, 'asked');
    expect(await statesOf(world, 'asked')).toEqual({
      sandbox: state === 'accepted' ? 'scheduled' : 'cancelled',
    });
  });

  it('rejects for good', async () => {
    await held('asked');
    await rejectPost(world.deps, 'asked', BY);
    expect(await statesOf(world, 'asked')).toEqual({ sandbox: 'cancelled' });
    await world.settle();
    expect(world.posts()).toEqual([]);
  });

  it('is refused for what is not held, with what can be done', async () => {
    await send(world, 'reopening');
    expect(await refusal(approvePost(world.deps, 'reopening', BY))).toBe(
      '"reopening" is accepted, not held: there is nothing to approve. See: imprimatur posts show reopening',
    );
    expect(await refusal(rejectPost(world.deps, 'reopening', BY))).toBe(
      '"reopening" is accepted, not held: there is nothing to reject. To stop it: imprimatur posts cancel reopening',
    );
    expect(await refusal(approvePost(world.deps, 'nobody', BY))).toContain('There is no post "nobody"');
    expect(await refusal(rejectPost(world.deps, 'nobody', BY))).toContain('There is no post "nobody"');
  });
});
