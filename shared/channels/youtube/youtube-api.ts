import type { GenericSchema, InferOutput } from 'valibot';
import type { Account } from '../../core/accounts/account.ts';
import { MINUTE } from '../../core/time.ts';
import { askJson, type JsonRequest } from '../http/ask-json.ts';
import type { Answer } from '../http/failure.ts';
import { readShape } from '../http/read-shape.ts';
import type { AccessTokens, OAuthDeps } from '../oauth/access-tokens.ts';
import { refreshGrant } from '../oauth/refresh-grant.ts';
import { youtubeFailure } from './failure.ts';

const API = 'https://www.googleapis.com';

const HELP =
  'Sign in as the owner of the channel on Google’s consent page of the application, allow youtube.force-ssl, and store what it gives (docs/channels.md, YouTube).';

/** Source: developers.google.com/identity/protocols/oauth2/web-server: an hour; the refresh token stays the same. */
export const YOUTUBE_GRANT = refreshGrant({
  network: 'YouTube',
  endpoint: new URL('https://oauth2.googleapis.com/token'),
  client: 'body',
  renewBeforeMs: 10 * MINUTE,
  help: HELP,
});

export type YouTubeRequest = Pick<JsonRequest, 'doing' | 'method' | 'headers' | 'body' | 'accepts'> & {
  readonly publishes?: boolean;
  /** `/youtube/v3/videos`; or the whole address of an upload that has begun. */
  readonly at: string | URL;
  readonly query?: Readonly<Record<string, string>>;
  /** Refusals that the caller wants to see instead of an error. */
  readonly handles?: (answer: Answer) => boolean;
};

/** YouTube's API as the owner of one channel. */
export type YouTubeApi = {
  /** @throws ChannelError also where the answer does not have the schema's shape. */
  ask<Schema extends GenericSchema>(schema: Schema, request: YouTubeRequest): Promise<InferOutput<Schema>>;
  /** The answer itself, for calls whose status says more than their body. */
  answer(request: YouTubeRequest): Promise<Answer>;
};

/** Statuses that YouTube explains in its own words. */
const EXPLAINED = [400, 401, 403, 404, 409, 429];

export function youtubeApi(deps: OAuthDeps, tokens: AccessTokens, account: Account): YouTubeApi {
  const answer: YouTubeApi['answer'] = async ({
    at,
    query = {},
    accepts = [],
    handles,
    publishes = false,
    ...request
  }) => {
    const url = new URL(at, API);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    let shown = '';
    const answered = await tokens.use(
      account,
      (token) => {
        shown = token;
        const headers = { ...request.headers, authorization: `Bearer ${token}` };
        return askJson(deps, { ...request, publishes, url, headers, accepts: [...EXPLAINED, ...accepts] });
      },
      // A firewall's page with this status says nothing about a token.
      ({ status, json }) => status === 401 && json !== undefined,
    );
    if (answered.status < 300 || accepts.includes(answered.status) || handles?.(answered)) return answered;
    const purpose = { doing: request.doing, publishes };
    throw youtubeFailure(answered, purpose, { token: shown, help: HELP, now: deps.clock.now() });
  };
  return {
    answer,
    async ask(schema, request) {
      const { json } = await answer(request);
      return readShape(schema, json, request);
    },
  };
}
