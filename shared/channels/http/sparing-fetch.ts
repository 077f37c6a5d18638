import { DAY, type Instant, SECOND, toIso } from '../../core/time.ts';
import type { Clock } from '../../ports.ts';

/** What a network has told of one of its limits: how many requests are left until when. */
type Allowance = { remaining: number; resetsAt: Instant };

/** `X-RateLimit-*` (Mastodon, and many), `x-rate-limit-*` (X), `RateLimit-*` (Bluesky, the IETF's draft). */
const SPELLINGS = ['x-ratelimit', 'x-rate-limit', 'ratelimit'] as const;
/** Numbers below are seconds from now, above seconds since 1970. */
const EARLIEST_EPOCH = 1_000_000_000;
/** Two answers of one window may tell its end with other seconds. */
const SAME_WINDOW_MS = 2 * SECOND;
/** More than any library's accounts have; beyond it, those that have ended are forgotten. */
const MOST_KNOWN = 1_000;

/**
 * A `fetch` that does not ask a network whose last answer said that nothing is left: it answers 429 with the time to
 * wait itself, and so spares a request that would only count against the account. Every token and every limit of a
 * network is on its own, so one account's traffic never holds up another's. Known in this process only.
 */
export function sparingFetch(deps: { readonly fetch: typeof fetch; readonly clock: Clock }): typeof fetch {
  const allowances = new Map<string, Allowance>();
  /** Which of its limits a kind of call counts against, as its last answer showed. */
  const limitOf = new Map<string, string>();

  return async (input, init) => {
    const { owner, call } = nameOf(input, init);
    if (owner === undefined) return deps.fetch(input, init);
    const known = allowances.get(limitOf.get(call) ?? '');
    const now = deps.clock.now();
    if (known && known.resetsAt > now) {
      if (known.remaining <= 0) return nothingLeft(known, now);
      // Counted as it is sent: requests at the same time must not all take the last one.
      known.remaining -= 1;
    }
    const response = await deps.fetch(input, init);
    const told = allowanceIn(response.headers, deps.clock.now());
    if (told) {
      const limit = `${owner} ${told.window}`;
      forgetOld(allowances, deps.clock.now());
      limitOf.set(call, limit);
      allowances.set(limit, merged(allowances.get(limit), told));
    }
    return response;
  };
}

/** Whose limits these are, and what kind of call it is: ids in the path make no difference. */
function nameOf(input: Parameters<typeof fetch>[0], init: RequestInit | undefined) {
  const isRequest = input instanceof Request;
  const url = new URL(isRequest ? input.url : String(input));
  const headers = init?.headers ? new Headers(init.headers) : isRequest ? input.headers : new Headers();
  const token = headers.get('authorization');
  const method = init?.method ?? (isRequest ? input.method : 'GET');
  const owner = token === null ? undefined : `${url.origin} ${token}`;
  return { owner, call: `${owner} ${method} ${url.pathname.replace(/(?<=\/)[^/]*\d[^/]{3,}/g, ':id')}` };
}

function allowanceIn(headers: Headers, now: Instant): (Allowance & { readonly window: string }) | undefined {
  for (const name of SPELLINGS) {
    const [remaining, reset] = [headers.get(`${name}-remaining`), headers.get(`${name}-reset`)];
    if (remaining === null || reset === null || !/^\d+$/.test(remaining)) continue;
    const resetsAt = resetIn(reset, headers.get('date'), now);
    if (resetsAt === undefined) continue;
    // Two limits of the same size have other ends; one limit over several kinds of call has the same.
    return { window: `${headers.get(`${name}-limit`)} ${reset}`, remaining: Number(remaining), resetsAt };
  }
  return undefined;
}

/** In our time: the network's clock is the one in its `Date` header. */
function resetIn(reset: string, date: string | null, now: Instant): Instant | undefined {
  const isNumber = /^\d+(\.\d+)?$/.test(reset);
  const at = isNumber ? Number(reset) * SECOND : Date.parse(reset);
  if (isNumber && Number(reset) < EARLIEST_EPOCH) return now + Math.min(at, DAY);
  const theirs = Date.parse(date ?? '');
  const wait = at - (Number.isNaN(theirs) ? now : theirs);
  return Number.isNaN(wait) ? undefined : now + Math.min(wait, DAY);
}

function forgetOld(allowances: Map<string, Allowance>, now: Instant): void {
  if (allowances.size < MOST_KNOWN) return;
  for (const [limit, { resetsAt }] of allowances) if (resetsAt <= now) allowances.delete(limit);
}

/** What is under way is not counted in the answers yet: in one window, the lower number is right. */
function merged(before: Allowance | undefined, { remaining, resetsAt }: Allowance): Allowance {
  const isSame = before !== undefined && Math.abs(before.resetsAt - resetsAt) <= SAME_WINDOW_MS;
  return { remaining: isSame ? Math.min(before.remaining, remaining) : remaining, resetsAt };
}

function nothingLeft({ resetsAt }: Allowance, now: Instant): Response {
  const error = `the network allows no more requests before ${toIso(resetsAt)}; it was not asked`;
  const seconds = Math.ceil((resetsAt - now) / SECOND);
  return Response.json({ error }, { status: 429, headers: { 'retry-after': String(seconds) } });
}
