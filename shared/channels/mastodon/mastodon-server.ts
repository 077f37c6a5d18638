import type { GenericSchema, InferOutput } from 'valibot';
import type { Account } from '../../core/accounts/account.ts';
import { ChannelError } from '../../core/delivery/channel-error.ts';
import type { Secrets } from '../../ports.ts';
import type { ChannelDeps } from '../channel-deps.ts';
import { askJson, type JsonRequest } from '../http/ask-json.ts';
import { clockLagOf } from '../http/clock-lag.ts';
import type { Answer } from '../http/failure.ts';
import { readShape } from '../http/read-shape.ts';
import { storedToken } from '../oauth/stored-token.ts';
import { WHERE_STORED } from '../where-stored.ts';

export type MastodonDeps = ChannelDeps & {
  /** Bounded: see `boundedFetch`. */
  readonly fetch: typeof fetch;
};

type Request = Omit<JsonRequest, 'url' | 'publishes'> & {
  /** With its query, relative to the server. */
  readonly path: string;
  readonly publishes?: boolean;
};

/** One account's server, spoken to with the account's token. */
export type MastodonServer = {
  /** For messages: the server's host. */
  readonly host: string;
  /** @throws ChannelError also where the answer does not have the schema's shape. */
  ask<Schema extends GenericSchema>(schema: Schema, request: Request): Promise<InferOutput<Schema>>;
  /** Milliseconds that the server's clock was behind ours at its last answer (its `Date` header); 0 if it was not. */
  clockLagMs(): number;
  /** The path of an address that is this server's own; undefined for any other, which must not see the token. */
  pathHere(address: string): string | undefined;
  /** The answer itself, for calls whose status says more than their body. */
  answer(request: Request): Promise<Answer>;
};

/** @throws ChannelError when the directory has no usable server for the account, or the secrets no token. */
export async function mastodonServer(deps: MastodonDeps, account: Account): Promise<MastodonServer> {
  const base = serverOf(account);
  const token = await tokenOf(deps.secrets, account);
  const asJson = ({ path, publishes = false, ...request }: Request): JsonRequest => ({
    ...request,
    publishes,
    url: new URL(path, base),
    headers: { ...request.headers, authorization: `Bearer ${token}` },
  });
  let clockLagMs = 0;
  const answer: MastodonServer['answer'] = async (request) => {
    const answered = await askJson(deps, asJson(request));
    clockLagMs = clockLagOf(answered, deps.clock.now());
    return answered;
  };
  return {
    host: base.host,
    answer,
    clockLagMs: () => clockLagMs,
    pathHere(address) {
      const url = URL.canParse(address, base.href) ? new URL(address, base) : undefined;
      return url?.origin === base.origin ? url.pathname + url.search : undefined;
    },
    async ask(schema, request) {
      const { json } = await answer(request);
      return readShape(schema, json, request);
    },
  };
}

function serverOf(account: Account): URL {
  const { id, server } = account;
  if (server !== undefined && URL.canParse(server)) return new URL(new URL(server).origin);
  throw new ChannelError(
    'refused',
    `The account ${id} needs the address of its server, for example “server: https://mastodon.example”; the directory has ${server === undefined ? 'none' : `“${server}”`}.`,
  );
}

async function tokenOf(secrets: Secrets, account: Account): Promise<string> {
  const token = await storedToken(secrets, account);
  if (token !== undefined) return token;
  throw new ChannelError(
    'credentials',
    `There is no usable access token for the account ${account.id}. Make one in the network's settings (Development → New application, scopes read and write) and store it as “accessToken” (${WHERE_STORED}).`,
  );
}
