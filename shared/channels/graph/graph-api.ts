import * as v from 'valibot';
import type { Account } from '../../core/accounts/account.ts';
import type { Clock } from '../../ports.ts';
import { askJson, type JsonRequest } from '../http/ask-json.ts';
import { clockLagOf } from '../http/clock-lag.ts';
import type { Answer } from '../http/failure.ts';
import { readShape } from '../http/read-shape.ts';
import type { AccessTokens } from '../oauth/access-tokens.ts';
import { kindOf, readGraphError } from './graph-error.ts';
import { type GraphNetwork, graphFailure } from './graph-failure.ts';

/** Of the Graph API of Facebook and Instagram; each is served for about two years ("Versions"). */
export const GRAPH_VERSION = 'v25.0';

export type GraphRequest = {
  /** Ends the sentence "Could not …". */
  readonly doing: string;
  readonly publishes?: boolean;
  readonly method?: 'GET' | 'POST' | 'DELETE';
  /** Below the version: `17841400000000000/media`. */
  readonly path: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly file?: {
    /** What the file is called among the fields, where it is not `source`. */
    readonly field?: string;
    readonly name: string;
    readonly type: string;
    readonly bytes: Uint8Array;
  };
};

/** One account's side of the Graph API. */
export type GraphApi = {
  readonly network: GraphNetwork;
  /** @throws ChannelError also where the answer does not have the schema's shape. */
  ask<Schema extends v.GenericSchema>(schema: Schema, request: GraphRequest): Promise<v.InferOutput<Schema>>;
  /** The same of something that may be gone: undefined where it is. */
  look<Schema extends v.GenericSchema>(
    schema: Schema,
    request: GraphRequest,
  ): Promise<v.InferOutput<Schema> | undefined>;
  /** Milliseconds that the network's clock was behind ours at its last answer (its `Date` header); 0 if it was not. */
  clockLagMs(): number;
};

/** What Meta answers when something was done. */
export const Done = v.object({ success: v.literal(true) });
export const Created = v.object({ id: v.string() });

/** Everything that is no success is judged by what its body says. */
const OTHER_STATUSES = Array.from({ length: 300 }, (_, index) => 300 + index);

export function graphApi(
  deps: { readonly fetch: typeof fetch; readonly clock: Clock; readonly tokens: AccessTokens },
  network: GraphNetwork,
  account: Account,
): GraphApi {
  let clockLagMs = 0;

  /** `undefined` where what it asks for is not there; `onMissing` says whether that is an error. */
  async function read<Schema extends v.GenericSchema>(
    schema: Schema,
    request: GraphRequest,
    onMissing: 'throw' | 'undefined',
  ): Promise<v.InferOutput<Schema> | undefined> {
    let token = '';
    const send = (accessToken: string): Promise<Answer> => {
      token = accessToken;
      return askJson(deps, asJson(network, request, accessToken));
    };
    const answer = await deps.tokens.use(account, send, isTokenRefused);
    clockLagMs = clockLagOf(answer, deps.clock.now());
    const purpose = { doing: request.doing, publishes: request.publishes ?? false };
    if (answer.status >= 300) {
      if (onMissing === 'undefined' && isMissing(answer)) return undefined;
      throw graphFailure(network, account, answer, purpose, { token, now: deps.clock.now() });
    }
    return readShape(schema, answer.json, purpose);
  }

  return {
    network,
    clockLagMs: () => clockLagMs,
    look: (schema, request) => read(schema, request, 'undefined'),
    ask: (schema, request) => read(schema, request, 'throw'),
  };
}

function isMissing({ json }: Answer): boolean {
  const error = readGraphError(json);
  return error !== undefined && kindOf(error) === 'missing';
}

function isTokenRefused({ json }: Answer): boolean {
  const error = readGraphError(json);
  return error !== undefined && kindOf(error) === 'token';
}

/** In a header, where no log of addresses finds it ("Access tokens"; Meta takes it as a parameter too). */
function asJson(network: GraphNetwork, request: GraphRequest, accessToken: string): JsonRequest {
  const { doing, publishes = false, method = 'GET', path, fields = {}, file } = request;
  const url = new URL(path, network.base);
  const common = {
    doing,
    publishes,
    method,
    url,
    accepts: OTHER_STATUSES,
  };
  const authorization = `Bearer ${accessToken}`;
  if (method !== 'POST') {
    for (const [name, value] of Object.entries(fields)) url.searchParams.set(name, value);
    return { ...common, headers: { authorization } };
  }
  if (file === undefined)
    return {
      ...common,
      headers: { authorization, 'content-type': 'application/x-www-form-urlencoded' },
      body: new TextEncoder().encode(new URLSearchParams(fields).toString()),
    };
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append(file.field ?? 'source', new Blob([new Uint8Array(file.bytes)], { type: file.type }), file.name);
  return { ...common, headers: { authorization }, body: form };
}
