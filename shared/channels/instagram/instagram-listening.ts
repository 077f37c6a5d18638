import type { InferOutput } from 'valibot';
import type { Account } from '../../core/accounts/account.ts';
import type { HeardComment } from '../../core/comments/heard.ts';
import type { Listening } from '../../ports.ts';
import { type CommentPage, hearPages } from '../comments/hear-pages.ts';
import { lookAtEach } from '../comments/look-at-each.ts';
import { sideBySide } from '../comments/side-by-side.ts';
import { deaf } from '../comments/unable.ts';
import { actOnComment } from '../graph/comment-actions.ts';
import type { GraphApi } from '../graph/graph-api.ts';
import { graphPage, newestFirst, pageAfter } from '../graph/graph-page.ts';
import { COMMENT_FIELDS, Comment, heardComment, REPLY_FIELDS, Thread } from './heard-comment.ts';
import { PAGE, readReplies } from './read-replies.ts';

const Threads = graphPage(Thread);
/** A new reply does not bring an old comment to the front: so many of the newest are looked through in every round. */
const LEAST_PAGES = 4;

/**
 * What is said under the account's posts: newest comments first, each with its replies; Instagram takes no `since`.
 * Source: Instagram platform, "Comment moderation", "IG Media Comments" (50 at a time), "IG Comment".
 */
export const instagramListening = (apiOf: (account: Account) => GraphApi): Listening => ({
  hear(account, source, cursor) {
    if (source.of === 'account') return Promise.reject(deaf('Instagram', source));
    const read = (page: string | undefined) => readThreads(apiOf(account), account, source.remote.id, page);
    return hearPages(cursor, read, { leastPages: LEAST_PAGES });
  },

  look(account, remoteIds) {
    const api = apiOf(account);
    return lookAtEach(remoteIds, async (id): Promise<HeardComment | undefined> => {
      const comment = await api.look(Comment, {
        doing: 'look at a comment on Instagram',
        path: encodeURIComponent(id),
        fields: { fields: COMMENT_FIELDS },
      });
      return comment && heardComment(comment, account, comment.media);
    });
  },

  act: (account, { remoteId }, action) =>
    actOnComment(apiOf(account), remoteId, action, {
      hide: { method: 'POST', fields: { hide: 'true' } },
      unhide: { method: 'POST', fields: { hide: 'false' } },
      remove: { method: 'DELETE' },
    }),
});

async function readThreads(
  api: GraphApi,
  account: Account,
  post: string,
  page: string | undefined,
): Promise<CommentPage> {
  const answer = await api.look(Threads, {
    doing: 'read the comments under a post on Instagram',
    path: `${encodeURIComponent(post)}/comments`,
    fields: {
      fields: `${COMMENT_FIELDS},replies.limit(${PAGE}){${REPLY_FIELDS}}`,
      limit: String(PAGE),
      ...(page !== undefined && { after: page }),
    },
  });
  const whole = answer && { ...answer, data: await sideBySide(answer.data, (one) => withAll(api, one)) };
  return newestFirst(whole, ({ replies, ...comment }): HeardComment[] => [
    heardComment(comment, account, comment.media),
    ...(replies?.data ?? []).map((reply) =>
      heardComment({ parent_id: comment.id, ...reply }, account, comment.media),
    ),
  ]);
}

/** Few comments have more replies than come with them. */
async function withAll(api: GraphApi, thread: InferOutput<typeof Thread>) {
  const after = thread.replies && pageAfter(thread.replies);
  if (thread.replies === undefined || after === undefined) return thread;
  const { replies } = await readReplies(api, thread.id, after);
  return { ...thread, replies: { data: [...thread.replies.data, ...replies] } };
}
