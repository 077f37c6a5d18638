import type { Account } from '../../core/accounts/account.ts';
import { ChannelError } from '../../core/delivery/channel-error.ts';
import { DAY } from '../../core/time.ts';
import type { AccessTokens, OAuthDeps } from '../oauth/access-tokens.ts';
import { type GrantedApi, grantedApi } from '../oauth/granted-api.ts';
import { refreshGrant } from '../oauth/refresh-grant.ts';
import { WHERE_STORED } from '../where-stored.ts';
import { linkedinFailure } from './failure.ts';

const API = 'https://api.linkedin.com';
/** Year and month; LinkedIn keeps each for at least a year. */
const VERSION = '202605';

const HELP = `Sign in to LinkedIn as an administrator of the page, allow the application w_organization_social and r_organization_social, and store what it gives as docs/channels.md says under LinkedIn (${WHERE_STORED}).`;

/** Source: learn.microsoft.com/linkedin/shared/authentication: 60 days; a refresh token, where LinkedIn gives one, a year. */
export const LINKEDIN_GRANT = refreshGrant({
  network: 'LinkedIn',
  endpoint: new URL('https://www.linkedin.com/oauth/v2/accessToken'),
  client: 'body',
  renewBeforeMs: 7 * DAY,
  // What LinkedIn says of a refresh token that has ended or was taken back, where the standard has `invalid_grant`.
  isDead: ({ error, error_description = '' }) =>
    error === 'invalid_request' && /refresh token.*(?:invalid|expired|revoked)/i.test(error_description),
  help: HELP,
});

/** LinkedIn's API as one page. */
export type LinkedinApi = GrantedApi & {
  /** The page's URN. */
  readonly author: string;
};

/** Successes whose body may be empty, for `accepts`. */
export const BODILESS: readonly number[] = [200, 201];

export const linkedinApi = (deps: OAuthDeps, tokens: AccessTokens, account: Account): LinkedinApi => ({
  author: authorOf(account),
  ...grantedApi(deps, tokens, account, {
    origin: API,
    headers: { 'linkedin-version': VERSION, 'x-restli-protocol-version': '2.0.0' },
    explained: [400, 401, 403, 404, 422, 426, 429],
    failure: (answer, purpose, around) =>
      linkedinFailure(answer, purpose, { ...around, help: HELP, version: VERSION }),
  }),
});

/** The page's number serves as well as its URN. */
function authorOf({ id, networkId = '' }: Account): string {
  const [, number] = /^(?:urn:li:organization:)?(\d+)$/.exec(networkId) ?? [];
  if (number !== undefined) return `urn:li:organization:${number}`;
  throw new ChannelError(
    'refused',
    `The account ${id} needs the number of its LinkedIn page as “networkId”, such as "12345678"; the directory has ${networkId === '' ? 'none' : `“${networkId}”`}. It stands in the address of the page’s administration: linkedin.com/company/12345678/admin.`,
  );
}
