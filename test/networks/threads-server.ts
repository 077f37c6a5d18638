import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import sharp from 'sharp';
import { containerServer } from './container-server.ts';
import { GraphRefusal, type GraphToken, graphError } from './graph-server.ts';
import { localNetwork, type NetworkEnv } from './local-network.ts';
import { threadsReplies } from './threads-replies.ts';

/** As people see it: every pictograph is some bytes. */
const countedByThreads = (text: string): number =>
  [...text].reduce(
    (sum, character) =>
      sum + (/\p{Extended_Pictographic}/u.test(character) ? Buffer.byteLength(character) : 1),
    0,
  );

/** One profile, written after developers.facebook.com/docs/threads: posts, reference, troubleshooting, tokens. */
export async function threadsServer(
  user: { readonly id: string; readonly username: string },
  fetchMedium: (address: string) => Promise<Uint8Array<ArrayBuffer> | undefined>,
) {
  const server = containerServer(
    {
      version: 'v1.0',
      right: 'threads_content_publish',
      create: 'threads',
      publish: 'threads_publish',
      quota: 'threads_publishing_limit',
      textField: 'text',
      statusField: 'status',
      reasonField: 'error_message',
      mostItems: 20,
      children: 'field',
      takesTextAlone: true,
      typeOf: ({ items, type }) =>
        items.length > 1 ? 'CAROUSEL_ALBUM' : items.length === 0 ? 'TEXT_POST' : type,
      checkText(text) {
        if (countedByThreads(text) > 500)
          throw new GraphRefusal(100, '(#100) Param text must be at most 500 characters long.');
        if (new Set(text.match(/https?:\/\/\S+/g) ?? []).size > 5)
          throw new GraphRefusal(100, '(#100) The text has more than 5 links.');
      },
      async checkMedium(fields) {
        const type = fields.get('media_type');
        if (type !== 'IMAGE' && type !== 'VIDEO')
          throw new GraphRefusal(100, '(#100) Param media_type must be one of TEXT, IMAGE, VIDEO, CAROUSEL.');
        const address = fields.get(type === 'IMAGE' ? 'image_url' : 'video_url');
        if (!address?.startsWith('https://'))
          throw new GraphRefusal(100, '(#100) The media address must be https.');
        const bytes = await fetchMedium(address);
        if (!bytes) return 'FAILED_DOWNLOADING_VIDEO';
        if (type === 'VIDEO') return bytes.length > 8 ? undefined : 'FAILED_PROCESSING_VIDEO';
        const { format } = await sharp(bytes).metadata();
        return format === 'jpeg' || format === 'png' ? undefined : 'INVALID_IMAGE_FORMAT';
      },
    },
    user,
    (hasPost) => threadsReplies(user, hasPost),
  );
  const renewal = { count: 0 };
  const routes = new Hono<NetworkEnv>();
  routes.get('/refresh_access_token', (context) => {
    const { grant_type, access_token = '' } = context.req.query();
    const token: GraphToken | undefined = server.tokens.get(access_token);
    if (grant_type !== 'th_refresh_token')
      return context.json(graphError(100, '(#100) Invalid grant_type'), 400);
    if (!token || token.ended)
      return context.json(graphError(190, `Error validating access token ${access_token}`, 463), 400);
    renewal.count += 1;
    const fresh = `THAA${randomUUID()}`;
    server.tokens.set(fresh, { rights: token.rights });
    return context.json({ access_token: fresh, token_type: 'bearer', expires_in: 5_184_000 });
  });
  routes.route('/', server.routes);
  const network = await localNetwork(routes, ['graph.threads.net']);
  return { ...server, ...network, renewal };
}
