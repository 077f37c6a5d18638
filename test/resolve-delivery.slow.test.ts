import { describe, expect, it } from 'vitest';
import { postDetails } from '../cli/render-posts.ts';
import { standingOf } from '../shared/core/report/standing.ts';
import { standingWords } from '../shared/core/report/standing-words.ts';
import { HOUR } from '../shared/core/time.ts';
import { cancelPost, reschedulePost } from '../shared/steps/decide-post.ts';
import { showPost } from '../shared/steps/posts.ts';
import { publishNow } from '../shared/steps/publish-now.ts';
import { resolveDelivery, type Verdict } from '../shared/steps/resolve-delivery.ts';
import { retractPost } from '../shared/steps/retract-post.ts';
import { freshWorlds } from './fresh-worlds.ts';
import { ACCOUNT, MINUTE, START, type World } from './publishing-world.ts';

const BY = { who: 'the administrator', why: 'I looked' };
const DUE = START + 10 * MINUTE;
const POST = 'POST /api/v1/statuses';
const LIST = 'GET /api/v1/accounts/:id/statuses';

let world: World;
freshWorlds((fresh) => {
  world = fresh;
});

/** A delivery of which the network never told whether it took it. */
async function unconfirmed(when: 'before' | 'after'): Promise<string> {
  const { id } = await world.acceptedPost(DUE);
  world.turnTo(DUE);
  world.sandbox.faults.next(POST, { kind: 'no-answer', when });
  world.sandbox.faults.next(LIST, { kind: 'web-page', when: 'before' }, 1000);
  await world.publish(id);
  await world.settle();
  expect((await world.delivery(id)).state).toBe('unconfirmed');
  world.sandbox.faults.clear();
  world.notices.length = 0;
  return id;
}
/** It is out, and nobody has asked the network. */
async function unlookedFor(): Promise<string> {
  const { id } = await world.acceptedPost(DUE);
  world.turnTo(DUE);
  world.sandbox.faults.next(POST, { kind: 'no-answer', when: 'after' });
  await world.publish(id);
  const open = await world.delivery(id);
  await world.store.save(open, { ...open, state: 'unconfirmed' }, BY, DUE);
  return id;
}
const resolve = (id: string, verdict: Verdict) => resolveDelivery(world.deps, id, ACCOUNT, verdict, BY);
async function runJobs(): Promise<void> {
  for (const { postId } of world.jobs.splice(0)) await world.publish(postId);
}

describe('an unconfirmed delivery that is out', () => {
  it('is found on the network, read back, and has its link', async () => {
    const id = await unconfirmed('after');
    await resolve(id, { saw: 'published' });
    await runJobs();
    const delivery = await world.delivery(id);
    expect(delivery).toMatchObject({ state: 'published', verification: { outcome: 'as-sent' } });
    expect(delivery.remote?.url).toContain(world.sandbox.url);
    expect(delivery.publishedAt).toBeLessThan(DUE + HOUR);
    expect(delivery.history.find(({ to }) => to === 'published')).toMatchObject({
      who: 'the administrator',
      why: 'it is out: I looked',
    });
    expect(world.posts()).toHaveLength(1);
    expect(world.notices).toEqual([]);
  });

  it('keeps the link that was given where the network does not show it, and says what cannot be done', async () => {
    const id = await unconfirmed('before');
    await resolve(id, { saw: 'published', url: 'https://social.example/@library/1' });
    await runJobs();
    const delivery = await world.delivery(id);
    expect(delivery).toMatchObject({
      state: 'published',
      link: 'https://social.example/@library/1',
      verification: { outcome: 'absent' },
    });
    expect(delivery.wake).toBeUndefined();
    expect(world.notices.map(({ subject }) => subject)).toEqual([`${id} on ${ACCOUNT}: please look`]);
    expect(world.notices[0]?.text).toContain('https://social.example/@library/1');
  });
});

