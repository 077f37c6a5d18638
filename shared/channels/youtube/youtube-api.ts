import type { Account } from '../../core/accounts/account.ts';
import { MINUTE } from '../../core/time.ts';
import type { AccessTokens, OAuthDeps } from '../oauth/access-tokens.ts';
import { type GrantedApi, grantedApi } from '../oauth/granted-api.ts';
import { refreshGrant } from '../oauth/refresh-grant.ts';
import { WHERE_STORED } from '../where-stored.ts';
import { youtubeFailure } from './failure.ts';

const API = 'https://www.googleapis.com';

const HELP = `Sign in as the owner of the channel on Google’s consent page of the application, allow youtube.force-ssl, and store what it gives as docs/channels.md says under YouTube (${WHERE_STORED}).`;

/** Source: developers.google.com/identity/protocols/oauth2/web-server: an hour; the refresh token stays the same. */
export const YOUTUBE_GRANT = refreshGrant({
  network: 'YouTube',
  endpoint: new URL('https://oauth2.googleapis.com/token'),
  client: 'body',
  renewBeforeMs: 10 * MINUTE,
  help: HELP,
});

/** YouTube's API as the owner of one channel. */
export type YouTubeApi = GrantedApi;

export const youtubeApi = (deps: OAuthDeps, tokens: AccessTokens, account: Account): YouTubeApi =>
  grantedApi(deps, tokens, account, {
    origin: API,
    explained: [400, 401, 403, 404, 409, 429],
    failure: (answer, purpose, around) => youtubeFailure(answer, purpose, { ...around, help: HELP }),
  });
