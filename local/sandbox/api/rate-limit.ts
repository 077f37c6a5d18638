import { createMiddleware } from 'hono/factory';
import { type Instant, MINUTE, toIso } from '../../../shared/core/time.ts';
import type { SandboxEnv } from './sandbox-context.ts';

/** How many calls one token may make: any calls in 5 minutes, uploads in 30 minutes. Mastodon's are 300 and 30. */
export type RateLimits = { readonly calls: number; readonly uploads: number };
export const MASTODON_RATE_LIMITS: RateLimits = { calls: 300, uploads: 30 };

type Window = { readonly resetsAt: Instant; used: number };

/** Counts by token in fixed windows and says so in `X-RateLimit-*` (docs.joinmastodon.org/api/rate-limits). */
export function rateLimit(limits: RateLimits, now: () => Instant) {
  const windows = new Map<string, Window>();
  return createMiddleware<SandboxEnv>(async (context, next) => {
    const account = context.get('account');
    if (!account) return next();
    const isUpload = context.req.method === 'POST' && context.req.path === '/api/v2/media';
    const [limit, lengthMs] = isUpload ? [limits.uploads, 30 * MINUTE] : [limits.calls, 5 * MINUTE];
    const name = `${account.id} ${isUpload}`;
    const current = windows.get(name);
    const window = current && current.resetsAt > now() ? current : { resetsAt: now() + lengthMs, used: 0 };
    windows.set(name, window);
    window.used += 1;
    context.header('X-RateLimit-Limit', String(limit));
    context.header('X-RateLimit-Remaining', String(Math.max(limit - window.used, 0)));
    context.header('X-RateLimit-Reset', toIso(window.resetsAt));
    if (window.used <= limit) return next();
    context.status(429);
    return context.json({ error: 'Too many requests' });
  });
}
