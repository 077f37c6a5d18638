import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import type { NetworkEnv } from './local-network.ts';

type Issued = { readonly accessToken: string; readonly refreshToken: string };

export type TokenEndpoint = {
  readonly routes: Hono<NetworkEnv>;
  /** As after somebody has signed in. */
  signIn(): Issued;
  /** Whether a request with this `Authorization` header is let in. */
  admits(authorization: string | undefined): boolean;
  /** Access tokens end; refresh tokens stay. */
  endAccess(): void;
  /** Somebody has taken the application's access away: nothing serves any more. */
  revoke(): void;
  /** From now on it says so of the refresh tokens, as LinkedIn does. */
  refreshEndsAfter(ms: number): void;
  /** How often a refresh token was traded for new tokens. */
  renewals(): number;
};

/** A token endpoint of OAuth 2.0 (RFC 6749, section 6) for one user of one application. */
export function tokenEndpoint({
  path,
  client,
  rotates,
  lifetimeSeconds = 7200,
  deadError = 'invalid_grant',
  deadWords,
}: {
  readonly path: string;
  /** Where it wants the application's id and secret. */
  readonly client: { readonly id: string; readonly secret: string; readonly in: 'basic' | 'body' };
  /** A refresh token serves once; its answer holds the next. */
  readonly rotates: boolean;
  readonly lifetimeSeconds?: number;
  readonly deadError?: string;
  /** By default the token itself is in them, which must not get into our messages. */
  readonly deadWords?: string;
}): TokenEndpoint {
  const access = new Set<string>();
  const refresh = new Set<string>();
  let renewals = 0;
  let refreshMs: number | undefined;
  const issue = (): Issued => {
    const issued = { accessToken: `access-${randomUUID()}`, refreshToken: `refresh-${randomUUID()}` };
    access.add(issued.accessToken);
    refresh.add(issued.refreshToken);
    return issued;
  };
  const routes = new Hono<NetworkEnv>();
  routes.post(path, async (context) => {
    const refuse = (error: string, description: string, status: 400 | 401 = 400) =>
      context.json({ error, error_description: description }, status);
    if (context.req.header('content-type') !== 'application/x-www-form-urlencoded')
      return refuse('invalid_request', 'The fields should be form-encoded.');
    const fields = new URLSearchParams(await context.req.text());
    const said =
      client.in === 'basic'
        ? Buffer.from((context.req.header('authorization') ?? '').replace('Basic ', ''), 'base64').toString()
        : `${fields.get('client_id')}:${fields.get('client_secret')}`;
    if (said !== `${client.id}:${client.secret}`)
      return refuse('invalid_client', 'Unknown application.', 401);
    if (fields.get('grant_type') !== 'refresh_token')
      return refuse('unsupported_grant_type', 'Expected refresh_token.');
    const shown = fields.get('refresh_token') ?? '';
    if (!refresh.has(shown)) return refuse(deadError, deadWords ?? `The token ${shown} is not valid.`);
    renewals += 1;
    if (rotates) refresh.delete(shown);
    const { accessToken, refreshToken } = issue();
    if (!rotates) refresh.delete(refreshToken);
    return context.json({
      token_type: 'bearer',
      access_token: accessToken,
      expires_in: lifetimeSeconds,
      ...(rotates && { refresh_token: refreshToken }),
      ...(refreshMs !== undefined && { refresh_token_expires_in: refreshMs / 1000 }),
    });
  });
  return {
    routes,
    signIn: issue,
    admits: (authorization = '') => access.has(authorization.replace(/^Bearer /, '')),
    endAccess: () => access.clear(),
    revoke() {
      access.clear();
      refresh.clear();
    },
    refreshEndsAfter(ms) {
      refreshMs = ms;
    },
    renewals: () => renewals,
  };
}
