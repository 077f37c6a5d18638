import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { type LocalNetwork, localNetwork, type NetworkEnv } from './local-network.ts';
import { type TokenEndpoint, tokenEndpoint } from './token-endpoint.ts';
import { type YouTubeComments, youtubeComments } from './youtube-comments.ts';
import { youtubeProblem } from './youtube-problem.ts';
import { type YouTubeUploads, youtubeUploads } from './youtube-uploads.ts';
import { type YouTubeVideos, youtubeVideos } from './youtube-videos.ts';

export const GOOGLE_CLIENT = { id: 'google-application', secret: 'secret-of-the-google-application' };

export type YouTubeServer = LocalNetwork & {
  readonly tokens: TokenEndpoint;
  readonly videos: YouTubeVideos;
  readonly comments: YouTubeComments;
  readonly uploads: YouTubeUploads;
  /** What the owner allowed the application; without `force-ssl` nothing is changed or captioned. */
  readonly scopes: Set<string>;
  /** The channels that the signed-in account owns; consent is given for the first. */
  channels: { id: string; title: string; longUploads: 'allowed' | 'eligible' }[];
};

/** The YouTube Data API for one channel, as its documentation describes it, as far as the channel uses it. */
export async function youtubeServer(channelId: string): Promise<YouTubeServer> {
  const tokens = tokenEndpoint({
    path: '/token',
    client: { ...GOOGLE_CLIENT, in: 'body' },
    rotates: false,
    lifetimeSeconds: 3599,
  });
  const scopes = new Set(['youtube.force-ssl']);
  const videos = youtubeVideos();
  const comments = youtubeComments(channelId, (id) => videos.all.has(id), Date.now);
  const uploads = youtubeUploads(videos, randomUUID);
  const routes = new Hono<NetworkEnv>();
  routes.route('/', tokens.routes);
  routes.use('/*', async (context, next) => {
    if (!tokens.admits(context.req.header('authorization')))
      return youtubeProblem(401, 'authError', 'Invalid Credentials');
    if (!scopes.has('youtube.force-ssl') && context.req.method !== 'GET')
      return youtubeProblem(
        403,
        'insufficientPermissions',
        'Request had insufficient authentication scopes.',
      );
    return next();
  });
  routes.get('/youtube/v3/channels', (context) => {
    if (context.req.query('mine') !== 'true')
      return youtubeProblem(400, 'missingRequiredParameter', 'No filter selected.');
    const items = server.channels.slice(0, 1).map(({ id, title, longUploads }) => ({
      kind: 'youtube#channel',
      id,
      snippet: { title },
      status: { privacyStatus: 'public', isLinked: true, longUploadsStatus: longUploads },
    }));
    return context.json({ kind: 'youtube#channelListResponse', ...(items.length > 0 && { items }) });
  });
  routes.route('/', videos.routes);
  routes.route('/', comments.routes);
  routes.route('/', uploads.routes);
  const network = await localNetwork(routes, ['www.googleapis.com', 'oauth2.googleapis.com']);
  const server: YouTubeServer = {
    ...network,
    tokens,
    videos,
    comments,
    uploads,
    scopes,
    channels: [{ id: channelId, title: 'Library', longUploads: 'eligible' }],
  };
  return server;
}
