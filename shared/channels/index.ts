import type { Channels, Objects } from '../ports.ts';
import { blueskyChannel } from './bluesky/bluesky.ts';
import type { LinkingDeps, SendingDeps } from './channel-deps.ts';
import { facebookChannel } from './facebook/facebook-channel.ts';
import { guardedFetch } from './http/guarded-fetch.ts';
import { sparingFetch } from './http/sparing-fetch.ts';
import { instagramChannel } from './instagram/instagram-channel.ts';
import { linkedinChannel } from './linkedin/linkedin-channel.ts';
import { mastodonChannel } from './mastodon/mastodon-channel.ts';
import type { Site } from './noticeboard/entry.ts';
import { noticeboardChannel } from './noticeboard/noticeboard.ts';
import { threadsChannel } from './threads/threads-channel.ts';
import { xChannel } from './x/x-channel.ts';
import { youtubeChannel } from './youtube/youtube-channel.ts';

export type { Site } from './noticeboard/entry.ts';

/**
 * Every channel by its name. `docs/channels.md` says what each can do and how to add one.
 *
 * @param deps.objects Where the pipeline keeps the derived media.
 * @param deps.links For networks that fetch media themselves.
 * @param deps.noticeboard The library's own news page: where it is written, and what it is called.
 * @param deps.fetch What talks to the networks; each channel puts its own bounds around it.
 */
export function createChannels({
  noticeboard,
  fetch = guardedFetch(),
  ...given
}: SendingDeps &
  LinkingDeps & { readonly noticeboard: { readonly pages: Objects; readonly site: Site } }): Channels {
  const deps = { ...given, fetch: sparingFetch({ fetch, clock: given.clock }) };
  return {
    noticeboard: noticeboardChannel({ ...noticeboard, objects: deps.objects, clock: deps.clock }),
    mastodon: mastodonChannel(deps),
    bluesky: blueskyChannel(deps),
    x: xChannel(deps),
    linkedin: linkedinChannel(deps),
    youtube: youtubeChannel(deps),
    facebook: facebookChannel(deps),
    instagram: instagramChannel(deps),
    threads: threadsChannel(deps),
  };
}
