import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startSandbox } from '../local/sandbox/start-sandbox.ts';
import { folderObjects } from '../shared/adapters/embedded/folder-objects.ts';
import { systemClock } from '../shared/adapters/system/clock.ts';
import { mastodonChannel } from '../shared/channels/mastodon/mastodon-channel.ts';
import { factsOf } from '../shared/channels/mastodon/relatives.ts';
import type { Account } from '../shared/core/accounts/account.ts';
import { commentTraitsOf } from '../shared/core/comments/comment-traits.ts';
import type { CommentRef, Hearing } from '../shared/core/comments/heard.ts';
import { HOUR } from '../shared/core/time.ts';
import type { Shipment } from '../shared/ports.ts';
import { newAccount, newShipment } from './channel-world.ts';
import { type ListeningWorld, listeningContract } from './listening-contract.ts';
import { mastodonRelative, type Relative } from './networks/mastodon-relative.ts';
import { openApi, specPath } from './networks/openapi.ts';

const TOKEN = 'a-token-of-the-test';
const LISTEN = 'GET /api/v1/notifications';
const PAGE = '<!doctype html><title>Please wait</title>';
const AWAY = { location: 'https://elsewhere.example/' };
const SPEC = specPath('mastodon-openapi.json');

type Status = {
  id: string;
  content: string;
  visibility: string;
  in_reply_to_id: string | null;
  account: { id: string; acct: string };
};

/** The sandbox itself, or a relative of Mastodon in front of it. */
async function mastodonWorld(relative?: Relative, now = Date.now) {
  const sandbox = await startSandbox({
    accounts: [{ username: 'library', displayName: 'Library', token: TOKEN }],
    processingMs: 0,
    now,
    // Page boundaries take more calls than Mastodon allows in five minutes.
    rateLimits: { calls: 100_000, uploads: 30 },
  });
  const network = relative && (await mastodonRelative(sandbox.url, relative));
  const secrets = { read: async () => ({ accessToken: TOKEN }), write: async () => {} };
  const channel = mastodonChannel({
    secrets,
    objects: folderObjects({ root: tmpdir() }),
    clock: { ...systemClock, now },
    ...(network && { fetch: network.fetch }),
  });
  const unasked = newAccount({
    id: 'mastodon',
    channel: 'mastodon',
    handle: '@library@sandbox.example',
    server: network ? 'https://relative.example' : sandbox.url,
  });
  const server = await channel.recognise?.(unasked);
  const probed = { at: 0, limits: channel.defaults, ...(server && { server }) };
  const account: Account = { ...unasked, probed };

  /** As the library in Mastodon's own app, or as nobody. */
  const ask = async (path: string, init: RequestInit = {}, token: string | undefined = TOKEN) => {
    const headers = {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
    };
    return JSON.parse(await (await fetch(sandbox.url + path, { headers, ...init })).text());
  };
  const post = (status: string, more: object = {}): Promise<Status> =>
    ask('/api/v1/statuses', { method: 'POST', body: JSON.stringify({ status, ...more }) });
  const send = (path: string, form: Record<string, string> = {}) =>
    fetch(sandbox.url + path, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });
  const first = await post('The reading room is open again.');

  /** As a reader on the page. */
  const say = async (text: string, { by = 'Reader', to = first.id, isPrivate = false } = {}) => {
    const form = { in_reply_to_id: to, name: by, text, ...(isPrivate && { private: 'yes' }) };
    const answer = await send('/comments', form);
    const [, id = ''] = /#post-(\d+)$/.exec(answer.headers.get('location') ?? '') ?? [];
    if (id === '') throw new Error(`The sandbox did not take the comment: ${answer.status}`);
    const status: Status = await ask(`/api/v1/statuses/${id}`);
    return { remoteId: id, root: first.id, authorId: status.account.id };
  };
  const threadOf = async (id: string, token?: string): Promise<Status[]> =>
    (await ask(`/api/v1/statuses/${id}/context`, {}, token ?? '')).descendants;

  const { faults } = sandbox;
  const world: ListeningWorld = {
    channel,
    account,
    secrets,
    source: { of: 'account' },
    page: 40,
    comment: ({ text, by }) => say(text, by === undefined ? {} : { by }),
    edit: async ({ remoteId }, text) =>
      void (await send(`/comments/${remoteId}/edit`, { text: `@library ${text}` })),
    delete: async ({ remoteId }) => void (await send(`/comments/${remoteId}/delete`)),
    commentAsAccount: async (text) => (await post(text, { in_reply_to_id: first.id })).id,
    isSeen: async ({ remoteId }) => (await threadOf(first.id)).some(({ id }) => id === remoteId),
    repliesTo: async ({ remoteId }) =>
      (await threadOf(remoteId)).filter(({ account: { acct } }) => acct === 'library').map(({ id }) => id),
    faults: {
      throttle: (retryAfterSeconds) => faults.next(LISTEN, { kind: 'too-many-requests', retryAfterSeconds }),
      fail: () => faults.next(LISTEN, { kind: 'error', when: 'before', status: 500 }),
      answerWithPage: () =>
        network
          ? network.next(LISTEN, { kind: 'answer', when: 'before', status: 200, body: PAGE })
          : faults.next(LISTEN, { kind: 'web-page', when: 'before' }),
      answerTooMuch: () => faults.next(LISTEN, { kind: 'huge', bytes: 6 * 1024 * 1024 }),
      redirect: () =>
        network
          ? network.next(LISTEN, { kind: 'answer', when: 'before', status: 302, body: '', headers: AWAY })
          : faults.next(LISTEN, { kind: 'redirect', to: AWAY.location }),
      revoke: () => faults.revoke(TOKEN),
    },
    async stop() {
      await network?.close();
      await sandbox.close();
    },
  };
  return { ...world, sandbox, network, first, say, ask, post, send, threadOf };
}

