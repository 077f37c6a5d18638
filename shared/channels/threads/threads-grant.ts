import { DAY } from '../../core/time.ts';
import { kindOf, readGraphError } from '../graph/graph-error.ts';
import type { Grant } from '../oauth/grant.ts';
import { WHERE_STORED } from '../where-stored.ts';

export const THREADS_ORIGIN = 'https://graph.threads.net/';

export const THREADS_HELP = `Make a new long-lived token in the Threads application’s User Token Generator at developers.facebook.com (see docs/channels.md) and store it as “accessToken”, with the date of its end as “expiresAt” (${WHERE_STORED}).`;

/**
 * A long-lived token serves for 60 days and renews itself: shown while it lasts, and at least a day old, it is traded
 * for one of another 60 ("Long-lived tokens"). One that has ended cannot be renewed by anything.
 */
export const THREADS_GRANT: Grant = {
  network: 'Threads',
  // Posts may be weeks apart; a token that ends between two of them is lost.
  renewBeforeMs: 50 * DAY,
  request: ({ accessToken }) => {
    if (!accessToken) return undefined;
    const url = new URL('refresh_access_token', THREADS_ORIGIN);
    url.searchParams.set('grant_type', 'th_refresh_token');
    url.searchParams.set('access_token', accessToken);
    return { url };
  },
  // The token is its own means.
  meansEnd: ({ expiresAt }) => expiresAt,
  isDead: ({ json }) => {
    const error = readGraphError(json);
    return error !== undefined && kindOf(error) === 'token';
  },
  needs: '“accessToken”, while it still serves',
  help: THREADS_HELP,
};
