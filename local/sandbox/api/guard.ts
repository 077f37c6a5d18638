import { createMiddleware } from 'hono/factory';
import { isLoopbackHost } from '../../../shared/net/address-range.ts';
import type { SandboxEnv } from './sandbox-context.ts';

/**
 * A page of some other site must neither read this server through a name that it points at 127.0.0.1 (foreign `Host`)
 * nor post a form here (foreign `Origin`).
 */
export const loopbackOnly = createMiddleware<SandboxEnv>(async (context, next) => {
  const url = new URL(context.req.url);
  const origin = context.req.header('origin');
  if (!isLoopbackHost(url.hostname) || (origin !== undefined && origin !== url.origin)) {
    return context.text('This server answers pages and programs of this machine only.', 403);
  }
  return next();
});
