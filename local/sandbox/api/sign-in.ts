import { createMiddleware } from 'hono/factory';
import type { FaultControl } from '../faults.ts';
import type { AccountRecord } from '../records.ts';
import { problem, type SandboxEnv } from './sandbox-context.ts';

/** Reads the bearer token. A call without one goes on as nobody; a wrong one is refused whatever is asked. */
export const signIn = (tokens: ReadonlyMap<string, AccountRecord>, faults: FaultControl) =>
  createMiddleware<SandboxEnv>(async (context, next) => {
    const [, token] = /^Bearer (.+)$/i.exec(context.req.header('authorization') ?? '') ?? [];
    if (token === undefined) return next();
    if (faults.isRevoked(token)) throw problem(401, 'The access token was revoked');
    const account = tokens.get(token);
    if (!account) throw problem(401, 'The access token is invalid');
    context.set('account', account);
    return next();
  });
