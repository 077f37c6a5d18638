import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { View } from '../entities.ts';
import type { SandboxNetwork } from '../network.ts';
import type { AccountRecord } from '../records.ts';

export type SandboxEnv = { Bindings: HttpBindings; Variables: { account: AccountRecord | undefined } };
export type SandboxContext = Context<SandboxEnv>;

/** Mastodon's error shape. */
export const problem = (status: 401 | 403 | 404 | 411 | 413 | 422, error: string): HTTPException =>
  new HTTPException(status, { res: Response.json({ error }, { status }) });

export const notFound = (): HTTPException => problem(404, 'Record not found');

/** Whose token the call carries. */
export function signedIn(context: SandboxContext): AccountRecord {
  const account = context.get('account');
  if (account) return account;
  throw problem(401, 'The access token is invalid');
}

export const viewOf = (network: SandboxNetwork, context: SandboxContext): View => {
  const viewer = context.get('account');
  return { network, base: new URL(context.req.url).origin, ...(viewer && { viewer }) };
};
