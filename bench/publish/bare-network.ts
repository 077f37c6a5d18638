/**
 * A network that does as little as possible: it says yes to Mastodon's calls, in a process of its own. A token is the
 * name of its account. `node bench/publish/bare-network.ts <slow account> <milliseconds>` prints its address; that
 * account is answered so much later.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

const [slow, slowMs = '0'] = process.argv.slice(2);
let published = 0;
const statuses = new Map<string, object>();

function answer(request: IncomingMessage, body: string): unknown {
  const username = (request.headers.authorization ?? '').replace('Bearer ', '');
  const { url = '' } = request;
  if (url.endsWith('/verify_credentials')) return { id: username, username };
  if (request.method === 'POST') {
    published += 1;
    const id = String(published);
    const status = {
      id,
      uri: `https://bare.example/${id}`,
      url: `https://bare.example/${id}`,
      created_at: new Date().toISOString(),
      content: `<p>${JSON.parse(body).status}</p>`,
      media_attachments: [],
      account: { id: username, username },
    };
    statuses.set(id, status);
    return status;
  }
  return statuses.get(url.slice(url.lastIndexOf('/') + 1)) ?? [];
}

const server = createServer((request: IncomingMessage, response: ServerResponse) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const text = JSON.stringify(answer(request, Buffer.concat(chunks).toString()));
    const send = () => response.writeHead(200, { 'content-type': 'application/json' }).end(text);
    if (request.headers.authorization === `Bearer ${slow}`) setTimeout(send, Number(slowMs));
    else send();
  });
});
// Everybody comes in the same second: the usual queue of 511 connections would be the measurement.
server.listen({ port: 0, host: '127.0.0.1', backlog: 4_096 }, () => {
  const address = server.address();
  if (address && typeof address === 'object') console.log(`http://127.0.0.1:${address.port}`);
});

process.on('message', () => process.send?.(process.cpuUsage()));
