import { once } from 'node:events';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import dynalite from 'dynalite';
import { UsageError } from '../../core/errors.ts';
import { checkTables } from './dynalite-recovery.ts';
import { isLoopbackName } from './loopback-name.ts';

export type RunningDynalite = {
  /** For `AWS_ENDPOINT_URL_DYNAMODB`, or a client's `endpoint`. Any credentials serve. */
  readonly endpoint: string;
  /** Waits for the requests under way. */
  close(): Promise<void>;
};

/**
 * DynamoDB in this process, on the loopback interface, with its files under `folder`. A write that was answered is in
 * the operating system's hands: it survives a SIGKILL of this process, though not a power cut in the next seconds.
 * @throws UsageError when another process uses the folder or the port.
 */
export async function startDynalite({
  folder,
  port = 0,
}: {
  readonly folder: string;
  /** Any free one by default. */
  readonly port?: number;
}): Promise<RunningDynalite> {
  const files = join(folder, 'leveldb');
  const inUse = join(folder, 'in-use');
  await mkdir(files, { recursive: true });
  await checkTables(files, inUse);
  await writeFile(
    inUse,
    'Removed when the store is closed in order. If it is there at the start, indexes are rebuilt.\n',
  );

  const server = dynalite({ path: files, createTableMs: 0 });
  refuseBrowsers(server);
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new UsageError(
      `The store could not listen on port ${port} of this machine. Stop what uses it, or choose another port.`,
      { cause: error },
    );
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The store has no port.');
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    async close() {
      await new Promise<void>((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeIdleConnections();
      });
      await rm(inUse, { force: true });
    },
  };
}

/**
 * dynalite answers anybody, and lets pages of any origin read its answers: one request of a page in the user's browser
 * could change the table. The SDK names the loopback host and never sends these headers.
 */
function refuseBrowsers(server: Server): void {
  const answer = server.listeners('request').at(0);
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const { host, origin, 'sec-fetch-site': site } = request.headers;
    if (isLoopbackName(host) && origin === undefined && site === undefined)
      answer?.call(server, request, response);
    else
      response
        .writeHead(403, { 'content-type': 'text/plain' })
        .end('Only programs on this machine are answered.\n');
  });
}
