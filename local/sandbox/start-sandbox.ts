import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Instant } from '../../shared/core/time.ts';
import { accountsApi } from './api/accounts.ts';
import { applyFaults } from './api/apply-faults.ts';
import { bodyLimit } from './api/body-limit.ts';
import { faultSwitches } from './api/fault-switches.ts';
import { loopbackOnly } from './api/guard.ts';
import { instanceApi } from './api/instance.ts';
import { mediaApi } from './api/media.ts';
import { moderationApi } from './api/moderation.ts';
import { MASTODON_RATE_LIMITS, type RateLimits, rateLimit } from './api/rate-limit.ts';
import type { SandboxEnv } from './api/sandbox-context.ts';
import { signIn } from './api/sign-in.ts';
import { statusesApi } from './api/statuses.ts';
import { MAX_VIDEO_BYTES } from './api/upload-limits.ts';
import { type Faults, faultControl } from './faults.ts';
import { SandboxNetwork } from './network.ts';
import { timelinePage } from './page/timeline-page.ts';
import type { AccountRecord } from './records.ts';
import { UnprocessableError } from './unprocessable-error.ts';

/** An account that signs in with a token. */
export type SandboxAccount = {
  readonly username: string;
  readonly displayName: string;
  readonly token: string;
};

export type SandboxOptions = {
  /** Where everything is kept; without it, it lasts as long as the process. */
  readonly folder?: string;
  /** 0 takes a free one. */
  readonly port?: number;
  /** The network's name, as its page shows it. */
  readonly name?: string;
  readonly accounts: readonly SandboxAccount[];
  /** Milliseconds from an upload until it can be used. */
  readonly processingMs?: number;
  readonly rateLimits?: RateLimits;
  /** Lets other processes switch faults by HTTP. */
  readonly faultsByHttp?: boolean;
  readonly now?: () => Instant;
};

export type Sandbox = {
  /** Origin, without a slash at the end. */
  readonly url: string;
  readonly faults: Faults;
  /** What is public, newest first, also what a listing delay hides: as it was sent, with the descriptions of its media. */
  posts(): { id: string; username: string; text: string; alts: string[] }[];
  close(): Promise<void>;
};

/**
 * Starts a small network on this machine that speaks Mastodon's API and shows a page of what was posted.
 * @throws when the port is taken or the folder cannot be written.
 */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { name = 'Sandbox', processingMs = 300, rateLimits = MASTODON_RATE_LIMITS, now = Date.now } = options;
  const faults = faultControl();
  const network = await SandboxNetwork.open(options.folder, faults, now);
  const tokens = new Map<string, AccountRecord>();
  for (const { username, displayName, token } of options.accounts) {
    tokens.set(token, await network.account('library', username, displayName));
  }

  const app = new Hono<SandboxEnv>();
  app.use(async (context, next) => {
    await next();
    context.header('Date', new Date(now()).toUTCString());
  });
  app.use(loopbackOnly);
  // A form around the largest video.
  app.use(bodyLimit(MAX_VIDEO_BYTES + 64 * 1024));
  if (options.faultsByHttp === true) app.route('/', faultSwitches(faults));
  app.use('/api/*', applyFaults(faults), signIn(tokens, faults), rateLimit(rateLimits, now));
  app.route('/', instanceApi(name));
  app.route('/', mediaApi(network, processingMs));
  app.route('/', statusesApi(network));
  app.route('/', accountsApi(network));
  app.route('/', moderationApi(network));
  app.route('/', timelinePage(network, name));
  app.notFound((context) =>
    context.req.path.startsWith('/api/')
      ? context.json({ error: 'Record not found' }, 404)
      : context.text('There is no such page.', 404),
  );
  app.onError((error, context) => {
    if (error instanceof HTTPException) return error.getResponse();
    if (error instanceof UnprocessableError) return context.json({ error: error.message }, 422);
    console.error('The sandbox network failed:', error);
    return context.json({ error: 'Something went wrong' }, 500);
  });

  // Otherwise the whole process gets other `Request` and `Response` classes, and `instanceof` lies to its libraries.
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    faults,
    posts: () =>
      network.all().map((status) => ({
        id: status.id,
        username: network.records.kept.accounts.get(status.accountId)?.username ?? '',
        text: status.text,
        alts: network.media(status).map(({ description }) => description),
      })),
    async close() {
      faults.clear();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
