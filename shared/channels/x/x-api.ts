import type { GenericSchema, InferOutput } from 'valibot';
import type { Account } from '../../core/accounts/account.ts';
import { MINUTE } from '../../core/time.ts';
import { askJson, type JsonRequest } from '../http/ask-json.ts';
import { clockLagOf } from '../http/clock-lag.ts';
import type { Answer } from '../http/failure.ts';
import { readShape } from '../http/read-shape.ts';
import type { AccessTokens, OAuthDeps } from '../oauth/access-tokens.ts';
import { refreshGrant } from '../oauth/refresh-grant.ts';
import { xFailure } from './failure.ts';

const API = 'https://api.x.com';

const HELP =
  'Sign in as the account in X’s developer console, allow the application tweet.read, tweet.write, tweet.moderate.write, users.read, mute.write, media.write and offline.access, and store what it gives (docs/channels.md, X).';

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

export type XRequest = Pick<JsonRequest, 'doing' | 'method' | 'body' | 'accepts'> & {
  readonly publishes?: boolean;
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Refusals that the caller wants to see instead of an error. */
  readonly handles?: (answer: Answer) => boolean;
};

/** X's API as one account. */
export type XApi = {
  /** @throws ChannelError also where the answer does not have the schema's shape. */
  ask<Schema extends GenericSchema>(schema: Schema, request: XRequest): Promise<InferOutput<Schema>>;
  /** The answer itself, for calls whose status says more than their body. */
  answer(request: XRequest): Promise<Answer>;
  /** Milliseconds that X's clock was behind ours at its last answer; 0 if it was not. */
  clockLagMs(): number;
};

/** Statuses that X explains in its own words. */
const EXPLAINED = [400, 401, 402, 403, 404, 429];

export function xApi(deps: OAuthDeps, tokens: AccessTokens, account: Account): XApi {
  let clockLagMs = 0;
  const answer: XApi['answer'] = async ({
    path,
    query = {},
    accepts = [],
    handles,
    publishes = false,
    ...request
  }) => {
    const url = new URL(path, API);
    url.search = new URLSearchParams(query).toString();
    let shown = '';
    const answered = await tokens.use(
      account,
      (token) => {
        shown = token;
        const headers = { authorization: `Bearer ${token}` };
        return askJson(deps, { ...request, publishes, url, headers, accepts: EXPLAINED });
      },
      // A firewall's page with this status says nothing about a token.
      ({ status, json }) => status === 401 && json !== undefined,
    );
    const now = deps.clock.now();
    clockLagMs = clockLagOf(answered, now);
    if (answered.status < 300 || accepts.includes(answered.status) || handles?.(answered)) return answered;
    throw xFailure(answered, { doing: request.doing, publishes }, { token: shown, help: HELP, now });
  };
  return {
    answer,
    clockLagMs: () => clockLagMs,
    async ask(schema, request) {
      const { json } = await answer(request);
      return readShape(schema, json, request);
    },
  };
}
