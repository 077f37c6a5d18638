import { Hono } from 'hono';
import { type LocalNetwork, localNetwork, type NetworkEnv } from './local-network.ts';
import { type TokenEndpoint, tokenEndpoint } from './token-endpoint.ts';
import { type XMedia, xMedia } from './x-media.ts';
import { type XPosts, xPosts } from './x-posts.ts';
import { X_CLIENT, xProblem } from './x-problem.ts';
import { type XReaders, xReaders } from './x-readers.ts';

export type XServer = LocalNetwork & {
  readonly tokens: TokenEndpoint;
  readonly posts: XPosts;
  readonly media: XMedia;
  readonly readers: XReaders;
  /** What the signed-in user allowed the application. */
  readonly scopes: Set<string>;
  /** X's clock runs so many milliseconds ahead of ours. */
  shift(ms: number): void;
};

/** Which scopes each call needs (the `security` of X's OpenAPI description). */
const SCOPES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^POST \/2\/media\//, ['media.write']],
  [/^PUT \/2\/tweets\/\d+\/hidden$/, ['tweet.moderate.write', 'tweet.read', 'users.read']],
  [/^(?:POST|DELETE) \/2\/users\/\d+\/muting/, ['mute.write', 'tweet.read', 'users.read']],
  [/^(?:POST|DELETE) \/2\/tweets/, ['tweet.read', 'tweet.write', 'users.read']],
  [/^GET \/2\/(?:tweets|users)/, ['tweet.read', 'users.read']],
];

/** X's API for one user, as its documentation describes it, as far as the channel uses it. */
export async function xServer({ username, id }: { username: string; id: string }): Promise<XServer> {
  let shiftMs = 0;
  const now = (): number => Date.now() + shiftMs;
  const tokens = tokenEndpoint({
    path: '/2/oauth2/token',
    client: { ...X_CLIENT, in: 'basic' },
    rotates: true,
    deadError: 'invalid_request',
    deadWords: 'Value passed for the token was invalid.',
  });
  const scopes = new Set([
    'tweet.read',
    'tweet.write',
    'tweet.moderate.write',
    'users.read',
    'mute.write',
    'media.write',
    'offline.access',
  ]);
  const media = xMedia(now);
  const posts = xPosts({ id, username, media, now });
  const readers = xReaders({ id, username, posts, now });
  posts.authorOf = (post) => readers.all.get(post)?.author.username;
  const routes = new Hono<NetworkEnv>();
  routes.use(async (context, next) => {
    await next();
    context.header('date', new Date(now()).toUTCString());
  });
  routes.route('/', tokens.routes);
  routes.use('/2/*', async (context, next) => {
    if (!tokens.admits(context.req.header('authorization'))) return xProblem(401, 'Unauthorized');
    const call = `${context.req.method} ${context.req.path}`;
    const needed = SCOPES.find(([pattern]) => pattern.test(call))?.[1] ?? [];
    if (!needed.every((scope) => scopes.has(scope))) return xProblem(403, 'Forbidden');
    return next();
  });
  routes.get('/2/users/me', (context) => context.json({ data: { id, username, name: 'Library' } }));
  routes.route('/', media.routes);
  routes.route('/', posts.routes);
  routes.route('/', readers.routes);
  const network = await localNetwork(routes, ['api.x.com']);
  return {
    ...network,
    tokens,
    posts,
    media,
    readers,
    scopes,
    shift: (ms) => {
      shiftMs = ms;
    },
  };
}
