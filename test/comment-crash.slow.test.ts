import { afterEach, describe, expect, it } from 'vitest';
import type { Comment } from '../shared/core/comments/comment.ts';
import { HOUR, MINUTE } from '../shared/core/time.ts';
import { decideComment } from '../shared/steps/decide-comment.ts';
import { pollComments } from '../shared/steps/poll-comments.ts';
import { tendComment } from '../shared/steps/tend-comment.ts';
import { ACCOUNT, type CommentWorld, commentWorld } from './comment-world.ts';
import { type Kill, KilledError, mortalPorts } from './mortal-ports.ts';
import { memoryStore } from './world/memory-store.ts';

const POST = { id: 'post-1', url: 'https://network.example/1' };

let world: CommentWorld;
afterEach(() => world.close());

const speak = (): void => {
  const { network } = world;
  network.say({ remoteId: 'question', text: 'When does the reading room open on Saturdays?' });
  network.say({ remoteId: 'own', text: 'From ten.', parent: 'question', isOwn: true });
  network.say({
    remoteId: 'spam',
    text: 'CHEAP FOLLOWERS!!! Buy now, click here http://bit.ly/x1 and earn $5000',
  });
  network.say({ remoteId: 'request', text: 'I make a subject access request under the UK GDPR.' });
  network.say({
    remoteId: 'criticism',
    text: 'Your service is a disgrace, and the staff are useless.',
    post: POST.id,
  });
  network.say({
    remoteId: 'ad',
    text: 'I offer proofreading for students. Message me for rates.',
    post: POST.id,
  });
};

/** Everything that happens to these comments, in one process after another, the first of which may be killed. */
async function happens(kill: Kill | undefined): Promise<number> {
  world = await commentWorld(memoryStore());
  const { deps } = world;
  await deps.store.saveEar(undefined, {
    type: 'ear',
    accountId: ACCOUNT,
    source: POST.id,
    post: { id: 'opening', remote: POST, publishedAt: world.now() },
    failures: 0,
    wake: world.now(),
  });
  speak();
  const { wrap, calls } = mortalPorts(kill);
  const { mastodon } = deps.channels;
  const mortal = {
    ...deps,
    store: wrap(deps.store),
    objects: wrap(deps.objects),
    jobs: wrap(deps.jobs),
    notices: wrap(deps.notices),
    pollSchedules: wrap(deps.pollSchedules),
    channels: {
      ...deps.channels,
      mastodon: { ...mastodon, ...(mastodon.listening && { listening: wrap(mastodon.listening) }) },
    },
  };
  const by = { who: 'the administrator', why: 'it sells something' };
  try {
    await pollComments(mortal, ACCOUNT);
    await decideComment(mortal, world.idOf('ad'), { do: 'hide', reason: 'commercial' }, by);
    for (const id of world.tends.splice(0)) await tendComment(mortal, id);
  } catch (error) {
    if (!(error instanceof KilledError)) throw error;
  }
  await world.settle(20);
  // A person who got no answer decides once more.
  await decideComment(deps, world.idOf('ad'), { do: 'hide', reason: 'commercial' }, by).catch(() => {});
  await world.settle(5);
  return calls();
}

const found = async (remoteId: string): Promise<Comment> => {
  const comment = await world.comment(remoteId);
  if (!comment) throw new Error(`${remoteId} was lost.`);
  return comment;
};

async function everythingIsAsItShouldBe(): Promise<void> {
  expect(await found('question')).toMatchObject({ state: 'answered' });
  expect(await found('spam')).toMatchObject({ state: 'hidden', acted: { who: 'policy' } });
  expect(await found('ad')).toMatchObject({ state: 'hidden', acted: { who: 'the administrator' } });
  expect(await found('criticism')).toMatchObject({ state: 'open' });
  const request = await found('request');
  expect(request).toMatchObject({ state: 'open', route: { told: expect.any(Number) } });
  expect(world.notices.length).toBeGreaterThan(0);
  expect(world.notices.every(({ text }) => text.includes(request.id))).toBe(true);

  const { comments } = world.network;
  const hidden = [...comments.values()].filter(({ isHidden }) => isHidden).map(({ remoteId }) => remoteId);
  expect(hidden.sort()).toEqual(['ad', 'spam']);
  const kept = await world.evidence();
  let stored = 0;
  for await (const comment of world.deps.store.allComments(ACCOUNT, world.now())) {
    stored += 1;
    expect(comment.history.filter(({ why }) => why === 'heard')).toHaveLength(1);
    expect(comment.order).toBeUndefined();
    expect(comment.wake).toBeUndefined();
    if (comment.acted) expect(kept).toContain(comment.acted.evidence);
  }
  expect(stored).toBe(5);
  for (const ear of await world.deps.store.ears(ACCOUNT)) {
    expect(ear.cursor).toBe(ear.post ? '2' : '4');
    expect(ear.wake).toBeGreaterThan(world.now() - 10 * MINUTE);
  }
  expect(JSON.stringify(world.log)).not.toMatch(/Saturdays|FOLLOWERS|subject access|disgrace|reader@/);
}

describe('a process that hears and tends comments', () => {
  it('does all of it when nothing happens', async () => {
    expect(await happens(undefined)).toBeGreaterThan(40);
    await everythingIsAsItShouldBe();
  });

  it.each(['before', 'after'] as const)('may die %s any call to the outside', async (when) => {
    const calls = await happens(undefined);
    await world.close();
    for (let at = 1; at <= calls; at += 1) {
      await happens({ at, when });
      await everythingIsAsItShouldBe().catch((cause: unknown) => {
        throw new Error(`Killed ${when} its call number ${at}.`, { cause });
      });
      await world.close();
    }
  });

  it('hears everything twice, out of order and from two processes at once, and stores it once', async () => {
    world = await commentWorld(memoryStore());
    speak();
    const own = world.network.comments.get('own');
    world.network.comments.delete('own');
    await Promise.all([pollComments(world.deps, ACCOUNT), pollComments(world.deps, ACCOUNT)]);
    if (own) world.network.say(own);
    world.pass(HOUR);
    // An older cursor: everything comes again.
    const [ear] = await world.deps.store.ears(ACCOUNT);
    if (ear) await world.deps.store.saveEar(ear, { ...ear, cursor: '0', wake: world.now() });
    await Promise.all([pollComments(world.deps, ACCOUNT), pollComments(world.deps, ACCOUNT)]);
    await world.settle(3);
    expect(await found('question')).toMatchObject({ state: 'answered' });
    for (const remoteId of ['question', 'spam', 'request'])
      expect((await found(remoteId)).history.filter(({ why }) => why === 'heard')).toHaveLength(1);
  });
});
