import type { Account } from '../../core/accounts/account.ts';
import type { Channel } from '../../ports.ts';
import type { LinkingDeps } from '../channel-deps.ts';
import { withReplies } from '../comments/with-replies.ts';
import { containerChannel, REQUEST_MS } from '../graph/containers/container-channel.ts';
import { type GraphApi, graphApi } from '../graph/graph-api.ts';
import { pageTokens } from '../graph/page-token.ts';
import { bounded } from '../http/bounded-fetch.ts';
import { instagramListening } from './instagram-listening.ts';
import { INSTAGRAM_GRAPH, INSTAGRAM_NETWORK } from './instagram-network.ts';
import { instagramReplies } from './instagram-replies.ts';

/**
 * A professional account on Instagram. Secret: `accessToken`, that of the Facebook page which it belongs to.
 * Source: developers.facebook.com/docs/instagram-platform/content-publishing; checked against Meta's description and
 * against a server of ours.
 */
export function instagramChannel(deps: LinkingDeps): Channel {
  const tokens = pageTokens(deps.secrets, INSTAGRAM_GRAPH);
  const by = bounded(deps, REQUEST_MS);
  const apiOf = (account: Account): GraphApi => graphApi({ ...by, tokens }, INSTAGRAM_GRAPH, account);
  const posts = containerChannel({ ...deps, tokens, renewalMs: 0 }, INSTAGRAM_NETWORK);
  return withReplies({ ...posts, listening: instagramListening(apiOf) }, instagramReplies(apiOf));
}