const mastodon: Relative = { software: { name: 'mastodon', version: '4.4.0' } };
/** The other way of reading several, and other HTML. */
const oneByOne: Relative = {
  software: { name: 'gotosocial', version: '0.19.1' },
  readsOneByOne: true,
  html: (content) => `<div>${content.replaceAll('<br />', '<br>\n')}</div>`,
};

listeningContract('Mastodon (to the sandbox)', () => mastodonWorld());
listeningContract('Mastodon (to a server like GoToSocial)', () => mastodonWorld(oneByOne));

describe('listening on Mastodon', () => {
  let world: Awaited<ReturnType<typeof mastodonWorld>>;
  beforeEach(async () => {
    world = await mastodonWorld();
  });
  afterEach(() => world.stop());

  const hear = async (cursor?: string) => {
    const hearing = await world.channel.listening?.hear(world.account, world.source, cursor);
    if (!hearing) throw new Error('It does not listen.');
    return hearing;
  };
  const answer = ({ remoteId }: CommentRef, text: string): Shipment =>
    newShipment(world.account, { text, media: [], replyTo: { remoteId } });
  const statusOf = (id: string) => world.ask(`/api/v1/statuses/${id}`);

  it('says what a conversation began with, also where an answer is answered', async () => {
    const { cursor } = await hear();
    const question = await world.say('Open today?');
    const ours = await world.post('@reader Yes.', { in_reply_to_id: question.remoteId });
    const thanks = await world.say('Thank you!', { to: ours.id });
    const mention = await world.ask('/api/v1/statuses'.concat(`/${question.remoteId}`));
    expect(mention.in_reply_to_id).toBe(world.first.id);
    const { comments } = await hear(cursor);
    expect(comments.map(({ remoteId, parent, root }) => ({ remoteId, parent, root }))).toEqual([
      { remoteId: question.remoteId, parent: world.first.id, root: world.first.id },
      { remoteId: thanks.remoteId, parent: ours.id, root: world.first.id },
    ]);
  });

  it('answers a private message in private, and says that it is one', async () => {
    const { cursor } = await hear();
    const question = await world.say('My card number is lost.', { isPrivate: true });
    expect((await hear(cursor)).comments).toMatchObject([{ isPrivate: true }]);
    const parcel = answer(question, '@reader Please come to the desk.');
    const remote = await world.channel.commit(parcel, await world.channel.prepare(parcel));
    expect(await statusOf(remote.id)).toMatchObject({
      visibility: 'direct',
      in_reply_to_id: question.remoteId,
    });
    expect(await world.threadOf(world.first.id)).toEqual([]);
    expect(
      await world.channel.find(parcel, await world.channel.prepare(parcel), async () => false),
    ).toMatchObject({ found: { id: remote.id } });
  });

  it('does not send a private answer that nobody would get', async () => {
    const question = await world.say('My card number is lost.', { isPrivate: true });
    await expect(world.channel.prepare(answer(question, 'Please come to the desk.'))).rejects.toMatchObject({
      outcome: 'refused',
      message: expect.stringContaining('Begin it with @reader'),
    });
  });

  it('answers in public what was asked in public', async () => {
    const question = await world.say('Open today?');
    const parcel = answer(question, '@reader Yes, until nine.');
    const { id } = await world.channel.commit(parcel, await world.channel.prepare(parcel));
    expect(await statusOf(id)).toMatchObject({ visibility: 'public', in_reply_to_id: question.remoteId });
  });

  it('knows its answer again though the question was deleted since', async () => {
    const question = await world.say('Open today?');
    const parcel = answer(question, '@reader Yes, until nine.');
    const prepared = await world.channel.prepare(parcel);
    const remote = await world.channel.commit(parcel, prepared);
    await world.delete(question);
    expect(await world.channel.find(parcel, prepared, async () => false)).toMatchObject({
      found: { id: remote.id },
    });
  });

  it('does not take its answer for a post of the same words', async () => {
    const question = await world.say('Open today?');
    const parcel = answer(question, '@reader Yes, until nine.');
    await world.channel.commit(parcel, await world.channel.prepare(parcel));
    const twin = newShipment(world.account, { text: '@reader Yes, until nine.', media: [] });
    const prepared = await world.channel.prepare(twin);
    expect(await world.channel.find(twin, prepared, async () => false)).toEqual({ absent: true });
  });

  it('asks once for each that a list leaves out, before it is taken for gone', async () => {
    const comment = await world.say('Still here');
    world.sandbox.faults.next('GET /api/v1/statuses', { kind: 'error', when: 'before', status: 404 });
    await expect(world.channel.listening?.look(world.account, [comment.remoteId])).rejects.toMatchObject({
      outcome: 'refused',
    });
    const gone = await world.say('Gone');
    await world.delete(gone);
    const seen = await world.channel.listening?.look(world.account, [comment.remoteId, gone.remoteId]);
    expect([...(seen ?? [])].map(([id]) => id)).toEqual([comment.remoteId]);
  });

  it('hears no more of who is muted or blocked, and again once that is taken back', async () => {
    const [spam, other] = [
      await world.say('Cheap!', { by: 'Spam' }),
      await world.say('Hello', { by: 'Other' }),
    ];
    let { cursor } = await hear();
    await world.channel.listening?.act(world.account, spam, 'mute');
    await world.channel.listening?.act(world.account, other, 'mute');
    await world.channel.listening?.act(world.account, other, 'unmute');
    await world.say('Cheaper!', { by: 'Spam' });
    const heard = await world.say('Hello again', { by: 'Other' });
    const { comments, cursor: next } = await hear(cursor);
    expect(comments.map(({ remoteId }) => remoteId)).toEqual([heard.remoteId]);
    cursor = next;
    await world.channel.listening?.act(world.account, other, 'block');
    await expect(world.say('Let me in', { by: 'Other' })).rejects.toThrow('422');
    expect((await hear(cursor)).comments).toEqual([]);
  });

  it.each([
    ['does it otherwise than it was asked', 200, { id: '1', muting: false }],
    ['has no such call', 404, '<!doctype html><title>Not found</title>'],
  ])('says that nothing was done where the server %s', async (_, status, body) => {
    const other = await mastodonWorld(oneByOne);
    const comment = await other.say('Cheap!');
    other.network?.next('POST /api/v1/accounts/*/mute', { kind: 'answer', when: 'before', status, body });
    await expect(other.channel.listening?.act(other.account, comment, 'mute')).rejects.toMatchObject({
      outcome: 'refused',
      message: expect.stringContaining('did not mute the author of a comment. Sign in there'),
    });
    await other.stop();
  });

  it('hears from a new account what was said within a day', async () => {
    await world.say('Just now');
    expect((await hear()).comments).toHaveLength(1);
    const later = { now: () => Date.now() + 25 * 3_600_000, sleepUntil: async () => {} };
    const tomorrow = mastodonChannel({
      secrets: world.secrets,
      objects: folderObjects({ root: tmpdir() }),
      clock: later,
    });
    expect((await tomorrow.listening?.hear(world.account, world.source, undefined))?.comments).toEqual([]);
  });

  it.skipIf(SPEC === undefined)('asks as Mastodon’s description has it', async () => {
    const other = await mastodonWorld(mastodon);
    const { listening } = other.channel;
    const first = await listening?.hear(other.account, other.source, undefined);
    const question = await other.say('Open today?');
    await other.say('And tomorrow?', { to: question.remoteId });
    await listening?.hear(other.account, other.source, first?.cursor);
    await listening?.look(other.account, [question.remoteId, '1']);
    for (const action of other.channel.comments?.can ?? [])
      await listening?.act(other.account, question, action);
    const text = '@reader Yes.';
    const parcel = newShipment(other.account, { text, media: [], replyTo: question });
    await other.channel.commit(parcel, await other.channel.prepare(parcel));
    const calls = other.network?.requests.filter(({ url }) => url.pathname.startsWith('/api/')) ?? [];
    expect(calls.length).toBeGreaterThan(10);
    const faults = (await Promise.all(calls.map(openApi(SPEC ?? '')))).flat();
    // Of answers: the sandbox's have `null` where the unofficial description has nothing. Of a list of no files: it
    // has files or no list.
    const known = [/^the answer/, /^POST \/api\/v1\/statuses has media_ids/];
    expect(faults.filter((fault) => !known.some((one) => one.test(fault)))).toEqual([]);
    await other.stop();
  });

  it('cannot hide on a server that did not say that it can, whatever its software is called', async () => {
    const comment = await world.say('Cheap!');
    const { comments } = world.channel;
    if (!comments) throw new Error('Mastodon has comments.');
    expect(commentTraitsOf(comments, world.account).can).toContain('hide');
    expect(commentTraitsOf(comments, {}).can).not.toContain('hide');
    const server = { ...factsOf('mastodon', '4.4.0'), hidesReplies: false };
    const plain = { ...world.account, probed: { at: 0, limits: world.channel.defaults, server } };
    await expect(world.channel.listening?.act(plain, comment, 'hide')).rejects.toMatchObject({
      outcome: 'refused',
      message: expect.stringContaining('report the comment'),
    });
  });
});

