import type { Account } from '../../core/accounts/account.ts';
import type { HeardComment } from '../../core/comments/heard.ts';
import { type Instant, SECOND } from '../../core/time.ts';
import type { Clock, Listening } from '../../ports.ts';
import { firstHeardFrom } from '../comments/first-hearing.ts';
import { type CommentPage, hearPages } from '../comments/hear-pages.ts';
import { lookAtEach } from '../comments/look-at-each.ts';
import { actOnComment } from '../graph/comment-actions.ts';
import type { GraphApi } from '../graph/graph-api.ts';
import { graphPage, heardPage, newestFirst } from '../graph/graph-page.ts';
import { COMMENT_FIELDS, COMMON_FIELDS, Comment, heardComment } from './heard-comment.ts';

const PAGE = 50;
const Comments = graphPage(Comment);

/**
 * What is said under the page's posts, and posts of others that name the page.
 * Source: Graph API, "Comment", "Object Comments", "Page Tagged".
 */
export const facebookListening = (clock: Clock, apiOf: (account: Account) => GraphApi): Listening => ({
  hear(account, source, cursor) {
    const api = apiOf(account);
    return source.of === 'post'
      ? hearPages(cursor, (page, since) => readComments(api, account, source.remote.id, page, since))
      : hearPages(cursor, (page) => readTagged(api, account, page), {
          startsAt: firstHeardFrom(clock.now()),
        });
  },

  async look(account, remoteIds) {
    const api = apiOf(account);
    return lookAtEach(remoteIds, async (id): Promise<HeardComment | undefined> => {
      const comment = await api.look(Comment, {
        doing: 'look at a comment on Facebook',
        path: encodeURIComponent(id),
        fields: { fields: COMMON_FIELDS },
      });
      return comment && heardComment(comment, account.networkId);
    });
  },

  act: (account, { remoteId }, action) =>
    actOnComment(apiOf(account), remoteId, action, {
      hide: { method: 'POST', fields: { is_hidden: 'true' } },
      unhide: { method: 'POST', fields: { is_hidden: 'false' } },
      remove: { method: 'DELETE' },
    }),
});

/** Replies among them (`stream`), oldest first. */
async function readComments(
  api: GraphApi,
  { networkId }: Account,
  post: string,
  page: string | undefined,
  since: Instant | undefined,
): Promise<CommentPage> {
  const answer = await api.look(Comments, {
    doing: 'read the comments under a post on Facebook',
    path: `${encodeURIComponent(post)}/comments`,
    fields: {
      fields: COMMENT_FIELDS,
      filter: 'stream',
      order: 'chronological',
      limit: String(PAGE),
      ...(since !== undefined && { since: String(Math.floor(since / SECOND)) }),
      ...(page !== undefined && { after: page }),
    },
  });
  return heardPage(answer, (comment) => heardComment(comment, networkId, post));
}

/** Newest first. */
async function readTagged(
  api: GraphApi,
  { networkId = 'me' }: Account,
  page: string | undefined,
): Promise<CommentPage> {
  const answer = await api.ask(Comments, {
    doing: 'read the posts that name the page on Facebook',
    path: `${encodeURIComponent(networkId)}/tagged`,
    fields: {
      fields: COMMON_FIELDS,
      limit: String(PAGE),
      ...(page !== undefined && { after: page }),
    },
  });
  return newestFirst(answer, (post) => heardComment(post, networkId));
}
