import { expect } from 'vitest';
import { facebookChannel } from '../shared/channels/facebook/facebook-channel.ts';
import { GRAPH_VERSION } from '../shared/channels/graph/graph-api.ts';
import { newAccount } from './channel-world.ts';
import { graphReaders, publishPost } from './listening-graph-world.ts';
import type { ListeningWorld } from './listening-world.ts';
import { facebookServer } from './networks/facebook-server.ts';
import { graphSpec } from './networks/graph-spec.ts';
import { networkWorld } from './networks/network-world.ts';

const PAGE = { id: '100064000000001', name: 'The Library' };
const TOKEN = 'EAAtheTokenOfThePage';
const RIGHTS = [
  'pages_manage_posts',
  'pages_read_engagement',
  'pages_read_user_content',
  'pages_manage_engagement',
];
const checkRequests = graphSpec(['Page', 'PagePost', 'Photo', 'Comment']);

/** An account with one post, under which readers write. */
export async function facebookWorld() {
  const surroundings = await networkWorld('facebook', { accessToken: TOKEN });
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
