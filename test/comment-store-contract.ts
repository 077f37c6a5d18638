import { expect, it } from 'vitest';
import type { Comment, CommentState } from '../shared/core/comments/comment.ts';
import { commentId } from '../shared/core/comments/comment-id.ts';
import type { Ear } from '../shared/core/comments/ear.ts';
import { ConflictError, IllegalMoveError, UsageError } from '../shared/core/errors.ts';
import type { New } from '../shared/core/history.ts';
import { DAY, type Instant, MINUTE } from '../shared/core/time.ts';
import type { Store } from '../shared/ports.ts';

/** 2026-12-01T10:00:00Z */
const NOW = Date.UTC(2026, 11, 1, 10);
const REASON = { who: 'poll', why: 'heard' };

export const newComment = (remoteId: string, more: Partial<New<Comment>> = {}): New<Comment> => ({
  type: 'comment',
  id: commentId(more.accountId ?? 'mastodon', remoteId),
  accountId: 'mastodon',
  remote: { id: remoteId, url: `https://mastodon.example/@reader/${remoteId}` },
  author: { id: '7', handle: '@reader@mastodon.example' },
  text: 'When does the reading room open?',
  links: [],
  writtenAt: NOW - MINUTE,
  heardAt: NOW,
  seenAt: NOW,
  state: 'open',
  judgement: { action: 'none', automatic: false, findings: [], policy: { version: '2026-1', hash: 'f00d' } },
  answerBy: NOW + 60 * MINUTE,
  ...more,
});

const newEar = (source: string, more: Partial<Ear> = {}): Omit<Ear, 'version'> => ({
  type: 'ear',
  accountId: 'mastodon',
  source,
  failures: 0,
  ...more,
});

const eventually = <T>(ask: () => Promise<T>) => expect.poll(ask, { timeout: 20_000, interval: 50 });

const remoteIds = (comments: readonly Comment[]): (string | undefined)[] =>
  comments.map(({ remote }) => remote?.id);

async function listed(store: Store, state: CommentState, limit: number, at: Instant = NOW) {
  const found: Comment[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await store.comments('mastodon', state, at, {
      limit,
      ...(cursor !== undefined && { cursor }),
    });
    found.push(...page.comments);
    if (page.cursor === undefined) return remoteIds(found);
    cursor = page.cursor;
  }
}

async function everyOf(store: Store, accountId: string, at: Instant = NOW): Promise<Comment[]> {
  const found: Comment[] = [];
  for await (const comment of store.allComments(accountId, at)) found.push(comment);
  return found;
}

