import type { ChannelName } from './account.ts';

/** Where each network shows who is on it; none where every account has a site of its own. */
const SITES: Readonly<Record<ChannelName, readonly string[]>> = {
  noticeboard: [],
  mastodon: [],
  bluesky: ['bsky.app', 'bsky.social'],
  x: ['x.com', 'twitter.com'],
  facebook: ['facebook.com', 'fb.com'],
  instagram: ['instagram.com'],
  threads: ['threads.com', 'threads.net'],
  youtube: ['youtube.com', 'youtu.be'],
  linkedin: ['linkedin.com'],
};

/** Whether people are named at a host as the network names them. */
export const isOnNetwork = (host: string, channel: ChannelName): boolean =>
  SITES[channel].some((site) => host === site || host.endsWith(`.${site}`));