describe('a delivery that somebody took for published, and the network does not show', () => {
  async function taken(): Promise<string> {
    const id = await unconfirmed('before');
    await resolve(id, { saw: 'published' });
    await runJobs();
    return id;
  }
  const takeBack = `imprimatur posts resolve post-1 ${ACCOUNT} --not-published`;

  it('is said to be so everywhere, in the same words, with no time that nobody knows', async () => {
    const id = await taken();
    const delivery = await world.delivery(id);
    expect(delivery).toMatchObject({ state: 'published', verification: { outcome: 'absent' } });
    expect(delivery.publishedAt).toBeUndefined();
    const [notice] = world.notices;
    expect(notice?.text).toContain('the network does not show it');
    expect(notice?.text).toContain(takeBack);
    expect(notice?.text).not.toMatch(/pictures|reading it back/);
    const view = await showPost(world.deps, id);
    const shown = postDetails(view, world.deps.policy).replace(/\s+/g, ' ');
    expect(shown).toContain(`absent (`);
    expect(shown).toContain('Somebody said that it is out; the network does not show it');
    expect(shown).toContain(takeBack);
    const [stands] = standingOf(view.post, view.deliveries).deliveries;
    expect(stands && standingWords(stands, world.deps.policy)).toBe(
      'is said to be out, and the network does not show it',
    );
  });

  it('is named with the way back to whoever wants it to go out', async () => {
    const id = await taken();
    await expect(publishNow(world.deps, id, BY)).rejects.toThrow(
      `is out already (${ACCOUNT}: published, as somebody said. If it is not there: ${takeBack})`,
    );
  });

  it('goes out when the word is taken back in time', async () => {
    const id = await taken();
    await resolve(id, { saw: 'not-published' });
    const back = await world.delivery(id);
    expect([back.verification, back.link, back.publishedAt]).toEqual([undefined, undefined, undefined]);
    await runJobs();
    await world.settle(START + 24 * HOUR);
    expect((await world.delivery(id)).remote?.url).toContain(world.sandbox.url);
    expect(world.posts()).toHaveLength(1);
  });

  it('has failed when the word is taken back too late, and can have another time', async () => {
    const id = await taken();
    world.turnTo(DUE + 3 * HOUR);
    await resolve(id, { saw: 'not-published' });
    expect((await world.delivery(id)).state).toBe('failed');
    await publishNow(world.deps, id, BY);
    await world.settle(START + 24 * HOUR);
    expect(world.posts()).toHaveLength(1);
  });

  it('is cancelled when the word is taken back of what somebody wanted down', async () => {
    const id = await taken();
    await retractPost(world.deps, id, undefined, { ...BY, why: 'it names a reader' });
    await runJobs();
    await resolve(id, { saw: 'not-published' });
    const delivery = await world.delivery(id);
    expect(delivery).toMatchObject({ state: 'cancelled', problem: 'it names a reader' });
    expect(delivery.retraction).toBeUndefined();
    await world.settle(START + 24 * HOUR);
    expect(world.posts()).toEqual([]);
  });

  it('is looked for again when it is said once more, with its address', async () => {
    const id = await taken();
    await resolve(id, { saw: 'published', url: 'https://social.example/@library/1' });
    await runJobs();
    expect(await world.delivery(id)).toMatchObject({
      state: 'published',
      link: 'https://social.example/@library/1',
    });
  });

  it('is not what was found on the network: that is out', async () => {
    const id = await unconfirmed('after');
    await resolve(id, { saw: 'published' });
    await runJobs();
    await expect(resolve(id, { saw: 'not-published' })).rejects.toThrow(/nothing is in doubt/);
  });
});

