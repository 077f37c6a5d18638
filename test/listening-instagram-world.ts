import { expect } from 'vitest';
import { GRAPH_VERSION } from '../shared/channels/graph/graph-api.ts';
import { instagramChannel } from '../shared/channels/instagram/instagram-channel.ts';
import { newAccount, storePicture } from './channel-world.ts';
import { graphReaders, publishPost } from './listening-graph-world.ts';
import type { ListeningWorld } from './listening-world.ts';
import { graphSpec } from './networks/graph-spec.ts';
import { instagramServer } from './networks/instagram-server.ts';
import { mediaHost } from './networks/media-host.ts';
import { networkWorld } from './networks/network-world.ts';

const USER = { id: '17841400000000001', username: 'the.library' };
const TOKEN = 'EAAtheTokenOfThePage';
const checkRequests = graphSpec(['IGUser', 'IGMedia', 'IGComment']);
const SPEC_NODES = { User: 'IGUser', Media: 'IGMedia', Container: undefined } as const;

/** An account with one post, under which readers write. */
export async function instagramWorld() {
  const surroundings = await networkWorld('instagram', { accessToken: TOKEN });
  const { secrets, objects, clock } = surroundings;
  const media = await mediaHost(objects, clock);
  const server = await instagramServer(GRAPH_VERSION, USER, media.fetch);
  server.tokens.set(TOKEN, { rights: new Set(['instagram_content_publish', 'instagram_manage_comments']) });
  const channel = instagramChannel({ secrets, clock, links: media.links, fetch: server.fetch });
  const account = newAccount({
    id: 'instagram',
    channel: 'instagram',
    handle: '@The.Library',
    networkId: USER.id,
  });
  const picture = await storePicture(objects, 'teal', 'A teal square.', 'image/jpeg');
  const post = await publishPost(channel, account, { text: 'Open again.', media: [picture] });
  const comments = server.answers;
  const nodeOf = (id: string) => {
    if (comments.known.has(id)) return 'IGComment';
    const node = server.nodeOf(id);
    return node && SPEC_NODES[node];
  };
  const world: ListeningWorld = {
    channel,
    account,
    secrets,
    pageSize: 50,
    ...graphReaders({
      comments,
      post,
      account: { id: USER.id, name: USER.username },
      server,
      hearing: `GET /${GRAPH_VERSION}/*/comments`,
      replying: `POST /${GRAPH_VERSION}/*/replies`,
      isOneLevel: true,
    }),
    async stop() {
      const faults = await Promise.all(
        server.requests.map((request) => checkRequests?.(request, nodeOf) ?? []),
      );
      await server.close();
      await media.close();
      await surroundings.remove();
      expect(faults.flat()).toEqual([]);
    },
  };
  return { ...world, server, storePicture: () => storePicture(objects, 'navy', 'Navy.', 'image/jpeg') };
}
