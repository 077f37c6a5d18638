import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { RunningDynalite } from '../shared/adapters/embedded/dynalite.ts';
import { POLL_EVERY_MS } from '../shared/core/comments/poll-plan.ts';
import { isStaff } from '../shared/core/comments/staff.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../shared/core/time.ts';
import type { Store } from '../shared/ports.ts';
import { newAccount } from './channel-world.ts';
import { PAGE_SIZE } from './comment-network.ts';
import { ACCOUNT, type CommentWorld, commentWorld } from './comment-world.ts';
import { localClient, newTable, temporaryDynalite } from './store-dynamo.ts';
import { memoryStore } from './world/memory-store.ts';

const QUESTION = 'When does the reading room open on Saturdays?';
const SPAM =
  'EARN $5000 PER WEEK FROM HOME!!! Buy cheap followers now, click here http://bit.ly/x1 WhatsApp +1 555 0100';

let dynalite: RunningDynalite;
beforeAll(async () => {
  dynalite = await temporaryDynalite();
});
afterAll(() => dynalite.close());

describe.each<[string, () => Promise<Store>]>([
  ['in memory', async () => memoryStore()],
  ['on DynamoDB', async () => (await newTable(localClient(dynalite.endpoint))).store],
])('polling %s', (_, open) => {
  let world: CommentWorld;
  const start = async (options?: Parameters<typeof commentWorld>[1]): Promise<Store> => {
    const store = await open();
    world = await commentWorld(store, options);
    return store;
  };
  afterEach(() => world.close());
  const stored = async (store: Store): Promise<number> => {
    let count = 0;
    for await (const _comment of store.allComments(ACCOUNT, world.now())) count += 1;
    return count;
  };
  const nextPoll = async (): Promise<void> => {
    world.pass(POLL_EVERY_MS);
    await world.poll();
  };

  it('stores a comment once, open, with when it is to be answered', async () => {
    const store = await start();
    world.network.say({ remoteId: '1', text: QUESTION });
    await world.poll();
    await nextPoll();
    const found = await world.comment('1');
    expect(found).toMatchObject({
      state: 'open',
      text: QUESTION,
      author: { handle: 'reader@network.example' },
      judgement: { action: 'none', policy: world.deps.policy.stamp },
    });
    expect(found?.answerBy).toBeGreaterThan(world.now());
    expect(found?.history.map(({ why }) => why)).toEqual(['heard']);
    expect(found?.erase).toBeUndefined();
    expect(await stored(store)).toBe(1);
  });

  it('goes on behind the last page, also where a run broke off, and stores nothing twice', async () => {
    const store = await start();
    const all = PAGE_SIZE * 3 + 7;
    for (let n = 0; n < all; n += 1) world.network.say({ remoteId: `c${n}`, text: `${QUESTION} (${n})` });
    // The second page does not come.
    world.network.spoil(undefined, { status: 500 });
    expect((await world.poll()).stored).toBe(PAGE_SIZE);
    const [ear] = await store.ears(ACCOUNT);
    expect(ear).toMatchObject({ cursor: String(PAGE_SIZE), failures: 1 });
    world.turnTo(ear?.wake ?? 0);
    expect((await world.poll()).stored).toBe(all - PAGE_SIZE);
    expect(await stored(store)).toBe(all);
    expect((await store.ears(ACCOUNT))[0]).toMatchObject({ failures: 0 });
    expect((await store.ears(ACCOUNT))[0]?.problem).toBeUndefined();
  });

  it('takes many pages in several runs, each of which starts the next', async () => {
    const store = await start();
    const all = PAGE_SIZE * 8;
    for (let n = 0; n < all; n += 1) world.network.say({ remoteId: `c${n}`, text: `${QUESTION} (${n})` });
    // A network that takes a minute for each page.
    world.network.whenAsked(() => world.pass(MINUTE));
    expect(await world.poll()).toMatchObject({ pages: 3, isUnfinished: true });
    expect(world.polls).toEqual([ACCOUNT]);
    await world.settle();
    expect(await stored(store)).toBe(all);
  });

  it('asks again when the network wants, and not before', async () => {
    const store = await start();
    world.network.spoil({ status: 429, retryAfter: 1_800 });
    world.network.say({ remoteId: '1', text: QUESTION });
    await world.poll();
    const asked = world.network.requests.length;
    world.pass(1_700 * SECOND);
    await world.poll();
    expect(world.network.requests.length).toBe(asked);
    world.pass(200 * SECOND);
    await world.poll();
    expect(await stored(store)).toBe(1);
  });

  it('tells once that a token does not serve, does not pause the account, and hears when it is mended', async () => {
    const store = await start();
    world.network.say({ remoteId: '1', text: QUESTION });
    world.network.refusing.set('/hear', { status: 401 });
    for (let n = 0; n < 30; n += 1) await nextPoll();
    expect(world.notices.map(({ subject }) => subject)).toEqual([`Comments on ${ACCOUNT} cannot be heard`]);
    expect((await store.account(ACCOUNT))?.state).toBe('active');
    expect(world.network.requests.length).toBeLessThan(10);
    world.network.refusing.clear();
    world.pass(6 * HOUR);
    await world.poll();
    expect(await stored(store)).toBe(1);
  });

  it('hears a paused account, too', async () => {
    const store = await start();
    const account = await store.account(ACCOUNT);
    if (!account) throw new Error('no account');
    await store.save(account, { ...account, state: 'paused' }, { who: 'test', why: 'paused' }, world.now());
    world.network.say({ remoteId: '1', text: QUESTION });
    await world.poll();
    expect(await stored(store)).toBe(1);
  });

  it('notices that a comment was edited: judged anew, and open again where it was answered', async () => {
    await start();
    world.network.say({ remoteId: '1', text: QUESTION });
    await world.poll();
    world.network.say({ remoteId: 'own', text: 'From ten.', parent: '1', isOwn: true });
    await nextPoll();
    const answered = await world.comment('1');
    expect(answered).toMatchObject({ state: 'answered', answeredAt: expect.any(Number) });
    expect(answered?.erase).toBe(world.now() + world.deps.policy.retention.commentDays * DAY);
    expect(await world.comment('own')).toBeUndefined();
    world.network.edit('1', 'And on Sundays?');
    world.pass(4 * HOUR);
    // One state is looked through a poll.
    await world.poll();
    await nextPoll();
    const again = await world.comment('1');
    expect(again).toMatchObject({ state: 'open', text: 'And on Sundays?' });
    expect(again?.answeredAt).toBeUndefined();
    expect(again?.erase).toBeUndefined();
    expect(again?.answerBy).toBeGreaterThan(answered?.answerBy ?? 0);
    expect(again?.history.at(-1)?.why).toBe('its author changed it');
  });

  it('sees within thirty-five minutes that a comment of the last hour was edited', async () => {
    await start();
    world.network.say({ remoteId: '1', text: QUESTION });
    await world.poll();
    for (const words of ['And on Sundays?', 'And on Mondays?']) {
      const edited = world.now();
      world.network.edit('1', words);
      while ((await world.comment('1'))?.text !== words && world.now() - edited < HOUR) await nextPoll();
      expect(world.now() - edited).toBeLessThanOrEqual(35 * MINUTE);
    }
    expect(await world.comment('1')).toMatchObject({ state: 'open', text: 'And on Mondays?' });
  });

  it('does not keep what its author deleted', async () => {
    const store = await start();
    world.network.say({ remoteId: '1', text: QUESTION });
    await world.poll();
    world.network.delete('1');
    world.pass(HOUR);
    await world.poll();
    expect(await world.comment('1'), 'one look is not believed').toMatchObject({ text: QUESTION });
    await nextPoll();
    world.pass(HOUR);
    await world.poll();
    const gone = await world.comment('1');
    expect(gone).toMatchObject({ state: 'deleted', text: '', links: [] });
    expect(JSON.stringify(gone)).not.toMatch(/reading room|reader/);
    expect(gone?.erase).toBeGreaterThan(world.now());
    expect(await store.comment(world.idOf('1'), gone?.erase ?? 0)).toBeUndefined();
  });

  it('keeps what the network did not show for a while', async () => {
    await start();
    world.network.say({ remoteId: '1', text: QUESTION });
    await world.poll();
    const shown = world.network.comments.get('1');
    world.network.delete('1');
    world.pass(HOUR);
    await world.poll();
    if (shown) world.network.say(shown);
    await nextPoll();
    world.network.delete('1');
    world.pass(HOUR);
    await world.poll();
    expect(await world.comment('1')).toMatchObject({ state: 'open', text: QUESTION });
  });

  it('orders spam hidden, keeps evidence first, and sees that readers do not see it', async () => {
    await start();
    world.network.say({ remoteId: 's', text: SPAM, links: ['http://bit.ly/x1'] });
    await world.poll();
    expect(await world.comment('s')).toMatchObject({
      state: 'open',
      order: { action: 'hide', who: 'policy' },
    });
    await world.settle();
    const hidden = await world.comment('s');
    expect(hidden).toMatchObject({ state: 'hidden', acted: { action: 'hide', who: 'policy' } });
    expect(hidden?.order).toBeUndefined();
    expect(hidden?.wake).toBeUndefined();
    expect(await world.evidence()).toEqual([hidden?.acted?.evidence]);
    expect(world.network.comments.get('s')?.isHidden).toBe(true);
    expect(JSON.stringify(hidden?.history)).not.toMatch(/EARN|reader@/);
  });

  it('judges nothing that another account of the library wrote, and believes no name that anybody can take', async () => {
    const store = await start();
    const entry = newAccount({ id: 'archive', channel: 'mastodon', handle: '@archive@network.example' });
    await store.create(entry, { who: 'test', why: 'set up' }, world.now());
    const by = (handle: string) => ({ id: 'a-2', handle });
    world.network.say({ remoteId: 'ours', text: SPAM, author: by('archive@network.example') });
    world.network.say({ remoteId: 'theirs', text: SPAM, author: by('archive@elsewhere.example') });
    await world.poll();
    expect(await world.comment('ours')).toMatchObject({ judgement: { action: 'none' } });
    expect(await world.comment('theirs')).toMatchObject({ judgement: { action: 'hide' } });
    const page = { channel: 'facebook', handle: 'The Library', networkId: '42' } as const;
    const isOurs = (id: string) => isStaff({ author: { id, handle: 'The Library' } }, 'facebook', [page]);
    expect([isOurs('42'), isOurs('43')]).toEqual([true, false]);
  });

  it('sees that somebody says the same again and again, also where all of it comes at once', async () => {
    await start();
    const ids = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
    // Some networks list what was written last first.
    for (const remoteId of ids.toReversed())
      world.network.say({
        remoteId,
        text: 'Come to my reading in the old town hall tonight.',
        writtenAt: world.now() + Number(remoteId),
      });
    world.network.say({ remoteId: 'other', text: QUESTION });
    await world.poll();
    const found = async (id: string) =>
      (await world.comment(id))?.judgement.findings.find(({ rule }) => rule === 'repeated')?.certainty;
    const [first, second, ...later] = await Promise.all(ids.map(found));
    expect([first, second]).toEqual([undefined, 'low']);
    expect(later).toEqual(ids.slice(2).map(() => 'high'));
    expect(await found('other')).toBeUndefined();
  });

  it('orders nothing that the network cannot do', async () => {
    await start({ traits: { listens: ['account'], can: ['mute', 'block'], replyNamesAuthor: false } });
    world.network.say({ remoteId: 's', text: SPAM, links: ['http://bit.ly/x1'] });
    await world.poll();
    const found = await world.comment('s');
    expect(found).toMatchObject({ state: 'open', judgement: { action: 'hide' } });
    expect(found?.order).toBeUndefined();
    expect(world.tends).toEqual([]);
  });

  it('asks under a post less often as it ages, and stops when nobody waits there any more', async () => {
    const store = await start();
    const remote = { id: 'post-1', url: 'https://network.example/1' };
    await store.saveEar(undefined, {
      type: 'ear',
      accountId: ACCOUNT,
      source: remote.id,
      post: { id: 'opening', remote, publishedAt: world.now() },
      failures: 0,
      wake: world.now(),
    });
    const under = async () => (await store.ears(ACCOUNT)).find(({ post }) => post);
    world.network.say({ remoteId: '1', text: QUESTION, post: remote.id });
    await world.poll();
    expect(await world.comment('1')).toMatchObject({ root: remote.id, postId: 'opening' });
    expect((await under())?.wake).toBeLessThanOrEqual(world.now() + POLL_EVERY_MS);
    world.pass(20 * DAY);
    await world.poll();
    expect((await under())?.wake).toBeGreaterThan(world.now() + 23 * HOUR);
    world.pass(400 * DAY);
    await world.poll();
    expect((await under())?.wake, 'the question is still open').toBeDefined();
    world.network.say({ remoteId: 'own', text: 'From ten.', parent: '1', isOwn: true, post: remote.id });
    world.pass(DAY);
    await world.poll();
    world.pass(DAY);
    await world.poll();
    expect((await under())?.wake).toBeUndefined();
  });

  it('is started by rescue where the schedule was lost, once per account, and makes it again', async () => {
    const store = await start();
    await world.poll();
    expect(world.intervals).toEqual([[ACCOUNT, POLL_EVERY_MS]]);
    world.pass(POLL_EVERY_MS);
    await world.poll();
    expect(world.intervals).toHaveLength(1);
    world.network.say({ remoteId: '1', text: QUESTION });
    await world.settle(13);
    expect(await stored(store)).toBe(1);
    expect(world.intervals.length).toBeGreaterThan(1);
  });

  it('puts what no store can keep aside, tells of it, and hears what comes after', async () => {
    const store = await start();
    world.network.say({ remoteId: 'bad', text: QUESTION, writtenAt: -1 });
    world.network.say({ remoteId: 'good', text: QUESTION });
    await world.poll();
    expect(await stored(store)).toBe(1);
    expect(world.notices).toHaveLength(1);
    expect(JSON.stringify(world.log)).not.toContain('reading room');
  });

  it('counts for the alarms what waits too long and what is not heard', async () => {
    await start();
    world.network.say({ remoteId: '1', text: QUESTION });
    await world.poll();
    world.pass(30 * DAY);
    await world.poll();
    const waiting = world.log.filter(({ event }) => event === 'comments-waiting');
    expect(waiting[0]).toMatchObject({ open: 0, overdue: 0, unheard: 0 });
    expect(waiting.at(-1)).toMatchObject({ account: ACCOUNT, open: 1, overdue: 1 });
  });

  it('logs neither words nor names', async () => {
    await start();
    world.network.say({ remoteId: '1', text: QUESTION });
    world.network.say({ remoteId: 's', text: SPAM, links: ['http://bit.ly/x1'] });
    await world.poll();
    await world.settle(10);
    world.network.edit('1', 'And on Sundays?');
    world.network.delete('s');
    await world.settle(90);
    expect(world.log.length).toBeGreaterThan(10);
    expect(JSON.stringify(world.log)).not.toMatch(/reading room|Sundays|EARN|reader|bit\.ly|a-1/);
  });
});

it('polling counts for the alarms more comments than it reads', async () => {
  const world = await commentWorld(memoryStore());
  for (let n = 0; n < 205; n += 1) world.network.say({ remoteId: `c${n}`, text: `${QUESTION} (${n})` });
  await world.poll();
  world.pass(30 * DAY);
  await world.poll();
  const waiting = world.log.filter(({ event }) => event === 'comments-waiting');
  expect(waiting.at(-1)).toMatchObject({ open: 205, overdue: 205 });
  await world.close();
});
