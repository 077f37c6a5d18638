import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { isLoopbackName } from '../shared/adapters/embedded/loopback-name.ts';
import { listenOn, type Web } from './listen.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xml': 'application/atom+xml; charset=utf-8',
  '.json': 'application/feed+json; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
};

/** Serves the noticeboard's files on loopback, as any web server would. */
export async function serveFolder(folder: string, port: number): Promise<Web> {
  const server = createServer(async (request, response) => {
    // A name that somebody else points at this machine gets nothing.
    const path = isLoopbackName(request.headers.host) ? pathOf(request.url ?? '/') : undefined;
    const type = path && TYPES[extname(path)];
    const body = type ? await readFile(join(folder, path)).catch(() => undefined) : undefined;
    if (!body || (request.method !== 'GET' && request.method !== 'HEAD')) {
      response
        .writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
        .end('There is no such page.\n');
      return;
    }
    response.writeHead(200, { 'content-type': type, 'x-content-type-options': 'nosniff' });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  return listenOn(server, port);
}

/** The file below the folder that a request names; undefined for anything that leads out of it. */
function pathOf(url: string): string | undefined {
  try {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
    if (path.includes('\0') || path.split('/').includes('..')) return undefined;
    return path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return undefined;
  }
}