describe('listening under a post on Mastodon', () => {
  let world: Awaited<ReturnType<typeof mastodonWorld>>;
  let now = Date.now();
  beforeEach(async () => {
    now = Date.now();
    world = await mastodonWorld(undefined, () => now);
  });
  afterEach(() => world.stop());

  const hear = async (cursor?: string) => {
    const post = { id: world.first.id, url: world.sandbox.url };
    const hearing = await world.channel.listening?.hear(world.account, { of: 'post', remote: post }, cursor);
    if (!hearing) throw new Error('It does not listen.');
    expect(hearing.cursor.length).toBeLessThanOrEqual(2_000);
    return hearing;
  };
  const idsIn = ({ comments }: Hearing): string[] => comments.map(({ remoteId }) => remoteId);

  it('hears what does not name the account: an answer to somebody else, and one whose handle was taken out', async () => {
    const { cursor } = await hear();
    const question = await world.say('Open today?');
    const aside = await world.say('I wondered, too.', { to: question.remoteId, by: 'Other' });
    await world.send(`/comments/${question.remoteId}/edit`, { text: 'Open today?' });
    const heard = await hear(cursor);
    expect(heard.comments).toMatchObject([
      { remoteId: question.remoteId, parent: world.first.id, root: world.first.id, isOwn: false },
      { remoteId: aside.remoteId, parent: question.remoteId, root: world.first.id },
    ]);
    expect(heard.comments.map(({ text }) => text)).toEqual(['Open today?', '@reader I wondered, too.']);
  });

  it('gives nothing as long as nothing changes there, then what was said within a day', async () => {
    const old = await world.say('Long ago');
    const first = await hear();
    expect(idsIn(first)).toEqual([old.remoteId]);
    expect(idsIn(await hear(first.cursor))).toEqual([]);
    now += 25 * HOUR;
    const second = await hear(first.cursor);
    expect(idsIn(second)).toEqual([]);
    const said = await world.say('Just now');
    const third = await hear(second.cursor);
    expect(idsIn(third)).toEqual([old.remoteId, said.remoteId]);
    now += 25 * HOUR;
    const later = await world.say('A day later');
    const fourth = await hear(third.cursor);
    expect(idsIn(fourth)).toEqual([said.remoteId, later.remoteId]);
  });

  it('gives page by page what is much, and again whatever came while it did', async () => {
    const said: string[] = [];
    for (let n = 0; n < 230; n += 1) said.push((await world.say(`Comment ${n}`)).remoteId);
    const first = await hear();
    const late = await world.say('While you read');
    const second = await hear(first.cursor);
    const third = await hear(second.cursor);
    expect([first.more, second.more, third.more]).toEqual([true, true, false]);
    expect([first, second, third].flatMap(idsIn)).toEqual([...said, late.remoteId]);
    const again: string[] = [];
    for (let hearing = await hear(third.cursor); ; hearing = await hear(hearing.cursor)) {
      again.push(...idsIn(hearing));
      if (!hearing.more) break;
    }
    expect(again).toContain(late.remoteId);
  });

  it('hears nobody who is muted, nothing under a post that is gone, and what the library wrote as its own', async () => {
    const spam = await world.say('Cheap!', { by: 'Spam' });
    await world.channel.listening?.act(world.account, spam, 'mute');
    const own = await world.commentAsAccount('We are open.');
    const heard = await hear();
    expect(heard.comments).toMatchObject([{ remoteId: own, isOwn: true }]);
    await world.ask(`/api/v1/statuses/${world.first.id}`, { method: 'DELETE' });
    expect(idsIn(await hear(heard.cursor))).toEqual([]);
  });
});
