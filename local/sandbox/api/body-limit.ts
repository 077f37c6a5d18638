import { createMiddleware } from 'hono/factory';
import { problem, type SandboxEnv } from './sandbox-context.ts';

/**
 * Refuses a body by the length that it announces; one that does not announce any is refused as well. (Hono's own
 * limit needs the process' global `Request` to be replaced, which breaks every other user of it.)
 */
export const bodyLimit = (maxBytes: number) =>
  createMiddleware<SandboxEnv>(async (context, next) => {
    if (Number(context.req.header('content-length') ?? 0) > maxBytes) throw problem(413, 'Too large');
    if (context.req.header('transfer-encoding') !== undefined) throw problem(411, 'Send a Content-Length');
    return next();
  });
