import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono } from 'hono';
import { guardedFetch } from '../../shared/channels/http/guarded-fetch.ts';

/** `before`: the call has no effect · `after`: it has, and then its answer goes wrong. */
type When = 'before' | 'after';
export type Fault =
  /** The connection ends without an answer. */
  | { readonly kind: 'no-answer'; readonly when: When }
  /** Another answer than the network's own. A string is sent as HTML, anything else as JSON. */
  | {
      readonly kind: 'answer';
      readonly when: When;
      readonly status: number;
      readonly body: unknown;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** JSON of so many bytes. */
  | { readonly kind: 'huge'; readonly bytes: number };

/** A request as it arrived, with the address that the channel meant. */
export type Recorded = {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer>;
  /** What the server itself answered, where that was JSON and nothing went wrong on purpose. */
  answer?: { readonly status: number; readonly json: unknown };
};

export type NetworkEnv = { Bindings: HttpBindings };

export type LocalNetwork = {
  /** Requests to the network's hosts arrive at this machine's server; any other host is an error. */
  readonly fetch: typeof fetch;
  readonly requests: readonly Recorded[];
  /** For the next calls of this name: `POST /2/tweets`, `*` for any run of letters without a slash. */
  next(call: string, fault: Fault, times?: number): void;
  close(): Promise<void>;
};

/** Tells the server which request it is. */
const NUMBER = 'x-number-of-the-request';
const PAGE = { 'content-type': 'text/html; charset=utf-8' };

/** A server on this machine in place of a network's, whose calls can go wrong. */
export async function localNetwork(
  routes: Hono<NetworkEnv>,
  hosts: readonly string[],
): Promise<LocalNetwork> {
  const waiting: { matches: RegExp; fault: Fault; times: number }[] = [];
  const requests: Recorded[] = [];
  const spoilt = new Set<string>();
  let last = 0;
  const app = new Hono<NetworkEnv>();
  app.use(async (context, next) => {
    const call = `${context.req.method} ${context.req.path}`;
    const armed = waiting.find(({ matches, times }) => times > 0 && matches.test(call));
    if (armed === undefined) return next();
    armed.times -= 1;
    spoilt.add(context.req.header(NUMBER) ?? '');
    const { fault } = armed;
    if (fault.kind !== 'huge' && fault.when === 'after') await next();
    context.res = undefined;
    if (fault.kind === 'no-answer') {
      context.env.incoming.socket.destroy();
      context.res = RESPONSE_ALREADY_SENT;
    } else if (fault.kind === 'huge') context.res = Response.json({ data: 'x'.repeat(fault.bytes) });
    else if (typeof fault.body === 'string')
      context.res = new Response(fault.body, {
        status: fault.status,
        headers: { ...PAGE, ...fault.headers },
      });
    else context.res = Response.json(fault.body, { status: fault.status, headers: { ...fault.headers } });
    return undefined;
  });
  app.route('/', routes);
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const send = guardedFetch();
  return {
    requests,
    async fetch(input, init) {
      const request = new Request(input, init);
      const url = new URL(request.url);
      if (url.protocol !== 'https:' || !hosts.includes(url.host))
        throw new Error(`The channel talked to ${url.origin}, which is not its network.`);
      const body = new Uint8Array(await request.arrayBuffer());
      last += 1;
      const number = String(last);
      const recorded: Recorded = { method: request.method, url, headers: new Headers(request.headers), body };
      requests.push(recorded);
      request.headers.set(NUMBER, number);
      const response = await send(new URL(url.pathname + url.search, `http://127.0.0.1:${port}`), {
        method: request.method,
        headers: request.headers,
        ...(request.body && { body }),
        signal: request.signal,
      });
      if (spoilt.has(number) || !response.headers.get('content-type')?.includes('json')) return response;
      const json: unknown = await response.clone().json();
      recorded.answer = { status: response.status, json };
      return response;
    },
    next(call, fault, times = 1) {
      const pattern = call.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*');
      waiting.push({ matches: new RegExp(`^${pattern}$`), fault, times });
    },
    async close() {
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
