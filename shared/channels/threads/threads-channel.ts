import type { Account } from '../../core/accounts/account.ts';
import { ChannelError } from '../../core/delivery/channel-error.ts';
import { SECOND } from '../../core/time.ts';
import type { Channel } from '../../ports.ts';
import type { LinkingDeps } from '../channel-deps.ts';
import { containerChannel, REQUEST_MS } from '../graph/containers/container-channel.ts';
import { type GraphApi, graphApi } from '../graph/graph-api.ts';
import { bounded } from '../http/bounded-fetch.ts';
import { accessTokens } from '../oauth/access-tokens.ts';
import { THREADS_GRANT } from './threads-grant.ts';
import { threadsListening } from './threads-listening.ts';
import { THREADS_GRAPH, THREADS_NETWORK } from './threads-network.ts';

const RENEWAL_MS = 10 * SECOND;
/** The pauses in which the new token is stored, or another process is waited for. */
const STORING_MS = 10 * SECOND;

/**
 * A profile on Threads. Secret: `accessToken`, long-lived, and `expiresAt`; it is renewed here.
 * Source: developers.facebook.com/docs/threads; checked against Meta's collection of requests and against a server of
 * ours.
 */
export function threadsChannel(deps: LinkingDeps): Channel {
  const tokens = accessTokens(bounded(deps, RENEWAL_MS), THREADS_GRANT);
  const reading = bounded(deps, REQUEST_MS);
  const apiOf = (account: Account): GraphApi => graphApi({ ...reading, tokens }, THREADS_GRAPH, account);
  const channel = containerChannel({ ...deps, tokens, renewalMs: RENEWAL_MS + STORING_MS }, THREADS_NETWORK);
  return {
    ...channel,
    listening: threadsListening(deps.clock, apiOf),
    async probe(account) {
      const limits = await channel.probe(account);
      const { expiresAt = '' } = await deps.secrets.read(account.id);
      if (Number.isNaN(Date.parse(expiresAt))) throw withoutEnd(account);
      return limits;
    },
  };
}

/** Nobody would notice before it is too late to renew it. */
const withoutEnd = ({ id }: Account): ChannelError =>
  new ChannelError(
    'credentials',
    `It is not stored when the access of ${id} to Threads ends, so it would end after 60 days without being renewed. Store “expiresAt” beside “accessToken”, for example 2027-01-29T10:00:00Z: 60 days after the token was made.`,
  );
