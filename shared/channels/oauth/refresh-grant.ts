import * as v from 'valibot';
import type { Grant, RenewalRequest, Secret } from './grant.ts';

/**
 * RFC 6749, section 5.2: errors that say for certain that these credentials do not serve. The others speak of the
 * request or of the server, and a server in trouble has sent them too.
 */
const DEAD = ['invalid_grant', 'invalid_client', 'unauthorized_client'];

const ErrorBody = v.object({ error: v.string(), error_description: v.optional(v.string()) });
export type OAuthError = v.InferOutput<typeof ErrorBody>;

/**
 * A refresh token and the application's own credentials (RFC 6749, section 6): X, YouTube, LinkedIn.
 *
 * @param client Where the application says who it is: `basic` in a header, `body` among the fields. An application
 *   without a secret (a public client) says only its id, among the fields.
 * @param isDead Where a network has words of its own for a refresh token that is gone.
 */
export const refreshGrant = ({
  endpoint,
  client,
  isDead = () => false,
  ...about
}: Pick<Grant, 'network' | 'renewBeforeMs' | 'help'> & {
  readonly endpoint: URL;
  readonly client: 'basic' | 'body';
  readonly isDead?: (error: OAuthError) => boolean;
}): Grant => ({
  ...about,
  needs: '“refreshToken”, “clientId” and “clientSecret”',
  request: (secret) => requestOf(endpoint, client, secret),
  meansEnd: ({ refreshExpiresAt }) => refreshExpiresAt,
  isDead: ({ status, json }) => {
    const read = v.safeParse(ErrorBody, json);
    return (
      (status === 400 || status === 401) &&
      read.success &&
      (DEAD.includes(read.output.error) || isDead(read.output))
    );
  },
});

function requestOf(endpoint: URL, client: 'basic' | 'body', secret: Secret): RenewalRequest | undefined {
  const { refreshToken, clientId, clientSecret } = secret;
  if (!refreshToken || !clientId) return undefined;
  const fields = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: refreshToken });
  const inHeader = client === 'basic' && clientSecret !== undefined;
  if (!inHeader) {
    fields.set('client_id', clientId);
    if (clientSecret !== undefined) fields.set('client_secret', clientSecret);
  }
  return {
    url: endpoint,
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      ...(inHeader && { authorization: `Basic ${basic(clientId, clientSecret)}` }),
    },
    body: new TextEncoder().encode(fields.toString()),
  };
}

/** Both are form-encoded before they are joined (RFC 6749, section 2.3.1): either may hold a colon. */
const basic = (id: string, secret: string): string =>
  Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString('base64');
