import type { GenericSchema, InferOutput } from 'valibot';
import type { Account } from '../../core/accounts/account.ts';
import type { ChannelError } from '../../core/delivery/channel-error.ts';
import type { Instant } from '../../core/time.ts';
import { askJson, type JsonRequest } from '../http/ask-json.ts';
import { clockLagOf } from '../http/clock-lag.ts';
import type { Answer, Purpose } from '../http/failure.ts';
import { readShape } from '../http/read-shape.ts';
import type { AccessTokens, OAuthDeps } from './access-tokens.ts';

export type GrantedRequest = Pick<JsonRequest, 'doing' | 'method' | 'headers' | 'body' | 'accepts'> & {
  readonly publishes?: boolean;
  /** On the API, or a whole address, as uploads have. */
  readonly path: string | URL;
  readonly query?: Readonly<Record<string, string>>;
  /** Refusals that the caller wants to see instead of an error. */
  readonly handles?: (answer: Answer) => boolean;
};

/** A network's API as one account, by the access that was granted. */
export type GrantedApi = {
  /** @throws ChannelError also where the answer does not have the schema's shape. */
  ask<Schema extends GenericSchema>(schema: Schema, request: GrantedRequest): Promise<InferOutput<Schema>>;
  /** The answer itself, for calls whose status and headers say more than their body. */
  answer(request: GrantedRequest): Promise<Answer>;
  /** Milliseconds that the network's clock was behind ours at its last answer; 0 if it was not. */
  clockLagMs(): number;
};

/** What tells one API from another. */
export type GrantedNetwork = {
  readonly origin: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Statuses that it explains in its own words. */
  readonly explained: readonly number[];
  failure(
    answer: Answer,
    purpose: Purpose,
    around: { readonly token: string; readonly now: Instant },
  ): ChannelError;
};

/** A token that does not serve any more is renewed and the request repeated, once. */
export function grantedApi(
  deps: OAuthDeps,
  tokens: AccessTokens,
  account: Account,
  network: GrantedNetwork,
): GrantedApi {
  let clockLagMs = 0;
  const answer: GrantedApi['answer'] = async ({
    path,
    query = {},
    accepts = [],
    handles,
    publishes = false,
    ...request
  }) => {
    const url = new URL(path, network.origin);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    let shown = '';
    const answered = await tokens.use(
      account,
      (token) => {
        shown = token;
        const headers = { ...network.headers, ...request.headers, authorization: `Bearer ${token}` };
        const seen = [...network.explained, ...accepts];
        return askJson(deps, { ...request, publishes, url, headers, accepts: seen });
      },
      // A firewall's page with this status says nothing about a token.
      ({ status, json }) => status === 401 && json !== undefined,
    );
    const now = deps.clock.now();
    clockLagMs = clockLagOf(answered, now);
    if (answered.status < 300 || accepts.includes(answered.status) || handles?.(answered)) return answered;
    throw network.failure(answered, { doing: request.doing, publishes }, { token: shown, now });
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
