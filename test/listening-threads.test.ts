import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { threadsChannel } from '../shared/channels/threads/threads-channel.ts';
import { DAY, toIso } from '../shared/core/time.ts';
import { newAccount, newShipment } from './channel-world.ts';
import { listeningCases } from './listening-cases.ts';
import { graphReaders, publishPost } from './listening-graph-world.ts';
import type { ListeningWorld } from './listening-world.ts';
import { graphWorld } from './networks/graph-world.ts';
import { mediaHost } from './networks/media-host.ts';
import { threadsServer } from './networks/threads-server.ts';
import { threadsSpec } from './networks/threads-spec.ts';

const USER = { id: '17841400000000002', username: 'the.library' };
const TOKEN = 'THAAtheLongLivedToken';
const RIGHTS = [
  'threads_content_publish',
  'threads_delete',
  'threads_read_replies',
  'threads_manage_replies',
  'threads_manage_mentions',
];
const checkRequest = threadsSpec();

async function threadsWorld() {
  const surroundings = await graphWorld('threads', {
    accessToken: TOKEN,
    expiresAt: toIso(Date.now() + 60 * DAY),
  });
  const { secrets, objects, clock } = surroundings;
  const media = await mediaHost(objects, clock);
  const server = await threadsServer(USER, media.fetch);
  server.tokens.set(TOKEN, { rights: new Set(RIGHTS) });
  const channel = threadsChannel({ secrets, clock, links: media.links, fetch: server.fetch });
  const account = newAccount({ id: 'threads', channel: 'threads', handle: '@the.library' });
  const post = await publishPost(channel, account, { text: 'Open again.', media: [] });
  const world: ListeningWorld = {
    channel,
    account,
    secrets,
    pageSize: 50,
    ...graphReaders({
      comments: server.answers,
      post,
      account: { id: USER.id, name: USER.username },
      nameAsId: true,
      server,
      hearing: 'GET /v1.0/*/conversation',
      replying: 'POST /v1.0/me/threads_publish',
      isOneLevel: false,
    }),
    async stop() {
      const faults = await Promise.all(server.requests.map((request) => checkRequest?.(request) ?? []));
      await server.close();
      await media.close();
      await surroundings.remove();
      expect(faults.flat()).toEqual([]);
    },
  };
  return { ...world, server };
}

listeningCases('Threads', threadsWorld);

describe('what readers say on Threads', () => {
  let world: Awaited<ReturnType<typeof threadsWorld>>;
  beforeEach(async () => {
    world = await threadsWorld();
  });
  afterEach(() => world.stop());
  const hear = async (cursor?: string) =>
    world.channel.listening?.hear(world.account, { of: 'account' }, cursor);

  it('is heard where it names the profile, from the day on which somebody begins to listen', async () => {
    world.server.answers.mention('Long ago', Date.now() - 30 * DAY);
    const first = await hear();
    expect(first).toMatchObject({ comments: [], more: false });
    const id = world.server.answers.mention('Thank you, @the.library');
    const second = await hear(first?.cursor);
    expect(second?.comments).toMatchObject([{ remoteId: id, author: { handle: '@a.reader' } }]);
    expect(await hear(second?.cursor)).toMatchObject({ comments: [], more: false });
  });

  it('can be hidden under our own posts only, and not below another reply', async () => {
    const top = world.say('A question');
    const below = world.say('Spam', { answers: top });
    const act = world.channel.listening?.act(
      world.account,
      { remoteId: below, authorId: 'a.reader' },
      'hide',
    );
    await expect(act).rejects.toMatchObject({
      outcome: 'refused',
      message: expect.stringContaining('Only top-level replies can be hidden'),
    });
    expect(world.channel.comments?.remark).toMatch(/Only a direct reply/);
  });

  it('is answered as often in a day as Threads lets programs answer', async () => {
    world.server.state.repliesUsed = 1000;
    const parcel = newShipment(world.account, {
      text: 'Hello',
      media: [],
      replyTo: { remoteId: world.say('Hello?') },
    });
    await expect(world.channel.prepare(parcel)).rejects.toMatchObject({
      outcome: 'later',
      message: expect.stringContaining('takes 1000 replies of programs within 24 hours'),
    });
  });

  it('has no answers among the account’s posts', async () => {
    const parcel = newShipment(world.account, {
      text: 'Open again.',
      media: [],
      replyTo: { remoteId: world.say('Is it?') },
    });
    const prepared = await world.channel.prepare(parcel);
    // The post itself says the same words.
    expect(await world.channel.find(parcel, prepared, async () => false)).toEqual({ absent: true });
  });
});
