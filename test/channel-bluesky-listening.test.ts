import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { facetsOf } from '../shared/core/text/facets.ts';
import { LISTENING_SCENARIOS } from './bluesky/listening-scenarios.ts';
import { type LocalServer, localServer } from './bluesky/local-server.ts';
import { makeTown, type Reader, type Town } from './bluesky/town.ts';
import { type Member, makeWorld } from './bluesky/world.ts';
import { type ListeningWorld, listeningContract } from './listening-contract.ts';

const LISTEN = 'app.bsky.notification.listNotifications';
const PUT = 'com.atproto.repo.putRecord';

let server: LocalServer;
let members = 0;
beforeAll(async () => {
  server = await localServer();
});
afterAll(() => server.close());

/** A library of its own for one test, among readers of its own. */
async function newTown(): Promise<Town & { readonly member: Member }> {
  members += 1;
  const member = { handle: `library-${members}.test`, password: 'abcd-efgh-ijkl-mnop' };
  server.join(member);
  const world = await makeWorld(server.origin, member);
  const join = async (reader: Member) => server.join(reader);
  const town = await makeTown(world, { upstream: server.origin, member, join, settle: async () => {} });
  return { ...town, member };
}

async function blueskyWorld(): Promise<ListeningWorld> {
  const town = await newTown();
  const { world, library } = town;
  const post = await town.post('The reading room is open again.');
  const reply = { root: post, parent: post };
  const readers = new Map<string, Reader>();
  const readerCalled = async (name: string): Promise<Reader> => {
    const reader = readers.get(name) ?? (await town.reader(`reader-${readers.size}`));
    readers.set(name, reader);
    return reader;
  };
  const written = new Map<string, () => Promise<void>>();
  const instead = (status: number, body: unknown, headers: Record<string, string> = {}) =>
    world.network.on(LISTEN, { kind: 'answer', status, body, headers });
  return {
    channel: world.channel,
    account: world.account,
    secrets: { read: async () => world.secret(), write: async (_, secret) => world.store(secret) },
    source: { of: 'account' },
    page: 50,
    async comment({ text, by = 'Reader' }) {
      const reader = await readerCalled(by);
      const ref = await reader.say({ text, facets: facetsOf(text, new Map()), reply });
      written.set(ref.uri, () => reader.takeBack(ref));
      return { remoteId: ref.uri, root: post.uri, authorId: reader.did };
    },
    delete: async ({ remoteId }) => written.get(remoteId)?.(),
    commentAsAccount: async (text) => (await library.say({ text, reply })).uri,
    isSeen: async ({ remoteId }) => (await (await readerCalled('Passer-by')).thread(post)).includes(remoteId),
    async repliesTo({ remoteId }) {
      const below = await library.thread({ uri: remoteId, cid: '' });
      return below.filter((uri) => uri.startsWith(`at://${library.did}/`));
    },
    faults: {
      throttle: (seconds) => instead(429, { error: 'RateLimitExceeded' }, { 'retry-after': String(seconds) }),
      fail: () => instead(502, { error: 'UpstreamFailure' }),
      answerWithPage: () => instead(200, '<html>Back soon</html>', { 'content-type': 'text/html' }),
      answerTooMuch: () => instead(200, { notifications: [], cursor: 'x'.repeat(6 * 1024 * 1024) }),
      redirect: () => instead(302, '', { location: 'https://elsewhere.example/' }),
      revoke: () => server.revoke(town.member.handle),
    },
    stop: () => world.close(),
  };
}

listeningContract('Bluesky', blueskyWorld);

const inTown = (run: (town: Town) => Promise<void>) => async (): Promise<void> => {
  const town = await newTown();
  try {
    await run(town);
  } finally {
    await town.world.close();
  }
};

describe('listening on Bluesky, as on the real network:', () => {
  it.each(LISTENING_SCENARIOS)('$name', ({ run }) => inTown(run)());
});

