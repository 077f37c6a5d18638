import type { Account } from '../../core/accounts/account.ts';
import type { CommentAction } from '../../core/comments/heard.ts';
import type { Listening } from '../../ports.ts';
import { hearPages } from '../comments/hear-pages.ts';
import { deaf, unable } from '../comments/unable.ts';
import { heardComment } from './heard-comment.ts';
import { commentsById } from './list-comments.ts';
import { readThreads } from './read-threads.ts';
import type { YouTubeApi } from './youtube-api.ts';

/**
 * What is held for review can be shown again; what is rejected, YouTube lists for nobody any more.
 * "comments.setModerationStatus", 50 units.
 */
const STATUS: Readonly<Partial<Record<CommentAction, string>>> = {
  hide: 'heldForReview',
  unhide: 'published',
};

/** What is said under the channel's videos; YouTube takes no `since`. Source: YouTube Data API, "Comments". */
export const youtubeListening = (apiOf: (account: Account) => YouTubeApi): Listening => ({
  hear(account, source, cursor) {
    if (source.of === 'account') return Promise.reject(deaf('YouTube', source));
    return hearPages(cursor, (page, since) =>
      readThreads(apiOf(account), account.networkId, source.remote.id, page, since),
    );
  },

  async look(account, remoteIds) {
    const comments = await commentsById(apiOf(account), remoteIds);
    return new Map(comments.map((comment) => [comment.id, heardComment(comment, account.networkId)]));
  },

  async act(account, { remoteId }, action) {
    const moderationStatus = STATUS[action];
    if (moderationStatus === undefined) throw unable('YouTube', action);
    await apiOf(account).answer({
      doing: `${action} a comment on YouTube`,
      method: 'POST',
      path: '/youtube/v3/comments/setModerationStatus',
      query: { id: remoteId, moderationStatus },
      accepts: [404],
    });
  },
});