describe('an unconfirmed delivery that is not out', () => {
  it('goes out where there is still time', async () => {
    const { id } = await world.acceptedPost(DUE);
    const scheduled = await world.delivery(id);
    // As five attempts leave it, in the time that is left.
    const sending = { ...scheduled, state: 'sending', attempt: 5, sendingSince: DUE } as const;
    const open = await world.store.save(scheduled, sending, BY, DUE);
    await world.store.save(open, { ...open, state: 'unconfirmed' }, BY, DUE);
    world.turnTo(DUE + 5 * MINUTE);
    await resolve(id, { saw: 'not-published' });
    await runJobs();
    expect((await world.delivery(id)).state).toBe('published');
    expect(world.posts()).toHaveLength(1);
  });

  it('does not go out a second time where somebody overlooked it', async () => {
    const id = await unlookedFor();
    world.turnTo(DUE + 5 * MINUTE);
    await resolve(id, { saw: 'not-published' });
    await runJobs();
    const delivery = await world.delivery(id);
    expect(delivery.state).toBe('published');
    expect(delivery.history.at(-1)?.why).toBe('found on the network');
    expect(world.posts()).toHaveLength(1);
  });

  it('does not go out a second time where its post was given another time meanwhile, either', async () => {
    const id = await unlookedFor();
    await reschedulePost(world.deps, id, '2026-11-23 20:00', BY);
    await resolve(id, { saw: 'not-published' });
    await world.settle(START + 24 * HOUR);
    expect((await world.delivery(id)).history.map(({ why }) => why)).toContain('found on the network');
    expect(world.posts()).toHaveLength(1);
  });

  it('has failed where it is too late, and can be given another time', async () => {
    const id = await unconfirmed('before');
    world.turnTo(DUE + 3 * HOUR);
    await resolve(id, { saw: 'not-published' });
    expect(await world.delivery(id)).toMatchObject({
      state: 'failed',
      problem: 'It is not out, and it is too late to send it.',
    });
    expect(world.jobs).toEqual([]);
    await reschedulePost(world.deps, id, '2026-11-23 20:00', BY);
    await world.settle(START + 24 * HOUR);
    expect((await world.delivery(id)).state).toBe('published');
    expect(world.posts()).toHaveLength(1);
  });

  it('has the time that somebody gave its post while it was found to be too late', async () => {
    const id = await unconfirmed('before');
    world.turnTo(DUE + 3 * HOUR);
    const { store } = world;
    let isMoved = false;
    const slow = new Proxy(store, {
      get(target, name) {
        if (name !== 'save' || isMoved) return Reflect.get(target, name);
        return async (...args: Parameters<World['store']['save']>) => {
          isMoved = true;
          await reschedulePost(world.deps, id, '2026-11-23 20:00', BY);
          return target.save(...args);
        };
      },
    });
    await resolveDelivery({ ...world.deps, store: slow }, id, ACCOUNT, { saw: 'not-published' }, BY);
    expect(await world.delivery(id)).toMatchObject({ state: 'scheduled', plan: 2 });
    await world.settle(START + 24 * HOUR);
    expect(world.posts()).toHaveLength(1);
  });

  it('stays cancelled where its post was cancelled meanwhile', async () => {
    const { id } = await world.acceptedPost(DUE);
    const scheduled = await world.delivery(id);
    const sending = { ...scheduled, state: 'sending', attempt: 5, sendingSince: DUE } as const;
    const open = await world.store.save(scheduled, sending, BY, DUE);
    await world.store.save(open, { ...open, state: 'unconfirmed' }, BY, DUE);
    await cancelPost(world.deps, id, BY);
    world.turnTo(DUE + MINUTE);
    await resolve(id, { saw: 'not-published' });
    await runJobs();
    expect((await world.delivery(id)).state).toBe('cancelled');
    expect(world.posts()).toEqual([]);
  });
});

it('nothing else is resolved, and the words say why', async () => {
  const { id } = await world.acceptedPost(DUE);
  await expect(resolve(id, { saw: 'published' })).rejects.toThrow(/is scheduled, not unconfirmed/);
  await expect(resolveDelivery(world.deps, id, 'elsewhere', { saw: 'published' }, BY)).rejects.toThrow(
    `"${id}" is not on an account "elsewhere". It is on: ${ACCOUNT}.`,
  );
});
