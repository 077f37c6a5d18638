import { describe, expect, it } from 'vitest';
import type { Account } from '../shared/core/accounts/account.ts';
import { commentId } from '../shared/core/comments/comment-id.ts';
import { replyPostId } from '../shared/core/comments/reply-id.ts';
import { DELIVERY_STATES, type Delivery } from '../shared/core/delivery/delivery.ts';
import { ConflictError, CorruptDataError, IllegalMoveError, UsageError } from '../shared/core/errors.ts';
import type { New } from '../shared/core/history.ts';
import type { Post, PostState } from '../shared/core/post.ts';
import { MINUTE } from '../shared/core/time.ts';
import type { Store, Waking } from '../shared/ports.ts';
import { commentStoreContract } from './comment-store-contract.ts';
import { registerStoreContract } from './register-store-contract.ts';
import { slotStoreContract } from './store-contract-slots.ts';

/** 2026-12-01T10:00:00Z, the moment that these tests live in. */
export const NOW = Date.UTC(2026, 11, 1, 10);
const REASON = { who: 'intake', why: 'the bundle passed' };
const POLICY = { version: '2026-1', hash: 'f00d' };

export const newPost = (id: string, more: Partial<New<Post>> = {}): New<Post> => ({
  type: 'post',
  id,
  name: id,
  revision: 'r1',
  state: 'accepted',
  title: 'Reading room reopens',
  due: NOW,
  expires: NOW + 60 * MINUTE,
  accounts: ['mastodon'],
  policy: POLICY,
  findings: { block: 0, hold: 0, advise: 1 },
  plan: 1,
  planned: false,
  ...more,
});

export const newDelivery = (postId: string, more: Partial<New<Delivery>> = {}): New<Delivery> => ({
  type: 'delivery',
  postId,
  accountId: 'mastodon',
  revision: 'r1',
  plan: 1,
  state: 'scheduled',
  due: NOW,
  expires: NOW + 60 * MINUTE,
  attempt: 0,
  policy: POLICY,
  wake: NOW + MINUTE,
  ...more,
});

const newAccount = (id: string, more: Partial<New<Account>> = {}): New<Account> => ({
  type: 'account',
  id,
  channel: 'mastodon',
  handle: '@library@mastodon.example',
  owner: 'Administrator',
  purpose: 'News',
  review: '2027-06-01',
  state: 'active',
  ...more,
});

/** Listings may lag behind the writes (on AWS by less than a second): asks again until the answer is this. */
const eventually = <T>(ask: () => Promise<T>) => expect.poll(ask, { timeout: 20_000, interval: 50 });

const idsOf = (items: readonly Waking[]): string[] =>
  items.map((item) => {
    if (item.type === 'delivery') return `${item.postId}.${item.accountId}`;
    return item.type === 'ear' ? item.source : item.id;
  });

async function allPosts(store: Store, state: PostState, limit: number): Promise<Post[]> {
  const found: Post[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await store.posts(state, { limit, ...(cursor !== undefined && { cursor }) });
    expect(page.posts.length).toBeLessThanOrEqual(limit);
    found.push(...page.posts);
    if (page.cursor === undefined) return found;
    cursor = page.cursor;
  }
}

/**
 * What every implementation of the port `Store` does. `open` gives an empty store, once per test.
 */
