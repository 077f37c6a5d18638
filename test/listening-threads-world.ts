import { expect } from 'vitest';
import { threadsChannel } from '../shared/channels/threads/threads-channel.ts';
import { DAY, toIso } from '../shared/core/time.ts';
import { newAccount } from './channel-world.ts';
import { graphReaders, publishPost } from './listening-graph-world.ts';
import type { ListeningWorld } from './listening-world.ts';
import { mediaHost } from './networks/media-host.ts';
import { networkWorld } from './networks/network-world.ts';
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

/** An account with one post, under which readers write. */
export async function threadsWorld() {
  const surroundings = await networkWorld('threads', {
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
