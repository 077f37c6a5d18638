import type { Server } from 'node:http';

export type Web = { readonly url: string; close(): Promise<void> };

/** Listens on loopback. With the port 0 the system chooses one. @throws Error when the port is taken */
export async function listenOn(server: Server, port: number): Promise<Web> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
