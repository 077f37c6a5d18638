import { describe, expect, it } from 'vitest';
import { ACCOUNT_SOURCE } from '../shared/core/comments/ear.ts';
import type { CommentTraits } from '../shared/core/comments/heard.ts';
import { applyDirectory } from '../shared/steps/accounts.ts';
import type { IntakeDeps } from '../shared/steps/intake-bundle.ts';
import { freshWorlds } from './fresh-worlds.ts';
import { ACCOUNT, MINUTE, mortal, START, type World } from './publishing-world.ts';

const DUE = START + 10 * MINUTE;
const UNDER_POSTS: CommentTraits = { listens: ['post'], can: [], replyNamesAuthor: false };

let world: World;
freshWorlds((fresh) => {
  world = fresh;
});

const withComments = (comments: CommentTraits): IntakeDeps => ({
  ...world.deps,
  channels: { ...world.deps.channels, mastodon: { ...world.deps.channels.mastodon, comments } },
});
const BY = { who: 'the administrator', why: 'the test' };

describe('where an account listens', () => {
  it('is to what is addressed to it, from the moment it is in the directory, once', async () => {
    const entry = {
      id: 'news',
      channel: 'mastodon',
      handle: '@library@127.0.0.1',
      server: world.sandbox.url,
      owner: 'Social media administrator',
      purpose: 'News',
      review: '2027-06-01',
    } as const;
    for (const _ of [1, 2]) await applyDirectory(world.deps, [entry], BY);
    expect(await world.store.ears('news')).toMatchObject([
      { version: 1, source: ACCOUNT_SOURCE, wake: START, failures: 0 },
    ]);
  });

  it('is nowhere where the network does not tell', async () => {
    const account = await world.store.account(ACCOUNT);
    if (!account) throw new Error('no account');
    const { version: _v, history: _h, type: _t, state: _s, probed: _p, ...entry } = account;
    await applyDirectory(withComments({ ...UNDER_POSTS, listens: [] }), [entry], BY);
    expect(await world.store.ears(ACCOUNT)).toEqual([]);
  });

  it('is under a post from when it was read back, also where reading it back broke off', async () => {
    const { id } = await world.acceptedPost(DUE);
    const deps = withComments(UNDER_POSTS);
    world.turnTo(DUE);
    await world.publish(id, deps);
    world.turnTo(DUE + MINUTE);
    const before = await world.delivery(id);
    expect(await world.store.ears(ACCOUNT)).toEqual([]);
    // The last call of all writes that it was read back.
    for (let at = 1; (await world.delivery(id)).verification === undefined; at += 1)
      await world.publish(id, mortal(deps, { at, when: 'before' }).deps).catch(() => {});
    expect(await world.store.ears(ACCOUNT)).toMatchObject([
      { version: 1, source: before.remote?.id, post: { id, remote: before.remote, publishedAt: DUE } },
    ]);
  });
});
