import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { comments } from '../functions/comments.ts';
import { pollComments } from '../functions/poll-comments.ts';
import { tendComment } from '../functions/tend-comment.ts';
import type { Comment } from '../shared/core/comments/comment.ts';
import { HOUR, MINUTE } from '../shared/core/time.ts';
import type { CommentsListed, CommentView } from '../shared/steps/comments.ts';
import { newAccount } from './channel-world.ts';
import { ACCOUNT, type CommentWorld, commentWorld } from './comment-world.ts';
import { memoryStore } from './world/memory-store.ts';

const BY = { who: 'the administrator', why: 'the test' };
const CONTEXT = { awsRequestId: 'request-1' };
const AD = 'I offer proofreading for students. Message me for rates.';

let world: CommentWorld;
beforeEach(async () => {
  world = await commentWorld(memoryStore());
});
afterEach(() => world.close());

const call = (event: object) => comments(world.deps)(event, CONTEXT);
const list = async (event: object = {}): Promise<CommentsListed> => {
  const answer = await call({ op: 'list', ...event });
  if (!('comments' in answer)) throw new Error('no list');
  return answer;
};
const show = async (remoteId: string): Promise<CommentView> => {
  const answer = await call({ op: 'show', id: world.idOf(remoteId) });
  if (!('thread' in answer)) throw new Error('no comment');
  return answer;
};
const idsIn = (found: readonly Comment[]): (string | undefined)[] => found.map(({ remote }) => remote?.id);

