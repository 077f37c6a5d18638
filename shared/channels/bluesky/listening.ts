import type { Listening } from '../../ports.ts';
import { deaf } from '../comments/unable.ts';
import { actOn } from './act.ts';
import { hearNotifications } from './hear.ts';
import { lookAt } from './look.ts';
import type { SessionDeps } from './session.ts';

/**
 * Replies, mentions and quotes. Sources: lexicons `app.bsky.notification.listNotifications`, `app.bsky.feed.getPosts`,
 * `app.bsky.feed.threadgate`, `app.bsky.graph.block`, `com.atproto.moderation.createReport`.
 */
export const blueskyListening = (deps: SessionDeps): Listening => ({
  async hear(account, source, cursor) {
    if (source.of !== 'account') throw deaf('Bluesky', source);
    return hearNotifications(deps, account, cursor);
  },
  look: (account, remoteIds) => lookAt(deps, account, remoteIds),
  act: (account, comment, action) => actOn(deps, account, comment, action),
});
