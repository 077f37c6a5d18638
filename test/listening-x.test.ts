import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { xChannel } from '../shared/channels/x/x-channel.ts';
import { DAY, HOUR, toIso } from '../shared/core/time.ts';
import { newAccount } from './channel-world.ts';
import { listeningCases } from './listening-cases.ts';
import { publishPost } from './listening-graph-world.ts';
import type { ListeningWorld } from './listening-world.ts';
import { graphWorld } from './networks/graph-world.ts';
import { openApi, specPath } from './networks/openapi.ts';
import { X_CLIENT } from './networks/x-problem.ts';
import { xServer } from './networks/x-server.ts';

const SPEC = specPath('x-openapi.json');
const checkCall = SPEC === undefined ? undefined : openApi(SPEC);
const HEAR = 'GET /2/users/*/mentions';

async function xWorld() {
  const server = await xServer({ username: 'library', id: '2244994945' });
  const { secrets, objects, clock, remove } = await graphWorld('x', {
    ...server.tokens.signIn(),
    expiresAt: toIso(Date.now() + HOUR),
    clientId: X_CLIENT.id,
    clientSecret: X_CLIENT.secret,
  });
  const channel = xChannel({ secrets, objects, clock, fetch: server.fetch });
  const account = newAccount({ id: 'x', channel: 'x', handle: '@Library' });
  const post = await publishPost(channel, account, { text: 'Open again.', media: [] });
  const { readers, posts } = server;
  const problem = (status: number, body: object, headers = {}) =>
    ({ kind: 'answer', when: 'before', status, body, headers }) as const;
  const world: ListeningWorld = {
    channel,
    account,
    secrets,
    source: { of: 'account' },
    root: post.id,
    pageSize: 100,
    hidesUntold: true,
    listsInOrder: true,
    say: (text, { answers = post.id, ...rest } = {}) => readers.say(text, { answers, ...rest }),
    authorId: (by = 'a_reader') => readers.idOf(by),
    sayOwn: (text) => posts.write(text, Date.now(), post.id),
    delete: (id) => readers.all.delete(id),
    isShown: (id) => readers.all.get(id)?.isHidden === false,
    repliesTo: (id) => posts.all.flatMap((own) => (own.replyTo === id ? [own.id] : [])),
    spoilHearing: (fault) => server.next(HEAR, fault),
    spoilReply: (fault) => server.next('POST /2/tweets', fault),
    throttled(seconds) {
      const at = Math.floor(Date.now() / 1000);
      return problem(
        429,
        { title: 'Too Many Requests', status: 429 },
        {
          date: new Date(at * 1000).toUTCString(),
          'x-rate-limit-limit': '300',
          'x-rate-limit-remaining': '0',
          'x-rate-limit-reset': String(at + seconds),
        },
      );
    },
    refuses: problem(400, {
      title: 'Invalid Request',
      detail: 'The pagination_token is not valid.',
      status: 400,
    }),
    revoke: () => server.tokens.revoke(),
    async stop() {
      // How tokens are renewed is described elsewhere.
      const calls = server.requests.filter(({ url }) => url.pathname !== '/2/oauth2/token');
      const faults = await Promise.all(calls.map((call) => checkCall?.(call) ?? []));
      await server.close();
      await remove();
      expect(faults.flat()).toEqual([]);
    },
  };
  return { ...world, server };
}

listeningCases('X', xWorld);

describe('what readers say on X', () => {
  let world: Awaited<ReturnType<typeof xWorld>>;
  beforeEach(async () => {
    world = await xWorld();
  });
  afterEach(() => world.stop());
  const hear = async (cursor?: string) => {
    const hearing = await world.channel.listening?.hear(world.account, world.source, cursor);
    if (hearing === undefined) throw new Error('X does not listen');
    return hearing;
  };
  const act = async (remoteId: string, action: 'hide' | 'mute' | 'unmute', root?: string) =>
    world.channel.listening?.act(
      world.account,
      { remoteId, authorId: world.authorId(undefined), ...(root !== undefined && { root }) },
      action,
    );

  it('is asked for sparingly: who is signed in once, each post once, nothing from long ago', async () => {
    world.say('Long ago', { at: Date.now() - 2 * DAY });
    const first = await hear();
    expect(first).toMatchObject({ comments: [], more: false });
    const before = world.server.requests.length;
    world.say('Now');
    const second = await hear(first.cursor);
    await hear(second.cursor);
    const calls = world.server.requests.slice(before);
    expect(calls.map(({ url }) => url.pathname)).toEqual(Array(2).fill('/2/users/2244994945/mentions'));
    expect(calls[1]?.url.searchParams.get('since_id')).toBe(second.comments[0]?.remoteId);
    expect(calls[1]?.answer?.json).toMatchObject({ meta: { result_count: 0 } });
  });

  it('has its links whole, and says what it answers and where the conversation began', async () => {
    const { cursor } = await hear();
    const id = world.say('See https://library.example/rooms & tell');
    const [heard] = (await hear(cursor)).comments;
    expect(heard).toMatchObject({
      remoteId: id,
      text: '@library See https://library.example/rooms & tell',
      links: ['https://library.example/rooms'],
      author: { handle: '@a_reader' },
      parent: world.root,
      root: world.root,
      language: 'en',
      url: `https://x.com/a_reader/status/${id}`,
    });
  });

  it('cannot be hidden where somebody else began the conversation, which is no matter of rights', async () => {
    const elsewhere = world.server.readers.say('Hello @library');
    await expect(act(elsewhere, 'hide')).rejects.toMatchObject({
      outcome: 'refused',
      message: expect.stringContaining('under its own posts only'),
    });
    const below = world.say('Spam', { answers: elsewhere });
    await expect(act(below, 'hide', elsewhere)).rejects.toMatchObject({ outcome: 'refused' });
  });

  it('is not hidden where X says that it is not', async () => {
    const spam = world.say('Spam');
    world.server.next('PUT /2/tweets/*/hidden', {
      kind: 'answer',
      when: 'before',
      status: 200,
      body: { data: { hidden: false } },
    });
    await expect(act(spam, 'hide', world.root)).rejects.toMatchObject({ outcome: 'later' });
  });

  it('is no longer heard from somebody who is muted, until that is taken back', async () => {
    const id = world.say('Spam');
    await act(id, 'mute');
    expect([...world.server.readers.muted]).toEqual([world.authorId(undefined)]);
    await act(id, 'unmute');
    expect(world.server.readers.muted.size).toBe(0);
  });

  it('needs rights of its own, and the message names them', async () => {
    world.server.scopes.delete('tweet.moderate.write');
    const spam = world.say('Spam');
    await expect(act(spam, 'hide', world.root)).rejects.toMatchObject({
      outcome: 'credentials',
      message: expect.stringContaining('tweet.moderate.write'),
    });
  });
});
