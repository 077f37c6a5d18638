import type { ChannelName } from '../core/accounts/account.ts';
import type { ChannelTraits } from '../ports.ts';
import { BLUESKY } from './bluesky/traits.ts';
import { FACEBOOK } from './facebook/traits.ts';
import { INSTAGRAM } from './instagram/traits.ts';
import { LINKEDIN } from './linkedin/traits.ts';
import { MASTODON } from './mastodon/traits.ts';
import { NOTICEBOARD } from './noticeboard/traits.ts';
import { THREADS } from './threads/traits.ts';
import { X } from './x/traits.ts';
import { YOUTUBE } from './youtube/traits.ts';

/** What holds for each network without asking it: enough to check a bundle without a server. */
export const channelTraits: Readonly<Record<ChannelName, ChannelTraits>> = {
  noticeboard: NOTICEBOARD,
  mastodon: MASTODON,
  bluesky: BLUESKY,
  x: X,
  linkedin: LINKEDIN,
  youtube: YOUTUBE,
  facebook: FACEBOOK,
  instagram: INSTAGRAM,
  threads: THREADS,
};
