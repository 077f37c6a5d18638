import { createServer } from 'node:http';
import { extname } from 'node:path';
import type { SignedLinks } from '../shared/adapters/embedded/signed-links.ts';
import type { Objects } from '../shared/ports.ts';
import { listenOn, type Web } from './listen.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.gif': 'image/gif',
  '.mp4': 'video/mp4',
};

/**
 * Serves single files to whoever shows a signed address, on loopback: a network reaches it only through what leads
 * there from a public address. There are no listings, and no other files.
 */
export async function serveMedia(objects: Objects, links: SignedLinks, port: number): Promise<Web> {
  const server = createServer(async (request, response) => {
    const isReading = request.method === 'GET' || request.method === 'HEAD';
    const key = isReading ? links.keyOf(request.url ?? '/') : undefined;
    const type = key && TYPES[extname(key)];
    const body = key && type ? await objects.read(key).catch(() => undefined) : undefined;
    if (!type || !body) {
      response
        .writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
        .end('There is no such file.\n');
      return;
    }
    response.writeHead(200, {
      'content-type': type,
      'content-length': body.byteLength,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  return listenOn(server, port);
}
