import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { facebookChannel } from '../shared/channels/facebook/facebook-channel.ts';
import { GRAPH_VERSION } from '../shared/channels/graph/graph-api.ts';
import { DAY } from '../shared/core/time.ts';
import { newAccount, newShipment } from './channel-world.ts';
import { listeningCases } from './listening-cases.ts';
import { graphReaders, publishPost } from './listening-graph-world.ts';
import type { ListeningWorld } from './listening-world.ts';
import { facebookServer } from './networks/facebook-server.ts';
import { graphSpec } from './networks/graph-spec.ts';
import { graphWorld } from './networks/graph-world.ts';

const PAGE = { id: '100064000000001', name: 'The Library' };
const TOKEN = 'EAAtheTokenOfThePage';
const RIGHTS = [
  'pages_manage_posts',
  'pages_read_engagement',
  'pages_read_user_content',
  'pages_manage_engagement',
];
const checkRequests = graphSpec(['Page', 'PagePost', 'Photo', 'Comment']);

async function facebookWorld() {
  const surroundings = await graphWorld('facebook', { accessToken: TOKEN });
  const { secrets, objects, clock } = surroundings;
  const server = await facebookServer(GRAPH_VERSION, PAGE);
  const token = { rights: new Set(RIGHTS) };
  server.tokens.set(TOKEN, token);
  const channel = facebookChannel({ secrets, objects, clock, fetch: server.fetch });
  const account = newAccount({
    id: 'facebook',
    channel: 'facebook',
    handle: 'The Library',
    networkId: PAGE.id,
  });
  const post = await publishPost(channel, account, { text: 'The reading room is open again.', media: [] });
  const world: ListeningWorld = {
    channel,
    account,
    secrets,
    pageSize: 50,
    ...graphReaders({
      comments: server.comments,
      post,
      account: PAGE,
      server,
      hearing: `GET /${GRAPH_VERSION}/*/comments`,
      replying: `POST /${GRAPH_VERSION}/*/comments`,
      isOneLevel: true,
    }),
    async stop() {
      const faults = await Promise.all(
        server.requests.map((request) => checkRequests?.(request, server.nodeOf) ?? []),
      );
      await server.close();
      await surroundings.remove();
      expect(faults.flat()).toEqual([]);
    },
  };
  return { ...world, server, token };
}

listeningCases('Facebook', facebookWorld);

describe('posts of others that name a Facebook page', () => {
  let world: Awaited<ReturnType<typeof facebookWorld>>;
  beforeEach(async () => {
    world = await facebookWorld();
  });
  afterEach(() => world.stop());
  const hear = async (cursor?: string) =>
    world.channel.listening?.hear(world.account, { of: 'account' }, cursor);

  it('are heard from the day on which somebody begins to listen, and not again', async () => {
    world.server.comments.tag('Long ago', Date.now() - 2 * DAY);
    const first = await hear();
    expect(first).toMatchObject({ comments: [], more: false });
    const id = world.server.comments.tag('Thank you, @TheLibrary');
    const second = await hear(first?.cursor);
    expect(second?.comments).toMatchObject([{ remoteId: id, text: 'Thank you, @TheLibrary' }]);
    expect(second?.comments[0]?.root).toBeUndefined();
    expect(await hear(second?.cursor)).toMatchObject({ comments: [], more: false });
  });

  it('can be answered, and the answer is found again', async () => {
    const id = world.server.comments.tag('Thank you');
    const parcel = newShipment(world.account, {
      text: 'You are welcome.',
      media: [],
      replyTo: { remoteId: id },
    });
    const prepared = await world.channel.prepare(parcel);
    const remote = await world.channel.commit(parcel, prepared);
    const search = await world.channel.find(parcel, prepared, async () => false);
    expect(search).toMatchObject({ found: { id: remote.id } });
  });

  it('need a right of their own, and the message names it', async () => {
    world.token.rights.delete('pages_read_user_content');
    await expect(hear()).rejects.toMatchObject({
      outcome: 'credentials',
      message: expect.stringContaining('pages_read_user_content'),
    });
  });
});
