import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** What happens to the next call of a method, instead of passing it on and its answer back. */
export type Mishap =
  /** The server does it, nobody hears of it. */
  | { readonly kind: 'lose-answer' }
  /** The server never gets it. */
  | { readonly kind: 'lose-request' }
  /** The server never gets it, or does it first; somebody else answers. A string is sent as it is, not as JSON. */
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly body: unknown;
      readonly headers?: Record<string, string>;
      readonly afterwards?: boolean;
    };

export type LossyProxy = {
  readonly origin: string;
  /** Methods called so far, oldest first. */
  readonly calls: string[];
  /** Queues a mishap for the next call of a method; several happen in turn. */
  on(method: string, mishap: Mishap): void;
  /** From now on, every call of a method. */
  always(method: string, mishap: Mishap): void;
  close(): Promise<void>;
};

const methodOf = (request: IncomingMessage): string =>
  new URL(request.url ?? '/', 'http://localhost').pathname.replace('/xrpc/', '');

const bytesOf = async (request: IncomingMessage): Promise<Buffer<ArrayBuffer>> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
};

function answerInstead(response: ServerResponse, mishap: Extract<Mishap, { kind: 'answer' }>): void {
  const { status, body, headers } = mishap;
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

/** Stands between the channel and a server, and loses what a network loses. */
export async function lossyProxy(upstream: string): Promise<LossyProxy> {
  const calls: string[] = [];
  const mishaps = new Map<string, Mishap[]>();
  const habits = new Map<string, Mishap>();

  const pass = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const method = methodOf(request);
    calls.push(method);
    const mishap = mishaps.get(method)?.shift() ?? habits.get(method);
    if (mishap?.kind === 'lose-request') {
      request.socket.destroy();
      return;
    }
    if (mishap?.kind === 'answer' && !mishap.afterwards) {
      request.resume();
      answerInstead(response, mishap);
      return;
    }
    const body = await bytesOf(request);
    const headers = new Headers();
    for (const name of ['authorization', 'content-type', 'accept']) {
      const value = request.headers[name];
      if (typeof value === 'string') headers.set(name, value);
    }
    const answer = await fetch(new URL(request.url ?? '/', upstream), {
      method: request.method ?? 'GET',
      headers,
      ...(request.method === 'POST' && { body }),
    });
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (mishap?.kind === 'lose-answer') {
      request.socket.destroy();
      return;
    }
    if (mishap) {
      answerInstead(response, mishap);
      return;
    }
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' });
    response.end(bytes);
  };

  const server = createServer((request, response) => {
    pass(request, response).catch(() => request.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    calls,
    on: (method, mishap) => mishaps.set(method, [...(mishaps.get(method) ?? []), mishap]),
    always: (method, mishap) => habits.set(method, mishap),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