describe('listening on Bluesky', () => {
  it(
    'keeps what the app hid at the same moment',
    inTown(async (town) => {
      const post = await town.post('Ask us.');
      const reader = await town.reader('ada');
      const reply = { root: post, parent: post };
      const [one, other] = [
        await reader.say({ text: 'One', reply }),
        await reader.say({ text: 'Other', reply }),
      ];
      const refs = [one, other].map(({ uri }) => ({ remoteId: uri, root: post.uri, authorId: reader.did }));
      const { account } = town.world;
      await Promise.all(refs.map((comment) => town.listening.act(account, comment, 'hide')));
      const seen = await town.listening.look(account, [one.uri, other.uri]);
      expect([...seen.values()].map(({ isHidden }) => isHidden)).toEqual([true, true]);
    }),
  );

  it(
    'says that a post can hide no more replies, and hides none in place of another',
    inTown(async (town) => {
      const post = await town.post('Ask us.');
      const reader = await town.reader('ada');
      const reply = await reader.say({ text: 'One', reply: { root: post, parent: post } });
      const hidden = Array.from({ length: 300 }, (_, n) => `at://${reader.did}/app.bsky.feed.post/${n}`);
      const collection = 'app.bsky.feed.threadgate';
      await town.library.call(PUT, {
        repo: town.library.did,
        collection,
        rkey: post.uri.split('/').at(-1),
        record: {
          $type: collection,
          post: post.uri,
          createdAt: new Date().toISOString(),
          hiddenReplies: hidden,
        },
      });
      const comment = { remoteId: reply.uri, root: post.uri, authorId: reader.did };
      await expect(town.listening.act(town.world.account, comment, 'hide')).rejects.toMatchObject({
        outcome: 'refused',
        message: expect.stringContaining('at most 300'),
      });
    }),
  );

  it(
    'gives up for now where the gate is always changed by somebody else',
    inTown(async (town) => {
      const post = await town.post('Ask us.');
      const reader = await town.reader('ada');
      const reply = await reader.say({ text: 'One', reply: { root: post, parent: post } });
      town.world.network.always(PUT, { kind: 'answer', status: 400, body: { error: 'InvalidSwap' } });
      const comment = { remoteId: reply.uri, root: post.uri, authorId: reader.did };
      await expect(town.listening.act(town.world.account, comment, 'hide')).rejects.toMatchObject({
        outcome: 'later',
      });
    }),
  );

  it(
    'hears a comment whose facets, languages and time are not what they should be',
    inTown(async (town) => {
      const post = await town.post('Ask us.');
      const { cursor } = await town.hear();
      const reader = await town.reader('ada');
      const { uri, cid } = await reader.say({ text: 'Odd', reply: { root: post, parent: post } });
      const notification = {
        uri,
        cid,
        author: { did: reader.did, handle: reader.handle },
        reason: 'reply',
        record: {
          text: 'Odd',
          facets: [{ features: 7 }, 'x'],
          langs: 'en',
          createdAt: 'yesterday',
          embed: 3,
        },
        isRead: false,
        indexedAt: new Date().toISOString(),
      };
      town.world.network.on(LISTEN, { kind: 'answer', status: 200, body: { notifications: [notification] } });
      const { comments } = await town.hear(cursor);
      expect(comments).toMatchObject([{ remoteId: uri, text: 'Odd', links: [] }]);
    }),
  );

  it(
    'does not send an answer that its author lets nobody see',
    inTown(async (town) => {
      const post = await town.post('Ask us.');
      const reader = await town.reader('ada');
      const { uri, cid } = await reader.say({ text: 'No answers.', reply: { root: post, parent: post } });
      const shown = {
        uri,
        cid,
        author: { did: reader.did, handle: reader.handle },
        record: { text: 'No answers.' },
        indexedAt: new Date().toISOString(),
        viewer: { replyDisabled: true },
      };
      town.world.network.on('app.bsky.feed.getPosts', {
        kind: 'answer',
        status: 200,
        body: { posts: [shown] },
      });
      const shipment = town.world.shipment();
      const rendering = { ...shipment.rendering, replyTo: { remoteId: uri } };
      await expect(town.world.channel.prepare({ ...shipment, rendering })).rejects.toMatchObject({
        outcome: 'refused',
        message: expect.stringContaining('lets only some people answer'),
      });
    }),
  );
});
