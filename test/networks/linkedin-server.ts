import { Hono } from 'hono';
import { type LinkedinComments, linkedinComments } from './linkedin-comments.ts';
import { type LinkedinPosts, linkedinPosts } from './linkedin-posts.ts';
import { linkedinProblem } from './linkedin-problem.ts';
import { type LinkedinUploads, linkedinUploads } from './linkedin-uploads.ts';
import { type LocalNetwork, localNetwork, type NetworkEnv } from './local-network.ts';
import { type TokenEndpoint, tokenEndpoint } from './token-endpoint.ts';

export const LINKEDIN_CLIENT = { id: 'client-id-of-the-test', secret: 'client-secret-of-the-test' };
export const LINKEDIN_VERSIONS = { first: 202512, last: 202611 };

export type LinkedinServer = LocalNetwork & {
  readonly tokens: TokenEndpoint;
  readonly posts: LinkedinPosts;
  readonly comments: LinkedinComments;
  readonly uploads: LinkedinUploads;
  /** What the signed-in administrator allowed the application. */
  readonly scopes: Set<string>;
  /** The oldest version that is still answered. */
  versions: { first: number; last: number };
  /** LinkedIn's clock runs so many milliseconds ahead of ours. */
  shift(ms: number): void;
};

/** LinkedIn's versioned API for one page, as its documentation describes it, as far as the channel uses it. */
export async function linkedinServer(organization: string): Promise<LinkedinServer> {
  let shiftMs = 0;
  const now = (): number => Date.now() + shiftMs;
  const author = `urn:li:organization:${organization}`;
  const tokens = tokenEndpoint({
    path: '/oauth/v2/accessToken',
    client: { ...LINKEDIN_CLIENT, in: 'body' },
    rotates: false,
    lifetimeSeconds: 5_184_000,
    deadError: 'invalid_request',
    deadWords: 'The provided authorization grant or refresh token is invalid, expired or revoked.',
  });
  const scopes = new Set(['w_organization_social', 'r_organization_social']);
  const uploads = linkedinUploads(author);
  const posts = linkedinPosts({ author, uploads, now });
  const hasPost = (urn: string) => posts.all.some(({ id }) => id === urn);
  const comments = linkedinComments({ author, hasPost, now });
  const routes = new Hono<NetworkEnv>();
  routes.use(async (context, next) => {
    await next();
    context.header('date', new Date(now()).toUTCString());
  });
  routes.route('/', tokens.routes);
  const admits = (authorization: string | undefined) => tokens.admits(authorization);
  routes.use('/dms-uploads/*', (context, next) =>
    admits(context.req.header('authorization'))
      ? next()
      : Promise.resolve(new Response(null, { status: 401 })),
  );
  routes.use('/rest/*', async (context, next) => {
    if (!admits(context.req.header('authorization')))
      return linkedinProblem(
        401,
        'The token used in the request has been revoked by the user',
        'REVOKED_ACCESS_TOKEN',
      );
    const version = context.req.header('linkedin-version') ?? '';
    if (!/^\d{6}$/.test(version)) return linkedinProblem(400, 'A version must be present', 'VERSION_MISSING');
    if (Number(version) < server.versions.first || Number(version) > server.versions.last)
      return linkedinProblem(426, `Requested version ${version} is not active`, 'NONEXISTENT_VERSION');
    if (context.req.header('x-restli-protocol-version') !== '2.0.0')
      return linkedinProblem(400, 'X-Restli-Protocol-Version should be 2.0.0');
    const scope = context.req.method === 'GET' ? 'r_organization_social' : 'w_organization_social';
    if (!scopes.has(scope))
      return linkedinProblem(
        403,
        `Not enough permissions to access: ${context.req.method} ${context.req.path}`,
        'ACCESS_DENIED',
      );
    return next();
  });
  routes.route('/', uploads.api);
  routes.route('/', uploads.files);
  routes.route('/', posts.routes);
  routes.route('/', comments.routes);
  const network = await localNetwork(routes, ['api.linkedin.com', 'www.linkedin.com']);
  const server: LinkedinServer = {
    ...network,
    tokens,
    posts,
    comments,
    uploads,
    scopes,
    versions: { ...LINKEDIN_VERSIONS },
    shift: (ms) => {
      shiftMs = ms;
    },
  };
  return server;
}