export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    it('gives back what was created, with its first change, and nothing that was undefined', async () => {
      const store = await open();
      const created = await store.create(newPost('reopening', { report: undefined }), REASON, NOW);
      const change = { at: NOW, who: 'intake', why: 'the bundle passed', from: 'new', to: 'accepted' };
      expect(created).toStrictEqual({
        ...withoutReport(newPost('reopening')),
        version: 1,
        history: [change],
      });
      expect(await store.post('reopening')).toStrictEqual(created);
      expect(await store.post('closing')).toBeUndefined();
      expect(await store.delivery('reopening', 'mastodon')).toBeUndefined();
      expect(await store.account('reopening')).toBeUndefined();
    });

    it('keeps posts, deliveries and accounts apart, and lists each in order', async () => {
      const store = await open();
      await store.create(newPost('a'), REASON, NOW);
      await store.create(newPost('a.b'), REASON, NOW);
      for (const accountId of ['noticeboard', 'bluesky', 'mastodon'])
        await store.create(newDelivery('a', { accountId }), REASON, NOW);
      await store.create(newDelivery('a.b'), REASON, NOW);
      for (const id of ['mastodon', 'bluesky']) await store.create(newAccount(id), REASON, NOW);

      const deliveries = await store.deliveries('a');
      expect(idsOf(deliveries)).toEqual(['a.bluesky', 'a.mastodon', 'a.noticeboard']);
      expect(await store.delivery('a', 'bluesky')).toStrictEqual(deliveries[0]);
      expect(await store.deliveries('none')).toEqual([]);
      expect((await store.accounts()).map(({ id }) => id)).toEqual(['bluesky', 'mastodon']);
      expect((await store.account('bluesky'))?.handle).toBe('@library@mastodon.example');
    });

    it('refuses to create an item twice and leaves the first as it was', async () => {
      const store = await open();
      const first = await store.create(newPost('reopening'), REASON, NOW);
      await expect(store.create(newPost('reopening', { title: 'Another' }), REASON, NOW + 1)).rejects.toThrow(
        ConflictError,
      );
      expect(await store.post('reopening')).toStrictEqual(first);
    });

    it('lets exactly one of many concurrent creates win', async () => {
      const store = await open();
      const outcomes = await Promise.allSettled(
        Array.from({ length: 12 }, (_, n) => store.create(newDelivery('a', { attempt: n }), REASON, NOW)),
      );
      const won = outcomes.filter((outcome) => outcome.status === 'fulfilled');
      expect(won).toHaveLength(1);
      expect(await store.delivery('a', 'mastodon')).toStrictEqual(won[0]?.value);
      for (const outcome of outcomes)
        if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(ConflictError);
    });

    it('lets exactly one of many savers win, and none that read before it', async () => {
      const store = await open();
      const before = await store.create(newDelivery('a'), REASON, NOW);
      const save = (n: number) =>
        store.save(
          before,
          { ...before, state: 'sending', attempt: n },
          { who: `saver ${n}`, why: 'due' },
          NOW,
        );
      const outcomes = await Promise.allSettled(Array.from({ length: 12 }, (_, n) => save(n)));
      const won = outcomes.filter((outcome) => outcome.status === 'fulfilled');
      expect(won).toHaveLength(1);
      const now = await store.delivery('a', 'mastodon');
      expect(now).toStrictEqual(won[0]?.value);
      expect(now?.version).toBe(2);
      await expect(save(99)).rejects.toThrow(ConflictError);
      await expect(save(99)).rejects.toThrow(/a.*mastodon.*Read it again/s);
    });

    it('refuses to save what is not there', async () => {
      const store = await open();
      const ghost = { ...newPost('ghost'), version: 1, history: [] };
      await expect(store.save(ghost, ghost, REASON, NOW)).rejects.toThrow(ConflictError);
      expect(await store.post('ghost')).toBeUndefined();
    });

    it('explains every change in the history, whatever the caller does to it', async () => {
      const store = await open();
      const created = await store.create(newDelivery('a'), REASON, NOW);
      const sending = await store.save(
        created,
        { ...created, state: 'sending', attempt: 1 },
        { who: 'publish', why: 'it is due' },
        NOW + 1,
      );
      const tampered = { ...sending, state: 'published' as const, history: [], version: 70 };
      const published = await store.save(
        sending,
        tampered,
        { who: 'publish', why: 'the network took it' },
        NOW + 2,
      );
      expect(published.history).toStrictEqual([
        { at: NOW, who: 'intake', why: 'the bundle passed', from: 'new', to: 'scheduled' },
        { at: NOW + 1, who: 'publish', why: 'it is due', from: 'scheduled', to: 'sending' },
        { at: NOW + 2, who: 'publish', why: 'the network took it', from: 'sending', to: 'published' },
      ]);
      expect(published.version).toBe(3);
      expect(await store.delivery('a', 'mastodon')).toStrictEqual(published);
    });

    it('removes what the next state no longer has', async () => {
      const store = await open();
      const before = await store.create(
        newDelivery('a', { problem: 'The network was busy.', retryAt: NOW + 5, prepared: { ids: ['1'] } }),
        REASON,
        NOW,
      );
      const { problem: _problem, retryAt: _retryAt, ...rest } = before;
      const after = await store.save(before, { ...rest, prepared: undefined }, REASON, NOW);
      expect(after).not.toHaveProperty('problem');
      expect(after).not.toHaveProperty('retryAt');
      expect(after).not.toHaveProperty('prepared');
      expect(await store.delivery('a', 'mastodon')).toStrictEqual(after);
    });

    it('refuses moves that the state machine does not have, and another identity', async () => {
      const store = await open();
      const before = await store.create(newDelivery('a'), REASON, NOW);
      await expect(store.save(before, { ...before, state: 'published' }, REASON, NOW)).rejects.toThrow(
        IllegalMoveError,
      );
      await expect(store.save(before, { ...before, accountId: 'bluesky' }, REASON, NOW)).rejects.toThrow(
        UsageError,
      );
      expect(await store.delivery('a', 'mastodon')).toStrictEqual(before);
      expect(await store.delivery('a', 'bluesky')).toBeUndefined();
    });

    it('lets nothing go out again that was seen to be out, only what somebody said was', async () => {
      const store = await open();
      const said = await store.create(newDelivery('a', { state: 'published' }), REASON, NOW);
      const remote = { id: '1', url: 'https://social.example/1' };
      const seen = await store.create(newDelivery('b', { state: 'published', remote }), REASON, NOW);
      await expect(store.save<Delivery>(seen, { ...seen, state: 'scheduled' }, REASON, NOW)).rejects.toThrow(
        IllegalMoveError,
      );
      const back = await store.save<Delivery>(said, { ...said, state: 'scheduled' }, REASON, NOW);
      expect(back.state).toBe('scheduled');
    });

    it.each(DELIVERY_STATES)(
      'erases what is known of a delivery that is %s, and leaves it so',
      async (state) => {
        const store = await open();
        const before = await store.create(newDelivery('a', { state, problem: 'No.' }), REASON, NOW);
        const { problem: _problem, ...bare } = before;
        const other = state === 'published' ? 'retracted' : 'published';
        await expect(store.erase<Delivery>(before, { ...bare, state: other }, REASON, NOW)).rejects.toThrow(
          IllegalMoveError,
        );
        await store.erase<Delivery>(before, bare, REASON, NOW);
        const after = await store.delivery('a', 'mastodon');
        expect(after).toMatchObject({ state, history: [{ from: state, to: state }] });
        expect(after).not.toHaveProperty('problem');
      },
    );

    it('refuses to store what could not be read back, and names the field', async () => {
      const store = await open();
      const bad = store.create(newPost('a', { due: Number.NaN }), REASON, NOW);
      await expect(bad).rejects.toThrow(CorruptDataError);
      await expect(bad).rejects.toThrow(/due/);
      const before = await store.create(newPost('b'), REASON, NOW);
      await expect(store.save(before, before, REASON, Number.NaN)).rejects.toThrow(/history/);
      expect(await store.post('a')).toBeUndefined();
      expect(await store.post('b')).toStrictEqual(before);
    });

    it('wakes posts and deliveries when their time has come, earliest first', async () => {
      const store = await open();
      const order = [7, 2, 9, 4, 0, 8, 3, 6, 1, 5];
      for (const n of order)
        await store.create(newDelivery(`p${n}`, { wake: NOW + n * MINUTE }), REASON, NOW);
      await store.create(newPost('early', { wake: NOW - 1 }), REASON, NOW);
      await store.create(newPost('asleep'), REASON, NOW);

      const due = ['early', 'p0.mastodon', 'p1.mastodon', 'p2.mastodon', 'p3.mastodon'];
      await eventually(async () => idsOf(await store.awake(NOW + 3 * MINUTE, 50))).toEqual(due);
      await eventually(async () => idsOf(await store.awake(NOW + 90 * MINUTE, 50))).toHaveLength(11);
      expect(idsOf(await store.awake(NOW + 90 * MINUTE, 3))).toEqual(due.slice(0, 3));
      expect(await store.awake(NOW - 2, 50)).toEqual([]);
      const [early] = await store.awake(NOW, 1);
      expect(early).toStrictEqual(await store.post('early'));
    });

    it('lets an item sleep again, for a time or for good', async () => {
      const store = await open();
      const created = await store.create(newDelivery('a', { wake: NOW }), REASON, NOW);
      await eventually(async () => idsOf(await store.awake(NOW, 9))).toEqual(['a.mastodon']);
      const later = await store.save(created, { ...created, wake: NOW + 10 }, REASON, NOW);
      await eventually(() => store.awake(NOW, 9)).toEqual([]);
      await eventually(async () => idsOf(await store.awake(NOW + 10, 9))).toEqual(['a.mastodon']);
      const { wake: _wake, ...asleep } = later;
      await store.save(later, asleep, REASON, NOW);
      await eventually(() => store.awake(NOW + 10, 9)).toEqual([]);
    });

    it('lists the posts of a state by due time, those without one last, page by page', async () => {
      const store = await open();
      for (const [n, minutes] of [40, 10, 30, 20, 10].entries())
        await store.create(newPost(`p${n}`, { due: NOW + minutes * MINUTE }), REASON, NOW);
      await store.create(newPost('undated', { due: undefined }), REASON, NOW);
      await store.create(newPost('held', { state: 'held' }), REASON, NOW);
      // It is found by the comment that it answers.
      const answer = replyPostId({ id: commentId('mastodon', '1'), version: 3 });
      await store.create(newPost(answer, { due: NOW, erase: NOW + 90 * MINUTE }), REASON, NOW);
      expect(await store.post(answer)).toMatchObject({ id: answer, erase: NOW + 90 * MINUTE });

      const expected = ['p1', 'p4', 'p3', 'p2', 'p0', 'undated'];
      for (const limit of [1, 2, 4, 6, 50])
        await eventually(async () => idsOf(await allPosts(store, 'accepted', limit))).toEqual(expected);
      await eventually(async () => idsOf((await store.posts('accepted')).posts)).toEqual(expected);
      await eventually(async () => idsOf(await allPosts(store, 'held', 2))).toEqual(['held']);
      expect(await store.posts('cancelled')).toEqual({ posts: [] });
    });

    it('lists the posts that are due between two instants, also the latest first', async () => {
      const store = await open();
      for (const minutes of [0, 10, 20, 30, 40])
        await store.create(newPost(`p${minutes}`, { due: NOW + minutes * MINUTE }), REASON, NOW);
      await store.create(newPost('undated', { due: undefined }), REASON, NOW);
      const due = { from: NOW + 10 * MINUTE, to: NOW + 30 * MINUTE };
      for (const [latestFirst, expected] of [
        [false, ['p10', 'p20', 'p30']],
        [true, ['p30', 'p20', 'p10']],
      ] as const) {
        await eventually(async () =>
          idsOf((await store.posts('accepted', { due, latestFirst })).posts),
        ).toEqual(expected);
        const first = await store.posts('accepted', { due, latestFirst, limit: 2 });
        expect(idsOf(first.posts)).toEqual(expected.slice(0, 2));
        const rest = await store.posts('accepted', {
          due,
          latestFirst,
          limit: 2,
          cursor: first.cursor ?? '',
        });
        expect(idsOf(rest.posts)).toEqual(expected.slice(2));
      }
      const before = { from: NOW - MINUTE, to: NOW - 1 };
      expect(await store.posts('accepted', { due: before })).toEqual({ posts: [] });
    });

    it('moves a post from one listing to another with its state and its due time', async () => {
      const store = await open();
      const held = await store.create(newPost('a', { state: 'held' }), REASON, NOW);
      await store.create(newPost('b', { due: NOW + 5 }), REASON, NOW);
      const accepted = await store.save(held, { ...held, state: 'accepted' }, REASON, NOW);
      await eventually(async () => idsOf((await store.posts('held')).posts)).toEqual([]);
      await eventually(async () => idsOf((await store.posts('accepted')).posts)).toEqual(['a', 'b']);
      await store.save(accepted, { ...accepted, due: NOW + 9 }, REASON, NOW);
      await eventually(async () => idsOf((await store.posts('accepted')).posts)).toEqual(['b', 'a']);
    });

    it('refuses a cursor that it did not give for this listing', async () => {
      const store = await open();
      for (const id of ['a', 'b']) await store.create(newPost(id), REASON, NOW);
      await eventually(async () => (await store.posts('accepted', { limit: 1 })).cursor).toBeTypeOf('string');
      const { cursor = '' } = await store.posts('accepted', { limit: 1 });
      await expect(store.posts('held', { cursor })).rejects.toThrow(UsageError);
      for (const wrong of ['', 'x', 'eyJhIjoxfQ', Buffer.from('["accepted",7]').toString('base64url')])
        await expect(store.posts('accepted', { cursor: wrong })).rejects.toThrow(UsageError);
    });

    it('finds the delivery that a post on a network belongs to', async () => {
      const store = await open();
      const url = 'https://mastodon.example/@library/1';
      const sending = await store.create(newDelivery('a', { state: 'sending' }), REASON, NOW);
      await store.create(
        newDelivery('a', { accountId: 'bluesky', state: 'published', remote: { id: '1', url } }),
        REASON,
        NOW,
      );
      expect(await store.deliveryOf('mastodon', '1')).toBeUndefined();
      const published = await store.save(
        sending,
        { ...sending, state: 'published', remote: { id: '1', url } },
        REASON,
        NOW,
      );
      await eventually(() => store.deliveryOf('mastodon', '1')).toStrictEqual(published);
      expect(await store.deliveryOf('mastodon', '1', 'a')).toBeUndefined();
      expect(await store.deliveryOf('mastodon', '2')).toBeUndefined();
      expect(await store.deliveryOf('noticeboard', '1')).toBeUndefined();
      const claim = { state: 'published' as const, remote: { id: '1', url } };
      const other = await store.create(newDelivery('b', claim), REASON, NOW);
      await eventually(() => store.deliveryOf('mastodon', '1', 'a')).toStrictEqual(other);
      expect(await store.deliveryOf('mastodon', '1', 'b')).toStrictEqual(published);
    });

    it('carries any text: emoji, combining marks, other scripts, line ends, quotes', async () => {
      const store = await open();
      const text = 'Čtenářský klub 📚👩🏽‍🦱 ראשון e\u0301 “quoted”\r\n\t\\ \u0001 #hash:a';
      const why = `renamed: ${text}`;
      const before = await store.create(newPost('čtenáři-📚', { title: text, accounts: [] }), REASON, NOW);
      const after = await store.save(before, { ...before, title: `${text}!` }, { who: text, why }, NOW);
      expect(after.title).toBe(`${text}!`);
      expect(after.history[1]).toMatchObject({ who: text, why });
      expect(await store.post('čtenáři-📚')).toStrictEqual(after);
      await eventually(async () => idsOf((await store.posts('accepted')).posts)).toEqual(['čtenáři-📚']);
    });

    it('keeps what a channel prepared exactly as JSON has it', async () => {
      const store = await open();
      const prepared = {
        empty: '',
        nothing: null,
        list: [],
        object: {},
        nested: [{ ids: ['1', 2, -0.5, true, false] }],
      };
      await store.create(newDelivery('a', { prepared }), REASON, NOW);
      expect((await store.delivery('a', 'mastodon'))?.prepared).toStrictEqual(prepared);
    });

    it('stores items of 300 KB and answers pages of them', { timeout: 60_000 }, async () => {
      const store = await open();
      const prepared = { text: 'ž'.repeat(150_000) };
      for (let n = 0; n < 12; n += 1)
        await store.create(newDelivery(`p${10 + n}`, { prepared, wake: NOW + n }), REASON, NOW);
      await eventually(async () => (await store.awake(NOW + 60, 50)).length).toBe(12);
      const awake = await store.awake(NOW + 60, 50);
      expect(idsOf(awake)).toEqual(Array.from({ length: 12 }, (_, n) => `p${10 + n}.mastodon`));
      expect(awake[11]).toMatchObject({ prepared });
    });

    slotStoreContract(open);

    commentStoreContract(open);

    registerStoreContract(open);
  });
}

function withoutReport({ report: _report, ...post }: New<Post>): New<Post> {
  return post;
}