/** What the store owes to comments and to ears; part of the store's contract. */
export function commentStoreContract(open: () => Promise<Store>): void {
  it('stores a comment once, and gives it back with its first change', async () => {
    const store = await open();
    const created = await store.create(newComment('1'), REASON, NOW);
    expect(created.history).toEqual([{ at: NOW, ...REASON, from: 'new', to: 'open' }]);
    expect(await store.comment(created.id, NOW)).toStrictEqual(created);
    await expect(store.create(newComment('1'), REASON, NOW)).rejects.toThrow(ConflictError);
    expect(await store.comment(commentId('mastodon', '2'), NOW)).toBeUndefined();
    expect(await store.comment('no such id', NOW)).toBeUndefined();
  });

  it('lists the comments of an account and a state, the first to be answered first, page by page', async () => {
    const store = await open();
    for (const [n, minutes] of [40, 10, 30, 20, 10].entries())
      await store.create(newComment(`c${n}`, { answerBy: NOW + minutes * MINUTE }), REASON, NOW);
    await store.create(newComment('closed', { state: 'closed' }), REASON, NOW);
    await store.create(newComment('elsewhere', { accountId: 'bluesky' }), REASON, NOW);
    await eventually(async () => (await listed(store, 'open', 50)).length).toBe(5);
    const inOrder = await listed(store, 'open', 50);
    expect([...inOrder.slice(0, 2)].sort()).toEqual(['c1', 'c4']);
    expect(inOrder.slice(2)).toEqual(['c3', 'c2', 'c0']);
    expect(await listed(store, 'open', 2)).toEqual(inOrder);
    await eventually(() => listed(store, 'closed', 2)).toEqual(['closed']);
    expect(remoteIds(await everyOf(store, 'bluesky'))).toEqual(['elsewhere']);
    expect(await everyOf(store, 'mastodon')).toHaveLength(6);
  });

  it('lists whoever may be in danger first, and alone where that is asked', async () => {
    const store = await open();
    const route = { why: 'safeguarding', to: 'the officer' } as const;
    await store.create(newComment('q', { answerBy: NOW + MINUTE }), REASON, NOW);
    const late = { answerBy: NOW + 90 * MINUTE, route };
    const danger = await store.create(newComment('d', late), REASON, NOW);
    await store.create(newComment('e', { ...late, answerBy: NOW + 2 * MINUTE }), REASON, NOW);
    await store.create(newComment('seen', { ...late, state: 'closed' }), REASON, NOW);
    await eventually(() => listed(store, 'open', 1)).toEqual(['e', 'd', 'q']);
    const inDanger = async (state: CommentState) =>
      remoteIds((await store.comments('mastodon', state, NOW, { only: 'danger' })).comments);
    expect(await inDanger('open')).toEqual(['e', 'd']);
    expect(await inDanger('closed')).toEqual([]);
    await store.save<Comment>(danger, { ...danger, state: 'answered' }, REASON, NOW);
    await eventually(() => inDanger('answered')).toEqual(['d']);
    expect(await inDanger('open')).toEqual(['e']);
  });

  it('lists what the law wants answered before everything but danger, and what is due at the same moment by age', async () => {
    const store = await open();
    const route = { why: 'information-rights', to: 'the officer', due: NOW + 30 * DAY } as const;
    const due = { answerBy: NOW + MINUTE };
    // The order of ids is that of their hashes.
    for (const [n, age] of [3, 1, 4, 2].entries())
      await store.create(newComment(`c${n}`, { ...due, writtenAt: NOW - age * MINUTE }), REASON, NOW);
    await store.create(newComment('law', { answerBy: NOW + 90 * MINUTE, route }), REASON, NOW);
    await store.create(newComment('done', { ...due, route, state: 'closed' }), REASON, NOW);
    const danger = { why: 'safeguarding', to: 'the other officer', by: 'somebody' } as const;
    const both = { answerBy: NOW + 99 * MINUTE, route: danger, alsoFor: [route] };
    const { id } = await store.create(newComment('d', both), REASON, NOW);
    expect(await store.comment(id, NOW)).toMatchObject(both);
    await eventually(() => listed(store, 'open', 2)).toEqual(['d', 'law', 'c2', 'c0', 'c3', 'c1']);
    const byLaw = async (state: CommentState) =>
      remoteIds((await store.comments('mastodon', state, NOW, { only: 'law' })).comments);
    expect(await byLaw('open')).toEqual(['law']);
    expect(await byLaw('closed')).toEqual([]);
  });

  it('lists threats that nobody has looked at after what the law wants, before what is due earlier', async () => {
    const store = await open();
    const late = { answerBy: NOW + 90 * MINUTE };
    const law = { why: 'information-rights', to: 'the officer', due: NOW + 30 * DAY } as const;
    await store.create(newComment('q', { answerBy: NOW + MINUTE }), REASON, NOW);
    const threat = await store.create(newComment('t', { ...late, threat: {} }), REASON, NOW);
    await store.create(newComment('law', { ...late, route: law }), REASON, NOW);
    await eventually(() => listed(store, 'open', 2)).toEqual(['law', 't', 'q']);
    const { threat: _looked, ...seen } = await store.save<Comment>(
      threat,
      { ...threat, threat: { told: NOW } },
      REASON,
      NOW,
    );
    expect((await store.comment(threat.id, NOW))?.threat).toEqual({ told: NOW });
    await store.save<Comment>({ ...seen }, seen, REASON, NOW);
    await eventually(() => listed(store, 'open', 2)).toEqual(['law', 'q', 't']);
  });

  it('counts what waits for an answer, and what waits too long', async () => {
    const store = await open();
    const route = { why: 'safeguarding', to: 'the officer' } as const;
    const law = { why: 'information-rights', to: 'the officer', due: NOW } as const;
    for (const [n, more] of [{}, { route }, { route: law }].entries())
      for (const minutes of [-1, 0, 1])
        await store.create(
          newComment(`${n}.${minutes}`, { answerBy: NOW + minutes * MINUTE, ...more }),
          REASON,
          NOW,
        );
    await store.create(newComment('closed', { answerBy: NOW - MINUTE, state: 'closed' }), REASON, NOW);
    await store.create(newComment('elsewhere', { accountId: 'bluesky' }), REASON, NOW);
    await eventually(() => store.countWaiting('mastodon', NOW)).toEqual({ open: 9, overdue: 3 });
  });

  it('refuses a cursor of another account', async () => {
    const store = await open();
    const of = (cursor: string) => store.comments('mastodon', 'open', NOW, { cursor });
    await expect(of(`2026-12-01T10:00:00.000Z#${commentId('bluesky', '1')}`)).rejects.toThrow(UsageError);
    await expect(of('first')).rejects.toThrow(UsageError);
  });

  it('shows no comment whose time to be erased has come', async () => {
    const store = await open();
    const { id } = await store.create(newComment('1', { state: 'closed', erase: NOW + MINUTE }), REASON, NOW);
    await eventually(() => listed(store, 'closed', 9, NOW + MINUTE - 1)).toEqual(['1']);
    expect(await store.comment(id, NOW + MINUTE - 1)).toMatchObject({ id });
    expect(await store.comment(id, NOW + MINUTE)).toBeUndefined();
    expect(await listed(store, 'closed', 9, NOW + MINUTE)).toEqual([]);
    expect(await everyOf(store, 'mastodon', NOW + MINUTE)).toEqual([]);
  });

  it('erases what a comment said, and keeps that it was there', async () => {
    const store = await open();
    const before = await store.create(newComment('1'), REASON, NOW);
    const { remote: _remote, author: _author, ...rest } = before;
    await store.save<Comment>(before, { ...rest, state: 'forgotten', text: '', links: [] }, REASON, NOW);
    const after = await store.comment(before.id, NOW);
    expect(after).toMatchObject({ state: 'forgotten', text: '' });
    expect(JSON.stringify(after)).not.toContain('reader');
    await expect(store.create(newComment('1'), REASON, NOW)).rejects.toThrow(ConflictError);
  });

  it('refuses to bring a removed comment back', async () => {
    const store = await open();
    const removed = await store.create(newComment('1', { state: 'removed' }), REASON, NOW);
    await expect(store.save<Comment>(removed, { ...removed, state: 'open' }, REASON, NOW)).rejects.toThrow(
      IllegalMoveError,
    );
  });

  it('moves an ear only for whoever has read it last, and keeps no history of it', async () => {
    const store = await open();
    const first = await store.saveEar(undefined, newEar('account', { cursor: '1' }));
    await expect(store.saveEar(undefined, newEar('account'))).rejects.toThrow(ConflictError);
    const second = await store.saveEar(first, { ...first, cursor: '2' });
    await expect(store.saveEar(first, { ...first, cursor: '3' })).rejects.toThrow(ConflictError);
    await store.saveEar(undefined, newEar('post-1'));
    await store.saveEar(undefined, newEar('account', { accountId: 'bluesky' }));
    const ears = await store.ears('mastodon');
    expect(ears.map(({ source, cursor }) => [source, cursor])).toEqual([
      ['account', '2'],
      ['post-1', undefined],
    ]);
    expect(second).toStrictEqual({ ...newEar('account', { cursor: '2' }), version: 2 });
  });

  it('wakes comments and ears beside posts', async () => {
    const store = await open();
    await store.create(newComment('1', { wake: NOW + 1 }), REASON, NOW);
    await store.saveEar(undefined, newEar('account', { wake: NOW }));
    await store.create(newComment('2', { wake: NOW + 2 * MINUTE }), REASON, NOW);
    await store.saveEar(undefined, newEar('post-1'));
    const types = async () => (await store.awake(NOW + MINUTE, 9)).map(({ type }) => type);
    await eventually(types).toEqual(['ear', 'comment']);
  });
}
