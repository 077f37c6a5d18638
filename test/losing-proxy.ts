import { once } from 'node:events';
import { createServer, type IncomingMessage, request } from 'node:http';
import { buffer } from 'node:stream/consumers';

export type LosingProxy = {
  readonly endpoint: string;
  /** The next request whose `x-amz-target` matches reaches the server, but its answer is lost: the connection ends. */
  loseAnswerTo(operation: RegExp): void;
  /** Runs after the server has answered and before the loss is noticed. */
  beforeLoss: () => Promise<void>;
  readonly lost: () => number;
  close(): Promise<void>;
};

/** A proxy on the loopback interface that can lose answers, as networks do. */
export async function losingProxy(target: string): Promise<LosingProxy> {
  let armed: RegExp | undefined;
  let lost = 0;
  const server = createServer(async (incoming, outgoing) => {
    const body = await buffer(incoming);
    const isLost = armed?.test(String(incoming.headers['x-amz-target'])) ?? false;
    if (isLost) armed = undefined;
    const { method, headers, url } = incoming;
    const forwarded = request(new URL(url ?? '/', target), { method, headers });
    forwarded.end(body);
    const answer = await new Promise<IncomingMessage>((resolve) => forwarded.once('response', resolve));
    const content = await buffer(answer);
    if (isLost) {
      lost += 1;
      await proxy.beforeLoss();
      incoming.socket.destroy();
    } else outgoing.writeHead(answer.statusCode ?? 500, answer.headers).end(content);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  const proxy: LosingProxy = {
    endpoint: `http://127.0.0.1:${address.port}`,
    loseAnswerTo: (operation) => {
      armed = operation;
    },
    beforeLoss: async () => {},
    lost: () => lost,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return proxy;
}
