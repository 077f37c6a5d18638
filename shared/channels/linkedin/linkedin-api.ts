import type { GenericSchema, InferOutput } from 'valibot';
import type { Account } from '../../core/accounts/account.ts';
import { ChannelError } from '../../core/delivery/channel-error.ts';
import { DAY } from '../../core/time.ts';
import { askJson, type JsonRequest } from '../http/ask-json.ts';
import { clockLagOf } from '../http/clock-lag.ts';
import type { Answer } from '../http/failure.ts';
import { readShape } from '../http/read-shape.ts';
import type { AccessTokens, OAuthDeps } from '../oauth/access-tokens.ts';
import { refreshGrant } from '../oauth/refresh-grant.ts';
import { linkedinFailure } from './failure.ts';

const API = 'https://api.linkedin.com';
/** Year and month; LinkedIn keeps each for at least a year. */
const VERSION = '202605';

const HELP =
  'Sign in to LinkedIn as an administrator of the page, allow the application w_organization_social and r_organization_social, and store what it gives (docs/channels.md, LinkedIn).';

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

export type LinkedinRequest = Pick<JsonRequest, 'doing' | 'method' | 'body' | 'accepts' | 'headers'> & {
  readonly publishes?: boolean;
  /** On the API, or the whole address of an upload. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Refusals that the caller wants to see instead of an error. */
  readonly handles?: (answer: Answer) => boolean;
};

/** LinkedIn's API as one page. */
export type LinkedinApi = {
  /** The page's URN. */
  readonly author: string;
  /** @throws ChannelError also where the answer does not have the schema's shape. */
  ask<Schema extends GenericSchema>(schema: Schema, request: LinkedinRequest): Promise<InferOutput<Schema>>;
  /** The answer itself, for calls whose status and headers say more than their body. */
  answer(request: LinkedinRequest): Promise<Answer>;
  /** Milliseconds that LinkedIn's clock was behind ours at its last answer; 0 if it was not. */
  clockLagMs(): number;
};

/** Statuses that LinkedIn explains in its own words. */
const EXPLAINED = [400, 401, 403, 404, 422, 426, 429];
/** Successes whose body may be empty, for `accepts`. */
export const BODILESS: readonly number[] = [200, 201];

export function linkedinApi(deps: OAuthDeps, tokens: AccessTokens, account: Account): LinkedinApi {
  let clockLagMs = 0;
  const answer: LinkedinApi['answer'] = async ({
    path,
    query = {},
    handles,
    publishes = false,
    ...request
  }) => {
    const { accepts = [], headers = {} } = request;
    const url = new URL(path, API);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    let shown = '';
    const answered = await tokens.use(
      account,
      (token) => {
        shown = token;
        return askJson(deps, {
          ...request,
          publishes,
          url,
          headers: {
            'linkedin-version': VERSION,
            'x-restli-protocol-version': '2.0.0',
            ...headers,
            authorization: `Bearer ${token}`,
          },
          accepts: [...EXPLAINED, ...accepts],
        });
      },
      // A firewall's page with this status says nothing about a token.
      ({ status, json }) => status === 401 && json !== undefined,
    );
    const now = deps.clock.now();
    clockLagMs = clockLagOf(answered, now);
    if (answered.status < 300 || accepts.includes(answered.status) || handles?.(answered)) return answered;
    const purpose = { doing: request.doing, publishes };
    throw linkedinFailure(answered, purpose, { token: shown, help: HELP, version: VERSION, now });
  };
  return {
    author: authorOf(account),
    answer,
    clockLagMs: () => clockLagMs,
    async ask(schema, request) {
      const { json } = await answer(request);
      return readShape(schema, json, request);
    },
  };
}

/** The page's number serves as well as its URN. */
function authorOf({ id, networkId = '' }: Account): string {
  const [, number] = /^(?:urn:li:organization:)?(\d+)$/.exec(networkId) ?? [];
  if (number !== undefined) return `urn:li:organization:${number}`;
  throw new ChannelError(
    'refused',
    `The account ${id} needs the number of its LinkedIn page as “networkId”, such as "12345678"; the directory has ${networkId === '' ? 'none' : `“${networkId}”`}. It stands in the address of the page’s administration: linkedin.com/company/12345678/admin.`,
  );
}
