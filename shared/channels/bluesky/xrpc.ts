import * as v from 'valibot';
import type { Account } from '../../core/accounts/account.ts';
import { ChannelError } from '../../core/delivery/channel-error.ts';
import type { Clock } from '../../ports.ts';
import { askJson, type JsonRequest } from '../http/ask-json.ts';
import { type Answer, failureByStatus, type Purpose } from '../http/failure.ts';
import { readShape } from '../http/read-shape.ts';

/** Bluesky's own entry, which passes requests on to the server that holds the account. */
const USUAL_SERVER = 'https://bsky.social';

export type XrpcDeps = {
  readonly clock: Clock;
  /** Bounded: see `boundedFetch`. */
  readonly fetch: typeof fetch;
};

export type Call = Omit<Purpose, 'publishes'> & {
  readonly publishes?: boolean;
  /** Method id, such as `com.atproto.repo.putRecord`. */
  readonly method: string;
  /** Several values of one name are a list. */
  readonly query?: Readonly<Record<string, string | readonly string[]>>;
  /** Procedures are POSTs, with or without a body; queries are GETs. */
  readonly kind: 'query' | 'procedure';
  readonly body?: JsonRequest['body'];
  readonly contentType?: string;
  /** Statuses besides the successes whose body says what a success says. */
  readonly accepts?: readonly number[];
  readonly token?: string;
  /** A secret inside the body: kept out of errors, as the token is. */
  readonly secret?: string;
};

/** @throws ChannelError when the directory's `server` is no address. */
export function serverOf(account: Account): URL {
  const server = account.server ?? USUAL_SERVER;
  if (URL.canParse(server)) return new URL(new URL(server).origin);
  throw new ChannelError(
    'refused',
    `The account ${account.id} has “${server}” for its server; expected an address such as “server: ${USUAL_SERVER}”. Correct it in the directory.`,
  );
}

/**
 * One XRPC call (atproto.com/specs/xrpc). Statuses 400 and 401 are given back with their error code in `error`,
 * because the code says what to do; `failure` turns such an answer into the error that it is otherwise.
 */
export async function xrpc(deps: XrpcDeps, server: URL, call: Call): Promise<XrpcAnswer> {
  const url = new URL(`/xrpc/${call.method}`, server);
  for (const [name, values] of Object.entries(call.query ?? {}))
    for (const value of [values].flat()) url.searchParams.append(name, value);
  const purpose = purposeOf(call);
  const answer = await askJson(deps, {
    ...purpose,
    url,
    method: call.kind === 'query' ? 'GET' : 'POST',
    headers: {
      ...(call.token !== undefined && { authorization: `Bearer ${call.token}` }),
      ...(call.contentType !== undefined && { 'content-type': call.contentType }),
    },
    ...(call.body !== undefined && { body: call.body }),
    accepts: [400, 401, ...(call.accepts ?? [])],
  });
  const isRefused = answer.status === 400 || answer.status === 401;
  const said = v.safeParse(ErrorBody, answer.json);
  return {
    answer,
    ...(isRefused && { error: said.success ? said.output.error : 'Unnamed' }),
    failure: () =>
      failureByStatus(
        answer,
        purpose,
        said.success ? wordsOf(said.output, call) : undefined,
        deps.clock.now(),
      ),
  };
}

export type XrpcAnswer = {
  readonly answer: Answer;
  /** The lexicon's name of the error, such as `ExpiredToken`; absent after a success. */
  readonly error?: string;
  readonly failure: () => ChannelError;
};

/** The answer's body in its shape. @throws ChannelError where the call failed or the shape is another. */
export function bodyOf<Schema extends v.GenericSchema>(
  schema: Schema,
  { answer, error, failure }: XrpcAnswer,
  call: Call,
): v.InferOutput<Schema> {
  if (error !== undefined) throw failure();
  return readShape(schema, answer.json, call);
}

const ErrorBody = v.object({ error: v.string(), message: v.optional(v.string()) });

const purposeOf = ({ doing, publishes = false }: Call): Purpose => ({ doing, publishes });

/** A server's words go into reports: one line of bounded length, without what it was told in confidence. */
const wordsOf = ({ error, message = error }: v.InferOutput<typeof ErrorBody>, call: Call): string =>
  [call.token, call.secret]
    .reduce<string>((words, secret) => (secret ? words.replaceAll(secret, '…') : words), message)
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, 300);