describe('the function for comments', () => {
  it('lists those that wait, those to be answered first at the front, page by page', async () => {
    await world.deps.store.create(
      newAccount({ id: 'other', channel: 'mastodon', handle: '@other@network.example' }),
      BY,
      world.now(),
    );
    for (let n = 0; n < 5; n += 1) {
      world.network.say({ remoteId: `c${n}`, text: `When do you open on Saturdays? (${n})` });
      world.pass(HOUR);
      await world.poll();
    }
    await call({ op: 'close', id: world.idOf('c1'), ...BY });
    expect(idsIn((await list()).comments)).toEqual(['c0', 'c2', 'c3', 'c4']);
    expect(idsIn((await list({ state: 'closed' })).comments)).toEqual(['c1']);
    const found: (string | undefined)[] = [];
    for (let cursor: string | undefined; ; ) {
      const page = await list({ limit: 3, ...(cursor !== undefined && { cursor }) });
      found.push(...idsIn(page.comments));
      cursor = page.cursor;
      if (cursor === undefined) break;
    }
    expect(found).toEqual(['c0', 'c2', 'c3', 'c4']);
    expect(idsIn((await list({ olderThanMs: 3 * HOUR + MINUTE })).comments)).toEqual(['c0']);
    expect((await list({ account: 'other' })).comments).toEqual([]);
  });

  it('lists by what was found in them', async () => {
    world.network.say({ remoteId: 'q', text: 'When do you open?' });
    world.network.say({ remoteId: 'r', text: 'I make a subject access request under the UK GDPR.' });
    await world.poll();
    expect(idsIn((await list({ reason: 'information-rights' })).comments)).toEqual(['r']);
    world.network.say({
      remoteId: 't',
      text: 'I am going to come down there and stab whoever is on the desk.',
    });
    world.pass(5 * MINUTE);
    await world.poll();
    for (const reason of ['threat', 'moderation.inappropriate', 'offensive'])
      expect(idsIn((await list({ reason })).comments), reason).toEqual(['t']);
    expect((await list({ reason: 'spam' })).comments).toEqual([]);
  });

  it('lists whoever may be in danger first, then requests under the law, and names the danger on every page', async () => {
    for (const [remoteId, text] of [
      ['q', 'When do you open?'],
      ['r', 'I make a subject access request under the UK GDPR.'],
      ['d', 'I want to kill myself tonight.'],
    ] as const) {
      world.network.say({ remoteId, text });
      world.pass(HOUR);
      await world.poll();
    }
    const all = await list();
    expect(idsIn(all.comments)).toEqual(['d', 'r', 'q']);
    // It is on the first page, however many come before it by their clocks.
    expect(idsIn((await list({ limit: 1 })).comments)).toEqual(['d']);
    expect((await list({ limit: 1 })).danger).toEqual([world.idOf('d')]);
    await call({ op: 'close', id: world.idOf('d'), ...BY });
    expect((await list()).danger).toEqual([]);
  });

  it('lists without reading every comment that is kept', async () => {
    world.network.say({ remoteId: 'd', text: 'I want to kill myself tonight.' });
    await world.poll();
    const { store } = world.deps;
    const allComments = () => {
      throw new Error('Everything was read.');
    };
    const answer = await comments({ ...world.deps, store: { ...store, allComments } })(
      { op: 'list' },
      CONTEXT,
    );
    expect(answer).toMatchObject({ danger: [world.idOf('d')], comments: [{ state: 'open' }] });
  });

  it('fills a page with what is asked for, however rare it is, and loses nothing between pages', async () => {
    for (let n = 0; n < 24; n += 1) {
      const text =
        n % 8 === 7 ? 'I make a subject access request under the UK GDPR.' : `When do you open, on day ${n}?`;
      world.network.say({ remoteId: `c${n}`, text });
      world.pass(HOUR);
      await world.poll();
    }
    const first = await list({ reason: 'information-rights', limit: 2 });
    expect(first.comments).toHaveLength(2);
    const rest = await list({ reason: 'information-rights', limit: 2, cursor: first.cursor });
    // Those that are due at the same moment stand in no order of their own.
    expect(idsIn([...first.comments, ...rest.comments]).sort()).toEqual(['c15', 'c23', 'c7']);
    expect(rest.cursor).toBeUndefined();
  });

  it('shows a comment with its conversation', async () => {
    world.network.say({ remoteId: 'a', text: 'When do you open?', root: 'post-1' });
    world.network.say({ remoteId: 'x', text: 'Something else', root: 'post-2' });
    world.pass(MINUTE);
    world.network.say({ remoteId: 'b', text: 'I should like to know, too.', root: 'post-1', parent: 'a' });
    await world.poll();
    const { comment, thread } = await show('b');
    expect(comment.remote?.id).toBe('b');
    expect(idsIn(thread)).toEqual(['a', 'b']);
  });

  it('shows of hundreds under a post only the conversation itself, and not too much of that', async () => {
    const under = { root: 'post-1', parent: 'post-1' };
    for (let n = 0; n < 300; n += 1)
      world.network.say({ remoteId: `s${n}`, text: `When do you open, on day ${n}?`, ...under });
    world.pass(MINUTE);
    world.network.say({ remoteId: 'a', text: 'Is there tea?', ...under });
    for (let n = 0; n < 25; n += 1) {
      world.pass(MINUTE);
      const parent = n % 2 === 0 ? 'a' : `b${n - 1}`;
      world.network.say({ remoteId: `b${n}`, text: `Tea ${n}, please.`, root: 'post-1', parent });
    }
    await world.poll();
    await world.settle(1);
    expect(await show('s7')).toMatchObject({ thread: [{ text: 'When do you open, on day 7?' }], more: 0 });
    expect(await call({ op: 'show', id: world.idOf('b3'), isAlone: true })).toMatchObject({ thread: [{}] });
    const { thread, more } = await show('b3');
    expect(thread).toHaveLength(20);
    expect(idsIn(thread).slice(0, 4)).toEqual(['a', 'b0', 'b1', 'b2']);
    expect(more).toBe(6);
  });

  it('names on every page what the law wants answered, on whichever account and in whichever state it is', async () => {
    const answered = { why: 'information-rights', to: 'the officer', due: world.now() + HOUR } as const;
    for (let n = 0; n < 3; n += 1)
      world.network.say({ remoteId: `c${n}`, text: `Are you open, on day ${n}?` });
    await world.poll();
    const { store } = world.deps;
    const comment = await store.comment(world.idOf('c2'), world.now());
    if (comment)
      await store.save(comment, { ...comment, state: 'answered', route: answered }, BY, world.now());
    const page = await list({ limit: 1 });
    expect(page.law).toEqual([{ id: world.idOf('c2'), due: answered.due }]);
    await call({ op: 'close', id: world.idOf('c2'), ...BY });
    expect((await list()).law).toEqual([]);
  });

  it('takes a decision that the other functions carry out', async () => {
    world.network.say({ remoteId: '1', text: AD });
    await pollComments(world.deps)({ account: ACCOUNT }, CONTEXT);
    await call({ op: 'hide', id: world.idOf('1'), reason: 'commercial', ...BY });
    expect(world.tends).toEqual([world.idOf('1')]);
    await tendComment(world.deps)({ comment: world.idOf('1') }, CONTEXT);
    expect((await show('1')).comment.state).toBe('hidden');
  });

  it.each([
    [{ op: 'list', account: 'nowhere' }, /no account "nowhere".*It has: town/],
    [
      { op: 'list', reason: 'foo' },
      /reason "foo"\. There are the rules spam, .*information-rights.*; the reasons of the policy .*offensive.*; and the clauses moderation/,
    ],
    [{ op: 'list', reason: 'thret' }, /Did you mean threat\?/],
    [{ op: 'hide', id: 'x', reason: 'spam', who: 'a', why: '\u200b\u200b' }, /A reason is needed/],
    [{ op: 'list', cursor: 'elsewhere x' }, /Expected a cursor/],
    [{ op: 'show', id: 'town.000000000000' }, /There is no comment/],
    [{ op: 'hide', id: 'x', reason: 'spam', who: 'a' }, /why/],
    [{ op: 'escalate', id: 'x', to: ' ', ...BY }, /A name or a role/],
  ])('says what is wrong with %o', async (event, words) => {
    await expect(call(event)).rejects.toThrow(words);
  });
});
