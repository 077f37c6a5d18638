import type { Account } from '../../core/accounts/account.ts';
import { MINUTE } from '../../core/time.ts';
import type { AccessTokens, OAuthDeps } from '../oauth/access-tokens.ts';
import { type GrantedApi, grantedApi } from '../oauth/granted-api.ts';
import { refreshGrant } from '../oauth/refresh-grant.ts';
import { WHERE_STORED } from '../where-stored.ts';
import { xFailure } from './failure.ts';

const API = 'https://api.x.com';

const HELP = `Sign in as the account in X’s developer console, allow the application tweet.read, tweet.write, tweet.moderate.write, users.read, mute.write, media.write and offline.access, and store what it gives as docs/channels.md says under X (${WHERE_STORED}).`;

/** Source: docs.x.com, "OAuth 2.0 Authorization Code Flow with PKCE": two hours, and a refresh token that serves once. */
export const X_GRANT = refreshGrant({
  network: 'X',
  endpoint: new URL('/2/oauth2/token', API),
  client: 'basic',
  renewBeforeMs: 15 * MINUTE,
  // What X says of a refresh token that was used or taken back, where the standard has `invalid_grant`.
  isDead: ({ error, error_description = '' }) =>
    error === 'invalid_request' && /token was invalid/i.test(error_description),
  help: HELP,
});

/** X's API as one account. */
export type XApi = GrantedApi;

export const xApi = (deps: OAuthDeps, tokens: AccessTokens, account: Account): XApi =>
  grantedApi(deps, tokens, account, {
    origin: API,
    explained: [400, 401, 402, 403, 404, 429],
    failure: (answer, purpose, around) => xFailure(answer, purpose, { ...around, help: HELP }),
  });
