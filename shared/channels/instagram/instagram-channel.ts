import type { Channel, Clock, MediaLinks, Secrets } from '../../ports.ts';
import { containerChannel } from '../graph/containers/container-channel.ts';
import { pageTokens } from '../graph/page-token.ts';
import { INSTAGRAM_GRAPH, INSTAGRAM_NETWORK } from './instagram-network.ts';

/**
 * A professional account on Instagram. Secret: `accessToken`, that of the Facebook page which it belongs to.
 * Source: developers.facebook.com/docs/instagram-platform/content-publishing; checked against Meta's description and
 * against a server of ours.
 */
export const instagramChannel = (deps: {
  readonly secrets: Secrets;
  readonly clock: Clock;
  readonly links: MediaLinks;
  readonly fetch?: typeof fetch;
}): Channel =>
  containerChannel(
    { ...deps, tokens: pageTokens(deps.secrets, INSTAGRAM_GRAPH), renewalMs: 0 },
    INSTAGRAM_NETWORK,
  );
