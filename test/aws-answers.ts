import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';

export type Asked = { readonly headers: IncomingHttpHeaders; readonly body: string };
export type Answer = {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body: string;
};

/** A server on the loopback interface that keeps what it was asked and answers what the test says. */
export async function awsAnswers(answer: (asked: Asked) => Answer) {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const it = { headers: request.headers, body: await text(request) };
    asked.push(it);
    const { status = 200, headers = {}, body } = answer(it);
    response.writeHead(status, headers).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    asked,
    config: {
      endpoint: `http://127.0.0.1:${address.port}`,
      region: 'eu-west-2',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    },
    close: (): void => {
      server.close();
      server.closeAllConnections();
    },
  };
}
